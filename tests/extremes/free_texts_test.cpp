#include "extremes_fixture.h"
#include "free_texts.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

/// About `characters` characters of ordinary French, full stops included.
std::string long_text(std::size_t characters) {
    const std::string sentence = "Le service conserve « ses » écrans cinq ans ; 12 % sont réparés, "
                                 "et l’on ne sait pas encore pourquoi. ";
    std::string all;
    while (all.size() < characters) {
        all += sentence;
    }
    all.pop_back();
    return all;
}

/// Fails with the names of the fields that hold the text.
void expect_whole_with(const std::string& text, const TextMeasurer& measurer) {
    Dossier names = full_dossier();
    const std::size_t count = free_texts(names).size();
    for (std::size_t i = 0; i < count; ++i) {
        Dossier dossier = full_dossier();
        const FreeText field = free_texts(dossier)[i];
        *field.text = text;
        SCOPED_TRACE(field.name);
        expect_whole(dossier, measurer);
        if (testing::Test::HasFailure()) {
            break; // the others would only repeat it
        }
    }
}

void expect_whole_everywhere(const std::string& text, const TextMeasurer& measurer) {
    Dossier dossier = full_dossier();
    for (const FreeText& field : free_texts(dossier)) {
        *field.text = text;
    }
    expect_whole(dossier, measurer);
}

TEST(FreeTexts, FullDossierIsWhole) {
    expect_whole(full_dossier(), FakeMeasurer());
    expect_whole(full_dossier(), lato());
}

TEST(FreeTexts, FiveThousandCharactersInAnyOne) {
    expect_whole_with(long_text(5000), FakeMeasurer());
}

TEST(FreeTexts, AWordOfFourHundredInAnyOne) {
    expect_whole_with(std::string(400, 'm'), FakeMeasurer());
}

TEST(FreeTexts, ThreeHundredCharactersInAnyOne) {
    expect_whole_with(long_text(300), FakeMeasurer());
}

TEST(FreeTexts, AThousandCharactersEverywhere) {
    expect_whole_everywhere(long_text(1000), lato());
}

TEST(FreeTexts, AWordOfFourHundredEverywhere) {
    expect_whole_everywhere(std::string(400, 'W'), lato());
}

TEST(FreeTexts, EmojiAndRightToLeftWordsEverywhere) {
    const std::string words = "Bravo \U0001F469\U0001F3FD\u200D\U0001F4BB שלום مرحبا "
                              "\U0001F1EB\U0001F1F7 e\u0301te\u0301";
    std::string all;
    for (int i = 0; i < 12; ++i) {
        all += words + " ";
    }
    expect_whole_everywhere(all, lato());
}

TEST(FreeTexts, OneLetterEverywhere) {
    expect_whole_everywhere("x", lato());
}

TEST(FreeTexts, ManyShortWordsEverywhere) {
    std::string all;
    for (int i = 0; i < 200; ++i) {
        all += "à y ";
    }
    expect_whole_everywhere(all, FakeMeasurer());
}

} // namespace
} // namespace restitution
