#include "chart/radar_labels.h"

#include "chart/label_fit.h"
#include "frame/frame_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace restitution {

namespace {

constexpr double label_distance = 10; // from the end of the axis
constexpr double label_gap = 4;       // between two labels
constexpr double word_gap = 4;        // between the value and the label
constexpr double wheel_gap = 3;       // between a label and the outer polygon
constexpr double most_push = 30;      // how far a label may leave its axis to clear another
constexpr double pi = 3.14159265358979323846;

/// How wide labels may be. Tried in turn, until the wheel is large enough.
struct Widths {
    double one_line;
    double two_lines;
    double top_line; ///< one line of the labels above and below the wheel
};
// The last one is a single line, cut at a word.
constexpr std::array widths{Widths{120, 165, 230}, Widths{100, 130, 130}, Widths{80, 105, 105},
                            Widths{60, 80, 80}, Widths{60, 0, 60}};
constexpr double large_enough = 0.27; // of the shorter side

enum class Side { Left, Centre, Right };

Side side_of(Point direction) {
    constexpr double upright = 0.1;
    return direction.x > upright ? Side::Right : direction.x < -upright ? Side::Left : Side::Centre;
}

/// One line of a label, before it is known how wide the widest is.
struct Line {
    std::vector<std::pair<std::string, TextStyle>> pieces;
};

TextStyle label_style(const ChartStyle& style) {
    return resized(style.label(), 15);
}

TextStyle value_style(const ChartStyle& style) {
    return resized(style.theme.text(TextRole::ChartValue), 17);
}

double width_of(const Line& line, const TextMeasurer& measurer) {
    double total = word_gap * static_cast<double>(line.pieces.size() - 1);
    for (const auto& [text, style] : line.pieces) {
        total += measurer.width(text, style);
    }
    return total;
}

RadarLabel assemble(const std::vector<Line>& lines, Side side, const TextMeasurer& measurer) {
    RadarLabel label;
    for (const Line& line : lines) {
        label.box.width = std::max(label.box.width, width_of(line, measurer));
    }
    for (const Line& line : lines) {
        double size = 0;
        for (const auto& piece : line.pieces) {
            size = std::max(size, piece.second.size);
        }
        const double spare = label.box.width - width_of(line, measurer);
        double x = side == Side::Right ? 0 : side == Side::Left ? spare : spare / 2;
        const double baseline = label.box.height + text_ascent * size;
        for (const auto& [text, style] : line.pieces) {
            label.runs.push_back({text, style, {x, baseline}});
            x += measurer.width(text, style) + word_gap;
        }
        label.box.height += (text_ascent + text_descent) * size;
    }
    return label;
}

/// At the left, "label / remark value"; elsewhere "value label / remark".
RadarLabel label_of(const RadarAxis& axis, Side side, const Widths& widest,
                    const ChartStyle& style) {
    const std::string value = axis.note ? axis.note->note.text : std::string();
    const bool value_last = side == Side::Left;
    const double taken =
        value.empty() ? 0 : style.measurer.width(value, value_style(style)) + word_gap;
    const bool on_label = !value_last || axis.remark.empty();
    const LabelRoom room{side == Side::Centre ? widest.top_line : widest.one_line, widest.two_lines,
                         value_last ? 0 : taken, value_last && on_label ? taken : 0};
    const TextStyle label = label_style(style);
    std::vector<Line> lines;
    for (const std::string& text : fit_label(axis.label, room, label, style.measurer).lines) {
        lines.push_back({{{text, label}}});
    }
    if (!axis.remark.empty()) {
        lines.push_back({{{axis.remark, resized(style.label(FontRole::Italic), 15)}}});
    }
    if (!value.empty() && value_last) {
        lines.back().pieces.emplace_back(value, value_style(style));
    } else if (!value.empty()) {
        auto& first = lines.front().pieces;
        first.emplace(first.begin(), value, value_style(style));
    }
    return assemble(lines, side, style.measurer);
}

/// Places labels around a wheel whose centre is the origin.
class Wheel {
public:
    Wheel(std::size_t count, double radius) : count_(count), radius_(radius) {}

    /// Nothing when a label would be too far from its axis.
    bool place(std::vector<RadarLabel>& labels) const {
        for (std::size_t i = 0; i < count_; ++i) {
            place_alone(labels[i].box, radar_direction(i, count_));
        }
        for (const std::size_t i : from_the_middle()) {
            const Point direction = radar_direction(i, count_);
            const double start = labels[i].box.y;
            const double step = direction.y > 1e-9 ? 1 : -1;
            while (touches_another(labels, i)) {
                labels[i].box.y += step;
                if (std::abs(labels[i].box.y - start) > most_push) {
                    return false;
                }
            }
        }
        return true;
    }

private:
    /// Centred on the end of its axis sideways, then lifted off the outer polygon.
    void place_alone(Rect& box, Point direction) const {
        const Point anchor{direction.x * (radius_ + label_distance),
                           direction.y * (radius_ + label_distance)};
        const Side side = side_of(direction);
        box.x = side == Side::Right  ? anchor.x
                : side == Side::Left ? anchor.x - box.width
                                     : anchor.x - box.width / 2;
        if (side == Side::Centre) {
            box.y = direction.y < 0 ? anchor.y - box.height : anchor.y;
            return;
        }
        box.y = anchor.y - box.height / 2;
        const double step = direction.y > 1e-9 ? 1 : -1;
        for (int tries = 0; tries < 60 && enters_wheel(box); ++tries) {
            box.y += step;
        }
    }

