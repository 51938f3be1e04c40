/// The charts of the deck, made from the metrics, each with its equivalent in words.
#pragma once

#include "chart/chart_values.h"
#include "story/block.h"
#include "story/telling.h"

namespace restitution {

ChartScale chart_scale(const Telling& telling);
/// None without a note.
std::optional<ChartNote> chart_note(const Rating& rating);

/// Every function gives the chart and an alternative that names all that the chart shows, then
/// what is missing.
Figure radar_figure(const Telling& telling, double height);
/// Twelve rows at most on a figure, spread evenly over as many as it takes.
std::vector<Figure> interval_bars_figures(const Telling& telling, double height);
Figure note_scale_figure(std::size_t dimension, const Telling& telling, double height,
                         bool level_names);
Figure answer_bar_figure(std::size_t dimension, const Telling& telling, double height);
Figure level_steps_figure(const Telling& telling, double height);
/// The notes that changed as shown, the overall one first, `most` at most; nothing when none did.
std::optional<Figure> note_pairs_figure(const Telling& telling, std::size_t most);

} // namespace restitution
