#include "layout_fixture.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

TEST(SectionHead, StaysWithWhatFollowsAndHasARule) {
    const Setting setting;
    const LaidBlock block = lay_out(SectionHead{"Un titre", Tone::Attention}, setting.slide());
    ASSERT_EQ(block.pieces.size(), 1U);
    EXPECT_TRUE(block.pieces[0].keep_with_next);
    EXPECT_EQ(block.nodes[0].kind, StructureKind::Heading3);
    EXPECT_EQ(first_run(block.pieces[0]).style.color, setting.theme.color(ColorRole::Attention));
    EXPECT_EQ(lay_out(SectionHead{"Un titre", Tone::Main}, setting.sheet()).nodes[0].kind,
              StructureKind::Heading2);
}

TEST(Bullets, MarkEachItem) {
    const Setting setting;
    const LaidBlock block = lay_out(
        Bullets{{plain("un"), plain("deux"), plain("trois")}, false, false}, setting.slide());
    EXPECT_EQ(words_of(block), (std::vector<std::string>{"• ", "un", "• ", "deux", "• ", "trois"}));
    const LaidBlock numbered =
        lay_out(Bullets{{plain("un"), plain("deux")}, true, false}, setting.slide());
    EXPECT_EQ(words_of(numbered), (std::vector<std::string>{"1. ", "un", "2. ", "deux"}));
}

TEST(Bullets, IndentTheirLinesAlike) {
    // 864 - 20 of indent; body letters of 18 are 9 wide: 93 letters a line.
    const Setting setting;
    const LaidBlock block =
        lay_out(Bullets{{plain(std::string(90, 'a') + " " + std::string(90, 'b'))}, false, false},
                setting.slide());
    ASSERT_EQ(block.pieces.size(), 2U);
    EXPECT_EQ(first_run(block.pieces[1]).origin.x, 20);
    EXPECT_TRUE(block.pieces[0].keep_with_next);
}

TEST(Bullets, LeaveNoItemAlone) {
    const Setting setting;
    const LaidBlock block = lay_out(
        Bullets{{plain("a"), plain("b"), plain("c"), plain("d")}, false, false}, setting.slide());
    EXPECT_TRUE(block.pieces[0].keep_with_next);
    EXPECT_FALSE(block.pieces[1].keep_with_next);
    EXPECT_TRUE(block.pieces[2].keep_with_next);
    EXPECT_FALSE(block.pieces[3].keep_with_next);
}

TEST(Quote, HasAPanelABarAndItsSource) {
    const Setting setting;
    const LaidBlock block = lay_out(Quote{"« Mots »", "Un propos"}, setting.slide());
    EXPECT_EQ(words_of(block), (std::vector<std::string>{"« Mots »", "Un propos"}));
    EXPECT_EQ(first_run(block.pieces[0]).style.font, FontRole::Italic);
    EXPECT_TRUE(block.pieces[0].keep_with_next);
    double height = 0;
    for (const FlowPiece& piece : block.pieces) {
        const auto* panel = std::get_if<Shape>(&piece.items[0].item);
        ASSERT_NE(panel, nullptr);
        EXPECT_EQ(panel->fill, setting.theme.color(ColorRole::Panel));
        height += piece.height;
    }
    // 24 of words, 6 of space and 16 of source, 12 above and below.
    EXPECT_EQ(height, 24 + 6 + 16 + 24);
}

TEST(TermList, SetsTermsBesideTheirDescriptions) {
    const Setting setting;
    const LaidBlock block = lay_out(
        TermList{{{"Date", plain("21 mars")}, {"Lieu", plain("ici")}}, false}, setting.sheet());
    ASSERT_EQ(block.pieces.size(), 2U);
    EXPECT_EQ(words_of(block.pieces[0]), (std::vector<std::string>{"Date ", "21 mars"}));
}

