#include "style/vocabulary.h"
#include "support/golden.h"
#include "support/vocabulary_checks.h"

namespace restitution {
namespace {

using namespace test;

TEST(StyleVocabulary, ReadsBackWhatItWrites) {
    expect_round_trip<OutlinePart>();
    expect_round_trip<LevelPattern>();
    expect_words_of_one_meaning<OutlinePart>();
    expect_words_of_one_meaning<LevelPattern>();
}

TEST(StyleVocabulary, SaysWhatItsGoldenSays) {
    expect_golden("vocabulary/style.txt", dictionary<OutlinePart>() + dictionary<LevelPattern>());
}

} // namespace
} // namespace restitution
