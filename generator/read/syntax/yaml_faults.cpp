#include "read/syntax/yaml_faults.h"

#include "base/quote.h"
#include "messages/syntax.h"
#include "read/syntax/yaml_places.h"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>

namespace restitution {

namespace {

namespace because = YAML::ErrorMsg;

struct Wording {
    std::string_view reason; ///< how yaml-cpp's sentence begins
    Message (*message)();
    Hint (*hint)();
};

const std::array wordings{
    Wording{because::MAP_VALUE, messages::yaml_misplaced_colon, messages::quote_the_text},
    Wording{because::MAP_KEY, messages::yaml_indentation, messages::align_with_neighbours},
    Wording{because::BLOCK_ENTRY, messages::yaml_misplaced_dash, messages::align_with_neighbours},
    Wording{because::END_OF_MAP_FLOW, messages::yaml_unclosed_collection,
            messages::close_the_bracket},
    Wording{because::END_OF_SEQ_FLOW, messages::yaml_unclosed_collection,
            messages::close_the_bracket},
    Wording{because::FLOW_END, messages::yaml_unclosed_collection, messages::close_the_bracket},
    Wording{because::END_OF_MAP, messages::yaml_key_without_colon, messages::write_key_colon_value},
    Wording{because::END_OF_SEQ, messages::yaml_indentation, messages::align_with_neighbours},
    Wording{because::EOF_IN_SCALAR, messages::yaml_unclosed_quote, messages::close_the_quote},
    Wording{because::DOC_IN_SCALAR, messages::yaml_unclosed_quote, messages::close_the_quote},
    Wording{because::TAB_IN_INDENTATION, messages::yaml_tabulation, messages::indent_with_spaces},
    Wording{because::INVALID_ESCAPE, messages::yaml_escape, messages::double_the_backslash},
    Wording{because::INVALID_HEX, messages::yaml_escape, messages::double_the_backslash},
    Wording{because::INVALID_UNICODE, messages::yaml_escape, messages::double_the_backslash},
    Wording{because::UNKNOWN_TOKEN, messages::yaml_forbidden_character, messages::quote_the_text},
    Wording{because::CHAR_IN_SCALAR, messages::yaml_forbidden_character, messages::quote_the_text},
    Wording{because::UNKNOWN_ANCHOR, messages::yaml_alias, messages::quote_the_text},
    Wording{because::ALIAS_NOT_FOUND, messages::yaml_alias, messages::quote_the_text},
    Wording{because::CHAR_IN_ALIAS, messages::yaml_alias, messages::quote_the_text},
    Wording{because::ALIAS_CONTENT, messages::yaml_alias, messages::quote_the_text},
    Wording{because::ANCHOR_NOT_FOUND, messages::yaml_anchor, messages::quote_the_text},
    Wording{because::CHAR_IN_ANCHOR, messages::yaml_anchor, messages::quote_the_text},
    Wording{because::MULTIPLE_ANCHORS, messages::yaml_anchor, messages::quote_the_text},
    Wording{because::TAG_WITH_NO_SUFFIX, messages::yaml_tag, messages::quote_the_text},
    Wording{because::CHAR_IN_TAG_HANDLE, messages::yaml_tag, messages::quote_the_text},
    Wording{because::END_OF_VERBATIM_TAG, messages::yaml_tag, messages::quote_the_text},
    Wording{because::MULTIPLE_TAGS, messages::yaml_tag, messages::quote_the_text},
    Wording{"YAML directive", messages::yaml_directive, messages::one_document_per_file},
    Wording{"repeated", messages::yaml_directive, messages::one_document_per_file},
    Wording{"TAG directive", messages::yaml_directive, messages::one_document_per_file},
    Wording{"bad YAML version", messages::yaml_directive, messages::one_document_per_file},
    Wording{"YAML major", messages::yaml_directive, messages::one_document_per_file},
};

Wording wording_of(const std::string& reason) {
    const auto found = std::find_if(wordings.begin(), wordings.end(), [&](const Wording& wording) {
        return reason.compare(0, wording.reason.size(), wording.reason) == 0;
    });
    return found != wordings.end()
               ? *found
               : Wording{{}, messages::yaml_invalid, messages::align_with_neighbours};
}

/// The line of `offset`, and the one before it: an invisible space often breaks a line and is
/// noticed on the next.
std::string_view two_lines(std::string_view text, std::size_t offset) {
    const std::size_t line = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    const std::size_t before =
        line == std::string_view::npos || line == 0 ? line : text.rfind('\n', line - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(begin, end_of_line(text, offset) - begin);
}

/// An error found at the very end shows the last line that holds something.
std::size_t shown_offset(std::string_view text, std::size_t offset) {
    return std::min(offset, text.size()) == text.size() ? place_before(text, text.size()) : offset;
}

std::size_t start_of_line(std::string_view text, std::size_t offset) {
    const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

/// Where the line of `offset` has a tabulation in its indentation; nothing when it has none.
std::optional<std::size_t> tabulation_before(std::string_view text, std::size_t offset) {
    const std::size_t begin = start_of_line(text, offset);
    const std::size_t first = std::min(text.find_first_not_of(" \t", begin), text.size());
    const std::size_t tab = text.find('\t', begin);
    return tab < first ? std::optional(tab) : std::nullopt;
}

/// A line without its colon is read as the beginning of the next line's key, and only noticed
/// there: the first thing of such a line just above, at the same indentation.
std::optional<std::size_t> key_without_colon(std::string_view text, std::size_t offset) {
    const std::size_t begin = start_of_line(text, offset);
    if (begin == 0) {
        return std::nullopt;
    }
    const std::size_t above = start_of_line(text, begin - 1);
    const std::string_view line = text.substr(above, begin - 1 - above);
    const std::size_t first = line.find_first_not_of(' ');
    const std::size_t indentation = text.substr(begin).find_first_not_of(' ');
    const bool is_word =
        first != std::string_view::npos && first == indentation &&
        std::string_view("-?#[]{}\"'&*!|>%@`").find(line[first]) == std::string_view::npos;
    const bool has_colon = line.find(": ") != std::string_view::npos || line.ends_with(':');
    return is_word && !has_colon ? std::optional(above + first) : std::nullopt;
}

/// The wording and the place of what yaml-cpp says; both of a likelier cause when there is one.
struct Verdict {
    Wording wording;
    std::size_t offset;
};

bool is_key_and_value(std::string_view text, std::size_t offset) {
    const std::string_view line = text.substr(offset, end_of_line(text, offset) - offset);
    return line.find(": ") != std::string_view::npos || line.ends_with(':');
}

/// The last of `signs` up to `offset` on its line, else `offset`.
std::size_t last_sign(std::string_view text, std::size_t offset, std::string_view signs) {
    const std::size_t sign = text.substr(0, offset + 1).find_last_of(signs);
    return sign == std::string_view::npos || sign < start_of_line(text, offset) ? offset : sign;
}

Verdict verdict_of(const YamlFault& fault, std::string_view text) {
    const std::size_t offset = shown_offset(text, fault.offset);
    const Wording wording = wording_of(fault.reason);
    if (fault.reason == because::EOF_IN_SCALAR || fault.reason == because::DOC_IN_SCALAR) {
        return {wording, opening_quote(text, fault.last_end).value_or(offset)};
    }
    if (wording.message == messages::yaml_unclosed_collection) {
        return {wording, open_bracket(text, fault.offset).value_or(offset)};
    }
    if (wording.message == messages::yaml_escape) {
        return {wording, last_sign(text, offset, "\\")};
    }
    if (wording.message == messages::yaml_alias || wording.message == messages::yaml_anchor ||
        wording.message == messages::yaml_tag) {
        return {wording, last_sign(text, offset, "*&!")};
    }
    if (const auto tab = tabulation_before(text, offset)) {
        return {wording_of(because::TAB_IN_INDENTATION), *tab};
    }
    if (const auto key = key_without_colon(text, offset);
        key && fault.reason == because::MAP_VALUE) {
        return {wording_of(because::END_OF_MAP), *key};
    }
    if (fault.reason == because::END_OF_MAP && is_key_and_value(text, offset)) {
        return {wording_of(because::END_OF_SEQ), offset};
    }
    return {wording, offset};
}

} // namespace

void report(const YamlFault& fault, const SourceFile& source, std::uint16_t file,
            Diagnostics& diagnostics) {
    const std::string_view text = source.text();
    const auto place = [&](std::size_t offset) {
        const auto begin = static_cast<std::uint32_t>(offset);
        return Span{file, begin, begin + 1};
    };
    if (fault.suspect_quote) {
        diagnostics.error(place(fault.suspect_quote->begin), messages::yaml_unclosed_quote(),
                          {messages::close_the_quote()});
        return;
    }
    const auto [wording, offset] = verdict_of(fault, text);
    std::vector<Hint> hints{wording.hint()};
    const std::string names = named_invisible_characters(two_lines(text, offset));
    if (!names.empty()) {
        hints.push_back(messages::invisible_characters(names));
    }
    diagnostics.error(place(offset), wording.message(), std::move(hints));
}

} // namespace restitution
