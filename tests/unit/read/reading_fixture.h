/// Reads texts without a disk, and writes what came out in one line that a test can compare.
#pragma once

#include "base/diagnostic.h"
#include "read/syntax/value.h"

#include <optional>
#include <string>
#include <vector>

namespace restitution::test {

/// One text through one reader.
struct Reading {
    Sources sources;
    Diagnostics diagnostics;
    std::optional<Value> value;
};

Reading read_as_yaml(const std::string& text);
Reading read_as_json(const std::string& text);

/// "line:column".
std::string place(const Sources& sources, Span where);

/// "3:5 cle-inconnue", a warning in brackets; one for each diagnostic, in the order shown to users.
std::vector<std::string> faults(const Sources& sources, const Diagnostics& diagnostics);
std::vector<std::string> faults(const Reading& reading);

using Lines = std::vector<std::string>;

/// `{a: 'x', b: [1, -]}`: quoted texts between quotes, an absent value as a dash.
std::string data(const Value& value);
std::string data(const Reading& reading);

/// The source text that each key and each scalar stands for, in order: proves both ends of spans.
void collect_spans(const Value& value, const std::string& source, Lines& lines);

Lines spans(const Reading& reading);

} // namespace restitution::test
