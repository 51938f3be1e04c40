// What PDF/A-2a asks for beyond PDF/UA-1: own colours, own fonts, nothing hidden, nothing that
// acts.

#include "matterhorn/checks.h"
#include "matterhorn/entry.h"
#include "matterhorn/xmp.h"

#include <set>

namespace restitution::matterhorn {

namespace {

bool is_true(Handle value) {
    return value.isBool() && value.getBoolValue();
}

void check_identity(const Document& document, Findings& findings) {
    if (items(entry(document.pdf.getTrailer(), "/ID")).size() != 2) {
        findings.push_back({"archive-id", "trailer"});
    }
    if (!is_true(entry(document.catalog, "/MarkInfo", "/Marked"))) {
        findings.push_back({"archive-marked", "MarkInfo"});
    }
    const std::string packet = xmp_packet(document.catalog);
    if (packet.empty()) {
        return; // found as 06-001
    }
    if (xmp_text(packet, "pdfaid:part") != "2" || xmp_text(packet, "pdfaid:conformance") != "A") {
        findings.push_back({"archive-identification", "XMP"});
    }
    const auto differs = [&](const char* key, const std::string& text) {
        Handle value = entry(document.pdf.getTrailer(), "/Info", key);
        return value.isString() && !text.empty() && value.getUTF8Value() != text;
    };
    if (differs("/Title", xmp_text(packet, "dc:title")) ||
        differs("/Author", xmp_text(packet, "dc:creator")) ||
        differs("/Subject", xmp_text(packet, "dc:description")) ||
        differs("/Producer", xmp_text(packet, "pdf:Producer")) ||
        differs("/Creator", xmp_text(packet, "xmp:CreatorTool"))) {
        findings.push_back({"archive-info", "XMP and Info"});
    }
}

void check_output_intent(const Document& document, Findings& findings) {
    for (const Handle& intent : items(entry(document.catalog, "/OutputIntents"))) {
        Handle components = entry(intent, "/DestOutputProfile", "/N");
        if (entry(intent, "/S").isNameAndEquals("/GTS_PDFA1") && components.isInteger() &&
            components.getIntValue() == 3) {
            return;
        }
    }
    findings.push_back({"archive-output-intent", "catalogue"});
}

void check_annotation_flags(const Document& document, Findings& findings) {
    constexpr int print = 4;
    constexpr int unseen = 1 | 2 | 32; // Invisible, Hidden, NoView
    for (std::size_t p = 0; p < document.pages.size(); ++p) {
        for (const Handle& annotation : items(entry(document.pages[p], "/Annots"))) {
            Handle flags = entry(annotation, "/F");
            const int value = flags.isInteger() ? flags.getIntValueAsInt() : 0;
            if ((value & print) == 0 || (value & unseen) != 0) {
                findings.push_back({"archive-annotation-flags", page_place(p)});
            }
        }
    }
}

void check_object(Handle object, Findings& findings) {
    static const std::set<std::string> forbidden{"/JavaScript", "/Launch",     "/Sound", "/Movie",
                                                 "/ResetForm",  "/ImportData", "/Hide"};
    const std::string place = "object " + std::to_string(object.getObjectID());
    for (Handle action :
         {entry(object, "/S"), entry(object, "/A", "/S"), entry(object, "/OpenAction", "/S")}) {
        if (action.isName() && forbidden.count(action.getName()) != 0) {
            findings.push_back({"archive-action", place});
        }
    }
    if (is_true(entry(object, "/Interpolate"))) {
        findings.push_back({"archive-interpolate", place});
    }
    for (Handle filter : items(entry(object, "/Filter"))) {
        if (filter.isNameAndEquals("/LZWDecode")) {
            findings.push_back({"archive-lzw", place});
        }
    }
}

} // namespace

void check_archive(const Document& document, Findings& findings) {
    check_identity(document, findings);
    check_output_intent(document, findings);
    check_annotation_flags(document, findings);
    for (const Handle& object : document.pdf.getAllObjects()) {
        check_object(object, findings);
    }
    if (!entry(document.catalog, "/Names", "/EmbeddedFiles").isNull()) {
        findings.push_back({"archive-attachment", "catalogue"});
    }
    const Handle permissions = entry(document.pdf.getTrailer(), "/Encrypt", "/P");
    constexpr long long extract_for_accessibility = 1LL << 9; // without it: 26-002
    if (Handle(permissions).isInteger() &&
        (Handle(permissions).getIntValue() & extract_for_accessibility) != 0) {
        findings.push_back({"archive-encryption", "trailer"});
    }
}

} // namespace restitution::matterhorn
