#include "paint/font_embedder.h"

#include "base/environment_error.h"
#include "base/utf8.h"
#include "messages/environment.h"

#include <fmt/format.h>
#include <hb-subset.h>

#include <algorithm>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace restitution {

namespace {

using Handle = QPDFObjectHandle;

struct Subset {
    std::string file;
    std::map<std::uint32_t, std::uint32_t> new_glyphs; ///< by old glyph
};

void drop_layout_tables(hb_subset_input_t* input) {
    hb_set_t* drop = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* tag : {"GSUB", "GPOS", "GDEF", "kern", "name", "OS/2", "cmap", "post", "DSIG",
                            "gasp", "FFTM", "meta"}) {
        hb_set_add(drop, hb_tag_from_string(tag, -1));
    }
}

Subset make_subset(hb_face_t* face, const std::vector<std::uint32_t>& glyphs) {
    const std::unique_ptr<hb_subset_input_t, decltype(&hb_subset_input_destroy)> input(
        hb_subset_input_create_or_fail(), hb_subset_input_destroy);
    hb_subset_input_set_flags(input.get(),
                              HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    drop_layout_tables(input.get());
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const std::uint32_t glyph : glyphs) {
        hb_set_add(wanted, glyph);
    }
    const std::unique_ptr<hb_subset_plan_t, decltype(&hb_subset_plan_destroy)> plan(
        hb_subset_plan_create_or_fail(face, input.get()), hb_subset_plan_destroy);
    const std::unique_ptr<hb_face_t, decltype(&hb_face_destroy)> reduced(
        plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr, hb_face_destroy);
    if (!reduced) {
        throw EnvironmentError(messages::library_failed("HarfBuzz", "hb-subset"));
    }
    Subset result;
    const hb_map_t* mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint32_t glyph : glyphs) {
        result.new_glyphs[glyph] = hb_map_get(mapping, glyph);
    }
    hb_blob_t* blob = hb_face_reference_blob(reduced.get());
    unsigned size = 0;
    const char* data = hb_blob_get_data(blob, &size);
    result.file.assign(data, size);
    hb_blob_destroy(blob);
    return result;
}

std::string utf16_hex(std::string_view utf8) {
    std::string hex;
    for (char32_t c : to_code_points(utf8)) {
        if (c >= 0x10000) {
            c -= 0x10000;
            hex += fmt::format("{:04X}{:04X}", 0xD800 + static_cast<unsigned>(c >> 10U),
                               0xDC00 + static_cast<unsigned>(c & 0x3FFU));
        } else {
            hex += fmt::format("{:04X}", static_cast<unsigned>(c));
        }
    }
    return hex;
}

