#include "chart/radar_chart.h"

#include "chart/radar_digits.h"
#include "chart/radar_labels.h"
#include "chart/scale.h"
#include "frame/frame_text.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double spoke_width = 3.2;
constexpr double line_width = 2.4;
constexpr double grid_width = 0.75;
constexpr double point_radius = 4.5;
constexpr double halo = 1.5;

/// What is drawn, and where its notes stand on the axes.
struct Radar {
    const RadarChart& chart;
    const RadarLayout& layout;
    LinearScale to_part; ///< of the radius

    std::size_t count() const { return chart.axes.size(); }
    const ChartNote* note(std::size_t i) const {
        const auto& found = chart.axes[i % count()].note;
        return found ? &*found : nullptr;
    }
    Point at(std::size_t i, const ChartValue& value) const {
        return layout.at(i % count(), to_part(value.value));
    }
};

RadarGeometry geometry_of(const Radar& radar) {
    RadarGeometry geometry{radar.layout.centre, radar.layout.radius, {}, {}, {}, {}};
    for (const RadarLabel& label : radar.layout.labels) {
        geometry.labels.push_back(label.box);
    }
    for (const int tick : whole_ticks(radar.chart.scale)) {
        if (tick > radar.chart.scale.minimum) {
            geometry.levels.push_back({radar.to_part(tick), std::to_string(tick)});
        }
    }
    for (std::size_t i = 0; i < radar.count(); ++i) {
        if (radar.note(i)) {
            geometry.points.push_back(radar.at(i, radar.note(i)->note));
        }
        if (radar.note(i) && radar.note(i + 1)) {
            geometry.lines.push_back(
                {radar.at(i, radar.note(i)->note), radar.at(i + 1, radar.note(i + 1)->note)});
        }
    }
    return geometry;
}

void draw_band(Canvas& canvas, const Radar& radar) {
    for (std::size_t i = 0; i < radar.count(); ++i) {
        if (radar.note(i) && radar.note(i + 1)) {
            canvas.fill(
                polygon_path({radar.at(i, radar.note(i)->low), radar.at(i, radar.note(i)->high),
                              radar.at(i + 1, radar.note(i + 1)->high),
                              radar.at(i + 1, radar.note(i + 1)->low)}),
                canvas.style().color(ColorRole::RadarBand));
        }
    }
}

void draw_grid(Canvas& canvas, const Radar& radar, const std::vector<RadarDigit>& digits) {
    const Color color = canvas.style().color(ColorRole::RadarGrid);
    for (const RadarDigit& digit : digits) {
        std::vector<Point> points;
        for (std::size_t i = 0; i < radar.count(); ++i) {
            points.push_back(radar.layout.at(i, digit.part));
        }
        canvas.stroke(interrupted_polygon(points, digit.box), {color, grid_width, {}, false});
    }
    for (std::size_t i = 0; i < radar.count(); ++i) {
        const bool known = radar.note(i) != nullptr;
        canvas.stroke(line_path(radar.layout.centre, radar.layout.at(i, 1)),
                      {color, grid_width, known ? std::vector<double>{} : unknown_dash(), false});
    }
}

void draw_spoke_intervals(Canvas& canvas, const Radar& radar) {
    for (std::size_t i = 0; i < radar.count(); ++i) {
        if (radar.note(i) && has_interval(*radar.note(i))) {
            canvas.stroke(
                line_path(radar.at(i, radar.note(i)->low), radar.at(i, radar.note(i)->high)),
                {canvas.style().color(ColorRole::RadarSpoke), spoke_width,
                 radar.note(i)->indicative ? unknown_dash() : std::vector<double>{}, false});
        }
    }
}

void draw_lines(Canvas& canvas, const Radar& radar) {
    const Stroke stroke{canvas.style().color(ColorRole::Main), line_width, {}, true};
    for (std::size_t i = 0; i < radar.count(); ++i) {
        if (radar.note(i) && radar.note(i + 1)) {
            canvas.stroke(line_path(radar.at(i, radar.note(i)->note),
                                    radar.at(i + 1, radar.note(i + 1)->note)),
                          stroke);
        }
    }
}

void draw_points(Canvas& canvas, const Radar& radar) {
    const ChartStyle& style = canvas.style();
    const Color main = style.color(ColorRole::Main);
    for (std::size_t i = 0; i < radar.count(); ++i) {
        if (!radar.note(i)) {
            continue;
        }
        const Point centre = radar.at(i, radar.note(i)->note);
        canvas.fill(circle_path(centre, point_radius + halo), style.page_color());
        if (radar.note(i)->indicative) {
            canvas.fill_and_stroke(circle_path(centre, point_radius), style.page_color(),
                                   {main, 2, {}, false});
        } else {
            canvas.fill(circle_path(centre, point_radius), main);
        }
    }
}

void draw_digits(Canvas& canvas, const std::vector<RadarDigit>& digits) {
    for (const RadarDigit& digit : digits) {
        canvas.text(digit.text, radar_digit_style(canvas.style()), digit.origin);
    }
}

void draw_labels(Canvas& canvas, const std::vector<RadarLabel>& labels) {
    for (const RadarLabel& label : labels) {
        for (const RadarLabelRun& run : label.runs) {
            canvas.text(run.text, run.style, run.origin);
        }
    }
}

void draw_radar(Canvas& canvas, const Radar& radar) {
    const std::vector<RadarDigit> digits = place_radar_digits(canvas.style(), geometry_of(radar));
    draw_band(canvas, radar);
    draw_grid(canvas, radar, digits);
    draw_spoke_intervals(canvas, radar);
    draw_lines(canvas, radar);
    draw_points(canvas, radar);
    draw_digits(canvas, digits);
    draw_labels(canvas, radar.layout.labels);
}

double caption_height(const RadarChart& chart, const ChartStyle& style) {
    constexpr double gap = 4;
    const double size = style.theme.text(TextRole::Remark).size;
    return chart.caption.empty() ? 0 : gap + (text_ascent + text_descent) * size;
}

} // namespace

Frame draw_radar_chart(const RadarChart& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    if (!chart.axes.empty()) {
        const Size room{size.width, size.height - caption_height(chart, style)};
        const RadarLayout layout = lay_radar(chart, room, style);
        draw_radar(canvas, {chart, layout, LinearScale(chart.scale, 0, 1)});
    }
    const TextStyle& remark = style.theme.text(TextRole::Remark);
    canvas.text(chart.caption, remark, {0, size.height - text_descent * remark.size});
    return canvas.finish();
}

double natural_height(const RadarChart& chart, double width, const ChartStyle& style) {
    constexpr double slide_width = 504;
    constexpr double slide_height = 330;
    return width * slide_height / slide_width + caption_height(chart, style);
}

} // namespace restitution
