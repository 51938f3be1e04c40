#include "story/deck/deck_edits.h"

#include "base/overload.h"
#include "story/deck/slides/slides.h"
#include "story/wording/wording.h"
#include "style/phrases/annexes.h"

#include <algorithm>
#include <optional>
#include <set>

namespace restitution {

namespace {

using Slides = std::vector<Slide>;

Slides::iterator find(Slides& slides, const SlideId& id) {
    return std::find_if(slides.begin(), slides.end(),
                        [&](const Slide& slide) { return slide.id == id.text; });
}

/// Where what comes right after this slide stands; nowhere when the slide is not told.
std::optional<Slides::iterator> place_after(Slides& slides, const SlideId& id) {
    if (id.text == cover_id) {
        return slides.begin();
    }
    const auto slide = find(slides, id);
    return slide == slides.end() ? std::nullopt : std::optional(slide + 1);
}

Table table_of(const OwnTable& own) {
    Table table;
    for (std::size_t i = 0; i < own.columns.size(); ++i) {
        table.columns.push_back({said(own.columns[i]), 1, i == 0, false});
    }
    for (const auto& own_row : own.rows) {
        std::vector<Cell> row;
        for (const Text& cell : own_row) {
            row.push_back({plain(said(cell)), {}});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Bullets list_of(const OwnList& own) {
    Bullets list;
    for (const Text& item : own.items) {
        list.items.push_back(plain(said(item)));
    }
    return list;
}

void add(Slide& slide, Block block) {
    slide.blocks.push_back(in_main(std::move(block)));
}

void add_caption(Slide& slide, const Text& caption) {
    if (!caption.value.empty()) {
        add(slide, Paragraph{plain(said(caption)), ParagraphKind::Remark, false});
    }
}

void add_picture(Slide& slide, const OwnPicture& picture, const Telling& telling) {
    const auto file = telling.pictures.find(picture.file.value);
    if (file != telling.pictures.end()) {
        add(slide, Illustration{file->second, said(picture.alternative)});
        add_caption(slide, picture.caption);
    }
}

Slide compose_own_slide(const OwnSlide& own, const Telling& telling) {
    Slide slide{.id = own.id.value.text,
                .surtitle = telling.phrases.say(Phrase::OwnSlideSurtitle),
                .title = said(own.title)};
    for (const OwnBlock& block : own.blocks) {
        std::visit(
            Overload{[&](const Text& text) {
                         add(slide, Paragraph{plain(said(text)), ParagraphKind::Body, false});
                     },
                     [&](const OwnList& list) { add(slide, list_of(list)); },
                     [&](const OwnTable& table) {
                         add(slide, table_of(table));
                         add_caption(slide, table.caption);
                     },
                     [&](const OwnPicture& picture) { add_picture(slide, picture, telling); }},
            block);
    }
    return slide;
}

void insert_own_slides(Slides& slides, const Telling& telling) {
    // Later ones first: several own slides after the same one keep the file's order.
    const auto& own = telling.dossier.deck_edits.own_slides;
    std::set<std::size_t> left;
    for (std::size_t i = 0; i < own.size(); ++i) {
        left.insert(i);
    }
    // An own slide may follow another one: those whose place is known go in, until none moves.
    bool moved = true;
    while (moved) {
        moved = false;
        for (auto i = left.rbegin(); i != left.rend(); ++i) {
            if (const auto place = place_after(slides, own[*i].after.value)) {
                slides.insert(*place, compose_own_slide(own[*i], telling));
                left.erase(*i);
                moved = true;
                break;
            }
        }
    }
    for (const std::size_t i : left) {
        slides.push_back(compose_own_slide(own[i], telling));
    }
}

void move_slides(Slides& slides, const std::vector<SlideMove>& moves) {
    for (const SlideMove& move : moves) {
        const auto from = find(slides, move.slide.value);
        if (from == slides.end() || !place_after(slides, move.after.value) ||
            move.slide.value == move.after.value) {
            continue;
        }
        Slide slide = std::move(*from);
        slides.erase(from);
        slides.insert(*place_after(slides, move.after.value), std::move(slide));
    }
}

} // namespace

void apply_edits(Deck& deck, const Telling& telling) {
    const DeckEdits& edits = telling.dossier.deck_edits;
    Slides& slides = deck.slides;
    insert_own_slides(slides, telling);
    for (const SlideText& title : edits.titles) {
        const auto slide = find(slides, title.slide.value);
        if (slide != slides.end()) {
            slide->title = said(title.text);
        } else if (title.slide.value.text == cover_id) {
            deck.cover.title = said(title.text);
        }
    }
    move_slides(slides, edits.moves);
    for (const Located<SlideId>& hidden : edits.hidden) {
        const auto slide = find(slides, hidden.value);
        if (slide != slides.end()) {
            slides.erase(slide);
        }
    }
}

void drop_dead_links(Deck& deck) {
    std::set<std::string> told{std::string(cover_id)};
    for (const Slide& slide : deck.slides) {
        told.insert(slide.id);
    }
    for (Slide& slide : deck.slides) {
        for (SlideBlock& block : slide.blocks) {
            auto* timeline = std::get_if<Timeline>(&block.block);
            if (timeline == nullptr) {
                continue;
            }
            for (TimelineRow& row : timeline->rows) {
                for (Inline& part : row.title) {
                    const auto* page = part.link ? std::get_if<PageTarget>(&*part.link) : nullptr;
                    if (page != nullptr && !told.contains(page->anchor)) {
                        part.link.reset();
                    }
                }
            }
        }
    }
}

} // namespace restitution
