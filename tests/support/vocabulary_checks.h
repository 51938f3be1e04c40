/// What holds for every table of words, and all of it in a text that a golden file keeps.
#pragma once

#include "base/vocabulary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace restitution::test {

/// How the compiler itself names a value: "Origin::New", or "(Origin)2" when it is no enumerator.
template <auto value>
std::string name_of_value() {
    const std::string_view function = __PRETTY_FUNCTION__;
    const std::string_view mark = "value = ";
    const std::size_t begin = function.find(mark) + mark.size();
    std::string name(function.substr(begin, function.find_first_of(";]", begin) - begin));
    const std::string_view space = "restitution::";
    if (const std::size_t at = name.find(space); at != std::string::npos) {
        name.erase(at, space.size());
    }
    return name;
}

template <class Enum>
struct Enumerator {
    Enum value;
    std::string name;
};

/// All of them, as long as they count up from 0 and are fewer than 32: none can be forgotten.
template <class Enum>
std::vector<Enumerator<Enum>> enumerators() {
    constexpr int most = 32;
    std::vector<Enumerator<Enum>> all;
    [&]<int... i>(std::integer_sequence<int, i...>) {
        (all.push_back({static_cast<Enum>(i), name_of_value<static_cast<Enum>(i)>()}), ...);
    }
    (std::make_integer_sequence<int, most>());
    while (!all.empty() && all.back().name.find('(') != std::string::npos) {
        all.pop_back();
    }
    EXPECT_FALSE(all.empty());
    EXPECT_LT(all.size(), static_cast<std::size_t>(most));
    return all;
}

template <class Enum>
void expect_words_of_one_meaning(std::span<const Word<Enum>> all = words<Enum>()) {
    for (const Word<Enum>& word : all) {
        for (const Word<Enum>& other : all) {
            EXPECT_EQ(word.text == other.text, &word == &other) << word.text;
        }
    }
}

/// "Origin::New: neuf", a line each; a value that has no word shows.
template <class Enum>
std::string dictionary(std::span<const Word<Enum>> all = words<Enum>()) {
    std::string result;
    for (const Enumerator<Enum>& enumerator : enumerators<Enum>()) {
        result += enumerator.name + ":";
        for (const Word<Enum>& word : all) {
            result += word.value == enumerator.value ? " " + std::string(word.text) : "";
        }
        result += '\n';
    }
    return result;
}

/// Each enumerator has a word, but for `silent`, and that word means it again.
template <class Enum>
void expect_round_trip(const std::vector<Enum>& silent = {}) {
    for (const Enumerator<Enum>& enumerator : enumerators<Enum>()) {
        if (std::find(silent.begin(), silent.end(), enumerator.value) != silent.end()) {
            continue;
        }
        const std::string_view text = word_of(enumerator.value);
        EXPECT_FALSE(text.empty()) << enumerator.name;
        for (const Word<Enum>& word : words<Enum>()) {
            EXPECT_TRUE(word.text != text || word.value == enumerator.value) << text;
        }
    }
}

} // namespace restitution::test
