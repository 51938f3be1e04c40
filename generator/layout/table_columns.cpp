#include "layout/table_columns.h"

#include "layout/level_chip.h"

#include <algorithm>
#include <numeric>
#include <sstream>

namespace restitution {

namespace {

struct Wish {
    double least = 0;   ///< the longest word
    double natural = 0; ///< the longest text on one line
};

double longest_word(const std::string& text, const TextStyle& style, const Column& column) {
    double longest = 0;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
        longest = std::max(longest, column.measure(text.substr(begin, end - begin), style));
        begin = end + 1;
    }
    return longest;
}

void widen(Wish& wish, const RichText& text, const TextStyle& style, double indent,
           const Column& column) {
    double whole = 0;
    for (const Inline& part : text) {
        const TextStyle used =
            part.emphasis == Emphasis::Strong || part.emphasis == Emphasis::Accent ? in_bold(style)
                                                                                   : style;
        whole += column.measure(part.text, used);
        wish.least = std::max(wish.least, longest_word(part.text, used, column) + indent);
    }
    wish.natural = std::max(wish.natural, whole + indent);
}

Wish wish_of(const Table& table, std::size_t i, const Column& column) {
    const BlockStyles styles = column.styles();
    Wish wish;
    if (table.look == TableLook::Filled) {
        widen(wish, plain(table.columns[i].head), styles.cell_head, 0, column);
    }
    const bool bold = table.columns[i].row_header && table.look == TableLook::Filled;
    const TextStyle style = bold ? in_bold(styles.cell) : styles.cell;
    for (const std::vector<Cell>& row : table.rows) {
        const double chip = row[i].chip ? chip_width(*row[i].chip, column) + 8 : 0;
        widen(wish, row[i].text, style, chip, column);
        wish.least = std::max(wish.least, chip);
        wish.natural = std::max(wish.natural, chip);
    }
    return wish;
}

} // namespace

std::vector<double> table_column_widths(const Table& table, const Column& column, double gutter) {
    const std::size_t count = table.columns.size();
    // A word too long for its share of the table will be cut: it may not starve the others.
    const double most_for_a_word = column.width / static_cast<double>(count) * 0.9;
    std::vector<Wish> wishes;
    double least = 0;
    double natural = 0;
    double shares = 0;
    for (std::size_t i = 0; i < count; ++i) {
        Wish wish = wish_of(table, i, column);
        wish.least = std::min(wish.least, most_for_a_word - 2 * gutter) + 2 * gutter;
        wish.natural = std::max(wish.natural + 2 * gutter + 0.5, wish.least);
        least += wish.least;
        natural += wish.natural;
        shares += table.columns[i].share;
        wishes.push_back(wish);
    }
    std::vector<double> widths;
    for (std::size_t i = 0; i < count; ++i) {
        const Wish& wish = wishes[i];
        if (natural <= column.width) {
            widths.push_back(wish.natural +
                             (column.width - natural) * table.columns[i].share / shares);
        } else {
            // A very long text counts for at most three lines' worth, so that short columns
            // keep to one line where they can.
            widths.push_back(wish.least + (column.width - least) * (wish.natural - wish.least) /
                                              std::max(natural - least, 1e-6));
        }
    }
    return widths;
}

} // namespace restitution
