#include "read/decode/scalars.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

/// What a reader makes of one scalar: its text form, or the code of its message.
template <class Read, class Show>
std::string result(const std::string& text, Read read, Show show) {
    Diagnostics diagnostics;
    const auto value = read(Value{{0, 0, 1}, Scalar{text, true}}, diagnostics);
    if (value) {
        return show(*value);
    }
    return diagnostics.empty() ? "silent" : diagnostics.sorted().at(0).message.code;
}

std::string date_of(const std::string& text) {
    return result(text, date, [](const auto& day) { return iso(day.value); });
}

std::string time_of(const std::string& text) {
    return result(text, time_of_day, [](const auto& time) {
        return std::to_string(time.value.hour) + "h" + std::to_string(time.value.minute);
    });
}

std::string yes_of(const std::string& text) {
    return result(text, yes_or_no, [](bool yes) { return std::string(yes ? "yes" : "no"); });
}

std::string text_of(const std::string& text,
                    std::optional<Text> (*read)(const Value&, Diagnostics&)) {
    return result(text, read, [](const Text& found) { return found.value; });
}

TEST(Dates, TwoFormsAreAccepted) {
    EXPECT_EQ(date_of("2024-03-12"), "2024-03-12");
    EXPECT_EQ(date_of("12/03/2024"), "2024-03-12"); // the day first, as in France
    EXPECT_EQ(date_of("29/02/2024"), "2024-02-29"); // 2024 is divisible by 4
}

TEST(Dates, OthersAreRefused) {
    for (const char* text :
         {"2024-3-12", "12/3/2024", "12/03/24", "12-03-2024", "2024/03/12", "2024-03-12T10:00",
          " 2024-03-12", "12 mars 2024", "20240312", "2024-03-1x", "+024-03-12", "2024-03/12"}) {
        EXPECT_EQ(date_of(text), "date-attendue") << text;
    }
}

TEST(Dates, DaysMustExist) {
    for (const char* text : {"2024-02-30", "31/04/2024", "2023-02-29", "1900-02-29", "2024-13-01",
                             "2024-00-10", "2024-01-00", "0000-01-01"}) {
        EXPECT_EQ(date_of(text), "jour-inexistant") << text;
    }
    EXPECT_EQ(date_of("2000-02-29"), "2000-02-29"); // divisible by 400
}

TEST(Times, TwoFormsAreAccepted) {
    EXPECT_EQ(time_of("14:30"), "14h30");
    EXPECT_EQ(time_of("14h30"), "14h30");
    EXPECT_EQ(time_of("9h05"), "9h5");
    EXPECT_EQ(time_of("00:00"), "0h0");
    EXPECT_EQ(time_of("23h59"), "23h59");
}

TEST(Times, OthersAreRefused) {
    for (const char* text : {"24:00", "14h60", "14h", "14", "h30", "14h3", "14:30:00", "2pm",
                             "14 h 30", "014:30", "-1:30", "14.30"}) {
        EXPECT_EQ(time_of(text), "heure-attendue") << text;
    }
}

TEST(YesOrNo, FourWordsAndNoOther) {
    EXPECT_EQ(yes_of("oui"), "yes");
    EXPECT_EQ(yes_of("true"), "yes");
    EXPECT_EQ(yes_of("non"), "no");
    EXPECT_EQ(yes_of("false"), "no");
    for (const char* text : {"yes", "no", "on", "off", "1", "0", "Oui", "VRAI", "", "o"}) {
        EXPECT_EQ(yes_of(text), "oui-ou-non-attendu") << text;
    }
}

TEST(Texts, BlanksAroundGoAndBlankTextsAreRefused) {
    EXPECT_EQ(text_of("  à côté \n", any_text), "à côté");
    EXPECT_EQ(text_of("a\nb", any_text), "a\nb");
    for (const char* text : {"", " ", "\n\t", "\u00A0", "\u202F\u2009", "\u200B", "\uFEFF"}) {
        EXPECT_EQ(text_of(text, any_text), "texte-vide");
    }
}

TEST(Identifiers, FitForLinksAndFileNames) {
    const std::string longest(64, 'a');
    for (const std::string& text : {std::string("ACHA-03"), std::string("vp.num_1"), longest}) {
        EXPECT_EQ(text_of(text, identifier_text), text);
        Diagnostics diagnostics;
        identifier_text({{}, Scalar{text, false}}, diagnostics);
        EXPECT_TRUE(diagnostics.empty()) << text;
    }
    for (const std::string& text :
         {std::string("é"), std::string("a b"), std::string("../x"), std::string("-a"),
          std::string(".a"), std::string("a/b"), longest + "a"}) {
        Diagnostics diagnostics;
        identifier_text({{}, Scalar{text, false}}, diagnostics);
        ASSERT_FALSE(diagnostics.empty()) << text;
        EXPECT_EQ(diagnostics.sorted()[0].message.code, "identifiant-invalide");
    }
}

TEST(Addresses, OnlySecureOnes) {
    EXPECT_EQ(text_of("https://visio.example/a?b=1", secure_address),
              "https://visio.example/a?b=1");
    for (const char* text : {"http://visio.example", "https://", "javascript:alert(1)",
                             "https://a b", "https://a\"b", "visio.example"}) {
        EXPECT_EQ(text_of(text, secure_address), "adresse-invalide") << text;
    }
}

TEST(Emails, OneAddressAndNoMore) {
    EXPECT_EQ(text_of("prenom.nom@val.example", email_address), "prenom.nom@val.example");
    for (const char* text : {"nom", "@val.example", "nom@val", "a@b@c.fr", "nom @val.fr",
                             "nom@val.fr, x@y.fr", "<nom@val.fr>", "nom@val.fr."}) {
        EXPECT_EQ(text_of(text, email_address), "courriel-invalide") << text;
    }
}

TEST(Scalars, AnotherKindOfValueIsSaid) {
    const auto code = [](const Value& value) {
        Diagnostics diagnostics;
        EXPECT_FALSE(any_text(value, diagnostics));
        return diagnostics.sorted().at(0).message.code;
    };
    EXPECT_EQ(code({{}, std::monostate{}}), "valeur-absente");
    EXPECT_EQ(code({{}, List{}}), "valeur-simple-attendue");
    EXPECT_EQ(code({{}, Fields{}}), "valeur-simple-attendue");
}

enum class Fruit { Pear, Apple };
constexpr std::array<Word<Fruit>, 2> fruits{{{"poire", Fruit::Pear}, {"pomme", Fruit::Apple}}};

TEST(Choices, AreWordsOfAList) {
    Diagnostics diagnostics;
    EXPECT_EQ(choice<Fruit>(fruits)({{}, Scalar{"pomme", false}}, diagnostics), Fruit::Apple);
    EXPECT_TRUE(diagnostics.empty());
    EXPECT_FALSE(choice<Fruit>(fruits)({{}, Scalar{"Poîre", false}}, diagnostics));
    const Diagnostic fault = diagnostics.sorted().at(0);
    EXPECT_EQ(fault.message.code, "choix-inconnu");
    ASSERT_EQ(fault.hints.size(), 2U);
    EXPECT_NE(fault.hints[0].text.find("poire"), std::string::npos);
    EXPECT_NE(fault.hints[1].text.find("poire, pomme"), std::string::npos);
}

} // namespace
} // namespace restitution::test
