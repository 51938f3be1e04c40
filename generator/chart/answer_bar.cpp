#include "chart/answer_bar.h"

#include "chart/callouts.h"
#include "chart/level_strip.h"
#include "chart/strip_labels.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double least_width_for_count = 16;

/// A group that has questions, and where it stands on the bar.
struct Part {
    const AnswerGroup* group;
    std::optional<std::size_t> level; ///< none for the missing answers
    Segment across;
    bool count_inside;
};

std::vector<Part> lay_parts(const AnswerBar& chart, double width) {
    int total = chart.unanswered.count;
    for (const AnswerGroup& group : chart.levels) {
        total += group.count;
    }
    std::vector<Part> parts;
    double x = strip_inset;
    const auto add = [&](const AnswerGroup& group, std::optional<std::size_t> level) {
        if (group.count > 0) {
            const double room = (width - 2 * strip_inset) * group.count / total;
            parts.push_back({&group, level, {x, x + room}, room >= least_width_for_count});
            x += room;
        }
    };
    for (std::size_t i = 0; i < chart.levels.size(); ++i) {
        add(chart.levels[i], i);
    }
    add(chart.unanswered, std::nullopt);
    return parts;
}

/// A count that has no room in its part goes before the label.
std::vector<StripLabel> labels_of(const std::vector<Part>& parts, const ChartStyle& style) {
    std::vector<StripLabel> labels;
    for (const Part& part : parts) {
        const std::string count = part.count_inside ? "" : std::to_string(part.group->count);
        labels.push_back({part.across, part.group->label, style.label(), count});
    }
    return labels;
}

CalloutRules rules_for(double width) {
    return {0, width, 0, 1, {-1, -2, 2, 3, 4, 5, 6, 7}};
}

void draw_part(Canvas& canvas, const Part& part, std::size_t level_count) {
    const ChartStyle& style = canvas.style();
    const Rect area{part.across.left, strip_top, part.across.width(), strip_height};
    LevelLook look{style.page_color(), LevelPattern::None, {}, style.color(ColorRole::Ink)};
    if (part.level) {
        look = style.theme.level(*part.level, level_count);
        draw_level_box(canvas, area, look);
    } else {
        canvas.stroke(rectangle_path(area), unknown_outline(style));
    }
    if (part.count_inside) {
        draw_plated_text(canvas, area, look, std::to_string(part.group->count));
    }
}

} // namespace

Frame draw_answer_bar(const AnswerBar& chart, Size size, const ChartStyle& style) {
    Canvas canvas(size, style);
    const std::vector<Part> parts = lay_parts(chart, size.width);
    for (const Part& part : parts) {
        draw_part(canvas, part, chart.levels.size());
    }
    draw_strip_labels(canvas, labels_of(parts, style), rules_for(size.width),
                      {strip_top, strip_top + strip_height});
    return canvas.finish();
}

double natural_height(const AnswerBar& chart, double width, const ChartStyle& style) {
    const std::vector<StripLabel> labels = labels_of(lay_parts(chart, width), style);
    return strip_top + strip_height + room_beneath(labels, rules_for(width), style);
}

} // namespace restitution
