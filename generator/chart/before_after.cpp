#include "chart/before_after.h"

#include "chart/hatch.h"
#include "chart/label_fit.h"
#include "chart/level_strip.h"
#include "chart/scale.h"
#include "frame/frame_text.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double pair_height = 102;
constexpr double before_y = 26; // middles of the rows, from the top of the pair
constexpr double after_y = 62;
constexpr double grid_bottom = 78;
constexpr double digits_baseline = 91;
constexpr double bar_height = 10;
constexpr double disc_radius = 12.5;
constexpr double disc_margin = 4;
constexpr double mark_gap = 6;
constexpr double mark_margin = 2;           // of the plate around a mark
constexpr double label_share = 282.0 / 864; // as the names of interval bars
constexpr double hatch_pitch = 4.5;

enum class When { Before, After };

TextStyle mark_style(const ChartStyle& style, When when) {
    return when == When::Before ? style.label(FontRole::Regular, ColorRole::SecondaryInk)
                                : style.label(FontRole::Bold, ColorRole::Main);
}

bool is_solid(const ChartNote& note, When when) {
    return when == When::After && !note.indicative;
}

TextStyle note_style(const ChartNote& note, const ChartStyle& style, When when) {
    return style.label(FontRole::Bold, is_solid(note, when) ? ColorRole::OnMain : ColorRole::Ink);
}

/// Room for the widest disc and the wider mark at either end of the scale.
LinearScale lay_scale(const BeforeAfter& chart, double width, const ChartStyle& style) {
    const bool labelled = std::any_of(chart.pairs.begin(), chart.pairs.end(),
                                      [](const NotePair& pair) { return !pair.label.empty(); });
    double disc = disc_radius;
    for (const NotePair& pair : chart.pairs) {
        for (const auto& note : {pair.before, pair.after}) {
            if (note) {
                const double text =
                    style.measurer.width(note->note.text, style.label(FontRole::Bold));
                disc = std::max(disc, text / 2 + disc_margin);
            }
        }
    }
    const double mark =
        std::max(style.measurer.width(chart.before_mark, mark_style(style, When::Before)),
                 style.measurer.width(chart.after_mark, mark_style(style, When::After)));
    const double left = labelled ? label_share * width : 0;
    return {chart.scale, left + disc + 1, width - disc - 1 - mark_gap - mark - mark_margin};
}

void draw_grid(Canvas& canvas, const ChartScale& scale, const LinearScale& to_x, double top) {
    const ChartStyle& style = canvas.style();
    const TextStyle text = style.label(FontRole::Regular, ColorRole::SecondaryInk);
    for (const int tick : whole_ticks(scale)) {
        const double x = to_x(tick);
        canvas.stroke(line_path({x, top + 4}, {x, top + grid_bottom}),
                      {style.color(ColorRole::Hairline), 0.75, {}, false});
        canvas.text(std::to_string(tick), text, {x, top + digits_baseline}, Align::Centre);
    }
}

Segment disc_of(const ChartNote& note, const LinearScale& to_x, const ChartStyle& style,
                When when) {
    const double text = style.measurer.width(note.note.text, note_style(note, style, when));
    const double half = std::max(disc_radius, text / 2 + disc_margin);
    return {to_x(note.note.value) - half, to_x(note.note.value) + half};
}

void draw_bar(Canvas& canvas, const ChartNote& note, const LinearScale& to_x, double y, When when) {
    const ChartStyle& style = canvas.style();
    const double left = to_x(note.low.value);
    const Rect area{left, y - bar_height / 2, to_x(note.high.value) - left, bar_height};
    const Color main = style.color(ColorRole::Main);
    canvas.fill(rectangle_path(area),
                is_solid(note, when) ? style.color(ColorRole::IntervalFill) : style.page_color());
    if (when == When::Before) {
        canvas.stroke(rectangle_path(area), unknown_outline(style));
        return;
    }
    if (note.indicative) {
        canvas.stroke(hatch_path(area, hatch_pitch), {main, 1, {}, false});
    }
    canvas.stroke(rectangle_path(area), {main, 1, {}, false});
}

