#include "metrics/vocabulary.h"
#include "support/golden.h"
#include "support/vocabulary_checks.h"

namespace restitution {
namespace {

using namespace test;

TEST(MetricsVocabulary, ReadsBackWhatItWrites) {
    expect_round_trip<QuestionState>();
    expect_round_trip<EquipmentCriterion>();
    expect_words_of_one_meaning<QuestionState>();
    expect_words_of_one_meaning<EquipmentCriterion>();
    expect_round_trip<FormulaKind>();
    expect_words_of_one_meaning<FormulaKind>();
}

TEST(MetricsVocabulary, SaysWhatItsGoldenSays) {
    expect_golden("vocabulary/metrics.txt", dictionary<QuestionState>() +
                                                dictionary<EquipmentCriterion>() +
                                                dictionary<FormulaKind>());
}

} // namespace
} // namespace restitution