    /// Whether a corner of the box, a little grown, is in the outer polygon.
    bool enters_wheel(const Rect& box) const {
        for (const double x : {box.x - wheel_gap, box.right() + wheel_gap}) {
            for (const double y : {box.y - wheel_gap, box.bottom() + wheel_gap}) {
                if (holds({x, y})) {
                    return true;
                }
            }
        }
        return false;
    }

    bool holds(Point p) const {
        for (std::size_t i = 0; i < count_; ++i) {
            const Point a = radar_direction(i, count_);
            const Point b = radar_direction((i + 1) % count_, count_);
            const double outside =
                (b.x - a.x) * (p.y - a.y * radius_) - (b.y - a.y) * (p.x - a.x * radius_);
            if (outside < 0) {
                return false;
            }
        }
        return true;
    }

    /// Axes from the most level to the most upright: each gives way to those before it.
    std::vector<std::size_t> from_the_middle() const {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < count_; ++i) {
            order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::abs(radar_direction(a, count_).y) + 1e-9 <
                   std::abs(radar_direction(b, count_).y);
        });
        return order;
    }

    /// Only labels placed before this one count; the others will give way.
    bool touches_another(const std::vector<RadarLabel>& labels, std::size_t index) const {
        for (const std::size_t other : from_the_middle()) {
            if (other == index) {
                return false;
            }
            if (overlap(labels[index].box, labels[other].box, label_gap)) {
                return true;
            }
        }
        return false;
    }

    std::size_t count_;
    double radius_;
};

Rect bounds(const std::vector<RadarLabel>& labels, double radius) {
    double left = -radius;
    double right = radius;
    double top = -radius;
    double bottom = radius;
    for (const RadarLabel& label : labels) {
        left = std::min(left, label.box.x);
        right = std::max(right, label.box.right());
        top = std::min(top, label.box.y);
        bottom = std::max(bottom, label.box.bottom());
    }
    return {left, top, right - left, bottom - top};
}

/// Centres the whole in the room.
RadarLayout centred(std::vector<RadarLabel> labels, double radius, Size room) {
    const Rect area = bounds(labels, radius);
    const Point centre{(room.width - area.width) / 2 - area.x,
                       (room.height - area.height) / 2 - area.y};
    for (RadarLabel& label : labels) {
        label.box.x += centre.x;
        label.box.y += centre.y;
        for (RadarLabelRun& run : label.runs) {
            run.origin.x += label.box.x;
            run.origin.y += label.box.y;
        }
    }
    return {centre, radius, std::move(labels)};
}

/// The largest wheel around which labels of these widths fit; empty when there is none.
RadarLayout lay_with(const RadarChart& chart, Size room, const ChartStyle& style,
                     const Widths& width) {
    std::vector<RadarLabel> labels;
    for (std::size_t i = 0; i < chart.axes.size(); ++i) {
        const Side side = side_of(radar_direction(i, chart.axes.size()));
        labels.push_back(label_of(chart.axes[i], side, width, style));
    }
    for (double radius = std::floor(std::min(room.width, room.height) / 2); radius > 0; --radius) {
        std::vector<RadarLabel> placed = labels;
        if (!Wheel(labels.size(), radius).place(placed)) {
            continue;
        }
        const Rect area = bounds(placed, radius);
        if (area.width <= room.width && area.height <= room.height) {
            return centred(std::move(placed), radius, room);
        }
    }
    return {};
}

/// For a room too small for any label.
RadarLayout without_labels(std::size_t count, Size room) {
    return {{room.width / 2, room.height / 2},
            std::min(room.width, room.height) / 2 - label_distance,
            std::vector<RadarLabel>(count)};
}

} // namespace

Point radar_direction(std::size_t index, std::size_t count) {
    const double turn = 2 * pi * static_cast<double>(index) / static_cast<double>(count);
    return {std::sin(turn), -std::cos(turn)};
}

Point RadarLayout::at(std::size_t index, double part) const {
    const Point direction = radar_direction(index, labels.size());
    return {centre.x + direction.x * radius * part, centre.y + direction.y * radius * part};
}

RadarLayout lay_radar(const RadarChart& chart, Size room, const ChartStyle& style) {
    RadarLayout best;
    for (const Widths& width : widths) {
        RadarLayout layout = lay_with(chart, room, style, width);
        if (layout.radius > best.radius) {
            best = std::move(layout);
        }
        if (best.radius >= large_enough * std::min(room.width, room.height)) {
            break;
        }
    }
    return best.labels.empty() ? without_labels(chart.axes.size(), room) : best;
}

} // namespace restitution
