#include "layout/deck_layout.h"

#include "layout/block_layout.h"
#include "layout/cover_layout.h"
#include "layout/flow.h"
#include "layout/page_furniture.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

struct Track {
    double x = 0;
    double width = 0;
};

/// Left and right ends of the columns of a slide, in points (design: 12 columns, gutter 16).
Track track_of(SlideShape shape, SlideColumn column, const PageGeometry& slide) {
    const double left = slide.margin_left;
    const double all = slide.content_width();
    switch (shape) {
    case SlideShape::Full:
        return {left, all};
    case SlideShape::Halves: {
        const double half = (all - 32) / 2;
        return column == SlideColumn::Main ? Track{left, half} : Track{left + half + 32, half};
    }
    case SlideShape::WideLeft: {
        const double wide = (all - 20) * 0.6;
        return column == SlideColumn::Main ? Track{left, wide}
                                           : Track{left + wide + 20, all - wide - 20};
    }
    }
    return {left, all};
}

constexpr double surtitle_top = 30;
constexpr double title_top = 48;
constexpr double below_title = 19;
constexpr std::size_t most_title_lines = 2;
constexpr double foot_gap = 4; ///< on each side of the rule over a slide's foot

class DeckLayout {
public:
    DeckLayout(const Deck& deck, const TypeSetting& setting)
        : deck_(deck), setting_(setting), theme_(setting.theme) {}

    PagedDocument lay_out() {
        document_.info = deck_.info;
        lay_out_cover(deck_.cover, setting_, document_);
        for (const Slide& slide : deck_.slides) {
            lay_slide(slide);
        }
        add_slide_footers(document_, deck_, setting_);
        return std::move(document_);
    }

private:
    /// The blocks of a slide by column; `order` gives them back in reading order.
    struct Columns {
        std::array<ColumnFlow, 2> flows;
        std::vector<std::pair<std::size_t, std::size_t>> order; ///< (column, block)
    };

    /// Pieces of one flow with the left of the column they stand in.
    using Placement = std::vector<std::pair<double, PlacedPiece>>;

    static void add_pieces(Placement& placement, const std::vector<PlacedPiece>& pieces, double x) {
        for (const PlacedPiece& piece : pieces) {
            placement.emplace_back(x, piece);
        }
    }

    void lay_slide(const Slide& slide) {
        bool first = true;
        bool finished = false;
        Columns columns;
        while (!finished) {
            const NodeId section = start_page(slide, first);
            const std::string rest = put_title(slide, section, first);
            std::vector<Line> foot;
            content_bottom_ = theme_.slide.content_bottom;
            if (first) {
                const std::string lead = put_lead(slide, section);
                foot = reserve_foot(slide);
                columns = set_blocks(slide, {rest, lead}, foot.empty());
            }
            fill_page(slide, section, columns);
            put_foot(foot, section);
            finished = columns.flows[0].finished() && columns.flows[1].finished();
            first = false;
        }
    }

    NodeId start_page(const Slide& slide, bool first) {
        document_.pages.push_back({theme_.slide.size, {}});
        if (first) {
            document_.anchors.push_back({slide.id, document_.pages.size() - 1, 0});
            document_.bookmarks.push_back({slide.title, slide.id, 0});
        }
        put_background(page(), theme_.color(ColorRole::SlidePage));
        const NodeId section =
            document_.structure.add(document_.structure.root(), StructureKind::Section);
        document_.structure.at(section).title = slide.title;
        return section;
    }

    Frame& page() { return document_.pages.back(); }

    void put_line(NodeId node, const Line& line, double top, const TextStyle& style) {
        for (const LineRun& run : line.runs) {
            page().items.push_back(
                {node, TextRun{run.text,
                               run.style,
                               {theme_.slide.margin_left + run.x, top + baseline_in(style)},
                               run.width}});
        }
    }

    /// As the surtitle, in the colour of attention.
    TextStyle mark_style() const {
        TextStyle style = theme_.text(TextRole::Surtitle);
        style.color = theme_.color(ColorRole::Attention);
        return style;
    }

