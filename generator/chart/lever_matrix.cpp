#include "chart/lever_matrix.h"

#include "chart/label_fit.h"
#include "frame/frame_text.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double cell_height = 108;
constexpr double gap = 6.5;
constexpr double disc_x = 23.5; // centre, from the left of the cell
constexpr double label_x = 44;
constexpr double cell_margin = 8; // at the right of a label
constexpr double axis_gap = 10;
constexpr double effort_band = 24; // under the cells
constexpr double legend_band = 26;

/// Fewer levers stand wider apart.
struct Rows {
    double pitch;
    double radius;
    double text;
};

Rows rows_for(std::size_t count, double height) {
    const double most = height / static_cast<double>(std::max<std::size_t>(count, 1));
    const double pitch = count <= 2 ? 40 : count == 3 ? 32 : 24;
    return count <= 3 ? Rows{std::min(pitch, most), 12.5, 15.5}
                      : Rows{std::min(pitch, most), 10.5, 13};
}

TextStyle axis_style(const ChartStyle& style) {
    const TextStyle text = style.label(FontRole::Bold, ColorRole::SecondaryInk);
    return resized(text, text.size + 1);
}

/// Names of effects break at every space: the margin stays narrow and the words upright.
std::vector<std::string> words_of(const std::string& name) {
    std::vector<std::string> words(1);
    for (const char letter : name) {
        if (letter == ' ') {
            words.emplace_back();
        } else {
            words.back() += letter;
        }
    }
    return words;
}

double margin_of(const LeverMatrix& chart, const ChartStyle& style) {
    double width = 0;
    for (const std::string& name : chart.effects) {
        for (const std::string& word : words_of(name)) {
            width = std::max(width, style.measurer.width(word, axis_style(style)));
        }
    }
    return width + axis_gap;
}

struct Layout {
    double left = 0;
    Size cell;

    Rect area(std::size_t row, std::size_t column) const {
        return {left + static_cast<double>(column) * (cell.width + gap),
                static_cast<double>(row) * (cell.height + gap), cell.width, cell.height};
    }
    double bottom() const { return area(2, 0).bottom(); }
};

Layout lay_out(const LeverMatrix& chart, Size size, const ChartStyle& style) {
    const double left = margin_of(chart, style);
    const double height = (size.height - effort_band - legend_band - 2 * gap) / 3;
    return {left, {(size.width - left - 2 * gap) / 3, height}};
}

/// The nearer to "little effort, strong effect", the more of the main colour.
ColorRole cell_color(std::size_t rank) {
    constexpr std::array<ColorRole, 5> colors{ColorRole::LightMain, ColorRole::BoxMain,
                                              ColorRole::Panel, ColorRole::SheetPanel,
                                              ColorRole::SheetPanel};
    return colors[rank];
}

void draw_disc(Canvas& canvas, const MatrixLever& lever, Point centre, double radius) {
    const ChartStyle& style = canvas.style();
    const Color main = style.color(ColorRole::Main);
    if (lever.preselected) {
        canvas.fill(circle_path(centre, radius), main);
    } else {
        canvas.fill_and_stroke(circle_path(centre, radius - 0.75), style.page_color(),
                               {main, 1.5, {}, false});
    }
    const TextStyle text =
        style.label(FontRole::Bold, lever.preselected ? ColorRole::OnMain : ColorRole::Main);
    const double size = std::max(12.0, text.size - (radius < 12 ? 1 : 0));
    const TextStyle number = resized(text, size);
    canvas.text(lever.number, number, {centre.x, centred_baseline(centre.y, number)},
                Align::Centre);
}

/// On two lines where the pitch allows it, else cut: the table says it whole.
void draw_label(Canvas& canvas, const MatrixLever& lever, Point middle, double room,
                const Rows& rows) {
    constexpr double box = text_ascent + text_descent;
    TextStyle style = canvas.style().label(lever.preselected ? FontRole::Bold : FontRole::Regular);
    style = resized(style, rows.text);
    if (canvas.width(lever.label, style) > room && 2 * box * rows.text > rows.pitch) {
        style = resized(style, 13);
    }
    const double two_lines = 2 * box * style.size <= rows.pitch ? room : 0;
    const FittedLabel label =
        fit_within(lever.label, {room, two_lines, 0, 0}, style, canvas.style().measurer);
    double y = middle.y - box * style.size * static_cast<double>(label.lines.size() - 1) / 2;
    for (const std::string& line : label.lines) {
        canvas.text(line, style, {middle.x, centred_baseline(y, style)});
        y += box * style.size;
    }
}

