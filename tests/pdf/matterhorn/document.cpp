#include "matterhorn/document.h"

#include "matterhorn/entry.h"

#include <fmt/format.h>

#include <algorithm>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>

namespace restitution::matterhorn {

namespace {

constexpr int deepest = 64; // of the structure tree; a loop in it ends here

/// Follows RoleMap; empty where it ends nowhere, or never.
std::string standard_type(Handle role_map, std::string type) {
    for (int step = 0; step < deepest; ++step) {
        if (is_standard_type(type)) {
            return type;
        }
        Handle next = entry(role_map, "/" + type);
        if (!next.isName()) {
            break;
        }
        type = next.getName().substr(1);
    }
    return {};
}

class TreeReader {
public:
    TreeReader(Document& document, Handle role_map) : document_(document), role_map_(role_map) {}

    void read(Handle handle, std::optional<std::size_t> parent, int depth) {
        if (!handle.isDictionary() || depth > deepest) {
            return;
        }
        const std::size_t index = document_.elements.size();
        Element element;
        element.handle = handle;
        element.parent = parent;
        if (Handle type = handle.getKey("/S"); type.isName()) {
            element.written_type = type.getName().substr(1);
            element.type = standard_type(role_map_, element.written_type);
        }
        document_.elements.push_back(element);
        if (parent) {
            document_.elements[*parent].children.push_back(index);
        }
        for (Handle kid : items(handle.getKey("/K"))) {
            read_kid(index, kid, depth);
        }
    }

private:
    void read_kid(std::size_t index, Handle kid, int depth) {
        Element& element = document_.elements[index];
        const QPDFObjGen own_page = entry(element.handle, "/Pg").getObjGen();
        Handle type = entry(kid, "/Type");
        if (kid.isInteger()) {
            element.claims.push_back({own_page, kid.getIntValueAsInt()});
        } else if (type.isNameAndEquals("/MCR")) {
            Handle page = entry(kid, "/Pg");
            element.claims.push_back({page.isNull() ? own_page : page.getObjGen(),
                                      kid.getKey("/MCID").getIntValueAsInt()});
        } else if (type.isNameAndEquals("/OBJR")) {
            element.objects.push_back(kid.getKey("/Obj").getObjGen());
        } else {
            read(kid, index, depth + 1);
        }
    }

    Document& document_;
    Handle role_map_;
};

} // namespace

bool is_standard_type(const std::string& type) {
    static const std::set<std::string> types{
        "Document", "Part",    "Art",   "Sect",      "Div",     "BlockQuote", "Caption",
        "TOC",      "TOCI",    "Index", "NonStruct", "Private", "P",          "H",
        "H1",       "H2",      "H3",    "H4",        "H5",      "H6",         "L",
        "LI",       "Lbl",     "LBody", "Table",     "TR",      "TH",         "TD",
        "THead",    "TBody",   "TFoot", "Span",      "Quote",   "Note",       "Reference",
        "BibEntry", "Code",    "Link",  "Annot",     "Ruby",    "RB",         "RT",
        "RP",       "Warichu", "WT",    "WP",        "Figure",  "Formula",    "Form"};
    return types.count(type) != 0;
}

Document read_document(QPDF& pdf) {
    Document document{pdf, pdf.getRoot(), pdf.getAllPages(), {}, {}, {}};
    Handle root = entry(document.catalog, "/StructTreeRoot");
    TreeReader reader(document, entry(root, "/RoleMap"));
    for (const Handle& kid : items(entry(root, "/K"))) {
        reader.read(kid, std::nullopt, 0);
    }
    if (Handle tree = entry(root, "/ParentTree"); tree.isDictionary()) {
        for (const auto& [key, value] : QPDFNumberTreeObjectHelper(tree, pdf).getAsMap()) {
            document.parent_tree[static_cast<int>(key)] = value;
        }
    }
    document.content = read_content(document.pages);
    return document;
}

std::string page_place(std::size_t page) {
    return fmt::format("page {}", page + 1);
}

std::string element_place(const Element& element) {
    Handle handle = element.handle;
    return fmt::format("{} (object {})", element.written_type, handle.getObjectID());
}

Handle attribute(const Element& element, const std::string& owner, const std::string& key) {
    for (const Handle& object : items(entry(element.handle, "/A"))) {
        if (entry(object, "/O").isNameAndEquals(owner) && !entry(object, key).isNull()) {
            return entry(object, key);
        }
    }
    return Handle::newNull();
}

} // namespace restitution::matterhorn
