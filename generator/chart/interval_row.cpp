#include "chart/interval_row.h"

#include "chart/hatch.h"
#include "chart/label_fit.h"
#include "chart/level_strip.h"
#include "frame/frame_text.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double bar_height = 14;
constexpr double disc_radius = 12.5;
constexpr double disc_margin = 4; // between the note and the border of a wide disc
constexpr double halo = 1.5;      // ring of the page's colour around the disc
constexpr double text_gap = 6;
constexpr double hatch_pitch = 4.5;

TextStyle bound_style(const ChartStyle& style) {
    return style.label(FontRole::Regular, ColorRole::SecondaryInk);
}

TextStyle remark_style(const ChartStyle& style) {
    return style.label(FontRole::Bold, ColorRole::Main);
}

TextStyle note_style(const ChartNote& note, const ChartStyle& style) {
    return style.label(FontRole::Bold, note.indicative ? ColorRole::Main : ColorRole::OnMain);
}

/// A round disc for "2,1", a longer one for "2,15".
Segment disc_of(const ChartNote& note, const RowPlace& place, const ChartStyle& style) {
    const double text = style.measurer.width(note.note.text, note_style(note, style));
    const double half = std::max(disc_radius, text / 2 + disc_margin);
    const double x = place.to_x(note.note.value);
    return {x - half, x + half};
}

/// What the bar and the disc cover together.
Segment marks_of(const ChartNote& note, const RowPlace& place, const ChartStyle& style) {
    const Segment disc = disc_of(note, place, style);
    if (!has_interval(note)) {
        return {disc.left - halo, disc.right + halo};
    }
    return {std::min(place.to_x(note.low.value), disc.left - halo),
            std::max(place.to_x(note.high.value), disc.right + halo)};
}

void draw_bar(Canvas& canvas, const ChartNote& note, const RowPlace& place) {
    const ChartStyle& style = canvas.style();
    const Color main = style.color(ColorRole::Main);
    const double left = place.to_x(note.low.value);
    const Rect area{left, place.middle() - bar_height / 2, place.to_x(note.high.value) - left,
                    bar_height};
    canvas.fill(rectangle_path(area),
                note.indicative ? style.page_color() : style.color(ColorRole::IntervalFill));
    if (note.indicative) {
        canvas.stroke(hatch_path(area, hatch_pitch), {main, 1, {}, false});
    }
    canvas.stroke(rectangle_path(area), {main, 1, {}, false});
}

void draw_disc(Canvas& canvas, const ChartNote& note, const RowPlace& place) {
    const ChartStyle& style = canvas.style();
    const Segment disc = disc_of(note, place, style);
    const auto pill = [&](double grown) {
        const double radius = disc_radius + grown;
        return rectangle_path(
            {disc.left - grown, place.middle() - radius, disc.width() + 2 * grown, 2 * radius},
            radius);
    };
    canvas.fill(pill(halo), style.page_color());
    const Color main = style.color(ColorRole::Main);
    if (note.indicative) {
        canvas.fill_and_stroke(pill(-1), style.page_color(), {main, 2, {}, false});
    } else {
        canvas.fill(pill(0), main);
    }
    const TextStyle text = note_style(note, style);
    canvas.text(note.note.text, text, {disc.centre(), centred_baseline(place.middle(), text)},
                Align::Centre);
}

/// A text on a plate of the page's colour, which interrupts the lines behind it.
void draw_plated(Canvas& canvas, const std::string& text, const TextStyle& style, double left,
                 const RowPlace& place) {
    constexpr double margin = 3;
    if (text.empty()) {
        return;
    }
    const double height = bar_height + 2;
    canvas.fill(rectangle_path({left - margin, place.middle() - height / 2,
                                canvas.width(text, style) + 2 * margin, height}),
                canvas.style().page_color());
    canvas.text(text, style, {left, centred_baseline(place.middle(), style)});
}

/// Where "indicatif" goes: after the high bound, else before the low one, else in the bar.
double remark_x(double width, const Segment& taken, const Segment& disc, const RowPlace& place) {
    constexpr double gap = 8;
    if (taken.right + gap + width + gap <= place.columns.answers_left) {
        return taken.right + gap;
    }
    constexpr double least_name = 0.6; // share of the names' column that names may count on
    if (taken.left - gap - width >= least_name * place.columns.scale_left) {
        return taken.left - gap - width;
    }
    const bool right_side = taken.right - disc.right > disc.left - taken.left;
    return right_side ? disc.right + halo + gap : disc.left - halo - gap - width;
}

