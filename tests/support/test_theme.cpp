#include "support/test_theme.h"

namespace restitution::test {

namespace {

Color color(const char* hex) {
    return parse_color(hex).value();
}

constexpr std::array<const char*, color_role_count> palette{
    "#FDFBF7", "#FFFFFF", "#F4EEE3", "#F8F4EC", "#2A2521", "#5C534A", "#1F4F43",
    "#9C421D", "#FFFFFF", "#7A4A0A", "#B9791A", "#EBD3A6", "#BCD2C6", "#CFDED5",
    "#6E9384", "#DFE8E1", "#F1DCCB", "#EEF3EE", "#F8EEE6", "#D9CFBF", "#B9AE9E",
    "#8A7F72", "#1F4F43", "#FFFFFF", "#1F4F43", "#FFFFFF"};

struct Type {
    TextRole role;
    FontRole font;
    double size;
    double line_height;
    ColorRole color;
};

constexpr Type types[] = {
    {TextRole::CoverTitle, FontRole::Black, 42, 47, ColorRole::Main},
    {TextRole::CoverSubtitle, FontRole::Regular, 31, 37, ColorRole::Ink},
    {TextRole::CoverText, FontRole::Regular, 18, 24, ColorRole::SecondaryInk},
    {TextRole::SlideTitle, FontRole::Bold, 26, 31, ColorRole::Ink},
    {TextRole::Surtitle, FontRole::Bold, 13, 16, ColorRole::Attention},
    {TextRole::Body, FontRole::Regular, 18, 24, ColorRole::Ink},
    {TextRole::Lead, FontRole::Regular, 18, 24, ColorRole::SecondaryInk},
    {TextRole::SectionHead, FontRole::Bold, 14, 18, ColorRole::Main},
    {TextRole::KeyFigure, FontRole::Black, 42, 46, ColorRole::Main},
    {TextRole::OverallNote, FontRole::Black, 66, 66, ColorRole::Main},
    {TextRole::TableCell, FontRole::Regular, 14, 17, ColorRole::Ink},
    {TextRole::TableHead, FontRole::Bold, 14, 17, ColorRole::OnMain},
    {TextRole::ChartLabel, FontRole::Regular, 13, 16, ColorRole::Ink},
    {TextRole::ChartValue, FontRole::Bold, 15, 18, ColorRole::Ink},
    {TextRole::Remark, FontRole::Regular, 13, 16, ColorRole::SecondaryInk},
    {TextRole::SlideFooter, FontRole::Regular, 10.5, 13, ColorRole::SecondaryInk},
    {TextRole::SheetTitle, FontRole::Black, 27, 31, ColorRole::Main},
    {TextRole::SheetSubtitle, FontRole::Regular, 14.5, 19, ColorRole::Ink},
    {TextRole::SheetHeading, FontRole::Bold, 14.5, 18, ColorRole::Main},
    {TextRole::SheetBody, FontRole::Regular, 11, 16, ColorRole::Ink},
    {TextRole::SheetTable, FontRole::Regular, 10.5, 14, ColorRole::Ink},
    {TextRole::SheetTableHead, FontRole::Bold, 10.5, 14, ColorRole::OnMain},
    {TextRole::SheetFooter, FontRole::Regular, 10, 13, ColorRole::SecondaryInk},
};

} // namespace

Theme test_theme() {
    Theme theme;
    theme.name = "essai";
    theme.font_files = {"Lato-Regular.ttf", "Lato-Italic.ttf", "Lato-Bold.ttf", "Lato-Black.ttf"};
    for (std::size_t i = 0; i < palette.size(); ++i) {
        theme.palette[i] = color(palette[i]);
    }
    for (const Type& type : types) {
        theme.texts[static_cast<std::size_t>(type.role)] = {type.font, type.size, type.line_height,
                                                            theme.color(type.color)};
    }
    const Color ink = theme.color(ColorRole::Ink);
    const Color white = color("#FFFFFF");
    theme.levels = {
        {color("#F5ECDD"), LevelPattern::None, color("#F5ECDD"), ink},
        {color("#E9C46F"), LevelPattern::Dots, color("#B98F35"), ink},
        {color("#95A468"), LevelPattern::HorizontalLines, color("#7C8B50"), ink},
        {color("#3B7763"), LevelPattern::VerticalLines, color("#2D6351"), white},
        {color("#173F3A"), LevelPattern::Solid, color("#173F3A"), white},
    };
    theme.slide = {{960, 540}, 48, 48, 98, 498, 508, 524.5};
    theme.sheet = {{595, 842}, 56, 56, 52, 778, 792, 809.5};
    return theme;
}

} // namespace restitution::test
