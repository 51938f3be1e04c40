#include "formats/terminal_text.h"

#include "base/utf8.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr std::size_t columns = 80;
constexpr std::size_t margin = 2;
constexpr std::size_t term_width = 16;

std::string spaces(std::size_t count) {
    return std::string(count, ' ');
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
        if (end > begin) {
            words.emplace_back(text.substr(begin, end - begin));
        }
        begin = end + 1;
    }
    return words;
}

std::string padded(const std::string& text, std::size_t width, ColumnSide side) {
    const std::string blank = spaces(width - std::min(width, length(text)));
    return side == ColumnSide::Left ? text + blank : blank + text;
}

} // namespace

/// Goes on after what stands on the last line, `first` columns wide; later lines begin at `rest`.
void TerminalText::wrap(std::string_view text, std::size_t first, std::size_t rest) {
    std::size_t used = first;
    bool begins = true;
    for (const std::string& word : words_of(text)) {
        const std::size_t width = length(word);
        if (!begins && used + 1 + width > columns) {
            text_ += '\n' + spaces(rest);
            used = rest;
            begins = true;
        }
        text_ += (begins ? "" : " ") + word;
        used += width + (begins ? 0 : 1);
        begins = false;
    }
    text_ += '\n';
}

void TerminalText::title(std::string_view text) {
    wrap(text, 0, 0);
    text_ += std::string(std::min(length(text), columns), '=') + '\n';
}

void TerminalText::head(std::string_view text) {
    gap();
    wrap(text, 0, 0);
    text_ += std::string(std::min(length(text), columns), '-') + '\n';
}

void TerminalText::paragraph(std::string_view text) {
    text_ += spaces(margin);
    wrap(text, margin, margin);
}

void TerminalText::bullet(std::string_view text) {
    text_ += spaces(margin) + "- ";
    wrap(text, margin + 2, margin + 2);
}

void TerminalText::term(std::string_view term, const std::vector<std::string>& lines) {
    text_ += spaces(margin) + padded(std::string(term), term_width - margin, ColumnSide::Left);
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        text_ += line == lines.begin() ? std::string() : spaces(term_width);
        wrap(*line, term_width, term_width);
    }
}

void TerminalText::table(const std::vector<ColumnSide>& sides,
                         const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths(sides.size(), 0);
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < sides.size(); ++i) {
            widths[i] = std::max(widths[i], length(row[i]));
        }
    }
    for (const auto& row : rows) {
        text_ += spaces(margin);
        std::size_t used = margin;
        for (std::size_t i = 0; i + 1 < sides.size(); ++i) {
            text_ += padded(row[i], widths[i], sides[i]) + spaces(margin);
            used += widths[i] + margin;
        }
        wrap(row.back(), used, used);
    }
}

void TerminalText::gap() {
    text_ += '\n';
}

} // namespace restitution
