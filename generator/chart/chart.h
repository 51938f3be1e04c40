/// Every chart a document can hold: numbers and words, drawn to a frame in a theme's look.
///
///   Chart
///   ├── RadarChart, IntervalBars   all dimensions together
///   ├── StackedBars                the answers of all dimensions
///   ├── NoteScale, AnswerBar       one dimension
///   ├── LevelSteps, LevelGrid      what levels are
///   ├── PerimeterBars              equipment by category and perimeter
///   ├── AgeHistogram               the ages of one category
///   ├── LeverMatrix                levers by effort and effect
///   ├── BeforeAfter                notes in two versions
///   └── CoverMotif                 decoration
///
/// All items of the frame are layout artifacts: the drawing as a whole is one figure of its page,
/// whose alternative the page gives.
#pragma once

#include "chart/age_histogram.h"
#include "chart/answer_bar.h"
#include "chart/before_after.h"
#include "chart/cover_motif.h"
#include "chart/interval_bars.h"
#include "chart/level_grid.h"
#include "chart/level_steps.h"
#include "chart/lever_matrix.h"
#include "chart/note_scale.h"
#include "chart/perimeter_bars.h"
#include "chart/radar_chart.h"
#include "chart/stacked_bars.h"

#include <variant>

namespace restitution {

using ChartContent =
    std::variant<RadarChart, IntervalBars, NoteScale, AnswerBar, LevelSteps, LevelGrid,
                 PerimeterBars, AgeHistogram, StackedBars, LeverMatrix, BeforeAfter, CoverMotif>;

/// One of the kinds, as a variant is; a type of its own, so that others can hold one unseen.
struct Chart : ChartContent {
    using ChartContent::ChartContent;
};

/// `page` is the colour that the chart stands on: plates that interrupt lines are filled with it.
Frame draw(const Chart& chart, Size size, const Theme& theme, const TextMeasurer& measurer,
           ColorRole page = ColorRole::SlidePage);

/// The least height in which all of the chart fits at this width (for a radar, a pleasant one).
double natural_height(const Chart& chart, double width, const Theme& theme,
                      const TextMeasurer& measurer);

} // namespace restitution
