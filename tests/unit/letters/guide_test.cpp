#include "guide_dossier.h"
#include "letters/answer_file.h"
#include "story/booklets/compose_guide.h"
#include "style/phrases/guides.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

using namespace test;

template <class Kind>
std::vector<Kind> blocks_of(const Booklet& booklet) {
    std::vector<Kind> result;
    for (const Block& block : booklet.blocks) {
        if (const auto* found = std::get_if<Kind>(&block)) {
            result.push_back(*found);
        }
    }
    return result;
}

std::string paragraphs_of(const Booklet& booklet) {
    std::string result;
    for (const Paragraph& paragraph : blocks_of<Paragraph>(booklet)) {
        for (const Inline& part : paragraph.text) {
            result += part.text;
        }
        result += '\n';
    }
    return result;
}

Booklet guide(const GuideCase& of, std::size_t interview = 1) {
    return compose_guide(of.telling, interview, of.plan.interviews[interview], "essai");
}

TEST(Guide, HoldsTheQuestionsByDimensionWithTheirRanks) {
    const GuideCase of;
    const auto forms = blocks_of<QuestionForm>(guide(of));
    ASSERT_EQ(forms.size(), 2U);
    EXPECT_EQ(forms[0].title, "Dimension ACHA");
    EXPECT_EQ(forms[0].side, (std::vector<std::string>{"Question 1 sur 2", "environ 3\u202Fmin"}));
    ASSERT_EQ(forms[0].questions.size(), 1U);
    EXPECT_EQ(forms[0].questions[0].id, "A1");
    EXPECT_EQ(forms[0].questions[0].text, "Que fait-on pour A1\u202F?");
    EXPECT_EQ(forms[0].questions[0].options.size(), 3U);
    EXPECT_FALSE(forms[0].questions[0].remark.empty()) << "the buyer did not know";
    EXPECT_TRUE(forms[1].questions[0].remark.empty());
}

TEST(Guide, SaysWhoWhenWhereAndHowLong) {
    const GuideCase of;
    const auto terms = blocks_of<TermList>(guide(of));
    ASSERT_EQ(terms.size(), 1U);
    std::vector<std::string> values;
    for (const TermList::Entry& entry : terms[0].entries) {
        values.push_back(entry.description.front().text);
    }
    EXPECT_EQ(values, (std::vector<std::string>{
                          "Mme\u00A0Olive Peyrac, fonction de dsi", "Mme\u00A0Ève Martin",
                          "mercredi 24 janvier 2024 à 9\u00A0h\u00A030", "mairie",
                          "2\u00A0h, dont environ 5\u202Fmin pour 2 questions"}));
}

TEST(Guide, IntroducesAtLengthThoseWhoMissedTheLaunch) {
    Dossier dossier = guide_dossier();
    const GuideCase missed(dossier);
    dossier.people[1].attended_launch = true;
    const GuideCase attended(dossier);
    const std::string launch = missed.phrases.say(Phrase::GuideLaunch);
    EXPECT_TRUE(says(paragraphs_of(guide(missed)), launch));
    EXPECT_FALSE(says(paragraphs_of(guide(attended)), launch));
    EXPECT_TRUE(says(paragraphs_of(guide(attended)), missed.phrases.say(Phrase::GuideAfter)));
}

TEST(Guide, SaysWhatBecomesOfPersonalData) {
    const GuideCase of;
    const std::string text = paragraphs_of(guide(of));
    EXPECT_TRUE(says(text, "de la collectivité (Commune d’Essai)"));
    EXPECT_TRUE(says(text, of.phrases.say(Phrase::GuideRights)));
}

TEST(Guide, SaysWhenThereIsNothingToAsk) {
    Dossier dossier = guide_dossier();
    dossier.answers.excluded = {excluded("A1"), excluded("P1")};
    const GuideCase of(dossier);
    EXPECT_TRUE(blocks_of<QuestionForm>(guide(of)).empty());
    EXPECT_TRUE(says(paragraphs_of(guide(of)), of.phrases.say(Phrase::GuideNoQuestion)));
}

TEST(Guide, HidesTheLevelsWhenTheDossierAsks) {
    Dossier dossier = guide_dossier();
    dossier.diagnosis.options.levels_in_guides = false;
    EXPECT_FALSE(blocks_of<QuestionForm>(guide(GuideCase(dossier)))[0].shows_levels);
}

TEST(AnswerFile, HoldsQuestionsAndGridsAsCommentsAndNobodysName) {
    const GuideCase of;
    const std::string file = answer_file({of.telling, of.letters}, 1, of.plan.interviews[1]);
    EXPECT_TRUE(says(file, "\nentretien: E2\n\nreponses:\n"));
    EXPECT_TRUE(says(file, "  - question: A1\n    niveau:\n    commentaire:\n"));
    EXPECT_TRUE(says(file, "#    2. réponse 2 de P1\n"));
    EXPECT_FALSE(says(file, "Peyrac"));
    EXPECT_FALSE(says(file, "A2"));
}

TEST(AnswerFile, KeepsATextOfSeveralLinesInsideItsComment) {
    Dossier dossier = guide_dossier();
    dossier.questionnaire.dimensions[1].questions[0].help.value = "une ligne\nniveau: 3";
    const GuideCase of(dossier);
    EXPECT_FALSE(
        says(answer_file({of.telling, of.letters}, 1, of.plan.interviews[1]), "\nniveau: 3"));
}

} // namespace
} // namespace restitution
