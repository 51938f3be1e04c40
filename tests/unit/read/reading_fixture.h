/// Reads texts without a disk, and writes what came out in one line that a test can compare.
#pragma once

#include "base/diagnostic.h"
#include "base/overload.h"
#include "read/syntax/json_reader.h"
#include "read/syntax/value.h"
#include "read/syntax/yaml_reader.h"

#include <fmt/format.h>

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

inline Reading read_as_yaml(const std::string& text) {
    Reading reading;
    const std::uint16_t file = reading.sources.add("essai.yaml", text);
    reading.value = read_yaml(reading.sources[file], file, reading.diagnostics);
    return reading;
}

inline Reading read_as_json(const std::string& text) {
    Reading reading;
    const std::uint16_t file = reading.sources.add("essai.json", text);
    reading.value = read_json(reading.sources[file], file, reading.diagnostics);
    return reading;
}

inline std::string place(const Sources& sources, Span where) {
    const Position position = sources[where.file].position(where.begin);
    return fmt::format("{}:{}", position.line, position.column);
}

/// "3:5 cle-inconnue", a warning in brackets; one for each diagnostic, in the order shown to users.
inline std::vector<std::string> faults(const Sources& sources, const Diagnostics& diagnostics) {
    std::vector<std::string> lines;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        const std::string line = place(sources, diagnostic.where) + " " + diagnostic.message.code;
        lines.push_back(diagnostic.severity == Severity::Error ? line : "(" + line + ")");
    }
    return lines;
}

inline std::vector<std::string> faults(const Reading& reading) {
    return faults(reading.sources, reading.diagnostics);
}

using Lines = std::vector<std::string>;

/// `{a: 'x', b: [1, -]}`: quoted texts between quotes, an absent value as a dash.
inline std::string data(const Value& value) {
    std::string text;
    std::visit(Overload{
                   [&](const std::monostate&) { text = "-"; },
                   [&](const Scalar& scalar) {
                       text = scalar.quoted ? "'" + scalar.text + "'" : scalar.text;
                   },
                   [&](const List& list) {
                       for (const Value& item : list.items) {
                           text += (text.empty() ? "" : ", ") + data(item);
                       }
                       text = "[" + text + "]";
                   },
                   [&](const Fields& fields) {
                       for (const Field& field : fields.items) {
                           text +=
                               (text.empty() ? "" : ", ") + field.key + ": " + data(field.value);
                       }
                       text = "{" + text + "}";
                   },
               },
               value.content);
    return text;
}

inline std::string data(const Reading& reading) {
    return reading.value ? data(*reading.value) : "nothing read";
}

/// The source text that each key and each scalar stands for, in order: proves both ends of spans.
inline void collect_spans(const Value& value, const std::string& source, Lines& lines) {
    const auto cut = [&](Span where) {
        return source.substr(where.begin, where.end - where.begin);
    };
    if (std::holds_alternative<Scalar>(value.content)) {
        lines.push_back(cut(value.where));
    } else if (const auto* list = std::get_if<List>(&value.content)) {
        for (const Value& item : list->items) {
            collect_spans(item, source, lines);
        }
    } else if (const auto* fields = std::get_if<Fields>(&value.content)) {
        for (const Field& field : fields->items) {
            lines.push_back(cut(field.key_where));
            collect_spans(field.value, source, lines);
        }
    }
}

inline Lines spans(const Reading& reading) {
    Lines lines;
    if (reading.value) {
        collect_spans(*reading.value, reading.sources[0].text(), lines);
    }
    return lines;
}

} // namespace restitution::test