template <class CodeList>
std::string to_unicode_map(const CodeList& codes) {
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t block = 100; // the most entries that a block may hold
    for (std::size_t begin = 0; begin < codes.size(); begin += block) {
        const std::size_t end = std::min(begin + block, codes.size());
        map += fmt::format("{} beginbfchar\n", end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            map += fmt::format("<{:04X}> <{}>\n", i + 1, utf16_hex(codes[i].source));
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

Handle make_descriptor(QPDF& pdf, const FontFace& face, const std::string& name,
                       const std::string& file) {
    const FontMetrics m = face.metrics();
    Handle stream = Handle::newStream(&pdf, file);
    stream.getDict().replaceKey("/Length1", Handle::newInteger(static_cast<long>(file.size())));
    Handle descriptor = Handle::parse(
        fmt::format("<</Type /FontDescriptor /FontName {} /Flags 4 /FontBBox [{} {} {} {}] "
                    "/ItalicAngle {} /Ascent {} /Descent {} /CapHeight {} /StemV 80>>",
                    name, m.bbox[0], m.bbox[1], m.bbox[2], m.bbox[3], m.italic_angle, m.ascent,
                    m.descent, m.cap_height));
    descriptor.replaceKey("/FontFile2", stream);
    return pdf.makeIndirectObject(descriptor);
}

} // namespace

std::string FontEmbedder::resource_name(FontRole role) {
    return fmt::format("/F{}", static_cast<int>(role));
}

std::uint16_t FontEmbedder::code_of(Used& used, const ShapedGlyph& glyph, FontRole role) {
    if (glyph.glyph == 0) {
        throw EnvironmentError(
            messages::glyph_missing_in_font(glyph.source, fonts_.face(role).postscript_name()));
    }
    const auto next = static_cast<std::uint16_t>(used.in_order.size() + 1);
    const auto [place, is_new] = used.codes.try_emplace({glyph.glyph, glyph.source}, next);
    if (is_new) {
        used.in_order.push_back({glyph.glyph, glyph.source, glyph.nominal_advance});
    }
    return place->second;
}

std::string FontEmbedder::show_operands(std::string_view text, FontRole role) {
    const FontFace& face = fonts_.face(role);
    Used& used = used_[static_cast<std::size_t>(role)];
    std::string operands = "[<";
    for (const std::string_view word : split_words(text)) {
        for (const ShapedGlyph& glyph : face.shape(word).glyphs) {
            operands += fmt::format("{:04X}", code_of(used, glyph, role));
            const int kerning = glyph.nominal_advance - glyph.advance;
            if (kerning != 0) {
                operands += fmt::format(">{:.4g}<", kerning * 1000.0 / face.units_per_em());
            }
        }
    }
    return operands + ">]";
}

QPDFObjectHandle FontEmbedder::make_font(QPDF& pdf, FontRole role) const {
    const FontFace& face = fonts_.face(role);
    const Used& used = used_[static_cast<std::size_t>(role)];
    std::vector<std::uint32_t> glyphs;
    for (const Code& code : used.in_order) {
        glyphs.push_back(code.glyph);
    }
    const Subset subset = make_subset(face.harfbuzz_face(), glyphs);

    std::string glyph_map(2, '\0');
    std::string widths;
    for (const Code& code : used.in_order) {
        const std::uint32_t glyph = subset.new_glyphs.at(code.glyph);
        glyph_map.push_back(static_cast<char>(glyph >> 8U));
        glyph_map.push_back(static_cast<char>(glyph & 0xFFU));
        widths += fmt::format("{:.5g} ", code.width * 1000.0 / face.units_per_em());
    }
    const std::string tag(6, static_cast<char>('A' + static_cast<int>(role)));
    const std::string name = "/" + tag + "+" + face.postscript_name();

    Handle descendant = Handle::parse(fmt::format(
        "<</Type /Font /Subtype /CIDFontType2 /BaseFont {} /CIDSystemInfo <</Registry (Adobe) "
        "/Ordering (Identity) /Supplement 0>> /DW 0 /W [1 [{}]]>>",
        name, widths));
    descendant.replaceKey("/FontDescriptor", make_descriptor(pdf, face, name, subset.file));
    descendant.replaceKey("/CIDToGIDMap", Handle::newStream(&pdf, glyph_map));

    Handle font = Handle::parse(
        fmt::format("<</Type /Font /Subtype /Type0 /BaseFont {} /Encoding /Identity-H>>", name));
    font.replaceKey("/DescendantFonts", Handle::newArray({pdf.makeIndirectObject(descendant)}));
    font.replaceKey("/ToUnicode", Handle::newStream(&pdf, to_unicode_map(used.in_order)));
    return pdf.makeIndirectObject(font);
}

QPDFObjectHandle FontEmbedder::make_font_resources(QPDF& pdf) const {
    Handle fonts = Handle::newDictionary();
    for (std::size_t i = 0; i < font_role_count; ++i) {
        if (!used_[i].in_order.empty()) {
            const auto role = static_cast<FontRole>(i);
            fonts.replaceKey(resource_name(role), make_font(pdf, role));
        }
    }
    return pdf.makeIndirectObject(fonts);
}

} // namespace restitution
