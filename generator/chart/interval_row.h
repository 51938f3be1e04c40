/// One row of IntervalBars: name, bar, bounds, note and answers.
#pragma once

#include "chart/interval_bars.h"
#include "chart/scale.h"

namespace restitution {

/// Columns of the whole chart, from the left: names, scale, answers.
struct RowColumns {
    double scale_left = 0;
    double scale_right = 0;
    double answers_left = 0;
    double right = 0;
};

struct RowPlace {
    const RowColumns& columns;
    const LinearScale& to_x;
    double top = 0;
    double height = 0;

    double middle() const { return top + height / 2; }
};

TextStyle answers_head_style(const ChartStyle& style);
TextStyle answers_style(const IntervalRow& row, const ChartStyle& style);

void draw_interval_row(Canvas& canvas, const IntervalRow& row, const RowPlace& place);

} // namespace restitution
