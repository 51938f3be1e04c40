/// The files remarques and support: what participants and the author change.
#include "read/decode/decode_remarques.h"
#include "read/decode/decode_support.h"
#include "reading_fixture.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

std::vector<Remark> remarks_of(const std::string& text, const Lines& expected = {}) {
    Reading reading = read_as_yaml(text);
    std::vector<Remark> remarks = decode_remarques(*reading.value, reading.diagnostics);
    EXPECT_EQ(faults(reading), expected);
    return remarks;
}

/// A remark with these fields besides those it must have; the fields start on line 6.
std::string remark(const std::string& fields) {
    return "remarques:\n- id: R1\n  auteur: DSI\n  date: 2024-03-25\n  texte: Une remarque\n" +
           fields;
}

std::string accepted(const std::string& change) {
    return remark("  traitement: acceptee\n  reponse: Entendu\n  version: 2\n  changements:\n" +
                  change);
}

TEST(DecodeRemarques, ToExamineUntilSaidOtherwise) {
    const Remark read = remarks_of(remark("")).at(0);
    EXPECT_EQ(read.treatment, Treatment::ToExamine);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(read.target.value));
    EXPECT_FALSE(read.version);
}

TEST(DecodeRemarques, EveryKindOfTarget) {
    const auto target_of = [](const std::string& text, const Lines& expected = {}) {
        return remarks_of(remark("  cible: " + text + "\n"), expected).at(0).target.value;
    };
    EXPECT_EQ(target_of("question/ACHA-03"), RemarkTarget(QuestionId{"ACHA-03"}));
    EXPECT_EQ(target_of("dimension/ACHA"), RemarkTarget(DimensionId{"ACHA"}));
    EXPECT_EQ(target_of("ligne/fixes"), RemarkTarget(LineId{"fixes"}));
    EXPECT_EQ(target_of("levier/reparer"), RemarkTarget(LeverId{"reparer"}));
    EXPECT_EQ(target_of("diapo/dimension/ACHA"), RemarkTarget(SlideId{"dimension/ACHA"}));
    target_of("questions/ACHA-03", {"6:10 cible-invalide"});
    target_of("question/", {"6:10 cible-invalide"});
    target_of("synthese", {"6:10 cible-invalide"});
}

TEST(DecodeRemarques, TreatedRemarksAreAnsweredAndCountFromAVersion) {
    remarks_of(remark("  traitement: declinee\n"),
               {"6:3 champ-necessaire", "6:3 champ-necessaire"});
    remarks_of(remark("  traitement: declinee\n  reponse: Non\n  version: 1\n"),
               {"8:12 hors-limites"}); // version 1 has no remark
}

TEST(DecodeRemarques, OnlyAcceptedOnesChangeSomething) {
    remarks_of(remark("  changements:\n  - ligne: {id: l, champ: quantite, valeur: 3}\n"),
               {"6:3 changements-sans-accord"});
}

TEST(DecodeRemarques, ARetainedAnswer) {
    const Remark read = remarks_of(accepted("  - reponse_retenue:\n      question: ACHA-03\n"
                                            "      niveau: 2\n      avant: {ne_sait_pas: oui}\n"))
                            .at(0);
    const auto& change = std::get<RetainedAnswerChange>(read.changes.at(0));
    EXPECT_EQ(change.question.value.text, "ACHA-03");
    EXPECT_EQ(std::get<StepGiven>(change.given).step.value, 2);
    EXPECT_TRUE(std::holds_alternative<DoesNotKnow>(change.before->value));
}

TEST(DecodeRemarques, AFieldOfALineReadAsTheLineItself) {
    const Remark read =
        remarks_of(accepted("  - ligne: {id: l, champ: achat, valeur: 2018, avant: 2016}\n")).at(0);
    const auto& change = std::get<LineChange>(read.changes.at(0));
    EXPECT_EQ(change.line.value.text, "l");
    EXPECT_EQ(change.field.value, LineField::Purchase);
    EXPECT_EQ(std::get<Bought>(change.patch.how_old->value).between.least, (Date{2018, 1, 1}));
    EXPECT_EQ(std::get<Bought>(change.before->value.how_old->value).between.most,
              (Date{2016, 12, 31}));
    EXPECT_FALSE(change.patch.quantity);
    remarks_of(accepted("  - ligne: {id: l, champ: quantite, valeur: beaucoup}\n"),
               {"10:45 entier-attendu"});
    remarks_of(accepted("  - ligne: {id: l, champ: quantité, valeur: 3}\n"),
               {"10:27 choix-inconnu"});
    remarks_of(accepted("  - ligne: {id: l, champ: quantite, valeur: }\n"),
               {"10:37 valeur-absente"});
}