TEST(TermList, KeepsALongTermWhole) {
    const Setting setting;
    const std::string term = "Un terme bien plus long que sa description";
    const LaidBlock block = lay_out(TermList{{{term, plain("ici")}}, true}, setting.sheet());
    std::string read;
    for (const FlowPiece& piece : block.pieces) {
        read += words_of(piece).empty() ? "" : words_of(piece)[0];
    }
    EXPECT_EQ(read, term + " ");
}

TEST(Statements, NumberEachStatement) {
    const Setting setting;
    const LaidBlock block = lay_out(
        Statements{{{"D1", plain("Le comité valide.")}, {"D2", plain("Le comité demande.")}}},
        setting.sheet());
    ASSERT_EQ(block.pieces.size(), 2U);
    EXPECT_EQ(words_of(block.pieces[0]), (std::vector<std::string>{"D1 ", "Le comité valide."}));
}

TEST(Ranking, SetsValuesAtTheRight) {
    const Setting setting;
    const LaidBlock block =
        lay_out(Ranking{Tone::Main, {{"Gouvernance", "2,3"}}, "Aucun."}, setting.slide(340));
    ASSERT_EQ(block.pieces.size(), 1U);
    const auto& value = std::get<TextRun>(block.pieces[0].items.back().item);
    EXPECT_EQ(value.text, "2,3");
    EXPECT_NEAR(value.origin.x + value.width, 340, 0.001);
    EXPECT_EQ(words_of(lay_out(Ranking{Tone::Main, {}, "Aucun."}, setting.slide(340))),
              std::vector<std::string>{"Aucun."});
}

TEST(KeyFigure, StandsBesideItsLines) {
    const Setting setting;
    const LaidBlock block =
        lay_out(KeyFigure{"1,9", plain("sur 4"), {plain("intervalle"), plain("complétude")}},
                setting.slide(340));
    ASSERT_EQ(block.pieces.size(), 1U);
    EXPECT_EQ(words_of(block),
              (std::vector<std::string>{"1,9 ", "sur 4", "intervalle", "complétude"}));
}

TEST(Timeline, KeepsRowsEqualAndJoinsTheirDots) {
    const Setting setting;
    Timeline timeline;
    for (const char* title : {"Un", "Deux", "Trois"}) {
        TimelineRow row;
        row.title = plain(title);
        row.note = "précision";
        row.side = "fait";
        timeline.rows.push_back(row);
    }
    const LaidBlock block = lay_out(timeline, setting.slide());
    ASSERT_EQ(block.pieces.size(), 6U); // title and note of each row
    for (std::size_t i = 2; i < 6; i += 2) {
        EXPECT_EQ(block.pieces[i].height + block.pieces[i + 1].height,
                  block.pieces[0].height + block.pieces[1].height);
        EXPECT_TRUE(block.pieces[i].keep_with_next);
    }
}

TEST(Timeline, GivesShortRowsLessSoThatEightHoldOnOneSlide) {
    const Setting setting;
    const Column slide = setting.slide();
    Timeline timeline;
    for (int i = 0; i < 8; ++i) {
        TimelineRow row;
        row.title = plain("Titre");
        row.note = i < 4 ? "précision" : "";
        timeline.rows.push_back(row);
    }
    const LaidBlock block = lay_out(timeline, slide);
    ASSERT_EQ(block.pieces.size(), 12U); // two pieces for each of the first four rows
    double height = 0;
    for (const FlowPiece& piece : block.pieces) {
        height += piece.height;
    }
    EXPECT_LE(height, slide.height + 0.01);
    const double with_note = block.pieces[0].height + block.pieces[1].height;
    EXPECT_EQ(block.pieces[6].height + block.pieces[7].height, with_note);
    for (std::size_t i = 8; i < 12; ++i) {
        EXPECT_EQ(block.pieces[i].height, block.pieces[8].height);
        EXPECT_LE(block.pieces[i].height, with_note);
    }
}

} // namespace
} // namespace restitution
