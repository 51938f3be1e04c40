/// Text for a terminal of 80 columns: headings, wrapped paragraphs, aligned tables, terms.
///
/// Widths are counted in code points. Lines are cut at plain spaces only, so that no-break spaces
/// keep what they join; a word that is longer than a line stays whole.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution {

enum class ColumnSide { Left, Right };

class TerminalText {
public:
    /// Underlined.
    void title(std::string_view text);
    /// After an empty line.
    void head(std::string_view text);
    void paragraph(std::string_view text);
    void bullet(std::string_view text);
    /// Each line wrapped in a column of its own, beside the term:
    ///   note          4 × (0,75 + 0,5) / 2
    ///                 = 2,5 (affiché : 2,5)
    void term(std::string_view term, const std::vector<std::string>& lines);
    /// The last column is wrapped, the others are as wide as what they hold.
    void table(const std::vector<ColumnSide>& sides,
               const std::vector<std::vector<std::string>>& rows);
    void gap();

    const std::string& text() const { return text_; }

private:
    void wrap(std::string_view text, std::size_t first, std::size_t rest);

    std::string text_;
};

} // namespace restitution
