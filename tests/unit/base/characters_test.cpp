#include "base/characters.h"
#include "base/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace restitution {
namespace {

TEST(Characters, ASequenceIsAsLongAsItsFirstByteSays) {
    for (const std::string character : {"a", "é", "…", "\U0001F4BB"}) {
        EXPECT_EQ(announced_length(static_cast<unsigned char>(character[0])), character.size());
        EXPECT_FALSE(continues_character(character[0]));
        for (std::size_t i = 1; i < character.size(); ++i) {
            EXPECT_TRUE(continues_character(character[i]));
        }
    }
    EXPECT_EQ(announced_length(0x80), 0U); // a byte that continues
    EXPECT_EQ(announced_length(0xC1), 0U); // would be an overlong form
    EXPECT_EQ(announced_length(0xF5), 0U); // past U+10FFFF
}

TEST(Characters, WhatNoSequenceBeginsWithIsReplaced) {
    EXPECT_EQ(to_code_points("a\xF5\x80"), U"a\uFFFD\uFFFD");
}

TEST(Characters, ControlsAreThoseOfBothSets) {
    for (const char32_t c : {U'\0', U'\n', U'\x1F', U'\x7F', U'\x80', U'\x9F'}) {
        EXPECT_TRUE(is_control(c));
    }
    for (const char32_t c : {U' ', U'~', U'\xA0', U'é'}) {
        EXPECT_FALSE(is_control(c));
    }
}

TEST(Characters, AccentsFollowTheirLetter) {
    EXPECT_TRUE(is_combining_accent(0x0301));
    EXPECT_FALSE(is_combining_accent(U'é'));
    EXPECT_FALSE(is_combining_accent(0x0370));
}

} // namespace
} // namespace restitution
