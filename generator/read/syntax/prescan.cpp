#include "read/syntax/prescan.h"

#include "base/characters.h"
#include "base/utf8.h"
#include "messages/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace restitution {

namespace {

using messages::ForeignFormat;
using Fault = Prescanned::Fault;

unsigned char byte_at(std::string_view bytes, std::size_t i) {
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
}

std::string_view without_byte_order_mark(std::string_view bytes) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return bytes.substr(0, mark.size()) == mark ? bytes.substr(mark.size()) : bytes;
}

/// Files that people drop by mistake, told by their first bytes.
std::optional<ForeignFormat> foreign_format(std::string_view bytes) {
    constexpr std::string_view old_office = "\xD0\xCF\x11\xE0";
    if (bytes.substr(0, 2) == "PK" && byte_at(bytes, 2) < 0x20 && bytes.size() > 2) {
        return ForeignFormat::OfficeOrZip;
    }
    if (bytes.substr(0, 4) == old_office) {
        return ForeignFormat::OfficeOrZip;
    }
    if (bytes.substr(0, 4) == "%PDF") {
        return ForeignFormat::Pdf;
    }
    if (bytes.substr(0, 5) == "{\\rtf") {
        return ForeignFormat::Rtf;
    }
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    const bool merge_key = first != std::string_view::npos && bytes.substr(first, 2) == "<<";
    if (first != std::string_view::npos && bytes[first] == '<' && !merge_key) {
        return ForeignFormat::WebPage;
    }
    return std::nullopt;
}

/// UTF-16 and UTF-32, with their mark or told by the zero bytes beside the first letters.
bool is_wide(std::string_view bytes) {
    const unsigned char a = byte_at(bytes, 0);
    const unsigned char b = byte_at(bytes, 1);
    const unsigned char c = byte_at(bytes, 2);
    const unsigned char d = byte_at(bytes, 3);
    const bool marked = (a == 0xFF && b == 0xFE) || (a == 0xFE && b == 0xFF);
    const bool wide_marked = a == 0 && b == 0 && c == 0xFE && d == 0xFF;
    if (marked || wide_marked) {
        return true;
    }
    if (bytes.size() < 4) {
        return false;
    }
    const bool little = a != 0 && b == 0 && ((c != 0 && d == 0) || (c == 0 && d == 0));
    const bool big = (a == 0 && b != 0 && c == 0 && d != 0) || (a == 0 && b == 0 && c == 0);
    return little || (big && d != 0);
}

/// The bytes of the UTF-8 sequence at `i`; 0 when it is malformed (RFC 3629: no surrogates, no
/// overlong form, at most U+10FFFF).
std::size_t sequence_length(std::string_view bytes, std::size_t i) {
    const unsigned char lead = byte_at(bytes, i);
    const std::size_t length = announced_length(lead);
    if (i + length > bytes.size()) {
        return 0;
    }
    for (std::size_t k = 1; k < length; ++k) {
        if (!continues_character(bytes[i + k])) {
            return 0;
        }
    }
    const unsigned char second = byte_at(bytes, i + 1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool surrogate = lead == 0xED && second >= 0xA0;
    const bool past_the_end = lead == 0xF4 && second >= 0x90;
    return overlong || surrogate || past_the_end ? 0 : length;
}

/// Bytes over 0x7F that all have a letter or a sign in Windows-1252, as French files of old have.
bool looks_like_windows_1252(std::string_view bytes) {
    constexpr std::array<unsigned char, 5> unused{0x81, 0x8D, 0x8F, 0x90, 0x9D};
    return std::none_of(bytes.begin(), bytes.end(), [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return std::find(unused.begin(), unused.end(), byte) != unused.end();
    });
}

/// The control character at `i`: C0 but tabulation and line end, DEL, C1.
std::optional<char32_t> control_character(std::string_view text, std::size_t i) {
    const unsigned char byte = byte_at(text, i);
    if ((byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7F) {
        return byte;
    }
    const unsigned char second = byte_at(text, i + 1);
    if (byte == 0xC2 && second < 0xA0) {
        return second;
    }
    return std::nullopt;
}

Fault whole_file(Message message, Hint hint) {
    return {0, 0, std::move(message), {std::move(hint)}};
}

/// Keeps only the text that a message about `offset` shows, made valid.
Prescanned refused_at(const std::string& text, std::size_t offset, Fault fault) {
    const std::size_t line_end = std::min(text.find('\n', offset), text.size());
    const std::string before = to_utf8(to_code_points(text.substr(0, offset)));
    const std::string after = to_utf8(to_code_points(text.substr(offset, line_end - offset)));
    fault.offset = static_cast<std::uint32_t>(before.size());
    fault.length = 1;
    return {before + after, std::move(fault)};
}

std::optional<Fault> fault_of_whole(std::string_view bytes) {
    if (bytes.empty()) {
        return whole_file(messages::file_is_empty(), messages::start_with_a_line());
    }
    if (const auto format = foreign_format(bytes)) {
        return whole_file(messages::foreign_format(*format), messages::save_as_text());
    }
    if (is_wide(bytes)) {
        return whole_file(messages::wide_encoding(), messages::save_as_utf8());
    }
    return std::nullopt;
}

} // namespace

std::string with_plain_line_ends(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool end_of_pair = bytes[i] == '\n' && i > 0 && bytes[i - 1] == '\r';
        if (!end_of_pair) {
            text.push_back(bytes[i] == '\r' ? '\n' : bytes[i]);
        }
    }
    return text;
}

Prescanned prescan(std::string_view bytes) {
    if (auto fault = fault_of_whole(bytes)) {
        return {{}, std::move(fault)};
    }
    std::string text = with_plain_line_ends(without_byte_order_mark(bytes));
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequence_length(text, i);
        if (length == 0) {
            const bool windows = looks_like_windows_1252(text);
            const Hint hint =
                windows ? messages::looks_like_windows_1252() : messages::save_as_utf8();
            return refused_at(text, i, {0, 0, messages::invalid_utf8(), {hint}});
        }
        if (auto message = forbidden_character(text, i)) {
            return refused_at(text, i, {0, 0, std::move(*message), {messages::erase_character()}});
        }
        i += length;
    }
    return {std::move(text), std::nullopt};
}

std::optional<Message> forbidden_character(std::string_view text, std::size_t offset) {
    const auto control = control_character(text, offset);
    if (!control) {
        return std::nullopt;
    }
    return *control == 0 ? messages::nul_character()
                         : messages::control_character(
                               fmt::format("U+{:04X}", static_cast<std::uint32_t>(*control)));
}

} // namespace restitution
