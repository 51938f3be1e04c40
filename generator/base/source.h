/// Input files in memory, and the places inside them that messages point at.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// A byte range [begin, end) in one input file. `file` is an index into Sources.
struct Span {
    std::uint16_t file = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    /// Its first byte alone: what a fault of a whole group of lines points at.
    Span first() const { return {file, begin, begin + 1}; }

    friend bool operator==(const Span&, const Span&) = default;
    friend auto operator<=>(const Span&, const Span&) = default;
};

/// A value together with the place it was read from.
template <class T>
struct Located {
    T value{};
    Span where{};
};

/// What an editor shows: both numbers start at 1, the column counts characters (code points).
struct Position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    friend bool operator==(const Position&, const Position&) = default;
};

/// Whose file it is: the dossier's, or one that comes with the program.
enum class FileOrigin { Dossier, Program };

/// One input file after the pre-scan: valid UTF-8, LF line ends, no byte order mark.
class SourceFile {
public:
    /// `path` is the path shown in messages.
    SourceFile(std::string path, std::string text, FileOrigin origin);

    const std::string& path() const { return path_; }
    const std::string& text() const { return text_; }
    FileOrigin origin() const { return origin_; }
    Position position(std::uint32_t offset) const;
    /// The text of a line (from 1), without its line end; empty past the end.
    std::string_view line(std::uint32_t number) const;

private:
    std::string path_;
    std::string text_;
    FileOrigin origin_;
    std::vector<std::uint32_t> line_starts_;
};

/// All the input files of a run; a Span's `file` is an index here.
class Sources {
public:
    std::uint16_t add(std::string path, std::string text, FileOrigin origin = FileOrigin::Dossier);
    const SourceFile& operator[](std::uint16_t file) const { return files_[file]; }
    std::size_t size() const { return files_.size(); }

private:
    std::vector<SourceFile> files_;
};

} // namespace restitution
