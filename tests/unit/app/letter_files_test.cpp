#include "app/letter_files.h"
#include "support/shipped_phrases.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

const Mailbox eve{"Ève Martin", "eve@essai.example"};
const Mailbox other{"Olive Peyrac", "olive@essai.example"};

std::vector<std::string> names_of(const MailDraft& draft) {
    std::vector<std::string> names;
    for (const OutputFile& file :
         letter_files("relances/x", {draft, {}}, test::shipped_phrases())) {
        names.push_back(file.name);
    }
    return names;
}

TEST(LetterFiles, AreADraftAndTheSameAsText) {
    MailDraft draft;
    draft.from = eve;
    draft.to = {other};
    EXPECT_EQ(names_of(draft), (std::vector<std::string>{"relances/x.eml", "relances/x.txt"}));
}

TEST(LetterFiles, AreTextAloneWhenNobodyHasAnAddress) {
    MailDraft draft;
    draft.from = eve;
    EXPECT_EQ(names_of(draft), std::vector<std::string>{"relances/x.txt"});
}

TEST(LetterFiles, AreNoneWhenTheSenderWouldWriteToThemselves) {
    MailDraft draft;
    draft.from = eve;
    draft.to = {{"E. Martin", eve.email}};
    EXPECT_TRUE(names_of(draft).empty());
}

TEST(LetterFiles, StayWhenTheSenderIsOneOfThoseWhoReceive) {
    MailDraft draft;
    draft.from = eve;
    draft.to = {eve};
    draft.bcc = {other};
    EXPECT_EQ(names_of(draft).size(), 2u);
    draft.to = {eve, other};
    draft.bcc.clear();
    EXPECT_EQ(names_of(draft).size(), 2u);
}

TEST(LetterFiles, StayForThoseWhoHaveNoAddress) {
    MailDraft draft;
    draft.from = eve;
    draft.to = {eve};
    EXPECT_EQ(
        letter_files("envois/x", {draft, {"M. Sans Adresse"}}, test::shipped_phrases()).size(), 2u);
}

} // namespace
} // namespace restitution
