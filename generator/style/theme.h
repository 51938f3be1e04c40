/// The look of the documents: values only, read from themes/<name>/theme.yaml.
#pragma once

#include "base/geometry.h"
#include "base/text_style.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace restitution {

enum class ColorRole {
    SlidePage,
    SheetPage,
    Panel,      ///< quotation, odd rows, identity block
    SheetPanel, ///< odd rows of A4 tables
    Ink,
    SecondaryInk,
    Main,      ///< pine: what is there
    Attention, ///< terracotta: where attention goes
    OnMain,    ///< text on Main
    Brown,
    Ochre,
    InfluenceFill,
    IntervalFill,
    RadarBand,
    RadarSpoke,
    LightMain,
    LightAttention,
    BoxMain, ///< one of a pair of A4 boxes
    BoxAttention,
    Hairline,
    RadarGrid,
    EmptyDot,
    TableHeadFill,
    OnTableHead, ///< text on TableHeadFill
    BarFill,     ///< equipment that the authority masters
    OnBar        ///< text on BarFill
};
inline constexpr std::size_t color_role_count = 26;

enum class TextRole {
    CoverTitle,
    CoverSubtitle,
    CoverText,
    SlideTitle,
    Surtitle,
    Body,
    Lead,
    SectionHead,
    KeyFigure,
    OverallNote,
    TableCell,
    TableHead,
    ChartLabel,
    ChartValue,
    Remark,
    SlideFooter,
    SheetTitle,
    SheetSubtitle,
    SheetHeading,
    SheetBody,
    SheetTable,
    SheetTableHead,
    SheetFooter
};
inline constexpr std::size_t text_role_count = 23;

enum class LevelPattern { None, Dots, HorizontalLines, VerticalLines, Solid };

struct LevelLook {
    Color fill;
    LevelPattern pattern = LevelPattern::None;
    Color pattern_color;
    Color text; ///< readable on the fill
};

/// Where things stand on a page, in points.
struct PageGeometry {
    Size size;
    double margin_left = 0;
    double margin_right = 0;
    double content_top = 0; ///< A4: of the pages after the first
    double content_bottom = 0;
    double footer_rule = 0;
    double footer_baseline = 0;

    double content_width() const { return size.width - margin_left - margin_right; }
};

struct Theme {
    std::string name;
    std::array<std::string, font_role_count> font_files; ///< file names, by FontRole
    std::array<Color, color_role_count> palette;
    std::array<TextStyle, text_role_count> texts;
    std::vector<LevelLook> levels; ///< two at least, lowest first
    bool cover_filled = true;      ///< else the motif of the cover is lines only
    PageGeometry slide;
    PageGeometry sheet;

    Color color(ColorRole role) const { return palette[static_cast<std::size_t>(role)]; }
    const TextStyle& text(TextRole role) const { return texts[static_cast<std::size_t>(role)]; }
    const std::string& font_file(FontRole role) const {
        return font_files[static_cast<std::size_t>(role)];
    }
    /// The look of level `index` of `count`, spread over the looks that the theme has.
    const LevelLook& level(std::size_t index, std::size_t count) const;
};

/// Keys of theme.yaml, in the order of the enumerators.
extern const std::array<std::string_view, color_role_count> color_role_names;
extern const std::array<std::string_view, text_role_count> text_role_names;
extern const std::array<std::string_view, font_role_count> font_role_names;

} // namespace restitution
