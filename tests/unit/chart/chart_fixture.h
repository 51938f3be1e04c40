/// Draws charts with the test theme and the fake measurer.
#pragma once

#include "chart/chart.h"
#include "support/fake_measurer.h"
#include "support/frame_checks.h"
#include "support/test_theme.h"

#include <gtest/gtest.h>

namespace restitution::test {

class ChartTest : public ::testing::Test {
protected:
    Frame drawn(const Chart& chart, Size size) const {
        return draw(chart, size, theme_, measurer_);
    }
    /// At the height that the chart asks for.
    Frame drawn(const Chart& chart, double width) const {
        return drawn(chart, {width, natural_height(chart, width, theme_, measurer_)});
    }
    Color color(ColorRole role) const { return theme_.color(role); }
    double width_of(const std::string& text) const {
        return measurer_.width(text, theme_.text(TextRole::ChartLabel));
    }

    Theme theme_ = test_theme();
    FakeMeasurer measurer_;
};

} // namespace restitution::test
