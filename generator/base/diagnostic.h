/// What is wrong with the user's files, as data: where, what, and what to do about it.
#pragma once

#include "base/source.h"

#include <string>
#include <vector>

namespace restitution {

enum class Severity { Error, Warning };

/// One French sentence of base/messages, with its stable code (for example "cle-inconnue").
struct Message {
    std::string code;
    std::string text;
};

/// An advice, or another place that explains the message.
struct Hint {
    std::string text;
    std::vector<Span> where; ///< at most one place
};

struct Diagnostic {
    Severity severity = Severity::Error;
    Span where;
    Message message;
    std::vector<Hint> hints;
};

/// Collects everything found in one run, so that the user sees all of it at once.
class Diagnostics {
public:
    void error(Span where, Message message, std::vector<Hint> hints = {});
    void warning(Span where, Message message, std::vector<Hint> hints = {});

    bool has_errors() const;
    bool empty() const { return all_.empty(); }
    /// Sorted by file, then by place, then by message; exact repeats appear once.
    std::vector<Diagnostic> sorted() const;

private:
    std::vector<Diagnostic> all_;
};

} // namespace restitution
