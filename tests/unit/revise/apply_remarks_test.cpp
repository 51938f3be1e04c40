#include "revise/apply_remarks.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

/// Two questions: A-1 answered at 2 in an interview, A-2 without an answer. Versions 1 to 3.
Dossier base() {
    Dossier dossier;
    dossier.questionnaire = questionnaire({dimension("A", {question("A-1"), question("A-2")})});
    Interview interview;
    interview.answers.push_back({{{"A-1"}, {}}, StepGiven{{2, {}}}, {}, {}});
    dossier.answers.interviews.push_back(interview);
    for (int number = 1; number <= 3; ++number) {
        dossier.diagnosis.versions.push_back({{number, {}}, {}, {}, {}});
    }
    Inventory inventory;
    InventoryLine line;
    line.id.value = {"portables"};
    line.quantity = Located<Interval<long>>{{10, 10}, {}};
    inventory.lines.push_back(line);
    dossier.inventory = inventory;
    return dossier;
}

Change retain(const std::string& id, int step, std::optional<int> before = std::nullopt) {
    RetainedAnswerChange change;
    change.question = {{id}, {0, static_cast<std::uint32_t>(step), 0}};
    change.given = StepGiven{{step, {}}};
    if (before) {
        change.before = Located<Given>{StepGiven{{*before, {}}}, {}};
    }
    return change;
}

Change set_quantity(long quantity, std::optional<long> before = std::nullopt) {
    LineChange change;
    change.line = {{"portables"}, {}};
    change.field = {LineField::Quantity, {}};
    change.patch.quantity = Located<Interval<long>>{{quantity, quantity}, {}};
    if (before) {
        InventoryLine was;
        was.quantity = Located<Interval<long>>{{*before, *before}, {}};
        change.before = Located<InventoryLine>{was, {}};
    }
    return change;
}

Change set_topic(const std::string& text) {
    TextChange change;
    change.target = {QuestionId{"A-1"}, {}};
    change.field = {TextField::Title, {}};
    change.text = {text, {}};
    return change;
}

Remark remark(const std::string& id, int version, std::vector<Change> changes) {
    Remark result;
    result.id = {{id}, {}};
    result.text = {"Remarque " + id, {}};
    result.treatment = Treatment::Accepted;
    result.version = Located<int>{version, {}};
    result.changes = std::move(changes);
    return result;
}

std::vector<std::string> codes(const Diagnostics& diagnostics) {
    std::vector<std::string> result;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        result.emplace_back(diagnostic.message.code);
    }
    return result;
}

TEST(ApplyRemarks, VersionOneHasNone) {
    Dossier dossier = base();
    dossier.remarks = {remark("R1", 2, {retain("A-1", 4), set_quantity(12), set_topic("Autre")})};
    Diagnostics diagnostics;
    const Revision revision = apply_remarks(dossier, 1, diagnostics);
    EXPECT_TRUE(diagnostics.empty());
    EXPECT_TRUE(revision.changes.empty());
    EXPECT_TRUE(revision.dossier.remarks.empty());
    EXPECT_TRUE(revision.dossier.answers.retained.empty());
    EXPECT_EQ(revision.dossier.diagnosis.current_version().number.value, 1);
    EXPECT_EQ(revision.dossier.inventory->lines.front().quantity->value.least, 10);
}

TEST(ApplyRemarks, ARemarkSetsWhatIsRetainedAndLeavesWhatPeopleSaid) {
    Dossier dossier = base();
    dossier.remarks = {remark("R1", 2, {retain("A-1", 4, 2), set_quantity(12, 10)})};
    Diagnostics diagnostics;
    const Revision revision = apply_remarks(dossier, 2, diagnostics);
    EXPECT_TRUE(diagnostics.empty());
    ASSERT_EQ(revision.dossier.answers.retained.size(), 1U);
    const RetainedAnswer& retained = revision.dossier.answers.retained.front();
    EXPECT_EQ(std::get<StepGiven>(retained.given).step.value, 4);
    EXPECT_EQ(retained.reason.value, "Remarque R1");
    const auto& said = revision.dossier.answers.interviews.front().answers.front().given;
    EXPECT_EQ(std::get<StepGiven>(said).step.value, 2);
    EXPECT_EQ(revision.dossier.inventory->lines.front().quantity->value.least, 12);
    ASSERT_EQ(revision.changes.size(), 2U);
    EXPECT_EQ(name_of(revision.changes[1].target), "ligne/portables");
}

