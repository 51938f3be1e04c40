#include "chart/strip_labels.h"

#include "chart/label_fit.h"
#include "frame/frame_text.h"

#include <algorithm>
#include <cmath>

namespace restitution {

namespace {

constexpr double gap_above = 8;   // from the strip to the baseline of the first line above
constexpr double gap_beneath = 1; // from the strip to the ascenders of the first line beneath
constexpr double prefix_gap = 4;

TextStyle prefix_style(const StripLabel& label) {
    TextStyle style = label.style;
    style.font = FontRole::Bold;
    return style;
}

double prefix_width(const StripLabel& label, const TextMeasurer& measurer) {
    return label.prefix.empty() ? 0
                                : measurer.width(label.prefix, prefix_style(label)) + prefix_gap;
}

/// Texts without end are cut to half of the chart, which the page names whole elsewhere.
std::vector<StripLabel> cut(std::vector<StripLabel> labels, const CalloutRules& rules,
                            const TextMeasurer& measurer) {
    const double widest = (rules.right - rules.left) / 2;
    for (StripLabel& label : labels) {
        const LabelRoom room{widest - prefix_width(label, measurer), 0, 0, 0};
        label.text = fit_within(label.text, room, label.style, measurer).lines.front();
    }
    return labels;
}

std::vector<CalloutPlace> place(const std::vector<StripLabel>& labels, const CalloutRules& rules,
                                const TextMeasurer& measurer) {
    std::vector<Callout> callouts;
    for (const StripLabel& label : labels) {
        const double width =
            prefix_width(label, measurer) + measurer.width(label.text, label.style);
        callouts.push_back({label.part, width, !label.prefix.empty()});
    }
    return place_callouts(callouts, rules);
}

double pitch(const TextStyle& style) {
    return std::max(style.line_height, (text_ascent + text_descent) * style.size);
}

double baseline_of(int line, const TextStyle& style, const Segment& rows) {
    if (line > 0) {
        return rows.right + gap_beneath + text_ascent * style.size + (line - 1) * pitch(style);
    }
    return rows.left - gap_above + (line + 1) * pitch(style);
}

void draw_tick(Canvas& canvas, const CalloutPlace& place, double baseline, const Segment& rows) {
    const double from = place.line > 0 ? rows.right : rows.left;
    const double to = place.line > 0 ? baseline : baseline - 2;
    canvas.stroke(line_path({*place.tick, from}, {*place.tick, to}),
                  {canvas.style().color(ColorRole::SecondaryInk), 0.75, {}, false});
}

/// The furthest line used on one side; `side` is 1 or -1.
int furthest(const std::vector<CalloutPlace>& places, int side) {
    int lines = 0;
    for (const CalloutPlace& place : places) {
        lines = std::max(lines, side * place.line);
    }
    return lines;
}

} // namespace

void draw_strip_labels(Canvas& canvas, const std::vector<StripLabel>& labels,
                       const CalloutRules& rules, const Segment& rows) {
    const TextMeasurer& measurer = canvas.style().measurer;
    const std::vector<StripLabel> fitted = cut(labels, rules, measurer);
    const std::vector<CalloutPlace> places = place(fitted, rules, measurer);
    for (std::size_t i = 0; i < fitted.size(); ++i) {
        const StripLabel& label = fitted[i];
        const double baseline = baseline_of(places[i].line, label.style, rows);
        if (places[i].tick) {
            draw_tick(canvas, places[i], baseline, rows);
        }
        canvas.text(label.prefix, prefix_style(label), {places[i].x, baseline});
        canvas.text(label.text, label.style,
                    {places[i].x + prefix_width(label, measurer), baseline});
    }
}

double room_beneath(const std::vector<StripLabel>& labels, const CalloutRules& rules,
                    const ChartStyle& style) {
    const int lines = furthest(place(cut(labels, rules, style.measurer), rules, style.measurer), 1);
    return lines == 0 ? 0.5 : gap_beneath + lines * pitch(style.label());
}

double room_above(const std::vector<StripLabel>& labels, const CalloutRules& rules,
                  const ChartStyle& style) {
    const int lines =
        furthest(place(cut(labels, rules, style.measurer), rules, style.measurer), -1);
    if (lines == 0) {
        return 0.5;
    }
    const TextStyle label = style.label();
    return gap_above + text_ascent * label.size + (lines - 1) * pitch(label);
}

} // namespace restitution
