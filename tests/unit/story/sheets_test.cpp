// What is printed for the committee: remarks and feedback, arbitration, the speaker's notes.
#include "story/booklets/compose_notes.h"
#include "story/booklets/compose_sheets.h"
#include "style/french_format.h"
#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restitution {
namespace {

using namespace test;

struct Printed {
    Told told;
    Deck deck;

    explicit Printed(Dossier dossier = small_dossier()) : told(std::move(dossier)) {
        told.outline.slides.push_back({{"glossaire", {}}, {}});
        told.outline.slides.back().is_annex = true;
        for (OutlineSlide& slide : told.outline.slides) {
            slide.speech = "Parler de " + slide.kind.value + ".";
        }
        deck = told.deck();
        deck.slides.push_back({.id = "glossaire", .kind = "glossaire", .title = "Les mots"});
    }

    ShownDeck shown() const {
        ShownDeck result{deck, told.outline, {}};
        int page = 1;
        for (const Slide& slide : deck.slides) {
            result.pages[slide.id] = ++page;
        }
        return result;
    }
    Booklet feedback() const { return compose_feedback_sheet(told.telling(), shown(), "essai"); }
    Booklet arbitration() const { return compose_arbitration_sheet(told.telling(), "essai"); }
    Booklet notes() const { return compose_notes(told.telling(), shown(), "essai"); }
};

std::vector<FillTable> tables_of(const Booklet& sheet) {
    std::vector<FillTable> tables;
    for (const Block& block : sheet.blocks) {
        if (const auto* table = std::get_if<FillTable>(&block)) {
            tables.push_back(*table);
        }
    }
    return tables;
}

/// All that a sheet says, a line a text.
std::string all_of(const Booklet& sheet) {
    std::string all;
    for (const Block& block : sheet.blocks) {
        for (const std::string& text : texts_of(block)) {
            all += text + "\n";
        }
    }
    return all;
}

bool says(const Booklet& sheet, const std::string& part) {
    return all_of(sheet).find(part) != std::string::npos;
}

Lever lever(const std::string& id, Degree impact, Degree effort, bool preselected) {
    Lever result;
    result.id = {{id}, {}};
    result.title = text("Levier " + id);
    result.dimension = Located<DimensionId>{{"ACHA"}, {}};
    result.impact = impact;
    result.effort = effort;
    result.preselected = preselected;
    return result;
}

TEST(FeedbackSheet, HasARowForEachSlidePresentedWithItsPageAndId) {
    const Printed printed;
    const FillTable remarks = tables_of(printed.feedback())[1];
    // The annex has no row; two more are for other points.
    ASSERT_EQ(remarks.rows.size(), printed.deck.slides.size() - 1 + 2);
    EXPECT_EQ(joined(remarks.rows[0][0].text), printed.deck.slides[0].title);
    EXPECT_EQ(remarks.rows[0][0].note, "page 2 · " + printed.deck.slides[0].id);
    EXPECT_TRUE(remarks.rows[0][1].text.empty()) << "room to write";
    EXPECT_GE(remarks.least_height, 40);
    EXPECT_FALSE(says(printed.feedback(), "glossaire"));
}

TEST(FeedbackSheet, AsksOpinionsWithAFourBoxScale) {
    const auto tables = tables_of(Printed().feedback());
    ASSERT_EQ(tables.size(), 4U);
    for (std::size_t i = 2; i < 4; ++i) {
        EXPECT_EQ(tables[i].columns.size(), 5U);
        for (const auto& row : tables[i].rows) {
            for (std::size_t k = 1; k < row.size(); ++k) {
                EXPECT_EQ(row[k].boxes, std::vector<std::string>{""});
            }
        }
    }
}

TEST(FeedbackSheet, SaysUntilWhenOneMayWrite) {
    Dossier dossier = small_dossier();
    dossier.diagnosis.team.front().email = text("equipe@essai.example");
    EXPECT_TRUE(says(Printed(dossier).feedback(), "equipe@essai.example, jusqu’au 5 avril 2024"));
    dossier.meeting.reset();
    EXPECT_TRUE(says(Printed(dossier).feedback(), "equipe@essai.example."));
    dossier.diagnosis.team.front().email.reset();
    EXPECT_FALSE(says(Printed(dossier).feedback(), "écrire après la séance"));
}

TEST(ArbitrationSheet, PutsPreselectedLeversFirstAndTheStrongestEffectOnTop) {
    Dossier dossier = small_dossier();
    dossier.levers = {
        lever("a", Degree::Low, Degree::Low, true), lever("b", Degree::High, Degree::High, true),
        lever("c", Degree::High, Degree::Low, true), lever("d", Degree::High, Degree::Low, false)};
    const Booklet sheet = Printed(dossier).arbitration();
    const auto tables = tables_of(sheet);
    ASSERT_EQ(tables.size(), 4U); // who counts, preselected, others, new ones
    std::vector<std::string> titles;
    for (const auto& row : tables[1].rows) {
        titles.push_back(joined(row[0].text));
    }
    EXPECT_EQ(titles, (std::vector<std::string>{"Levier c", "Levier b", "Levier a"}));
    EXPECT_EQ(tables[1].rows[0][0].note, "Court ACHA · effort faible, effet fort");
    EXPECT_EQ(tables[1].rows[0][4].boxes,
              (std::vector<std::string>{"retenu", "reporté", "écarté"}));
    for (std::size_t votes = 1; votes < 4; ++votes) {
        EXPECT_TRUE(tables[1].rows[0][votes].text.empty());
    }
    EXPECT_EQ(joined(tables[2].rows[0][0].text), "Levier d");
}

TEST(ArbitrationSheet, LeavesRoomForLeversWhenThereIsNone) {
    const Booklet sheet = Printed().arbitration();
    EXPECT_EQ(tables_of(sheet).back().rows.size(), 8U);
    EXPECT_TRUE(says(sheet, "Aucun levier n’est encore proposé"));
}

TEST(SpeakerNotes, SayWhatTheOutlineProposesAndWhatTheAuthorWrote) {
    Dossier dossier = small_dossier();
    dossier.deck_edits.notes = {{{{"synthese"}, {}}, text("Ne pas oublier : le public.")}};
    const Booklet notes = Printed(dossier).notes();
    EXPECT_TRUE(says(notes, "Parler de synthese."));
    EXPECT_TRUE(says(notes, "Ne pas oublier\u00A0: le public."));
    EXPECT_TRUE(says(notes, "annexe, à garder pour répondre"));
}

TEST(SpeakerNotes, NameTheCoverWhenTheAuthorHasANoteForIt) {
    Dossier dossier = small_dossier();
    EXPECT_FALSE(says(Printed(dossier).notes(), "couverture"));
    dossier.deck_edits.notes = {{{{"couverture"}, {}}, text("Accueillir la salle.")}};
    const Booklet notes = Printed(dossier).notes();
    EXPECT_TRUE(says(notes, "Accueillir la salle."));
    EXPECT_TRUE(says(notes, "couverture"));
}

TEST(SpeakerNotes, SayHowTheNoteWasBuilt) {
    // ACHA: levels 0, 1 and 2 of 4, equal weights: (0 + 1 + 2) / 3 = 1.
    // One answer is missing: 0.75 / 4 × 4 = 0.75, shown 0.7, to (0.75 + 1) / 4 × 4 = 1.75, 1.8.
    const Booklet notes = Printed().notes();
    EXPECT_TRUE(says(notes, "données\u00A0: (0 + 1 + 2) / 3 = 3 / 3 = 1, soit 1,0 sur 4."));
    EXPECT_TRUE(says(notes, "3 réponses sur 4 questions"));
    EXPECT_TRUE(says(notes, "au plus bas, la note serait de 0,7"));
    EXPECT_TRUE(says(notes, "au plus haut, de 1,8."));
}

TEST(SpeakerNotes, ShowTheCalculationOfTheSlide) {
    const Printed printed;
    const Slide slide = find_slide(printed.deck, "calcul");
    const std::string said = joined(blocks_of<Paragraph>(slide).at(1).text);
    const std::string calculation = said.substr(0, said.find(", soit"));
    EXPECT_EQ(calculation, "(0 + 1 + 2) / 3 = 3 / 3 = 1");
    EXPECT_TRUE(says(printed.notes(), calculation));
}

TEST(SpeakerNotes, CompareTheTimeNeededWithTheMeeting) {
    const Printed printed;
    const auto presented = static_cast<long>(printed.deck.slides.size()) - 1;
    const std::string needed = duration(static_cast<int>((presented * 150 + 99) / 100));
    EXPECT_TRUE(says(printed.notes(), std::to_string(presented) + " diapositives"));
    EXPECT_TRUE(says(printed.notes(), "environ " + needed));
}

} // namespace
} // namespace restitution
