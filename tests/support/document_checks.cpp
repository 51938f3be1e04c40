#include "support/document_checks.h"

#include "frame/frame_text.h"
#include "support/frame_checks.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace restitution::test {

namespace {

/// The node whose text a run belongs to: links belong to the text around them.
NodeId owner_of(NodeId id, const StructureTree& tree) {
    while (tree.at(id).kind == StructureKind::Link || tree.at(id).kind == StructureKind::Span) {
        id = tree.at(id).parent;
    }
    return id;
}

bool is_pagination(const PlacedItem& placed) {
    const auto* artifact = std::get_if<Artifact>(&placed.semantics);
    return artifact != nullptr && *artifact == Artifact::Pagination;
}

/// From the highest accent to the lowest descender: titles are set closer than the boxes that PDF
/// readers select.
Rect letter_box(const TextRun& run) {
    constexpr double ascent = 0.9;
    const double size = run.style.size;
    const std::size_t inked = run.text.find_last_not_of(' ') + 1; // a last space meets nothing
    const double width =
        inked == run.text.size() || run.text.empty()
            ? run.width
            : run.width * static_cast<double>(inked) / static_cast<double>(run.text.size());
    return {run.origin.x, run.origin.y - ascent * size, width, (ascent + text_descent) * size};
}

void expect_letters_apart(const Frame& frame, std::size_t page) {
    const std::vector<TextRun> runs = text_runs(frame);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(letter_box(runs[i]), letter_box(runs[j]))) {
                ADD_FAILURE() << "page " << page + 1 << ": " << runs[j].text.substr(0, 80)
                              << " and " << runs[i].text.substr(0, 80);
            }
        }
    }
}

/// The lowest that the page's own text may reach: the rule of the footer.
void expect_clear_of_footer(const Frame& frame, std::size_t page) {
    double rule = frame.size.height;
    for (const PlacedItem& placed : frame.items) {
        if (is_pagination(placed) && std::holds_alternative<Shape>(placed.item)) {
            rule = std::min(rule, ink_box(placed.item).y);
        }
    }
    for (const PlacedItem& placed : frame.items) {
        const auto* run = std::get_if<TextRun>(&placed.item);
        if (run != nullptr && !is_pagination(placed)) {
            EXPECT_LE(letter_box(*run).bottom(), rule) << "page " << page + 1 << ": " << run->text;
        }
        if (const auto* drawing = std::get_if<Drawing>(&placed.item)) {
            EXPECT_LE(drawing->area.y, rule) << "page " << page + 1;
        }
    }
}

/// Nested drawings may not reach out of their own frame either.
void expect_drawings_inside(const Frame& frame) {
    expect_inside(frame);
    for (const PlacedItem& placed : frame.items) {
        if (const auto* drawing = std::get_if<Drawing>(&placed.item)) {
            constexpr double tolerance = 0.01;
            EXPECT_GE(drawing->area.x, -tolerance);
            EXPECT_GE(drawing->area.y, -tolerance);
            EXPECT_LE(drawing->area.right(), frame.size.width + tolerance);
            EXPECT_LE(drawing->area.bottom(), frame.size.height + tolerance);
            if (!std::holds_alternative<Artifact>(placed.semantics)) { // not the cover's motif
                expect_drawings_inside(*drawing->content);
            }
        }
    }
}

/// Finds texts among those of the nodes, each node once.
class Reading {
public:
    explicit Reading(const PagedDocument& document)
        : nodes_(node_texts(document)), used_(nodes_.size(), false) {}

    /// A text may go on in nodes of later pages.
    void expect(const std::string& text) {
        const std::string wanted = squeezed(text);
        if (wanted.empty()) {
            return;
        }
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            if (!used_[i] && nodes_[i].text == wanted) {
                used_[i] = true;
                return;
            }
        }
        if (!take_parts(wanted, 0, 0)) {
            ADD_FAILURE() << "not shown: " << text.substr(0, 200);
        }
    }

    bool has(const std::string& text) const {
        const std::string wanted = squeezed(text);
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            if (!used_[i] && nodes_[i].text == wanted) {
                return true;
            }
        }
        return false;
    }

    /// Fails for every text that nothing was expected of.
    void expect_no_more(const std::vector<std::string>& repeated) const {
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            const bool allowed =
                used_[i] || nodes_[i].text.empty() || // a cell that says nothing
                nodes_[i].kind == StructureKind::ColumnHeader ||
                std::find(repeated.begin(), repeated.end(), nodes_[i].text) != repeated.end();
            EXPECT_TRUE(allowed) << "page " << nodes_[i].page + 1
                                 << ", not in the story: " << nodes_[i].text.substr(0, 200);
        }
    }

private:
    bool take_parts(const std::string& wanted, std::size_t from, std::size_t done) {
        if (done == wanted.size()) {
            return true;
        }
        for (std::size_t i = from; i < nodes_.size(); ++i) {
            const std::string& part = nodes_[i].text;
            if (!used_[i] && !part.empty() && wanted.compare(done, part.size(), part) == 0) {
                used_[i] = true;
                if (take_parts(wanted, i + 1, done + part.size())) {
                    return true;
                }
                used_[i] = false;
            }
        }
        return false;
    }

    std::vector<NodeText> nodes_;
    std::vector<bool> used_;
};

