#include "layout/level_chip.h"

#include "frame/path.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double side = 21;
constexpr double pitch = 21.4; // between the places of a grid
constexpr double box_height = 20;
constexpr double corner = 2;

TextStyle chip_text(const Column& column) {
    return column.text(TextRole::TableCell);
}

} // namespace

double chip_width(const LevelChip& chip, const Column& column) {
    if (chip.on_grid) {
        const double grid = static_cast<double>(chip.count) * pitch;
        return chip.level ? grid
                          : std::max(grid, column.measure(chip.text, chip_text(column)) + 20);
    }
    return chip.level ? side : column.measure(chip.text, chip_text(column)) + 20;
}

void draw_chip(FlowPiece& piece, std::size_t node, const LevelChip& chip, Point left_middle,
               const Column& column) {
    const Color ink2 = column.color(ColorRole::SecondaryInk);
    const double width = chip_width(chip, column);
    const double y = left_middle.y;
    if (!chip.level) {
        const TextStyle style = chip_text(column);
        piece.items.push_back(decoration(
            {rectangle_path({left_middle.x, y - box_height / 2, width, box_height}, corner),
             std::nullopt, Stroke{column.color(ColorRole::Ink), 0.75, {3, 2}, false}}));
        piece.items.push_back(
            {node, run_centred_at(chip.text, style,
                                  {left_middle.x + width / 2, y + style.size * 0.34}, column)});
        return;
    }
    double x = left_middle.x;
    if (chip.on_grid) {
        for (std::size_t place = 0; place < chip.count; ++place) {
            const Point centre{left_middle.x + (static_cast<double>(place) + 0.5) * pitch, y};
            if (place == *chip.level) {
                x = centre.x - side / 2;
            } else {
                piece.items.push_back(decoration(
                    {circle_path(centre, 1.9), column.color(ColorRole::EmptyDot), std::nullopt}));
            }
        }
    }
    const LevelLook& look = column.theme().level(*chip.level, chip.count);
    const TextStyle digit = in_color(in_bold(chip_text(column)), look.text);
    piece.items.push_back(decoration({rectangle_path({x, y - side / 2, side, side}, corner),
                                      look.fill, Stroke{ink2, 0.75, {}, false}}));
    // The space is heard, between the digit and the word that a table sets after it.
    piece.items.push_back(
        {node, run_at(chip.text + " ", digit,
                      {x + (side - column.measure(chip.text, digit)) / 2, y + digit.size * 0.36},
                      column)});
}

} // namespace restitution
