// The smallest document that has one of everything: heading, paragraph with a link, list, table,
// chart. The validators of tests/pdf judge the file it leaves in the build tree.
#include "frame/path.h"
#include "paint/pdf_painter.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace restitution {
namespace {

constexpr const char* share = RESTITUTION_SHARE_DIR;

std::string file_bytes(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

FontSet lato() {
    const std::string fonts = std::string(share) + "/polices/Lato-";
    return FontSet(
        {fonts + "Regular.ttf", fonts + "Italic.ttf", fonts + "Bold.ttf", fonts + "Black.ttf"});
}

/// Writes frames by hand, as layout will do by rule.
class ThreeSlides {
public:
    explicit ThreeSlides(const FontSet& fonts) : fonts_(fonts) {}

    PagedDocument make() {
        document_.info = {"Trois diapositives", "Essai",      "Val-Fictif", "fr-FR",
                          "2024-03-28",         "restitution"};
        add_list_slide();
        add_table_slide();
        add_chart_slide();
        return document_;
    }

private:
    NodeId begin_slide(const std::string& title, StructureKind heading) {
        document_.pages.push_back({{960, 540}, {}});
        const NodeId section =
            document_.structure.add(document_.structure.root(), StructureKind::Section);
        const std::string anchor = "slide" + std::to_string(document_.pages.size());
        document_.anchors.push_back({anchor, document_.pages.size() - 1, 0});
        document_.bookmarks.push_back({title, anchor, 0});
        text(add(section, heading), title, {48, 70}, FontRole::Bold, 26);
        return section;
    }

    NodeId add(NodeId parent, StructureKind kind) { return document_.structure.add(parent, kind); }

    TextRun text(NodeId node, const std::string& words, Point origin,
                 FontRole font = FontRole::Regular, double size = 18) {
        const TextRun run{
            words, {font, size, size * 1.3, {42, 37, 33}}, origin, fonts_.width(words, font, size)};
        page().items.push_back({node, run});
        return run;
    }

    Frame& page() { return document_.pages.back(); }

    void add_list_slide() {
        const NodeId slide = begin_slide("Une liste et un lien", StructureKind::Heading1);
        const NodeId paragraph = add(slide, StructureKind::Paragraph);
        const TextRun before = text(paragraph, "Voir le ", {48, 120});
        const NodeId link = add(paragraph, StructureKind::Link);
        const Point after{48 + before.width, 120};
        const TextRun words = text(link, "graphique", after);
        page().items.push_back({link, LinkArea{{after.x, 102, words.width, 24},
                                               PageTarget{"slide3"},
                                               "Aller au graphique"}});
        text(paragraph, " : « 12 % », 1 234 kg CO₂e.", {after.x + words.width, 120});
        const NodeId list = add(slide, StructureKind::List);
        for (int i = 0; i < 2; ++i) {
            const NodeId item = add(list, StructureKind::ListItem);
            text(add(item, StructureKind::ListLabel), "• ", {48, 160.0 + 30 * i});
            text(add(item, StructureKind::ListBody), "Élément de la liste", {66, 160.0 + 30 * i});
        }
    }

    void add_table_slide() {
        const NodeId table =
            add(begin_slide("Un tableau", StructureKind::Heading2), StructureKind::Table);
        page().items.push_back({Artifact::Layout, Shape{rectangle_path({48, 102, 400, 26}),
                                                        Color{31, 79, 67}, std::nullopt}});
        for (int row = 0; row < 3; ++row) {
            const NodeId line = add(table, StructureKind::TableRow);
            for (int column = 0; column < 2; ++column) {
                const auto kind = row == 0      ? StructureKind::ColumnHeader
                                  : column == 0 ? StructureKind::RowHeader
                                                : StructureKind::TableCell;
                text(add(line, kind), row == 0 ? "Entête" : "Cellule",
                     {56.0 + 200 * column, 120.0 + 30 * row});
            }
        }
    }

    void add_chart_slide() {
        const NodeId slide = begin_slide("Un graphique", StructureKind::Heading2);
        auto chart = std::make_shared<Frame>();
        chart->size = {300, 200};
        chart->items.push_back(
            {Artifact::Layout,
             Shape{polygon_path({{10, 190}, {150, 10}, {290, 190}}), Color{188, 210, 198},
                   Stroke{{31, 79, 67}, 1, {3, 2}, false}}});
        const std::string label = "Niveau − 2,1 sur 4 : 50 %";
        chart->items.push_back(
            {Artifact::Layout,
             TextRun{label, {FontRole::Bold, 14, 18, {0, 0, 0}}, {40, 120}, 100}});
        const NodeId figure =
            document_.structure.add(slide, StructureKind::Figure, "Triangle : 2,1 sur 4.");
        page().items.push_back({figure, Drawing{{48, 120, 300, 200}, chart}});
    }

    const FontSet& fonts_;
    PagedDocument document_;
};

TEST(PdfPainter, WritesADocumentWithOneOfEverything) {
    const FontSet fonts = lato();
    const std::string icc = file_bytes(std::string(share) + "/couleurs/sRGB.icc");
    const std::string bytes = paint_pdf(ThreeSlides(fonts).make(), fonts, icc);
    ASSERT_EQ(bytes.substr(0, 8), "%PDF-1.7");
    std::filesystem::create_directories(RESTITUTION_DOCUMENTS_DIR);
    std::ofstream(std::string(RESTITUTION_DOCUMENTS_DIR) + "/three-slides.pdf", std::ios::binary)
        << bytes;
}

TEST(PdfPainter, SameDocumentGivesTheSameBytes) {
    const std::string icc = file_bytes(std::string(share) + "/couleurs/sRGB.icc");
    const FontSet first = lato();
    const FontSet second = lato();
    EXPECT_EQ(paint_pdf(ThreeSlides(first).make(), first, icc),
              paint_pdf(ThreeSlides(second).make(), second, icc));
}

} // namespace
} // namespace restitution
