#include "style/phrase_table.h"
#include "style/phrases.h"
#include "style/phrases/common.h"
#include "style/phrases/deck.h"
#include "style/phrases/ratings.h"
#include "style/typography.h"
#include "support/shipped_phrases.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restitution {
namespace {

constexpr Span file{4, 0, 0};
constexpr Span key_place{4, 10, 20};
constexpr Span text_place{4, 30, 40};

/// Correct lines for every phrase: its placeholders, one after the other.
std::vector<PhraseLine> all_lines() {
    std::vector<PhraseLine> lines;
    for (const PhraseRow& row : phrase_table()) {
        std::string text = "x";
        std::string names(row.placeholders);
        while (!names.empty()) {
            const std::size_t comma = std::min(names.find(','), names.size());
            text += " {" + names.substr(0, comma) + "}";
            names.erase(0, comma + 1);
        }
        lines.push_back({{std::string(row.key), key_place}, {text, text_place}});
    }
    return lines;
}

std::string& text_of(std::vector<PhraseLine>& lines, PhraseKey phrase) {
    return std::find_if(lines.begin(), lines.end(),
                        [&](const PhraseLine& line) { return line.key.value == phrase.name; })
        ->text.value;
}

/// The one diagnostic that these lines give: its code and place.
std::pair<std::string, Span> fault(const std::vector<PhraseLine>& lines) {
    Diagnostics diagnostics;
    Phrases::from(lines, file, diagnostics);
    const std::vector<Diagnostic> found = diagnostics.sorted();
    EXPECT_EQ(found.size(), 1U);
    return found.empty() ? std::pair<std::string, Span>{}
                         : std::pair{found[0].message.code, found[0].where};
}

TEST(Phrases, CompleteLinesGiveNoDiagnostic) {
    Diagnostics diagnostics;
    Phrases::from(all_lines(), file, diagnostics);
    EXPECT_TRUE(diagnostics.empty());
}

TEST(Phrases, SaysAPhraseWithItsValues) {
    std::vector<PhraseLine> lines = all_lines();
    text_of(lines, Phrase::NoteOnScale) = "sur {max}, {note} ({note})";
    Diagnostics diagnostics;
    const Phrases phrases = Phrases::from(lines, file, diagnostics);
    EXPECT_EQ(phrases.say(Phrase::NoteOnScale, {{"note", "1,7"}, {"max", "4"}}),
              "sur 4, 1,7 (1,7)");
    EXPECT_EQ(phrases.say(Phrase::NoteOnScale, {{"note", "{max}"}, {"max", "}{"}}),
              "sur }{, {max} ({max})");
    EXPECT_EQ(phrases.say(Phrase::WithoutNote), "x");
}

TEST(Phrases, CountsAsFrenchDoes) {
    std::vector<PhraseLine> lines = all_lines();
    text_of(lines, Phrase::InterviewsToComeOne) = "{n} réponse";
    text_of(lines, Phrase::InterviewsToComeMany) = "{n} réponses";
    Diagnostics diagnostics;
    const Phrases phrases = Phrases::from(lines, file, diagnostics);
    EXPECT_EQ(phrases.count(Phrase::InterviewsToComeOne, 0), "0 réponse");
    EXPECT_EQ(phrases.count(Phrase::InterviewsToComeOne, 1), "1 réponse");
    EXPECT_EQ(phrases.count(Phrase::InterviewsToComeOne, 2), "2 réponses");
    EXPECT_EQ(phrases.count(Phrase::InterviewsToComeOne, 1950), "1\u202F950 réponses");
}

TEST(Phrases, AMissingPhraseIsReportedOnTheFileAndSaidByItsKey) {
    std::vector<PhraseLine> lines = all_lines();
    lines.erase(lines.begin());
    EXPECT_EQ(fault(lines), (std::pair<std::string, Span>{"phrase-manquante", file}));
    Diagnostics diagnostics;
    EXPECT_EQ(Phrases::from(lines, file, diagnostics).say({phrase_table()[0].key}),
              phrase_table()[0].key);
}

TEST(Phrases, AnUnknownKeyIsReportedAtTheKey) {
    std::vector<PhraseLine> lines = all_lines();
    lines.push_back({{"autre", key_place}, {"x", text_place}});
    EXPECT_EQ(fault(lines), (std::pair<std::string, Span>{"phrase-inconnue", key_place}));
}

TEST(Phrases, PlaceholdersAreCheckedBothWays) {
    std::vector<PhraseLine> lines = all_lines();
    text_of(lines, Phrase::NoteOnScale) = "{note} sur {max} et {reste}";
    EXPECT_EQ(fault(lines), (std::pair<std::string, Span>{"emplacement-inconnu", text_place}));
    text_of(lines, Phrase::NoteOnScale) = "{note} sur quatre";
    EXPECT_EQ(fault(lines), (std::pair<std::string, Span>{"emplacement-manquant", text_place}));
}

TEST(Phrases, BracesAndEmptyTextsAreChecked) {
    for (const char* text : {"a {", "a }", "a {}", "{note sur {max}", "{note}}"}) {
        std::vector<PhraseLine> lines = all_lines();
        text_of(lines, Phrase::NoteOnScale) = text;
        EXPECT_EQ(fault(lines).first, "emplacement-mal-forme") << text;
    }
    std::vector<PhraseLine> lines = all_lines();
    text_of(lines, Phrase::WithoutNote).clear();
    EXPECT_EQ(fault(lines).first, "phrase-vide");
}

TEST(ShippedPhrases, AreCompleteAndInFrenchTypography) {
    const std::vector<PhraseLine> lines = test::shipped_phrase_lines();
    Diagnostics diagnostics;
    Phrases::from(lines, file, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        ADD_FAILURE() << diagnostic.message.text;
    }
    for (const PhraseLine& line : lines) {
        EXPECT_EQ(typography(line.text.value), line.text.value) << line.key.value;
    }
}

TEST(ShippedPhrases, WordTheTitleOfADimension) {
    EXPECT_EQ(test::shipped_phrases().say(
                  Phrase::DimensionTitle,
                  {{"dimension", "Achats"}, {"niveau", "initié"}, {"note", "1,3"}, {"max", "4"}}),
              "Achats\u00A0: niveau initié, 1,3 sur 4");
}

} // namespace
} // namespace restitution
