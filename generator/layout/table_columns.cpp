#include "layout/table_columns.h"

#include "layout/level_chip.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <sstream>

namespace restitution {

namespace {

/// A column this narrow, as a share of the table, is not worth breaking: a date, a state, a number.
constexpr double widest_unbroken = 0.17;

struct Wish {
    double least = 0;          ///< the longest word
    double natural = 0;        ///< the longest text on one line
    std::vector<double> cells; ///< each text on one line, from the head down
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
    wish.cells.push_back(whole + indent);
}

Wish wish_of(const Table& table, std::size_t i, const TextStyle& text, const Column& column) {
    Wish wish;
    if (table.look == TableLook::Filled) {
        widen(wish, plain(table.columns[i].head), column.styles().cell_head, 0, column);
    }
    const bool bold = table.columns[i].row_header && table.look == TableLook::Filled;
    const TextStyle style = bold ? in_bold(text) : text;
    for (const std::vector<Cell>& row : table.rows) {
        const double chip = row[i].chip ? chip_width(*row[i].chip, column) + 8 : 0;
        widen(wish, row[i].text, style, chip, column);
        wish.least = std::max(wish.least, chip);
        wish.natural = std::max(wish.natural, chip);
    }
    return wish;
}

/// Finds widths that make a table low, by moving room from one column to another as long as that
/// helps. Heights are counted in lines, from the lengths of the texts.
class WidthSearch {
public:
    WidthSearch(const std::vector<Wish>& wishes, double padding)
        : wishes_(wishes), padding_(padding) {
        // Of a long table some rows are enough.
        constexpr std::size_t most_rows = 40;
        const std::size_t rows = wishes.front().cells.size();
        const std::size_t stride = (rows + most_rows - 1) / most_rows;
        for (std::size_t row = 0; row < rows; row += stride) {
            rows_.push_back(row);
        }
    }

    void improve(std::vector<double>& widths) const {
        for (Move next = best_move(widths); next.points > 0; next = best_move(widths)) {
            widths[next.from] -= next.points;
            widths[next.to] += next.points;
        }
    }

private:
    struct Move {
        std::size_t from = 0;
        std::size_t to = 0;
        double points = 0;
    };

    /// The move that lowers the table most; of those alike, the shortest. Nothing when none does.
    Move best_move(const std::vector<double>& widths) const {
        constexpr double step = 8;
        constexpr double least_gain = 0.01;
        Move best;
        double lowest = lines_of(widths) - least_gain;
        for (std::size_t from = 0; from < widths.size(); ++from) {
            const double spare = widths[from] - wishes_[from].least;
            for (std::size_t to = 0; to < widths.size(); ++to) {
                std::vector<double> tried = widths;
                for (double points = step; from != to && points <= spare; points += step) {
                    tried[from] = widths[from] - points;
                    tried[to] = widths[to] + points;
                    if (const double lines = lines_of(tried); lines < lowest - 1e-9) {
                        lowest = lines;
                        best = {from, to, points};
                    }
                }
            }
        }
        return best;
    }

    /// Of each row not quite the tallest cell, but a mean that is near it: where two cells are as
    /// tall, widening one of them is worth something already.
    double lines_of(const std::vector<double>& widths) const {
        double lines = 0;
        for (const std::size_t row : rows_) {
            double cubes = 0;
            for (std::size_t i = 0; i < wishes_.size(); ++i) {
                const double own = std::ceil(wishes_[i].cells[row] / (widths[i] - padding_));
                cubes += own * own * own;
            }
            lines += std::cbrt(cubes);
        }
        return lines;
    }

    const std::vector<Wish>& wishes_;
    double padding_;
    std::vector<std::size_t> rows_;
};

} // namespace

TextStyle table_text(const Table& table, const Column& column, double gutter) {
    const TextStyle body = column.styles().body;
    if (table.look == TableLook::Filled || column.medium == Medium::Sheet) {
        return column.styles().cell;
    }
    double width = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        width += wish_of(table, i, body, column).natural + 2 * gutter + 0.5;
    }
    return width <= column.width ? body : column.styles().cell;
}

std::vector<double> table_column_widths(const Table& table, const Column& column, double gutter) {
    const TextStyle text = table_text(table, column, gutter);
    const std::size_t count = table.columns.size();
    // A word too long for its share of the table will be cut: it may not starve the others.
    const double most_for_a_word = column.width / static_cast<double>(count) * 0.9;
    std::vector<Wish> wishes;
    double least = 0;
    double natural = 0;
    double shares = 0;
    for (std::size_t i = 0; i < count; ++i) {
        Wish wish = wish_of(table, i, text, column);
        wish.least = std::min(wish.least, most_for_a_word - 2 * gutter) + 2 * gutter;
        wish.natural = std::max(wish.natural + 2 * gutter + 0.5, wish.least);
        if (wish.natural <= column.width * widest_unbroken) {
            wish.least = wish.natural;
        }
        least += wish.least;
        natural += wish.natural;
        shares += table.columns[i].share;
        wishes.push_back(std::move(wish));
    }
    std::vector<double> widths;
    for (std::size_t i = 0; i < count; ++i) {
        const Wish& wish = wishes[i];
        if (natural <= column.width) {
            widths.push_back(wish.natural +
                             (column.width - natural) * table.columns[i].share / shares);
        } else {
            widths.push_back(wish.least + (column.width - least) * (wish.natural - wish.least) /
                                              std::max(natural - least, 1e-6));
        }
    }
    if (natural > column.width) {
        WidthSearch(wishes, 2 * gutter).improve(widths);
    }
    return widths;
}

} // namespace restitution
