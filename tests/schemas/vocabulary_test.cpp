/// The words that editors propose are those that the program reads and writes.
#include "metrics/vocabulary.h"
#include "model/vocabulary.h"
#include "style/vocabulary.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace restitution {
namespace {

using Json = nlohmann::json;
using Texts = std::set<std::string>;

template <class Enum>
Texts texts(std::span<const Word<Enum>> all = words<Enum>()) {
    Texts result;
    for (const Word<Enum>& word : all) {
        result.emplace(word.text);
    }
    return result;
}

/// The texts of each "enum", by the property that it stands under; several properties of one file
/// may have one name. Blank texts and what is no text stand for "absent", "yes" and "no".
void collect(const Json& node, const std::string& property,
             std::multimap<std::string, Texts>& found) {
    if (node.is_array()) {
        for (const Json& item : node) {
            collect(item, property, found);
        }
    }
    if (!node.is_object()) {
        return;
    }
    for (const auto& [key, value] : node.items()) {
        if (key == "properties") {
            for (const auto& [name, schema] : value.items()) {
                collect(schema, name, found);
            }
        } else if (key == "enum") {
            Texts listed;
            for (const Json& word : value) {
                if (word.is_string() && !word.get<std::string>().empty()) {
                    listed.insert(word.get<std::string>());
                }
            }
            found.emplace(property, listed);
        } else {
            collect(value, property, found);
        }
    }
}

/// Of a file of schemas/, without what `if` asks of a word: it is one of those listed elsewhere.
std::multimap<std::string, Texts> listed_in(const std::string& name) {
    std::ifstream file(std::string(RESTITUTION_SOURCE_DIR) + "/schemas/" + name + ".schema.json");
    const Json schema = Json::parse(file);
    std::multimap<std::string, Texts> found;
    collect({{"properties", schema.value("properties", Json::object())}}, {}, found);
    collect(schema.value("definitions", Json::object()), {}, found);
    return found;
}

struct Listed {
    std::string file;
    std::string property;
    std::vector<Texts> words; ///< of each property of that name, in any order
};

const std::vector<Listed>& expected() {
    static const std::vector<Listed> all{
        {"diagnostic", "nature", {texts<AuthorityKind>()}},
        {"diagnostic", "decoupage", {texts<DeckCut>()}},
        {"diagnostic", "questionnaire", {texts<QuestionnaireChoice>()}},
        {"diagnostic", "parties", {texts<DeckPart>()}},
        {"diagnostic", "genre", {texts<AgendaKind>()}},
        {"diagnostic", "groupe", {texts<GuestGroup>()}},
        {"diagnostic", "confirmation", {texts<Confirmation>()}},
        {"interlocuteurs", "organisation", {texts<Organisation>()}},
        {"reponses", "statut", {texts<InterviewStatus>()}},
        {"categories", "role", {texts<EquipmentRole>()}},
        {"inventaire", "role", {texts<EquipmentRole>()}},
        {"inventaire", "perimetre", {texts<Perimeter>()}},
        {"inventaire", "utilisateurs", {texts<EquipmentUsers>()}},
        {"inventaire", "origine", {texts<Origin>()}},
        {"inventaire", "possession", {texts<Tenure>()}},
        {"inventaire", "etat", {texts<EquipmentState>()}},
        {"inventaire", "fin_de_vie", {texts<EndOfLifeRoute>()}},
        {"indicateurs", "famille", {texts<SpendingFamily>()}},
        {"leviers", "effort", {texts<Degree>()}},
        {"leviers", "impact", {texts<Degree>()}},
        {"remarques", "champ", {texts<LineField>(), texts<TextField>()}},
        {"reunion", "statut", {texts<MinutesStatus>()}},
        {"reunion", "presence", {texts<Attendance>()}},
        {"reunion", "decision", {texts<LeverOutcome>()}},
        {"reunion", "verbe", {texts<DecisionVerb>()}},
        {"reunion", "etat", {texts<ActionState>()}},
        {"resultats", "nature", {texts<AuthorityKind>()}},
        {"resultats", "questionnaire", {texts<QuestionnaireChoice>()}},
        {"resultats", "etat", {texts<QuestionState>()}},
        {"resultats", "points_forts", {texts<EquipmentCriterion>()}},
        {"resultats", "axes_de_progres", {texts<EquipmentCriterion>()}},
        {"theme", "motif", {texts<LevelPattern>()}},
    };
    return all;
}

TEST(SchemaWords, AreThoseOfTheVocabulary) {
    for (const Listed& row : expected()) {
        const auto found = listed_in(row.file);
        const auto [begin, end] = found.equal_range(row.property);
        std::multiset<Texts> there;
        for (auto it = begin; it != end; ++it) {
            there.insert(it->second);
        }
        EXPECT_EQ(std::multiset<Texts>(row.words.begin(), row.words.end()), there)
            << row.file << ", " << row.property;
    }
}

// "remarques" lists "traitement" once as a field, then in its conditions.
TEST(SchemaWords, ListTheTreatmentsOfRemarks) {
    const auto found = listed_in("remarques");
    const auto [begin, end] = found.equal_range("traitement");
    EXPECT_TRUE(std::any_of(
        begin, end, [](const auto& listed) { return listed.second == texts<Treatment>(); }));
}

} // namespace
} // namespace restitution
