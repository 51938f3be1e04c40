#include "chart/chart.h"
#include "story/deck/mark_changes.h"
#include "story/story_text.h"
#include "story/wording/changes_told.h"
#include "support/story_dossier.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restitution::test {
namespace {

Remark remark(const std::string& id, std::vector<Change> changes) {
    Remark result;
    result.id.value = {id};
    result.author = text("Direction des achats");
    result.date.value = {2024, 3, 25};
    result.text = text("Le texte de " + id + ".");
    result.treatment = changes.empty() ? Treatment::Declined : Treatment::Accepted;
    result.answer = text("La réponse à " + id + ".");
    result.version = Located<int>{2, {}};
    result.changes = std::move(changes);
    return result;
}

Change retain(const std::string& id, int step) {
    RetainedAnswerChange change;
    change.question.value = {id};
    change.given = level(step);
    return change;
}

/// Version 2 of the small dossier.
struct ToldTwice {
    Told told;

    explicit ToldTwice(std::vector<Remark> remarks)
        : told(Told::version(2, with(std::move(remarks)))) {
        told.outline = outline_of({"ordre-du-jour", "changements", "synthese", "dimension",
                                   "changements-detail", "historique"});
    }

    static Dossier with(std::vector<Remark> remarks) {
        Dossier dossier = small_dossier();
        dossier.diagnosis.versions.push_back(
            {{2, {}}, {{2024, 4, 12}, {}}, {}, text("document de travail")});
        dossier.remarks = std::move(remarks);
        return dossier;
    }

    Telling telling() const { return told.telling(); }
    Deck deck() const { return told.deck(); }

