#include "export/printed_text.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

Paragraph paragraph(const std::string& text) {
    return {plain(text)};
}

std::string printed(std::vector<PrintedBlock> blocks) {
    return terminal_text({"T", std::move(blocks)});
}

TEST(PrintedText, SetsListsApartFromTheParagraphBefore) {
    EXPECT_EQ(printed({paragraph("Le calcul"), TermList{{{"note", plain("1 / 2\n= 0,5")}}},
                       paragraph("Suite")}),
              "T\n=\n  Le calcul\n\n  note          1 / 2\n                = 0,5\n  Suite\n");
    EXPECT_EQ(printed({SectionHead{"Dit"}, Bullets{{plain("un"), plain("deux")}}}),
              "T\n=\n\nDit\n---\n  - un\n  - deux\n");
}

TEST(PrintedText, KeepsTogetherWhatAParagraphOpensAndApartWhatIsRuled) {
    Paragraph opening = paragraph("Ajouterait");
    opening.ruled = true;
    opening.opens = true;
    EXPECT_EQ(printed({paragraph("Avant"), opening, Bullets{{plain("un")}}}),
              "T\n=\n  Avant\n\n  Ajouterait\n  - un\n");
}

TEST(PrintedText, PrintsTheHeadsOfFilledTablesOnly) {
    Table table;
    table.columns = {
        {"état", 1, false, false}, {"n", 1, false, true}, {"d’après", 1, false, false}};
    table.rows = {{{plain("su"), {}}, {plain("12"), {}}, {plain("a"), {}}}};
    EXPECT_EQ(printed({table}), "T\n=\n  état   n  d’après\n  su    12  a\n");
    table.look = TableLook::Ruled;
    EXPECT_EQ(printed({table}), "T\n=\n  su  12  a\n");
}

} // namespace
} // namespace restitution
