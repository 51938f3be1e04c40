#include "paint/structure_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace restitution {

namespace {

using Handle = QPDFObjectHandle;

Handle number(double value) {
    return Handle::newReal(value, 2);
}

/// [page /XYZ left top zoom]: where an anchor leads.
Handle destination(const PagedDocument& document, const std::vector<Handle>& pages,
                   const Anchor& anchor) {
    const double height = document.pages[anchor.page].size.height;
    return Handle::newArray({pages[anchor.page], Handle::newName("/XYZ"), Handle::newNull(),
                             number(height - anchor.y), Handle::newNull()});
}

const Anchor* find_anchor(const PagedDocument& document, const std::string& name) {
    for (const Anchor& anchor : document.anchors) {
        if (anchor.name == name) {
            return &anchor;
        }
    }
    return nullptr;
}

/// Builds the tree in four steps: elements, their marked content, link annotations, parent tree.
class StructureWriter {
public:
    StructureWriter(QPDF& pdf, const PagedDocument& document)
        : pdf_(pdf), document_(document), pages_(pdf.getAllPages()) {}

    void write(const std::vector<MarkedContent>& marks) {
        root_ = pdf_.makeIndirectObject(Handle::parse("<</Type /StructTreeRoot>>"));
        find_numberings();
        make_elements(marks);
        place_marks(marks);
        place_links();
        join_children();
        write_parent_tree();
        pdf_.getRoot().replaceKey("/StructTreeRoot", root_);
    }

private:
    /// What stands under an element: a child element, or ink of its own. `order` is the place of
    /// its first ink in the document.
    struct Kid {
        std::optional<std::size_t> element;
        Handle content;
        std::size_t order = 0;
    };

    /// How a list is numbered shows in its first label: a bullet, "1.", or words of their own.
    void find_numberings() {
        const auto& nodes = document_.structure.nodes();
        numberings_.assign(nodes.size(), {});
        for (const Frame& page : document_.pages) {
            for (const PlacedItem& placed : page.items) {
                const auto* node = std::get_if<NodeId>(&placed.semantics);
                const auto* run = std::get_if<TextRun>(&placed.item);
                if (node == nullptr || run == nullptr ||
                    document_.structure.at(*node).kind != StructureKind::ListLabel) {
                    continue;
                }
                const NodeId item = document_.structure.at(*node).parent;
                std::string& numbering = numberings_[nodes[item.index].parent.index];
                if (numbering.empty()) {
                    numbering = numbering_of(run->text);
                }
            }
        }
    }

    static const char* numbering_of(const std::string& label) {
        if (label.rfind("•", 0) == 0) {
            return "/Disc";
        }
        return label.find_first_not_of("0123456789. ") == std::string::npos ? "/Decimal" : "/None";
    }

    void make_elements(const std::vector<MarkedContent>& marks) {
        const std::vector<bool> wanted = nodes_with_content(marks);
        find_first_ink(marks);
        const auto& nodes = document_.structure.nodes();
        elements_.resize(nodes.size());
        kids_.resize(nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (!wanted[i]) {
                continue;
            }
            elements_[i] = pdf_.makeIndirectObject(make_element(i));
            if (i == 0) {
                elements_[i].replaceKey("/P", root_);
                root_.replaceKey("/K", Handle::newArray({elements_[i]}));
            } else {
                elements_[i].replaceKey("/P", elements_[nodes[i].parent.index]);
                kids_[nodes[i].parent.index].push_back({i, Handle(), first_ink_[i]});
            }
        }
    }

    /// An element without ink anywhere below says nothing: it is left out (but for empty cells,
    /// which keep a row's columns in place).
    std::vector<bool> nodes_with_content(const std::vector<MarkedContent>& marks) const {
        const auto& nodes = document_.structure.nodes();
        std::vector<bool> wanted(nodes.size(), false);
        for (const MarkedContent& mark : marks) {
            wanted[mark.node.index] = true;
        }
        for (std::size_t i = nodes.size(); i-- > 1;) {
            const StructureKind kind = nodes[i].kind;
            const bool is_cell = kind == StructureKind::TableCell ||
                                 kind == StructureKind::ColumnHeader ||
                                 kind == StructureKind::RowHeader;
            wanted[i] = wanted[i] || is_cell;
            if (wanted[i]) {
                wanted[nodes[i].parent.index] = true;
            }
        }
        wanted[0] = true;
        return wanted;
    }

    void find_first_ink(const std::vector<MarkedContent>& marks) {
        const auto& nodes = document_.structure.nodes();
        first_ink_.assign(nodes.size(), marks.size());
        for (std::size_t order = marks.size(); order-- > 0;) {
            first_ink_[marks[order].node.index] = order;
        }
        for (std::size_t i = nodes.size(); i-- > 1;) {
            std::size_t& parent = first_ink_[nodes[i].parent.index];
            parent = std::min(parent, first_ink_[i]);
        }
    }

