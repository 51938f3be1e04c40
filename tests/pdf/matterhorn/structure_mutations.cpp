// Broken structure: types, nesting, headings, alternatives, tables, notes, links between elements
// and content.

#include "matterhorn/entry.h"
#include "matterhorn/mutation.h"

namespace restitution::matterhorn {

namespace {

void set_role_map(QPDF& pdf, const char* map) {
    entry(pdf.getRoot(), "/StructTreeRoot").replaceKey("/RoleMap", Handle::parse(map));
}

/// All headings become H, each in a section of its own.
void use_plain_headings(QPDF& pdf) {
    for (const char* type : {"H1", "H2"}) {
        for (const Handle& heading : elements_of_type(pdf, type)) {
            set_type(heading, "H");
        }
    }
}

void put_two_plain_headings_together(QPDF& pdf) {
    use_plain_headings(pdf);
    set_type(element_of_type(pdf, "P"), "H"); // beside the heading of the first slide
}

void make_notes(QPDF& pdf, const char* first_id, const char* second_id) {
    int n = 0;
    for (Handle cell : elements_of_type(pdf, "TD")) {
        Handle note = pdf.makeIndirectObject(Handle::parse("<</Type /StructElem /S /Note>>"));
        note.replaceKey("/P", cell);
        note.replaceKey("/ID", Handle::newString(n == 0 ? first_id : second_id));
        cell.replaceKey("/K", Handle::newArray({cell.getKey("/K"), note}));
        if (++n == 2) {
            return;
        }
    }
}

void claim(Handle element, int mcid) {
    Handle kids = Handle::newArray(items(element.getKey("/K")));
    kids.appendItem(Handle::newInteger(mcid));
    element.replaceKey("/K", kids);
}

void swap_in_parent_tree(QPDF& pdf) {
    Handle numbers = entry(pdf.getRoot(), "/StructTreeRoot", "/ParentTree", "/Nums");
    Handle page = numbers.getArrayItem(1); // of key 0
    Handle first = page.getArrayItem(0);
    page.setArrayItem(0, page.getArrayItem(1));
    page.setArrayItem(1, first);
}

} // namespace

std::vector<Mutation> structure_mutations() {
    return {
        {"02-001", "a type that no standard knows",
         [](QPDF& pdf) { set_type(element_of_type(pdf, "P"), "Alinea"); }},
        {"02-003", "types mapped in a circle",
         [](QPDF& pdf) {
             set_role_map(pdf, "<</Alinea /Paragraphe /Paragraphe /Alinea>>");
             set_type(element_of_type(pdf, "P"), "Alinea");
         }},
        {"02-004", "a standard type that means another",
         [](QPDF& pdf) { set_role_map(pdf, "<</Quote /Span>>"); }},
        {"09-004", "a row of paragraphs",
         [](QPDF& pdf) { set_type(element_of_type(pdf, "TD"), "P"); }},
        {"09-005", "an item of list with a paragraph instead of its body",
         [](QPDF& pdf) { set_type(element_of_type(pdf, "LBody"), "P"); }},
        {"09-006", "an entry without a table of contents",
         [](QPDF& pdf) { set_type(element_of_type(pdf, "P"), "TOCI"); }},
        {"13-004", "a figure without words",
         [](QPDF& pdf) { element_of_type(pdf, "Figure").removeKey("/Alt"); }},
        {"13-004", "a figure with empty words",
         [](QPDF& pdf) {
             element_of_type(pdf, "Figure").replaceKey("/Alt", Handle::newString(""));
         }},
        {"14-002", "a first heading that is not H1",
         [](QPDF& pdf) { set_type(element_of_type(pdf, "H1"), "H2"); }},
        {"14-003", "a level left out",
         [](QPDF& pdf) { set_type(element_of_type(pdf, "H2"), "H3"); }},
        {"14-006", "two headings H in one section", put_two_plain_headings_together},
        {"14-007", "both ways of heading",
         [](QPDF& pdf) { set_type(element_of_type(pdf, "H2"), "H"); }},
        {"15-003", "a header cell that says not what it heads",
         [](QPDF& pdf) { element_of_type(pdf, "TH").removeKey("/A"); }},
        {"table-regular", "a row wider than the others",
         [](QPDF& pdf) {
             element_of_type(pdf, "TD").replaceKey("/A", Handle::parse("<</O /Table /ColSpan 2>>"));
         }},
        {"17-002", "a formula without words",
         [](QPDF& pdf) { set_type(element_of_type(pdf, "P"), "Formula"); }},
        {"19-003", "a note without an identifier", [](QPDF& pdf) { make_notes(pdf, "n1", ""); }},
        {"19-004", "two notes with one identifier", [](QPDF& pdf) { make_notes(pdf, "n1", "n1"); }},
        {"mcid-missing", "an element of content that is not there",
         [](QPDF& pdf) { claim(element_of_type(pdf, "P"), 999); }},
        {"mcid-claimed-twice", "content of two elements",
         [](QPDF& pdf) { claim(element_of_type(pdf, "P"), 0); }}, // 0 is the heading's
        {"parent-tree", "a way back that leads elsewhere", swap_in_parent_tree},
        {"parent-link", "an element that names another parent",
         [](QPDF& pdf) { element_of_type(pdf, "P").replaceKey("/P", element_of_type(pdf, "L")); }},
    };
}

} // namespace restitution::matterhorn
