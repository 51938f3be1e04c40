#include "chart/age_histogram.h"

#include "chart/age_labels.h"
#include "chart/count_bars.h"
#include "chart/label_fit.h"
#include "chart/level_strip.h"
#include "frame/frame_text.h"

#include <algorithm>
#include <cmath>

namespace restitution {

namespace {

constexpr double head_line = 24; // title, and the rule under it
constexpr double second_head_line = 18;
constexpr double bars_height = 61.6; // of the highest bar, where the height is free
constexpr double lifetime_band = 26; // under the rule, for the name of the dashed line
constexpr double axis_band = 18;     // under the bars, for the years
constexpr double bar_share = 0.9;    // of a year's width
constexpr double unknown_bar = 38;
constexpr double unknown_gap = 20; // between the years and the unknown ages
constexpr double least_unknown = 50;

TextStyle title_style(const ChartStyle& style, FontRole font) {
    const TextStyle text = style.label(font);
    return resized(text, text.size + 4);
}

TextStyle share_style(const ChartStyle& style, FontRole font) {
    const TextStyle text =
        style.label(font, font == FontRole::Bold ? ColorRole::Brown : ColorRole::Ink);
    return resized(text, text.size + 1);
}

struct Layout {
    bool share_below = false; ///< the share has a line of its own under the title
    double rule = 0;
    double bars_top = 0; ///< of the highest bar
    double axis = 0;
    double slot = 0; ///< width of a year
    double years_right = 0;
    double unknown_centre = 0;
    double unknown_width = 0;
    double unit = 0; ///< points for one piece of equipment
};

double share_width(const AgeHistogram& chart, const ChartStyle& style) {
    return style.measurer.width(chart.share, share_style(style, FontRole::Bold)) +
           style.measurer.width(" " + chart.share_meaning, share_style(style, FontRole::Regular));
}

double title_width(const AgeHistogram& chart, const ChartStyle& style) {
    return style.measurer.width(chart.title, title_style(style, FontRole::Bold)) +
           style.measurer.width(" " + chart.total, title_style(style, FontRole::Regular));
}

double highest(const AgeHistogram& chart) {
    double most = chart.unknown ? chart.unknown->high : 0;
    for (const AgeBar& year : chart.years) {
        most = std::max(most, year.high);
    }
    return std::max(most, 1.0);
}

double unknown_zone(const AgeHistogram& chart, const ChartStyle& style) {
    return chart.unknown
               ? std::max(least_unknown, style.measurer.width(chart.unknown->label, style.label()))
               : 0;
}

Layout lay_out(const AgeHistogram& chart, Size size, const ChartStyle& style) {
    constexpr double head_gap = 24;
    Layout layout;
    const bool has_share = !chart.share.empty() || !chart.share_meaning.empty();
    layout.share_below =
        has_share && title_width(chart, style) + head_gap + share_width(chart, style) > size.width;
    layout.rule = head_line + (layout.share_below ? second_head_line : 0);
    layout.unknown_width = unknown_zone(chart, style);
    layout.years_right = size.width - (chart.unknown ? layout.unknown_width + unknown_gap : 0);
    layout.unknown_centre = size.width - layout.unknown_width / 2;
    layout.slot =
        layout.years_right / static_cast<double>(std::max<std::size_t>(chart.years.size(), 1));
    layout.bars_top = layout.rule + lifetime_band + room_for_counts(chart, layout.slot, style);
    layout.axis = std::max(size.height - axis_band, layout.bars_top);
    layout.unit = (layout.axis - layout.bars_top) / highest(chart);
    return layout;
}

/// The title gives way where it must: the total and the share are said whole.
void draw_head(Canvas& canvas, const AgeHistogram& chart, const Layout& layout) {
    constexpr double baseline = 17;
    const ChartStyle& style = canvas.style();
    const TextStyle bold = title_style(style, FontRole::Bold);
    const TextStyle regular = title_style(style, FontRole::Regular);
    const double total = canvas.width(" " + chart.total, regular);
    const double room = canvas.size().width - total;
    const FittedLabel title = fit_within(chart.title, {room, 0, 0, 0}, bold, style.measurer);
    const Rect box = canvas.text(title.lines.front(), bold, {0, baseline});
    const double space = canvas.width(" ", regular);
    canvas.text(chart.total, regular, {box.right() + space, baseline});
    const TextStyle meaning = share_style(style, FontRole::Regular);
    const double below = layout.share_below ? baseline + second_head_line : baseline;
    const double left = layout.share_below ? 0 : canvas.size().width - share_width(chart, style);
    const Rect share = canvas.text(chart.share, share_style(style, FontRole::Bold), {left, below});
    const double x = share.right() + canvas.width(" ", meaning);
    const LabelRoom rest{canvas.size().width - x + 0.01, 0, 0, 0};
    canvas.text(fit_within(chart.share_meaning, rest, meaning, style.measurer).lines.front(),
                meaning, {x, below});
    canvas.stroke(line_path({0, layout.rule}, {canvas.size().width, layout.rule}),
                  {style.color(ColorRole::Main), 1, {}, false});
}

Rect bar_area(const Layout& layout, double centre, double width, double from, double to) {
    return {centre - width / 2, layout.axis - to * layout.unit, width, (to - from) * layout.unit};
}

void draw_years(Canvas& canvas, const AgeHistogram& chart, const Layout& layout) {
    const TextStyle style =
        resized(canvas.style().label(FontRole::Regular, ColorRole::SecondaryInk), 12);
    const double width = bar_share * layout.slot;
    const BarLook look = chart.influenced ? BarLook::Influence : BarLook::Owned;
    double centre = layout.slot / 2;
    for (const AgeBar& year : chart.years) {
        const double young = year.low - year.beyond;
        draw_count_bar(canvas, bar_area(layout, centre, width, 0, young), look);
        draw_count_bar(canvas, bar_area(layout, centre, width, young, year.low), BarLook::Beyond);
        draw_possible_bar(canvas, bar_area(layout, centre, width, year.low, year.high));
        canvas.text(year.label, style, {centre, layout.axis + 14}, Align::Centre);
        centre += layout.slot;
    }
    canvas.stroke(line_path({0, layout.axis}, {layout.years_right, layout.axis}),
                  {canvas.style().color(ColorRole::Ink), 1, {}, false});
}

/// Open at the bottom, as it stands on an axis of its own.
void draw_unknown(Canvas& canvas, const AgeBar& unknown, const Layout& layout) {
    const ChartStyle& style = canvas.style();
    const auto outline = [&](double from, double to) {
        const Rect area = bar_area(layout, layout.unknown_centre, unknown_bar, from, to);
        if (area.height > 0) {
            canvas.stroke(polyline_path({{area.x, area.bottom()},
                                         {area.x, area.y},
                                         {area.right(), area.y},
                                         {area.right(), area.bottom()}}),
                          unknown_outline(style));
        }
    };
    outline(0, unknown.low);
    outline(unknown.low, unknown.high);
    const double half = layout.unknown_width / 2;
    canvas.stroke(line_path({layout.unknown_centre - half, layout.axis},
                            {layout.unknown_centre + half, layout.axis}),
                  {style.color(ColorRole::Ink), 1, {}, false});
    canvas.text(unknown.label, style.label(), {layout.unknown_centre, layout.axis + 14},
                Align::Centre);
}

/// Past the last year there is no place for the line: its name alone stands at the right.
void draw_lifetime(Canvas& canvas, const AgeHistogram& chart, const Layout& layout) {
    const ChartStyle& style = canvas.style();
    const LifetimeMark& mark = *chart.lifetime;
    const double top = layout.rule + 8;
    const TextStyle text = style.label(FontRole::Bold, ColorRole::Brown);
    const double width = canvas.width(mark.label, text);
    constexpr double width_of_line = 1.6;
    const double x = std::clamp(mark.years * layout.slot, width_of_line / 2, layout.years_right);
    const bool has_place = mark.years + 1 <= static_cast<double>(chart.years.size());
    if (has_place) {
        canvas.stroke(line_path({x, top}, {x, layout.axis}),
                      {style.color(ColorRole::Brown), width_of_line, {4, 2.5}, false});
    }
    constexpr double gap = 5;
    const double baseline = layout.rule + 18;
    const bool right = has_place && x + gap + width <= canvas.size().width;
    const double edge = has_place ? x - gap : layout.years_right;
    canvas.text(mark.label, text, {right ? x + gap : std::max(edge - width, 0.0), baseline});
}

std::vector<CountPlace> places_of(const AgeHistogram& chart, const Layout& layout) {
    std::vector<CountPlace> places;
    double centre = layout.slot / 2;
    const auto add = [&](const AgeBar& bar, double x, double width, bool bold) {
        places.push_back({&bar.counts, x, width, layout.axis - bar.high * layout.unit, bold});
    };
    for (const AgeBar& year : chart.years) {
        add(year, centre, bar_share * layout.slot, false);
        centre += layout.slot;
    }
    if (chart.unknown) {
        add(*chart.unknown, layout.unknown_centre, unknown_bar, true);
    }
    return places;
}

} // namespace

Frame draw_age_histogram(const AgeHistogram& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    const Layout layout = lay_out(chart, size, style);
    draw_head(canvas, chart, layout);
    draw_years(canvas, chart, layout);
    if (chart.unknown) {
        draw_unknown(canvas, *chart.unknown, layout);
    }
    if (chart.lifetime) {
        draw_lifetime(canvas, chart, layout);
    }
    draw_counts(canvas, places_of(chart, layout));
    return canvas.finish();
}

double natural_height(const AgeHistogram& chart, double width, const ChartStyle& style) {
    // Panels side by side stay level: counts of two lines take their room from the bars.
    const Layout layout = lay_out(chart, {width, 0}, style);
    const double counts = layout.bars_top - layout.rule - lifetime_band;
    return layout.rule + lifetime_band + std::max(counts, room_for_two_lines(style)) + bars_height +
           axis_band;
}

} // namespace restitution
