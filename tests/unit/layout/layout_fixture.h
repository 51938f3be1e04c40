/// The theme, the fake measures and a column that the tests of layout set blocks in.
#pragma once

#include "layout/block_layout.h"
#include "support/fake_measurer.h"
#include "support/test_theme.h"

#include <string>
#include <vector>

namespace restitution::test {

struct Setting {
    Theme theme = test_theme();
    FakeMeasurer measurer;
    TypeSetting type{theme, measurer};

    Column slide(double width = 864, double height = 400) const {
        return {width, height, Medium::Slide, type};
    }
    Column sheet(double width = 483, double height = 726) const {
        return {width, height, Medium::Sheet, type};
    }
};

/// The words of one piece, from left to right.
inline std::vector<std::string> words_of(const FlowPiece& piece) {
    std::vector<std::string> words;
    for (const LocalItem& local : piece.items) {
        if (const auto* run = std::get_if<TextRun>(&local.item)) {
            words.push_back(run->text);
        }
    }
    return words;
}

/// Every word of a block, piece by piece.
inline std::vector<std::string> words_of(const LaidBlock& block) {
    std::vector<std::string> words;
    for (const FlowPiece& piece : block.pieces) {
        for (std::string& word : words_of(piece)) {
            words.push_back(std::move(word));
        }
    }
    return words;
}

inline TextRun first_run(const FlowPiece& piece) {
    for (const LocalItem& local : piece.items) {
        if (const auto* run = std::get_if<TextRun>(&local.item)) {
            return *run;
        }
    }
    return {};
}

} // namespace restitution::test
