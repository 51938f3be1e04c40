// Broken marks, ink and forms (01, 20, 21, 26, 30, and our own marks).

#include "matterhorn/entry.h"
#include "matterhorn/mutation.h"

namespace restitution::matterhorn {

namespace {

/// The first form of the document gets marked content, and its page draws it twice.
void draw_marked_form_twice(QPDF& pdf) {
    Handle form = first_form(pdf);
    set_stream_text(form, "/Span <</MCID 0>> BDC EMC\n" + stream_text(form));
    replace_in_stream(entry(pdf.getAllPages().back(), "/Contents"), "/Ch0 Do", "/Ch0 Do /Ch0 Do");
}

Handle first_page(QPDF& pdf) {
    return entry(pdf.getAllPages().front(), "/Contents");
}

Handle optional_content(QPDF& pdf, const char* configuration) {
    Handle properties = Handle::parse("<</OCGs []>>");
    properties.replaceKey("/D", Handle::parse("<</Name (Couches)>>"));
    properties.replaceKey("/Configs", Handle::newArray({Handle::parse(configuration)}));
    pdf.getRoot().replaceKey("/OCProperties", properties);
    return properties;
}

} // namespace

std::vector<Mutation> content_mutations() {
    return {
        {"01-003", "an artifact inside tagged content",
         [](QPDF& pdf) { replace_in_stream(first_page(pdf), "BDC", "BDC /Artifact BMC EMC"); }},
        {"01-004", "tagged content inside an artifact",
         [](QPDF& pdf) {
             replace_in_stream(first_page(pdf), "EMC", "EMC EMC");
             prepend_to_page(pdf, "/Artifact BMC");
         }},
        {"01-005", "ink that is neither", [](QPDF& pdf) { prepend_to_page(pdf, "0 0 1 1 re f"); }},
        {"marks-balanced", "an end without a beginning",
         [](QPDF& pdf) { append_to_page(pdf, "EMC"); }},
        {"marks-balanced", "a beginning without an end",
         [](QPDF& pdf) { append_to_page(pdf, "/Artifact BMC"); }},
        {"mcid-duplicate", "an identifier used again",
         [](QPDF& pdf) { append_to_page(pdf, "/P <</MCID 0>> BDC EMC"); }},
        {"mcid-unclaimed", "content that no element knows",
         [](QPDF& pdf) { append_to_page(pdf, "/P <</MCID 999>> BDC EMC"); }},
        {"content-resource", "a form that is not there",
         [](QPDF& pdf) { append_to_page(pdf, "/Artifact BMC /Absent Do EMC"); }},
        {"20-001", "a configuration of layers without a name",
         [](QPDF& pdf) { optional_content(pdf, "<<>>"); }},
        {"20-002", "the standard configuration of layers with an empty name",
         [](QPDF& pdf) {
             optional_content(pdf, "<</Name (Autre)>>")
                 .replaceKey("/D", Handle::parse("<</Name ()>>"));
         }},
        {"20-003", "layers that change by themselves",
         [](QPDF& pdf) { optional_content(pdf, "<</Name (Autre) /AS []>>"); }},
        {"21-001", "an attached file without a Unicode name",
         [](QPDF& pdf) {
             pdf.makeIndirectObject(Handle::parse("<</Type /Filespec /F (a.txt) /EF <<>>>>"));
         }},
        {"26-002", "permissions that keep screen readers out",
         [](QPDF& pdf) {
             // -3904 leaves bit 10 out of what is allowed.
             pdf.getTrailer().replaceKey("/Encrypt", Handle::parse("<</P -3904>>"));
         }},
        {"30-001", "a form that shows a page of another file",
         [](QPDF& pdf) { first_form(pdf).getDict().replaceKey("/Ref", Handle::parse("<<>>")); }},
        {"30-002", "a form with marked content, drawn twice", draw_marked_form_twice},
    };
}

} // namespace restitution::matterhorn