    Handle make_element(std::size_t index) const {
        const StructureNode& node = document_.structure.nodes()[index];
        Handle element = Handle::newDictionary();
        element.replaceKey("/Type", Handle::newName("/StructElem"));
        element.replaceKey("/S", Handle::newName(std::string("/") + structure_type(node.kind)));
        if (!node.alternative.empty()) {
            element.replaceKey("/Alt", Handle::newUnicodeString(node.alternative));
        }
        if (!node.title.empty()) {
            element.replaceKey("/T", Handle::newUnicodeString(node.title));
        }
        if (node.kind == StructureKind::ColumnHeader || node.kind == StructureKind::RowHeader ||
            node.kind == StructureKind::TableCell) {
            element.replaceKey("/A", cell_attributes(node));
        } else if (node.kind == StructureKind::List) {
            const std::string& numbering = numberings_[index];
            Handle attributes = Handle::parse("<</O /List>>");
            attributes.replaceKey("/ListNumbering",
                                  Handle::newName(numbering.empty() ? "/None" : numbering));
            element.replaceKey("/A", attributes);
        }
        return element;
    }

    static Handle cell_attributes(const StructureNode& node) {
        Handle attributes = Handle::parse("<</O /Table>>");
        if (node.kind == StructureKind::ColumnHeader) {
            attributes.replaceKey("/Scope", Handle::newName("/Column"));
        } else if (node.kind == StructureKind::RowHeader) {
            attributes.replaceKey("/Scope", Handle::newName("/Row"));
        }
        if (node.column_span > 1) {
            attributes.replaceKey("/ColSpan", Handle::newInteger(node.column_span));
        }
        return attributes;
    }

    void place_marks(const std::vector<MarkedContent>& marks) {
        page_parents_.assign(pages_.size(), {});
        for (std::size_t order = 0; order < marks.size(); ++order) {
            const MarkedContent& mark = marks[order];
            Handle element = elements_[mark.node.index];
            if (!element.hasKey("/Pg")) {
                element.replaceKey("/Pg", pages_[mark.page]);
            }
            const bool same_page =
                element.getKey("/Pg").getObjGen() == pages_[mark.page].getObjGen();
            Handle content = Handle::newInteger(mark.id);
            if (!same_page) {
                content = Handle::newDictionary();
                content.replaceKey("/Type", Handle::newName("/MCR"));
                content.replaceKey("/Pg", pages_[mark.page]);
                content.replaceKey("/MCID", Handle::newInteger(mark.id));
            }
            kids_[mark.node.index].push_back({std::nullopt, content, order});
            page_parents_[mark.page].push_back(element);
        }
        place_figure_boxes();
    }

    void place_figure_boxes() {
        for (const Frame& page : document_.pages) {
            for (const PlacedItem& placed : page.items) {
                const auto* node = std::get_if<NodeId>(&placed.semantics);
                const auto* drawing = std::get_if<Drawing>(&placed.item);
                if (node == nullptr || drawing == nullptr) {
                    continue;
                }
                const Rect& area = drawing->area;
                Handle box =
                    Handle::newArray({number(area.x), number(page.size.height - area.bottom()),
                                      number(area.right()), number(page.size.height - area.y)});
                Handle attributes = Handle::parse("<</O /Layout /Placement /Block>>");
                attributes.replaceKey("/BBox", box);
                elements_[node->index].replaceKey("/A", attributes);
            }
        }
    }

    void place_links() {
        next_key_ = static_cast<int>(pages_.size());
        for (std::size_t p = 0; p < document_.pages.size(); ++p) {
            Handle annotations = Handle::newArray();
            for (const PlacedItem& placed : document_.pages[p].items) {
                const auto* link = std::get_if<LinkArea>(&placed.item);
                const auto* node = std::get_if<NodeId>(&placed.semantics);
                if (link != nullptr && node != nullptr) {
                    annotations.appendItem(make_link(*link, *node, p));
                }
            }
            if (annotations.getArrayNItems() > 0) {
                pages_[p].replaceKey("/Annots", annotations);
            }
            pages_[p].replaceKey("/StructParents", Handle::newInteger(static_cast<int>(p)));
            pages_[p].replaceKey("/Tabs", Handle::newName("/S"));
        }
    }

