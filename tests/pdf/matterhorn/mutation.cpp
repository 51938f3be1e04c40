#include "matterhorn/mutation.h"

#include "matterhorn/document.h"
#include "matterhorn/entry.h"

#include <qpdf/Buffer.hh>
#include <stdexcept>

namespace restitution::matterhorn {

std::vector<Handle> elements_of_type(QPDF& pdf, const std::string& type) {
    std::vector<Handle> found;
    for (const Element& element : read_document(pdf).elements) {
        if (type.empty() || element.written_type == type) {
            found.push_back(element.handle);
        }
    }
    return found;
}

std::vector<Handle> all_elements(QPDF& pdf) {
    return elements_of_type(pdf, "");
}

Handle element_of_type(QPDF& pdf, const std::string& type, std::size_t n) {
    return elements_of_type(pdf, type).at(n);
}

Handle first_annotation(QPDF& pdf) {
    for (const Handle& page : pdf.getAllPages()) {
        const auto annotations = items(entry(page, "/Annots"));
        if (!annotations.empty()) {
            return annotations.front();
        }
    }
    throw std::runtime_error("the document has no annotation");
}

Handle simple_font(QPDF& pdf) {
    for (const auto& [id, use] : read_document(pdf).content.fonts) {
        if (entry(use.font, "/Subtype").isNameAndEquals("/TrueType")) {
            return use.font;
        }
    }
    throw std::runtime_error("the document has no simple font");
}

Handle first_form(QPDF& pdf) {
    const auto forms = read_document(pdf).content.forms;
    return forms.empty() ? throw std::runtime_error("the document has no form")
                         : forms.begin()->second.form;
}

void set_type(Handle element, const std::string& type) {
    element.replaceKey("/S", Handle::newName("/" + type));
}

std::string stream_text(Handle stream) {
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

void set_stream_text(Handle stream, const std::string& text) {
    stream.replaceStreamData(text, Handle::newNull(), Handle::newNull());
}

void replace_in_stream(Handle stream, const std::string& from, const std::string& to) {
    std::string text = stream_text(stream);
    const auto at = text.find(from);
    if (at == std::string::npos) {
        throw std::runtime_error("the stream does not hold " + from);
    }
    set_stream_text(stream, text.replace(at, from.size(), to));
}

void prepend_to_page(QPDF& pdf, const std::string& operators) {
    Handle page = pdf.getAllPages().front();
    page.addPageContents(pdf.newStream(operators + "\n"), true);
}

void append_to_page(QPDF& pdf, const std::string& operators) {
    Handle page = pdf.getAllPages().front();
    page.addPageContents(pdf.newStream("\n" + operators + "\n"), false);
}

} // namespace restitution::matterhorn
