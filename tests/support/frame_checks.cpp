#include "support/frame_checks.h"

#include "frame/frame_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace restitution::test {

namespace {

std::string place(const Rect& box) {
    return "[" + std::to_string(box.x) + ", " + std::to_string(box.y) + " to " +
           std::to_string(box.right()) + ", " + std::to_string(box.bottom()) + "]";
}

/// Control points of cubics included: they hold the curve.
std::vector<Point> points_of(const Shape& shape) {
    std::vector<Point> points;
    for (const PathSegment& segment : shape.path) {
        if (segment.kind != PathSegment::Kind::Close) {
            points.push_back(segment.a);
        }
        if (segment.kind == PathSegment::Kind::Cubic) {
            points.push_back(segment.b);
            points.push_back(segment.c);
        }
    }
    return points;
}

/// Whether the path is made of separate lines, two points each.
bool is_of_lines(const Shape& shape) {
    for (std::size_t i = 0; i < shape.path.size(); ++i) {
        const auto expected = i % 2 == 0 ? PathSegment::Kind::Move : PathSegment::Kind::Line;
        if (shape.path[i].kind != expected) {
            return false;
        }
    }
    return shape.stroke.has_value();
}

} // namespace

Rect ink_box(const FrameItem& item) {
    if (const auto* run = std::get_if<TextRun>(&item)) {
        return text_box(*run);
    }
    const auto* shape = std::get_if<Shape>(&item);
    if (shape == nullptr || shape->path.empty()) {
        return {};
    }
    const std::vector<Point> points = points_of(*shape);
    Point least = points.front();
    Point most = points.front();
    for (const Point& point : points) {
        least = {std::min(least.x, point.x), std::min(least.y, point.y)};
        most = {std::max(most.x, point.x), std::max(most.y, point.y)};
    }
    const double half = shape->stroke ? shape->stroke->width / 2 : 0;
    const bool plain = is_of_lines(*shape) && !shape->stroke->round_caps;
    // Lines with plain ends that all run one way grow across it only.
    const auto all = [&](auto same) {
        for (std::size_t i = 0; i + 1 < points.size(); i += 2) {
            if (!same(points[i], points[i + 1])) {
                return false;
            }
        }
        return true;
    };
    const bool level = plain && all([](Point a, Point b) { return a.y == b.y; });
    const bool upright = plain && all([](Point a, Point b) { return a.x == b.x; });
    const double x_growth = level ? 0 : half;
    const double y_growth = upright ? 0 : half;
    return {least.x - x_growth, least.y - y_growth, most.x - least.x + 2 * x_growth,
            most.y - least.y + 2 * y_growth};
}

void expect_texts_apart(const Frame& frame) {
    const std::vector<TextRun> runs = text_runs(frame);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            EXPECT_FALSE(overlap(text_box(runs[i]), text_box(runs[j])))
                << runs[j].text << " " << place(text_box(runs[j])) << " and " << runs[i].text << " "
                << place(text_box(runs[i]));
        }
    }
}

void expect_inside(const Frame& frame) {
    constexpr double tolerance = 1e-6;
    for (const PlacedItem& placed : frame.items) {
        const Rect box = ink_box(placed.item);
        const auto* run = std::get_if<TextRun>(&placed.item);
        EXPECT_TRUE(box.x >= -tolerance && box.y >= -tolerance &&
                    box.right() <= frame.size.width + tolerance &&
                    box.bottom() <= frame.size.height + tolerance)
            << (run != nullptr ? run->text : "a shape") << " at " << place(box);
    }
}

TextRun find_text(const Frame& frame, const std::string& text) {
    for (const TextRun& run : text_runs(frame)) {
        if (run.text == text) {
            return run;
        }
    }
    ADD_FAILURE() << "no text " << text;
    return {};
}

bool shows(const Frame& frame, const std::string& text) {
    const std::vector<TextRun> runs = text_runs(frame);
    return std::any_of(runs.begin(), runs.end(),
                       [&](const TextRun& run) { return run.text == text; });
}

std::vector<Shape> filled_with(const Frame& frame, Color color) {
    std::vector<Shape> shapes;
    for (const PlacedItem& placed : frame.items) {
        const auto* shape = std::get_if<Shape>(&placed.item);
        if (shape != nullptr && shape->fill == color) {
            shapes.push_back(*shape);
        }
    }
    return shapes;
}

std::vector<Shape> stroked_with(const Frame& frame, Color color) {
    std::vector<Shape> shapes;
    for (const PlacedItem& placed : frame.items) {
        const auto* shape = std::get_if<Shape>(&placed.item);
        if (shape != nullptr && shape->stroke && shape->stroke->color == color) {
            shapes.push_back(*shape);
        }
    }
    return shapes;
}

} // namespace restitution::test
