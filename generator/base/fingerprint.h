/// Tells whether bytes are those of another time: FNV-1a, 64 bits. It keeps no secret and resists
/// nobody: who changes a file has no reason to hide it from oneself.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace restitution {

class Fingerprint {
public:
    void add(std::string_view bytes);
    std::uint64_t value() const { return hash_; }
    /// Sixteen hexadecimal digits.
    std::string text() const;

private:
    std::uint64_t hash_ = 0xCBF29CE484222325U;
};

} // namespace restitution
