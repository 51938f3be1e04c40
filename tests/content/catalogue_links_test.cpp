#include "checks/dossier_checks.h"
#include "read/load_dossier.h"
#include "story/deck/slide_kind.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace restitution {
namespace {

using namespace test;

std::set<std::string> codes(const Diagnostics& diagnostics) {
    std::set<std::string> result;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        result.insert(diagnostic.message.code);
    }
    return result;
}

Dossier dossier_with(Question asked) {
    Dossier dossier;
    dossier.lever_catalogue.levers.resize(1);
    dossier.lever_catalogue.levers[0].id.value.text = "d.1";
    dossier.reen.subjects = {{{1, {}}, {}, {}}};
    dossier.questionnaire = questionnaire({dimension("D", {std::move(asked)})});
    dossier.questionnaire.references = {{{{"loi"}, {}}, {}}};
    return dossier;
}

TEST(CatalogueLinks, KnownOnesPass) {
    Question asked = question("Q");
    asked.levers = {{{"d.1"}, {}}};
    asked.reen = {{1, {}}};
    asked.references = {{{"loi"}, {}}};
    Diagnostics diagnostics;
    check_catalogue_links(dossier_with(asked), {}, diagnostics);
    EXPECT_EQ(codes(diagnostics), std::set<std::string>{});
}

TEST(CatalogueLinks, UnknownOnesAreErrors) {
    Question asked = question("Q");
    asked.levers = {{{"d.9"}, {}}};
    asked.reen = {{7, {}}};
    asked.references = {{{"decret"}, {}}};
    Diagnostics diagnostics;
    check_catalogue_links(dossier_with(asked), {}, diagnostics);
    EXPECT_EQ(codes(diagnostics), (std::set<std::string>{"source-inconnue", "levier-hors-catalogue",
                                                         "sujet-reen-inconnu"}));
}

TEST(CatalogueLinks, AreNotJudgedWhenTheCataloguesCouldNotBeRead) {
    Question asked = question("Q");
    asked.levers = {{{"d.9"}, {}}};
    asked.reen = {{7, {}}};
    ReadParts parts;
    parts.catalogues = false;
    Diagnostics diagnostics;
    check_catalogue_links(dossier_with(asked), parts, diagnostics);
    EXPECT_TRUE(codes(diagnostics).empty());
}

TEST(ShippedContent, IsReadWithTheSample) {
    const std::string root = RESTITUTION_SOURCE_DIR;
    const LoadedDossier loaded =
        load_dossier(root + "/samples/val-fictif", root + "/generator/data", known_slides);
    ASSERT_TRUE(loaded.dossier);
    const Dossier& dossier = *loaded.dossier;
    EXPECT_EQ(dossier.lever_catalogue.levers.size(), 69U); // 59 of the guide, 10 of ours
    EXPECT_EQ(dossier.reen.subjects.size(), 6U);
    const Question* question = dossier.questionnaire.find(QuestionId{"ACHA-09"});
    ASSERT_NE(question, nullptr);
    ASSERT_EQ(question->reen.size(), 2U);
    EXPECT_EQ(dossier.reen.find(question->reen[1].value)->short_label.value, "Écoconception");
    const CatalogueLever* lever = dossier.lever_catalogue.find(question->levers.at(0).value);
    ASSERT_NE(lever, nullptr);
    EXPECT_EQ(lever->priority, LeverPriority::First);
    EXPECT_EQ(lever->effort, Degree::Medium);
}

} // namespace
} // namespace restitution
