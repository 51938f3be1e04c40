#include "layout/laid_block.h"

#include "base/overload.h"

namespace restitution {

namespace {

std::string link_description(const LineRun& run) {
    std::string text = run.text;
    while (!text.empty() && text.back() == ' ') {
        text.pop_back();
    }
    return text;
}

} // namespace

double baseline_in(const TextStyle& style) {
    // Lato's capitals are 0.72 em high; this puts their middle in the middle of the line.
    constexpr double cap_height = 0.72;
    return style.line_height / 2 + style.size * cap_height / 2;
}

void add_line(FlowPiece& piece, LaidBlock& block, std::size_t node, const Line& line, Point start) {
    for (const LineRun& run : line.runs) {
        const Point origin{start.x + run.x, start.y};
        std::size_t owner = node;
        if (run.link) {
            owner = block.add_node(StructureKind::Link, node);
            const Rect area{origin.x, origin.y - run.style.size, run.width, run.style.size * 1.25};
            piece.items.push_back({owner, LinkArea{area, *run.link, link_description(run)}});
        }
        piece.items.push_back({owner, TextRun{run.text, run.style, origin, run.width}});
    }
}

std::vector<FlowPiece> stack_lines(LaidBlock& block, std::size_t node,
                                   const std::vector<Line>& lines, const TextStyle& style, double x,
                                   double before) {
    std::vector<FlowPiece> pieces;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        FlowPiece piece;
        piece.before = i == 0 ? before : 0;
        piece.height = style.line_height;
        const bool first_of_many = i == 0 && lines.size() > 1;
        const bool before_last = i + 2 == lines.size();
        piece.keep_with_next = first_of_many || before_last;
        add_line(piece, block, node, lines[i], {x, baseline_in(style)});
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

LocalItem decoration(Shape shape) {
    return {Artifact::Layout, std::move(shape)};
}

void shift(FrameItem& item, double dx, double dy) {
    const auto move = [&](Point& point) {
        point.x += dx;
        point.y += dy;
    };
    const auto move_area = [&](Rect& area) {
        area.x += dx;
        area.y += dy;
    };
    std::visit(Overload{[&](TextRun& run) { move(run.origin); },
                        [&](Shape& shape) {
                            for (PathSegment& segment : shape.path) {
                                move(segment.a);
                                move(segment.b);
                                move(segment.c);
                            }
                        },
                        [&](Picture& picture) { move_area(picture.area); },
                        [&](Drawing& drawing) { move_area(drawing.area); },
                        [&](LinkArea& link) { move_area(link.area); }},
               item);
}

} // namespace restitution
