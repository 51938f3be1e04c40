#include "layout/table_head.h"

#include "layout/block_layout.h"

#include <algorithm>

namespace restitution {

FlowPiece table_head(LaidBlock& block, std::size_t table, const std::vector<TableHeadCell>& cells,
                     double padding, const Column& column) {
    const std::size_t row = block.add_node(StructureKind::TableRow, table);
    const TextStyle style =
        in_color(column.styles().cell_head, column.color(ColorRole::OnTableHead));
    std::vector<std::vector<Line>> heads;
    std::size_t most = 1;
    for (const TableHeadCell& cell : cells) {
        heads.push_back(break_lines(plain(cell.text), style, cell.width, column.setting));
        most = std::max(most, heads.back().size());
    }
    FlowPiece piece;
    piece.keep_with_next = true;
    piece.height = static_cast<double>(most) * style.line_height + 2 * padding;
    piece.items.push_back(panel(0, column.width, piece.height, ColorRole::TableHeadFill, column));
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const std::size_t node = block.add_node(StructureKind::ColumnHeader, row);
        for (std::size_t k = 0; k < heads[i].size(); ++k) {
            const double y =
                padding + static_cast<double>(k) * style.line_height + baseline_in(style);
            add_line(piece, block, node, heads[i][k], {cells[i].left(heads[i][k]), y});
        }
    }
    return piece;
}

} // namespace restitution
