#include "base/source.h"

#include "base/characters.h"

#include <algorithm>

namespace restitution {

SourceFile::SourceFile(std::string path, std::string text, FileOrigin origin)
    : path_(std::move(path)), text_(std::move(text)), origin_(origin), line_starts_{0} {
    for (std::uint32_t i = 0; i < text_.size(); ++i) {
        if (text_[i] == '\n') {
            line_starts_.push_back(i + 1);
        }
    }
}

Position SourceFile::position(std::uint32_t offset) const {
    const auto limit = static_cast<std::uint32_t>(text_.size());
    offset = std::min(offset, limit);
    const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    const auto line = static_cast<std::uint32_t>(after - line_starts_.begin());
    std::uint32_t column = 1;
    for (std::uint32_t i = line_starts_[line - 1]; i < offset; ++i) {
        column += continues_character(text_[i]) ? 0 : 1;
    }
    return {line, column};
}

std::string_view SourceFile::line(std::uint32_t number) const {
    if (number == 0 || number > line_starts_.size()) {
        return {};
    }
    const std::uint32_t begin = line_starts_[number - 1];
    const std::size_t end = text_.find('\n', begin);
    return std::string_view(text_).substr(begin, end == std::string::npos ? end : end - begin);
}

std::uint16_t Sources::add(std::string path, std::string text, FileOrigin origin) {
    files_.emplace_back(std::move(path), std::move(text), origin);
    return static_cast<std::uint16_t>(files_.size() - 1);
}

} // namespace restitution
