#include "chart/chart.h"

#include "base/overload.h"

namespace restitution {

Frame draw(const Chart& chart, Size size, const Theme& theme, const TextMeasurer& measurer,
           ColorRole page) {
    const ChartStyle style{theme, measurer, page};
    return std::visit(
        Overload{[&](const RadarChart& spec) { return draw_radar_chart(spec, size, style); },
                 [&](const IntervalBars& spec) { return draw_interval_bars(spec, size, style); },
                 [&](const NoteScale& spec) { return draw_note_scale(spec, size, style); },
                 [&](const AnswerBar& spec) { return draw_answer_bar(spec, size, style); },
                 [&](const LevelSteps& spec) { return draw_level_steps(spec, size, style); },
                 [&](const LevelGrid& spec) { return draw_level_grid(spec, size, style); },
                 [&](const PerimeterBars& spec) { return draw_perimeter_bars(spec, size, style); },
                 [&](const AgeHistogram& spec) { return draw_age_histogram(spec, size, style); },
                 [&](const StackedBars& spec) { return draw_stacked_bars(spec, size, style); },
                 [&](const LeverMatrix& spec) { return draw_lever_matrix(spec, size, style); },
                 [&](const BeforeAfter& spec) { return draw_before_after(spec, size, style); },
                 [&](const CoverMotif& spec) { return draw_cover_motif(spec, size, style); }},
        chart);
}

double natural_height(const Chart& chart, double width, const Theme& theme,
                      const TextMeasurer& measurer) {
    const ChartStyle style{theme, measurer, ColorRole::SlidePage};
    return std::visit([&](const auto& spec) { return natural_height(spec, width, style); }, chart);
}

} // namespace restitution