    /// What the mark takes of the surtitle's line, with the gap before it.
    double mark_width(const Slide& slide) const {
        constexpr double gap = 24;
        return slide.mark.empty() ? 0 : setting_.measurer.width(slide.mark, mark_style()) + gap;
    }

    /// At the right end of the surtitle's line, read after it.
    void put_mark(const Slide& slide, NodeId section) {
        if (slide.mark.empty()) {
            return;
        }
        const TextStyle style = mark_style();
        const double width = setting_.measurer.width(slide.mark, style);
        const double right = theme_.slide.margin_left + theme_.slide.content_width();
        page().items.push_back(
            {document_.structure.add(section, StructureKind::Paragraph),
             TextRun{
                 slide.mark, style, {right - width, surtitle_top + baseline_in(style)}, width}});
    }

    /// Returns the whole title when it had to be shortened, so that the slide can still say it.
    std::string put_title(const Slide& slide, NodeId section, bool first) {
        const double width = theme_.slide.content_width();
        const TextStyle surtitle = theme_.text(TextRole::Surtitle);
        const std::string above = first ? slide.surtitle : slide.surtitle + " " + deck_.continued;
        const double marked = mark_width(slide);
        put_line(document_.structure.add(section, StructureKind::Paragraph),
                 break_lines(plain(shortened(above, surtitle, width - marked, setting_.measurer)),
                             surtitle, width, setting_)
                     .front(),
                 surtitle_top, surtitle);
        put_mark(slide, section);

        const TextStyle style = theme_.text(TextRole::SlideTitle);
        std::string shown = slide.title;
        auto lines = break_lines(plain(shown), style, width, setting_);
        const bool too_long = lines.size() > most_title_lines;
        if (!too_long) {
            lines = balanced_lines(plain(shown), style, width, setting_);
        }
        for (double share = 1.9; lines.size() > most_title_lines; share -= 0.1) {
            shown = shortened(slide.title, style, width * share, setting_.measurer);
            lines = break_lines(plain(shown), style, width, setting_);
        }
        const NodeId node = document_.structure.add(section, StructureKind::Heading2);
        double top = title_top;
        for (const Line& line : lines) {
            put_line(node, line, top, style);
            top += style.line_height;
        }
        content_top_ = top + below_title;
        return too_long && first ? slide.title : std::string();
    }

    /// Returns a lead too long to stand over the columns, so that it can flow in one of them.
    std::string put_lead(const Slide& slide, NodeId section) {
        if (slide.lead.empty()) {
            return {};
        }
        const TextStyle style = theme_.text(TextRole::Lead);
        const auto lines =
            break_lines(plain(slide.lead), style, theme_.slide.content_width(), setting_);
        constexpr std::size_t most_lead_lines = 3;
        if (lines.size() > most_lead_lines) {
            return slide.lead;
        }
        const NodeId node = document_.structure.add(section, StructureKind::Paragraph);
        content_top_ -= 8;
        for (const Line& line : lines) {
            put_line(node, line, content_top_, style);
            content_top_ += style.line_height;
        }
        content_top_ += 12;
        return {};
    }

    const TextStyle& foot_style() const { return theme_.text(TextRole::TableCell); }

    /// Keeps the foot's place at the bottom of the page. No line: there is no foot, or it is too
    /// long to stand under the columns and flows in one of them.
    std::vector<Line> reserve_foot(const Slide& slide) {
        constexpr std::size_t most_foot_lines = 3;
        if (slide.foot.empty()) {
            return {};
        }
        auto lines = break_lines(slide.foot, foot_style(), theme_.slide.content_width(), setting_);
        if (lines.size() > most_foot_lines) {
            return {};
        }
        content_bottom_ -=
            static_cast<double>(lines.size()) * foot_style().line_height + 2 * foot_gap;
        return lines;
    }

