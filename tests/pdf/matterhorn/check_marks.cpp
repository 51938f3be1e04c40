// Content and structure must name each other: page -> MCID -> element -> page, with ParentTree as
// the way back and /P as the way up.

#include "matterhorn/checks.h"
#include "matterhorn/entry.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace restitution::matterhorn {

namespace {

using Claimed = std::map<std::pair<QPDFObjGen, int>, std::vector<QPDFObjGen>>; ///< elements

Claimed claimed_content(const Document& document) {
    Claimed claimed;
    for (const Element& element : document.elements) {
        for (const Claim& claim : element.claims) {
            claimed[{claim.page, claim.mcid}].push_back(Handle(element.handle).getObjGen());
        }
    }
    return claimed;
}

QPDFObjGen parent_tree_element(const Document& document, Handle page, int mcid) {
    const Handle key = entry(page, "/StructParents");
    if (!Handle(key).isInteger()) {
        return {};
    }
    const auto found = document.parent_tree.find(Handle(key).getIntValueAsInt());
    if (found == document.parent_tree.end() || !Handle(found->second).isArray()) {
        return {};
    }
    const std::vector<Handle> elements = items(found->second);
    const auto index = static_cast<std::size_t>(mcid);
    return index < elements.size() ? Handle(elements[index]).getObjGen() : QPDFObjGen{};
}

void check_page(const Document& document, std::size_t p, const Claimed& claimed,
                Findings& findings) {
    const auto report = [&](const char* condition, int mcid) {
        findings.push_back({condition, fmt::format("{}, MCID {}", page_place(p), mcid)});
    };
    Handle page = document.pages[p];
    std::set<int> seen;
    for (const int mcid : document.content.mcids[p]) {
        if (!seen.insert(mcid).second) {
            report("mcid-duplicate", mcid);
            continue;
        }
        const auto claim = claimed.find({page.getObjGen(), mcid});
        if (claim == claimed.end()) {
            report("mcid-unclaimed", mcid);
            continue;
        }
        const auto& elements = claim->second;
        if (elements.size() > 1) {
            report("mcid-claimed-twice", mcid);
        }
        if (std::find(elements.begin(), elements.end(),
                      parent_tree_element(document, page, mcid)) == elements.end()) {
            report("parent-tree", mcid);
        }
    }
    for (const auto& [place, elements] : claimed) {
        if (place.first == page.getObjGen() && seen.count(place.second) == 0) {
            report("mcid-missing", place.second);
        }
    }
}

} // namespace

void check_marks(const Document& document, Findings& findings) {
    const Claimed claimed = claimed_content(document);
    for (std::size_t p = 0; p < document.pages.size(); ++p) {
        check_page(document, p, claimed, findings);
    }
    const QPDFObjGen root = entry(document.catalog, "/StructTreeRoot").getObjGen();
    for (const Element& element : document.elements) {
        const QPDFObjGen parent =
            element.parent ? Handle(document.elements[*element.parent].handle).getObjGen() : root;
        if (entry(element.handle, "/P").getObjGen() != parent) {
            findings.push_back({"parent-link", element_place(element)});
        }
    }
}

} // namespace restitution::matterhorn
