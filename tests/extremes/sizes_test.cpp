#include "extremes_fixture.h"
#include "free_texts.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

void expect_whole_with_both(const Dossier& dossier) {
    expect_whole(dossier, FakeMeasurer());
    expect_whole(dossier, lato());
}

/// `dimensions` of `questions` each; every third question is answered, by both interlocutors.
Dossier dossier_of(int dimensions, int questions) {
    Dossier dossier = full_dossier();
    dossier.questionnaire.dimensions.clear();
    dossier.answers = {};
    Interview first = interview_of({"p-achats"}, {});
    Interview second = interview_of({"p-dsi"}, {});
    for (int d = 1; d <= dimensions; ++d) {
        const std::string id = "D" + std::to_string(d);
        std::vector<Question> asked;
        for (int q = 1; q <= questions; ++q) {
            asked.push_back(question(id + "-" + std::to_string(q)));
            asked.back().profiles = {{{"achats"}, {}}, {{"dsi"}, {}}};
            if (q % 3 == 1) {
                first.answers.push_back(answer(id + "-" + std::to_string(q), level((d + q) % 5)));
                second.answers.push_back(answer(id + "-" + std::to_string(q), level(q % 5)));
            }
        }
        dossier.questionnaire.dimensions.push_back(dimension(id, std::move(asked)));
        dossier.questionnaire.dimensions.back().short_label = text("Court " + id);
    }
    dossier.answers.interviews = {std::move(first), std::move(second)};
    return dossier;
}

TEST(Sizes, OneDimension) {
    expect_whole_with_both(dossier_of(1, 4));
}

TEST(Sizes, ThreeTwelveAndThirteenDimensions) {
    for (const int count : {2, 3, 12, 13}) {
        SCOPED_TRACE(count);
        expect_whole_with_both(dossier_of(count, 2));
    }
}

TEST(Sizes, FortyDimensions) {
    expect_whole_with_both(dossier_of(40, 2));
}

TEST(Sizes, FiveHundredQuestions) {
    expect_whole_with_both(dossier_of(8, 63));
}

TEST(Sizes, FiveHundredQuestionsOfOneDimension) {
    expect_whole(dossier_of(1, 500), FakeMeasurer());
}

TEST(Sizes, TwoHundredParticipants) {
    Dossier dossier = full_dossier();
    const GuestGroup groups[] = {GuestGroup::Elected, GuestGroup::Management,
                                 GuestGroup::Department, GuestGroup::External};
    for (int i = 0; i < 200; ++i) {
        const std::string id = "g" + std::to_string(i);
        dossier.diagnosis.committee.guests.push_back(
            guest(id, "Prénom Nom " + id, "responsable du service " + id, groups[i % 4]));
        if (i % 7 != 0) {
            dossier.meeting->presences.push_back(
                presence(id, i % 5 == 0 ? Attendance::Excused : Attendance::Present));
        }
        dossier.people.push_back(person("p" + id, "Nom " + id, "fonction " + id, "achats"));
        dossier.answers.interviews.push_back(interview_of({"p" + id}, {}));
    }
    expect_whole_with_both(dossier);
}

TEST(Sizes, ManyOfEverythingThatIsListed) {
    Dossier dossier = full_dossier();
    Diagnosis& diagnosis = dossier.diagnosis;
    Meeting& meeting = *dossier.meeting;
    for (int i = 0; i < 60; ++i) {
        diagnosis.entities.push_back(diagnosis.entities[static_cast<std::size_t>(i % 2)]);
        diagnosis.calendar.push_back(diagnosis.calendar[static_cast<std::size_t>(i % 3)]);
        diagnosis.committee.agenda.push_back(agenda_item("Point", 1 + i * 4));
        meeting.points.push_back(meeting.points[0]);
        meeting.votes.push_back(meeting.votes[0]);
        meeting.decisions.push_back(meeting.decisions[0]);
        meeting.actions.push_back(meeting.actions[0]);
        meeting.good_practices.push_back(meeting.good_practices[0]);
        Interview& interview = dossier.answers.interviews[0];
        interview.findings.push_back(interview.findings[0]);
        interview.ideas.push_back(interview.ideas[0]);
    }
    expect_whole_with_both(dossier);
}

TEST(Sizes, EverythingMissing) {
    Dossier dossier = dossier_of(8, 4);
    dossier.answers.interviews.clear();
    expect_whole_with_both(dossier);
}

TEST(Sizes, EverythingNotApplicable) {
    Dossier dossier = dossier_of(8, 4);
    std::vector<Answer> given;
    for (const Dimension& dimension : dossier.questionnaire.dimensions) {
        for (const Question& question : dimension.questions) {
            given.push_back(answer(question.id.value.text, not_applicable()));
        }
    }
    dossier.answers.interviews = {interview_of({"p-achats"}, given)};
    expect_whole_with_both(dossier);
}

TEST(Sizes, NobodyToAsk) {
    Dossier dossier = full_dossier();
    dossier.people.clear();
    dossier.answers = {};
    expect_whole_with_both(dossier);
}

TEST(Sizes, NothingButWhatIsRequired) {
    Dossier dossier = full_dossier();
    dossier.people.clear();
    dossier.answers = {};
    Diagnosis& diagnosis = dossier.diagnosis;
    diagnosis.entities.clear();
    diagnosis.calendar.clear();
    diagnosis.committee.agenda.clear();
    diagnosis.committee.guests.clear();
    diagnosis.committee.place = {};
    diagnosis.committee.start.reset();
    const Located<TeamMemberId> author = dossier.meeting->author;
    dossier.meeting = Meeting{};
    dossier.meeting->author = author;
    expect_whole_with_both(dossier);
    dossier.meeting.reset();
    expect_whole_with_both(dossier);
}

TEST(Sizes, TwoAndSevenLevels) {
    for (const int count : {2, 7, 20}) {
        SCOPED_TRACE(count);
        Dossier dossier = full_dossier();
        auto& levels = dossier.questionnaire.levels;
        levels.clear();
        for (int i = 0; i < count; ++i) {
            levels.push_back({text("Niveau numéro " + std::to_string(i)),
                              {400L * i / count},
                              text("Ce que veut dire ce niveau.")});
        }
        expect_whole_with_both(dossier);
    }
}

} // namespace
} // namespace restitution
