#include "frame/structure.h"

namespace restitution {

const char* structure_type(StructureKind kind) {
    switch (kind) {
    case StructureKind::Document:
        return "Document";
    case StructureKind::Section:
        return "Sect";
    case StructureKind::Heading1:
        return "H1";
    case StructureKind::Heading2:
        return "H2";
    case StructureKind::Heading3:
        return "H3";
    case StructureKind::Paragraph:
        return "P";
    case StructureKind::List:
        return "L";
    case StructureKind::ListItem:
        return "LI";
    case StructureKind::ListLabel:
        return "Lbl";
    case StructureKind::ListBody:
        return "LBody";
    case StructureKind::Table:
        return "Table";
    case StructureKind::TableHead:
        return "THead";
    case StructureKind::TableBody:
        return "TBody";
    case StructureKind::TableRow:
        return "TR";
    case StructureKind::ColumnHeader:
    case StructureKind::RowHeader:
        return "TH";
    case StructureKind::TableCell:
        return "TD";
    case StructureKind::BlockQuote:
        return "BlockQuote";
    case StructureKind::Figure:
        return "Figure";
    case StructureKind::Link:
        return "Link";
    case StructureKind::Span:
        return "Span";
    }
    return "P";
}

NodeId StructureTree::add(NodeId parent, StructureKind kind, std::string alternative) {
    nodes_.push_back({kind, parent, std::move(alternative), {}, 1});
    return {nodes_.size() - 1};
}

} // namespace restitution
