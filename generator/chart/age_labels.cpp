#include "chart/age_labels.h"

#include "frame/frame_text.h"

#include <algorithm>
#include <cmath>

namespace restitution {

namespace {

constexpr double bar_gap = 1;
constexpr double neighbour_gap = 2; // between counts side by side

TextStyle count_style(const ChartStyle& style, bool bold) {
    const TextStyle text = style.label(bold ? FontRole::Bold : FontRole::Regular);
    return resized(text, std::max(12.0, text.size - 1));
}

double line_height(const ChartStyle& style) {
    return (text_ascent + text_descent) * count_style(style, false).size;
}

double widest(const std::vector<std::string>& lines, const TextStyle& style,
              const TextMeasurer& measurer) {
    double width = 0;
    for (const std::string& line : lines) {
        width = std::max(width, measurer.width(line, style));
    }
    return width;
}

/// As low as it can stand: over every bar it covers, and over the counts in its way.
Rect find_place(const Size& room, const CountPlace& place, const std::vector<CountPlace>& bars,
                const std::vector<Rect>& taken) {
    Rect box{place.centre - room.width / 2, 0, room.width, room.height};
    double bottom = place.top;
    for (const CountPlace& bar : bars) {
        if (std::abs(bar.centre - place.centre) < (bar.width + room.width) / 2) {
            bottom = std::min(bottom, bar.top);
        }
    }
    box.y = bottom - bar_gap - room.height;
    bool moved = true;
    while (moved) {
        moved = false;
        for (const Rect& other : taken) {
            if (overlap(box, other)) {
                box.y = other.y - room.height;
                moved = true;
            }
        }
    }
    return box;
}

} // namespace

double room_for_counts(const AgeHistogram& chart, double slot, const ChartStyle& style) {
    std::size_t lines = 1;
    double width = 0;
    for (const AgeBar& year : chart.years) {
        lines = std::max(lines, year.counts.size());
        width = std::max(width, widest(year.counts, count_style(style, false), style.measurer));
    }
    if (chart.unknown) {
        lines = std::max(lines, chart.unknown->counts.size());
    }
    // Counts wider than a year stand on steps, so that neighbours pass each other.
    const double steps = slot > 0 ? std::max(1.0, std::ceil((width + neighbour_gap) / slot)) : 1;
    return steps * static_cast<double>(lines) * line_height(style) + bar_gap;
}

double room_for_two_lines(const ChartStyle& style) {
    return 2 * line_height(style) + bar_gap;
}

void draw_counts(Canvas& canvas, const std::vector<CountPlace>& places) {
    std::vector<Rect> taken;
    const double line = line_height(canvas.style());
    for (const CountPlace& place : places) {
        if (place.lines->empty()) {
            continue;
        }
        const TextStyle style = count_style(canvas.style(), place.bold);
        const double width = widest(*place.lines, style, canvas.style().measurer) + neighbour_gap;
        Size room{width, line * static_cast<double>(place.lines->size())};
        CountPlace held = place;
        held.centre = std::clamp(place.centre, width / 2,
                                 std::max(width / 2, canvas.size().width - width / 2));
        const Rect box = find_place(room, held, places, taken);
        taken.push_back(box);
        double baseline = box.y + text_ascent * style.size;
        // A lifetime between two birthdays may run behind.
        canvas.fill(rectangle_path(box), canvas.style().page_color());
        for (const std::string& text : *place.lines) {
            canvas.text(text, style, {held.centre, baseline}, Align::Centre);
            baseline += line;
        }
    }
}

} // namespace restitution
