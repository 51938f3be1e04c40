#include "layout/paragraph.h"
#include "layout_fixture.h"

#include <gtest/gtest.h>

#include <random>

namespace restitution {
namespace {

using namespace test;

/// Ten points: every character is five points wide.
TextStyle style() {
    TextStyle result;
    result.font = FontRole::Regular;
    result.size = 10;
    result.line_height = 12;
    return result;
}

std::string text_of(const Line& line) {
    std::string text;
    for (const LineRun& run : line.runs) {
        text += run.text;
    }
    return text;
}

std::vector<std::string> texts_of(const std::vector<Line>& lines) {
    std::vector<std::string> texts;
    for (const Line& line : lines) {
        texts.push_back(text_of(line));
    }
    return texts;
}

std::vector<std::string> broken(const std::string& text, double width) {
    const Setting setting;
    return texts_of(break_lines(plain(text), style(), width, setting.type));
}

using Texts = std::vector<std::string>;

TEST(Paragraph, BreaksAtSpacesAndKeepsThem) {
    // "une note" is 8 characters, 40 points; the space that ends the line is not counted.
    EXPECT_EQ(broken("une note de deux", 40), (Texts{"une note ", "de deux"}));
    EXPECT_EQ(broken("une note de deux", 39), (Texts{"une ", "note de ", "deux"}));
}

TEST(Paragraph, WidthLeavesOutTheLastSpace) {
    const Setting setting;
    const auto lines = break_lines(plain("une note de deux"), style(), 40, setting.type);
    EXPECT_EQ(lines.at(0).width, 40);
    EXPECT_EQ(lines.at(0).runs.at(0).width, 45);
}

TEST(Paragraph, StartsALineAtALineFeed) {
    EXPECT_EQ(broken("un\ndeux trois", 100), (Texts{"un ", "deux trois"}));
}

TEST(Paragraph, NeverStartsALineWithAMarkOrAUnit) {
    // Whatever the width, what a no-break space joins stays with the word before it.
    const std::string text =
        "Une note\u00A0: «\u00A0oui\u00A0»\u202F; soit 12\u202F%, 1\u202F950\u202Fkg en 2\u00A0h"
        "\u00A030\u202F! Et après\u202F? vice-président";
    for (double width = 60; width < 400; width += 5) {
        for (const std::string& line : broken(text, width)) {
            for (const char* start :
                 {"\u00A0", "\u202F", ":", ";", "!", "?", "%", "kg", "h", "»"}) {
                EXPECT_FALSE(line.starts_with(start)) << width << ": " << line;
            }
        }
    }
}

TEST(Paragraph, KeepsAWordOfTwoStylesTogether) {
    const Setting setting;
    const RichText text{{"avant moi", Emphasis::Plain, {}}, {"tié après", Emphasis::Strong, {}}};
    // "moitié" does not fit after "avant ": both of its parts go to the next line.
    const auto lines = break_lines(text, style(), 50, setting.type);
    EXPECT_EQ(texts_of(lines), (Texts{"avant ", "moitié ", "après"}));
    EXPECT_EQ(lines[1].runs.size(), 2U);
}

TEST(Paragraph, CutsAWordWiderThanTheLineAndLosesNothing) {
    const std::string word(400, 'm');
    const std::vector<std::string> lines = broken(word, 100); // 20 characters a line
    ASSERT_EQ(lines.size(), 20U);
    for (const std::string& line : lines) {
        EXPECT_EQ(line, std::string(20, 'm'));
    }
}

TEST(Paragraph, CutsBetweenCharactersNotBytes) {
    std::string word;
    std::string joined;
    for (int i = 0; i < 30; ++i) {
        word += "é";
    }
    for (const std::string& line : broken(word, 50)) {
        EXPECT_EQ(line.size() % 2, 0U);
        joined += line;
    }
    EXPECT_EQ(joined, word);
}

TEST(Paragraph, KeepsMarksWithTheLetterTheyCombineWith) {
    // "é" as a letter and U+0301, and an emoji of three code points joined by U+200D.
    std::string word;
    for (int i = 0; i < 30; ++i) {
        word += "e\u0301";
    }
    word += "\U0001F469\u200D\U0001F4BB";
    for (double width = 50; width < 90; width += 5) {
        for (const std::string& line : broken(word, width)) {
            EXPECT_FALSE(line.starts_with("\u0301")) << width;
            EXPECT_FALSE(line.starts_with("\u200D")) << width;
            EXPECT_FALSE(line.ends_with("\u200D")) << width;
        }
    }
}

TEST(Paragraph, CutsEvenARowOfDots) {
    const std::vector<std::string> lines = broken(std::string(400, '.'), 100);
    ASSERT_EQ(lines.size(), 20U);
    EXPECT_EQ(lines.front(), std::string(20, '.'));
}

TEST(Paragraph, LosesNothingAndFitsWhateverTheText) {
    std::mt19937 draw(7);
    const Setting setting;
    for (int round = 0; round < 200; ++round) {
        RichText text;
        std::string all;
        const int parts = 1 + static_cast<int>(draw() % 4);
        for (int p = 0; p < parts; ++p) {
            std::string words;
            for (auto i = draw() % 40; i > 0; --i) {
                const char* const letters[] = {"a", "é", " ", "\u00A0", "w", " ", "€"};
                words += letters[draw() % 7];
            }
            text.push_back({words, draw() % 2 == 0 ? Emphasis::Plain : Emphasis::Strong, {}});
            all += words;
        }
        const double width = 20 + static_cast<double>(draw() % 200);
        std::string read;
        for (const Line& line : break_lines(text, style(), width, setting.type)) {
            EXPECT_LE(line.width, width + 0.02);
            read += text_of(line);
        }
        EXPECT_EQ(read, all);
    }
}

TEST(Paragraph, BalancesTitles) {
    // 26 characters, 130 points: on two lines of 100 the greedy break leaves "seul" alone.
    const Setting setting;
    const RichText title = plain("un titre assez long et seul");
    EXPECT_EQ(texts_of(break_lines(title, style(), 115, setting.type)),
              (Texts{"un titre assez long et ", "seul"}));
    EXPECT_EQ(texts_of(balanced_lines(title, style(), 115, setting.type)),
              (Texts{"un titre assez ", "long et seul"}));
}

TEST(Paragraph, BalancingNeverAddsALine) {
    const Setting setting;
    const RichText title = plain("aa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb cc dd ee ffff g");
    for (double width = 30; width < 260; width += 3) {
        EXPECT_EQ(break_lines(title, style(), width, setting.type).size(),
                  balanced_lines(title, style(), width, setting.type).size())
            << width;
    }
}

TEST(Paragraph, ShortensAfterAWord) {
    const FakeMeasurer measurer;
    EXPECT_EQ(shortened("un deux trois", style(), 65, measurer), "un deux trois");
    EXPECT_EQ(shortened("un deux trois", style(), 60, measurer), "un deux…");
    EXPECT_EQ(shortened("anticonstitutionnellement", style(), 25, measurer), "anti…");
}

TEST(Paragraph, AnEmptyTextIsOneEmptyLine) {
    EXPECT_EQ(broken("", 50), Texts{""});
}

} // namespace
} // namespace restitution
