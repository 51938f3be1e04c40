#include "app/documents.h"

#include <gtest/gtest.h>

#include <set>

namespace restitution {
namespace {

std::vector<std::string> wanted_words(Audience audience, const BuildChoices& choices) {
    std::vector<std::string> words;
    for (const Document& document : document_table()) {
        if (is_wanted(document, audience, choices)) {
            words.emplace_back(document.word);
        }
    }
    return words;
}

TEST(Documents, StandInTheOrderOfTheirKinds) {
    int last = -1;
    for (const Document& document : document_table()) {
        EXPECT_EQ(static_cast<int>(document.kind), last + 1);
        last = static_cast<int>(document.kind);
        EXPECT_EQ(&row_of(document.kind), &document);
    }
}

TEST(Documents, HaveAWordAndAFileEachTheirOwn) {
    std::set<std::string_view> words;
    std::set<std::string_view> files;
    for (const Document& document : document_table()) {
        EXPECT_TRUE(document.word.empty() || words.insert(document.word).second) << document.word;
        EXPECT_TRUE(document.file.empty() || files.insert(document.file).second) << document.file;
    }
}

TEST(Documents, AreAllMadeUnlessSomeAreChosenAndChartsWhenAsked) {
    EXPECT_EQ(
        wanted_words(Audience::Team, {}),
        (std::vector<std::string>{"support", "notes-animation", "fiche-arbitrage", "fiche-retours",
                                  "compte-rendu", "resultats", "leviers", "envois"}));
    EXPECT_EQ(wanted_words(Audience::Team, {{DocumentKind::Results}, ChartFiles::Svg}),
              (std::vector<std::string>{"resultats", ""}));
}

TEST(Documents, OfTheTeamAreKeptFromAnybodyElse) {
    EXPECT_EQ(wanted_words(Audience::Anybody, {}),
              (std::vector<std::string>{"support", "compte-rendu", "resultats"}));
    EXPECT_EQ(wanted_words(Audience::Anybody, {{DocumentKind::Levers}, ChartFiles::Svg}),
              std::vector<std::string>{});
}

} // namespace
} // namespace restitution
