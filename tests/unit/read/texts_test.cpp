/// Every text of every file, as the schemas describe them, is met by the walk of model/texts.
#include "model/texts.h"
#include "read/decode/decode_diagnostic.h"
#include "read/decode/decode_indicateurs.h"
#include "read/decode/decode_interlocuteurs.h"
#include "read/decode/decode_inventaire.h"
#include "read/decode/decode_leviers.h"
#include "read/decode/decode_referentiel.h"
#include "read/decode/decode_remarques.h"
#include "read/decode/decode_reponses.h"
#include "read/decode/decode_reunion.h"
#include "read/decode/decode_support.h"
#include "reading_fixture.h"
#include "schema_example.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace restitution::test {
namespace {

using Kind = TextKind;
using When = WhenPublished;

struct Sort {
    TextKind kind = Kind::Free;
    WhenPublished published = When::Kept;
    friend bool operator==(const Sort&, const Sort&) = default;
};

std::ostream& operator<<(std::ostream& out, const Sort& sort) {
    return out << "kind " << static_cast<int>(sort.kind) << ", published "
               << static_cast<int>(sort.published);
}

/// What is no free text that stays when the dossier is published.
const std::map<std::string, Sort> other_texts{
    {"diagnostic/collectivite/logo", {Kind::Technical, When::NotShown}},
    {"diagnostic/theme", {Kind::Technical, When::NotShown}},
    {"diagnostic/comite/ordre_du_jour/diapositive", {Kind::Technical, When::NotShown}},
    {"support/ajouts/contenu/image/fichier", {Kind::Technical, When::NotShown}},
    {"diagnostic/equipe/nom", {Kind::Person, When::Emptied}},
    {"diagnostic/equipe/telephone", {Kind::Person, When::Emptied}},
    {"diagnostic/comite/invites/nom", {Kind::Person, When::Emptied}},
    {"diagnostic/comite/invites/telephone", {Kind::Person, When::Emptied}},
    {"interlocuteurs/interlocuteurs/nom", {Kind::Person, When::Emptied}},
    {"interlocuteurs/interlocuteurs/telephone", {Kind::Person, When::Emptied}},
    {"reunion/presences/represente_par", {Kind::Person, When::Emptied}},
    {"reunion/diffusion", {Kind::Person, When::Emptied}},
    {"reunion/actions/responsable", {Kind::Person, When::FunctionInside}},
    {"leviers/leviers/porteur", {Kind::Free, When::FunctionInside}},
    {"remarques/remarques/auteur", {Kind::Free, When::FunctionInside}},
    {"reunion/points/echanges/fonction", {Kind::Free, When::FunctionInside}},
    {"reponses/entretiens/lieu", {Kind::Free, When::NotShown}},
    {"support/notes/texte", {Kind::Free, When::NotShown}},
};

/// Those that a published document shows.
const std::set<std::string> shown_identifiers{
    "diagnostic/perimetre_etudie/entites/id",
    "referentiel/profils/id",
    "referentiel/dimensions/id",
    "referentiel/dimensions/questions/id",
    "inventaire/categories/id",
    "inventaire/lignes/id",
    "remarques/remarques/id",
    "support/ajouts/id",
};

/// Of a question that is no longer asked, or of the line that a remark changes.
const std::set<std::string> outside_the_walk{"referentiel/questions_retirees/id",
                                             "referentiel/questions_retirees/version",
                                             "remarques/remarques/changements/ligne/id"};

Sort expected(const Planted& planted) {
    switch (planted.in) {
    case PlantedIn::Identifier:
        return {Kind::Identifier,
                shown_identifiers.count(planted.path) > 0 ? When::Kept : When::NotShown};
    case PlantedIn::Email:
        return {Kind::Person, When::Emptied};
    case PlantedIn::Address:
        return {Kind::Technical, When::NotShown};
    case PlantedIn::Text:
        break;
    }
    const auto found = other_texts.find(planted.path);
    return found != other_texts.end() ? found->second : Sort{};
}

void decode(const std::string& file, Reading& reading, Dossier& dossier) {
    const Value& value = *reading.value;
    Diagnostics& diagnostics = reading.diagnostics;
    if (file == "diagnostic") {
        dossier.diagnosis = decode_diagnostic(value, diagnostics);
    } else if (file == "referentiel" && is_rewording(value)) {
        Question asked;
        asked.id.value.text = example_reference;
        dossier.questionnaire.dimensions.resize(1);
        dossier.questionnaire.dimensions[0].questions = {asked};
        decode_rewording(value, dossier.questionnaire, diagnostics);
    } else if (file == "referentiel") {
        dossier.questionnaire = decode_referentiel(value, diagnostics);
    } else if (file == "interlocuteurs") {
        dossier.people = decode_interlocuteurs(value, diagnostics);
    } else if (file == "reponses") {
        decode_reponses(value, dossier.answers, diagnostics);
    } else if (file == "inventaire") {
        dossier.inventory = decode_inventaire(value, {}, diagnostics);
    } else if (file == "indicateurs") {
        dossier.indicators = decode_indicateurs(value, diagnostics);
    } else if (file == "leviers") {
        dossier.levers = decode_leviers(value, diagnostics);
    } else if (file == "remarques") {
        dossier.remarks = decode_remarques(value, diagnostics);
    } else if (file == "support") {
        dossier.deck_edits = decode_support(value, diagnostics);
    } else if (file == "reunion") {
        dossier.meeting = decode_reunion(value, diagnostics);
    }
}

std::string schema_of(const std::string& file) {
    std::ifstream stream(std::string(RESTITUTION_SOURCE_DIR) + "/schemas/" + file + ".schema.json");
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

void expect_all_met(const SchemaExample& example, const Dossier& dossier) {
    for (const Planted& planted : example.planted) {
        std::size_t met = 0;
        for_each_text(dossier, [&](const DossierText& text) {
            if (text.text.find(planted.mark) != std::string::npos) {
                ++met;
                EXPECT_EQ((Sort{text.kind, text.published}), expected(planted)) << planted.path;
            }
        });
        EXPECT_EQ(met > 0, outside_the_walk.count(planted.path) == 0) << planted.path;
    }
}

class TextsOfAFile : public testing::TestWithParam<const char*> {};

TEST_P(TextsOfAFile, AreAllMet) {
    const std::string file = GetParam();
    const Reading schema = read_as_json(schema_of(file));
    ASSERT_TRUE(schema.value);
    for (const SchemaExample& example : examples_of(*schema.value, file)) {
        EXPECT_GT(example.planted.size(), 3U);
        Reading reading = read_as_json(example.json);
        ASSERT_TRUE(reading.value) << example.json;
        Dossier dossier;
        decode(file, reading, dossier);
        expect_all_met(example, dossier);
    }
}

INSTANTIATE_TEST_SUITE_P(Schemas, TextsOfAFile,
                         testing::Values("diagnostic", "referentiel", "interlocuteurs", "reponses",
                                         "inventaire", "indicateurs", "leviers", "remarques",
                                         "support", "reunion"),
                         [](const auto& each) { return std::string(each.param); });

} // namespace
} // namespace restitution::test
