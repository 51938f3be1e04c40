#include "app/diagnostic_printer.h"

#include "base/characters.h"
#include "base/utf8.h"
#include "messages/printer.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace restitution {

namespace {

constexpr std::string_view colon = "\u00A0: "; // French puts a no-break space before

std::string severity_word(Severity severity) {
    return severity == Severity::Error ? messages::error_word() : messages::warning_word();
}

std::string place(const Sources& sources, Span where) {
    const SourceFile& file = sources[where.file];
    const Position position = file.position(where.begin);
    return fmt::format("{}:{}:{}", file.path(), position.line, position.column);
}

/// Part of a line, its characters one column wide each.
struct Excerpt {
    std::string text;
    std::size_t caret = 0;
};

/// The part of a long line that holds the column, with dots where it was cut.
Excerpt excerpt_of(std::string_view line, std::size_t column) {
    constexpr std::size_t widest = 100;
    constexpr std::size_t before = 60;
    std::u32string characters = to_code_points(line);
    std::replace_if(characters.begin(), characters.end(), is_control, U' ');
    std::size_t first = 0;
    if (characters.size() > widest && column > before) {
        first = column - before;
    }
    std::u32string shown = characters.substr(std::min(first, characters.size()), widest);
    if (first + widest < characters.size()) {
        shown.back() = U'…';
    }
    if (first > 0 && !shown.empty()) {
        shown.front() = U'…';
    }
    return {to_utf8(shown), column - first};
}

/// A diagnostic about a whole file points at nothing in it.
bool is_about_whole_file(Span where) {
    return where.begin == 0 && where.end == 0;
}

std::string excerpt_lines(const Sources& sources, Span where) {
    const SourceFile& file = sources[where.file];
    if (is_about_whole_file(where) || file.text().empty()) {
        return {};
    }
    const Position position = file.position(where.begin);
    const Excerpt excerpt = excerpt_of(file.line(position.line), position.column - 1);
    return fmt::format("{:>5} | {}\n{:>5} | {:>{}}\n", position.line, excerpt.text, "", "^",
                       excerpt.caret + 1);
}

std::string hint_text(const Sources& sources, const Hint& hint) {
    return hint.where.empty() ? hint.text : hint.text + " " + place(sources, hint.where.front());
}

std::string one_human(const Sources& sources, const Diagnostic& diagnostic) {
    std::string text =
        fmt::format("{}: {}{}{}\n", place(sources, diagnostic.where),
                    severity_word(diagnostic.severity), colon, diagnostic.message.text);
    text += excerpt_lines(sources, diagnostic.where);
    for (const Hint& hint : diagnostic.hints) {
        text += fmt::format("   {}{}{}\n", messages::hint_word(), colon, hint_text(sources, hint));
    }
    return text;
}

using Json = nlohmann::ordered_json;

void add_place(Json& object, const Sources& sources, Span where) {
    const SourceFile& file = sources[where.file];
    const Position position = file.position(where.begin);
    object["fichier"] = file.path();
    object["ligne"] = position.line;
    object["colonne"] = position.column;
}

Json hints_json(const Sources& sources, const std::vector<Hint>& hints) {
    Json list = Json::array();
    for (const Hint& hint : hints) {
        Json one{{"texte", hint.text}};
        if (!hint.where.empty()) {
            add_place(one, sources, hint.where.front());
        }
        list.push_back(std::move(one));
    }
    return list;
}

Json item_json(const Sources& sources, const Diagnostic& diagnostic) {
    Json item;
    add_place(item, sources, diagnostic.where);
    item["gravite"] = severity_word(diagnostic.severity);
    item["code"] = diagnostic.message.code;
    item["message"] = diagnostic.message.text;
    item["aides"] = hints_json(sources, diagnostic.hints);
    return item;
}

/// On one line. A path may hold bytes that are no UTF-8: JSON has none.
std::string on_one_line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string print_human(const Sources& sources, const std::vector<Diagnostic>& sorted) {
    std::map<std::uint16_t, std::size_t> in_file;
    for (const Diagnostic& diagnostic : sorted) {
        ++in_file[diagnostic.where.file];
    }
    std::map<std::uint16_t, std::size_t> shown;
    std::string text;
    std::size_t errors = 0;
    for (const Diagnostic& diagnostic : sorted) {
        errors += diagnostic.severity == Severity::Error ? 1 : 0;
        const std::uint16_t file = diagnostic.where.file;
        const std::size_t rank = ++shown[file];
        if (rank <= most_shown_per_file) {
            text += one_human(sources, diagnostic);
        } else if (rank == most_shown_per_file + 1) {
            text += fmt::format("{}{}{}\n", sources[file].path(), colon,
                                messages::more_in_this_file(in_file[file] - most_shown_per_file));
        }
    }
    return sorted.empty() ? text : text + messages::totals(errors, sorted.size() - errors) + "\n";
}

std::string print_short(const Sources& sources, const std::vector<Diagnostic>& sorted) {
    std::string text;
    for (const Diagnostic& diagnostic : sorted) {
        text += fmt::format("{}: {}{}{} [{}]\n", place(sources, diagnostic.where),
                            severity_word(diagnostic.severity), colon, diagnostic.message.text,
                            diagnostic.message.code);
    }
    return text;
}

std::string json_items(const Sources& sources, const std::vector<Diagnostic>& sorted) {
    std::string text;
    for (const Diagnostic& diagnostic : sorted) {
        text += text.empty() ? "  " : ",\n  ";
        text += on_one_line(item_json(sources, diagnostic));
    }
    return text;
}

std::string json_document(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) {
        text += item.empty() ? "" : (text.empty() ? "\n" : ",\n") + item;
    }
    return text.empty() ? "[]\n" : "[" + text + "\n]\n";
}

} // namespace restitution