    Slide slide(const std::string& id) const {
        const Deck all = deck();
        return *std::find_if(all.slides.begin(), all.slides.end(),
                             [&](const Slide& slide) { return slide.id == id; });
    }
};

/// ACHA-01 goes from 0 to 3; another remark is declined.
ToldTwice one_change() {
    return ToldTwice({remark("R-1", {retain("ACHA-01", 3)}), remark("R-2", {})});
}

TEST(Changes, RowsSayWhatWasAndWhatIs) {
    const ToldTwice dossier = one_change();
    std::vector<std::string> lines;
    for (const ToldChange& change : tell_changes(dossier.telling())) {
        lines.push_back(change.subject + " | " + told(change, dossier.told.phrases) + " | " +
                        change.remarks);
    }
    // ACHA: (0 + 1 + 2) / 3 = 1, then (3 + 1 + 2) / 3 = 2; its missing answer at 0 or 4:
    // 3/4 and 7/4 before (0.7 to 1.8), 6/4 and 10/4 after (1.5 to 2.5). PARC has 4: overall
    // (1 + 4) / 2 = 2.5, then 3.0, both "maîtrisé"; bounds (3/4 + 4) / 2 = 2.375 (2.3) and
    // (7/4 + 4) / 2 = 2.875 (2.9), then 2.75 (2.7) and 3.25 (3.3).
    EXPECT_EQ(lines,
              (std::vector<std::string>{
                  "Ensemble du diagnostic | note\u00A0: 2,5 → 3,0 | R-1",
                  "Ensemble du diagnostic | intervalle\u00A0: de 2,3 à 2,9 → de 2,7 à 3,3 | R-1",
                  "Dimension ACHA | note\u00A0: 1,0 → 2,0 | R-1",
                  "Dimension ACHA | niveau\u00A0: initié → structuré | R-1",
                  "Dimension ACHA | intervalle\u00A0: de 0,7 à 1,8 → de 1,5 à 2,5 | R-1",
                  "ACHA-01 · Sujet ACHA-01 | réponse retenue\u00A0: niveau 0 sur 4 → niveau 3 sur "
                  "4 | R-1"}));
}

TEST(Changes, SlideTellsNotesAndWhatTheRemarksChange) {
    const ToldTwice dossier = one_change();
    const Slide slide = dossier.slide("changements");
    EXPECT_EQ(slide.title,
              "Une remarque prise en compte\u202F; la note globale passe de 2,5 à 3,0");
    EXPECT_EQ(slide.mark, "");
    const std::string words = text_of(slide);
    EXPECT_NE(words.find("R-1"), std::string::npos);
    EXPECT_NE(words.find("niveau 0 sur 4 → niveau 3 sur 4"), std::string::npos);
    EXPECT_NE(words.find("Court ACHA\u00A0: 1,0 (de 0,7 à 1,8), puis 2,0 (de 1,5 à 2,5)."),
              std::string::npos)
        << words;
    EXPECT_NE(words.find("1 remarque a reçu une réponse sans rien changer"), std::string::npos);
    const auto figure =
        std::find_if(slide.blocks.begin(), slide.blocks.end(), [](const SlideBlock& block) {
            return std::holds_alternative<Figure>(block.block);
        });
    const auto& chart = std::get<BeforeAfter>(*std::get<Figure>(figure->block).chart);
    ASSERT_EQ(chart.pairs.size(), 2U); // PARC did not move
    EXPECT_EQ(chart.pairs[1].before->note.text, "1,0");
    EXPECT_EQ(chart.pairs[1].after->note.text, "2,0");
    EXPECT_EQ(chart.before_mark, "v1");
    EXPECT_EQ(chart.after_mark, "v2");
}

TEST(Changes, OnlySlidesThatSaySomethingElseAreMarked) {
    const ToldTwice dossier = one_change();
    std::vector<std::string> marked;
    for (const Slide& slide : dossier.deck().slides) {
        if (!slide.mark.empty()) {
            EXPECT_EQ(slide.mark, "modifiée en version 2");
            marked.push_back(slide.id);
        }
    }
    EXPECT_EQ(marked, (std::vector<std::string>{"synthese", "dimension/ACHA"}));
}

TEST(Changes, SlidesAboutTheVersionsThemselvesAreNotMarked) {
    const ToldTwice dossier = one_change();
    Deck before;
    Deck after;
    for (const std::string kind : {"changements", "changements-detail", "historique", "synthese"}) {
        before.slides.push_back({.id = kind, .kind = kind, .title = "Ce qui était"});
        after.slides.push_back({.id = kind, .kind = kind, .title = "Ce qui est"});
    }
    mark_changes(after, before, dossier.telling());
    for (const Slide& slide : after.slides) {
        EXPECT_EQ(slide.mark.empty(), slide.kind != "synthese") << slide.kind;
    }
}

TEST(Changes, FirstVersionHasNoSlideOfChanges) {
    const ToldTwice dossier = one_change();
    const DeckPlan plan{dossier.told.outline, dossier.told.glossary, "essai"};
    for (const Slide& slide : compose_deck(telling_before(dossier.telling()), plan).slides) {
        EXPECT_TRUE(slide.id.rfind("changements", 0) != 0) << slide.id;
    }
}

TEST(Changes, WithoutAnyChangeTheSlideSaysSo) {
    const ToldTwice dossier({remark("R-1", {})});
    const Slide slide = dossier.slide("changements");
    EXPECT_EQ(slide.title, "Des remarques examinées, sans changement");
    EXPECT_NE(text_of(slide).find("Aucun chiffre ni aucun texte n’a changé."), std::string::npos);
}

TEST(Changes, NoAuthorStandsBesideAnAnswer) {
    const ToldTwice dossier = one_change();
    for (const Slide& slide : dossier.deck().slides) {
        EXPECT_EQ(text_of(slide).find("Direction des achats"), std::string::npos) << slide.id;
    }
    EXPECT_EQ(changes_text(dossier.telling()).find("Direction des achats"), std::string::npos);
}

TEST(Changes, TextGoesByGroupAndSubject) {
    const ToldTwice dossier = one_change();
    EXPECT_EQ(changes_text(dossier.telling()),
              "Version 1 du 14 mars 2024 → version 2 du 12 avril 2024\n"
              "\n"
              "Remarques et réponses\n"
              "  R-1, acceptée\u00A0: Le texte de R-1.\n"
              "  R-2, déclinée\u00A0: Le texte de R-2.\n"
              "\n"
              "Notes et niveaux\n"
              "  Ensemble du diagnostic\n"
              "    note\u00A0: 2,5 → 3,0 (R-1)\n"
              "    intervalle\u00A0: de 2,3 à 2,9 → de 2,7 à 3,3 (R-1)\n"
              "  Dimension ACHA\n"
              "    note\u00A0: 1,0 → 2,0 (R-1)\n"
              "    niveau\u00A0: initié → structuré (R-1)\n"
              "    intervalle\u00A0: de 0,7 à 1,8 → de 1,5 à 2,5 (R-1)\n"
              "\n"
              "Réponses retenues\n"
              "  ACHA-01 · Sujet ACHA-01\n"
              "    réponse retenue\u00A0: niveau 0 sur 4 → niveau 3 sur 4 (R-1)\n");
}

} // namespace
} // namespace restitution::test
