#include "base/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace restitution {

void Diagnostics::error(Span where, Message message, std::vector<Hint> hints) {
    all_.push_back({Severity::Error, where, std::move(message), std::move(hints)});
}

void Diagnostics::warning(Span where, Message message, std::vector<Hint> hints) {
    all_.push_back({Severity::Warning, where, std::move(message), std::move(hints)});
}

bool Diagnostics::has_errors() const {
    return std::any_of(all_.begin(), all_.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::Error; });
}

std::vector<Diagnostic> Diagnostics::sorted() const {
    const auto key = [](const Diagnostic& d) {
        return std::tie(d.where, d.severity, d.message.code, d.message.text);
    };
    std::vector<Diagnostic> result = all_;
    std::stable_sort(result.begin(), result.end(),
                     [&](const auto& a, const auto& b) { return key(a) < key(b); });
    result.erase(std::unique(result.begin(), result.end(),
                             [&](const auto& a, const auto& b) { return key(a) == key(b); }),
                 result.end());
    return result;
}

} // namespace restitution
