#include "revise/changes.h"
#include "support/small_dossier.h"
#include "support/version_changes.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

/// A-1 at 2, A-2 without an answer, A-3 at 0, each of weight 1, on grids of 0 to 4; B-1 at 4.
/// Versions 1 to 3.
Dossier base() {
    Dossier dossier;
    dossier.questionnaire =
        questionnaire({dimension("A", {question("A-1"), question("A-2"), question("A-3")}),
                       dimension("B", {question("B-1")})});
    dossier.answers =
        answers({answer("A-1", level(2)), answer("A-3", level(0)), answer("B-1", level(4))});
    for (int number = 1; number <= 3; ++number) {
        dossier.diagnosis.versions.push_back({{number, {}}, {{2024, 3, number}, {}}, {}, {}});
    }
    return dossier;
}

Change retain(const std::string& id, int step, std::optional<int> before = std::nullopt) {
    RetainedAnswerChange change;
    change.question.value = {id};
    change.given = level(step);
    if (before) {
        change.before = Located<Given>{level(*before), {}};
    }
    return change;
}

Remark remark(const std::string& id, int version, std::vector<Change> changes) {
    Remark result;
    result.id.value = {id};
    result.treatment = changes.empty() ? Treatment::Declined : Treatment::Accepted;
    result.version = Located<int>{version, {}};
    result.changes = std::move(changes);
    return result;
}

/// "figure: cause, cause" of each change, in order.
std::vector<std::string> told(const VersionChanges& changes) {
    std::vector<std::string> lines;
    for (const FigureChange& change : changes.figures) {
        std::string line = name_of(change.key) + ':';
        for (const RemarkId& id : change.causes) {
            line += ' ' + id.text;
        }
        lines.push_back(line);
    }
    return lines;
}

const FigureChange* find(const VersionChanges& changes, const std::string& name) {
    for (const FigureChange& change : changes.figures) {
        if (name_of(change.key) == name) {
            return &change;
        }
    }
    return nullptr;
}

std::string shown(const std::optional<FigureValue>& value) {
    const ShownNumber number = std::get<Measure>(*value).shown;
    return std::to_string(number.scaled);
}

TEST(Changes, NothingWithoutARemark) {
    const VersionChanges changes = changes_between(base(), 1, 2);
    EXPECT_TRUE(changes.figures.empty());
    EXPECT_TRUE(changes.remarks.empty());
    EXPECT_EQ(changes.before, 1);
    EXPECT_EQ(changes.after, 2);
}

TEST(Changes, EachFigureHasTheRemarksThatMovedIt) {
    Dossier dossier = base();
    dossier.remarks = {remark("R1", 2, {retain("A-3", 2)}), remark("R2", 2, {retain("A-2", 4)}),
                       remark("R3", 2, {})};
    const VersionChanges changes = changes_between(dossier, 1, 2);
    EXPECT_EQ(changes.remarks.size(), 3U);
    // A, version 1: (2 + 0) / 2 = 1 (1.0), 2 answers of 3, from 2/3 (0.6) to 6/3 (2.0).
    // A, version 2: (2 + 4 + 2) / 3 = 8/3 (2.7), whole: the bounds are the note.
    // Overall: (1 + 4) / 2 = 2.5, then (8/3 + 4) / 2 = 10/3 (3.3): both "maîtrisé", from 2.5
    // to 3.4.
    EXPECT_EQ(told(changes),
              (std::vector<std::string>{"ensemble/note: R1 R2", "ensemble/bornes: R1 R2",
                                        "ensemble/completude: R2", "dimension/A/note: R1 R2",
                                        "dimension/A/niveau: R1 R2", "dimension/A/bornes: R1 R2",
                                        "dimension/A/completude: R2",
                                        "ensemble/exemple_de_calcul: R2", // it takes three answers
                                        "question/A-2/reponse: R2", "question/A-3/reponse: R1"}));
    const FigureChange* note = find(changes, "dimension/A/note");
    EXPECT_EQ(shown(note->before), "10");
    EXPECT_EQ(shown(note->after), "27");
}

