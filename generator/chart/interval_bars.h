/// One row a dimension on a common scale: the note in a disc on the bar of its interval.
#pragma once

#include "chart/canvas.h"
#include "chart/chart_values.h"

namespace restitution {

struct IntervalRow {
    std::string label;
    std::string short_label;       ///< used when `label` does not fit; may be empty
    std::optional<ChartNote> note; ///< none: a dashed bar over the whole scale
    std::string
        remark; ///< "indicatif" beside the bar, "sans note : aucune réponse" in it; or empty
    std::string answers;      ///< "9 sur 10"; may be empty
    bool few_answers = false; ///< writes `answers` in bold
    friend bool operator==(const IntervalRow&, const IntervalRow&) = default;
};

struct OverallNote {
    double value = 0;
    std::string label; ///< "note globale 1,7"
    friend bool operator==(const OverallNote&, const OverallNote&) = default;
};

/// Rows are drawn in their order; 12 at most on a slide.
struct IntervalBars {
    ChartScale scale;
    std::vector<IntervalRow> rows;
    std::optional<OverallNote> overall;
    std::string answers_head; ///< "Réponses"; may be empty
    friend bool operator==(const IntervalBars&, const IntervalBars&) = default;
};

Frame draw_interval_bars(const IntervalBars& chart, Size size, const ChartStyle& style);
double natural_height(const IntervalBars& chart, double width, const ChartStyle& style);

} // namespace restitution
