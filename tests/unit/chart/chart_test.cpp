/// What holds of every chart, over the samples and over random data.
#include "chart/chart.h"
#include "chart_fixture.h"
#include "chart_samples.h"
#include "frame/frame_dump.h"
#include "support/golden.h"

#include <random>

namespace restitution::test {
namespace {

/// Plain arithmetic on the generator: the same data with every standard library.
class Dice {
public:
    explicit Dice(unsigned seed) : generator_(seed) {}
    int up_to(int most) { return static_cast<int>(generator_() % static_cast<unsigned>(most + 1)); }

    /// Often at the ends, often without interval.
    std::optional<ChartNote> note(int maximum) {
        if (up_to(5) == 0) {
            return std::nullopt;
        }
        const int hundredths = up_to(4) == 0 ? maximum * 100 * up_to(1) : up_to(maximum * 100);
        const int low = up_to(2) == 0 ? hundredths : up_to(hundredths);
        const int high = low == hundredths && up_to(1) == 0
                             ? low
                             : hundredths + up_to(maximum * 100 - hundredths);
        const double note = hundredths / 100.0;
        return up_to(3) == 0 ? indicative_note_of(note, low / 100.0, high / 100.0)
                             : note_of(note, low / 100.0, high / 100.0);
    }

    std::string label() {
        static constexpr const char* words[] = {"Gouvernance", "et",       "stratégie", "parc",
                                                "usages",      "publique", "données",   "fin"};
        std::string text = "Sobriété";
        for (int more = up_to(4); more > 0; --more) {
            text += std::string(" ") + words[up_to(7)];
        }
        return text;
    }

private:
    std::mt19937 generator_;
};

std::string remark_of(const std::optional<ChartNote>& note) {
    return !note ? "sans note" : note->indicative ? "indicatif" : "";
}

class EveryChart : public ChartTest {
protected:
    void check(const Frame& frame) const {
        expect_texts_apart(frame);
        expect_inside(frame);
        for (const PlacedItem& item : frame.items) {
            EXPECT_EQ(item.semantics, Semantics(Artifact::Layout));
            if (const auto* run = std::get_if<TextRun>(&item.item)) {
                EXPECT_DOUBLE_EQ(run->width, measurer_.width(run->text, run->style)) << run->text;
            }
        }
    }
};

TEST_F(EveryChart, RadarsHoldForRandomData) {
    for (unsigned seed = 0; seed < 150; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        const int levels = 3 + dice.up_to(4);
        RadarChart chart{scale_of(levels), {}, dice.up_to(1) == 0 ? "" : "Bande claire"};
        for (int axes = 3 + dice.up_to(9); axes > 0; --axes) {
            const auto note = dice.note(levels - 1);
            chart.axes.push_back({dice.label(), note, remark_of(note)});
        }
        check(drawn(chart, {504, 330}));
    }
}

TEST_F(EveryChart, IntervalBarsHoldForRandomData) {
    for (unsigned seed = 0; seed < 150; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        const int levels = 3 + dice.up_to(4);
        IntervalBars chart{scale_of(levels), {}, {}, "Réponses"};
        if (dice.up_to(2) > 0) {
            chart.overall = OverallNote{dice.up_to(10 * (levels - 1)) / 10.0, "note globale 1,7"};
        }
        for (int rows = 1 + dice.up_to(11); rows > 0; --rows) {
            const auto note = dice.note(levels - 1);
            chart.rows.push_back(
                {dice.label(), "Sobriété", note, remark_of(note), "7 sur 10", !note});
        }
        check(drawn(chart, {864, 400}));
    }
}

TEST_F(EveryChart, NoteScalesHoldForRandomData) {
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        const int levels = 3 + dice.up_to(4);
        const auto note = dice.note(levels - 1);
        check(
            drawn(NoteScale{scale_of(levels), note, remark_of(note), {}, dice.up_to(3) > 0}, 416));
    }
}

TEST_F(EveryChart, AnswerBarsHoldForRandomData) {
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        AnswerBar chart{{}, {"Sans réponse", dice.up_to(4)}};
        const int levels = 3 + dice.up_to(2);
        for (const ChartLevel& level : scale_of(levels).levels) {
            chart.levels.push_back(
                {level.name + " (" + level.digit + ")", dice.up_to(1) * dice.up_to(12)});
        }
        check(drawn(chart, 416));
    }
}

TEST_F(EveryChart, PlatesTakeTheColourOfTheSheet) {
    const Frame frame =
        draw(interval_sample(), {483, 420}, theme_, measurer_, ColorRole::SheetPage);
    EXPECT_TRUE(filled_with(frame, color(ColorRole::SlidePage)).empty());
    EXPECT_FALSE(filled_with(frame, color(ColorRole::SheetPage)).empty());
}

TEST_F(EveryChart, MatchesItsGolden) {
    expect_golden("chart/radar.txt", dump(drawn(radar_sample(), {504, 330})));
    expect_golden("chart/interval_bars.txt", dump(drawn(interval_sample(), {864, 400})));
    expect_golden("chart/note_scale.txt", dump(drawn(note_scale_sample(), 416)));
    expect_golden("chart/answer_bar.txt", dump(drawn(answer_sample(), 416)));
    expect_golden("chart/level_steps.txt", dump(drawn(LevelSteps{digits_of(5)}, 864)));
    expect_golden("chart/level_grid.txt", dump(drawn(LevelGrid{digits_of(5), 2, ""}, 106)));
    expect_golden("chart/cover_motif.txt", dump(drawn(CoverMotif{}, {384, 540})));
}

} // namespace
} // namespace restitution::test
