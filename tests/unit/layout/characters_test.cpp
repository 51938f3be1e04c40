#include "layout/characters.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using Characters = std::vector<std::string>;

TEST(Characters, AreLetters) {
    EXPECT_EQ(characters_of("été"), (Characters{"é", "t", "é"}));
    EXPECT_EQ(characters_of(""), Characters{});
}

TEST(Characters, KeepTheirMarks) {
    EXPECT_EQ(characters_of("e\u0301a"), (Characters{"e\u0301", "a"}));
    EXPECT_EQ(characters_of("\u0301a"), (Characters{"\u0301", "a"}));
}

TEST(Characters, KeepEmojiMadeOfSeveral) {
    const std::string woman_at_work = "\U0001F469\U0001F3FD\u200D\U0001F4BB";
    const std::string flag = "\U0001F1EB\U0001F1F7";
    EXPECT_EQ(characters_of(woman_at_work + "a"), (Characters{woman_at_work, "a"}));
    EXPECT_EQ(characters_of(flag + flag), (Characters{flag, flag}));
}

TEST(Characters, KeepWhatMayNotBeginALine) {
    EXPECT_EQ(characters_of("a\u202F;b"), (Characters{"a\u202F;", "b"}));
    EXPECT_EQ(characters_of("«\u00A0a"), Characters{"«\u00A0a"});
}

} // namespace
} // namespace restitution
