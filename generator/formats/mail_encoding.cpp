#include "formats/mail_encoding.h"

#include "base/characters.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace restitution {

namespace {

constexpr std::size_t longest_header_line = 78;
constexpr std::size_t longest_body_line = 76;

unsigned octet(char c) {
    return static_cast<unsigned char>(c);
}

/// Of ASCII: other octets are parts of characters.
bool is_control_octet(char c) {
    return octet(c) < 0x20 || octet(c) == 0x7F;
}

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return octet(c) < 0x7F && !is_control_octet(c); });
}

/// Headers are one line: what would break it becomes a space.
std::string on_one_line(std::string_view text) {
    std::string result(text);
    std::replace_if(result.begin(), result.end(), is_control_octet, ' ');
    return result;
}

std::string base64(std::string_view bytes) {
    static constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    result.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        unsigned group = octet(bytes[i]) << 16U;
        group |= count > 1 ? octet(bytes[i + 1]) << 8U : 0;
        group |= count > 2 ? octet(bytes[i + 2]) : 0;
        result += digits[group >> 18U];
        result += digits[(group >> 12U) & 63U];
        result += count > 1 ? digits[(group >> 6U) & 63U] : '=';
        result += count > 2 ? digits[group & 63U] : '=';
    }
    return result;
}

/// The most octets from the beginning of `text`, `most` at most, that cut no character.
std::size_t whole_characters(std::string_view text, std::size_t most) {
    std::size_t end = std::min(text.size(), most);
    while (end > 0 && end < text.size() && continues_character(text[end])) {
        --end;
    }
    return end;
}

/// Encoded words of 75 characters at most, each whole characters, each on a line after the first.
std::string encoded_words(std::string_view text, std::size_t column) {
    constexpr std::size_t frame = 12; // =?UTF-8?B? and ?=
    constexpr std::size_t longest_word = 75;
    std::string result;
    while (!text.empty()) {
        const std::size_t room =
            std::min(longest_word,
                     longest_header_line - std::min(column, longest_header_line - 24)) -
            frame;
        const std::size_t count = std::max<std::size_t>(whole_characters(text, room / 4 * 3), 1);
        result += fmt::format("{}=?UTF-8?B?{}?=", result.empty() ? "" : "\r\n ",
                              base64(text.substr(0, count)));
        text.remove_prefix(count);
        column = 1;
    }
    return result;
}

/// ASCII text folded before words; a word longer than a line stays whole.
std::string folded_ascii(std::string_view text, std::size_t column) {
    std::string result;
    while (!text.empty()) {
        const std::size_t space = text.find(' ', 1);
        const std::string_view word = text.substr(0, space);
        if (column + word.size() > longest_header_line && !result.empty() && word.front() == ' ') {
            result += "\r\n";
            column = 0;
        }
        result += word;
        column += word.size();
        text.remove_prefix(word.size());
    }
    return result;
}

/// Text that a reader would take for an encoded word, or that folding would alter, is encoded.
bool stays_bare(std::string_view text) {
    const bool odd_spaces = text.find("  ") != std::string_view::npos ||
                            (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    std::size_t longest_word = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        longest_word = std::max(longest_word, end - begin);
        begin = end + 1;
    }
    return is_plain(text) && text.find("=?") == std::string_view::npos && !odd_spaces &&
           longest_word < longest_header_line - 12;
}

bool is_atom_text(char c) {
    const bool alphanumeric =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return alphanumeric || std::string_view("!#$%&'*+-/=?^_`{|}~ ").find(c) != std::string::npos;
}

/// attribute-char of RFC 2231.
bool is_attribute_char(char c) {
    const bool alphanumeric =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return alphanumeric || std::string_view("!#$&+-.^_`{|}~").find(c) != std::string::npos;
}

} // namespace

std::string base64_lines(std::string_view bytes) {
    const std::string all = base64(bytes);
    std::string result;
    result.reserve(all.size() + all.size() / longest_body_line * 2 + 2);
    for (std::size_t i = 0; i < all.size(); i += longest_body_line) {
        result.append(all, i, longest_body_line).append("\r\n");
    }
    return result;
}

std::string quoted_printable(std::string_view text) {
    std::string result;
    std::size_t column = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') {
            result += "\r\n";
            column = 0;
            continue;
        }
        const bool ends_line = i + 1 == text.size() || text[i + 1] == '\n';
        const bool blank = c == ' ' || c == '\t';
        const bool as_is =
            c != '=' && ((octet(c) > ' ' && octet(c) < 0x7F) || (blank && !ends_line));
        const std::string written = as_is ? std::string(1, c) : fmt::format("={:02X}", octet(c));
        const std::size_t room = ends_line ? longest_body_line : longest_body_line - 1;
        if (column + written.size() > room) {
            result += "=\r\n";
            column = 0;
        }
        result += written;
        column += written.size();
    }
    return result;
}

std::string text_header(std::string_view name, std::string_view text) {
    const std::string line = on_one_line(text);
    const std::size_t column = name.size() + 2;
    return fmt::format("{}: {}\r\n", name,
                       stays_bare(line) ? folded_ascii(line, column) : encoded_words(line, column));
}

std::string display_name(std::string_view name, std::size_t column) {
    std::string line = on_one_line(name);
    if (!stays_bare(line)) {
        return encoded_words(line, column);
    }
    if (std::all_of(line.begin(), line.end(), is_atom_text)) {
        return line;
    }
    std::string result = "\"";
    for (const char c : line) {
        if (c == '"' || c == '\\') {
            result += '\\';
        }
        result += c;
    }
    return result + '"';
}

std::string filename_parameters(std::string_view name) {
    constexpr std::size_t longest_value = 60;
    const std::string line = on_one_line(name);
    const bool simple = is_plain(line) && line.size() <= longest_value &&
                        line.find_first_of("\"\\") == std::string::npos;
    if (simple) {
        return fmt::format(";\r\n filename=\"{}\"", line);
    }
    std::vector<std::string> parts{"UTF-8''"};
    for (const char c : line) {
        const std::string written =
            is_attribute_char(c) ? std::string(1, c) : fmt::format("%{:02X}", octet(c));
        if (parts.back().size() + written.size() > longest_value) {
            parts.emplace_back();
        }
        parts.back() += written;
    }
    if (parts.size() == 1) {
        return fmt::format(";\r\n filename*={}", parts.front());
    }
    std::string result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        result += fmt::format(";\r\n filename*{}*={}", i, parts[i]);
    }
    return result;
}

} // namespace restitution
