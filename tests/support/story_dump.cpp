#include "support/story_dump.h"

#include "base/overload.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restitution::test {

namespace {

using Texts = std::vector<std::string>;

void add_ranking(Texts& texts, const Ranking& ranking) {
    for (const RankedItem& item : ranking.items) {
        texts.push_back(item.label + " " + item.value);
    }
    if (ranking.items.empty()) {
        texts.push_back(ranking.when_empty);
    }
}

Texts parts_of(const Bullets& bullets) {
    Texts texts;
    for (std::size_t i = 0; i < bullets.items.size(); ++i) {
        texts.push_back(bullets.numbered ? std::to_string(i + 1) + "." : "•");
        texts.push_back(joined(bullets.items[i]));
    }
    return texts;
}

Texts parts_of(const Table& table) {
    Texts texts;
    if (table.rows.empty()) {
        return {table.when_empty};
    }
    if (table.look == TableLook::Filled) {
        for (const TableColumn& column : table.columns) {
            texts.push_back(column.head);
        }
    }
    for (const std::vector<Cell>& row : table.rows) {
        for (const Cell& cell : row) {
            texts.push_back((cell.chip ? cell.chip->text : std::string()) + joined(cell.text));
        }
    }
    return texts;
}

Texts parts_of(const KeyFigure& figure) {
    Texts texts{figure.value, joined(figure.first_line)};
    for (const RichText& line : figure.lines) {
        texts.push_back(joined(line));
    }
    return texts;
}

Texts parts_of(const KeyFigureRow& row) {
    Texts texts;
    for (const KeyFigureRow::Entry& entry : row.entries) {
        texts.push_back(entry.value);
        texts.push_back(entry.meaning);
        texts.push_back(entry.detail);
    }
    return texts;
}

Texts parts_of(const Timeline& timeline) {
    Texts texts;
    if (!timeline.left_caption.empty() || !timeline.right_caption.empty()) {
        texts.push_back(timeline.left_caption + " " + timeline.right_caption);
    }
    for (const TimelineRow& row : timeline.rows) {
        texts.push_back(row.when);
        texts.push_back(joined(row.title));
        texts.push_back(row.note);
        texts.push_back(row.bar ? row.bar->label : row.side);
    }
    return texts;
}

Texts parts_of(const LevelColumns& levels) {
    Texts texts;
    for (const LevelColumn& level : levels.columns) {
        texts.insert(texts.end(), {level.name, level.range, level.meaning});
    }
    return texts;
}

Texts parts_of(const TermList& terms) {
    Texts texts;
    for (const TermList::Entry& entry : terms.entries) {
        texts.insert(texts.end(), {entry.term, joined(entry.description)});
    }
    return texts;
}

Texts parts_of(const Statements& statements) {
    Texts texts;
    for (const Statements::Entry& entry : statements.entries) {
        texts.insert(texts.end(), {entry.label, joined(entry.text)});
    }
    return texts;
}

Texts parts_of(const RankingPair& pair) {
    Texts texts{pair.left_head};
    add_ranking(texts, pair.left);
    texts.push_back(pair.right_head);
    add_ranking(texts, pair.right);
    return texts;
}

Texts parts_of(const QuestionForm& form) {
    Texts texts{form.title};
    for (const FormQuestion& question : form.questions) {
        texts.insert(texts.end(), {question.id, question.text, question.help, question.remark});
        texts.insert(texts.end(), question.options.begin(), question.options.end());
    }
    return texts;
}

Texts parts_of(const FillTable& table) {
    Texts texts;
    for (const SheetColumn& column : table.columns) {
        texts.push_back(column.head);
    }
    for (const auto& row : table.rows) {
        for (const SheetCell& cell : row) {
            texts.push_back(joined(cell.text));
            texts.push_back(cell.note);
            texts.insert(texts.end(), cell.boxes.begin(), cell.boxes.end());
        }
    }
    return texts;
}

Texts parts_of(const WritingLines& lines) {
    return {lines.label};
}

Texts parts_of(const Ranking& ranking) {
    Texts texts;
    add_ranking(texts, ranking);
    return texts;
}

std::string tone(Tone tone) {
    return tone == Tone::Main ? "" : " (attention)";
}

std::string kind_of(const Block& block) {
    return std::visit(
        Overload{[](const SectionHead& head) { return "head" + tone(head.tone); },
                 [](const Paragraph&) { return std::string("paragraph"); },
                 [](const Bullets&) { return std::string("list"); },
                 [](const Table&) { return std::string("table"); },
                 [](const Figure&) { return std::string("figure"); },
                 [](const Illustration&) { return std::string("illustration"); },
                 [](const KeyFigure&) { return std::string("key figure"); },
                 [](const KeyFigureRow&) { return std::string("key figures"); },
                 [](const Ranking& ranking) { return "ranking" + tone(ranking.tone); },
                 [](const Quote&) { return std::string("quote"); },
                 [](const Timeline&) { return std::string("timeline"); },
                 [](const LevelColumns&) { return std::string("levels"); },
                 [](const TermList&) { return std::string("terms"); },
                 [](const Statements&) { return std::string("statements"); },
                 [](const RankingPair&) { return std::string("rankings"); },
                 [](const QuestionForm&) { return std::string("form"); },
                 [](const FillTable&) { return std::string("fill table"); },
                 [](const WritingLines&) { return std::string("writing lines"); }},
        block);
}

void write(std::string& out, const std::string& label, const std::string& text) {
    if (!text.empty()) {
        out += label + ": " + text + "\n";
    }
}

void write(std::string& out, const Block& block, const std::string& indent) {
    out += indent + kind_of(block) + "\n";
    const auto* figure = std::get_if<Figure>(&block);
    for (const std::string& text :
         figure != nullptr ? Texts{figure->alternative} : texts_of(block)) {
        out += text.empty() ? std::string() : indent + "  " + text + "\n";
    }
}

std::string dump(const DocumentInfo& info) {
    std::string out;
    write(out, "document", info.title);
    write(out, "subject", info.subject);
    write(out, "author", info.author);
    write(out, "created", info.creation_date);
    return out;
}

} // namespace

