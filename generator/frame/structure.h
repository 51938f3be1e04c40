/// The logical structure of a document, apart from where its parts stand on the pages.
///
/// Children keep the order in which they were added: that is the reading order.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace restitution {

/// Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4).
enum class StructureKind {
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    List,
    ListItem,
    ListLabel,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    ColumnHeader,
    RowHeader,
    TableCell,
    BlockQuote,
    Figure,
    Link,
    Span
};

/// "Sect", "H1", "TH"…
const char* structure_type(StructureKind kind);

/// An index in StructureTree.
struct NodeId {
    std::size_t index = 0;
    friend bool operator==(const NodeId&, const NodeId&) = default;
};

struct StructureNode {
    StructureKind kind = StructureKind::Paragraph;
    NodeId parent;           ///< the root is its own parent
    std::string alternative; ///< what a figure shows, in words; empty elsewhere
    std::string title;       ///< for a section; may be empty
    int column_span = 1;     ///< for a cell
};

class StructureTree {
public:
    StructureTree() : nodes_{StructureNode{StructureKind::Document, {}, {}, {}, 1}} {}

    NodeId root() const { return {0}; }
    NodeId add(NodeId parent, StructureKind kind, std::string alternative = {});
    StructureNode& at(NodeId id) { return nodes_[id.index]; }
    const StructureNode& at(NodeId id) const { return nodes_[id.index]; }
    const std::vector<StructureNode>& nodes() const { return nodes_; }

private:
    std::vector<StructureNode> nodes_;
};

} // namespace restitution
