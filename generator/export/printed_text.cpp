#include "export/printed_text.h"

#include "base/overload.h"
#include "formats/terminal_text.h"

namespace restitution {

namespace {

std::string unformatted(const RichText& text) {
    std::string all;
    for (const Inline& part : text) {
        all += part.text;
    }
    return all;
}

std::vector<std::string> lines_of(const RichText& text) {
    const std::string all = unformatted(text);
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin <= all.size()) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        lines.push_back(all.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

void print(const Table& table, TerminalText& page) {
    std::vector<ColumnSide> sides;
    std::vector<std::string> heads;
    for (const TableColumn& column : table.columns) {
        sides.push_back(column.align_right ? ColumnSide::Right : ColumnSide::Left);
        heads.push_back(column.head);
    }
    std::vector<std::vector<std::string>> rows;
    if (table.look == TableLook::Filled) {
        rows.push_back(heads);
    }
    for (const std::vector<Cell>& cells : table.rows) {
        std::vector<std::string> row;
        for (const Cell& cell : cells) {
            row.push_back(unformatted(cell.text));
        }
        rows.push_back(std::move(row));
    }
    page.table(sides, rows);
}

void print(const PrintedBlock& block, TerminalText& page) {
    std::visit(Overload{[&](const SectionHead& head) { page.head(head.text); },
                        [&](const Paragraph& paragraph) {
                            if (paragraph.ruled) {
                                page.gap();
                            }
                            page.paragraph(unformatted(paragraph.text));
                        },
                        [&](const Bullets& bullets) {
                            for (const RichText& item : bullets.items) {
                                page.bullet(unformatted(item));
                            }
                        },
                        [&](const Table& table) { print(table, page); },
                        [&](const TermList& terms) {
                            for (const TermList::Entry& entry : terms.entries) {
                                page.term(entry.term, lines_of(entry.description));
                            }
                        }},
               block);
}

bool is_list(const PrintedBlock& block) {
    return std::holds_alternative<Bullets>(block) || std::holds_alternative<TermList>(block);
}

} // namespace

std::string terminal_text(const PrintedText& text) {
    TerminalText page;
    page.title(text.title);
    const Paragraph* before = nullptr;
    for (const PrintedBlock& block : text.blocks) {
        if (before != nullptr && !before->opens && is_list(block)) {
            page.gap();
        }
        print(block, page);
        before = std::get_if<Paragraph>(&block);
    }
    return page.text();
}

} // namespace restitution
