#include "layout/column.h"

#include "frame/path.h"

namespace restitution {

BlockStyles Column::styles() const {
    if (medium == Medium::Slide) {
        const auto from = [&](double loose, double tight) {
            return loose + (tight - loose) * tightness;
        };
        return {text(TextRole::Body),
                text(TextRole::SectionHead),
                text(TextRole::TableCell),
                text(TextRole::TableHead),
                text(TextRole::Remark),
                StructureKind::Heading3,
                from(20, 9),
                from(8, 5),
                from(6, 2),
                from(12, 5),
                20,
                from(10, 8)};
    }
    return {text(TextRole::SheetBody),
            text(TextRole::SheetHeading),
            text(TextRole::SheetTable),
            text(TextRole::SheetTableHead),
            in_color(text(TextRole::SheetTable), color(ColorRole::SecondaryInk)),
            StructureKind::Heading2,
            24,
            9,
            2,
            3,
            20,
            6};
}

ColorRole color_of(Tone tone) {
    return tone == Tone::Main ? ColorRole::Main : ColorRole::Attention;
}

TextStyle in_bold(TextStyle style) {
    style.font = FontRole::Bold;
    return style;
}

TextStyle in_color(TextStyle style, Color color) {
    style.color = color;
    return style;
}

TextRun run_at(const std::string& text, const TextStyle& style, Point origin,
               const Column& column) {
    return {text, style, origin, column.measure(text, style)};
}

TextRun run_ending_at(const std::string& text, const TextStyle& style, Point right,
                      const Column& column) {
    const double width = column.measure(text, style);
    return {text, style, {right.x - width, right.y}, width};
}

TextRun run_centred_at(const std::string& text, const TextStyle& style, Point middle,
                       const Column& column) {
    const double width = column.measure(text, style);
    return {text, style, {middle.x - width / 2, middle.y}, width};
}

LocalItem panel(double x, double width, double height, ColorRole fill, const Column& column) {
    if (column.color(fill) != column.color(column.page())) {
        return decoration(
            {rectangle_path({x, 0, width, height}), column.color(fill), std::nullopt});
    }
    Path rules = line_path({x, 0}, {x + width, 0});
    const Path below = line_path({x, height}, {x + width, height});
    rules.insert(rules.end(), below.begin(), below.end());
    return decoration(
        {std::move(rules), std::nullopt, Stroke{column.color(ColorRole::Ink), 0.75, {}, false}});
}

LocalItem rule(double x, double y, double width, Color color, double thickness) {
    return decoration(
        {line_path({x, y}, {x + width, y}), std::nullopt, Stroke{color, thickness, {}, false}});
}

} // namespace restitution
