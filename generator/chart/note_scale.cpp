#include "chart/note_scale.h"

#include "chart/hatch.h"
#include "chart/level_strip.h"
#include "chart/strip_labels.h"

#include <algorithm>
#include <cmath>

namespace restitution {

namespace {

constexpr double least_inset = 4;
constexpr double bracket_top = 33;
constexpr double bracket_height = 8;
constexpr double bracket_centre = bracket_top + bracket_height / 2;
constexpr double bound_gap = 7;
constexpr double note_baseline = 21;
constexpr double disc_radius = 6;
constexpr double disc_halo = disc_radius + 1.5;
constexpr double hatch_pitch = 3.5;

TextStyle note_style(const ChartStyle& style) {
    return resized(style.label(FontRole::Bold, ColorRole::Main), 20);
}

TextStyle bound_style(const ChartStyle& style) {
    return style.label(FontRole::Bold);
}

/// The strip across the frame; it gives way at an end where a bound would leave the frame.
LinearScale fit_scale(const NoteScale& chart, double width, const ChartStyle& style) {
    double left = least_inset;
    double right = least_inset;
    if (chart.note) {
        const bool interval = has_interval(*chart.note);
        const auto needed = [&](const ChartValue& bound) {
            const double text = style.measurer.width(bound.text, bound_style(style));
            return disc_halo + (interval ? bound_gap + text : 0);
        };
        const double low = needed(chart.note->low);
        const double high = needed(chart.note->high);
        // Twice, as room made at one end moves the bound of the other.
        for (int pass = 0; pass < 2; ++pass) {
            const LinearScale to_x(chart.scale, left, width - right);
            left = to_x(chart.note->low.value) < low ? low : left;
            right = width - to_x(chart.note->high.value) < high ? high : right;
        }
    }
    return {chart.scale, left, width - right};
}

std::vector<StripLabel> names_of(const NoteScale& chart, double width, const ChartStyle& style) {
    std::vector<StripLabel> labels;
    if (!chart.level_names) {
        return labels;
    }
    const std::vector<Segment> parts = level_segments(chart.scale, fit_scale(chart, width, style));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const FontRole font = chart.level == i ? FontRole::Bold : FontRole::Regular;
        labels.push_back({parts[i], chart.scale.levels[i].name, style.label(font), {}});
    }
    return labels;
}

CalloutRules rules_for(double width) {
    return {0, width, 12, 1, {2, 3, 4, 5, 6, 7, 8}};
}

void draw_bracket(Canvas& canvas, const ChartNote& note, const LinearScale& to_x) {
    const ChartStyle& style = canvas.style();
    const Color ink = style.color(ColorRole::Ink);
    const double low = to_x(note.low.value);
    const double high = to_x(note.high.value);
    const Rect area{low, bracket_top, high - low, bracket_height};
    canvas.fill(rectangle_path(area), style.page_color());
    if (note.indicative) {
        canvas.stroke(hatch_path(area, hatch_pitch), {ink, 0.75, {}, false});
    }
    canvas.stroke(rectangle_path(area), {ink, 1, {}, false});
    for (const double x : {low, high}) {
        canvas.stroke(line_path({x, bracket_top - 3}, {x, strip_top}), {ink, 1.25, {}, false});
    }
    const TextStyle text = bound_style(style);
    const double baseline = centred_baseline(bracket_centre, text);
    const double disc = to_x(note.note.value);
    canvas.text(note.low.text, text, {std::min(low, disc - disc_halo) - bound_gap, baseline},
                Align::Right);
    canvas.text(note.high.text, text, {std::max(high, disc + disc_halo) + bound_gap, baseline});
}

void draw_disc(Canvas& canvas, const ChartNote& note, double x) {
    const ChartStyle& style = canvas.style();
    const Point centre{x, bracket_centre};
    canvas.fill(circle_path(centre, disc_halo), style.page_color());
    if (note.indicative) {
        canvas.fill_and_stroke(circle_path(centre, disc_radius - 1), style.page_color(),
                               {style.color(ColorRole::Ink), 2, {}, false});
    } else {
        canvas.fill(circle_path(centre, disc_radius), style.color(ColorRole::Ink));
    }
}

/// The note over its disc, with the remark at its right, or at its left near the border.
void draw_note_text(Canvas& canvas, const NoteScale& chart, double x) {
    const TextStyle style = note_style(canvas.style());
    const TextStyle remark = canvas.style().label(FontRole::Bold, ColorRole::Main);
    const std::string& text = chart.note->note.text;
    const double half = canvas.width(text, style) / 2;
    const double centre = std::clamp(x, half, std::max(half, canvas.size().width - half));
    canvas.text(text, style, {centre, note_baseline}, Align::Centre);
    const double right = centre + half + bound_gap;
    if (right + canvas.width(chart.remark, remark) <= canvas.size().width) {
        canvas.text(chart.remark, remark, {right, note_baseline});
    } else {
        canvas.text(chart.remark, remark, {centre - half - bound_gap, note_baseline}, Align::Right);
    }
}

} // namespace

Frame draw_note_scale(const NoteScale& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    const LinearScale to_x = fit_scale(chart, size.width, style);
    const Segment rows{strip_top, strip_top + strip_height};
    if (chart.note) {
        draw_level_strip(canvas, chart.scale, to_x, rows, StripDigits::Shown);
        const double x = to_x(chart.note->note.value);
        if (has_interval(*chart.note)) {
            draw_bracket(canvas, *chart.note, to_x);
        }
        draw_disc(canvas, *chart.note, x);
        draw_note_text(canvas, chart, x);
    } else {
        draw_empty_strip(canvas, chart.scale, to_x, rows);
        canvas.text(chart.remark, style.label(), {size.width / 2, bracket_centre}, Align::Centre);
    }
    draw_strip_labels(canvas, names_of(chart, size.width, style), rules_for(size.width), rows);
    return canvas.finish();
}

double natural_height(const NoteScale& chart, double width, const ChartStyle& style) {
    return strip_top + strip_height +
           room_beneath(names_of(chart, width, style), rules_for(width), style);
}

} // namespace restitution
