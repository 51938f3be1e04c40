/// The band that heads a table, whether its rows are read or filled in.
#pragma once

#include "layout/column.h"
#include "layout/laid_block.h"

#include <functional>
#include <string>
#include <vector>

namespace restitution {

/// One head, for `width` points; `left` says where a line of it begins.
struct TableHeadCell {
    std::string text;
    double width = 0;
    std::function<double(const Line& line)> left;
};

/// `table`: the node of the table; the band's row and its heads are added below it.
FlowPiece table_head(LaidBlock& block, std::size_t table, const std::vector<TableHeadCell>& cells,
                     double padding, const Column& column);

} // namespace restitution
