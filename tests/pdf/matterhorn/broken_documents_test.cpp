// Our checker against documents broken on purpose: the sound one has no finding, and each broken
// one is found under its condition and under no other. A few are left in the build tree, where
// veraPDF has to find them too.

#include "matterhorn/checks.h"
#include "matterhorn/mutation.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <qpdf/QPDFWriter.hh>
#include <set>

namespace restitution::matterhorn {
namespace {

constexpr const char* sound_file = RESTITUTION_SOUND_DOCUMENT;

std::set<std::string> conditions_found(QPDF& pdf) {
    std::set<std::string> conditions;
    for (const Finding& finding : check_document(pdf)) {
        conditions.insert(finding.condition);
    }
    return conditions;
}

std::vector<Mutation> all_mutations() {
    std::vector<Mutation> all;
    for (const auto& table : {content_mutations(), structure_mutations(), metadata_mutations(),
                              annotation_mutations(), font_mutations(), archive_mutations()}) {
        all.insert(all.end(), table.begin(), table.end());
    }
    return all;
}

TEST(Matterhorn, FindsNothingInASoundDocument) {
    QPDF pdf;
    pdf.processFile(sound_file);
    EXPECT_EQ(conditions_found(pdf), std::set<std::string>{});
}

TEST(Matterhorn, FindsEachBrokenDocumentUnderItsConditionAndNoOther) {
    for (const Mutation& mutation : all_mutations()) {
        SCOPED_TRACE(std::string(mutation.condition) + ": " + mutation.what);
        QPDF pdf;
        pdf.processFile(sound_file);
        EXPECT_NO_THROW(mutation.apply(pdf));
        EXPECT_EQ(conditions_found(pdf), std::set<std::string>{mutation.condition});
    }
}

TEST(Matterhorn, LeavesBrokenDocumentsForTheReferenceValidator) {
    const std::set<std::string> known_to_both{"01-005", "06-002", "09-004", "13-004", "14-003",
                                              "28-012", "31-005", "31-009", "31-016"};
    const std::filesystem::path folder = RESTITUTION_BROKEN_DOCUMENTS_DIR;
    std::filesystem::create_directories(folder);
    for (const Mutation& mutation : all_mutations()) {
        if (known_to_both.count(mutation.condition) == 0) {
            continue;
        }
        QPDF pdf;
        pdf.processFile(sound_file);
        mutation.apply(pdf);
        QPDFWriter writer(pdf, (folder / (std::string(mutation.condition) + ".pdf")).c_str());
        writer.setDeterministicID(true);
        writer.setNewlineBeforeEndstream(true);
        writer.write();
    }
}

} // namespace
} // namespace restitution::matterhorn
