/// The column that a block is set in, and the type it is set with.
#pragma once

#include "layout/laid_block.h"

namespace restitution {

enum class Medium { Slide, Sheet };

/// Type and spacing of ordinary blocks on a slide or on an A4 page; lengths in points.
struct BlockStyles {
    TextStyle body;
    TextStyle section_head;
    TextStyle cell;
    TextStyle cell_head;
    TextStyle remark;
    StructureKind heading = StructureKind::Heading3;
    double before_section = 0;
    double after_section = 0;
    double before_list = 0;
    double between_items = 0;
    double bullet_indent = 0;
    double between_paragraphs = 0;
};

struct Column {
    double width = 0;
    double height = 0; ///< of an empty page's column
    Medium medium = Medium::Slide;
    const TypeSetting& setting;
    /// From 0 to 1, how much of the spaces is given up (never of the type) so that a whole slide
    /// stands on one page.
    double tightness = 0;

    const Theme& theme() const { return setting.theme; }
    Color color(ColorRole role) const { return setting.theme.color(role); }
    ColorRole page() const {
        return medium == Medium::Slide ? ColorRole::SlidePage : ColorRole::SheetPage;
    }
    const TextStyle& text(TextRole role) const { return setting.theme.text(role); }
    double measure(const std::string& text, const TextStyle& style) const {
        return setting.measurer.width(text, style);
    }
    BlockStyles styles() const;
};

/// The colour that speaks for a tone.
ColorRole color_of(Tone tone);

TextStyle in_bold(TextStyle style);
TextStyle in_color(TextStyle style, Color color);

/// A run whose left end stands at `origin`.
TextRun run_at(const std::string& text, const TextStyle& style, Point origin, const Column& column);
/// A run whose right end stands at `right`.
TextRun run_ending_at(const std::string& text, const TextStyle& style, Point right,
                      const Column& column);
TextRun run_centred_at(const std::string& text, const TextStyle& style, Point middle,
                       const Column& column);

/// A filled band from the top of a piece. Where the theme fills it with the page's own colour,
/// rules above and below take its place.
LocalItem panel(double x, double width, double height, ColorRole fill, const Column& column);

/// Horizontal hairline.
LocalItem rule(double x, double y, double width, Color color, double thickness);

} // namespace restitution
