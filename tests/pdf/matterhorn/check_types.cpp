// 02: each structure type is, or becomes by RoleMap, a standard one. 09: tables, lists and tables
// of contents hold what they may hold.

#include "matterhorn/checks.h"
#include "matterhorn/entry.h"

#include <set>

namespace restitution::matterhorn {

namespace {

using Types = std::set<std::string>;

/// A type that RoleMap leads round in a circle.
bool is_circular(Handle role_map, std::string type) {
    Types seen;
    while (!is_standard_type(type)) {
        if (!seen.insert(type).second) {
            return true;
        }
        Handle next = entry(role_map, "/" + type);
        if (!next.isName()) {
            return false;
        }
        type = next.getName().substr(1);
    }
    return false;
}

void check_role_map(Handle role_map, Findings& findings) {
    if (!role_map.isDictionary()) {
        return;
    }
    for (const std::string& key : role_map.getKeys()) {
        const std::string type = key.substr(1);
        if (is_standard_type(type)) {
            findings.push_back({"02-004", "RoleMap " + key});
        } else if (is_circular(role_map, type)) {
            findings.push_back({"02-003", "RoleMap " + key});
        }
    }
}

struct Nesting {
    const char* condition;
    Types types;   ///< these…
    Types parents; ///< …stand only under these
};

const std::vector<Nesting> allowed_parents{
    {"09-004", {"TR"}, {"Table", "THead", "TBody", "TFoot"}},
    {"09-004", {"THead", "TBody", "TFoot"}, {"Table"}},
    {"09-004", {"TH", "TD"}, {"TR"}},
    {"09-005", {"LI"}, {"L"}},
    {"09-005", {"LBody"}, {"LI"}},
    {"09-006", {"TOCI"}, {"TOC"}},
};

struct Contents {
    const char* condition;
    Types types;    ///< these…
    Types children; ///< …hold only these
};

const std::vector<Contents> allowed_children{
    {"09-004", {"Table"}, {"TR", "THead", "TBody", "TFoot", "Caption"}},
    {"09-004", {"THead", "TBody", "TFoot"}, {"TR"}},
    {"09-004", {"TR"}, {"TH", "TD"}},
    {"09-005", {"L"}, {"L", "LI", "Caption"}},
    {"09-005", {"LI"}, {"Lbl", "LBody"}},
    {"09-006", {"TOC"}, {"TOC", "TOCI", "Caption"}},
};

void check_nesting(const Document& document, const Element& element, Findings& findings) {
    const std::string parent = element.parent ? document.elements[*element.parent].type : "";
    for (const Nesting& rule : allowed_parents) {
        if (rule.types.count(element.type) != 0 && rule.parents.count(parent) == 0) {
            findings.push_back({rule.condition, element_place(element) + " under " + parent});
        }
    }
    for (const Contents& rule : allowed_children) {
        if (rule.types.count(parent) != 0 && rule.children.count(element.type) == 0) {
            findings.push_back({rule.condition, element_place(element) + " under " + parent});
        }
    }
}

} // namespace

void check_types(const Document& document, Findings& findings) {
    const Handle role_map = entry(document.catalog, "/StructTreeRoot", "/RoleMap");
    check_role_map(role_map, findings);
    for (const Element& element : document.elements) {
        if (!element.type.empty()) {
            check_nesting(document, element, findings);
        } else if (!is_circular(role_map, element.written_type)) {
            findings.push_back({"02-001", element_place(element)});
        }
    }
}

} // namespace restitution::matterhorn
