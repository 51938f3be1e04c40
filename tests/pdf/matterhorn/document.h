/// A PDF file as the checks look at it: its objects, its structure elements in reading order, and
/// what its pages really show.
#pragma once

#include "matterhorn/content.h"

#include <cstddef>
#include <map>
#include <optional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

namespace restitution::matterhorn {

using Handle = QPDFObjectHandle;

/// Marked content that a structure element claims.
struct Claim {
    QPDFObjGen page;
    int mcid = 0;
};

struct Element {
    Handle handle;
    std::string written_type; ///< as /S says, without the slash
    std::string type;         ///< the standard type that RoleMap leads to; empty if none
    std::optional<std::size_t> parent;
    std::vector<std::size_t> children;
    std::vector<Claim> claims;
    std::vector<QPDFObjGen> objects; ///< annotations it refers to
};

/// Elements in the order of the tree: a parent stands before its children.
struct Document {
    QPDF& pdf;
    Handle catalog;
    std::vector<Handle> pages;
    std::vector<Element> elements;
    std::map<int, Handle> parent_tree; ///< array of a page, or the element of an annotation
    ContentUse content;
};

Document read_document(QPDF& pdf);

/// "page 3".
std::string page_place(std::size_t page);

/// "Table (object 84)".
std::string element_place(const Element& element);

/// The value of an attribute of the given owner ("/Table"), whether /A is one object or several.
Handle attribute(const Element& element, const std::string& owner, const std::string& key);

bool is_standard_type(const std::string& type);

} // namespace restitution::matterhorn
