#include "read/decode/decode_theme.h"

#include "messages/theme.h"
#include "read/decode/decoder.h"
#include "read/decode/numbers.h"
#include "style/vocabulary.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr double readable = 4.5;

std::optional<Color> color(const Value& value, Diagnostics& diagnostics) {
    const std::optional<Text> text = any_text(value, diagnostics);
    if (!text) {
        return std::nullopt;
    }
    const std::optional<Color> parsed = parse_color(text->value);
    if (!parsed) {
        diagnostics.error(text->where, messages::not_a_color(text->value));
    }
    return parsed;
}

template <class Role, std::size_t count>
Reader<Role> role(const std::array<std::string_view, count>& names) {
    return [&names](const Value& value, Diagnostics& diagnostics) -> std::optional<Role> {
        const auto index = choice_index(value, {names.begin(), names.end()}, diagnostics);
        return index ? std::optional<Role>(static_cast<Role>(*index)) : std::nullopt;
    };
}

void decode_fonts(Decoder& fields, Theme& theme, ThemeParts& filled) {
    for (std::size_t i = 0; i < font_role_count; ++i) {
        if (const auto file = fields.optional(font_role_names[i], identifier_text)) {
            theme.font_files[i] = file->value;
            filled.fonts[i] = true;
            filled.font_places[i] = file->where;
        }
    }
}

void decode_palette(Decoder& fields, Theme& theme, ThemeParts& filled) {
    for (std::size_t i = 0; i < color_role_count; ++i) {
        if (const auto found = fields.optional(color_role_names[i], color)) {
            theme.palette[i] = *found;
        }
        filled.palette[i] |= fields.has(color_role_names[i]);
    }
}

void decode_texts(Decoder& fields, Theme& theme, ThemeParts& filled) {
    constexpr double largest = 200;
    for (std::size_t i = 0; i < text_role_count; ++i) {
        TextStyle& style = theme.texts[i];
        filled.texts[i] |= fields.fields(text_role_names[i], Need::Optional, [&](Decoder& text) {
            style.font = text.required("police", role<FontRole>(font_role_names));
            style.size = text.required("taille", length_in_points(4, largest));
            style.line_height = text.required("interligne", length_in_points(4, largest));
            filled.text_colors[i] = text.required("couleur", role<ColorRole>(color_role_names));
        });
    }
}

LevelLook decode_level(Decoder& fields) {
    LevelLook look;
    look.fill = fields.required("fond", color);
    look.pattern = fields.required("motif", choice(words<LevelPattern>()));
    look.pattern_color = fields.optional("couleur_motif", color).value_or(look.fill);
    look.text = fields.required("texte", color);
    if (!fields.diagnostics().has_errors() && contrast(look.text, look.fill) < readable) {
        fields.diagnostics().error(fields.where_is("texte"),
                                   messages::contrast_too_low(contrast(look.text, look.fill)));
    }
    return look;
}

void decode_geometry(Decoder& fields, PageGeometry& page) {
    const auto length = length_in_points(0, 14400);
    page.size.width = fields.required("largeur", length);
    page.size.height = fields.required("hauteur", length);
    page.margin_left = fields.required("marge_gauche", length);
    page.margin_right = fields.required("marge_droite", length);
    page.content_top = fields.required("haut_contenu", length);
    page.content_bottom = fields.required("bas_contenu", length);
    page.footer_rule = fields.required("filet_pied", length);
    page.footer_baseline = fields.required("ligne_pied", length);
}

bool is_on_sheet(std::size_t text) {
    return text >= static_cast<std::size_t>(TextRole::SheetTitle);
}

template <std::size_t count>
void report_missing(const std::array<bool, count>& given,
                    const std::array<std::string_view, count>& names, Span where,
                    Diagnostics& diagnostics) {
    for (std::size_t i = 0; i < count; ++i) {
        if (!given[i]) {
            diagnostics.error(where, messages::theme_incomplete(names[i]));
        }
    }
}

} // namespace

std::optional<Text> parent_theme(const Value& value) {
    const auto* fields = std::get_if<Fields>(&value.content);
    const Field* parent = fields == nullptr ? nullptr : fields->find("parent");
    const auto* scalar = parent == nullptr ? nullptr : std::get_if<Scalar>(&parent->value.content);
    return scalar == nullptr ? std::nullopt
                             : std::optional<Text>({scalar->text, parent->value.where});
}

void decode_theme(const Value& value, Theme& theme, ThemeParts& filled, Diagnostics& diagnostics) {
    Decoder fields(value, diagnostics);
    fields.optional("$schema", any_text);
    fields.optional("parent", identifier_text);
    fields.fields("polices", Need::Optional,
                  [&](Decoder& inner) { decode_fonts(inner, theme, filled); });
    fields.fields("palette", Need::Optional,
                  [&](Decoder& inner) { decode_palette(inner, theme, filled); });
    fields.fields("textes", Need::Optional,
                  [&](Decoder& inner) { decode_texts(inner, theme, filled); });
    static constexpr std::array<Word<bool>, 2> covers{{{"aplats", true}, {"lignes", false}}};
    theme.cover_filled =
        fields.optional("couverture", choice<bool>(covers)).value_or(theme.cover_filled);
    if (fields.has("niveaux")) {
        theme.levels = fields.list("niveaux", Need::Optional, decode_level);
        fields.check_length("niveaux", 2, 10);
        filled.levels = true;
    }
    filled.slide |= fields.fields("diapositive", Need::Optional,
                                  [&](Decoder& inner) { decode_geometry(inner, theme.slide); });
    filled.sheet |= fields.fields("feuille", Need::Optional,
                                  [&](Decoder& inner) { decode_geometry(inner, theme.sheet); });
    fields.finish();
}

void check_theme(Theme& theme, const ThemeParts& filled, Span where, Diagnostics& diagnostics) {
    report_missing(filled.fonts, font_role_names, where, diagnostics);
    report_missing(filled.palette, color_role_names, where, diagnostics);
    report_missing(filled.texts, text_role_names, where, diagnostics);
    const std::array<bool, 3> parts{filled.levels, filled.slide, filled.sheet};
    static constexpr std::array<std::string_view, 3> names{"niveaux", "diapositive", "feuille"};
    report_missing(parts, names, where, diagnostics);
    if (diagnostics.has_errors()) {
        return; // contrasts are judged once all colours are there
    }
    for (std::size_t i = 0; i < text_role_count; ++i) {
        theme.texts[i].color = theme.color(filled.text_colors[i]);
        const ColorRole page = is_on_sheet(i) ? ColorRole::SheetPage : ColorRole::SlidePage;
        const double found = contrast(theme.texts[i].color, theme.color(page));
        if (found < readable) {
            diagnostics.error(where, messages::text_contrast_too_low(text_role_names[i], found));
        }
    }
}

} // namespace restitution
