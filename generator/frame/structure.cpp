#include "frame/structure.h"

#include <array>

namespace restitution {

namespace {

struct TypeRow {
    StructureKind kind;
    const char* type;
};

constexpr std::array type_table{
    TypeRow{StructureKind::Document, "Document"},
    TypeRow{StructureKind::Section, "Sect"},
    TypeRow{StructureKind::Heading1, "H1"},
    TypeRow{StructureKind::Heading2, "H2"},
    TypeRow{StructureKind::Heading3, "H3"},
    TypeRow{StructureKind::Paragraph, "P"},
    TypeRow{StructureKind::List, "L"},
    TypeRow{StructureKind::ListItem, "LI"},
    TypeRow{StructureKind::ListLabel, "Lbl"},
    TypeRow{StructureKind::ListBody, "LBody"},
    TypeRow{StructureKind::Table, "Table"},
    TypeRow{StructureKind::TableHead, "THead"},
    TypeRow{StructureKind::TableBody, "TBody"},
    TypeRow{StructureKind::TableRow, "TR"},
    TypeRow{StructureKind::ColumnHeader, "TH"},
    TypeRow{StructureKind::RowHeader, "TH"},
    TypeRow{StructureKind::TableCell, "TD"},
    TypeRow{StructureKind::BlockQuote, "BlockQuote"},
    TypeRow{StructureKind::Figure, "Figure"},
    TypeRow{StructureKind::Link, "Link"},
    TypeRow{StructureKind::Span, "Span"},
};

constexpr bool rows_follow_the_kinds() {
    for (std::size_t i = 0; i < type_table.size(); ++i) {
        if (type_table[i].kind != static_cast<StructureKind>(i)) {
            return false;
        }
    }
    return type_table.back().kind == StructureKind::Span;
}
static_assert(rows_follow_the_kinds(), "a kind has no row, or its row stands at another rank");

} // namespace

const char* structure_type(StructureKind kind) {
    return type_table[static_cast<std::size_t>(kind)].type;
}

NodeId StructureTree::add(NodeId parent, StructureKind kind, std::string alternative) {
    nodes_.push_back({kind, parent, std::move(alternative), {}, 1});
    return {nodes_.size() - 1};
}

} // namespace restitution
