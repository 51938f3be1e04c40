/// What holds of the charts of equipment, levers and changes, over the samples and random data.
#include "chart/chart.h"
#include "chart_fixture.h"
#include "chart_samples.h"
#include "equipment_samples.h"
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

    /// From nothing to more than a hundred thousand, half of the time an interval.
    std::pair<int, int> bounds() {
        static constexpr int sizes[] = {0, 9, 60, 800, 5000, 120000};
        const int low = up_to(sizes[up_to(5)]);
        return {low, up_to(1) == 0 ? low : low + up_to(sizes[up_to(4)])};
    }

    std::string label() {
        static constexpr const char* words[] = {
            "Écrans",
            "portables",
            "de",
            "et",
            "Vidéoprojecteurs",
            "réseau",
            "serveurs",
            "Anticonstitutionnellement-anticonstitutionnellement"};
        std::string text = words[up_to(7)];
        for (int more = up_to(4); more > 0; --more) {
            text += std::string(" ") + words[up_to(7)];
        }
        return text;
    }

private:
    std::mt19937 generator_;
};

class EquipmentCharts : public ChartTest {
protected:
    void check(const Frame& frame) const {
        expect_texts_apart(frame);
        expect_inside(frame);
        for (const PlacedItem& item : frame.items) {
            EXPECT_EQ(item.semantics, Semantics(Artifact::Layout));
        }
    }
};

TEST_F(EquipmentCharts, PerimeterBarsHoldForRandomData) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        PerimeterBars chart{"Périmètre maîtrisable : " + std::to_string(dice.up_to(99999)),
                            "Périmètre d’influence : de 1 à 99999",
                            {}};
        for (int rows = dice.up_to(9); rows > 0; --rows) {
            const auto [a, b] = dice.bounds();
            const auto [c, d] = dice.bounds();
            chart.rows.push_back({dice.label(), amount_of(a, b), amount_of(c, d)});
        }
        check(drawn(chart, 480.0 + dice.up_to(400)));
        check(drawn(chart, {864, 320}));
    }
}

TEST_F(EquipmentCharts, AgeHistogramsHoldForRandomData) {
    for (unsigned seed = 0; seed < 400; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        AgeHistogram chart{dice.label(), "· 210", "de 10 à 14 %", dice.label(), {}, {}, {}};
        for (int year = 0; year <= 10; ++year) {
            const auto [low, high] = dice.bounds();
            chart.years.push_back(age_bar(std::to_string(year), low, high, dice.up_to(low)));
        }
        if (dice.up_to(3) > 0) {
            chart.lifetime = LifetimeMark{dice.up_to(26) / 2.0, "durée prévue de 12 ans"};
        }
        if (dice.up_to(3) > 0) {
            const auto [low, high] = dice.bounds();
            chart.unknown = age_bar("âge inconnu", low, high, 0);
        }
        check(drawn(chart, 416));
    }
}

TEST_F(EquipmentCharts, StackedBarsHoldForRandomData) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        StackedBars chart = stacked_sample();
        chart.rows.clear();
        for (int rows = dice.up_to(12); rows > 0; --rows) {
            StackedRow row{dice.label(), {}, dice.up_to(5), "9 sur 10"};
            for (int level = 0; level < 5; ++level) {
                row.levels.push_back(dice.up_to(1) * dice.up_to(60));
            }
            chart.rows.push_back(row);
        }
        check(drawn(chart, 864));
        check(drawn(chart, {864, 400}));
    }
}

TEST_F(EquipmentCharts, LeverMatricesHoldForRandomData) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        LeverMatrix chart = lever_sample();
        for (auto& row : chart.cells) {
            for (LeverCell& cell : row) {
                cell = {};
                cell.more = dice.up_to(3) == 0 ? "et 12 autres" : "";
                for (int i = dice.up_to(cell.more.empty() ? 4 : 3); i > 0; --i) {
                    cell.levers.push_back(
                        {std::to_string(dice.up_to(40)), dice.label(), dice.up_to(1) == 0});
                }
            }
        }
        check(drawn(chart, 864));
    }
}

TEST_F(EquipmentCharts, BeforeAfterHoldsForRandomData) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        BeforeAfter chart{scale_of(3 + dice.up_to(4)), {}, "v9", "v10"};
        const int most = chart.scale.maximum * 100;
        const auto note = [&]() -> std::optional<ChartNote> {
            const int value = dice.up_to(most);
            const int low = dice.up_to(value);
            const double high = value + dice.up_to(most - value);
            return dice.up_to(4) == 0 ? std::nullopt
                   : dice.up_to(2) == 0
                       ? std::optional(indicative_note_of(value / 100.0, low / 100.0, high / 100))
                       : std::optional(note_of(value / 100.0, low / 100.0, high / 100));
        };
        for (int pairs = 1 + dice.up_to(2); pairs > 0; --pairs) {
            const std::string label = dice.up_to(1) == 0 ? "" : dice.label();
            chart.pairs.push_back({label, note(), note(), "sans note en v1"});
        }
        check(drawn(chart, dice.up_to(1) == 0 ? 300 : 864));
    }
}

TEST_F(EquipmentCharts, SamplesHoldAndMatchTheirGoldens) {
    const auto expect = [&](const char* name, const Chart& chart, double width) {
        SCOPED_TRACE(name);
        const Frame frame = drawn(chart, width);
        check(frame);
        expect_golden(std::string("chart/") + name + ".txt", dump(frame));
    };
    expect("perimeter_bars", perimeter_sample(), 864);
    expect("age_histogram", age_sample(), 416);
    expect("uncertain_ages", uncertain_age_sample(), 416);
    expect("stacked_bars", stacked_sample(), 864);
    expect("lever_matrix", lever_sample(), 864);
    expect("before_after", before_after_sample(), 248);
}

} // namespace
} // namespace restitution::test
