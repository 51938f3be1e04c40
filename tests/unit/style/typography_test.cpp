#include "base/utf8.h"
#include "style/typography.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace restitution {
namespace {

/// So that expectations can be read: ~ stands for U+00A0 and _ for U+202F.
std::string visible(const std::string& text) {
    std::u32string result = to_code_points(text);
    for (char32_t& code : result) {
        code = code == 0x00A0 ? U'~' : code == 0x202F ? U'_' : code;
    }
    return to_utf8(result);
}

std::string set(const std::string& text) {
    return visible(typography(text));
}

struct Case {
    const char* typed;
    const char* expected;
};

void expect(const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        EXPECT_EQ(set(one.typed), one.expected);
    }
}

TEST(Typography, ApostrophesAndEllipses) {
    expect({{"l'écran d'hier", "l’écran d’hier"},
            {"et puis...", "et puis…"},
            {"et puis.....", "et puis…"},
            {"a..b", "a..b"}});
}

TEST(Typography, HighPunctuation) {
    expect({{"Pourquoi ?", "Pourquoi_?"},
            {"Pourquoi?", "Pourquoi_?"},
            {"Pourquoi\u00A0?", "Pourquoi_?"},
            {"Quoi ?!", "Quoi_?!"},
            {"oui; non ; peut-être !", "oui_; non_; peut-être_!"},
            {"(sûr ?)", "(sûr_?)"},
            {"(?)", "(?)"},
            {"a?b", "a?b"},
            {"? seul", "? seul"}});
}

TEST(Typography, Colons) {
    expect({{"Achats : oui", "Achats~: oui"},
            {"Achats: oui", "Achats~: oui"},
            {"À 14:30, en 16:9", "À 14:30, en 16:9"},
            {"liste :\nfin", "liste~:\nfin"}});
}

TEST(Typography, Quotes) {
    expect({{"dit \"oui\".", "dit «~oui~»."},
            {"\"oui\" et \"non\"", "«~oui~» et «~non~»"},
            {"l'\"idée\"", "l’«~idée~»"},
            {"« oui »", "«~oui~»"},
            {"«oui»", "«~oui~»"},
            {"\" oui \"", "«~oui~»"},
            {"« Vraiment ? »", "«~Vraiment_?~»"},
            {"\"Vraiment?\"", "«~Vraiment_?~»"},
            {"un écran de 15\" neuf", "un écran de 15\" neuf"},
            {"de 15\" et 17\"", "de 15\" et 17\""},
            {"\"ouvert\nferme\"", "\"ouvert\nferme\""}});
}

TEST(Typography, Numbers) {
    expect({{"12 %, 12%, 12,5 %", "12_%, 12_%, 12,5_%"},
            {"3 kg et 40 kWh", "3_kg et 40_kWh"},
            {"5€, 5 k€", "5_€, 5_k€"},
            {"1 950 postes, 1 234 567 €", "1_950 postes, 1_234_567_€"},
            {"en 2024 150 postes", "en 2024 150 postes"},
            {"06 12 345 678", "06 12 345 678"},
            {"à 14 h 30, 16 h", "à 14~h~30, 16~h"},
            {"le CO2 t’étonne", "le CO2 t’étonne"},
            {"n° 12", "n°~12"},
            {"M. Peyrac et Mme Varenne", "M.~Peyrac et Mme~Varenne"},
            {"la gamme Varenne", "la gamme Varenne"},
            {"3 minutes", "3 minutes"}});
}

TEST(Typography, LeavesAddressesAlone) {
    expect({{"https://exemple.fr/a?b=1;c=l'x...y!z", "https://exemple.fr/a?b=1;c=l'x...y!z"},
            {"Voir https://exemple.fr !", "Voir https://exemple.fr_!"},
            {"Voir https://exemple.fr.", "Voir https://exemple.fr."},
            {"Voir \"www.exemple.fr\"?", "Voir «~www.exemple.fr~»_?"},
            {"Écrire à d'a_b@exemple.fr; merci", "Écrire à d’a_b@exemple.fr_; merci"}});
}

TEST(Typography, KeepsLinesAndIndents) {
    expect(
        {{"un\n\n  deux ?\n", "un\n\n  deux_?\n"}, {"", ""}, {"   ", "   "}, {"\n ? x", "\n ? x"}});
}

TEST(Typography, TakesLongTextsInItsStride) {
    // Linear time: quadratic would take minutes here.
    const std::vector<std::string> pieces{"\"", "111 ", "a@", "a\" ", "://", "...", "  ", "h 12 "};
    for (const std::string& piece : pieces) {
        std::string text;
        for (int i = 0; i < 200000; ++i) {
            text += piece;
        }
        EXPECT_FALSE(typography(text).empty());
    }
}

TEST(Typography, IsIdempotent) {
    const std::vector<std::string> pieces{"a",   "é",      "1",
                                          "22",  "333",    " ",
                                          "  ",  "\u00A0", "\u202F",
                                          "\n",  "'",      "’",
                                          "\"",  "«",      "»",
                                          ";",   "!",      "?",
                                          "%",   ":",      ".",
                                          "...", "…",      ",",
                                          "(",   ")",      "€",
                                          "kg",  "h",      "n°",
                                          "@",   "-",      "\t",
                                          "/",   "=",      "www.",
                                          "://", "x@y.fr", "https://x.fr/a?b",
                                          "\""};
    std::mt19937 engine(7);
    for (int run = 0; run < 20000; ++run) {
        std::string text;
        for (auto length = engine() % 12; length > 0; --length) {
            text += pieces[engine() % pieces.size()];
        }
        const std::string once = typography(text);
        ASSERT_EQ(visible(typography(once)), visible(once)) << "from [" << visible(text) << "]";
    }
}

} // namespace
} // namespace restitution