TEST(ApplyRemarks, ALaterVersionWinsWhateverTheOrderOfTheFile) {
    Dossier dossier = base();
    dossier.remarks = {remark("R2", 3, {set_topic("Troisième")}),
                       remark("R1", 2, {set_topic("Deuxième")})};
    Diagnostics diagnostics;
    const auto topic = [&](int version) {
        return apply_remarks(dossier, version, diagnostics)
            .dossier.questionnaire.dimensions.front()
            .questions.front()
            .topic.value;
    };
    EXPECT_EQ(topic(1), "Sujet A-1");
    EXPECT_EQ(topic(2), "Deuxième");
    EXPECT_EQ(topic(3), "Troisième");
    EXPECT_TRUE(diagnostics.empty());
}

TEST(ApplyRemarks, TwoChangesOfOneFieldInAVersionAreAConflict) {
    Dossier dossier = base();
    dossier.remarks = {remark("R1", 2, {retain("A-1", 3)}), remark("R2", 2, {retain("A-1", 4)})};
    Diagnostics diagnostics;
    apply_remarks(dossier, 2, diagnostics);
    const auto found = diagnostics.sorted();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().message.code, "changement-en-conflit");
    EXPECT_EQ(found.front().where.begin, 4U); // the second one; the first is in the hint
    ASSERT_EQ(found.front().hints.front().where.size(), 1U);
    EXPECT_EQ(found.front().hints.front().where.front().begin, 3U);
}

TEST(ApplyRemarks, WhatIsReplacedMustStillBeThere) {
    Dossier dossier = base();
    dossier.remarks = {remark("R1", 2, {retain("A-1", 4, 1), set_quantity(12, 11)})};
    Diagnostics diagnostics;
    const Revision revision = apply_remarks(dossier, 2, diagnostics);
    EXPECT_EQ(codes(diagnostics).size(), 1U); // both stand at the same place in this test
    EXPECT_EQ(codes(diagnostics).front(), "avant-depasse");
    EXPECT_TRUE(revision.changes.empty());
}

TEST(ApplyRemarks, ALeftOutQuestionHasNoRetainedAnswer) {
    Dossier dossier = base();
    dossier.answers.excluded.push_back({{{"A-2"}, {}}, {"Hors sujet", {}}});
    dossier.remarks = {remark("R1", 2, {retain("A-2", 4)})};
    Diagnostics diagnostics;
    apply_remarks(dossier, 2, diagnostics);
    EXPECT_EQ(codes(diagnostics), std::vector<std::string>{"changement-de-question-ecartee"});
}

TEST(ApplyRemarks, AnUndeclaredVersionIsRefused) {
    Diagnostics diagnostics;
    apply_remarks(base(), 4, diagnostics);
    EXPECT_EQ(codes(diagnostics), std::vector<std::string>{"version-non-declaree"});
}

TEST(ApplyRemarks, TheLastVersionIsTheUsualOne) {
    Dossier dossier = base();
    dossier.remarks = {remark("R1", 3, {set_topic("Troisième")})};
    Diagnostics diagnostics;
    EXPECT_EQ(apply_remarks(dossier, std::nullopt, diagnostics).changes.size(), 1U);
}

TEST(ApplyRemarks, ASlideTakesItsNewTitle) {
    Dossier dossier = base();
    TextChange change;
    change.target = {SlideId{"synthese"}, {}};
    change.field = {TextField::Title, {}};
    change.text = {"Un premier bilan", {}};
    dossier.remarks = {remark("R1", 2, {change})};
    Diagnostics diagnostics;
    const Revision revision = apply_remarks(dossier, 2, diagnostics);
    ASSERT_EQ(revision.dossier.deck_edits.titles.size(), 1U);
    EXPECT_EQ(revision.dossier.deck_edits.titles.front().text.value, "Un premier bilan");
}

} // namespace
} // namespace restitution::test
