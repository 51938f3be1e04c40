#include "reading_fixture.h"

#include "base/overload.h"
#include "read/syntax/json_reader.h"
#include "read/syntax/yaml_reader.h"

#include <fmt/format.h>

namespace restitution::test {

Reading read_as_yaml(const std::string& text) {
    Reading reading;
    const std::uint16_t file = reading.sources.add("essai.yaml", text);
    reading.value = read_yaml(reading.sources[file], file, reading.diagnostics);
    return reading;
}

Reading read_as_json(const std::string& text) {
    Reading reading;
    const std::uint16_t file = reading.sources.add("essai.json", text);
    reading.value = read_json(reading.sources[file], file, reading.diagnostics);
    return reading;
}

std::string place(const Sources& sources, Span where) {
    const Position position = sources[where.file].position(where.begin);
    return fmt::format("{}:{}", position.line, position.column);
}

std::vector<std::string> faults(const Sources& sources, const Diagnostics& diagnostics) {
    std::vector<std::string> lines;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        const std::string line = place(sources, diagnostic.where) + " " + diagnostic.message.code;
        lines.push_back(diagnostic.severity == Severity::Error ? line : "(" + line + ")");
    }
    return lines;
}

std::vector<std::string> faults(const Reading& reading) {
    return faults(reading.sources, reading.diagnostics);
}

std::string data(const Value& value) {
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

std::string data(const Reading& reading) {
    return reading.value ? data(*reading.value) : "nothing read";
}

void collect_spans(const Value& value, const std::string& source, Lines& lines) {
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

Lines spans(const Reading& reading) {
    Lines lines;
    if (reading.value) {
        collect_spans(*reading.value, reading.sources[0].text(), lines);
    }
    return lines;
}

} // namespace restitution::test
