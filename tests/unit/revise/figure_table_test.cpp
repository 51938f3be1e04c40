#include "revise/figure_table.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace restitution {
namespace {

TEST(FigureTable, GivesNoTwoFiguresOfAGroupOneName) {
    std::set<std::string> names;
    for (const FigureRow& row : figure_table) {
        const std::string name =
            std::string(row.name) + std::to_string(static_cast<int>(row.group));
        EXPECT_TRUE(names.insert(name).second) << row.name;
    }
}

TEST(FigureTable, TellsThePointsFortsOfTheParkFromThoseOfTheWhole) {
    EXPECT_EQ(name_of(FigureKey{FigureKind::Strengths, RemarkTarget{}, 0}),
              "ensemble/points_forts");
    EXPECT_EQ(name_of(FigureKey{FigureKind::EquipmentStrengths, RemarkTarget{}, 0}),
              "equipement/points_forts");
    EXPECT_EQ(name_of(FigureKey{FigureKind::SubjectMean, ReenNumber{3}, 0}), "reen/3/moyenne");
}

TEST(FigureTable, NamesByTheirRankWhatRemarksWrite) {
    for (const FigureRow& row : figure_table) {
        const bool written = row.kind == FigureKind::Line || row.kind == FigureKind::Wording;
        EXPECT_EQ(row.phrase.name.empty(), written) << row.name;
    }
}

} // namespace
} // namespace restitution
