#include "layout/block_layout.h"
#include "layout/booklet_layout.h"
#include "support/fake_measurer.h"
#include "support/frame_checks.h"
#include "support/test_theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace restitution {
namespace {

using namespace test;

QuestionForm form(std::size_t questions, std::size_t options = 5) {
    QuestionForm result;
    result.title = "Achats";
    result.continued = "Achats (suite)";
    result.side = {"Questions 1 à 3 sur 3", "environ 8 min"};
    result.does_not_know = "Ne sait pas";
    result.not_applicable = "Sans objet, parce que :";
    result.notes = "Notes";
    for (std::size_t q = 0; q < questions; ++q) {
        FormQuestion question;
        question.id = "Q" + std::to_string(q);
        question.text = "Texte de la question " + question.id;
        question.help = "Aide de " + question.id;
        for (std::size_t i = 0; i < options; ++i) {
            question.options.push_back(question.id + " option " + std::to_string(i));
        }
        result.questions.push_back(std::move(question));
    }
    return result;
}

PagedDocument pages_of(QuestionForm block) {
    Booklet booklet;
    booklet.authority = "Commune";
    booklet.title = "Trame";
    booklet.subtitle = "Essai";
    booklet.page_of = "page {page} sur {pages}";
    booklet.blocks = {std::move(block)};
    const Theme theme = test_theme();
    const FakeMeasurer measurer;
    return lay_out(booklet, TypeSetting{theme, measurer});
}

std::size_t page_showing(const PagedDocument& document, const std::string& part) {
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        for (const PlacedItem& item : document.pages[i].items) {
            const auto* run = std::get_if<TextRun>(&item.item);
            if (run != nullptr && run->text.find(part) != std::string::npos) {
                return i;
            }
        }
    }
    ADD_FAILURE() << part << " is on no page";
    return 0;
}

TEST(FormLayout, NeverPartsAQuestion) {
    constexpr std::size_t count = 9;
    const PagedDocument document = pages_of(form(count));
    ASSERT_GT(document.pages.size(), 2U);
    for (std::size_t q = 0; q < count; ++q) {
        const std::string id = "Q" + std::to_string(q);
        const std::size_t page = page_showing(document, "Texte de la question " + id);
        for (int i = 0; i < 5; ++i) {
            EXPECT_EQ(page_showing(document, id + " option " + std::to_string(i)), page) << id;
        }
    }
}

TEST(FormLayout, KeepsTextsApartAndInsideThePages) {
    QuestionForm long_texts = form(4);
    for (FormQuestion& question : long_texts.questions) {
        for (int i = 0; i < 20; ++i) {
            question.text += " et encore des mots";
            question.options[2] += " et encore des mots";
        }
    }
    for (const PagedDocument& document : {pages_of(form(7)), pages_of(long_texts)}) {
        for (const Frame& page : document.pages) {
            expect_texts_apart(page);
            expect_inside(page);
        }
    }
}

TEST(FormLayout, RepeatsTheTitleOfADimensionThatGoesOn) {
    const PagedDocument document = pages_of(form(6));
    EXPECT_TRUE(shows(document.pages[0], "Achats"));
    EXPECT_TRUE(shows(document.pages[1], "Achats (suite)"));
}

TEST(FormLayout, PartsAQuestionThatNoPageCanHold) {
    const PagedDocument document = pages_of(form(1, 60));
    EXPECT_GE(document.pages.size(), 2U);
    page_showing(document, "Q0 option 59");
}

TEST(FormLayout, DrawsABoxForEachAnswerAndFiveLinesAtLeast) {
    const Theme theme = test_theme();
    const FakeMeasurer measurer;
    const TypeSetting setting{theme, measurer};
    const Column column{483, 700, Medium::Sheet, setting};
    const LaidBlock block = lay_out(form(1, 2), column);
    std::map<double, int> boxes; // by side
    int lines = 0;
    for (const FlowPiece& piece : block.pieces) {
        for (const LocalItem& item : piece.items) {
            const auto* shape = std::get_if<Shape>(&item.item);
            if (shape == nullptr || !shape->stroke) {
                continue;
            }
            const Rect ink = ink_box(item.item);
            if (ink.x > 290 && ink.height < 2) {
                ++lines;
            } else if (!shape->fill && ink.height > 10) {
                ++boxes[ink.height];
            }
        }
    }
    ASSERT_EQ(boxes.size(), 1U);
    EXPECT_EQ(boxes.begin()->second, 4); // two options, does not know, not applicable
    EXPECT_GE(lines, 5);
}

TEST(FormLayout, TagsAHeadingAndAListForEachQuestion) {
    const PagedDocument document = pages_of(form(2));
    std::map<StructureKind, int> counts;
    for (const StructureNode& node : document.structure.nodes()) {
        ++counts[node.kind];
    }
    EXPECT_EQ(counts[StructureKind::Heading1], 1);
    EXPECT_EQ(counts[StructureKind::Heading2], 1);
    EXPECT_EQ(counts[StructureKind::Heading3], 2);
    EXPECT_EQ(counts[StructureKind::List], 2);
    EXPECT_EQ(counts[StructureKind::ListItem], 14); // five options and two others, twice
}

TEST(FormLayout, HidesLevels) {
    QuestionForm hidden = form(1);
    hidden.shows_levels = false;
    const PagedDocument document = pages_of(hidden);
    EXPECT_FALSE(shows(document.pages[0], "3 "));
    EXPECT_TRUE(shows(pages_of(form(1)).pages[0], "3 "));
}

} // namespace
} // namespace restitution
