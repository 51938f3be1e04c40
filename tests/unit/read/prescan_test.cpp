#include "base/source.h"
#include "read/syntax/prescan.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

/// "2:3 code" of the fault, or "ok: " and what the parsers will see.
std::string seen(std::string_view bytes) {
    const Prescanned scanned = prescan(bytes);
    if (!scanned.fault) {
        return "ok: " + scanned.text;
    }
    if (scanned.fault->length == 0) {
        return "whole file: " + scanned.fault->message.code;
    }
    const Position place =
        SourceFile("essai", scanned.text, FileOrigin::Dossier).position(scanned.fault->offset);
    return std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
           scanned.fault->message.code;
}

std::string hint_of(std::string_view bytes) {
    const Prescanned scanned = prescan(bytes);
    return scanned.fault ? scanned.fault->hints.at(0).text : std::string();
}

using namespace std::string_literals;

TEST(Prescan, PlainTextPasses) {
    EXPECT_EQ(seen("nom: Évreux\n"), "ok: nom: Évreux\n");
    EXPECT_EQ(seen("a:\tb"), "ok: a:\tb");
    EXPECT_EQ(seen("😀 \u00A0\u202F"), "ok: 😀 \u00A0\u202F");
}

TEST(Prescan, ByteOrderMarkGoesAndLineEndsBecomePlain) {
    EXPECT_EQ(seen("\xEF\xBB\xBF"
                   "a: 1\n"),
              "ok: a: 1\n");
    EXPECT_EQ(seen("a: 1\r\nb: 2\r\n"), "ok: a: 1\nb: 2\n");
    EXPECT_EQ(seen("a: 1\rb: 2\r"), "ok: a: 1\nb: 2\n");
    EXPECT_EQ(seen("a\r\n\r\nb\n\rc"), "ok: a\n\nb\n\nc");
}

TEST(Prescan, EmptyFileIsNoText) {
    EXPECT_EQ(seen(""), "whole file: fichier-vide");
    EXPECT_EQ(seen("\n"), "ok: \n");
    EXPECT_EQ(seen("\xEF\xBB\xBF"), "ok: "); // the parsers then say that it holds nothing
}

TEST(Prescan, FilesOfOtherProgramsAreNamed) {
    EXPECT_EQ(seen("PK\x03\x04....xlsx"), "whole file: format-etranger");
    EXPECT_EQ(seen("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "whole file: format-etranger");
    EXPECT_EQ(seen("%PDF-1.7\n"), "whole file: format-etranger");
    EXPECT_EQ(seen("{\\rtf1 texte}"), "whole file: format-etranger");
    EXPECT_EQ(seen("\n  <html>"), "whole file: format-etranger");
    EXPECT_EQ(seen("PKI: oui"), "ok: PKI: oui");
    EXPECT_EQ(seen("<<: *a"), "ok: <<: *a"); // a merge key, for the YAML reader to refuse
}

TEST(Prescan, WideEncodingsAreTold) {
    EXPECT_EQ(seen("\xFF\xFE"
                   "a\0:\0"s),
              "whole file: encodage-utf16");
    EXPECT_EQ(seen("\xFE\xFF\0a\0:"s), "whole file: encodage-utf16");
    EXPECT_EQ(seen("a\0:\0 \0"s), "whole file: encodage-utf16");
    EXPECT_EQ(seen("\0a\0:\0 "s), "whole file: encodage-utf16");
    EXPECT_EQ(seen("a\0\0\0:\0\0\0"s), "whole file: encodage-utf16");
    EXPECT_EQ(seen("\0\0\0a\0\0\0:"s), "whole file: encodage-utf16");
}

TEST(Prescan, ForbiddenCharactersHaveTheirPlace) {
    EXPECT_EQ(seen("a: 1\nb: \0\n"s), "2:4 caractere-nul");
    EXPECT_EQ(seen("é\x1B[0m"), "1:2 caractere-de-controle");
    EXPECT_EQ(seen("a\x7F"), "1:2 caractere-de-controle");
    EXPECT_EQ(seen("a\xC2\x85"
                   "b"),
              "1:2 caractere-de-controle"); // U+0085, next line
    EXPECT_EQ(seen("a\x0C"), "1:2 caractere-de-controle");
}

TEST(Prescan, MalformedUtf8HasItsPlaceInCharacters) {
    EXPECT_EQ(seen("ok\nété \xE9t\xE9\n"), "2:5 encodage-invalide");
    EXPECT_EQ(seen("a\x80"), "1:2 encodage-invalide");             // a continuation alone
    EXPECT_EQ(seen("a\xC0\xAF"), "1:2 encodage-invalide");         // "/" in an overlong form
    EXPECT_EQ(seen("a\xE0\x80\xAF"), "1:2 encodage-invalide");     // the same on three bytes
    EXPECT_EQ(seen("a\xED\xA0\x80"), "1:2 encodage-invalide");     // half a surrogate pair
    EXPECT_EQ(seen("a\xF4\x90\x80\x80"), "1:2 encodage-invalide"); // past U+10FFFF
    EXPECT_EQ(seen("a\xF8\x88\x80\x80\x80"), "1:2 encodage-invalide");
    EXPECT_EQ(seen("a\xE2\x82"), "1:2 encodage-invalide");       // cut at the end of the file
    EXPECT_EQ(seen("\xF4\x8F\xBF\xBF"), "ok: \xF4\x8F\xBF\xBF"); // U+10FFFF itself is fine
}

TEST(Prescan, Windows1252IsGuessedOnlyWhenItCouldBe) {
    EXPECT_NE(hint_of("nom: \xC9vreux\n").find("Windows-1252"), std::string::npos);
    EXPECT_EQ(hint_of("nom: \x81\xC9\n").find("Windows-1252"), std::string::npos);
}

/// The text kept for the message ends with the faulty line and is valid UTF-8.
TEST(Prescan, WhatIsShownIsValid) {
    const Prescanned scanned = prescan("caf\xE9 cr\xE8me\nsuite");
    ASSERT_TRUE(scanned.fault);
    EXPECT_EQ(scanned.text, "caf\uFFFD cr\uFFFDme");
    EXPECT_EQ(scanned.fault->offset, 3U);
}

} // namespace
} // namespace restitution
