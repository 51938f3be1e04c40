/// The display list: what stands where on a page or in a chart, and what it means.
///
/// Everything visible is an item of a Frame, and every item says which structure node it belongs to
/// or that it is an artifact: nothing can be neither.
#pragma once

#include "base/geometry.h"
#include "base/text_style.h"
#include "frame/link_target.h"
#include "frame/structure.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restitution {

/// One line (or part of a line) of text in one style; `origin` is the left end of its baseline.
/// `width` is its measured advance: painters draw, they never measure.
struct TextRun {
    std::string text;
    TextStyle style;
    Point origin;
    double width = 0;
};

struct PathSegment {
    enum class Kind { Move, Line, Cubic, Close };
    Kind kind = Kind::Move;
    Point a; ///< end point of Move and Line; first control point of Cubic
    Point b; ///< second control point of Cubic
    Point c; ///< end point of Cubic
};

struct Stroke {
    Color color;
    double width = 1;
    std::vector<double> dash; ///< lengths on and off; empty = solid
    bool round_caps = false;
};

struct Shape {
    std::vector<PathSegment> path;
    std::optional<Color> fill;
    std::optional<Stroke> stroke;
};

/// An image file's bytes, found sound when it was opened. No page or painter opens a file.
struct ImageFile {
    enum class Kind { Png, Svg };
    Kind kind = Kind::Png;
    std::string bytes;
    Size size; ///< natural, in its own units: only the proportions matter
};

/// A picture: a logo, one of the author’s. It stands inside a drawing, never on a page itself.
struct Picture {
    Rect area;
    std::shared_ptr<const ImageFile> file; ///< never null
};

struct Frame;

/// A figure made of shapes and texts, painted by cairo and kept whole; `area` is where it stands.
struct Drawing {
    Rect area;
    std::shared_ptr<const Frame> content; ///< never null; of the area's size
};

/// The active area of a link; its text is separate TextRuns of the same Link node.
struct LinkArea {
    Rect area;
    LinkTarget target;
    std::string description; ///< said by screen readers
};

enum class Artifact {
    Layout,     ///< rules, panels, bands
    Pagination, ///< footers and page numbers
    Background
};
using Semantics = std::variant<NodeId, Artifact>;

using FrameItem = std::variant<TextRun, Shape, Picture, Drawing, LinkArea>;

struct PlacedItem {
    Semantics semantics;
    FrameItem item;
};

/// Items in painting order.
struct Frame {
    Size size;
    std::vector<PlacedItem> items;
};

struct Bookmark {
    std::string title;
    std::string anchor;
    int depth = 0; ///< 0 at the top; at most one more than the bookmark before
};

/// A named place that links and bookmarks lead to.
struct Anchor {
    std::string name;
    std::size_t page = 0;
    double y = 0; ///< from the top of the page
};

/// What readers and catalogues are told about a document.
struct DocumentInfo {
    std::string title;
    std::string subject;
    std::string author; ///< the local authority, never a person
    std::string language = "fr-FR";
    std::string creation_date; ///< "2024-03-28", from the dossier
    std::string creator;       ///< the program's name and version
};

/// A whole document, ready to be painted.
struct PagedDocument {
    DocumentInfo info;
    StructureTree structure;
    std::vector<Frame> pages;
    std::vector<Anchor> anchors;
    std::vector<Bookmark> bookmarks;
};

} // namespace restitution
