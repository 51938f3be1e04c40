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
}

TEST(MetricsVocabulary, SaysWhatItsGoldenSays) {
    expect_golden("vocabulary/metrics.txt",
                  dictionary<QuestionState>() + dictionary<EquipmentCriterion>());
}

} // namespace
} // namespace restitution
