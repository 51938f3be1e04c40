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

class RadarDrawing {
public:
    RadarDrawing(Canvas& canvas, const RadarChart& chart, const RadarLayout& layout)
        : canvas_(canvas), chart_(chart), layout_(layout), to_part_(chart.scale, 0, 1) {}

    void draw() {
        const std::vector<RadarDigit> digits = place_radar_digits(canvas_.style(), geometry());
        draw_band();
        draw_grid(digits);
        draw_spoke_intervals();
        draw_lines();
        draw_points();
        draw_digits(digits);
        draw_labels();
    }

private:
    std::size_t count() const { return chart_.axes.size(); }
    const ChartNote* note(std::size_t i) const {
        const auto& found = chart_.axes[i % count()].note;
        return found ? &*found : nullptr;
    }
    Point at(std::size_t i, const ChartValue& value) const {
        return layout_.at(i % count(), to_part_(value.value));
    }

    RadarGeometry geometry() const {
        RadarGeometry geometry{layout_.centre, layout_.radius, {}, {}, {}, {}};
        for (const RadarLabel& label : layout_.labels) {
            geometry.labels.push_back(label.box);
        }
        for (const int tick : whole_ticks(chart_.scale)) {
            if (tick > chart_.scale.minimum) {
                geometry.levels.push_back({to_part_(tick), std::to_string(tick)});
            }
        }
        for (std::size_t i = 0; i < count(); ++i) {
            if (note(i)) {
                geometry.points.push_back(at(i, note(i)->note));
            }
            if (note(i) && note(i + 1)) {
                geometry.lines.push_back({at(i, note(i)->note), at(i + 1, note(i + 1)->note)});
            }
        }
        return geometry;
    }

    void draw_band() {
        for (std::size_t i = 0; i < count(); ++i) {
            if (note(i) && note(i + 1)) {
                canvas_.fill(
                    polygon_path({at(i, note(i)->low), at(i, note(i)->high),
                                  at(i + 1, note(i + 1)->high), at(i + 1, note(i + 1)->low)}),
                    canvas_.style().color(ColorRole::RadarBand));
            }
        }
    }

    void draw_grid(const std::vector<RadarDigit>& digits) {
        const Color color = canvas_.style().color(ColorRole::RadarGrid);
        for (const RadarDigit& digit : digits) {
            std::vector<Point> points;
            for (std::size_t i = 0; i < count(); ++i) {
                points.push_back(layout_.at(i, digit.part));
            }
            canvas_.stroke(interrupted_polygon(points, digit.box), {color, grid_width, {}, false});
        }
        for (std::size_t i = 0; i < count(); ++i) {
            const bool known = note(i) != nullptr;
            canvas_.stroke(
                line_path(layout_.centre, layout_.at(i, 1)),
                {color, grid_width, known ? std::vector<double>{} : unknown_dash(), false});
        }
    }

    void draw_spoke_intervals() {
        for (std::size_t i = 0; i < count(); ++i) {
            if (note(i) && has_interval(*note(i))) {
                canvas_.stroke(line_path(at(i, note(i)->low), at(i, note(i)->high)),
                               {canvas_.style().color(ColorRole::RadarSpoke), spoke_width,
                                note(i)->indicative ? unknown_dash() : std::vector<double>{},
                                false});
            }
        }
    }

    void draw_lines() {
        const Stroke stroke{canvas_.style().color(ColorRole::Main), line_width, {}, true};
        for (std::size_t i = 0; i < count(); ++i) {
            if (note(i) && note(i + 1)) {
                canvas_.stroke(line_path(at(i, note(i)->note), at(i + 1, note(i + 1)->note)),
                               stroke);
            }
        }
    }

    void draw_points() {
        const ChartStyle& style = canvas_.style();
        const Color main = style.color(ColorRole::Main);
        for (std::size_t i = 0; i < count(); ++i) {
            if (!note(i)) {
                continue;
            }
            const Point centre = at(i, note(i)->note);
            canvas_.fill(circle_path(centre, point_radius + halo), style.page_color());
            if (note(i)->indicative) {
                canvas_.fill_and_stroke(circle_path(centre, point_radius), style.page_color(),
                                        {main, 2, {}, false});
            } else {
                canvas_.fill(circle_path(centre, point_radius), main);
            }
        }
    }

    void draw_digits(const std::vector<RadarDigit>& digits) {
        for (const RadarDigit& digit : digits) {
            canvas_.text(digit.text, radar_digit_style(canvas_.style()), digit.origin);
        }
    }

    void draw_labels() {
        for (const RadarLabel& label : layout_.labels) {
            for (const RadarLabelRun& run : label.runs) {
                canvas_.text(run.text, run.style, run.origin);
            }
        }
    }

    Canvas& canvas_;
    const RadarChart& chart_;
    const RadarLayout& layout_;
    LinearScale to_part_;
};

constexpr double caption_size = 14; // read from the back of a room

double caption_height(const RadarChart& chart, const ChartStyle& style) {
    constexpr double gap = 4;
    return chart.caption.empty() ? 0 : gap + (text_ascent + text_descent) * caption_size;
}

} // namespace

Frame draw_radar_chart(const RadarChart& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    if (!chart.axes.empty()) {
        const Size room{size.width, size.height - caption_height(chart, style)};
        const RadarLayout layout = lay_radar(chart, room, style);
        RadarDrawing(canvas, chart, layout).draw();
    }
    const TextStyle remark = resized(style.theme.text(TextRole::Remark), caption_size);
    canvas.text(chart.caption, remark, {0, size.height - text_descent * remark.size});
    return canvas.finish();
}

double natural_height(const RadarChart& chart, double width, const ChartStyle& style) {
    constexpr double slide_width = 504;
    constexpr double slide_height = 330;
    return width * slide_height / slide_width + caption_height(chart, style);
}

} // namespace restitution
