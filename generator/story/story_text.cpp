#include "story/story_text.h"

namespace restitution {

namespace {

class Words {
public:
    void add(const std::string& text) {
        if (!text.empty()) {
            all_ += text + '\n';
        }
    }
    void add(const RichText& text) {
        std::string joined;
        for (const Inline& part : text) {
            joined += part.text;
        }
        add(joined);
    }

    void add(const Table& table) {
        for (const TableColumn& column : table.columns) {
            add(column.head);
        }
        for (const auto& row : table.rows) {
            for (const Cell& cell : row) {
                if (cell.chip) {
                    add(cell.chip->text);
                }
                add(cell.text);
            }
        }
        add(table.rows.empty() ? table.when_empty : std::string());
    }

    void add(const Ranking& ranking) {
        for (const RankedItem& item : ranking.items) {
            add(item.label + ' ' + item.value);
        }
        add(ranking.items.empty() ? ranking.when_empty : std::string());
    }

    void add(const Timeline& timeline) {
        add(timeline.left_caption);
        add(timeline.right_caption);
        for (const TimelineRow& row : timeline.rows) {
            add(row.when);
            add(row.title);
            add(row.note);
            add(row.bar ? row.bar->label : row.side);
        }
    }

    void add(const QuestionForm& form) {
        add(form.title);
        for (const FormQuestion& question : form.questions) {
            add(question.text);
            add(question.help);
            for (const std::string& option : question.options) {
                add(option);
            }
        }
    }

    void add(const FillTable& table) {
        for (const SheetColumn& column : table.columns) {
            add(column.head);
        }
        for (const auto& row : table.rows) {
            for (const SheetCell& cell : row) {
                add(cell.text);
                add(cell.note);
                for (const std::string& box : cell.boxes) {
                    add(box);
                }
            }
        }
    }

    void add(const SectionHead& head) { add(head.text); }
    void add(const Paragraph& paragraph) { add(paragraph.text); }
    void add(const Bullets& bullets) { add_all(bullets.items); }
    void add(const Figure& figure) { add(figure.alternative); }
    void add(const Illustration& picture) { add(picture.alternative); }
    void add(const WritingLines& lines) { add(lines.label); }

    void add(const KeyFigure& figure) {
        add(figure.value);
        add(figure.first_line);
        add_all(figure.lines);
    }

    void add(const KeyFigureRow& row) {
        for (const KeyFigureRow::Entry& entry : row.entries) {
            add(entry.value);
            add(entry.meaning);
            add(entry.detail);
        }
    }

    void add(const Quote& quote) {
        add(quote.text);
        add(quote.source);
    }

    void add(const LevelColumns& levels) {
        for (const LevelColumn& column : levels.columns) {
            add(column.name);
            add(column.range);
            add(column.meaning);
        }
    }

    void add(const TermList& terms) {
        for (const TermList::Entry& entry : terms.entries) {
            add(entry.term);
            add(entry.description);
        }
    }

    void add(const Statements& statements) {
        for (const Statements::Entry& entry : statements.entries) {
            add(entry.label);
            add(entry.text);
        }
    }

    void add(const RankingPair& pair) {
        add(pair.left_head);
        add(pair.left);
        add(pair.right_head);
        add(pair.right);
    }

    /// A kind of block without its words above does not compile.
    void add_block(const Block& block) {
        std::visit([&](const auto& content) { add(content); }, block);
    }

    std::string take() { return std::move(all_); }

private:
    void add_all(const std::vector<RichText>& texts) {
        for (const RichText& text : texts) {
            add(text);
        }
    }

    std::string all_;
};

} // namespace

std::string text_of(const Slide& slide) {
    Words words;
    words.add(slide.surtitle);
    words.add(slide.mark);
    words.add(slide.title);
    words.add(slide.lead);
    for (const SlideBlock& block : slide.blocks) {
        words.add_block(block.block);
    }
    words.add(slide.foot);
    return words.take();
}

} // namespace restitution
