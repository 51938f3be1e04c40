// 13, 17: figures and formulas have words. 14: headings make an outline. 15: header cells say what
// they head. 19: notes can be referred to. And rows of one table are of one width.

#include "matterhorn/checks.h"
#include "matterhorn/entry.h"

#include <algorithm>
#include <set>

namespace restitution::matterhorn {

namespace {

bool has_text(Handle text) {
    return text.isString() && !text.getStringValue().empty();
}

void check_alternatives(const Element& element, Findings& findings) {
    const bool described =
        has_text(entry(element.handle, "/Alt")) || has_text(entry(element.handle, "/ActualText"));
    if (element.type == "Figure" && !described) {
        findings.push_back({"13-004", element_place(element)});
    }
    if (element.type == "Formula" && !described) {
        findings.push_back({"17-002", element_place(element)});
    }
}

/// 1 to 6 for H1 to H6, else 0.
int heading_level(const std::string& type) {
    const bool is_heading = type.size() == 2 && type[0] == 'H' && type[1] >= '1' && type[1] <= '6';
    return is_heading ? type[1] - '0' : 0;
}

void check_headings(const Document& document, Findings& findings) {
    int previous = 0;
    bool unnumbered = false;
    for (const Element& element : document.elements) {
        unnumbered = unnumbered || element.type == "H";
        const auto plain =
            std::count_if(element.children.begin(), element.children.end(),
                          [&](std::size_t child) { return document.elements[child].type == "H"; });
        if (plain > 1) {
            findings.push_back({"14-006", element_place(element)});
        }
        const int level = heading_level(element.type);
        if (level == 0) {
            continue;
        }
        if (previous == 0 && level != 1) {
            findings.push_back({"14-002", element_place(element)});
        } else if (previous != 0 && level > previous + 1) {
            findings.push_back({"14-003", element_place(element)});
        }
        previous = level;
    }
    if (unnumbered && previous != 0) {
        findings.push_back({"14-007", "both H and H1 to H6"});
    }
}

int span(const Element& cell, const char* key) {
    Handle value = attribute(cell, "/Table", key);
    return value.isInteger() ? value.getIntValueAsInt() : 1;
}

/// The rows of a table, whether or not THead or TBody stand between.
void find_rows(const Document& document, std::size_t index, std::vector<std::size_t>& rows) {
    for (const std::size_t child : document.elements[index].children) {
        const std::string& type = document.elements[child].type;
        if (type == "TR") {
            rows.push_back(child);
        } else if (type != "Table") {
            find_rows(document, child, rows);
        }
    }
}

void check_table(const Document& document, std::size_t table, Findings& findings) {
    std::vector<std::size_t> rows;
    find_rows(document, table, rows);
    std::set<int> widths;
    std::vector<std::pair<int, int>> hanging; // rows still to cover, columns
    bool uses_headers = false;
    std::vector<std::string> without_scope;
    for (const std::size_t row : rows) {
        int width = 0;
        for (auto& [rows_left, columns] : hanging) {
            width += rows_left > 0 ? columns : 0;
            --rows_left;
        }
        for (const std::size_t index : document.elements[row].children) {
            const Element& cell = document.elements[index];
            width += span(cell, "/ColSpan");
            hanging.emplace_back(span(cell, "/RowSpan") - 1, span(cell, "/ColSpan"));
            uses_headers = uses_headers || !attribute(cell, "/Table", "/Headers").isNull();
            if (cell.type == "TH" && attribute(cell, "/Table", "/Scope").isNull()) {
                without_scope.push_back(element_place(cell));
            }
        }
        widths.insert(width);
    }
    if (widths.size() > 1) {
        findings.push_back({"table-regular", element_place(document.elements[table])});
    }
    for (const std::string& place : without_scope) {
        if (!uses_headers) {
            findings.push_back({"15-003", place});
        }
    }
}

} // namespace

void check_meaning(const Document& document, Findings& findings) {
    check_headings(document, findings);
    std::set<std::string> note_ids;
    for (std::size_t i = 0; i < document.elements.size(); ++i) {
        const Element& element = document.elements[i];
        check_alternatives(element, findings);
        if (element.type == "Table") {
            check_table(document, i, findings);
        }
        if (element.type == "Note") {
            const Handle id = entry(element.handle, "/ID");
            if (!has_text(id)) {
                findings.push_back({"19-003", element_place(element)});
            } else if (!note_ids.insert(Handle(id).getStringValue()).second) {
                findings.push_back({"19-004", element_place(element)});
            }
        }
    }
}

} // namespace restitution::matterhorn