TEST(DecodeRemarques, ATextThatTheTargetHas) {
    const Remark read = remarks_of(accepted("  - texte: {cible: levier/a, champ: titre, "
                                            "valeur: Neuf, avant: Vieux}\n"))
                            .at(0);
    const auto& change = std::get<TextChange>(read.changes.at(0));
    EXPECT_EQ(change.target.value, RemarkTarget(LeverId{"a"}));
    EXPECT_EQ(change.field.value, TextField::Title);
    EXPECT_EQ(change.before->value, "Vieux");
    remarks_of(accepted("  - texte: {cible: dimension/A, champ: cout, valeur: Neuf}\n"),
               {"10:40 texte-hors-cible"});
}

TEST(DecodeRemarques, OneChangeAtATime) {
    remarks_of(accepted("  - {}\n"), {"10:5 une-seule-cle"});
    remarks_of(accepted("  - ligne: {id: l, champ: quantite, valeur: 3}\n"
                        "    texte: {cible: levier/a, champ: titre, valeur: Neuf}\n"),
               {"10:5 une-seule-cle"});
}

DeckEdits edits_of(const std::string& text, const Lines& expected = {}) {
    Reading reading = read_as_yaml(text);
    DeckEdits edits = decode_support(*reading.value, reading.diagnostics);
    EXPECT_EQ(faults(reading), expected);
    return edits;
}

TEST(DecodeSupport, InFull) {
    const DeckEdits edits = edits_of(R"(masquees: [manques, dimension/TERR]
ordre: [{diapositive: perimetre, apres: calcul}]
titres: [{diapositive: etapes, titre: Et maintenant}]
notes: [{diapositive: synthese, texte: Respirer}]
ajouts:
- id: contexte
  apres: couverture
  titre: Pourquoi
  contenu:
  - texte: Un paragraphe
  - liste: [Un, Deux]
  - tableau: {colonnes: [A, B], lignes: [[1, ''], [x, y]], legende: Vu}
  - image: {fichier: a.png, description: Une salle}
)");
    EXPECT_EQ(edits.hidden.at(1).value.text, "dimension/TERR");
    EXPECT_EQ(edits.moves.at(0).after.value.text, "calcul");
    EXPECT_EQ(edits.titles.at(0).text.value, "Et maintenant");
    EXPECT_EQ(edits.notes.at(0).slide.value.text, "synthese");
    const OwnSlide& own = edits.own_slides.at(0);
    EXPECT_EQ(own.id.value.text, "libre/contexte");
    EXPECT_EQ(std::get<Text>(own.blocks.at(0)).value, "Un paragraphe");
    EXPECT_EQ(std::get<OwnList>(own.blocks.at(1)).items.size(), 2U);
    const auto& table = std::get<OwnTable>(own.blocks.at(2));
    EXPECT_EQ(table.rows.at(0).at(1).value, ""); // a cell may be empty
    EXPECT_EQ(table.rows.at(1).at(0).value, "x");
    EXPECT_EQ(std::get<OwnPicture>(own.blocks.at(3)).alternative.value, "Une salle");
}

TEST(DecodeSupport, WhatIsRefused) {
    edits_of("masquees: [synthèse]\n", {"1:12 diapositive-invalide"});
    edits_of("ordre: [{diapositive: calcul, apres: calcul}]\n",
             {"1:38 diapositive-apres-elle-meme"});
    const std::string slide = "ajouts:\n- {id: a, apres: calcul, titre: T, contenu: [";
    edits_of(slide + "{texte: t, liste: [u]}]}\n", {"2:46 une-seule-cle"});
    edits_of(slide + "{tableau: {colonnes: [A, B], lignes: [[1]]}}]}\n", {"2:84 ligne-de-tableau"});
    edits_of(slide + "{image: {fichier: a.png}}]}\n",
             {"2:54 champ-manquant"}); // for who cannot see
    edits_of(slide + "]}\n", {"2:36 liste-trop-courte"});
}

} // namespace
} // namespace restitution::test