/// Levels that need too much room for columns are a list, which joins what it says of each.
std::vector<std::string> shown_levels(const Reading& reading, const LevelColumns& levels) {
    if (!levels.columns.empty() && reading.has(levels.columns.front().range)) {
        return texts_of(Block{levels});
    }
    std::vector<std::string> texts;
    for (const LevelColumn& level : levels.columns) {
        texts.push_back("•");
        texts.push_back(level.name + level.range + level.meaning);
    }
    return texts;
}

void expect_block(Reading& reading, const Block& block) {
    const auto* levels = std::get_if<LevelColumns>(&block);
    for (const std::string& text :
         levels != nullptr ? shown_levels(reading, *levels) : texts_of(block)) {
        reading.expect(text);
    }
}

/// A text shortened where it had no room, if another place says it whole.
void add_shortened(std::vector<std::string>& allowed, const PagedDocument& document) {
    const std::vector<std::string> whole = allowed;
    for (const NodeText& node : node_texts(document)) {
        const std::size_t cut = node.text.rfind("…");
        for (const std::string& text : whole) {
            if (cut != std::string::npos && text.compare(0, cut, node.text, 0, cut) == 0) {
                allowed.push_back(node.text);
                break;
            }
        }
    }
}

/// Titles and surtitles come again on continuations.
std::vector<std::string> repeats_of(const Deck& deck, const PagedDocument& document) {
    std::vector<std::string> repeats;
    for (const Slide& slide : deck.slides) {
        repeats.push_back(squeezed(slide.title));
        repeats.push_back(squeezed(slide.surtitle));
        repeats.push_back(squeezed(slide.surtitle + deck.continued));
        repeats.push_back(squeezed(slide.mark)); // as the surtitle, on each page
    }
    add_shortened(repeats, document);
    std::vector<std::string> name{squeezed(deck.cover.authority)};
    add_shortened(name, document);
    repeats.insert(repeats.end(), name.begin() + 1, name.end());
    return repeats;
}

} // namespace

std::string squeezed(const std::string& text) {
    std::string result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
                 [](char c) { return c != ' ' && c != '\n'; });
    return result;
}

std::vector<NodeText> node_texts(const PagedDocument& document) {
    std::vector<NodeText> texts;
    std::map<std::size_t, std::size_t> places; // node -> index in texts
    for (std::size_t page = 0; page < document.pages.size(); ++page) {
        for (const PlacedItem& placed : document.pages[page].items) {
            const auto* run = std::get_if<TextRun>(&placed.item);
            const auto* node = std::get_if<NodeId>(&placed.semantics);
            if (run == nullptr || node == nullptr) {
                continue;
            }
            const NodeId owner = owner_of(*node, document.structure);
            const auto [place, fresh] = places.try_emplace(owner.index, texts.size());
            if (fresh) {
                texts.push_back({page, document.structure.at(owner).kind, {}});
            }
            texts[place->second].text += squeezed(run->text);
        }
    }
    return texts;
}

std::vector<std::string> footer_of(const Frame& page) {
    std::vector<std::string> texts;
    for (const PlacedItem& placed : page.items) {
        const auto* run = std::get_if<TextRun>(&placed.item);
        if (run != nullptr && is_pagination(placed) && placed.item.index() == 0 &&
            run->origin.y > page.size.height * 0.9) {
            texts.push_back(run->text);
        }
    }
    return texts;
}

void expect_sound(const PagedDocument& document) {
    for (std::size_t page = 0; page < document.pages.size(); ++page) {
        const Frame& frame = document.pages[page];
        expect_drawings_inside(frame);
        expect_letters_apart(frame, page);
        expect_clear_of_footer(frame, page);
        EXPECT_FALSE(text_runs(frame).empty()) << "page " << page + 1 << " is empty";
    }
}

void expect_told(const Deck& deck, const PagedDocument& document) {
    Reading reading(document);
    const Cover& cover = deck.cover;
    for (const std::string& text :
         {cover.logo.file ? std::string() : cover.authority, cover.title, cover.subtitle,
          cover.event, cover.version_line, cover.data_line}) {
        reading.expect(text);
    }
    for (const std::string& fact : cover.facts) {
        reading.expect(fact);
    }
    for (const Slide& slide : deck.slides) {
        reading.expect(slide.title);
        reading.expect(slide.lead);
        for (const SlideBlock& placed : slide.blocks) {
            expect_block(reading, placed.block);
        }
        reading.expect(joined(slide.foot));
    }
    reading.expect_no_more(repeats_of(deck, document));
}

void expect_told(const Booklet& booklet, const PagedDocument& document) {
    Reading reading(document);
    for (const std::string& text : {booklet.logo.file ? std::string() : booklet.authority,
                                    booklet.status, booklet.title, booklet.subtitle}) {
        reading.expect(text);
    }
    for (const Block& block : booklet.blocks) {
        expect_block(reading, block);
    }
    std::vector<std::string> name{squeezed(booklet.authority)};
    add_shortened(name, document);
    name.erase(name.begin());
    reading.expect_no_more(name);
}

} // namespace restitution::test
