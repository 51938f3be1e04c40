#include "revise/wanted_version.h"
#include "support/small_dossier.h"

#include <gtest/gtest.h>

namespace restitution::test {
namespace {

Remark remark(const std::string& id, Treatment treatment, std::optional<int> version) {
    Remark result;
    result.id.value.text = id;
    result.treatment = treatment;
    if (version) {
        result.version = Located<int>{*version, {}};
    }
    return result;
}

/// Versions 1 to 3; what the reader keeps of it is their numbers.
Dossier three_versions() {
    Dossier dossier;
    for (int number = 1; number <= 3; ++number) {
        dossier.diagnosis.versions.push_back({{number, {}}, {{2024, 3, number}, {}}, {}, {}});
    }
    return dossier;
}

int version_of(const Dossier& dossier) {
    return dossier.diagnosis.current_version().number.value;
}

TEST(WantedVersion, IsTheLastOneBesideTheOneBeforeIt) {
    Diagnostics diagnostics;
    const WantedVersion wanted = lay_wanted_version(three_versions(), {}, diagnostics);
    EXPECT_EQ(version_of(wanted.told), 3);
    EXPECT_EQ(wanted.before, 2);
    EXPECT_EQ(wanted.last_declared, 3);
    EXPECT_TRUE(diagnostics.empty());
}

TEST(WantedVersion, OfAnEarlierOneForgetsWhatCameAfter) {
    Diagnostics diagnostics;
    const WantedVersion wanted = lay_wanted_version(three_versions(), {2, {}}, diagnostics);
    EXPECT_EQ(version_of(wanted.told), 2);
    EXPECT_EQ(wanted.before, 1);
    EXPECT_EQ(wanted.last_declared, 3);
    EXPECT_EQ(wanted.as_read.diagnosis.versions.size(), 3u);
}

TEST(WantedVersion, HasNothingBesideTheFirstOne) {
    Diagnostics diagnostics;
    EXPECT_EQ(lay_wanted_version(three_versions(), {1, {}}, diagnostics).before, std::nullopt);
}

TEST(WantedVersion, IsToldBesideTheOneThatIsAskedFor) {
    Diagnostics diagnostics;
    EXPECT_EQ(lay_wanted_version(three_versions(), {3, 1}, diagnostics).before, 1);
    EXPECT_TRUE(diagnostics.empty());
}

TEST(WantedVersion, MustBeDeclaredAndSoMustTheOneBesideIt) {
    Diagnostics told;
    lay_wanted_version(three_versions(), {4, {}}, told);
    EXPECT_TRUE(told.has_errors());
    Diagnostics before;
    lay_wanted_version(three_versions(), {3, 7}, before);
    EXPECT_TRUE(before.has_errors());
}

TEST(WantedVersion, SaysWhichRemarksAwaitAnAnswerOrAVersion) {
    Dossier dossier = three_versions();
    dossier.remarks = {remark("R-1", Treatment::ToExamine, std::nullopt),
                       remark("R-2", Treatment::Accepted, 4),
                       remark("R-3", Treatment::Declined, 3)};
    Diagnostics diagnostics;
    const WantedVersion wanted = lay_wanted_version(dossier, {2, {}}, diagnostics);
    EXPECT_EQ(wanted.to_examine, std::vector<RemarkId>{{"R-1"}});
    EXPECT_EQ(wanted.to_come, std::vector<RemarkId>{{"R-2"}});
}

} // namespace
} // namespace restitution::test
