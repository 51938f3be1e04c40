#include "story/story_text.h"

#include "base/overload.h"

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

    void add(const Block& block) {
        std::visit(Overload{
                       [&](const SectionHead& head) { add(head.text); },
                       [&](const Paragraph& paragraph) { add(paragraph.text); },
                       [&](const Bullets& bullets) { add_all(bullets.items); },
                       [&](const Table& table) { add(table); },
                       [&](const Figure& figure) { add(figure.alternative); },
                       [&](const Illustration& picture) { add(picture.alternative); },
                       [&](const KeyFigure& figure) {
                           add(figure.value);
                           add(figure.first_line);
                           add_all(figure.lines);
                       },
                       [&](const KeyFigureRow& row) {
                           for (const KeyFigureRow::Entry& entry : row.entries) {
                               add(entry.value);
                               add(entry.meaning);
                               add(entry.detail);
                           }
                       },
                       [&](const Ranking& ranking) { add(ranking); },
                       [&](const Quote& quote) {
                           add(quote.text);
                           add(quote.source);
                       },
                       [&](const Timeline& timeline) { add(timeline); },
                       [&](const LevelColumns& levels) {
                           for (const LevelColumn& column : levels.columns) {
                               add(column.name);
                               add(column.range);
                               add(column.meaning);
                           }
                       },
                       [&](const TermList& terms) {
                           for (const TermList::Entry& entry : terms.entries) {
                               add(entry.term);
                               add(entry.description);
                           }
                       },
                       [&](const Statements& statements) {
                           for (const Statements::Entry& entry : statements.entries) {
                               add(entry.label);
                               add(entry.text);
                           }
                       },
                       [&](const RankingPair& pair) {
                           add(pair.left_head);
                           add(pair.left);
                           add(pair.right_head);
                           add(pair.right);
                       },
                       [&](const QuestionForm& form) { add(form); },
                       [&](const FillTable& table) { add(table); },
                       [&](const WritingLines& lines) { add(lines.label); },
                   },
                   block);
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
        words.add(block.block);
    }
    words.add(slide.foot);
    return words.take();
}

} // namespace restitution
