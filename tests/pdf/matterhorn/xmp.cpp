#include "matterhorn/xmp.h"

#include "matterhorn/entry.h"

#include <qpdf/Buffer.hh>

namespace restitution::matterhorn {

namespace {

void replace_all(std::string& text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

} // namespace

std::string xmp_packet(QPDFObjectHandle catalog) {
    QPDFObjectHandle metadata = entry(catalog, "/Metadata");
    if (!metadata.isStream()) {
        return {};
    }
    const auto buffer = metadata.getStreamData();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::string xmp_text(const std::string& packet, const std::string& element) {
    const auto begin = packet.find("<" + element + ">");
    const auto end = packet.find("</" + element + ">");
    if (begin == std::string::npos || end == std::string::npos) {
        return {};
    }
    std::string text;
    bool in_tag = false;
    for (const char c : packet.substr(begin, end - begin)) {
        if (c == '<' || c == '>') {
            in_tag = c == '<';
        } else if (!in_tag && c != '\n') {
            text += c;
        }
    }
    replace_all(text, "&lt;", "<");
    replace_all(text, "&gt;", ">");
    replace_all(text, "&amp;", "&");
    return text;
}

} // namespace restitution::matterhorn
