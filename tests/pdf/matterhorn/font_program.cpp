#include "matterhorn/font_program.h"

#include "matterhorn/entry.h"
#include "matterhorn/to_unicode.h"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <cmath>
#include <qpdf/Buffer.hh>

namespace restitution::matterhorn {

namespace {

using Handle = QPDFObjectHandle;

std::string stream_bytes(Handle stream) {
    if (!stream.isStream()) {
        return {};
    }
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

struct FontProgram::Face {
    FT_Library library = nullptr;
    FT_Face face = nullptr;

    explicit Face(const std::string& bytes) {
        FT_Init_FreeType(&library);
        if (!bytes.empty()) {
            FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(bytes.data()),
                               static_cast<FT_Long>(bytes.size()), 0, &face);
        }
    }
    ~Face() {
        FT_Done_Face(face);
        FT_Done_FreeType(library);
    }
    Face(const Face&) = delete;
    Face& operator=(const Face&) = delete;
};

FontProgram::FontProgram(Handle font)
    : font_(font), described_(font),
      is_composite_(entry(font, "/Subtype").isNameAndEquals("/Type0")) {
    if (is_composite_) {
        const auto descendants = items(entry(font, "/DescendantFonts"));
        described_ = descendants.empty() ? Handle::newNull() : descendants.front();
        glyph_map_ = stream_bytes(entry(described_, "/CIDToGIDMap"));
    }
    bytes_ = stream_bytes(entry(described_, "/FontDescriptor", "/FontFile2"));
    face_ = std::make_unique<Face>(bytes_);
}

FontProgram::~FontProgram() = default;

bool FontProgram::is_symbolic() const {
    constexpr int symbolic = 4;
    Handle flags = entry(described_, "/FontDescriptor", "/Flags");
    return flags.isInteger() && (flags.getIntValueAsInt() & symbolic) != 0;
}

bool FontProgram::is_embedded() const {
    return face_->face != nullptr;
}

bool FontProgram::has_cmap() const {
    return is_embedded() && face_->face->num_charmaps > 0;
}

bool FontProgram::has_unicode_cmap() const {
    return is_embedded() && FT_Select_Charmap(face_->face, FT_ENCODING_UNICODE) == 0;
}

std::optional<unsigned> FontProgram::mapped_glyph(unsigned cid) const {
    Handle map = entry(described_, "/CIDToGIDMap");
    if (map.isNameAndEquals("/Identity")) {
        return cid;
    }
    if (!map.isStream()) {
        return std::nullopt;
    }
    const std::size_t at = cid * std::size_t{2};
    if (at + 2 > glyph_map_.size()) {
        return 0;
    }
    return static_cast<unsigned char>(glyph_map_[at]) * 256U +
           static_cast<unsigned char>(glyph_map_[at + 1]);
}

std::optional<unsigned> FontProgram::glyph(unsigned code) const {
    if (is_composite_) {
        return entry(font_, "/Encoding").isNameAndEquals("/Identity-H") ? mapped_glyph(code)
                                                                        : std::nullopt;
    }
    if (!entry(font_, "/Encoding").isNameAndEquals("/WinAnsiEncoding") || is_symbolic() ||
        !has_unicode_cmap()) {
        return std::nullopt;
    }
    return FT_Get_Char_Index(face_->face, win_ansi_character(code));
}

bool FontProgram::has_glyph(unsigned glyph) const {
    return glyph < static_cast<unsigned>(face_->face->num_glyphs);
}

double FontProgram::program_width(unsigned glyph) const {
    if (FT_Load_Glyph(face_->face, glyph, FT_LOAD_NO_SCALE) != 0) {
        return std::nan("");
    }
    return static_cast<double>(face_->face->glyph->metrics.horiAdvance) * 1000 /
           face_->face->units_per_EM;
}

double FontProgram::written_width(unsigned code) const {
    if (is_composite_) {
        return composite_width(code);
    }
    Handle first = entry(font_, "/FirstChar");
    const std::vector<Handle> widths = items(entry(font_, "/Widths"));
    const auto offset = first.isInteger() ? first.getIntValueAsInt() : 0;
    const auto index = static_cast<std::size_t>(static_cast<int>(code) - offset);
    return index < widths.size() ? Handle(widths[index]).getNumericValue() : 0;
}

/// /W holds "first [w w w]" or "first last w", in any order.
double FontProgram::composite_width(unsigned cid) const {
    const std::vector<Handle> parts = items(entry(described_, "/W"));
    for (std::size_t i = 0; i + 1 < parts.size();) {
        const auto first = static_cast<unsigned>(Handle(parts[i]).getIntValueAsInt());
        const std::vector<Handle> list = items(parts[i + 1]);
        if (Handle(parts[i + 1]).isArray()) {
            if (cid >= first && cid - first < list.size()) {
                return Handle(list[cid - first]).getNumericValue();
            }
            i += 2;
            continue;
        }
        if (i + 2 < parts.size() && cid >= first &&
            cid <= static_cast<unsigned>(Handle(parts[i + 1]).getIntValueAsInt())) {
            return Handle(parts[i + 2]).getNumericValue();
        }
        i += 3;
    }
    Handle standard = entry(described_, "/DW");
    return standard.isNumber() ? standard.getNumericValue() : 1000;
}

} // namespace restitution::matterhorn
