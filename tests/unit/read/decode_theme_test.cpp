/// theme.yaml, from the one that is shipped and small changes to it.
#include "read/decode/decode_theme.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace restitution::test {
namespace {

std::string shipped_theme() {
    std::ifstream file(std::string(RESTITUTION_SOURCE_DIR) + "/themes/territoire/theme.yaml");
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The shipped theme with one passage replaced.
std::string changed(const std::string& from, const std::string& to) {
    std::string text = shipped_theme();
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

struct Decoded {
    Reading reading;
    Theme theme;
    Lines codes; ///< without places: the shipped file's lines may move
};

Decoded decoded(const std::string& text) {
    Decoded result{read_as_yaml(text), {}, {}};
    ThemeParts filled;
    Diagnostics& diagnostics = result.reading.diagnostics;
    decode_theme(*result.reading.value, result.theme, filled, diagnostics);
    check_theme(result.theme, filled, result.reading.value->where, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        result.codes.push_back(diagnostic.message.code);
    }
    return result;
}

TEST(DecodeTheme, TheShippedOneIsWhole) {
    const Decoded shipped = decoded(shipped_theme());
    EXPECT_EQ(shipped.codes, Lines{});
    EXPECT_EQ(to_hex(shipped.theme.color(ColorRole::Main)), "#1F4F43");
    EXPECT_EQ(shipped.theme.text(TextRole::SlideTitle).size, 26);
    EXPECT_EQ(to_hex(shipped.theme.text(TextRole::Surtitle).color), "#9C421D");
    EXPECT_EQ(shipped.theme.levels.size(), 5U);
    EXPECT_EQ(shipped.theme.slide.size.width, 960);
    EXPECT_TRUE(shipped.theme.cover_filled);
}

TEST(DecodeTheme, ColoursAreSixHexadecimalDigits) {
    EXPECT_EQ(decoded(changed("\"#1F4F43\"", "\"#1F4F4\"")).codes.at(0), "couleur-mal-formee");
    EXPECT_EQ(decoded(changed("\"#1F4F43\"", "vert")).codes.at(0), "couleur-mal-formee");
    // Without quotes the sign opens a comment, and no colour is left: the palette lacks it.
    EXPECT_EQ(decoded(changed("principale: \"#1F4F43\"", "principale: #1F4F43")).codes.at(0),
              "theme-incomplet");
}

TEST(DecodeTheme, TextsMustBeReadableOnTheirPage) {
    // #8A8A8A on #FDFBF7: about 3.3 to 1.
    EXPECT_EQ(decoded(changed("encre_secondaire: \"#5C534A\"", "encre_secondaire: \"#8A8A8A\""))
                  .codes.at(0),
              "contraste-insuffisant");
    EXPECT_EQ(decoded(changed("plein, texte: \"#FFFFFF\"", "plein, texte: \"#2A2521\"")).codes,
              (Lines{"contraste-insuffisant"}));
}

TEST(DecodeTheme, UnknownWordsGetVouliezVous) {
    const Decoded wrong = decoded(changed("couleur: attention", "couleur: attentoin"));
    ASSERT_FALSE(wrong.codes.empty());
    EXPECT_EQ(wrong.codes.at(0), "choix-inconnu");
    EXPECT_NE(wrong.reading.diagnostics.sorted()[0].hints.at(0).text.find("attention"),
              std::string::npos);
    EXPECT_EQ(decoded(changed("motif: plein", "motif: rayures")).codes.at(0), "choix-inconnu");
    EXPECT_EQ(decoded(changed("  noir: Lato", "  noire: Lato")).codes,
              (Lines{"theme-incomplet", "cle-inconnue"}));
}

TEST(DecodeTheme, AThemeLaysItsValuesOverItsParent) {
    Decoded base = decoded(shipped_theme());
    ThemeParts filled;
    filled.fonts.fill(true);
    filled.palette.fill(true);
    filled.texts.fill(true);
    Reading own =
        read_as_yaml("parent: territoire\ncouverture: lignes\npalette: {ocre: \"#000000\"}\n");
    EXPECT_EQ(parent_theme(*own.value)->value, "territoire");
    decode_theme(*own.value, base.theme, filled, own.diagnostics);
    EXPECT_EQ(faults(own), Lines{});
    EXPECT_FALSE(base.theme.cover_filled);
    EXPECT_EQ(to_hex(base.theme.color(ColorRole::Ochre)), "#000000");
    EXPECT_EQ(to_hex(base.theme.color(ColorRole::Main)), "#1F4F43");
}

} // namespace
} // namespace restitution::test