    Handle make_link(const LinkArea& link, NodeId node, std::size_t page) {
        constexpr auto last_order = std::numeric_limits<std::size_t>::max();
        const double height = document_.pages[page].size.height;
        Handle annotation = Handle::parse("<</Type /Annot /Subtype /Link /Border [0 0 0] /F 4>>");
        annotation.replaceKey(
            "/Rect", Handle::newArray({number(link.area.x), number(height - link.area.bottom()),
                                       number(link.area.right()), number(height - link.area.y)}));
        annotation.replaceKey("/Contents", Handle::newUnicodeString(link.description));
        if (const auto* inside = std::get_if<PageTarget>(&link.target)) {
            if (const Anchor* anchor = find_anchor(document_, inside->anchor)) {
                annotation.replaceKey("/Dest", destination(document_, pages_, *anchor));
            }
        } else {
            Handle action = Handle::parse("<</Type /Action /S /URI>>");
            action.replaceKey("/URI", Handle::newString(std::get<WebTarget>(link.target).url));
            annotation.replaceKey("/A", action);
        }
        annotation.replaceKey("/StructParent", Handle::newInteger(next_key_));
        annotation = pdf_.makeIndirectObject(annotation);

        Handle reference = Handle::newDictionary();
        reference.replaceKey("/Type", Handle::newName("/OBJR"));
        reference.replaceKey("/Obj", annotation);
        reference.replaceKey("/Pg", pages_[page]);
        kids_[node.index].push_back({std::nullopt, reference, last_order});
        annotation_parents_.emplace_back(next_key_, elements_[node.index]);
        ++next_key_;
        return annotation;
    }

    /// Children stand in the order in which the tree lists them; where an element has ink of its
    /// own among them (a paragraph with a link inside), all follow the order of the ink.
    void join_children() {
        for (std::size_t i = 0; i < kids_.size(); ++i) {
            if (kids_[i].empty() || !elements_[i].isInitialized()) {
                continue;
            }
            const bool has_own_ink = std::any_of(kids_[i].begin(), kids_[i].end(),
                                                 [](const Kid& kid) { return !kid.element; });
            if (has_own_ink) {
                std::stable_sort(kids_[i].begin(), kids_[i].end(),
                                 [](const Kid& a, const Kid& b) { return a.order < b.order; });
            }
            Handle array = Handle::newArray();
            for (const Kid& kid : kids_[i]) {
                array.appendItem(kid.element ? elements_[*kid.element] : kid.content);
            }
            elements_[i].replaceKey("/K",
                                    array.getArrayNItems() == 1 ? array.getArrayItem(0) : array);
        }
    }

    void write_parent_tree() {
        Handle numbers = Handle::newArray();
        for (std::size_t p = 0; p < pages_.size(); ++p) {
            numbers.appendItem(Handle::newInteger(static_cast<int>(p)));
            numbers.appendItem(pdf_.makeIndirectObject(Handle::newArray(page_parents_[p])));
        }
        for (const auto& [key, element] : annotation_parents_) {
            numbers.appendItem(Handle::newInteger(key));
            numbers.appendItem(element);
        }
        Handle tree = Handle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        root_.replaceKey("/ParentTree", pdf_.makeIndirectObject(tree));
        root_.replaceKey("/ParentTreeNextKey", Handle::newInteger(next_key_));
    }

    QPDF& pdf_;
    const PagedDocument& document_;
    std::vector<Handle> pages_;
    Handle root_;
    std::vector<std::string> numberings_; ///< by node index; empty where no label says it
    std::vector<Handle> elements_;        ///< by node index; uninitialised for nodes left out
    std::vector<std::vector<Kid>> kids_;
    std::vector<std::size_t> first_ink_; ///< by node index: order of the first mark at or below
    std::vector<std::vector<Handle>> page_parents_; ///< by page, then by MCID
    std::vector<std::pair<int, Handle>> annotation_parents_;
    int next_key_ = 0;
};

} // namespace

void write_structure(QPDF& pdf, const PagedDocument& document,
                     const std::vector<MarkedContent>& marks) {
    StructureWriter(pdf, document).write(marks);
}

void write_outlines(QPDF& pdf, const PagedDocument& document) {
    if (document.bookmarks.empty()) {
        return;
    }
    const std::vector<Handle> pages = pdf.getAllPages();
    Handle root = pdf.makeIndirectObject(Handle::parse("<</Type /Outlines>>"));
    std::vector<Handle> open{root}; // open[d] is the parent of items of depth d
    std::vector<std::pair<Handle, int>> counts;
    for (const Bookmark& bookmark : document.bookmarks) {
        const Anchor* anchor = find_anchor(document, bookmark.anchor);
        if (anchor == nullptr) {
            continue;
        }
        const auto depth = static_cast<std::size_t>(bookmark.depth);
        open.resize(std::min(depth + 1, open.size()));
        Handle parent = open.back();
        Handle item = Handle::newDictionary();
        item.replaceKey("/Title", Handle::newUnicodeString(bookmark.title));
        item.replaceKey("/Dest", destination(document, pages, *anchor));
        item.replaceKey("/Parent", parent);
        item = pdf.makeIndirectObject(item);
        if (parent.hasKey("/Last")) {
            Handle previous = parent.getKey("/Last");
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        for (Handle& ancestor : open) {
            const int count =
                ancestor.hasKey("/Count") ? ancestor.getKey("/Count").getIntValueAsInt() : 0;
            ancestor.replaceKey("/Count", Handle::newInteger(count + 1));
        }
        open.push_back(item);
    }
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

} // namespace restitution