std::string joined(const RichText& text) {
    std::string all;
    for (const Inline& part : text) {
        all += part.text;
    }
    return all;
}

std::vector<std::string> texts_of(const Block& block) {
    return std::visit(
        Overload{[](const SectionHead& head) { return Texts{head.text}; },
                 [](const Paragraph& paragraph) { return Texts{joined(paragraph.text)}; },
                 [](const Figure&) { return Texts{}; }, [](const Illustration&) { return Texts{}; },
                 [](const Quote& quote) {
                     return Texts{quote.text, quote.source};
                 },
                 [](const auto& other) { return parts_of(other); }},
        block);
}

std::string dump(const Slide& slide) {
    std::string out = "== " + slide.id + "\n";
    write(out, "surtitle", slide.surtitle);
    write(out, "mark", slide.mark);
    write(out, "title", slide.title);
    write(out, "lead", slide.lead);
    for (const SlideBlock& placed : slide.blocks) {
        write(out, placed.block, placed.column == SlideColumn::Main ? "  " : "  | ");
    }
    write(out, "foot", joined(slide.foot));
    return out;
}

std::string dump(const std::vector<Block>& blocks) {
    std::string out;
    for (const Block& block : blocks) {
        write(out, block, "  ");
    }
    return out;
}

std::string dump(const Deck& deck) {
    const Cover& cover = deck.cover;
    std::string out = dump(deck.info) + "== couverture\n";
    for (const std::string& text : {cover.authority, cover.title, cover.subtitle, cover.event}) {
        write(out, "cover", text);
    }
    for (const std::string& fact : cover.facts) {
        write(out, "cover", fact);
    }
    write(out, "cover", cover.version_line);
    write(out, "cover", cover.data_line);
    write(out, "footer", deck.footer_left + " | " + deck.footer_centre);
    for (const Slide& slide : deck.slides) {
        out += dump(slide);
    }
    return out;
}

std::string dump(const Booklet& booklet) {
    std::string out = dump(booklet.info);
    write(out, "authority", booklet.authority);
    write(out, "status", booklet.status);
    write(out, "title", booklet.title);
    write(out, "subtitle", booklet.subtitle);
    write(out, "footer", booklet.footer_left + " | " + booklet.footer_centre);
    return out + dump(booklet.blocks);
}

Slide find_slide(const Deck& deck, const std::string& id) {
    const auto found = std::find_if(deck.slides.begin(), deck.slides.end(),
                                    [&](const Slide& slide) { return slide.id == id; });
    if (found == deck.slides.end()) {
        ADD_FAILURE() << "no slide " << id;
        return {};
    }
    return *found;
}

} // namespace restitution::test
