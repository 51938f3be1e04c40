#include "model/vocabulary.h"
#include "support/golden.h"
#include "support/vocabulary_checks.h"

namespace restitution {
namespace {

using namespace test;

template <class... Enums>
struct Vocabularies {
    static std::string dictionaries() { return (dictionary<Enums>() + ...); }
    static void expect_each_to_round_trip() { (expect_round_trip<Enums>(silent<Enums>()), ...); }
    static void expect_one_meaning_for_each_word() { (expect_words_of_one_meaning<Enums>(), ...); }

private:
    /// A lever of which the committee has not decided: the file leaves the key out.
    template <class Enum>
    static std::vector<Enum> silent() {
        if constexpr (std::is_same_v<Enum, LeverOutcome>) {
            return {LeverOutcome::Open};
        } else {
            return {};
        }
    }
};

using All = Vocabularies<FileKind, AuthorityKind, GuestGroup, Confirmation, AgendaKind, DeckPart,
                         DeckCut, QuestionnaireChoice, Organisation, InterviewStatus, EquipmentRole,
                         Perimeter, EquipmentUsers, Origin, Tenure, EquipmentState, EndOfLifeRoute,
                         LineField, SpendingFamily, Degree, LeverPriority, Treatment, TextField,
                         Attendance, LeverOutcome, DecisionVerb, ActionState, MinutesStatus>;

TEST(Vocabulary, ReadsBackWhatItWrites) {
    All::expect_each_to_round_trip();
}

TEST(Vocabulary, GivesEachWordOneMeaning) {
    All::expect_one_meaning_for_each_word();
    expect_words_of_one_meaning(difficulty_words());
}

// A donation is not a sale, nor the public the elected: readers and writers share the tables, so
// that only another statement of them can tell two words that have been swapped.
TEST(Vocabulary, SaysWhatItsGoldenSays) {
    expect_golden("vocabulary/model.txt", All::dictionaries() + dictionary(difficulty_words()));
}

} // namespace
} // namespace restitution
