#include "chart/canvas.h"

#include "frame/frame_text.h"

namespace restitution {

TextStyle ChartStyle::label(FontRole font, ColorRole color_role) const {
    TextStyle result = theme.text(TextRole::ChartLabel);
    result.font = font;
    result.color = color(color_role);
    return result;
}

std::vector<double> unknown_dash() {
    return {3, 2};
}

TextStyle resized(TextStyle style, double size) {
    style.line_height *= size / style.size;
    style.size = size;
    return style;
}

double centred_baseline(double y, const TextStyle& style) {
    constexpr double half_cap_height = 0.36; // Lato: capitals and digits are 0.72 high
    return y + half_cap_height * style.size;
}

void Canvas::stroke(Path path, Stroke stroke) {
    add(Shape{std::move(path), std::nullopt, std::move(stroke)});
}

void Canvas::fill_and_stroke(Path path, Color color, Stroke stroke) {
    add(Shape{std::move(path), color, std::move(stroke)});
}

double Canvas::width(const std::string& text, const TextStyle& style) const {
    return style_.measurer.width(text, style);
}

Rect Canvas::text(const std::string& text, const TextStyle& style, Point at, Align align) {
    const double advance = width(text, style);
    const double shift = align == Align::Left ? 0 : align == Align::Centre ? advance / 2 : advance;
    TextRun run{text, style, {at.x - shift, at.y}, advance};
    const Rect box = text_box(run);
    if (!text.empty()) {
        add(std::move(run));
    }
    return box;
}

} // namespace restitution
