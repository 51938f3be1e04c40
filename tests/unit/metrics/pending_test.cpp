#include "metrics/pending.h"
#include "support/small_inventory.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

Pending pending_of(const Dossier& dossier) {
    return find_pending(dossier, compute_coverage(dossier.questionnaire, dossier.answers,
                                                  QuestionnaireChoice::Complete));
}

TEST(Pending, NamesTheQuestionsWithoutALevelThatApply) {
    Dossier dossier;
    dossier.questionnaire = questionnaire(
        {dimension("D", {question("D-1"), question("D-2"), question("D-3"), question("D-4")})});
    dossier.answers.interviews = {
        interview({answer("D-1", level(2)), answer("D-2", does_not_know()),
                   answer("D-3", not_applicable())})};
    const Pending pending = pending_of(dossier);
    EXPECT_EQ(pending.answers, (std::vector<QuestionId>{{"D-2"}, {"D-4"}}));
    EXPECT_EQ(pending.questions, 3); // D-3 does not apply
}

TEST(Pending, NamesTheInterviewsThatAreStillAhead) {
    Dossier dossier;
    for (const auto& [id, status] : {std::pair{"a", InterviewStatus::ToPlan},
                                     {"b", InterviewStatus::Held},
                                     {"c", InterviewStatus::Impossible},
                                     {"d", InterviewStatus::Confirmed},
                                     {"e", InterviewStatus::Proposed}}) {
        Interview one = interview({});
        one.id.value.text = id;
        one.status = status;
        dossier.answers.interviews.push_back(one);
    }
    EXPECT_EQ(pending_of(dossier).interviews, (std::vector<InterviewId>{{"a"}, {"d"}, {"e"}}));
}

TEST(Pending, NamesTheInterviewsHeldWhoseAnswersOrDateAreNotTypedYet) {
    Dossier dossier;
    for (const char* id : {"complet", "muet", "sans-date"}) {
        Interview one = interview({answer("D-1", level(2))});
        one.id.value.text = id;
        one.status = InterviewStatus::Held;
        one.date = Located<Date>{};
        dossier.answers.interviews.push_back(one);
    }
    dossier.answers.interviews[1].answers.clear();
    dossier.answers.interviews[2].date.reset();
    const Pending pending = pending_of(dossier);
    EXPECT_EQ(pending.without_answers, (std::vector<InterviewId>{{"muet"}}));
    EXPECT_EQ(pending.without_date, (std::vector<InterviewId>{{"sans-date"}}));
}

TEST(Pending, AsksOnlyForWhatWouldEnterAFigure) {
    InventoryLine broken = line("en-panne", "fixe", 4);
    broken.state = EquipmentState::OutOfOrder;
    InventoryLine stock = line("stock", "fixe", 3);
    stock.state = EquipmentState::InStock;
    InventoryLine elsewhere = line("ailleurs", "fixe", 2);
    elsewhere.entity = Located<EntityId>{{"dehors"}, {}};
    InventoryLine unknown = line("inconnu", "fixe", 1);
    unknown.quantity.reset();
    InventoryLine whole = running(aged(line("complet", "fixe", 5), 3), 1000, 1000);
    whole.origin = Origin::New;
    Dossier dossier = equipped_dossier({broken, stock, elsewhere, unknown, whole});
    Entity outside;
    outside.id.value.text = "dehors";
    outside.included = false;
    dossier.diagnosis.entities.push_back(outside);

    const Pending pending = pending_of(dossier);
    EXPECT_EQ(pending.quantities, (std::vector<LineId>{{"inconnu"}}));
    EXPECT_EQ(pending.ages, (std::vector<LineId>{{"stock"}, {"inconnu"}}));
    EXPECT_EQ(pending.origins, (std::vector<LineId>{{"stock"}, {"inconnu"}}));
    EXPECT_EQ(pending.hours, (std::vector<LineId>{{"inconnu"}}));
}

} // namespace
} // namespace restitution
