#include "read/input_file.h"

#include "disk/whole_file.h"
#include "messages/files.h"
#include "read/syntax/json_reader.h"
#include "read/syntax/prescan.h"
#include "read/syntax/yaml_reader.h"

#include <algorithm>
#include <variant>

namespace restitution {

namespace {

namespace fs = std::filesystem;

struct Refusal {
    Message message;
    Hint hint;
};

bool is_json(const InputFile& input) {
    return input.path.extension() == ".json";
}

bool leads_out(const InputFile& input) {
    if (input.folder.empty()) {
        return false;
    }
    std::error_code error;
    const fs::path folder = fs::canonical(input.folder, error);
    const fs::path file = fs::canonical(input.path, error);
    if (error) {
        return false; // a broken link: opening it says so
    }
    const auto [in_folder, in_file] =
        std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return in_folder != folder.end();
}

Refusal refusal_of(FileFault fault, std::size_t megabytes) {
    switch (fault) {
    case FileFault::NotRegular:
        return {messages::not_a_regular_file(), messages::replace_by_text_file()};
    case FileFault::Forbidden:
        return {messages::file_not_readable_by_user(), messages::check_permissions()};
    case FileFault::TooLarge:
        return {messages::file_too_large(megabytes), messages::split_the_file()};
    case FileFault::Unreadable:
        break;
    }
    return {messages::file_unreadable(), messages::check_permissions()};
}

std::variant<std::string, Refusal> read_bytes(const InputFile& input) {
    if (leads_out(input)) {
        return Refusal{messages::link_leaves_folder(), messages::copy_into_folder()};
    }
    const std::size_t megabytes = is_json(input) ? largest_json_megabytes : largest_yaml_megabytes;
    auto bytes = read_whole_file(input.path, megabytes * megabyte);
    if (const auto* fault = std::get_if<FileFault>(&bytes)) {
        return refusal_of(*fault, megabytes);
    }
    return std::move(std::get<std::string>(bytes));
}

} // namespace

std::optional<std::uint16_t> read_text_file(const InputFile& input, Sources& sources,
                                            Diagnostics& diagnostics) {
    auto bytes = read_bytes(input);
    if (const auto* refusal = std::get_if<Refusal>(&bytes)) {
        const std::uint16_t file = sources.add(input.shown_path, {});
        diagnostics.error({file, 0, 0}, refusal->message, {refusal->hint});
        return std::nullopt;
    }
    Prescanned scanned = prescan(std::get<std::string>(bytes));
    const FileOrigin origin = input.folder.empty() ? FileOrigin::Program : FileOrigin::Dossier;
    const std::uint16_t file = sources.add(input.shown_path, std::move(scanned.text), origin);
    if (scanned.fault) {
        const Prescanned::Fault& fault = *scanned.fault;
        diagnostics.error({file, fault.offset, fault.offset + fault.length}, fault.message,
                          fault.hints);
        return std::nullopt;
    }
    return file;
}

std::optional<Value> read_input_file(const InputFile& input, Sources& sources,
                                     Diagnostics& diagnostics) {
    const auto file = read_text_file(input, sources, diagnostics);
    if (!file) {
        return std::nullopt;
    }
    return is_json(input) ? read_json(sources[*file], *file, diagnostics)
                          : read_yaml(sources[*file], *file, diagnostics);
}

} // namespace restitution
