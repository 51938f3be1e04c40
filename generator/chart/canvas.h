/// The frame of a chart while it is drawn: shapes and measured texts, one over the other.
#pragma once

#include "frame/frame.h"
#include "frame/path.h"
#include "frame/text_measurer.h"
#include "style/theme.h"

#include <string>
#include <vector>

namespace restitution {

/// What a chart is drawn with.
struct ChartStyle {
    const Theme& theme;
    const TextMeasurer& measurer;
    ColorRole page = ColorRole::SlidePage; ///< what the chart stands on

    Color color(ColorRole role) const { return theme.color(role); }
    Color page_color() const { return theme.color(page); }
    /// The theme's chart label, in another face, size or colour.
    TextStyle label(FontRole font = FontRole::Regular, ColorRole color = ColorRole::Ink) const;
};

enum class Align { Left, Centre, Right };

/// Dashes of what is unknown or belongs to a previous version.
std::vector<double> unknown_dash();

TextStyle resized(TextStyle style, double size);

/// The baseline that centres digits and capitals on `y`.
double centred_baseline(double y, const TextStyle& style);

class Canvas {
public:
    Canvas(Size size, const ChartStyle& style) : style_(style), frame_{size, {}} {}

    const ChartStyle& style() const { return style_; }
    Size size() const { return frame_.size; }

    void fill(Path path, Color color) { add(Shape{std::move(path), color, std::nullopt}); }
    void stroke(Path path, Stroke stroke);
    void fill_and_stroke(Path path, Color color, Stroke stroke);
    double width(const std::string& text, const TextStyle& style) const;
    /// Sets `text` on the baseline, left, centred or right at `at`; gives the run's box.
    Rect text(const std::string& text, const TextStyle& style, Point at, Align align = Align::Left);
    Frame finish() { return std::move(frame_); }

private:
    void add(FrameItem item) { frame_.items.push_back({Artifact::Layout, std::move(item)}); }

    ChartStyle style_;
    Frame frame_;
};

} // namespace restitution
