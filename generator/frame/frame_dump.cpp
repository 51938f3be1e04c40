#include "frame/frame_dump.h"

#include "base/overload.h"

#include <fmt/format.h>

#include <cmath>

namespace restitution {

namespace {

/// Two decimals at most, never "-0".
std::string number(double value) {
    const double rounded = std::round(value * 100) / 100;
    std::string text = fmt::format("{:.2f}", rounded == 0 ? 0.0 : rounded);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    return text;
}

std::string point(Point p) {
    return number(p.x) + "," + number(p.y);
}

std::string area(const Rect& r) {
    return fmt::format("{} {}x{}", point({r.x, r.y}), number(r.width), number(r.height));
}

std::string segment(const PathSegment& s) {
    switch (s.kind) {
    case PathSegment::Kind::Move:
        return " M " + point(s.a);
    case PathSegment::Kind::Line:
        return " L " + point(s.a);
    case PathSegment::Kind::Cubic:
        return fmt::format(" C {} {} {}", point(s.a), point(s.b), point(s.c));
    case PathSegment::Kind::Close:
        return " Z";
    }
    return {};
}

std::string_view font_name(FontRole font) {
    switch (font) {
    case FontRole::Regular:
        return "regular";
    case FontRole::Italic:
        return "italic";
    case FontRole::Bold:
        return "bold";
    case FontRole::Black:
        return "black";
    }
    return {};
}

std::string describe(const Semantics& semantics) {
    if (const auto* node = std::get_if<NodeId>(&semantics)) {
        return fmt::format("node {}", node->index);
    }
    switch (std::get<Artifact>(semantics)) {
    case Artifact::Layout:
        return "layout";
    case Artifact::Pagination:
        return "pagination";
    case Artifact::Background:
        return "background";
    }
    return {};
}

std::string describe(const Shape& shape) {
    std::string text = "shape";
    if (shape.fill) {
        text += " fill " + to_hex(*shape.fill);
    }
    if (shape.stroke) {
        text +=
            fmt::format(" stroke {} {}", to_hex(shape.stroke->color), number(shape.stroke->width));
        text += shape.stroke->dash.empty() ? "" : " dash";
        for (const double length : shape.stroke->dash) {
            text += " " + number(length);
        }
        text += shape.stroke->round_caps ? " round" : "";
    }
    text += " :";
    for (const PathSegment& s : shape.path) {
        text += segment(s);
    }
    return text;
}

std::string describe(const TextRun& run) {
    return fmt::format("text {} width {} {} {} {} \"{}\"", point(run.origin), number(run.width),
                       font_name(run.style.font), number(run.style.size), to_hex(run.style.color),
                       run.text);
}

std::string describe(const Picture& picture) {
    return fmt::format("picture {} {} {} bytes", area(picture.area),
                       picture.file->kind == ImageFile::Kind::Png ? "png" : "svg",
                       picture.file->bytes.size());
}

std::string describe(const LinkArea& link) {
    const std::string target =
        std::visit(Overload{[](const PageTarget& page) { return "#" + page.anchor; },
                            [](const WebTarget& web) { return web.url; }},
                   link.target);
    return fmt::format("link {} {} \"{}\"", area(link.area), target, link.description);
}

void write(const Frame& frame, const std::string& indent, std::string& text) {
    text +=
        fmt::format("{}frame {}x{}\n", indent, number(frame.size.width), number(frame.size.height));
    for (const PlacedItem& placed : frame.items) {
        text += indent + "  " + describe(placed.semantics) + " ";
        std::visit(Overload{[&](const Drawing& drawing) {
                                text += "drawing " + area(drawing.area) + "\n";
                                write(*drawing.content, indent + "    ", text);
                            },
                            [&](const auto& item) { text += describe(item) + "\n"; }},
                   placed.item);
    }
}

} // namespace

std::string dump(const Frame& frame) {
    std::string text;
    write(frame, "", text);
    return text;
}

} // namespace restitution
