// 31: each font is embedded, each code shows a glyph of it, and is as wide as the file says.
// 10 and 31-027 to 31-029: each code shown stands for text.

#include "matterhorn/checks.h"
#include "matterhorn/entry.h"
#include "matterhorn/font_program.h"
#include "matterhorn/to_unicode.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <qpdf/Buffer.hh>

namespace restitution::matterhorn {

namespace {

bool is_win_or_mac(Handle encoding) {
    return encoding.isNameAndEquals("/WinAnsiEncoding") ||
           encoding.isNameAndEquals("/MacRomanEncoding");
}

std::string font_place(Handle font) {
    Handle name = entry(font, "/BaseFont");
    return name.isName() ? name.getName().substr(1) : "a font without a name";
}

void check_composite(Handle font, const FontProgram& program, Findings& findings) {
    const Handle map = entry(program.described(), "/CIDToGIDMap");
    const bool is_type_2 = entry(program.described(), "/Subtype").isNameAndEquals("/CIDFontType2");
    if (is_type_2 && Handle(map).isNull()) {
        findings.push_back({"31-005", font_place(font)});
    } else if (is_type_2 && !Handle(map).isStream() && !Handle(map).isNameAndEquals("/Identity")) {
        findings.push_back({"31-004", font_place(font)});
    }
    // Of the CMaps that ISO 32000-1, table 118 lists, our files use only this one.
    Handle encoding = entry(font, "/Encoding");
    if (!encoding.isStream() && !encoding.isNameAndEquals("/Identity-H")) {
        findings.push_back({"31-006", font_place(font)});
    }
}

void check_true_type(Handle font, const FontProgram& program, Findings& findings) {
    Handle encoding = entry(font, "/Encoding");
    const bool based = is_win_or_mac(encoding) || is_win_or_mac(entry(encoding, "/BaseEncoding"));
    if (program.is_symbolic()) {
        if (!encoding.isNull()) {
            findings.push_back({"31-024", font_place(font)});
        }
        if (program.is_embedded() && !program.has_cmap()) {
            findings.push_back({"31-025", font_place(font)});
        }
        return;
    }
    if (program.is_embedded() && !program.has_unicode_cmap()) {
        findings.push_back({"31-017", font_place(font)});
    }
    if (encoding.isNull()) {
        findings.push_back({"31-019", font_place(font)});
    } else if (encoding.isDictionary() && entry(encoding, "/BaseEncoding").isNull()) {
        findings.push_back({"31-020", font_place(font)});
    } else if (!based) {
        findings.push_back({"31-021", font_place(font)});
    }
}

void check_codes(const FontUse& use, const FontProgram& program, Findings& findings) {
    for (const unsigned code : use.codes) {
        const std::optional<unsigned> glyph = program.glyph(code);
        if (!glyph) {
            return; // reported above
        }
        const std::string place = fmt::format("{}, code {:04X}", font_place(use.font), code);
        if (!program.has_glyph(*glyph)) {
            findings.push_back({"31-011", place});
        } else if (*glyph == 0) {
            findings.push_back({"31-030", place});
        } else if (std::abs(program.program_width(*glyph) - program.written_width(code)) > 1) {
            findings.push_back({"31-016", place});
        }
    }
}

void check_mapped_text(const std::vector<std::uint16_t>& units, const std::string& place,
                       Findings& findings) {
    for (const std::uint16_t unit : units) {
        if (unit == 0) {
            findings.push_back({"31-028", place});
        } else if (unit == 0xFEFF || unit == 0xFFFE) {
            findings.push_back({"31-029", place});
        } else if (unit >= 0xE000 && unit <= 0xF8FF) {
            findings.push_back({"archive-private-use", place});
        }
    }
}

} // namespace

void check_fonts(const Document& document, Findings& findings) {
    for (const auto& [id, use] : document.content.fonts) {
        const FontProgram program(use.font);
        if (program.is_composite()) {
            check_composite(use.font, program, findings);
        } else if (entry(use.font, "/Subtype").isNameAndEquals("/TrueType")) {
            check_true_type(use.font, program, findings);
        }
        if (program.is_embedded()) {
            check_codes(use, program, findings);
        } else {
            findings.push_back({"31-009", font_place(use.font)});
        }
    }
}

void check_unicode(const Document& document, Findings& findings) {
    for (const auto& [id, use] : document.content.fonts) {
        const bool is_composite = entry(use.font, "/Subtype").isNameAndEquals("/Type0");
        const bool has_standard_names =
            !is_composite && is_win_or_mac(entry(use.font, "/Encoding"));
        Handle stream = entry(use.font, "/ToUnicode");
        if (!stream.isStream()) {
            if (is_composite) {
                findings.push_back({"31-027", font_place(use.font)});
            }
            continue;
        }
        const auto buffer = stream.getStreamData();
        const ToUnicode map = read_to_unicode(
            {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()});
        for (const unsigned code : use.codes) {
            const std::string place = fmt::format("{}, code {:04X}", font_place(use.font), code);
            const auto text = map.find(code);
            if (text != map.end() && !text->second.empty()) {
                check_mapped_text(text->second, place, findings);
            } else if (!has_standard_names || win_ansi_character(code) == 0) {
                findings.push_back({"10-001", place});
            }
        }
    }
}

} // namespace restitution::matterhorn
