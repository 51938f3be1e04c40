// 20: layers have names and change nothing by themselves. 21: attached files have names. 26: who
// may read, may have it read aloud. 30: forms are whole, and marked content is used once.

#include "matterhorn/checks.h"
#include "matterhorn/entry.h"

namespace restitution::matterhorn {

namespace {

bool has_text(Handle text) {
    return text.isString() && !text.getStringValue().empty();
}

void check_layers(Handle properties, Findings& findings) {
    std::vector<Handle> all = items(entry(properties, "/Configs"));
    for (const Handle& configuration : all) {
        if (!has_text(entry(configuration, "/Name"))) {
            findings.push_back({"20-001", "OCProperties /Configs"});
        }
    }
    const Handle standard = entry(properties, "/D");
    if (Handle(standard).isDictionary()) {
        all.push_back(standard);
        if (!has_text(entry(standard, "/Name"))) {
            findings.push_back({"20-002", "OCProperties /D"});
        }
    }
    for (const Handle& configuration : all) {
        if (!entry(configuration, "/AS").isNull()) {
            findings.push_back({"20-003", "OCProperties"});
        }
    }
}

} // namespace

void check_objects(const Document& document, Findings& findings) {
    check_layers(entry(document.catalog, "/OCProperties"), findings);
    for (Handle object : document.pdf.getAllObjects()) {
        const bool embeds_file = !entry(object, "/EF").isNull();
        if (embeds_file && (!has_text(entry(object, "/F")) || !has_text(entry(object, "/UF")))) {
            findings.push_back({"21-001", "object " + std::to_string(object.getObjectID())});
        }
    }
    Handle permissions = entry(document.pdf.getTrailer(), "/Encrypt", "/P");
    constexpr long long extract_for_accessibility = 1LL << 9; // bit 10
    if (permissions.isInteger() && (permissions.getIntValue() & extract_for_accessibility) == 0) {
        findings.push_back({"26-002", "trailer"});
    }
    for (const auto& [id, use] : document.content.forms) {
        const std::string place = "form, object " + std::to_string(id.getObj());
        if (!entry(use.form, "/Ref").isNull()) {
            findings.push_back({"30-001", place});
        }
        if (use.has_mcid && use.times > 1) {
            findings.push_back({"30-002", place});
        }
    }
}

} // namespace restitution::matterhorn
