#include "model/targets.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

TEST(Targets, AreReadBackByTheNameTheyAreWrittenWith) {
    for (const std::string_view name :
         {"question/ACHA-03", "dimension/ACHA", "ligne/fixes", "levier/reparer", "diapo/synthese",
          "diapo/dimension/ACHA"}) {
        const auto target = target_named(name);
        ASSERT_TRUE(target) << name;
        EXPECT_EQ(name_of(*target), name);
    }
    EXPECT_EQ(target_named("question/ACHA-03"), RemarkTarget(QuestionId{"ACHA-03"}));
    EXPECT_EQ(target_named("ligne/fixes"), RemarkTarget(LineId{"fixes"}));
}

TEST(Targets, HaveAKindAndAnIdentifier) {
    for (const std::string_view name : {"", "ACHA-03", "question/", "question/A B", "/ACHA",
                                        "question/ACHA/03", "reponse/ACHA", "diapo/a/b/c"}) {
        EXPECT_FALSE(target_named(name)) << name;
    }
    EXPECT_EQ(name_of(RemarkTarget{}), "");
}

} // namespace
} // namespace restitution
