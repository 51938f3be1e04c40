#include "layout/booklet_layout.h"

#include "layout/block_layout.h"
#include "layout/flow.h"
#include "layout/page_furniture.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double header_top = 46;
constexpr double title_top = 100;

class BookletLayout {
public:
    BookletLayout(const Booklet& booklet, const TypeSetting& setting)
        : booklet_(booklet), setting_(setting), theme_(setting.theme) {}

    PagedDocument lay_out() {
        document_.info = booklet_.info;
        section_ = document_.structure.add(document_.structure.root(), StructureKind::Section);
        start_page();
        const double top = put_header();
        ColumnFlow flow;
        const double height = theme_.sheet.content_bottom - theme_.sheet.content_top;
        const Column column{theme_.sheet.content_width(), height, Medium::Sheet, setting_};
        if (!whole_name_.empty()) {
            flow.add(restitution::lay_out(Block{Paragraph{plain(whole_name_)}}, column));
        }
        blocks_before_ = flow.block_count();
        for (const Block& block : booklet_.blocks) {
            flow.add(restitution::lay_out(block, column));
        }
        place(flow, top);
        add_sheet_footers(document_, booklet_, setting_);
        return std::move(document_);
    }

private:
    Frame& page() { return document_.pages.back(); }

    void start_page() {
        document_.pages.push_back({theme_.sheet.size, {}});
        put_background(page(), theme_.color(ColorRole::SheetPage));
    }

    double put_header() {
        const double left = theme_.sheet.margin_left;
        const double width = theme_.sheet.content_width();
        TextStyle status = theme_.text(TextRole::SheetTable);
        status.font = FontRole::Bold;
        status.color = theme_.color(ColorRole::Attention);
        const double status_width =
            std::min(setting_.measurer.width(booklet_.status, status), width / 2);
        const AuthorityPlace authority =
            put_authority(document_, section_, {booklet_.authority, booklet_.logo},
                          {left, header_top, width - status_width - 24, 11}, setting_);
        whole_name_ = authority.shortened ? booklet_.authority : std::string();
        put_lines(StructureKind::Paragraph, booklet_.status, status,
                  {left + width - status_width, header_top}, status_width + 0.5);

        double y = std::max(title_top, header_top + authority.height + 24);
        document_.anchors.push_back({"titre", 0, y});
        document_.bookmarks.push_back({booklet_.title, "titre", 0});
        y += put_lines(StructureKind::Heading1, booklet_.title, theme_.text(TextRole::SheetTitle),
                       {left, y}, width);
        y += put_lines(StructureKind::Paragraph, booklet_.subtitle,
                       theme_.text(TextRole::SheetSubtitle), {left, y}, width);
        return y + 18;
    }

    /// Returns the height taken.
    double put_lines(StructureKind kind, const std::string& text, const TextStyle& style,
                     Point origin, double width) {
        const NodeId node = document_.structure.add(section_, kind);
        double y = origin.y;
        for (const Line& line : break_lines(plain(text), style, width, setting_)) {
            for (const LineRun& run : line.runs) {
                page().items.push_back({node, TextRun{run.text,
                                                      run.style,
                                                      {origin.x + run.x, y + baseline_in(style)},
                                                      run.width}});
            }
            y += style.line_height;
        }
        return y - origin.y;
    }

    void place(ColumnFlow& flow, double top) {
        std::vector<NodePlacer> nodes;
        for (std::size_t i = 0; i < flow.block_count(); ++i) {
            nodes.emplace_back(document_.structure, flow.block(i));
        }
        std::vector<bool> seen(flow.block_count(), false);
        while (true) {
            for (const PlacedPiece& placed : flow.fill(top, theme_.sheet.content_bottom)) {
                if (!seen[placed.block]) {
                    seen[placed.block] = true;
                    add_bookmark(placed);
                }
                put_piece(page(), *placed.piece, {theme_.sheet.margin_left, placed.y},
                          nodes[placed.block], section_, placed.repeated);
            }
            if (flow.finished()) {
                break;
            }
            start_page();
            top = theme_.sheet.content_top;
        }
    }

    void add_bookmark(const PlacedPiece& placed) {
        if (placed.block < blocks_before_) {
            return;
        }
        const Block& block = booklet_.blocks[placed.block - blocks_before_];
        const auto* head = std::get_if<SectionHead>(&block);
        const auto* form = std::get_if<QuestionForm>(&block);
        if (head != nullptr || form != nullptr) {
            const std::string name = "section-" + std::to_string(placed.block);
            document_.anchors.push_back({name, document_.pages.size() - 1, placed.y});
            document_.bookmarks.push_back({head != nullptr ? head->text : form->title, name, 1});
        }
    }

    const Booklet& booklet_;
    const TypeSetting& setting_;
    const Theme& theme_;
    PagedDocument document_;
    NodeId section_;
    std::string whole_name_;        ///< when the head of the page had no room for it
    std::size_t blocks_before_ = 0; ///< in the flow, before those of the booklet
};

} // namespace

PagedDocument lay_out(const Booklet& booklet, const TypeSetting& setting) {
    return BookletLayout(booklet, setting).lay_out();
}

} // namespace restitution
