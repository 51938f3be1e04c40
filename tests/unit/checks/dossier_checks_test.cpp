/// What must hold between files; each message with its file and line is in tests/errors.
#include "checks/dossier_checks.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

using Codes = std::vector<std::string>;

template <class Check>
Codes codes(Check check) {
    Diagnostics diagnostics;
    check(diagnostics);
    Codes found;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        found.push_back(diagnostic.message.code);
    }
    return found;
}

Dossier small_dossier() {
    Dossier dossier;
    dossier.questionnaire = questionnaire({dimension("D1", {question("Q1"), question("Q2")})});
    dossier.questionnaire.profiles = {{{{"dgs"}, {}}, {"DGS", {}}, {}}};
    TeamMember member;
    member.id.value.text = "e1";
    dossier.diagnosis.team = {member};
    Person person;
    person.id.value.text = "p1";
    dossier.people = {person};
    dossier.answers = answers({answer("Q1", level(2))});
    dossier.answers.interviews[0].people = {{{"p1"}, {}}};
    return dossier;
}

TEST(WholeDossier, ASmallOneIsSound) {
    EXPECT_EQ(codes([](Diagnostics& diagnostics) {
                  check_whole_dossier(small_dossier(), {}, {}, diagnostics);
              }),
              Codes{});
}

TEST(WholeDossier, WhatRefersToAnUnreadPartIsNotJudged) {
    Dossier dossier = small_dossier();
    dossier.people.clear();
    dossier.diagnosis.team.clear();
    dossier.questionnaire = {};
    dossier.answers.interviews[0].interviewers = {{{"e1"}, {}}};
    ReadParts parts;
    parts.unread = {FileKind::People, FileKind::Diagnosis, FileKind::Questionnaire};
    EXPECT_EQ(codes([&](Diagnostics& diagnostics) {
                  check_whole_dossier(dossier, parts, {}, diagnostics);
              }),
              Codes{});
    EXPECT_EQ(codes([&](Diagnostics& diagnostics) {
                  check_whole_dossier(dossier, {}, {}, diagnostics);
              }).size(),
              3U); // the question, the person and the interviewer
}

Codes questions(const Dossier& dossier) {
    return codes([&](Diagnostics& diagnostics) {
        check_questions_exist(dossier, diagnostics);
        check_steps_on_grid(dossier, diagnostics);
        check_questions_decided_once(dossier, diagnostics);
    });
}

TEST(Questions, StepsStayOnTheGrid) {
    Dossier dossier = small_dossier();
    dossier.answers = answers({answer("Q1", level(4))}); // five steps: 0 to 4
    EXPECT_EQ(questions(dossier), Codes{});
    dossier.answers = answers({answer("Q1", level(5))});
    EXPECT_EQ(questions(dossier), (Codes{"niveau-hors-grille"}));
    dossier.answers = {};
    dossier.answers.retained = {retained("Q2", level(5))};
    EXPECT_EQ(questions(dossier), (Codes{"niveau-hors-grille"}));
}

TEST(Questions, OneInterviewAnswersOnceSeveralMayDiffer) {
    Dossier dossier = small_dossier();
    dossier.answers = answers({answer("Q1", level(1)), answer("Q1", level(2))});
    EXPECT_EQ(questions(dossier), (Codes{"question-repondue-deux-fois"}));
    dossier.answers.interviews = {interview({answer("Q1", level(1))}),
                                  interview({answer("Q1", level(2))})};
    EXPECT_EQ(questions(dossier), Codes{});
}

TEST(Questions, RetainedOrLeftOutNotBoth) {
    Dossier dossier = small_dossier();
    dossier.answers.retained = {retained("Q1", level(1))};
    dossier.answers.excluded = {excluded("Q2")};
    EXPECT_EQ(questions(dossier), Codes{});
    dossier.answers.excluded = {excluded("Q1")};
    EXPECT_EQ(questions(dossier), (Codes{"question-ecartee-et-retenue"}));
}

TEST(Questions, UnknownOnesAreReportedWhereverTheyAre) {
    Dossier dossier = small_dossier();
    // Places tell repeated messages apart.
    dossier.answers = answers({answer("Q9", level(1))});
    dossier.answers.interviews[0].answers[0].question.where = {0, 1, 2};
    dossier.answers.retained = {retained("Q9", level(1))};
    dossier.answers.retained[0].question.where = {0, 2, 3};
    dossier.answers.excluded = {excluded("Q9")};
    dossier.answers.excluded[0].question.where = {0, 3, 4};
    dossier.answers.interviews[0].ideas = {{Located<DimensionId>{{"D9"}, {0, 4, 5}}, {}}};
    const Codes found = questions(dossier);
    EXPECT_EQ(std::count(found.begin(), found.end(), "question-inconnue"), 3);
    EXPECT_EQ(std::count(found.begin(), found.end(), "dimension-inconnue"), 1);
}

TEST(Calendar, AStepMayLastOneDay) {
    Diagnosis diagnosis;
    diagnosis.calendar = {{{}, {{2024, 3, 1}, {}}, {{2024, 3, 1}, {}}, {}}};
    const auto found = [&] {
        return codes([&](Diagnostics& diagnostics) { check_calendar(diagnosis, diagnostics); });
    };
    EXPECT_EQ(found(), Codes{});
    diagnosis.calendar[0].end.value = {2024, 2, 29};
    EXPECT_EQ(found(), (Codes{"fin-avant-debut"}));
}

TEST(Versions, NumberedFromOneDatesRising) {
    Diagnosis diagnosis;
    diagnosis.versions = {{{1, {}}, {{2024, 3, 1}, {}}, {}, {}},
                          {{2, {}}, {{2024, 3, 1}, {}}, {}, {}}};
    const auto found = [&] {
        return codes([&](Diagnostics& diagnostics) { check_versions(diagnosis, diagnostics); });
    };
    EXPECT_EQ(found(), Codes{});
    diagnosis.versions[1].date.value = {2024, 2, 29};
    EXPECT_EQ(found(), (Codes{"date-de-version"}));
    diagnosis.versions[1].date.value = {2024, 3, 2};
    diagnosis.versions[1].number.value = 3;
    EXPECT_EQ(found(), (Codes{"numero-de-version"}));
}

TEST(Agenda, MinutesAddUp) {
    Diagnosis diagnosis;
    diagnosis.committee.minutes.value = 60;
    const auto found = [&] {
        return codes(
            [&](Diagnostics& diagnostics) { check_agenda_minutes(diagnosis, diagnostics); });
    };
    EXPECT_EQ(found(), Codes{}); // no agenda: a usual one is made
    AgendaItem item;
    item.minutes.value = 25;
    diagnosis.committee.agenda = {item};
    EXPECT_EQ(found(), (Codes{"duree-ordre-du-jour"}));
    item.minutes.value = 35; // 25 + 35 = 60
    diagnosis.committee.agenda.push_back(item);
    EXPECT_EQ(found(), Codes{});
}

} // namespace
} // namespace restitution::test