void draw_note(Canvas& canvas, const ChartNote& note, const LinearScale& to_x, double y,
               When when) {
    const ChartStyle& style = canvas.style();
    if (has_interval(note)) {
        draw_bar(canvas, note, to_x, y, when);
    }
    const Segment disc = disc_of(note, to_x, style, when);
    const auto pill = [&](double grown) {
        const double radius = disc_radius + grown;
        return rectangle_path({disc.left - grown, y - radius, disc.width() + 2 * grown, 2 * radius},
                              radius);
    };
    if (is_solid(note, when)) {
        canvas.fill(pill(0), style.color(ColorRole::Main));
    } else {
        const ColorRole outline = when == When::Before ? ColorRole::SecondaryInk : ColorRole::Main;
        canvas.fill_and_stroke(pill(-0.75), style.page_color(),
                               {style.color(outline), 1.5, {}, false});
    }
    const TextStyle text = note_style(note, style, when);
    canvas.text(note.note.text, text, {disc.centre(), centred_baseline(y, text)}, Align::Centre);
}

/// "v1" and "v2" stand after whatever reaches farthest in their row, on plates over the grid.
void draw_mark(Canvas& canvas, const std::string& mark, const ChartNote& note,
               const LinearScale& to_x, double y, When when) {
    const TextStyle style = mark_style(canvas.style(), when);
    const double right = std::max(disc_of(note, to_x, canvas.style(), when).right,
                                  has_interval(note) ? to_x(note.high.value) : 0);
    const double x = right + mark_gap;
    canvas.fill(rectangle_path({x - mark_margin, y - bar_height / 2,
                                canvas.width(mark, style) + 2 * mark_margin, bar_height}),
                canvas.style().page_color());
    canvas.text(mark, style, {x, centred_baseline(y, style)});
}

void draw_remark(Canvas& canvas, const std::string& remark, const LinearScale& to_x, double y) {
    constexpr double margin = 4;
    const TextStyle style = canvas.style().label();
    const double half = canvas.width(remark, style) / 2 + margin;
    const double centre = (to_x.from() + to_x.to()) / 2;
    canvas.fill(rectangle_path({centre - half, y - bar_height, 2 * half, 2 * bar_height}),
                canvas.style().page_color());
    canvas.text(remark, style, {centre, centred_baseline(y, style)}, Align::Centre);
}

void draw_label(Canvas& canvas, const std::string& label, double room, double y) {
    constexpr double gap = 16;
    constexpr double box = text_ascent + text_descent;
    const TextStyle base = canvas.style().label(FontRole::Bold);
    const TextStyle style = resized(base, base.size + 3);
    const FittedLabel name =
        fit_within(label, {room - gap, room - gap, 0, 0}, style, canvas.style().measurer);
    double middle = y - box * style.size * static_cast<double>(name.lines.size() - 1) / 2;
    for (const std::string& line : name.lines) {
        canvas.text(line, style, {0, centred_baseline(middle, style)});
        middle += box * style.size;
    }
}

void draw_pair(Canvas& canvas, const BeforeAfter& chart, const NotePair& pair,
               const LinearScale& to_x, double top) {
    draw_grid(canvas, chart.scale, to_x, top);
    if (pair.before && pair.after) {
        canvas.stroke(line_path({to_x(pair.before->note.value), top + before_y},
                                {to_x(pair.after->note.value), top + after_y}),
                      {canvas.style().color(ColorRole::Main), 1.5, {}, false});
    }
    const auto draw_row = [&](const std::optional<ChartNote>& note, double y, When when) {
        if (note) {
            const bool before = when == When::Before;
            draw_mark(canvas, before ? chart.before_mark : chart.after_mark, *note, to_x, y, when);
            draw_note(canvas, *note, to_x, y, when);
        } else if (!pair.remark.empty() && (when == When::Before || pair.before)) {
            draw_remark(canvas, pair.remark, to_x, y);
        }
    };
    draw_row(pair.before, top + before_y, When::Before);
    draw_row(pair.after, top + after_y, When::After);
    if (!pair.label.empty()) {
        draw_label(canvas, pair.label, to_x.from() - disc_radius, top + (before_y + after_y) / 2);
    }
}

} // namespace

Frame draw_before_after(const BeforeAfter& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    const LinearScale to_x = lay_scale(chart, size.width, style);
    double top = 0;
    for (const NotePair& pair : chart.pairs) {
        if (top > 0) {
            canvas.stroke(line_path({0, top}, {size.width, top}),
                          {style.color(ColorRole::Hairline), 0.75, {}, false});
        }
        draw_pair(canvas, chart, pair, to_x, top);
        top += pair_height;
    }
    return canvas.finish();
}

double natural_height(const BeforeAfter& chart, double, const ChartStyle&) {
    return pair_height * static_cast<double>(chart.pairs.size());
}

} // namespace restitution
