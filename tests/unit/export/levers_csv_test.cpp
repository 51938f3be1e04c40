#include "export/levers_csv.h"
#include "support/shipped_phrases.h"
#include "support/whole_dossier.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

Lever lever(const std::string& id, const std::string& title) {
    Lever result;
    result.id.value = {id};
    result.title = text(title);
    return result;
}

Dossier chosen(int last_version) {
    Dossier dossier = small_dossier();
    for (int number = 2; number <= last_version; ++number) {
        dossier.diagnosis.versions.push_back({{number, {}}, {{2024, 4, 12}, {}}, {}, text("v")});
    }
    dossier.levers = {lever("reparer", "Réparer ; puis \"remplacer\""), lever("formule", "=1+1"),
                      lever("moins", "-5 % d’écrans")};
    dossier.levers[0].dimension = Located<DimensionId>{{"ACHA"}, {}};
    dossier.levers[0].effort = Degree::Low;
    dossier.levers[0].impact = Degree::High;
    dossier.levers[0].cost = text("@cout");
    dossier.levers[0].preselected = true;
    LeverChoice choice;
    choice.lever.value = {"formule"};
    choice.in_favour = 7;
    choice.against = 1;
    choice.outcome = LeverOutcome::Postponed;
    choice.note = text("à chiffrer");
    dossier.meeting->lever_choices = {choice};
    return dossier;
}

std::string csv(int version) {
    const Dossier dossier = chosen(version);
    const Metrics metrics = compute_metrics(dossier);
    const Phrases phrases = shipped_phrases();
    return levers_csv({dossier, metrics, phrases, nullptr});
}

const std::string head =
    "\xEF\xBB\xBFRang;Identifiant;Levier;Description;Dimension;Effort;Effet;Coût;Pilote;Échéance;"
    "Source;Présélectionné;Pour;Contre;Abstentions;Résultat;Précision\r\n";

TEST(LeversCsv, VotesGiveTheOrderAndFormulasAreTexts) {
    EXPECT_EQ(csv(2),
              head + "1;formule;'=1+1;;;moyen;moyen;;;;;non;7;1;;reporté;à chiffrer\r\n"
                     ";reparer;\"Réparer\u202F; puis «\u00A0remplacer\u00A0»\";;ACHA;faible;fort;"
                     "'@cout;;;;oui;;;;;\r\n"
                     ";moins;'-5\u202F% d’écrans;;;moyen;moyen;;;;;non;;;;;\r\n");
}

TEST(LeversCsv, FirstVersionKnowsNoVote) {
    const std::string first = csv(1);
    EXPECT_EQ(first.find("reporté"), std::string::npos);
    EXPECT_LT(first.find(";reparer;"), first.find(";formule;"));
}

} // namespace
} // namespace restitution::test
