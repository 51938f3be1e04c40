/// The walk over texts; that it meets every field of every file is tests/unit/read/texts_test.
#include "model/texts.h"

#include <gtest/gtest.h>

#include <vector>

namespace restitution {
namespace {

Text text(const std::string& value) {
    return {value, {}};
}

TEST(Texts, RemarksNameThemByTargetAndField) {
    Dossier dossier;
    Lever lever;
    lever.id.value.text = "L1";
    lever.horizon = {"fin 2026", {2, 10, 18}};
    dossier.levers = {lever};
    int met = 0;
    for_each_text(dossier, [&](const DossierText& met_text) {
        if (met_text.field == TextField::Horizon) {
            ++met;
            EXPECT_EQ(met_text.text, "fin 2026");
            EXPECT_EQ(met_text.where, (Span{2, 10, 18}));
            EXPECT_EQ(name_of(met_text.target), "levier/L1");
        }
    });
    EXPECT_EQ(met, 1);
}

TEST(Texts, AnAuthorsSlideHasItsOwnTitleFirst) {
    Dossier dossier;
    dossier.deck_edits.titles = {{{{"libre/a"}, {}}, text("donné")}};
    OwnSlide slide;
    slide.id.value.text = "libre/a";
    slide.title = text("le sien");
    dossier.deck_edits.own_slides = {slide};
    std::vector<std::string> titles;
    for_each_text(dossier, [&](const DossierText& met) {
        if (met.field == TextField::Title) {
            titles.push_back(met.text);
        }
    });
    EXPECT_EQ(titles, (std::vector<std::string>{"le sien", "donné"}));
}

TEST(Texts, WhatIsEmptiedIsNoLongerGiven) {
    Dossier dossier;
    Person person;
    person.email = text("a@exemple.fr");
    person.phone = text("01 02");
    dossier.people = {person};
    dossier.meeting.emplace();
    dossier.meeting->also_sent_to = {text("la préfète"), text("le maire")};
    for_each_text(dossier, [](const ChangeableText& met) {
        if (met.text != "01 02" && met.text != "le maire") {
            met.text.clear();
        }
    });
    EXPECT_FALSE(dossier.people[0].email);
    EXPECT_TRUE(dossier.people[0].phone);
    ASSERT_EQ(dossier.meeting->also_sent_to.size(), 1U);
    EXPECT_EQ(dossier.meeting->also_sent_to[0].value, "le maire");
}

TEST(Texts, ACellOfATableStaysWhereItIs) {
    Dossier dossier;
    OwnTable table;
    table.columns = {text("a"), text("b")};
    table.rows = {{text(""), text("2")}};
    OwnSlide slide;
    slide.blocks = {table};
    dossier.deck_edits.own_slides = {slide};
    for_each_text(dossier, [](const ChangeableText& met) { met.text.clear(); });
    const auto& emptied = std::get<OwnTable>(dossier.deck_edits.own_slides[0].blocks[0]);
    EXPECT_EQ(emptied.columns.size(), 2U);
    EXPECT_EQ(emptied.rows[0].size(), 2U);
}

TEST(Texts, EachKindOfTargetHasItsFields) {
    using F = TextField;
    const std::vector<F> fields{F::Title, F::Wording, F::Help, F::Description, F::Cost,
                                F::Owner, F::Horizon, F::Name, F::ShortLabel};
    const auto of = [&](const RemarkTarget& target) {
        std::vector<F> found;
        for (const F field : fields) {
            if (has_text(target, field)) {
                found.push_back(field);
            }
        }
        return found;
    };
    EXPECT_EQ(of(QuestionId{"Q"}), (std::vector<F>{F::Title, F::Wording, F::Help}));
    EXPECT_EQ(of(DimensionId{"D"}), (std::vector<F>{F::Name, F::ShortLabel}));
    EXPECT_EQ(of(LeverId{"L"}),
              (std::vector<F>{F::Title, F::Description, F::Cost, F::Owner, F::Horizon}));
    EXPECT_EQ(of(SlideId{"synthese"}), std::vector<F>{F::Title});
    EXPECT_TRUE(of(LineId{"l"}).empty());
    EXPECT_TRUE(of({}).empty());
}

} // namespace
} // namespace restitution
