#include "chart/stacked_bars.h"

#include "chart/label_fit.h"
#include "chart/level_strip.h"
#include "frame/frame_text.h"

#include <algorithm>
#include <numeric>

namespace restitution {

namespace {

constexpr double row_height = 41;
constexpr double bar_share = 0.56;         // of a row
constexpr double name_share = 282.0 / 864; // as the names of interval bars
constexpr double total_gap = 16;
constexpr double chip = 16; // squares of the legend
constexpr double legend_line = 24;
constexpr double legend_gap = 10; // under the legend
constexpr double chip_gap = 6;
constexpr double entry_gap = 20;

LevelLook unanswered_look(const ChartStyle& style) {
    return {style.page_color(), LevelPattern::None, {}, style.color(ColorRole::Ink)};
}

int questions_of(const StackedRow& row) {
    return std::accumulate(row.levels.begin(), row.levels.end(), row.unanswered);
}

TextStyle total_style(const ChartStyle& style) {
    const TextStyle text = style.label();
    return resized(text, text.size + 1);
}

/// A mark of the legend, at the place that line breaking gave it.
struct LegendEntry {
    std::string name;
    std::size_t level; ///< number of levels: unanswered
    Point place;       ///< top left of the chip
};

std::vector<LegendEntry> lay_legend(const StackedBars& chart, double width,
                                    const ChartStyle& style) {
    std::vector<std::string> names = chart.level_names;
    names.push_back(chart.unanswered);
    std::vector<LegendEntry> entries;
    Point place{0, 0};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const double room = chip + chip_gap + style.measurer.width(names[i], style.label());
        if (place.x > 0 && place.x + room > width) {
            place = {0, place.y + legend_line};
        }
        entries.push_back({names[i], i, place});
        place.x += room + entry_gap;
    }
    return entries;
}

double rows_top(const StackedBars& chart, double width, const ChartStyle& style) {
    return lay_legend(chart, width, style).back().place.y + legend_line + legend_gap;
}

void draw_part(Canvas& canvas, const Rect& area, std::size_t level, std::size_t levels,
               const std::string& text) {
    const ChartStyle& style = canvas.style();
    LevelLook look = unanswered_look(style);
    if (level < levels) {
        look = style.theme.level(level, levels);
        draw_level_box(canvas, area, look);
    } else {
        canvas.stroke(rectangle_path({area.x + 0.5, area.y, area.width - 1, area.height}),
                      unknown_outline(style));
    }
    if (!text.empty()) {
        draw_plated_text(canvas, area, look, text);
    }
}

void draw_legend(Canvas& canvas, const StackedBars& chart) {
    const TextStyle style = canvas.style().label();
    constexpr double edge = 0.5;
    for (const LegendEntry& entry : lay_legend(chart, canvas.size().width, canvas.style())) {
        const double top = entry.place.y + (legend_line - chip) / 2;
        draw_part(canvas, {entry.place.x + edge, top, chip - edge, chip}, entry.level,
                  chart.level_names.size(), "");
        canvas.text(entry.name, style,
                    {entry.place.x + chip + chip_gap,
                     centred_baseline(entry.place.y + legend_line / 2, style)});
    }
}

struct Columns {
    double bars_left = 0;
    double unit = 0; ///< points for a question
};

Columns lay_columns(const StackedBars& chart, double width, const ChartStyle& style) {
    double totals = 0;
    int most = 1;
    for (const StackedRow& row : chart.rows) {
        totals = std::max(totals, style.measurer.width(row.total, total_style(style)));
        most = std::max(most, questions_of(row));
    }
    const double left = name_share * width;
    const double right = width - (totals > 0 ? totals + total_gap : 1);
    return {left, (right - left) / most};
}

void draw_row(Canvas& canvas, const StackedRow& row, const Columns& columns, double middle,
              double height) {
    constexpr double box = text_ascent + text_descent;
    constexpr double name_gap = 12;
    const double bar = bar_share * height;
    double x = columns.bars_left;
    const auto add = [&](int count, std::size_t level) {
        if (count > 0) {
            const double width = columns.unit * count;
            draw_part(canvas, {x, middle - bar / 2, width, bar}, level, row.levels.size(),
                      std::to_string(count));
            x += width;
        }
    };
    for (std::size_t i = 0; i < row.levels.size(); ++i) {
        add(row.levels[i], i);
    }
    add(row.unanswered, row.levels.size());
    const TextStyle base = canvas.style().label();
    const TextStyle name =
        resized(base, height >= 2 * box * (base.size + 2) ? base.size + 2 : base.size);
    const double room = columns.bars_left - name_gap;
    const double two_lines = 2 * box * name.size <= height ? room : 0;
    const FittedLabel label =
        fit_within(row.label, {room, two_lines, 0, 0}, name, canvas.style().measurer);
    double y = middle - box * name.size * static_cast<double>(label.lines.size() - 1) / 2;
    for (const std::string& line : label.lines) {
        canvas.text(line, name, {0, centred_baseline(y, name)});
        y += box * name.size;
    }
    const TextStyle total = total_style(canvas.style());
    canvas.text(row.total, total, {canvas.size().width, centred_baseline(middle, total)},
                Align::Right);
}

} // namespace

Frame draw_stacked_bars(const StackedBars& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    draw_legend(canvas, chart);
    const Columns columns = lay_columns(chart, size.width, style);
    const double top = rows_top(chart, size.width, style);
    const auto count = static_cast<double>(std::max<std::size_t>(chart.rows.size(), 1));
    const double height = std::min(row_height, (size.height - top) / count);
    double middle = top + height / 2;
    for (const StackedRow& row : chart.rows) {
        draw_row(canvas, row, columns, middle, height);
        middle += height;
    }
    return canvas.finish();
}

double natural_height(const StackedBars& chart, double width, const ChartStyle& style) {
    return rows_top(chart, width, style) + row_height * static_cast<double>(chart.rows.size());
}

} // namespace restitution
