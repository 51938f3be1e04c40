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
std::vector<std::string> words_of(const FlowPiece& piece);

/// Every word of a block, piece by piece.
std::vector<std::string> words_of(const LaidBlock& block);

TextRun first_run(const FlowPiece& piece);

} // namespace restitution::test
