// 28: annotations stand in the structure, under the right element, with words and in order.

#include "matterhorn/checks.h"
#include "matterhorn/entry.h"

#include <algorithm>
#include <set>

namespace restitution::matterhorn {

namespace {

const Element* element_of(const Document& document, QPDFObjGen annotation) {
    for (const Element& element : document.elements) {
        if (std::find(element.objects.begin(), element.objects.end(), annotation) !=
            element.objects.end()) {
            return &element;
        }
    }
    return nullptr;
}

bool has_text(Handle text) {
    return text.isString() && !text.getStringValue().empty();
}

bool is_hidden(Handle annotation) {
    constexpr int hidden = 2; // bit 2 of /F
    Handle flags = entry(annotation, "/F");
    return flags.isInteger() && (flags.getIntValueAsInt() & hidden) != 0;
}

/// Element that an annotation must stand under, and the condition that says so.
struct Home {
    const char* type;
    const char* condition;
};

Home home_of(const std::string& subtype) {
    if (subtype == "/Link") {
        return {"Link", "28-011"};
    }
    if (subtype == "/Widget") {
        return {"Form", "28-010"};
    }
    return {"Annot", "28-002"};
}

void check_way_back(const Document& document, Handle annotation, const Element* element,
                    const std::string& place, Findings& findings) {
    Handle key = entry(annotation, "/StructParent");
    const auto found = key.isInteger() ? document.parent_tree.find(key.getIntValueAsInt())
                                       : document.parent_tree.end();
    if (element != nullptr &&
        (found == document.parent_tree.end() ||
         Handle(found->second).getObjGen() != Handle(element->handle).getObjGen())) {
        findings.push_back({"annotation-parent", place});
    }
}

void check_annotation(const Document& document, Handle annotation, const std::string& place,
                      Findings& findings) {
    const Handle subtype_name = entry(annotation, "/Subtype");
    const std::string subtype = Handle(subtype_name).isName() ? Handle(subtype_name).getName() : "";
    const Element* element = element_of(document, annotation.getObjGen());
    if (subtype == "/TrapNet") {
        findings.push_back({"28-007", place});
        return;
    }
    if (subtype == "/PrinterMark") {
        if (element != nullptr) {
            findings.push_back({"28-015", place});
        }
        return;
    }
    if (subtype == "/Popup" || is_hidden(annotation)) {
        return;
    }
    const Home home = home_of(subtype);
    if (element == nullptr || element->type != home.type) {
        findings.push_back({home.condition, place});
    }
    const bool has_contents = has_text(entry(annotation, "/Contents"));
    const bool has_alternative = element != nullptr && has_text(entry(element->handle, "/Alt"));
    if (subtype == "/Link" && !has_contents) {
        findings.push_back({"28-012", place});
    } else if (subtype == "/Widget" && !has_text(entry(annotation, "/TU"))) {
        findings.push_back({"28-005", place});
    } else if (subtype != "/Link" && subtype != "/Widget" && !has_contents && !has_alternative) {
        findings.push_back({"28-004", place});
    }
    check_way_back(document, annotation, element, place, findings);
}

} // namespace

void check_annotations(const Document& document, Findings& findings) {
    for (std::size_t p = 0; p < document.pages.size(); ++p) {
        const std::vector<Handle> annotations = items(entry(document.pages[p], "/Annots"));
        if (annotations.empty()) {
            continue;
        }
        const Handle tabs = entry(document.pages[p], "/Tabs");
        if (Handle(tabs).isNull()) {
            findings.push_back({"28-008", page_place(p)});
        } else if (!Handle(tabs).isNameAndEquals("/S")) {
            findings.push_back({"28-009", page_place(p)});
        }
        for (std::size_t i = 0; i < annotations.size(); ++i) {
            check_annotation(document, annotations[i],
                             page_place(p) + ", annotation " + std::to_string(i + 1), findings);
        }
    }
}

} // namespace restitution::matterhorn