void draw_cell(Canvas& canvas, const LeverMatrix& chart, const LeverCell& cell, const Rect& area) {
    const TextStyle secondary = canvas.style().label(FontRole::Regular, ColorRole::SecondaryInk);
    const std::size_t count = cell.levers.size() + (cell.more.empty() ? 0 : 1);
    const Rows rows = rows_for(count, area.height);
    const double middle = area.y + area.height / 2;
    if (count == 0) {
        canvas.text(chart.empty, secondary,
                    {area.x + disc_x - 10, centred_baseline(middle, secondary)});
        return;
    }
    double y = middle - rows.pitch * static_cast<double>(count - 1) / 2;
    for (const MatrixLever& lever : cell.levers) {
        draw_disc(canvas, lever, {area.x + disc_x, y}, rows.radius);
        draw_label(canvas, lever, {area.x + label_x, y}, area.width - label_x - cell_margin, rows);
        y += rows.pitch;
    }
    canvas.text(cell.more, secondary, {area.x + label_x, centred_baseline(y, secondary)});
}

void draw_box(Canvas& canvas, const Rect& area, ColorRole role) {
    const Color fill = canvas.style().color(role);
    canvas.fill(rectangle_path(area), fill);
    if (fill == canvas.style().page_color()) {
        constexpr double half = 0.25;
        canvas.stroke(rectangle_path({area.x + half, area.y + half, area.width - 2 * half,
                                      area.height - 2 * half}),
                      {canvas.style().color(ColorRole::Hairline), 2 * half, {}, false});
    }
}

void draw_axes(Canvas& canvas, const LeverMatrix& chart, const Layout& layout) {
    const TextStyle style = axis_style(canvas.style());
    const double pitch = (text_ascent + text_descent) * style.size;
    for (std::size_t i = 0; i < 3; ++i) {
        const Rect column = layout.area(2, i);
        canvas.text(chart.efforts[i], style,
                    {column.x + column.width / 2, column.bottom() + effort_band - 8},
                    Align::Centre);
        const Rect row = layout.area(i, 0);
        const std::vector<std::string> words = words_of(chart.effects[i]);
        double y = row.y + row.height / 2 - pitch * static_cast<double>(words.size() - 1) / 2;
        for (const std::string& word : words) {
            canvas.text(word, style, {layout.left - axis_gap, centred_baseline(y, style)},
                        Align::Right);
            y += pitch;
        }
    }
}

void draw_legend(Canvas& canvas, const LeverMatrix& chart, const Layout& layout) {
    constexpr double radius = 7;
    const TextStyle style = canvas.style().label();
    const double y = layout.bottom() + effort_band + legend_band / 2;
    double x = layout.left;
    for (const bool filled : {true, false}) {
        const std::string& meaning = filled ? chart.preselected : chart.other;
        if (!meaning.empty()) {
            draw_disc(canvas, {"", "", filled}, {x + radius, y}, radius);
            const Rect box =
                canvas.text(meaning, style, {x + 2 * radius + 6, centred_baseline(y, style)});
            x = std::max(layout.area(0, 1).x, box.right() + 24);
        }
    }
}

} // namespace

Frame draw_lever_matrix(const LeverMatrix& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    const Layout layout = lay_out(chart, size, style);
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            const Rect area = layout.area(row, column);
            draw_box(canvas, area, cell_color(row + column));
            draw_cell(canvas, chart, chart.cells[row][column], area);
        }
    }
    draw_axes(canvas, chart, layout);
    draw_legend(canvas, chart, layout);
    return canvas.finish();
}

double natural_height(const LeverMatrix&, double, const ChartStyle&) {
    return 3 * cell_height + 2 * gap + effort_band + legend_band;
}

} // namespace restitution
