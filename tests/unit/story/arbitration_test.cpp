#include "story/story_text.h"
#include "support/story_dossier.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restitution::test {
namespace {

Lever lever(const std::string& id) {
    Lever result;
    result.id.value = {id};
    result.title = text("Levier " + id);
    return result;
}

LeverChoice choice(const std::string& id, int in_favour, LeverOutcome outcome) {
    LeverChoice result;
    result.lever.value = {id};
    result.in_favour = in_favour;
    result.outcome = outcome;
    return result;
}

Remark remark(const std::string& id, const RemarkTarget& target) {
    Remark result;
    result.id.value = {id};
    result.author = text("Direction des achats");
    result.date.value = {2024, 3, 25};
    result.target.value = target;
    result.text = text("Texte de " + id + ".");
    result.answer = text("Réponse à " + id + ".");
    result.treatment = Treatment::Declined;
    result.version = Located<int>{2, {}};
    return result;
}

Dossier after_the_meeting() {
    Dossier dossier = small_dossier();
    dossier.diagnosis.versions.push_back({{2, {}}, {{2024, 4, 12}, {}}, {}, text("diffusée")});
    dossier.levers = {lever("un"), lever("deux"), lever("trois")};
    dossier.meeting->lever_choices = {choice("un", 4, LeverOutcome::Postponed),
                                      choice("trois", 9, LeverOutcome::Kept)};
    dossier.meeting->lever_choices[0].note = text("à chiffrer");
    return dossier;
}

Deck deck_of(int version) {
    Told told = Told::version(version, after_the_meeting());
    told.outline = outline_of({"synthese", "arbitrage", "historique"});
    return told.deck();
}

const Table& table_in(const std::vector<SlideBlock>& blocks) {
    return std::get<Table>(std::find_if(blocks.begin(), blocks.end(), [](const SlideBlock& block) {
                               return std::holds_alternative<Table>(block.block);
                           })->block);
}

std::vector<std::string> words_of(const std::vector<Cell>& row) {
    std::vector<std::string> words;
    for (const Cell& cell : row) {
        words.push_back(cell.text.front().text);
    }
    return words;
}

TEST(Arbitration, NextDeckTellsWhatTheCommitteeChose) {
    const Deck deck = deck_of(2);
    const Slide& slide = deck.slides[1];
    EXPECT_EQ(slide.id, "arbitrage");
    EXPECT_EQ(slide.title, "Un levier retenu par le comité");
    const Table& table = table_in(slide.blocks);
    ASSERT_EQ(table.rows.size(), 2U); // "deux" was not spoken of
    EXPECT_EQ(words_of(table.rows[0]),
              (std::vector<std::string>{"1", "Levier trois", "9", "–", "–", "retenu"}));
    EXPECT_EQ(words_of(table.rows[1]),
              (std::vector<std::string>{"2", "Levier un", "4", "–", "–", "reporté, à chiffrer"}));
    EXPECT_EQ(deck.slides[2].id, "decisions");
    EXPECT_NE(text_of(deck.slides[2]).find("le périmètre."), std::string::npos);
}

TEST(Arbitration, FirstDeckCannotKnowIt) {
    for (const Slide& slide : deck_of(1).slides) {
        EXPECT_TRUE(slide.id != "arbitrage" && slide.id != "decisions") << slide.id;
    }
}

std::vector<Block> minutes_of(std::vector<Remark> remarks) {
    Dossier dossier = after_the_meeting();
    dossier.remarks = std::move(remarks);
    return Told::version(2, dossier).minutes().blocks;
}

/// Of the blocks between a section's head and the next one.
std::string section(const std::vector<Block>& blocks, const std::string& head) {
    Slide slide;
    bool inside = false;
    for (const Block& block : blocks) {
        if (const auto* start = std::get_if<SectionHead>(&block)) {
            inside = start->text == head;
            continue;
        }
        if (inside) {
            slide.blocks.push_back({SlideColumn::Main, block});
        }
    }
    return text_of(slide);
}

TEST(Minutes, RemarksStandByPointWithTheirAnswers) {
    const auto blocks = minutes_of(
        {remark("R-1", LeverId{"un"}), remark("R-2", {}), remark("R-3", DimensionId{"PARC"}),
         remark("R-4", DimensionId{"ACHA"}), remark("R-5", DimensionId{"PARC"})});
    const std::string by = " (direction des achats, 25/03/2024)";
    EXPECT_EQ(section(blocks, "Remarques et réponses"),
              "Sur le document\n"
              "R-2, déclinée\u00A0: Texte de R-2." +
                  by +
                  " Réponse\u00A0: Réponse à R-2.\n"
                  "Dimension ACHA\n"
                  "R-4, déclinée\u00A0: Texte de R-4." +
                  by +
                  " Réponse\u00A0: Réponse à R-4.\n"
                  "Dimension PARC\n"
                  "R-3, déclinée\u00A0: Texte de R-3." +
                  by +
                  " Réponse\u00A0: Réponse à R-3.\n"
                  "R-5, déclinée\u00A0: Texte de R-5." +
                  by +
                  " Réponse\u00A0: Réponse à R-5.\n"
                  "Leviers\n"
                  "R-1, déclinée\u00A0: Levier · Levier un. Texte de R-1." +
                  by + " Réponse\u00A0: Réponse à R-1.\n");
}

TEST(Minutes, NobodyIsNamedBesideAnAnswer) {
    Remark changing = remark("R-2", DimensionId{"PARC"});
    RetainedAnswerChange change;
    change.question.value = {"PARC-01"};
    change.given = level(2);
    changing.treatment = Treatment::Accepted;
    changing.changes = {change};
    const std::string words = section(minutes_of({remark("R-1", QuestionId{"ACHA-01"}), changing}),
                                      "Remarques et réponses");
    EXPECT_NE(words.find("Texte de R-1. (25/03/2024)"), std::string::npos) << words;
    EXPECT_EQ(words.find("achats,"), std::string::npos) << words;
}

TEST(Minutes, AnnexTellsWhatChanges) {
    Remark changing = remark("R-1", QuestionId{"PARC-01"});
    RetainedAnswerChange change;
    change.question.value = {"PARC-01"};
    change.given = level(2);
    changing.treatment = Treatment::Accepted;
    changing.changes = {change};
    const std::string annex = section(minutes_of({changing}),
                                      "Annexe\u00A0: ce qui change de la version 1 à la version 2");
    EXPECT_NE(annex.find("niveau 4 sur 4\nniveau 2 sur 4\nR-1\n"), std::string::npos) << annex;
}

TEST(Minutes, ChoiceAmongTheLeversStandsBeforeTheDecisions) {
    std::vector<std::string> heads;
    for (const Block& block : minutes_of({})) {
        if (const auto* head = std::get_if<SectionHead>(&block)) {
            heads.push_back(head->text);
        }
    }
    const auto choices = std::find(heads.begin(), heads.end(), "Choix parmi les leviers");
    ASSERT_NE(choices, heads.end());
    EXPECT_EQ(*(choices + 1), "Relevé de décisions");
}

} // namespace
} // namespace restitution::test
