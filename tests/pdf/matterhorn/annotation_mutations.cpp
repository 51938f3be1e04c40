// Broken annotations (28). The one annotation of the document is a link.

#include "matterhorn/entry.h"
#include "matterhorn/mutation.h"

namespace restitution::matterhorn {

namespace {

void set_subtype(QPDF& pdf, const char* subtype) {
    first_annotation(pdf).replaceKey("/Subtype", Handle::newName(subtype));
}

Handle page_with_annotation(QPDF& pdf) {
    for (const Handle& page : pdf.getAllPages()) {
        if (!entry(page, "/Annots").isNull()) {
            return page;
        }
    }
    throw std::runtime_error("no page has an annotation");
}

} // namespace

std::vector<Mutation> annotation_mutations() {
    return {
        {"28-002", "a note in the margin, under a link",
         [](QPDF& pdf) { set_subtype(pdf, "/Text"); }},
        {"28-004", "a note in the margin that says nothing",
         [](QPDF& pdf) {
             set_subtype(pdf, "/Text");
             set_type(element_of_type(pdf, "Link"), "Annot");
             first_annotation(pdf).removeKey("/Contents");
         }},
        {"28-005", "a field without a name",
         [](QPDF& pdf) {
             set_subtype(pdf, "/Widget");
             set_type(element_of_type(pdf, "Link"), "Form");
         }},
        {"28-007", "a trap network", [](QPDF& pdf) { set_subtype(pdf, "/TrapNet"); }},
        {"28-008", "a page with a link and no order of tabulation",
         [](QPDF& pdf) { page_with_annotation(pdf).removeKey("/Tabs"); }},
        {"28-009", "a page with a link, tabulated by rows",
         [](QPDF& pdf) { page_with_annotation(pdf).replaceKey("/Tabs", Handle::newName("/R")); }},
        {"28-010", "a field that is not under a form",
         [](QPDF& pdf) {
             set_subtype(pdf, "/Widget");
             first_annotation(pdf).replaceKey("/TU", Handle::newString("Un champ"));
         }},
        {"28-011", "a link that is not under a link",
         [](QPDF& pdf) { set_type(element_of_type(pdf, "Link"), "Span"); }},
        {"28-012", "a link that says nothing",
         [](QPDF& pdf) { first_annotation(pdf).removeKey("/Contents"); }},
        {"28-015", "a printer's mark in the structure",
         [](QPDF& pdf) { set_subtype(pdf, "/PrinterMark"); }},
        {"annotation-parent", "a link whose way back leads nowhere",
         [](QPDF& pdf) { first_annotation(pdf).removeKey("/StructParent"); }},
    };
}

} // namespace restitution::matterhorn
