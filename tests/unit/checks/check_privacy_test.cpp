/// Names, addresses and phones of declared people in texts that may be shown.
#include "checks/dossier_checks.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

using Codes = std::vector<std::string>;

Codes codes(const Dossier& dossier) {
    Diagnostics diagnostics;
    check_free_texts(dossier, diagnostics);
    Codes found;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        EXPECT_EQ(diagnostic.severity, Severity::Warning);
        found.push_back(diagnostic.message.code);
    }
    return found;
}

/// Someone declared, and a comment that may name them.
Codes in_comment(const std::string& name, const std::string& comment) {
    Dossier dossier;
    Person person;
    person.name.value = name;
    person.email = Text{"j.martin@val.example", {}};
    person.phone = Text{"+33 (0)1 99 00 12 01", {}};
    dossier.people = {person};
    Answer given = answer("Q1", level(1));
    given.comment.value = comment;
    dossier.answers = answers({given});
    return codes(dossier);
}

TEST(FreeTexts, ANameIsFoundWhateverItsLetters) {
    const Codes name{"nom-dans-un-texte"};
    EXPECT_EQ(in_comment("Jean-Paul Martin", "Vu avec Jean-Paul Martin."), name);
    EXPECT_EQ(in_comment("Jean-Paul Martin", "vu avec JEAN PAUL  MARTIN"), name);
    EXPECT_EQ(in_comment("Hélène Fàbre", "selon Helene Fabre, oui"), name);
    EXPECT_EQ(in_comment("Zoé L’Hôte", "(Zoé L'Hôte)"), name);
}

TEST(FreeTexts, ButOnlyAsWholeWords) {
    EXPECT_EQ(in_comment("Anne Roy", "Jeanne Royer est venue"), Codes{});
    EXPECT_EQ(in_comment("Jean Martin", "Jean a vu Martin"), Codes{});
    EXPECT_EQ(in_comment("Anne Roy", "la direction"), Codes{});
    EXPECT_EQ(in_comment("", "n’importe quel texte"), Codes{});
}

TEST(FreeTexts, AddressesAndPhonesAreFoundToo) {
    EXPECT_EQ(in_comment("X Y", "écrire à J.Martin@val.example"),
              (Codes{"courriel-dans-un-texte"}));
    const Codes phone{"telephone-dans-un-texte"};
    EXPECT_EQ(in_comment("X Y", "au 01 99 00 12 01"), phone);
    EXPECT_EQ(in_comment("X Y", "au 01.99.00.12.01, le matin"), phone);
    EXPECT_EQ(in_comment("X Y", "tél. 0199001201"), phone);
    EXPECT_EQ(in_comment("X Y", "au 01 99 00 12 02"), Codes{});
}

TEST(FreeTexts, EveryTextThatMayBeShownIsLookedAt) {
    Dossier dossier;
    Guest guest;
    guest.person.name.value = "Ada Roy";
    dossier.diagnosis.committee.guests = {guest};
    const Text named{"vu par Ada Roy", {0, 1, 2}};
    const auto place = [&](std::uint32_t begin) {
        return Text{named.value, {0, begin, begin + 1}};
    };
    Answer given = answer("Q1", NotApplicable{place(1)});
    given.comment = place(2);
    given.verbatims = {{place(3), false}};
    Interview held = interview({given});
    held.findings = {{std::nullopt, place(4)}};
    held.ideas = {{std::nullopt, place(5)}};
    held.summary = place(6);
    dossier.answers.interviews = {held};
    dossier.answers.retained = {{{{"Q1"}, {}}, level(1), place(7)}};
    dossier.answers.excluded = {{{{"Q2"}, {}}, place(8)}};
    Meeting meeting;
    meeting.points = {{{"titre", {}}, place(9), {{place(10), place(11), place(12)}}}};
    meeting.feedback_on_organisation = {place(13)};
    meeting.feedback_on_presentation = {place(14)};
    meeting.good_practices = {place(15)};
    // Where a person is named on purpose: who acts, who stood in for whom.
    Action action;
    action.owner = place(16);
    meeting.actions = {action};
    dossier.meeting = meeting;
    EXPECT_EQ(codes(dossier).size(), 15U);
}

} // namespace
} // namespace restitution::test
