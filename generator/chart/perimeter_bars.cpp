#include "chart/perimeter_bars.h"

#include "chart/count_bars.h"
#include "chart/label_fit.h"
#include "frame/frame_text.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double wide_row = 31;
constexpr double narrow_row = 26; // where there are many
constexpr std::size_t most_wide_rows = 7;
constexpr double bar_share = 0.62;  // of a row
constexpr double name_margin = 14;  // between a name and either axis
constexpr double most_names = 0.36; // share of the width that names may take
constexpr double outside_gap = 6;   // between a bar and its value
constexpr double inside_margin = 7; // between the end of a bar and a value in it
constexpr double head_gap = 7;      // between heads and rows
constexpr double tail = 3;          // axes run on under the last row

enum class Side { Left, Right };

const ChartAmount& amount_of(const PerimeterRow& row, Side side) {
    return side == Side::Left ? row.left : row.right;
}

BarLook look_of(Side side) {
    return side == Side::Left ? BarLook::Owned : BarLook::Influence;
}

TextStyle head_style(const ChartStyle& style, Side side) {
    const TextStyle text =
        style.label(FontRole::Bold, side == Side::Left ? ColorRole::Main : ColorRole::Brown);
    return resized(text, text.size + 2);
}

TextStyle name_style(const ChartStyle& style) {
    const TextStyle text = style.label();
    return resized(text, text.size + 3);
}

/// Beside its bar, a value is ink; the word for none is less than a value.
TextStyle outside_style(const ChartStyle& style, const ChartAmount& amount) {
    const TextStyle text = amount.high > 0
                               ? style.label(FontRole::Bold)
                               : style.label(FontRole::Regular, ColorRole::SecondaryInk);
    return resized(text, text.size + 1);
}

double row_height(const PerimeterBars& chart) {
    return chart.rows.size() > most_wide_rows ? narrow_row : wide_row;
}

/// Where everything stands across the chart, once the scale is known.
struct Layout {
    double left_axis = 0;
    double right_axis = 0;
    double unit = 0; ///< points for one piece of equipment
    FittedLabel left_head;
    FittedLabel right_head;
    double rows_top = 0;
    double row = 0;
};

bool is_inside(const ChartAmount& amount, double unit, const ChartStyle& style, Side side) {
    const double text = style.measurer.width(amount.text, on_bar_style(style, look_of(side)));
    return amount.low == amount.high && amount.low * unit >= text + 2 * inside_margin;
}

/// How far the bar of a row and its value reach from the axis.
double reach(const ChartAmount& amount, double unit, const ChartStyle& style, Side side) {
    const double bar = amount.high * unit;
    if (is_inside(amount, unit, style, side)) {
        return bar;
    }
    return bar + outside_gap + style.measurer.width(amount.text, outside_style(style, amount));
}

double reach(const PerimeterBars& chart, double unit, const ChartStyle& style, Side side) {
    double most = 0;
    for (const PerimeterRow& row : chart.rows) {
        most = std::max(most, reach(amount_of(row, side), unit, style, side));
    }
    return most;
}

double most_amount(const PerimeterBars& chart) {
    double most = 1;
    for (const PerimeterRow& row : chart.rows) {
        most = std::max({most, row.left.high, row.right.high});
    }
    return most;
}

double names_width(const PerimeterBars& chart, double width, const ChartStyle& style) {
    double widest = 0;
    for (const PerimeterRow& row : chart.rows) {
        widest = std::max(widest, style.measurer.width(row.label, name_style(style)));
    }
    return std::min(widest + 2 * name_margin, most_names * width);
}

double head_width(const PerimeterBars& chart, const ChartStyle& style, Side side) {
    const std::string& head = side == Side::Left ? chart.left_head : chart.right_head;
    return style.measurer.width(head, head_style(style, side));
}

/// The largest scale on which both sides fit into `room`. Found by halving, as a value that passes
/// from beside its bar into it makes the reach fall.
double fit_unit(const PerimeterBars& chart, double room, const ChartStyle& style) {
    const double left_least = std::min(head_width(chart, style, Side::Left), room / 2);
    const double right_least = std::min(head_width(chart, style, Side::Right), room / 2);
    const auto fits = [&](double unit) {
        const double left = std::max(left_least, reach(chart, unit, style, Side::Left));
        const double right = std::max(right_least, reach(chart, unit, style, Side::Right));
        return left + right <= room;
    };
    double fitting = 0;
    double beyond = room / most_amount(chart);
    constexpr int halvings = 40;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (fitting + beyond) / 2;
        (fits(middle) ? fitting : beyond) = middle;
    }
    return fitting;
}

