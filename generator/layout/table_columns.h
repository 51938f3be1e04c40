/// How wide each column of a table is.
#pragma once

#include "layout/column.h"
#include "story/block.h"

#include <vector>

namespace restitution {

/// What the cells are set in: a ruled table on a slide takes the size of the body when its rows
/// then hold on one line each.
TextStyle table_text(const Table& table, const Column& column, double gutter);

/// Widths that add up to the column's. When every text holds on one line, spare room goes by
/// `share`; else every table column gets what its longest word needs, and the rest goes where it
/// makes the table lowest.
std::vector<double> table_column_widths(const Table& table, const Column& column, double gutter);

} // namespace restitution
