/// Classes of characters, the same whatever the locale.
#pragma once

#include <cstddef>

namespace restitution {

/// A byte of UTF-8 that is not the first of its character.
constexpr bool continues_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// How many bytes a UTF-8 sequence that begins so has; 0 when none begins so (RFC 3629).
constexpr std::size_t announced_length(unsigned char lead) {
    return lead < 0x80    ? 1
           : lead > 0xF4  ? 0
           : lead >= 0xF0 ? 4
           : lead >= 0xE0 ? 3
           : lead >= 0xC2 ? 2
                          : 0;
}

/// C0, DEL and C1: they have no shape, and terminals obey some of them.
constexpr bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/// An accent written after its letter.
constexpr bool is_combining_accent(char32_t c) {
    return c >= 0x0300 && c <= 0x036F;
}

} // namespace restitution
