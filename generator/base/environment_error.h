/// The world failed us: a full disk, a missing font, a library's refusal. Caught in main only.
#pragma once

#include <stdexcept>
#include <string>

namespace restitution {

/// `what()` is a French sentence of base/messages, ready to be shown.
class EnvironmentError : public std::runtime_error {
public:
    explicit EnvironmentError(const std::string& sentence) : std::runtime_error(sentence) {}
};

} // namespace restitution
