/// How figures are written in resultats.json: exactly, as shown, and as a number.
#pragma once

#include "base/fraction.h"
#include "style/french_format.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace restitution {

using Json = nlohmann::ordered_json;

/// "5/3"; a whole number is "2/1", so that every value reads alike.
inline std::string exact(const Fraction& value) {
    return value.get_num().get_str() + "/" + value.get_den().get_str();
}

inline Json number(ShownNumber value) {
    return value.decimals == 0 ? Json(value.scaled) : Json(to_double(value));
}

} // namespace restitution
