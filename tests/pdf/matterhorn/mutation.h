/// Ways to break a sound document, each under one condition: rows of the tables that
/// broken_documents_test.cpp runs.
#pragma once

#include <functional>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

namespace restitution::matterhorn {

using Handle = QPDFObjectHandle;

struct Mutation {
    const char* condition;
    const char* what;
    std::function<void(QPDF&)> apply;
};

std::vector<Mutation> content_mutations();
std::vector<Mutation> structure_mutations();
std::vector<Mutation> metadata_mutations();
std::vector<Mutation> annotation_mutations();
std::vector<Mutation> font_mutations();
std::vector<Mutation> archive_mutations();

// Ways to reach the parts of the three-slide document; each fails loudly where there is none.

/// The n-th structure element of a type, in the order of the tree.
Handle element_of_type(QPDF& pdf, const std::string& type, std::size_t n = 0);
std::vector<Handle> elements_of_type(QPDF& pdf, const std::string& type);
std::vector<Handle> all_elements(QPDF& pdf);
Handle first_annotation(QPDF& pdf);
/// A simple font in use: only charts have one, by cairo.
Handle simple_font(QPDF& pdf);
Handle first_form(QPDF& pdf);

void set_type(Handle element, const std::string& type);
void replace_in_stream(Handle stream, const std::string& from, const std::string& to);
void prepend_to_page(QPDF& pdf, const std::string& operators);
void append_to_page(QPDF& pdf, const std::string& operators);
std::string stream_text(Handle stream);
void set_stream_text(Handle stream, const std::string& text);

} // namespace restitution::matterhorn
