#include "read/input_fingerprint.h"

#include "base/fingerprint.h"
#include "disk/whole_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace restitution {

namespace {

/// The lists whose items count from a version on, and the key that says which.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> versioned_lists{
    {{"remarques", "version"}, {"versions", "numero"}}};

/// Each part begins with its kind and length: no two values give the same bytes.
void add(const Value& value, Fingerprint& fingerprint) {
    const auto open = [&](char kind, std::size_t size) {
        fingerprint.add(kind + std::to_string(size) + ':');
    };
    if (const auto* scalar = std::get_if<Scalar>(&value.content)) {
        open('s', scalar->text.size());
        fingerprint.add(scalar->text);
    } else if (const auto* list = std::get_if<List>(&value.content)) {
        open('l', list->items.size());
        for (const Value& item : list->items) {
            add(item, fingerprint);
        }
    } else if (const auto* fields = std::get_if<Fields>(&value.content)) {
        open('f', fields->items.size());
        for (const Field& field : fields->items) {
            open('k', field.key.size());
            fingerprint.add(field.key);
            add(field.value, fingerprint);
        }
    } else {
        open('n', 0);
    }
}

/// Nothing when the item names none: it counts in no version yet.
std::optional<int> version_of(const Value& item, std::string_view key) {
    const auto* fields = std::get_if<Fields>(&item.content);
    const Field* field = fields != nullptr ? fields->find(key) : nullptr;
    const auto* scalar = field != nullptr ? std::get_if<Scalar>(&field->value.content) : nullptr;
    if (scalar == nullptr) {
        return std::nullopt;
    }
    int version = 0;
    const char* end = scalar->text.data() + scalar->text.size();
    const auto [read, error] = std::from_chars(scalar->text.data(), end, version);
    return error == std::errc() && read == end ? std::optional(version) : std::nullopt;
}

std::string_view version_key_of(const Field& field) {
    for (const auto& [list, key] : versioned_lists) {
        if (field.key == list && std::holds_alternative<List>(field.value.content)) {
            return key;
        }
    }
    return {};
}

/// Whether any scalar stands in the value, those of the fields called `besides` left aside.
bool says_something(const Value& value, std::string_view besides) {
    if (const auto* list = std::get_if<List>(&value.content)) {
        return std::any_of(list->items.begin(), list->items.end(),
                           [&](const Value& item) { return says_something(item, besides); });
    }
    if (const auto* fields = std::get_if<Fields>(&value.content)) {
        return std::any_of(fields->items.begin(), fields->items.end(), [&](const Field& field) {
            return field.key != besides && says_something(field.value, besides);
        });
    }
    return !value.is_nothing();
}

} // namespace

bool is_blank_sheet(const Value& value) {
    const auto* fields = std::get_if<Fields>(&value.content);
    if (fields == nullptr || fields->find("entretien") == nullptr) {
        return false;
    }
    return std::none_of(fields->items.begin(), fields->items.end(), [](const Field& field) {
        return field.key != "entretien" && field.key != "$schema" &&
               says_something(field.value, "question");
    });
}

InputFingerprint fingerprint_of(const Value& value, std::string file) {
    InputFingerprint result;
    result.file = std::move(file);
    Fingerprint always;
    std::map<int, Fingerprint> from_version;
    const auto* fields = std::get_if<Fields>(&value.content);
    if (fields == nullptr) {
        add(value, always);
    } else {
        for (const Field& field : fields->items) {
            const std::string_view key = version_key_of(field);
            if (key.empty()) {
                add(Value{{}, Fields{{field}}}, always);
                continue;
            }
            for (const Value& item : std::get<List>(field.value.content).items) {
                if (const auto version = version_of(item, key)) {
                    add(item, from_version[*version]);
                }
            }
        }
    }
    result.always = always.text();
    for (const auto& [version, fingerprint] : from_version) {
        result.from_version[version] = fingerprint.text();
    }
    return result;
}

InputFingerprint fingerprint_of_bytes(std::string_view bytes, std::string file) {
    Fingerprint fingerprint;
    fingerprint.add(bytes);
    return {std::move(file), fingerprint.text(), {}};
}

std::optional<InputFingerprint> fingerprint_of_own_file(const std::filesystem::path& file,
                                                        const std::filesystem::path& folder) {
    const std::filesystem::path name =
        file.lexically_normal().lexically_relative(folder.lexically_normal());
    if (name.empty() || *name.begin() == "..") {
        return std::nullopt;
    }
    constexpr std::size_t most_bytes = std::size_t{1} << 30; // a font, a theme: judged elsewhere
    const auto content = read_whole_file(file, most_bytes);
    const auto* bytes = std::get_if<std::string>(&content);
    return fingerprint_of_bytes(bytes != nullptr ? *bytes : std::string(), name.generic_string());
}

std::string fingerprint_in(const InputFingerprint& input, int version) {
    Fingerprint all;
    all.add(input.always);
    for (const auto& [from, fingerprint] : input.from_version) {
        if (from <= version) {
            all.add(fingerprint);
        }
    }
    return all.text();
}

} // namespace restitution
