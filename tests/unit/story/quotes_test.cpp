#include "support/story_dossier.h"
#include "support/story_dump.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

/// Three sayings about ACHA, one of them not for publication.
Dossier quoted() {
    Dossier dossier = small_dossier();
    dossier.answers.interviews[0].answers[0].verbatims = {{text("un"), true}, {text("deux"), true}};
    dossier.answers.interviews[0].answers[1].verbatims = {{text("privé"), false}};
    dossier.answers.interviews[0].answers[2].verbatims = {{text("trois"), true}};
    return dossier;
}

std::vector<std::string> quotes_on(const Dossier& dossier, const std::string& slide) {
    std::vector<std::string> texts;
    for (const Quote& quote : blocks_of<Quote>(find_slide(Told(dossier).deck(), slide))) {
        texts.push_back(quote.text);
    }
    return texts;
}

using Texts = std::vector<std::string>;

TEST(Quotes, TheFirstStandsBesideTheFindingsAndTheOthersTogether) {
    EXPECT_EQ(quotes_on(quoted(), "dimension/ACHA"), Texts{"«\u00A0un\u00A0»"});
    EXPECT_EQ(quotes_on(quoted(), "paroles"), (Texts{"«\u00A0deux\u00A0»", "«\u00A0trois\u00A0»"}));
}

TEST(Quotes, LeaveTheRoomToPointsOfViewAndIdeas) {
    Dossier dossier = quoted();
    dossier.answers.interviews[0].ideas = {finding("ACHA", "Une piste")};
    EXPECT_EQ(quotes_on(dossier, "dimension/ACHA").size(), 1U);
    dossier.answers.interviews[1].answers.push_back(answer("ACHA-01", level(3)));
    EXPECT_EQ(quotes_on(dossier, "dimension/ACHA"), Texts{});
    EXPECT_EQ(quotes_on(dossier, "paroles").size(), 3U);
}

TEST(Quotes, SayWhatTheyAreAboutButNotWhoSpoke) {
    const auto quotes = blocks_of<Quote>(find_slide(Told(quoted()).deck(), "paroles"));
    EXPECT_EQ(quotes.at(0).source, "Dimension ACHA · propos recueilli en entretien");
}

TEST(Quotes, WithoutAnyHaveNoSlide) {
    EXPECT_EQ(dump(Told(small_dossier()).deck()).find("== paroles"), std::string::npos);
}

} // namespace
} // namespace restitution