/// Bar, bounds, remark and disc; gives the left end of all of it.
double draw_note(Canvas& canvas, const IntervalRow& row, const RowPlace& place) {
    const ChartStyle& style = canvas.style();
    const ChartNote& note = *row.note;
    Segment taken = marks_of(note, place, style);
    if (has_interval(note)) {
        draw_bar(canvas, note, place);
        const TextStyle text = bound_style(style);
        const double low = taken.left - text_gap - canvas.width(note.low.text, text);
        draw_plated(canvas, note.low.text, text, low, place);
        draw_plated(canvas, note.high.text, text, taken.right + text_gap, place);
        taken = {low, taken.right + text_gap + canvas.width(note.high.text, text)};
    }
    if (!row.remark.empty()) {
        const TextStyle text = remark_style(style);
        const double x =
            remark_x(canvas.width(row.remark, text), taken, disc_of(note, place, style), place);
        draw_plated(canvas, row.remark, text, x, place);
        taken.left = std::min(taken.left, x);
    }
    draw_disc(canvas, note, place);
    return taken.left;
}

/// A dashed bar over the whole scale: no answer excludes any note.
void draw_without_note(Canvas& canvas, const IntervalRow& row, const RowPlace& place) {
    const ChartStyle& style = canvas.style();
    const Segment scale{place.to_x.from(), place.to_x.to()};
    const double top = place.middle() - bar_height / 2;
    const TextStyle text = style.label();
    const double half = canvas.width(row.remark, text) / 2 + (row.remark.empty() ? 0 : 16);
    const double plate = std::min(place.height - 2, bar_height + 8);
    canvas.fill(rectangle_path({scale.left, top, scale.width(), bar_height}), style.page_color());
    canvas.fill(
        rectangle_path({scale.centre() - half, place.middle() - plate / 2, 2 * half, plate}),
        style.page_color());
    const auto part = [&](double from, double open, double to) {
        canvas.stroke(
            polyline_path(
                {{open, top}, {from, top}, {from, top + bar_height}, {to, top + bar_height}}),
            unknown_outline(style));
    };
    if (2 * half < scale.width()) {
        part(scale.left, scale.centre() - half, scale.centre() - half);
        part(scale.right, scale.centre() + half, scale.centre() + half);
    }
    canvas.text(row.remark, text, {scale.centre(), centred_baseline(place.middle(), text)},
                Align::Centre);
}

/// Names are larger than labels, less so in low rows; on one line, else two where the row is high
/// enough; else the short label; else a cut.
void draw_name(Canvas& canvas, const IntervalRow& row, const RowPlace& place, double room) {
    constexpr double box = text_ascent + text_descent;
    const TextStyle base = canvas.style().label();
    const auto two_lines_fit = [&](double size) { return 2 * box * size <= place.height; };
    double size = base.size + 4;
    while (size > base.size + 1 && !two_lines_fit(size)) {
        --size;
    }
    const TextStyle style = resized(base, size);
    const LabelRoom label_room{room, two_lines_fit(style.size) ? room : 0, 0, 0};
    const TextMeasurer& measurer = canvas.style().measurer;
    FittedLabel fitted = fit_label(row.label, label_room, style, measurer);
    if (!fitted.whole && !row.short_label.empty()) {
        fitted = fit_label(row.short_label, label_room, style, measurer);
    }
    const double pitch = box * style.size;
    double y = place.middle() - pitch * static_cast<double>(fitted.lines.size() - 1) / 2;
    for (const std::string& line : fitted.lines) {
        canvas.text(line, style, {0, centred_baseline(y, style)});
        y += pitch;
    }
}

} // namespace

TextStyle answers_head_style(const ChartStyle& style) {
    return style.label(FontRole::Bold, ColorRole::SecondaryInk);
}

TextStyle answers_style(const IntervalRow& row, const ChartStyle& style) {
    const TextStyle label = style.label(row.few_answers ? FontRole::Bold : FontRole::Regular);
    return resized(label, label.size + 2);
}

void draw_interval_row(Canvas& canvas, const IntervalRow& row, const RowPlace& place) {
    constexpr double gap = 10;
    double left = place.columns.scale_left;
    if (row.note) {
        left = std::min(left, draw_note(canvas, row, place));
    } else {
        draw_without_note(canvas, row, place);
    }
    draw_name(canvas, row, place, left - gap);
    const TextStyle style = answers_style(row, canvas.style());
    canvas.text(row.answers, style, {place.columns.right, centred_baseline(place.middle(), style)},
                Align::Right);
}

} // namespace restitution
