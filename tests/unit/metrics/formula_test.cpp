#include "metrics/formula.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

struct Computed {
    Dossier dossier;
    Metrics metrics;

    Computed(Questionnaire asked, Answers given) {
        dossier.questionnaire = std::move(asked);
        dossier.answers = std::move(given);
        metrics = compute_metrics(dossier);
    }

    std::vector<Formula> of_dimension(std::size_t d) const {
        return dimension_formulas(d, dossier.questionnaire, metrics);
    }
    std::vector<Formula> of_question(std::size_t d, std::size_t q) const {
        return question_formulas({d, q}, dossier.questionnaire, metrics);
    }
    std::vector<Formula> all() const {
        std::vector<Formula> formulas = overall_formulas(dossier.questionnaire, metrics);
        const auto add = [&](const std::vector<Formula>& more) {
            formulas.insert(formulas.end(), more.begin(), more.end());
        };
        for (std::size_t d = 0; d < dossier.questionnaire.dimensions.size(); ++d) {
            add(of_dimension(d));
            for (std::size_t q = 0; q < dossier.questionnaire.dimensions[d].questions.size(); ++q) {
                add(of_question(d, q));
            }
        }
        return formulas;
    }
};

/// A: 2 × A-1 at 3 (people said 3 and 4), 0.5 × A-2 missing, A-3 of a grid worth 0.5 to 0.8,
/// missing. B: no answer, weighs 3. C: all answered, equal weights of 2.
Computed mixed() {
    Answers given =
        answers({answer("A-1", level(3)), answer("C-1", level(1)), answer("C-2", level(2))});
    given.interviews.push_back(interview({answer("A-1", level(4))}));
    Questionnaire asked =
        questionnaire({dimension("A", {question("A-1", 200), question("A-2", 50),
                                       valued_question("A-3", {50, 80})}),
                       dimension("B", {question("B-1")}, 300),
                       dimension("C", {question("C-1", 200), question("C-2", 200)})});
    asked.scale = {1, 11, 1};
    asked.levels[0].threshold = {100};
    return {asked, given};
}

TEST(FormulaData, GivesWhatWasComputedWhenDoneAgain) {
    for (const Formula& formula : mixed().all()) {
        EXPECT_EQ(value_of(formula), formula.result) << static_cast<int>(formula.kind);
    }
}

TEST(FormulaData, HoldsTheTermsOfTheNote) {
    // C: 1 + 10 × (2 × 1/4 + 2 × 2/4) / (2 + 2) = 1 + 10 × 1.5 / 4 = 4.75
    const std::vector<Formula> formulas = mixed().of_dimension(2);
    const Formula* note = find_formula(formulas, FormulaKind::Note);
    ASSERT_NE(note, nullptr);
    ASSERT_EQ(note->mean.terms.size(), 2U);
    EXPECT_EQ(note->mean.terms[1].weight, 2);
    EXPECT_EQ(note->mean.terms[1].value, fraction(1, 2));
    EXPECT_EQ(note->mean.divisor, (std::vector<Fraction>{2, 2}));
    EXPECT_EQ(note->result, fraction(19, 4));
    EXPECT_EQ(find_formula(formulas, FormulaKind::LowBound), nullptr); // nothing is missing
}

TEST(FormulaData, CountsEqualWeightsForOneOnTheLevelsOfTheScale) {
    // Steps 1 and 2 of 4 are 3.5 and 6 on 1 to 11: (3.5 + 6) / 2.
    const std::vector<Formula> formulas = mixed().of_dimension(2);
    const LevelMean mean = on_levels(formulas.front());
    EXPECT_EQ(mean.total, fraction(19, 2));
    EXPECT_EQ(mean.weight, 2);
    const LevelMean rate = on_levels(*find_formula(formulas, FormulaKind::Completeness));
    EXPECT_EQ(rate.total, 2);
    EXPECT_EQ(rate.weight, 2);
}

TEST(FormulaData, KeepsWeightsThatDifferOnTheLevelsOfTheScale) {
    // A at worst: 2 × 8.5 + 0.5 × 1 + 1 × 6 = 23.5, of 3.5.
    const std::vector<Formula> formulas = mixed().of_dimension(0);
    const LevelMean mean = on_levels(*find_formula(formulas, FormulaKind::LowBound));
    EXPECT_EQ(mean.total, fraction(47, 2));
    EXPECT_EQ(mean.weight, fraction(7, 2));
}

TEST(FormulaData, HoldsABoundAtTheNoteWhereAGridWouldPassIt) {
    // The note is 0; at worst (0 + 0.5) / 2 would be above it.
    const Computed one(
        questionnaire({dimension("A", {question("A-1"), valued_question("A-2", {50, 80})})}),
        answers({answer("A-1", level(0))}));
    const std::vector<Formula> formulas = one.of_dimension(0);
    const Formula* low = find_formula(formulas, FormulaKind::LowBound);
    ASSERT_TRUE(low != nullptr && low->limit);
    EXPECT_EQ(value_of(*low), 0);
    EXPECT_FALSE(find_formula(formulas, FormulaKind::HighBound)->limit);
}

TEST(FormulaData, AddsOneMissingAnswerToThePresentNote) {
    // A-2 at its top beside A-1 at 3: 1 + 10 × (2 × 0.75 + 0.5 × 1) / 2.5 = 9
    const std::vector<Formula> formulas = mixed().of_question(0, 1);
    ASSERT_EQ(formulas.size(), 2U);
    EXPECT_EQ(formulas[1].kind, FormulaKind::NoteIfHighest);
    EXPECT_EQ(formulas[1].result, 9);
}

} // namespace
} // namespace restitution