Layout lay_out(const PerimeterBars& chart, Size size, const ChartStyle& style) {
    const double names = names_width(chart, size.width, style);
    const double room = size.width - names;
    Layout layout;
    layout.unit = fit_unit(chart, room, style);
    layout.left_axis = std::max(std::min(head_width(chart, style, Side::Left), room / 2),
                                reach(chart, layout.unit, style, Side::Left));
    layout.right_axis = layout.left_axis + names;
    const auto fit_head = [&](const std::string& head, double width, Side side) {
        return fit_within(head, {width, width, 0, 0}, head_style(style, side), style.measurer);
    };
    layout.left_head = fit_head(chart.left_head, layout.left_axis, Side::Left);
    layout.right_head = fit_head(chart.right_head, size.width - layout.right_axis, Side::Right);
    const auto lines = static_cast<double>(
        std::max(layout.left_head.lines.size(), layout.right_head.lines.size()));
    const double line = (text_ascent + text_descent) * head_style(style, Side::Left).size;
    layout.rows_top = lines * line + head_gap;
    const auto count = static_cast<double>(std::max<std::size_t>(chart.rows.size(), 1));
    layout.row = std::min(row_height(chart), (size.height - tail - layout.rows_top) / count);
    return layout;
}

void draw_heads(Canvas& canvas, const Layout& layout) {
    const auto draw_lines = [&](const FittedLabel& head, Side side) {
        const TextStyle style = head_style(canvas.style(), side);
        const double pitch = (text_ascent + text_descent) * style.size;
        double baseline = layout.rows_top - head_gap - text_descent * style.size -
                          pitch * static_cast<double>(head.lines.size() - 1);
        for (const std::string& line : head.lines) {
            canvas.text(line, style,
                        {side == Side::Left ? layout.left_axis : layout.right_axis, baseline},
                        side == Side::Left ? Align::Right : Align::Left);
            baseline += pitch;
        }
    };
    draw_lines(layout.left_head, Side::Left);
    draw_lines(layout.right_head, Side::Right);
}

void draw_axes(Canvas& canvas, const PerimeterBars& chart, const Layout& layout) {
    const double bottom =
        layout.rows_top + layout.row * static_cast<double>(chart.rows.size()) + tail;
    const auto draw_axis = [&](double x, ColorRole color) {
        canvas.stroke(line_path({x, layout.rows_top}, {x, bottom}),
                      {canvas.style().color(color), 1, {}, false});
    };
    draw_axis(layout.left_axis, ColorRole::Main);
    draw_axis(layout.right_axis, ColorRole::Brown);
}

void draw_amount(Canvas& canvas, const ChartAmount& amount, const Layout& layout, double middle,
                 Side side) {
    const ChartStyle& style = canvas.style();
    const double height = bar_share * layout.row;
    const auto area = [&](double from, double to) {
        const double length = (to - from) * layout.unit;
        const double near = from * layout.unit;
        const double x =
            side == Side::Left ? layout.left_axis - near - length : layout.right_axis + near;
        return Rect{x, middle - height / 2, length, height};
    };
    draw_count_bar(canvas, area(0, amount.low), look_of(side));
    draw_possible_bar(canvas, area(amount.low, amount.high));
    const double sign = side == Side::Left ? -1 : 1;
    const double end = (side == Side::Left ? layout.left_axis : layout.right_axis) +
                       sign * amount.high * layout.unit;
    if (is_inside(amount, layout.unit, style, side)) {
        const TextStyle text = on_bar_style(style, look_of(side));
        draw_text_on_bar(canvas, amount.text, look_of(side),
                         {end - sign * inside_margin, centred_baseline(middle, text)},
                         side == Side::Left ? Align::Left : Align::Right);
    } else {
        const TextStyle text = outside_style(style, amount);
        canvas.text(amount.text, text, {end + sign * outside_gap, centred_baseline(middle, text)},
                    side == Side::Left ? Align::Right : Align::Left);
    }
}

/// On one line, or two of a smaller size where the row is high enough, else cut.
void draw_name(Canvas& canvas, const std::string& label, const Layout& layout, double middle) {
    constexpr double box = text_ascent + text_descent;
    const TextStyle base = canvas.style().label();
    const double room = layout.right_axis - layout.left_axis - 2;
    TextStyle style = name_style(canvas.style());
    if (canvas.width(label, style) > room || box * style.size > layout.row) {
        style = resized(base, std::max(12.0, base.size - 1));
    }
    const double two_lines = 2 * box * style.size <= layout.row ? room : 0;
    const FittedLabel name =
        fit_within(label, {room, two_lines, 0, 0}, style, canvas.style().measurer);
    double y = middle - box * style.size * static_cast<double>(name.lines.size() - 1) / 2;
    for (const std::string& line : name.lines) {
        canvas.text(line, style,
                    {(layout.left_axis + layout.right_axis) / 2, centred_baseline(y, style)},
                    Align::Centre);
        y += box * style.size;
    }
}

} // namespace

Frame draw_perimeter_bars(const PerimeterBars& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    const Layout layout = lay_out(chart, size, style);
    draw_heads(canvas, layout);
    double middle = layout.rows_top + layout.row / 2;
    for (const PerimeterRow& row : chart.rows) {
        draw_amount(canvas, row.left, layout, middle, Side::Left);
        draw_amount(canvas, row.right, layout, middle, Side::Right);
        draw_name(canvas, row.label, layout, middle);
        middle += layout.row;
    }
    draw_axes(canvas, chart, layout);
    return canvas.finish();
}

double natural_height(const PerimeterBars& chart, double width, const ChartStyle& style) {
    const Layout layout = lay_out(chart, {width, 0}, style);
    return layout.rows_top + row_height(chart) * static_cast<double>(chart.rows.size()) + tail;
}

} // namespace restitution
