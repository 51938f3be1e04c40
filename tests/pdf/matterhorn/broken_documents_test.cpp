// Our checker against documents broken on purpose: the sound one has no finding, and each broken
// one is found under its condition and under no other.

#include "matterhorn/checks.h"
#include "matterhorn/mutation.h"

#include <gtest/gtest.h>

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

} // namespace
} // namespace restitution::matterhorn
