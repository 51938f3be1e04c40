/// What is protected is the link between a person and an answer.
#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

/// Every text that a person may have left beside an answer is in it, each with a word of its own.
Dossier talkative() {
    Dossier dossier = small_dossier();
    Interview& interview = dossier.answers.interviews[0];
    interview.answers[0].comment = text("mot-du-commentaire");
    interview.answers[0].verbatims = {{text("mot-publiable"), true}, {text("mot-privé"), false}};
    interview.answers[1].verbatims = {{text("mot-privé"), false}};
    interview.answers.push_back(answer("PARC-01", not_applicable("mot-de-la-raison")));
    interview.summary = text("mot-du-résumé");
    interview.place = text("mot-du-lieu");
    interview.reason = text("mot-de-l’empêchement");
    dossier.people[0].email = text("mot-du-courriel");
    dossier.people[0].phone = text("mot-du-téléphone");
    return dossier;
}

TEST(Privacy, NoInterlocutorIsNamedAnywhere) {
    const Told told(talkative());
    const std::string all = dump(told.deck()) + dump(told.minutes());
    for (const Person& person : told.dossier.people) {
        EXPECT_EQ(all.find(person.name.value), std::string::npos) << person.name.value;
        EXPECT_EQ(all.find(person.id.value.text), std::string::npos) << person.id.value.text;
    }
}

TEST(Privacy, FunctionsStandInTheListOfPeopleMetAndNowhereElse) {
    const Told told(talkative());
    const Deck deck = told.deck();
    for (const Slide& slide : deck.slides) {
        if (slide.id == "perimetre") {
            continue;
        }
        for (const Person& person : told.dossier.people) {
            EXPECT_EQ(dump(slide).find(person.role.value), std::string::npos) << slide.id;
        }
    }
}

TEST(Privacy, OnlyPublishableVerbatimsAreQuoted) {
    const Told told(talkative());
    const std::string all = dump(told.deck()) + dump(told.minutes());
    EXPECT_NE(all.find("mot-publiable"), std::string::npos);
    EXPECT_EQ(all.find("mot-privé"), std::string::npos);
}

TEST(Privacy, NothingElseSaidInAnInterviewIsShown) {
    const Told told(talkative());
    const std::string all = dump(told.deck()) + dump(told.minutes());
    for (const char* words :
         {"mot-du-commentaire", "mot-de-la-raison", "mot-du-résumé", "mot-du-lieu",
          "mot-de-l’empêchement", "mot-du-courriel", "mot-du-téléphone"}) {
        EXPECT_EQ(all.find(words), std::string::npos) << words;
    }
}

TEST(Privacy, TheAuthorOfADocumentIsTheAuthority) {
    const Told told(talkative());
    EXPECT_EQ(told.deck().info.author, "Commune d’Essai");
    EXPECT_EQ(told.minutes().info.author, "Commune d’Essai");
}

} // namespace
} // namespace restitution