TEST(Changes, NoteThatMovesBelowTheDigitShownIsListed) {
    Dossier dossier = base();
    dossier.questionnaire.dimensions[0].questions[2].weight = {1}; // 0.01
    dossier.remarks = {remark("R1", 2, {retain("A-3", 1)})};
    const VersionChanges changes = changes_between(dossier, 1, 2);
    // (2 + 0.01 x 0) / 1.01 = 1.980, then (2 + 0.01 x 1) / 1.01 = 1.990: 2.0 both.
    const FigureChange* note = find(changes, "dimension/A/note");
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(shown(note->before), shown(note->after));
    EXPECT_NE(std::get<Measure>(*note->before).value, std::get<Measure>(*note->after).value);
}

TEST(Changes, EachOfSeveralThatAreEnoughIsACause) {
    Dossier dossier = base();
    dossier.answers =
        answers({answer("A-1", level(0)), answer("A-2", level(0)), answer("A-3", level(0))});
    dossier.remarks = {remark("R1", 2, {retain("A-1", 2)}), remark("R2", 2, {retain("A-2", 2)})};
    const VersionChanges changes = changes_between(dossier, 1, 2);
    // 0.0, then 2 / 3 (0.7) with either and 4 / 3 (1.3) with both: "initié" from 0.5 to 1.4.
    EXPECT_EQ(find(changes, "dimension/A/niveau")->causes, (std::vector<RemarkId>{{"R1"}, {"R2"}}));
}

TEST(Changes, WhenNoneCanBeSingledOutTheOneThatMovesTheFigureInOrderIsTheCause) {
    Dossier dossier = base();
    dossier.answers =
        answers({answer("A-1", level(0)), answer("A-2", level(0)), answer("A-3", level(0))});
    dossier.remarks = {remark("R1", 2, {retain("A-1", 1)}), remark("R2", 2, {retain("A-2", 1)}),
                       remark("R3", 2, {retain("A-3", 1)})};
    const VersionChanges changes = changes_between(dossier, 1, 2);
    // Note k / 3 with k remarks: 0.0, 0.3, 0.7, 1.0; "initié" begins at 0.5, thus with any two. No
    // remark alone reaches it, and any two are enough.
    EXPECT_EQ(find(changes, "dimension/A/niveau")->causes, std::vector<RemarkId>{{"R2"}});
    EXPECT_EQ(find(changes, "dimension/A/note")->causes.size(), 3U);
}

TEST(Changes, RemarkThatALaterOneReplacesIsNoCause) {
    Dossier dossier = base();
    dossier.remarks = {remark("R1", 2, {retain("A-1", 3, 2)}),
                       remark("R2", 3, {retain("A-1", 4, 3)})};
    EXPECT_EQ(find(changes_between(dossier, 1, 3), "question/A-1/reponse")->causes,
              std::vector<RemarkId>{{"R2"}});
    EXPECT_EQ(find(changes_between(dossier, 1, 2), "question/A-1/reponse")->causes,
              std::vector<RemarkId>{{"R1"}});
    EXPECT_EQ(find(changes_between(dossier, 2, 3), "question/A-1/reponse")->causes,
              std::vector<RemarkId>{{"R2"}});
    EXPECT_TRUE(changes_between(dossier, 3, 3).figures.empty());
}

TEST(Changes, TextsAreCompared) {
    Dossier dossier = base();
    TextChange change;
    change.target.value = QuestionId{"A-1"};
    change.field.value = TextField::Title;
    change.text = {"Autre sujet", {}};
    dossier.remarks = {remark("R1", 2, {change})};
    const VersionChanges changes = changes_between(dossier, 1, 2);
    ASSERT_EQ(told(changes), std::vector<std::string>{"question/A-1/titre: R1"});
    EXPECT_EQ(changes.figures[0].before, FigureValue(std::string("Sujet A-1")));
    EXPECT_EQ(changes.figures[0].after, FigureValue(std::string("Autre sujet")));
}

} // namespace
} // namespace restitution::test
