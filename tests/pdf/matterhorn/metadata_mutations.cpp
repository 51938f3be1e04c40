// Broken metadata and languages (01-007, 06, 07, 11).

#include "matterhorn/entry.h"
#include "matterhorn/mutation.h"

namespace restitution::matterhorn {

namespace {

void change_xmp(QPDF& pdf, const std::string& from, const std::string& to) {
    replace_in_stream(entry(pdf.getRoot(), "/Metadata"), from, to);
}

void speak_french(Handle element) {
    element.replaceKey("/Lang", Handle::newString("fr-FR"));
}

/// The catalogue says no language any more; the whole structure does.
void move_language_to_structure(QPDF& pdf) {
    pdf.getRoot().removeKey("/Lang");
    speak_french(element_of_type(pdf, "Document"));
}

/// Each element with content of its own says its language, and nothing else does.
void move_language_to_content(QPDF& pdf) {
    pdf.getRoot().removeKey("/Lang");
    pdf.getRoot().removeKey("/Outlines");
    for (const Handle& element : all_elements(pdf)) {
        for (Handle kid : items(entry(element, "/K"))) {
            if (kid.isInteger()) {
                speak_french(element);
            }
        }
    }
}

/// The annotation of the document moves to an element that has no language, nor text.
void move_annotation_away(QPDF& pdf) {
    Handle section = element_of_type(pdf, "Sect");
    Handle old_link = element_of_type(pdf, "Link");
    Handle link = pdf.makeIndirectObject(Handle::parse("<</Type /StructElem /S /Link>>"));
    link.replaceKey("/P", section);
    Handle staying = Handle::newArray();
    for (const Handle& kid : items(old_link.getKey("/K"))) {
        if (entry(kid, "/Type").isNameAndEquals("/OBJR")) {
            link.replaceKey("/K", kid);
        } else {
            staying.appendItem(kid);
        }
    }
    old_link.replaceKey("/K", staying);
    section.getKey("/K").appendItem(link);
    Handle numbers = entry(pdf.getRoot(), "/StructTreeRoot", "/ParentTree", "/Nums");
    numbers.setArrayItem(numbers.getArrayNItems() - 1, link);
}

} // namespace

std::vector<Mutation> metadata_mutations() {
    return {
        {"01-007", "a structure that is suspect",
         [](QPDF& pdf) {
             entry(pdf.getRoot(), "/MarkInfo").replaceKey("/Suspects", Handle::newBool(true));
         }},
        {"06-001", "no XMP", [](QPDF& pdf) { pdf.getRoot().removeKey("/Metadata"); }},
        {"06-002", "XMP that does not name PDF/UA",
         [](QPDF& pdf) { change_xmp(pdf, "<pdfuaid:part>1</pdfuaid:part>", ""); }},
        {"06-003", "XMP without a title",
         [](QPDF& pdf) {
             change_xmp(pdf, "<dc:title>", "<dc:source>");
             change_xmp(pdf, "</dc:title>", "</dc:source>");
         }},
        {"07-001", "viewers are not told what to show",
         [](QPDF& pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); }},
        {"07-002", "viewers show the name of the file",
         [](QPDF& pdf) {
             entry(pdf.getRoot(), "/ViewerPreferences")
                 .replaceKey("/DisplayDocTitle", Handle::newBool(false));
         }},
        {"11-001", "text of no language",
         [](QPDF& pdf) {
             move_language_to_content(pdf);
             element_of_type(pdf, "H1").removeKey("/Lang");
         }},
        {"11-002", "an alternative of no language",
         [](QPDF& pdf) {
             move_language_to_content(pdf);
             element_of_type(pdf, "Table").replaceKey("/Alt", Handle::newString("Un tableau"));
         }},
        {"11-003", "bookmarks of no language", move_language_to_structure},
        {"11-004", "an annotation of no language",
         [](QPDF& pdf) {
             move_annotation_away(pdf);
             move_language_to_content(pdf);
         }},
        {"11-006", "metadata of no language",
         [](QPDF& pdf) {
             move_language_to_structure(pdf);
             pdf.getRoot().removeKey("/Outlines");
             change_xmp(pdf, "<rdf:li>fr-FR</rdf:li>", "");
         }},
    };
}

} // namespace restitution::matterhorn
