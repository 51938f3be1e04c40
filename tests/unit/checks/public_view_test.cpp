/// What is published: functions in the place of people, and no person left in a text.
#include "checks/public_view.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

Text text(const std::string& value) {
    return {value, {}};
}

Dossier dossier_of_people() {
    Dossier dossier;
    Person person;
    person.id = {{"dsi"}, {}};
    person.title = text("Mme");
    person.name = text("Élise Roy-Martin");
    person.role = text("directrice informatique");
    person.email = text("elise@val.example");
    dossier.people = {person};
    Guest guest;
    guest.person = {text("M."), text("Paul Maire")};
    guest.role = text("maire");
    guest.phone = text("01 99 00 12 01");
    dossier.diagnosis.committee.guests = {guest};
    dossier.meeting.emplace();
    return dossier;
}

std::vector<std::string> faults_of(const Dossier& dossier) {
    Diagnostics diagnostics;
    check_published_texts(public_view(dossier), dossier, diagnostics);
    std::vector<std::string> codes;
    for (const Diagnostic& found : diagnostics.sorted()) {
        EXPECT_EQ(found.severity, Severity::Error);
        codes.push_back(found.message.code);
    }
    return codes;
}

Action owned_by(const std::string& owner) {
    Action action;
    action.text = text("agir");
    action.owner = text(owner);
    return action;
}

TEST(PublicView, KeepsFunctionsAndForgetsPeople) {
    const Dossier published = public_view(dossier_of_people());
    EXPECT_EQ(published.people[0].name.value, "");
    EXPECT_EQ(published.people[0].title.value, "");
    EXPECT_EQ(published.people[0].role.value, "directrice informatique");
    EXPECT_FALSE(published.people[0].email);
    const Guest& guest = published.diagnosis.committee.guests[0];
    EXPECT_EQ(guest.person.name.value, "");
    EXPECT_EQ(guest.role.value, "maire");
    EXPECT_FALSE(guest.phone);
}

TEST(PublicView, PutsTheFunctionWhereAFieldHoldsAPerson) {
    Dossier dossier = dossier_of_people();
    dossier.meeting->actions = {owned_by("Mme Elise ROY MARTIN"), owned_by("Paul Maire"),
                                owned_by("direction générale")};
    const Dossier published = public_view(dossier);
    EXPECT_EQ(published.meeting->actions[0].owner.value, "directrice informatique");
    EXPECT_EQ(published.meeting->actions[1].owner.value, "maire");
    EXPECT_EQ(published.meeting->actions[2].owner.value, "direction générale");
    EXPECT_TRUE(faults_of(dossier).empty());
}

TEST(PublicView, LeavesOutWhoRepresentedAndWhoElseReceives) {
    Dossier dossier = dossier_of_people();
    Presence presence;
    presence.represented_by = text("M. Inconnu");
    dossier.meeting->presences = {presence};
    dossier.meeting->also_sent_to = {text("la préfète")};
    const Dossier published = public_view(dossier);
    EXPECT_EQ(published.meeting->presences[0].represented_by.value, "");
    EXPECT_TRUE(published.meeting->also_sent_to.empty());
}

TEST(PublicView, APersonLeftInATextIsAnError) {
    Dossier dossier = dossier_of_people();
    dossier.meeting->actions = {owned_by("Paul Maire et la DSI")};
    EXPECT_EQ(faults_of(dossier), std::vector<std::string>{"nom-dans-un-texte"});
    dossier = dossier_of_people();
    OwnSlide slide;
    slide.id = {{"libre/x"}, {}};
    OwnTable table;
    table.columns = {text("Qui")};
    table.rows = {{text("voir elise@val.example, 01.99.00.12.01")}};
    slide.blocks = {table};
    dossier.deck_edits.own_slides = {slide};
    EXPECT_EQ(faults_of(dossier).size(), 2U);
}

TEST(PublicView, AnIdentifierThatIsShownIsATextToo) {
    Dossier dossier = dossier_of_people();
    Entity entity;
    entity.id = {{"mairie-de-paul-maire"}, {}};
    dossier.diagnosis.entities = {entity};
    EXPECT_EQ(faults_of(dossier), std::vector<std::string>{"nom-dans-un-texte"});
}

TEST(PublicView, ATextOfALeverIsPublishedWhole) {
    for (Text Lever::*field :
         {&Lever::title, &Lever::description, &Lever::cost, &Lever::horizon, &Lever::source}) {
        Dossier dossier = dossier_of_people();
        Lever lever;
        lever.*field = text("quand Paul Maire le dira");
        dossier.levers = {lever};
        EXPECT_EQ(faults_of(dossier), std::vector<std::string>{"nom-dans-un-texte"});
    }
}

TEST(PublicView, WhatResultsAndMinutesShowOfAQuestionnaireAndOfRemarksIsLookedAt) {
    Dossier dossier = dossier_of_people();
    dossier.questionnaire.version = text("relu par Paul Maire");
    EXPECT_EQ(faults_of(dossier), std::vector<std::string>{"nom-dans-un-texte"});
    dossier = dossier_of_people();
    Remark remark;
    remark.id.value.text = "R-paul-maire";
    dossier.remarks = {remark};
    EXPECT_EQ(faults_of(dossier), std::vector<std::string>{"nom-dans-un-texte"});
}

TEST(PublicView, WhatOnlyTheTeamReadsMayNameSomeone) {
    Dossier dossier = dossier_of_people();
    dossier.deck_edits.notes = {{{{"synthese"}, {}}, text("laisser parler Paul Maire")}};
    Interview held;
    held.place = text("bureau de Paul Maire");
    dossier.answers.interviews = {held};
    EXPECT_TRUE(faults_of(dossier).empty());
}

TEST(PublicView, ErrorsTakeThePlaceOfWarnings) {
    Dossier dossier = dossier_of_people();
    dossier.meeting->good_practices = {text("Prévenir Paul Maire.")};
    Diagnostics warnings;
    warnings.warning({}, {"autre", "un autre avertissement"});
    warnings.warning({}, {"nom-dans-un-texte", "un nom"});
    const auto kept = without_people_warnings(warnings).sorted();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].message.code, "autre");
    EXPECT_EQ(faults_of(dossier), std::vector<std::string>{"nom-dans-un-texte"});
}

} // namespace
} // namespace restitution::test
