// 06: XMP names PDF/UA and the title. 07: viewers show that title. 01-007: nothing is suspect.
// 11: the language of every text can be told.

#include "matterhorn/checks.h"
#include "matterhorn/entry.h"
#include "matterhorn/xmp.h"

#include <algorithm>

namespace restitution::matterhorn {

namespace {

bool has_language(Handle holder) {
    Handle language = entry(holder, "/Lang");
    return language.isString() && !language.getStringValue().empty();
}

/// The language of an element is its own or that of the nearest element above that has one.
bool has_language(const Document& document, const Element& element) {
    const Element* at = &element;
    while (!has_language(at->handle)) {
        if (!at->parent) {
            return false;
        }
        at = &document.elements[*at->parent];
    }
    return true;
}

void check_elements(const Document& document, Findings& findings) {
    for (const Element& element : document.elements) {
        if (has_language(document, element)) {
            continue;
        }
        if (!element.claims.empty()) {
            findings.push_back({"11-001", element_place(element)});
        }
        for (const char* key : {"/Alt", "/ActualText", "/E"}) {
            if (!entry(element.handle, key).isNull()) {
                findings.push_back({"11-002", element_place(element) + " " + key});
            }
        }
        if (!element.objects.empty()) {
            findings.push_back({"11-004", element_place(element)});
        }
    }
}

} // namespace

void check_metadata(const Document& document, Findings& findings) {
    const std::string packet = xmp_packet(document.catalog);
    if (packet.empty()) {
        findings.push_back({"06-001", "catalogue"});
    } else {
        if (xmp_text(packet, "pdfuaid:part") != "1") {
            findings.push_back({"06-002", "XMP"});
        }
        if (xmp_text(packet, "dc:title").empty()) {
            findings.push_back({"06-003", "XMP"});
        }
    }
    Handle shown = entry(document.catalog, "/ViewerPreferences", "/DisplayDocTitle");
    if (!shown.isBool()) {
        findings.push_back({"07-001", "ViewerPreferences"});
    } else if (!shown.getBoolValue()) {
        findings.push_back({"07-002", "ViewerPreferences"});
    }
    Handle suspects = entry(document.catalog, "/MarkInfo", "/Suspects");
    if (suspects.isBool() && suspects.getBoolValue()) {
        findings.push_back({"01-007", "MarkInfo"});
    }
}

void check_language(const Document& document, Findings& findings) {
    if (has_language(document.catalog)) {
        return;
    }
    check_elements(document, findings);
    if (!entry(document.catalog, "/Outlines", "/First").isNull()) {
        findings.push_back({"11-003", "outlines"});
    }
    const std::string packet = xmp_packet(document.catalog);
    if (!packet.empty() && xmp_text(packet, "dc:language").empty()) {
        findings.push_back({"11-006", "XMP"});
    }
}

} // namespace restitution::matterhorn
