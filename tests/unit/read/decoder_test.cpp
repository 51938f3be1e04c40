#include "read/decode/decoder.h"
#include "read/decode/numbers.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>

#include <functional>

namespace restitution::test {
namespace {

/// Decodes one mapping and tells the faults; `decode` is finished after.
Lines decoded(const std::string& yaml, const std::function<void(Decoder&)>& decode) {
    Reading reading = read_as_yaml(yaml);
    Decoder fields(*reading.value, reading.diagnostics);
    decode(fields);
    fields.finish();
    return faults(reading);
}

TEST(Decoder, MissingFieldsStandAtTheMapping) {
    const auto decode = [](Decoder& fields) {
        EXPECT_EQ(fields.text("nom").value, "");
        EXPECT_EQ(fields.text_or_empty("note").value, "");
    };
    EXPECT_EQ(decoded("{}", decode), (Lines{"1:1 champ-manquant"}));
    EXPECT_EQ(decoded("# note\n\nautre: 1\n", decode),
              (Lines{"3:1 champ-manquant", "3:1 cle-inconnue"}));
}

TEST(Decoder, AKeyWithoutValueIsAbsent) {
    EXPECT_EQ(decoded("nom:\n", [](Decoder& fields) { fields.text("nom"); }),
              (Lines{"1:1 valeur-absente"}));
    EXPECT_EQ(decoded("nom:\n", [](Decoder& fields) { fields.text_or_empty("nom"); }), Lines{});
    EXPECT_EQ(decoded("nom: \"  \"\n", [](Decoder& fields) { fields.text_or_empty("nom"); }),
              Lines{});
    EXPECT_EQ(decoded("nom: \"  \"\n", [](Decoder& fields) { fields.text("nom"); }),
              (Lines{"1:6 texte-vide"}));
}

std::vector<std::string> unknown_key_hints(const std::string& yaml) {
    Reading reading = read_as_yaml(yaml);
    Decoder fields(*reading.value, reading.diagnostics);
    fields.text_or_empty("categorie");
    fields.text_or_empty("quantite");
    fields.finish();
    EXPECT_EQ(faults(reading), (Lines{"1:1 cle-inconnue"}));
    std::vector<std::string> texts;
    const Diagnostic fault = reading.diagnostics.sorted().at(0);
    for (const Hint& hint : fault.hints) {
        texts.push_back(hint.text);
    }
    return texts;
}

TEST(Decoder, UnknownKeysGetVouliezVous) {
    EXPECT_EQ(unknown_key_hints("catégorie: 1\n"),
              (Lines{"vouliez-vous «\u00A0categorie\u00A0»\u202F?"}));
    EXPECT_EQ(unknown_key_hints("Quantite: 1\n"),
              (Lines{"vouliez-vous «\u00A0quantite\u00A0»\u202F?"}));
    EXPECT_EQ(unknown_key_hints("qauntite: 1\n"),
              (Lines{"vouliez-vous «\u00A0quantite\u00A0»\u202F?"}));
}

TEST(Decoder, UnknownKeysNearNothingGetTheList) {
    EXPECT_EQ(unknown_key_hints("poids: 1\n"),
              (Lines{"clés possibles ici\u00A0: categorie, quantite"}));
}

TEST(Decoder, InvisibleCharactersOfAKeyAreNamed) {
    const Lines hints = unknown_key_hints("cate\u200Bgorie: 1\n");
    ASSERT_EQ(hints.size(), 2U);
    EXPECT_NE(hints[1].find("U+200B"), std::string::npos);
}

TEST(Decoder, AWrongValueIsSaidOnceAndReadingGoesOn) {
    const auto decode = [](Decoder& fields) {
        EXPECT_FALSE(fields.optional("date", date));
        EXPECT_EQ(fields.required("nombre", whole_number(0, 9)).value, 0);
        EXPECT_EQ(fields.text("nom").value, "x");
    };
    EXPECT_EQ(decoded("date: demain\nnombre: dix\nnom: x\n", decode),
              (Lines{"1:7 date-attendue", "2:9 entier-attendu"}));
}

TEST(Decoder, NestedFieldsAreFinishedToo) {
    const auto decode = [](Decoder& fields) {
        EXPECT_TRUE(
            fields.fields("lieu", Need::Required, [](Decoder& nested) { nested.text("ville"); }));
        EXPECT_FALSE(fields.fields("visio", Need::Optional, [](Decoder&) { FAIL(); }));
    };
    EXPECT_EQ(decoded("lieu:\n  ville: x\n  rue: y\n", decode), (Lines{"3:3 cle-inconnue"}));
}

TEST(Decoder, AValueOfAnotherKindIsSaidOnce) {
    const auto decode = [](Decoder& fields) {
        fields.fields("lieu", Need::Required, [](Decoder& nested) { nested.text("ville"); });
    };
    EXPECT_EQ(decoded("lieu: ici\n", decode), (Lines{"1:7 champs-attendus"}));
    EXPECT_EQ(decoded("lieu: [x]\n", decode), (Lines{"1:7 champs-attendus"}));
}

TEST(Decoder, ListsOfMappingsKeepWhatIsSound) {
    std::size_t count = 0;
    const auto decode = [&](Decoder& fields) {
        const auto names =
            fields.list("gens", Need::Required, [](Decoder& item) { return item.text("nom"); });
        count = names.size();
    };
    EXPECT_EQ(decoded("gens:\n  - nom: x\n  - seul\n  - nom: y\n    age: 3\n  -\n", decode),
              (Lines{"3:5 champs-attendus", "5:5 cle-inconnue", "6:3 champs-attendus"}));
    EXPECT_EQ(count, 2U);
    EXPECT_EQ(decoded("gens: x\n", decode), (Lines{"1:7 liste-attendue"}));
    EXPECT_EQ(decoded("gens: []\n", decode), Lines{});
    EXPECT_EQ(decoded("gens:\n", decode), (Lines{"1:1 liste-attendue"}));
    EXPECT_EQ(decoded("{}\n", decode), (Lines{"1:1 champ-manquant"}));
}

TEST(Decoder, ListsOfScalars) {
    const auto decode = [](Decoder& fields) {
        EXPECT_EQ(fields.values("jours", Need::Optional, date).size(), 1U);
    };
    EXPECT_EQ(decoded("jours: [2024-03-12, demain]\n", decode), (Lines{"1:21 date-attendue"}));
}

TEST(Decoder, LengthsAreCheckedWhereTheListGoesWrong) {
    const auto decode = [](Decoder& fields) {
        fields.values("mots", Need::Optional, any_text);
        fields.check_length("mots", 1, 2);
    };
    EXPECT_EQ(decoded("mots: []\n", decode), (Lines{"1:1 liste-trop-courte"}));
    EXPECT_EQ(decoded("mots: [a, b]\n", decode), Lines{});
    EXPECT_EQ(decoded("mots: [a, b, c]\n", decode), (Lines{"1:14 liste-trop-longue"}));
    EXPECT_EQ(decoded("{}\n", decode), Lines{});
}

TEST(Decoder, ExactlyOneOfSeveralKeysStandsThere) {
    const auto decode = [](Decoder& fields) { fields.exactly_one_of({"texte", "liste"}); };
    EXPECT_EQ(decoded("texte: a\n", decode), Lines{});
    EXPECT_EQ(decoded("texte: a\nliste:\n", decode), Lines{}); // blank: not given
    EXPECT_EQ(decoded("texte: a\nliste: b\n", decode), (Lines{"1:1 une-seule-cle"}));
    EXPECT_EQ(decoded("{}", decode), (Lines{"1:1 une-seule-cle"}));
    EXPECT_EQ(decoded("mot\n", decode), (Lines{"1:1 champs-attendus"})); // and nothing more
}

TEST(Decoder, AskingMakesAKeyKnown) {
    const auto decode = [](Decoder& fields) {
        EXPECT_TRUE(fields.has("a"));
        EXPECT_FALSE(fields.has("b"));
        EXPECT_FALSE(fields.has("c"));
        EXPECT_EQ(fields.where_is("b").begin, 5U);
    };
    EXPECT_EQ(decoded("a: 1\nb:\n", decode), Lines{});
}

} // namespace
} // namespace restitution::test
