#include "style/letters.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace restitution {
namespace {

std::vector<LetterFile> shipped() {
    std::vector<LetterFile> files;
    for (const LetterEntry& entry : letter_table) {
        std::ifstream file(std::string(RESTITUTION_SOURCE_DIR) + "/themes/phrases/courriers/" +
                           std::string(entry.file) + ".txt");
        EXPECT_TRUE(file) << entry.file;
        files.push_back(
            {std::string(entry.file), {{std::istreambuf_iterator<char>(file), {}}, {}}});
    }
    return files;
}

std::vector<std::string> faults_of(const std::vector<LetterFile>& files) {
    Diagnostics diagnostics;
    Letters::from(files, {}, diagnostics);
    std::vector<std::string> codes;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        codes.push_back(diagnostic.message.code);
    }
    return codes;
}

using Codes = std::vector<std::string>;

TEST(Letters, ShippedOnesAreSound) {
    EXPECT_EQ(faults_of(shipped()), Codes{});
}

TEST(Letters, FillSubjectAndBody) {
    Diagnostics diagnostics;
    const Letters letters = Letters::from(shipped(), {}, diagnostics);
    const LetterText text = letters.say(Letter::Invitation, {{"date", "21 mars"},
                                                             {"rendez_vous", "RENDEZ-VOUS"},
                                                             {"ordre_du_jour", ""},
                                                             {"signature", "Ève {encore}"}});
    EXPECT_NE(text.subject.find("21 mars"), std::string::npos);
    EXPECT_NE(text.body.find("\n\nRENDEZ-VOUS\n\n"), std::string::npos);
    // What an empty value leaves does not show; braces of a value stay.
    EXPECT_EQ(text.body.find("\n\n\n"), std::string::npos);
    EXPECT_NE(text.body.find("Ève {encore}\n"), std::string::npos);
}

TEST(Letters, ReportWhatIsMissingOrUnknown) {
    std::vector<LetterFile> files = shipped();
    files[0].name = "autre";
    EXPECT_EQ(faults_of(files), (Codes{"courrier-inconnu", "courrier-manquant"}));
}

TEST(Letters, ReportPlaceholdersBothWays) {
    std::vector<LetterFile> files = shipped();
    files[static_cast<std::size_t>(Letter::Distribution)].text.value =
        "Objet\n\n{date} {pieces} {corrections} {inconnu}\n";
    EXPECT_EQ(faults_of(files), (Codes{"emplacement-inconnu", "emplacement-manquant"}));
    files[static_cast<std::size_t>(Letter::Distribution)].text.value = "Objet {date";
    EXPECT_EQ(faults_of(files), (Codes{"courrier-incomplet", "emplacement-mal-forme"}));
}

} // namespace
} // namespace restitution
