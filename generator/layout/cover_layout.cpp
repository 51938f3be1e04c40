#include "layout/cover_layout.h"

#include "chart/chart.h"
#include "frame/path.h"
#include "layout/laid_block.h"
#include "layout/page_furniture.h"

#include <algorithm>
#include <memory>

namespace restitution {

namespace {

constexpr double motif_left = 576;
constexpr double text_width = 480;
constexpr double authority_top = 54;
constexpr double title_top = 148;
constexpr double gap_before_title = 32;
constexpr double version_rule_top = 468;
constexpr double least_bottom_margin = 24;

class CoverLayout {
public:
    CoverLayout(const Cover& cover, const TypeSetting& setting, PagedDocument& document)
        : cover_(cover), setting_(setting), theme_(setting.theme), document_(document) {}

    void lay_out() {
        document_.pages.push_back({theme_.slide.size, {}});
        document_.anchors.push_back({std::string(cover_id), 0, 0});
        document_.bookmarks.push_back({cover_.title, std::string(cover_id), 0});
        put_background(page(), theme_.color(ColorRole::SlidePage));
        put_motif();
        section_ = document_.structure.add(document_.structure.root(), StructureKind::Section);
        document_.structure.at(section_).title = cover_.title;

        const double left = theme_.slide.margin_left;
        const AuthorityPlace authority =
            put_authority(document_, section_, {cover_.authority, cover_.logo},
                          {left, authority_top, text_width, 15}, setting_);
        y_ = std::max(title_top, authority_top + authority.height + gap_before_title);
        put(StructureKind::Heading1, cover_.title, theme_.text(TextRole::CoverTitle));
        put(StructureKind::Paragraph, cover_.subtitle, theme_.text(TextRole::CoverSubtitle));
        put_rule(72, theme_.color(ColorRole::Attention), 2, 16);
        put_facts();
        if (authority.shortened) {
            put(StructureKind::Paragraph, cover_.authority, theme_.text(TextRole::CoverText));
        }
        put_version();
    }

private:
    Frame& page() { return document_.pages.back(); }
    NodeId add(StructureKind kind) { return document_.structure.add(section_, kind); }

    void put_motif() {
        const Size size{theme_.slide.size.width - motif_left, theme_.slide.size.height};
        auto frame =
            std::make_shared<Frame>(draw(Chart{cover_.motif}, size, theme_, setting_.measurer));
        page().items.push_back(
            {Artifact::Background,
             Drawing{{motif_left, 0, size.width, size.height}, std::move(frame)}});
    }

    void put(StructureKind kind, const std::string& text, const TextStyle& style) {
        if (text.empty()) {
            return;
        }
        const NodeId node = add(kind);
        for (const Line& line : balanced_lines(plain(text), style, text_width, setting_)) {
            make_room(style.line_height);
            for (const LineRun& run : line.runs) {
                page().items.push_back(
                    {node, TextRun{run.text,
                                   run.style,
                                   {theme_.slide.margin_left + run.x, y_ + baseline_in(style)},
                                   run.width}});
            }
            y_ += style.line_height;
        }
    }

    /// Texts without end go on to a page of their own.
    void make_room(double height) {
        const double bottom = document_.pages.size() == 1
                                  ? theme_.slide.size.height - least_bottom_margin
                                  : theme_.slide.content_bottom;
        if (y_ + height > bottom) {
            document_.pages.push_back({theme_.slide.size, {}});
            put_background(page(), theme_.color(ColorRole::SlidePage));
            y_ = authority_top;
        }
    }

    void put_rule(double width, Color color, double thickness, double gap) {
        y_ += gap;
        const double left = theme_.slide.margin_left;
        page().items.push_back(
            {Artifact::Layout,
             Shape{rectangle_path({left, y_, width, thickness}), color, std::nullopt}});
        y_ += thickness + gap;
    }

    void put_facts() {
        TextStyle bold = theme_.text(TextRole::CoverText);
        bold.font = FontRole::Bold;
        bold.color = theme_.color(ColorRole::Ink);
        put(StructureKind::Paragraph, cover_.event, bold);
        for (const std::string& fact : cover_.facts) {
            put(StructureKind::Paragraph, fact, theme_.text(TextRole::CoverText));
        }
    }

    void put_version() {
        TextStyle small = theme_.text(TextRole::Surtitle);
        small.color = theme_.color(ColorRole::SecondaryInk);
        small.line_height = 18;
        make_room(12 + 6 + 2 * small.line_height);
        y_ = std::max(y_ + 12, document_.pages.size() == 1 ? version_rule_top : authority_top);
        const double left = theme_.slide.margin_left;
        page().items.push_back(
            {Artifact::Layout, Shape{line_path({left, y_}, {left + text_width, y_}), std::nullopt,
                                     Stroke{theme_.color(ColorRole::Hairline), 0.75, {}, false}}});
        y_ += 6;
        put(StructureKind::Paragraph, cover_.version_line, small);
        small.font = FontRole::Regular;
        put(StructureKind::Paragraph, cover_.data_line, small);
    }

    const Cover& cover_;
    const TypeSetting& setting_;
    const Theme& theme_;
    PagedDocument& document_;
    NodeId section_;
    double y_ = 0;
};

} // namespace

void lay_out_cover(const Cover& cover, const TypeSetting& setting, PagedDocument& document) {
    CoverLayout(cover, setting, document).lay_out();
}

} // namespace restitution
