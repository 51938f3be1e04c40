#include "extremes_fixture.h"
#include "free_texts.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

/// The number of a field in every few letters, so that no line of one is taken for another's.
std::string marked(std::string text, std::size_t field) {
    const std::string mark = std::to_string(100 + field);
    for (std::size_t at = text.find('#'); at != std::string::npos; at = text.find('#', at)) {
        text.replace(at, 1, mark);
    }
    return text;
}

/// `part` again and again, up to about `bytes`.
std::string repeated(const std::string& part, std::size_t bytes) {
    std::string all;
    while (all.size() < bytes) {
        all += part;
    }
    if (all.back() == ' ') {
        all.pop_back();
    }
    return all;
}

/// About `characters` characters of ordinary French, full stops included.
std::string long_text(std::size_t characters) {
    return repeated("Le service # conserve « ses » # écrans cinq ans # ; 12 % sont # réparés, "
                    "et l’on ne # sait pas encore pourquoi. ",
                    characters);
}

/// Fails with the names of the fields that hold the text.
void expect_whole_with(const std::string& text, const TextMeasurer& measurer) {
    Dossier names = full_dossier();
    const std::size_t count = free_texts(names).size();
    for (std::size_t i = 0; i < count; ++i) {
        Dossier dossier = full_dossier();
        const FreeText field = free_texts(dossier)[i];
        *field.text = marked(text, i);
        SCOPED_TRACE(field.name);
        expect_whole(dossier, measurer);
        if (testing::Test::HasFailure()) {
            break; // the others would only repeat it
        }
    }
}

void expect_whole_everywhere(const std::string& text, const TextMeasurer& measurer) {
    Dossier dossier = full_dossier();
    const std::vector<FreeText> fields = free_texts(dossier);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        *fields[i].text = marked(text, i);
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

TEST(FreeTexts, FiveThousandCharactersEverywhere) {
    expect_whole_everywhere(long_text(5000), lato());
}

TEST(FreeTexts, AWordOfFourHundredEverywhere) {
    expect_whole_everywhere(repeated("W#", 200), lato()); // "W123W123…"
}

TEST(FreeTexts, EmojiAndRightToLeftWordsEverywhere) {
    expect_whole_everywhere(repeated("Bravo # \U0001F469\U0001F3FD\u200D\U0001F4BB שלום # مرحبا "
                                     "\U0001F1EB\U0001F1F7 e\u0301te\u0301# ",
                                     700),
                            lato());
}

TEST(FreeTexts, OneLetterEverywhere) {
    expect_whole_everywhere("x", lato());
}

TEST(FreeTexts, ManyShortWordsEverywhere) {
    expect_whole_everywhere(repeated("à y # ", 1000), FakeMeasurer());
}

} // namespace
} // namespace restitution
