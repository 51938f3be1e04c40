#include "paint/font_face.h"

#include "base/environment_error.h"
#include "base/utf8.h"
#include "disk/whole_file.h"
#include "messages/environment.h"

#include <fmt/format.h>
#include <ft2build.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include FT_FREETYPE_H
#include <hb-ot.h>
#include <hb.h>

namespace restitution {

namespace {

constexpr std::size_t largest_font_file = std::size_t{20} * 1024 * 1024;

std::string read_font_file(const std::string& path) {
    auto read = read_whole_file(path, largest_font_file);
    auto* bytes = std::get_if<std::string>(&read);
    if (bytes == nullptr || bytes->empty()) {
        throw EnvironmentError(messages::font_unreadable(path));
    }
    return std::move(*bytes);
}

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};

// Kerning makes titles even; ligatures would put two letters in one glyph, which old readers
// cannot search.
const std::array<hb_feature_t, 3> features{{
    {HB_TAG('k', 'e', 'r', 'n'), 1, 0, static_cast<unsigned>(-1)},
    {HB_TAG('l', 'i', 'g', 'a'), 0, 0, static_cast<unsigned>(-1)},
    {HB_TAG('c', 'l', 'i', 'g'), 0, 0, static_cast<unsigned>(-1)},
}};

} // namespace

struct FontFace::State {
    std::string bytes;
    FT_Library library = nullptr;
    FT_Face freetype = nullptr;
    hb_face_t* face = nullptr;
    hb_font_t* font = nullptr;
    hb_buffer_t* buffer = nullptr;
    std::unordered_map<std::string, ShapedWord, TextHash, std::equal_to<>> words;

    ShapedWord shape(std::string_view word) const;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        hb_buffer_destroy(buffer);
        hb_font_destroy(font);
        hb_face_destroy(face);
        FT_Done_Face(freetype);
        FT_Done_FreeType(library);
    }
};

std::string written_name(char32_t character) {
    return fmt::format("[U+{:04X}]", static_cast<std::uint32_t>(character));
}

ShapedWord FontFace::State::shape(std::string_view word) const {
    hb_buffer_reset(buffer);
    hb_buffer_add_utf8(buffer, word.data(), static_cast<int>(word.size()), 0,
                       static_cast<int>(word.size()));
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
    hb_buffer_set_language(buffer, hb_language_from_string("fr", 2));
    hb_shape(font, buffer, features.data(), static_cast<unsigned>(features.size()));

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    ShapedWord shaped;
    for (unsigned i = 0; i < count; ++i) {
        const std::size_t begin = infos[i].cluster;
        std::size_t end = word.size();
        for (unsigned next = i + 1; next < count; ++next) {
            if (infos[next].cluster != begin) {
                end = infos[next].cluster;
                break;
            }
        }
        const bool continues = i > 0 && infos[i - 1].cluster == begin;
        shaped.glyphs.push_back(
            {infos[i].codepoint, positions[i].x_advance,
             hb_font_get_glyph_h_advance(font, infos[i].codepoint),
             continues ? std::string() : std::string(word.substr(begin, end - begin))});
        shaped.advance += positions[i].x_advance;
    }
    return shaped;
}

namespace {

/// PDF/UA forbids the glyph that stands for "not defined" (Matterhorn 31-030).
bool has_missing_glyph(const ShapedWord& word) {
    return std::any_of(word.glyphs.begin(), word.glyphs.end(),
                       [](const ShapedGlyph& glyph) { return glyph.glyph == 0; });
}

/// Nothing of the text disappears.
std::string with_named_characters(const ShapedWord& word) {
    std::string text;
    for (auto glyph = word.glyphs.begin(); glyph != word.glyphs.end();) {
        // Of glyphs drawn for the same characters, only the first knows them.
        const auto end = std::find_if(glyph + 1, word.glyphs.end(),
                                      [](const ShapedGlyph& next) { return !next.source.empty(); });
        const bool missing =
            std::any_of(glyph, end, [](const ShapedGlyph& drawn) { return drawn.glyph == 0; });
        if (missing) {
            for (const char32_t character : to_code_points(glyph->source)) {
                text += written_name(character);
            }
        } else {
            text += glyph->source;
        }
        glyph = end;
    }
    return text;
}

} // namespace

FontFace::FontFace(const std::string& path) : state_(std::make_unique<State>()) {
    State& s = *state_;
    s.bytes = read_font_file(path);
    const auto* data = reinterpret_cast<const FT_Byte*>(s.bytes.data());
    if (FT_Init_FreeType(&s.library) != 0 ||
        FT_New_Memory_Face(s.library, data, static_cast<FT_Long>(s.bytes.size()), 0, &s.freetype) !=
            0 ||
        !FT_IS_SCALABLE(s.freetype) || s.freetype->units_per_EM < 16 ||
        s.freetype->units_per_EM > 16384) {
        throw EnvironmentError(messages::font_unreadable(path));
    }
    hb_blob_t* blob = hb_blob_create(s.bytes.data(), static_cast<unsigned>(s.bytes.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    s.face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    s.font = hb_font_create(s.face);
    hb_font_set_scale(s.font, s.freetype->units_per_EM, s.freetype->units_per_EM);
    s.buffer = hb_buffer_create();
}

FontFace::~FontFace() = default;
FontFace::FontFace(FontFace&&) noexcept = default;
FontFace& FontFace::operator=(FontFace&&) noexcept = default;

const ShapedWord& FontFace::shape(std::string_view word) const {
    State& s = *state_;
    if (const auto known = s.words.find(word); known != s.words.end()) {
        return known->second;
    }
    ShapedWord shaped = s.shape(word);
    if (has_missing_glyph(shaped)) {
        shaped = s.shape(with_named_characters(shaped));
    }
    return s.words.emplace(std::string(word), std::move(shaped)).first->second;
}

bool FontFace::can_draw(char32_t code_point) const {
    std::string text;
    append_utf8(text, code_point);
    return !has_missing_glyph(state_->shape(text));
}

int FontFace::units_per_em() const {
    return state_->freetype->units_per_EM;
}

FontMetrics FontFace::metrics() const {
    const FT_FaceRec* face = state_->freetype;
    const auto thousandths = [&](long units) {
        return static_cast<int>(units * 1000 / face->units_per_EM);
    };
    hb_position_t cap_height = 0;
    hb_position_t angle = 0;
    hb_ot_metrics_get_position_with_fallback(state_->font, HB_OT_METRICS_TAG_CAP_HEIGHT,
                                             &cap_height);
    if ((face->style_flags & FT_STYLE_FLAG_ITALIC) != 0) {
        angle = -12;
    }
    FontMetrics result;
    result.ascent = thousandths(face->ascender);
    result.descent = thousandths(face->descender);
    result.cap_height = thousandths(cap_height);
    result.italic_angle = angle;
    result.bbox = {thousandths(face->bbox.xMin), thousandths(face->bbox.yMin),
                   thousandths(face->bbox.xMax), thousandths(face->bbox.yMax)};
    return result;
}

std::string FontFace::postscript_name() const {
    const char* name = FT_Get_Postscript_Name(state_->freetype);
    return name == nullptr ? "Font" : name;
}

hb_face_t* FontFace::harfbuzz_face() const {
    return state_->face;
}

FT_FaceRec_* FontFace::freetype_face() const {
    return state_->freetype;
}

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        const std::size_t size = space == std::string_view::npos ? text.size() : space + 1;
        words.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return words;
}

} // namespace restitution
