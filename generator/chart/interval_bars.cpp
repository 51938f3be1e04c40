#include "chart/interval_bars.h"

#include "chart/interval_row.h"
#include "chart/level_strip.h"
#include "chart/strip_labels.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double row_height = 41;
constexpr double strip_band = 12;  // height of the level strip on top
constexpr double axis_height = 19; // whole numbers under the rows
constexpr double overall_height = 19;

struct Layout {
    RowColumns columns;
    LinearScale to_x;
    Segment strip; ///< top and bottom
    double row = row_height;
    double rows_bottom = 0;
};

double widest_answers(const IntervalBars& chart, const ChartStyle& style) {
    double width = style.measurer.width(chart.answers_head, answers_head_style(style));
    for (const IntervalRow& row : chart.rows) {
        width = std::max(width, style.measurer.width(row.answers, answers_style(row, style)));
    }
    return width;
}

/// The shares that the columns have on a slide; the scale gives way when answers are wide.
RowColumns lay_columns(const IntervalBars& chart, double width, const ChartStyle& style) {
    constexpr double scale_left = 282.0 / 864;
    constexpr double scale_right = 738.0 / 864;
    constexpr double gap = 36;
    const double answers = width - widest_answers(chart, style);
    return {scale_left * width, std::min(scale_right * width, answers - gap), answers, width};
}

CalloutRules rules_for(const IntervalBars& chart, double width, const ChartStyle& style) {
    constexpr double any = 1000;
    constexpr double gap = 8;
    const double head = style.measurer.width(chart.answers_head, answers_head_style(style));
    return {0, width - (head > 0 ? head + gap : 0), any, -1, {-2, -3, -4, -5}};
}

std::vector<StripLabel> names_of(const IntervalBars& chart, const LinearScale& to_x,
                                 const ChartStyle& style) {
    std::vector<StripLabel> labels;
    const std::vector<Segment> parts = level_segments(chart.scale, to_x);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        labels.push_back({parts[i], chart.scale.levels[i].name, style.label(FontRole::Bold), {}});
    }
    return labels;
}

double foot_height(const IntervalBars& chart) {
    return axis_height + (chart.overall ? overall_height : 0);
}

Layout lay_out(const IntervalBars& chart, Size size, const ChartStyle& style) {
    const RowColumns columns = lay_columns(chart, size.width, style);
    const LinearScale to_x(chart.scale, columns.scale_left, columns.scale_right);
    const double above =
        room_above(names_of(chart, to_x, style), rules_for(chart, size.width, style), style);
    Layout layout{columns, to_x, {above, above + strip_band}, row_height, 0};
    const double count = static_cast<double>(std::max<std::size_t>(chart.rows.size(), 1));
    const double room = size.height - layout.strip.right - foot_height(chart);
    layout.row = std::min(row_height, room / count);
    layout.rows_bottom = layout.strip.right + layout.row * count;
    return layout;
}

void draw_head(Canvas& canvas, const IntervalBars& chart, const Layout& layout) {
    const ChartStyle& style = canvas.style();
    draw_level_strip(canvas, chart.scale, layout.to_x, layout.strip, StripDigits::Hidden);
    draw_strip_labels(canvas, names_of(chart, layout.to_x, style),
                      rules_for(chart, canvas.size().width, style), layout.strip);
    constexpr double as_level_names = 8;
    canvas.text(chart.answers_head, answers_head_style(style),
                {canvas.size().width, layout.strip.left - as_level_names}, Align::Right);
}

void draw_grid(Canvas& canvas, const IntervalBars& chart, const Layout& layout) {
    const ChartStyle& style = canvas.style();
    const Color hairline = style.color(ColorRole::Hairline);
    for (std::size_t i = 1; i < chart.scale.levels.size(); ++i) {
        const double x = layout.to_x(chart.scale.levels[i].threshold);
        canvas.stroke(line_path({x, layout.strip.right}, {x, layout.rows_bottom}),
                      {hairline, 0.75, {}, false});
    }
    for (std::size_t i = 1; i < chart.rows.size(); ++i) {
        const double y = layout.strip.right + layout.row * static_cast<double>(i);
        canvas.stroke(line_path({0, y}, {canvas.size().width, y}), {hairline, 0.5, {}, false});
    }
}

void draw_overall(Canvas& canvas, const OverallNote& overall, const Layout& layout) {
    const ChartStyle& style = canvas.style();
    const double x = layout.to_x(overall.value);
    const TextStyle text = style.label(FontRole::Bold, ColorRole::Attention);
    const double baseline = layout.rows_bottom + axis_height + 13;
    canvas.stroke(line_path({x, layout.strip.right}, {x, baseline - text.size + 1}),
                  {style.color(ColorRole::Attention), 1.5, {5, 3}, false});
    const double half = canvas.width(overall.label, text) / 2;
    const double centre = std::clamp(x, half, std::max(half, canvas.size().width - half));
    canvas.text(overall.label, text, {centre, baseline}, Align::Centre);
}

/// Whole numbers under the rows, on plates so that the line of the overall note stays apart.
void draw_axis(Canvas& canvas, const IntervalBars& chart, const Layout& layout) {
    const ChartStyle& style = canvas.style();
    const TextStyle text = style.label(FontRole::Regular, ColorRole::SecondaryInk);
    const double top = layout.rows_bottom;
    for (const int tick : whole_ticks(chart.scale)) {
        const double x = layout.to_x(tick);
        const std::string digits = std::to_string(tick);
        const double plate = canvas.width(digits, text) + 4;
        canvas.fill(rectangle_path({x - plate / 2, top + 4, plate, axis_height - 5}),
                    style.page_color());
        canvas.stroke(line_path({x, top}, {x, top + 4}),
                      {style.color(ColorRole::SecondaryInk), 0.75, {}, false});
        canvas.text(digits, text, {x, top + 15}, Align::Centre);
    }
}

} // namespace

Frame draw_interval_bars(const IntervalBars& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    const Layout layout = lay_out(chart, size, style);
    draw_grid(canvas, chart, layout);
    if (chart.overall) {
        draw_overall(canvas, *chart.overall, layout);
    }
    draw_axis(canvas, chart, layout);
    draw_head(canvas, chart, layout);
    double top = layout.strip.right;
    for (const IntervalRow& row : chart.rows) {
        draw_interval_row(canvas, row, {layout.columns, layout.to_x, top, layout.row});
        top += layout.row;
    }
    return canvas.finish();
}

double natural_height(const IntervalBars& chart, double width, const ChartStyle& style) {
    const Layout layout = lay_out(chart, {width, 0}, style);
    return layout.strip.right + row_height * static_cast<double>(chart.rows.size()) +
           foot_height(chart);
}

} // namespace restitution
