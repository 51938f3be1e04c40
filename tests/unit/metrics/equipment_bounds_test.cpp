/// Small random inventories, every possible one of them enumerated: the computed bounds are the
/// least and the greatest figure found, no more and no less.
#include "metrics/equipment.h"
#include "support/small_inventory.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace restitution {
namespace {

using namespace test;

/// Plain arithmetic on the generator: the same data with every standard library.
class Dice {
public:
    explicit Dice(unsigned seed) : generator_(seed) {}
    long up_to(long most) {
        return static_cast<long>(generator_() % static_cast<unsigned>(most + 1));
    }
    bool chance() { return up_to(1) == 0; }

private:
    std::mt19937 generator_;
};

InventoryLine random_line(const std::string& id, Dice& dice) {
    const long least = dice.up_to(2);
    InventoryLine result = line(id, dice.chance() ? "fixe" : "ecran", least, least + dice.up_to(2));
    if (dice.up_to(3) > 0) {
        const long years = 4 + dice.up_to(4);
        result = aged(result, years, years + dice.up_to(2));
    }
    if (dice.up_to(3) > 0) {
        const long hours = 100 * dice.up_to(20);
        result = running(result, hours, hours + 300 * dice.up_to(1));
    }
    if (dice.up_to(2) > 0) {
        result.origin = dice.chance() ? Origin::New : Origin::Refurbished;
    }
    if (dice.up_to(3) == 0) {
        result.state = EquipmentState::InStock;
    }
    return result;
}

/// One possible truth about a line: how many devices, all of one age, running so many hours.
InventoryLine settled(InventoryLine of, long quantity, long age_in_years, long hours) {
    of.quantity->value = {quantity, quantity};
    if (of.how_old) {
        of = aged(of, age_in_years);
    }
    if (of.hours) {
        of = running(of, hours, hours);
    }
    return of;
}

using Visit = std::function<void(const std::vector<InventoryLine>&)>;

void each_truth(const std::vector<InventoryLine>& lines, std::vector<InventoryLine>& chosen,
                const Visit& visit) {
    if (chosen.size() == lines.size()) {
        visit(chosen);
        return;
    }
    const InventoryLine& next = lines[chosen.size()];
    const Quantity quantity = next.quantity->value;
    const auto* old = next.how_old ? &std::get<YearsOld>(next.how_old->value).years : nullptr;
    const Interval<long> years =
        old ? Interval<long>{old->least.count / 100, old->most.count / 100} : Interval<long>{0, 0};
    const Interval<long> hours = next.hours ? next.hours->value : Interval<long>{0, 0};
    for (long q = quantity.least; q <= quantity.most; ++q) {
        for (long age = years.least; age <= years.most; ++age) {
            for (long h = hours.least; h <= hours.most; h += 300) {
                chosen.push_back(settled(next, q, age, h));
                each_truth(lines, chosen, visit);
                chosen.pop_back();
            }
        }
    }
}

struct Named {
    const char* name;
    std::optional<FigureRange> value;
};

std::vector<Named> figures_of(const std::vector<InventoryLine>& lines) {
    const PerimeterPark park =
        compute_equipment(equipped_dossier(lines))->perimeter(Perimeter::Controlled);
    return {{"in service", park.all.in_service.value},
            {"median", park.all.ages.median.value},
            {"lower quartile", park.all.ages.lower_quartile},
            {"upper quartile", park.all.ages.upper_quartile},
            {"beyond", park.all.ages.beyond_lifetime.value},
            {"refurbished", park.all.refurbished.value},
            {"rate", park.all.utilisation.rate.value},
            {"dormant", park.dormant.value},
            {"per agent", park.per_agent.value},
            {"screens", park.screens_per_workstation.value}};
}

TEST(EquipmentBounds, AreThoseOfAllPossibleInventories) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        SCOPED_TRACE(seed);
        Dice dice(seed);
        std::vector<InventoryLine> lines;
        const long count = 1 + dice.up_to(1) + (seed % 4 == 0 ? 1 : 0);
        for (long i = 0; i < count; ++i) {
            lines.push_back(random_line(std::to_string(i), dice));
        }
        const std::vector<Named> computed = figures_of(lines);
        std::vector<std::optional<std::pair<Fraction, Fraction>>> found(computed.size());
        std::vector<InventoryLine> chosen;
        each_truth(lines, chosen, [&](const std::vector<InventoryLine>& truth) {
            const std::vector<Named> figures = figures_of(truth);
            for (std::size_t i = 0; i < figures.size(); ++i) {
                if (!figures[i].value) {
                    continue;
                }
                ASSERT_EQ(figures[i].value->low, figures[i].value->high) << figures[i].name;
                const Fraction value = figures[i].value->low;
                found[i] = found[i] ? std::pair{std::min(found[i]->first, value),
                                                std::max(found[i]->second, value)}
                                    : std::pair{value, value};
            }
        });
        for (std::size_t i = 0; i < computed.size(); ++i) {
            SCOPED_TRACE(computed[i].name);
            ASSERT_EQ(computed[i].value.has_value(), found[i].has_value());
            if (found[i]) {
                EXPECT_EQ(computed[i].value->low, found[i]->first);
                EXPECT_EQ(computed[i].value->high, found[i]->second);
            }
        }
    }
}

} // namespace
} // namespace restitution
