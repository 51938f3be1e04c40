/// One look at the bytes of a file before any parser sees them: size, kind, encoding.
///
/// What passes is valid UTF-8 without byte order mark, with LF line ends and no control character
/// but tabulations, which is what every parser of ours may count on.
#pragma once

#include "base/diagnostic.h"

#include <optional>
#include <string>
#include <string_view>

namespace restitution {

inline constexpr std::size_t megabyte = 1'000'000;
inline constexpr std::size_t largest_yaml_megabytes = 8;
inline constexpr std::size_t largest_json_megabytes = 64;

/// What is wrong with the bytes, if anything, and the text to show and to point into.
struct Prescanned {
    std::string text; ///< when refused, only what is needed to show the place
    struct Fault {
        std::uint32_t offset = 0; ///< in `text`
        std::uint32_t length = 0; ///< 0: the whole file
        Message message;
        std::vector<Hint> hints;
    };
    std::optional<Fault> fault;
};

Prescanned prescan(std::string_view bytes);

/// CR LF and CR become LF.
std::string with_plain_line_ends(std::string_view bytes);

/// What to say of the character at `offset` when no text may hold it: control characters but
/// tabulations and line ends.
std::optional<Message> forbidden_character(std::string_view text, std::size_t offset);

} // namespace restitution