    void put_foot(const std::vector<Line>& lines, NodeId section) {
        if (lines.empty()) {
            return;
        }
        const double left = theme_.slide.margin_left;
        double top = content_bottom_ + foot_gap;
        FrameItem line =
            rule(0, 0, theme_.slide.content_width(), theme_.color(ColorRole::Hairline), 0.75).item;
        shift(line, left, top);
        page().items.push_back({Artifact::Layout, std::move(line)});
        const NodeId node = document_.structure.add(section, StructureKind::Paragraph);
        top += foot_gap;
        for (const Line& words : lines) {
            put_line(node, words, top, foot_style());
            top += foot_style().line_height;
        }
    }

    /// Tight spaces where they spare the slide its continuation. `with_foot`: the foot flows too.
    Columns set_blocks(const Slide& slide, const std::vector<std::string>& leads,
                       bool with_foot) const {
        Columns loose = set_blocks(slide, leads, with_foot, 0);
        if (fits(loose)) {
            return loose;
        }
        for (const double tightness : {0.5, 1.0}) {
            Columns columns = set_blocks(slide, leads, with_foot, tightness);
            if (fits(columns)) {
                return columns;
            }
        }
        return loose;
    }

    bool fits(const Columns& columns) const {
        return std::all_of(columns.flows.begin(), columns.flows.end(), [&](ColumnFlow flow) {
            flow.fill(content_top_, content_bottom_);
            return flow.finished();
        });
    }

    /// `leads`: what the head of the slide had no room for.
    Columns set_blocks(const Slide& slide, const std::vector<std::string>& leads, bool with_foot,
                       double tightness) const {
        const double height = content_bottom_ - content_top_;
        Columns columns;
        const auto add = [&](SlideColumn where, const Block& block) {
            const Track track = track_of(slide.shape, where, theme_.slide);
            const Column column{track.width, height, Medium::Slide, setting_, tightness};
            const auto index = static_cast<std::size_t>(where);
            ColumnFlow& flow = columns.flows[index];
            flow.add(restitution::lay_out(block, column));
            columns.order.emplace_back(index, flow.block_count() - 1);
        };
        for (const std::string& lead : leads) {
            if (!lead.empty()) {
                add(SlideColumn::Main, Paragraph{plain(lead), ParagraphKind::Lead, false});
            }
        }
        for (const SlideBlock& block : slide.blocks) {
            add(block.column, block.block);
        }
        if (with_foot && !slide.foot.empty()) {
            add(SlideColumn::Main, Paragraph{slide.foot, ParagraphKind::Body, true});
        }
        return columns;
    }

    void fill_page(const Slide& slide, NodeId section, Columns& columns) {
        const double bottom = content_bottom_;
        const auto left = [&](std::size_t column) {
            return track_of(slide.shape, static_cast<SlideColumn>(column), theme_.slide).x;
        };
        std::array<Placement, 2> placed;
        for (std::size_t i = 0; i < 2; ++i) {
            ColumnFlow& flow = columns.flows[i];
            const bool alone = slide.shape == SlideShape::Halves && columns.flows[1 - i].finished();
            const bool spread = alone && flow.started() && placed[1 - i].empty();
            const double first_bottom =
                spread ? balanced_bottom(flow, content_top_, bottom) : bottom;
            add_pieces(placed[i], flow.fill(content_top_, first_bottom), left(spread ? 0 : i));
            if (spread) {
                add_pieces(placed[i], flow.fill(content_top_, bottom), left(1));
            }
        }
        for (const auto& [column, block] : columns.order) {
            NodePlacer nodes(document_.structure, columns.flows[column].block(block));
            for (const auto& [x, piece] : placed[column]) {
                if (piece.block == block) {
                    put_piece(page(), *piece.piece, {x, piece.y}, nodes, section, false);
                }
            }
        }
    }

    const Deck& deck_;
    const TypeSetting& setting_;
    const Theme& theme_;
    PagedDocument document_;
    double content_top_ = 0;
    double content_bottom_ = 0;
};

} // namespace

PagedDocument lay_out(const Deck& deck, const TypeSetting& setting) {
    return DeckLayout(deck, setting).lay_out();
}

} // namespace restitution
