#include "layout/booklet_layout.h"

#include "layout/block_layout.h"
#include "layout/flow.h"
#include "layout/page_furniture.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace restitution {

namespace {

constexpr double header_top = 46;
constexpr double title_top = 100;

/// The sheets being laid: all that a booklet says stands in one section of the structure.
struct Sheets {
    const TypeSetting& setting;
    PagedDocument document;
    NodeId section;

    const PageGeometry& geometry() const { return setting.theme.sheet; }
    Frame& page() { return document.pages.back(); }
};

void start_page(Sheets& sheets) {
    sheets.document.pages.push_back({sheets.geometry().size, {}});
    put_background(sheets.page(), sheets.setting.theme.color(ColorRole::SheetPage));
}

struct HeaderLine {
    StructureKind kind = StructureKind::Paragraph;
    std::string text;
    TextStyle style;
};

/// Returns where it ends.
double put_text(Sheets& sheets, const HeaderLine& text, Point origin, double width) {
    const NodeId node = sheets.document.structure.add(sheets.section, text.kind);
    double y = origin.y;
    for (const Line& line : break_lines(plain(text.text), text.style, width, sheets.setting)) {
        for (const LineRun& run : line.runs) {
            sheets.page().items.push_back(
                {node, TextRun{run.text,
                               run.style,
                               {origin.x + run.x, y + baseline_in(text.style)},
                               run.width}});
        }
        y += text.style.line_height;
    }
    return y;
}

/// Whose booklet it is at the left, its status at the right.
AuthorityPlace put_letterhead(Sheets& sheets, const Booklet& booklet) {
    const Theme& theme = sheets.setting.theme;
    const double left = sheets.geometry().margin_left;
    const double width = sheets.geometry().content_width();
    TextStyle status = theme.text(TextRole::SheetTable);
    status.font = FontRole::Bold;
    status.color = theme.color(ColorRole::Attention);
    const double status_width =
        std::min(sheets.setting.measurer.width(booklet.status, status), width / 2);
    const AuthorityPlace authority =
        put_authority(sheets.document, sheets.section, {booklet.authority, booklet.logo},
                      {left, header_top, width - status_width - 24, 11}, sheets.setting);
    put_text(sheets, {StructureKind::Paragraph, booklet.status, status},
             {left + width - status_width, header_top}, status_width + 0.5);
    return authority;
}

/// Returns where the content may stand.
double put_title(Sheets& sheets, const Booklet& booklet, double top) {
    const Theme& theme = sheets.setting.theme;
    const double left = sheets.geometry().margin_left;
    const double width = sheets.geometry().content_width();
    sheets.document.anchors.push_back({"titre", 0, top});
    sheets.document.bookmarks.push_back({booklet.title, "titre", 0});
    const double below_title =
        put_text(sheets, {StructureKind::Heading1, booklet.title, theme.text(TextRole::SheetTitle)},
                 {left, top}, width);
    return put_text(
               sheets,
               {StructureKind::Paragraph, booklet.subtitle, theme.text(TextRole::SheetSubtitle)},
               {left, below_title}, width) +
           18;
}

/// The name in the bookmarks; empty for what has none.
std::string bookmark_of(const Block& block) {
    const auto* head = std::get_if<SectionHead>(&block);
    const auto* form = std::get_if<QuestionForm>(&block);
    return head != nullptr ? head->text : form != nullptr ? form->title : std::string();
}

void add_bookmark(PagedDocument& document, const Block& block, const PlacedPiece& placed) {
    if (const std::string title = bookmark_of(block); !title.empty()) {
        const std::string name = "section-" + std::to_string(placed.block);
        document.anchors.push_back({name, document.pages.size() - 1, placed.y});
        document.bookmarks.push_back({title, name, 1});
    }
}

/// `blocks` from `top` down, over as many pages as they take.
void place(Sheets& sheets, const std::vector<Block>& blocks, double top) {
    const PageGeometry& geometry = sheets.geometry();
    const Column column{geometry.content_width(), geometry.content_bottom - geometry.content_top,
                        Medium::Sheet, sheets.setting};
    ColumnFlow flow;
    for (const Block& block : blocks) {
        flow.add(lay_out(block, column));
    }
    std::vector<NodePlacer> nodes;
    for (std::size_t i = 0; i < flow.block_count(); ++i) {
        nodes.emplace_back(sheets.document.structure, flow.block(i));
    }
    std::vector<bool> seen(flow.block_count(), false);
    while (true) {
        for (const PlacedPiece& placed : flow.fill(top, geometry.content_bottom)) {
            if (!seen[placed.block]) {
                seen[placed.block] = true;
                add_bookmark(sheets.document, blocks[placed.block], placed);
            }
            put_piece(sheets.page(), *placed.piece, {geometry.margin_left, placed.y},
                      nodes[placed.block], sheets.section, placed.repeated);
        }
        if (flow.finished()) {
            break;
        }
        start_page(sheets);
        top = geometry.content_top;
    }
}

} // namespace

PagedDocument lay_out(const Booklet& booklet, const TypeSetting& setting) {
    Sheets sheets{setting, {}, {}};
    sheets.document.info = booklet.info;
    sheets.section =
        sheets.document.structure.add(sheets.document.structure.root(), StructureKind::Section);
    start_page(sheets);
    const AuthorityPlace authority = put_letterhead(sheets, booklet);
    const double top =
        put_title(sheets, booklet, std::max(title_top, header_top + authority.height + 24));
    std::vector<Block> blocks;
    if (authority.shortened) { // the head of the page had no room for the whole name
        blocks.push_back(Paragraph{plain(booklet.authority)});
    }
    blocks.insert(blocks.end(), booklet.blocks.begin(), booklet.blocks.end());
    place(sheets, blocks, top);
    add_sheet_footers(sheets.document, booklet, setting);
    return std::move(sheets.document);
}

} // namespace restitution
