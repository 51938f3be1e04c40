/// Where the things that yaml-cpp announces stand in the text: it gives their beginning only.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace restitution {

/// The end of the quoted text that opens at `begin`; nothing when the file ends before it closes.
std::optional<std::size_t> end_of_quoted(std::string_view text, std::size_t begin);

/// The end of an unquoted text at `begin`, read as `value`: line ends and the spaces around them
/// were folded.
std::size_t end_of_plain(std::string_view text, std::size_t begin, std::string_view value);

/// The end of the line that holds `offset`.
std::size_t end_of_line(std::string_view text, std::size_t offset);

/// The `null`, `~`… written at `offset` as a value; 0 when the value is simply not there.
std::size_t length_of_written_null(std::string_view text, std::size_t offset);

/// The last thing before `offset` that is neither a space, a line end nor a comment's line.
std::size_t place_before(std::string_view text, std::size_t offset);

/// The first quote that opens a text at or after `from`, if any.
std::optional<std::size_t> opening_quote(std::string_view text, std::size_t from);

/// The innermost bracket that opens a value before `end` and does not close before it, if any.
std::optional<std::size_t> open_bracket(std::string_view text, std::size_t end);

/// Where a line opens more brackets than it closes, beyond `limit`: yaml-cpp would keep them all in
/// memory before telling us of the first.
std::optional<std::size_t> excess_of_brackets(std::string_view text, std::size_t limit);

} // namespace restitution
