#include "base/utf8.h"
#include "formats/terminal_text.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

TEST(TerminalText, WrapsAtEightyColumnsCountedInCharacters) {
    TerminalText page;
    std::string words;
    for (int i = 0; i < 30; ++i) {
        words += "équipé ";
    }
    page.paragraph(words);
    // Two of margin, then eleven words of six letters and their spaces: 2 + 11 × 7 - 1 = 78.
    const std::string first = page.text().substr(0, page.text().find('\n'));
    EXPECT_EQ(length(first), 78U);
    EXPECT_EQ(page.text().substr(page.text().find('\n') + 1, 4), "  é");
}

TEST(TerminalText, KeepsWholeWhatNoBreakSpacesJoinAndWordsLongerThanALine) {
    TerminalText page;
    const std::string long_word(90, 'x');
    page.bullet("un " + long_word + " niveau\u00A0:");
    EXPECT_EQ(page.text(), "  - un\n    " + long_word + "\n    niveau\u00A0:\n");
}

TEST(TerminalText, SetsLinesBesideTheirTerm) {
    TerminalText page;
    page.term("note", {"4 × 0,5 / 1", "=\u00A0"
                                      "2"});
    page.term("au plus bas", {"=\u00A0"
                              "0"});
    EXPECT_EQ(page.text(), "  note          4 × 0,5 / 1\n"
                           "                =\u00A0"
                           "2\n"
                           "  au plus bas   =\u00A0"
                           "0\n");
}

TEST(TerminalText, AlignsColumnsAndWrapsTheLast) {
    TerminalText page;
    page.table({ColumnSide::Left, ColumnSide::Right, ColumnSide::Left},
               {{"état", "9", "a"}, {"é", "10", std::string(66, 'b') + " suite et fin"}});
    EXPECT_EQ(page.text(), "  état   9  a\n"
                           "  é     10  " +
                               std::string(66, 'b') +
                               "\n"
                               "            suite et fin\n");
}

TEST(TerminalText, UnderlinesHeadings) {
    TerminalText page;
    page.title("Là");
    page.head("Ici");
    EXPECT_EQ(page.text(), "Là\n==\n\nIci\n---\n");
}

} // namespace
} // namespace restitution
