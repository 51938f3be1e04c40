/// Fields that several files have in common.
#pragma once

#include "read/decode/decoder.h"

namespace restitution {

/// `civilite`, optional: "Mme", "M." or nothing.
inline Text decode_title(Decoder& fields) {
    const auto accepted = [](const Value& value, Diagnostics& diagnostics) {
        const std::vector<std::string> titles{"Mme", "M."};
        const auto index = choice_index(value, titles, diagnostics);
        return index ? std::optional<Text>(Text{titles[*index], value.where}) : std::nullopt;
    };
    return fields.optional("civilite", accepted).value_or(Text{{}, fields.where()});
}

/// A field of a file's top level that only editors read.
inline void skip_schema(Decoder& fields) {
    fields.has("$schema");
}

} // namespace restitution
