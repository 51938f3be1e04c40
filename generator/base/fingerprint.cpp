#include "base/fingerprint.h"

#include <fmt/format.h>

namespace restitution {

void Fingerprint::add(std::string_view bytes) {
    constexpr std::uint64_t prime = 0x100000001B3U;
    for (const char c : bytes) {
        hash_ = (hash_ ^ static_cast<unsigned char>(c)) * prime;
    }
}

std::string Fingerprint::text() const {
    return fmt::format("{:016x}", hash_);
}

} // namespace restitution
