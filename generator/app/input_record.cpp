#include "app/input_record.h"

#include <fmt/format.h>

#include <charconv>
#include <string_view>

namespace restitution {

namespace {

constexpr std::string_view mark = "entree ";
constexpr std::size_t digits = 16;

} // namespace

Inputs inputs_of(const std::vector<InputFingerprint>& files, int version) {
    Inputs inputs;
    for (const InputFingerprint& file : files) {
        inputs[file.file] = fingerprint_in(file, version);
    }
    return inputs;
}

bool is_input_line(std::string_view line) {
    return line.starts_with(mark);
}

InputRecord parse_record(const std::vector<std::string>& lines) {
    InputRecord record;
    for (const std::string& line : lines) {
        if (!is_input_line(line)) {
            continue;
        }
        int version = 0;
        const char* begin = line.data() + mark.size();
        const char* end = line.data() + line.size();
        const auto [read, error] = std::from_chars(begin, end, version);
        const auto place = static_cast<std::size_t>(read - line.data()) + 1;
        if (error == std::errc() && line.size() > place + digits + 1) {
            record[version][line.substr(place + digits + 1)] = line.substr(place, digits);
        }
    }
    return record;
}

std::vector<std::string> record_lines(const InputRecord& record) {
    std::vector<std::string> lines;
    for (const auto& [version, inputs] : record) {
        for (const auto& [file, fingerprint] : inputs) {
            if (file.find('\n') != std::string::npos) {
                continue; // would not be one line
            }
            lines.push_back(fmt::format("{}{} {} {}", mark, version, fingerprint, file));
        }
    }
    return lines;
}

std::map<std::string, InputFate> changed_inputs(const InputRecord& record, int version,
                                                const Inputs& now) {
    std::map<std::string, InputFate> changed;
    const auto built = record.find(version);
    if (built == record.end()) {
        return changed;
    }
    for (const auto& [file, fingerprint] : now) {
        const auto before = built->second.find(file);
        if (before == built->second.end()) {
            changed[file] = InputFate::Added;
        } else if (before->second != fingerprint) {
            changed[file] = InputFate::Changed;
        }
    }
    for (const auto& [file, fingerprint] : built->second) {
        if (!now.contains(file)) {
            changed[file] = InputFate::Removed;
        }
    }
    return changed;
}

} // namespace restitution
