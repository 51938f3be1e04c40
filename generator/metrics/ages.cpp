#include "metrics/ages.h"

#include "base/overload.h"

#include <algorithm>

namespace restitution {

namespace {

Date anniversary(const Date& of, int year) {
    return {year, of.month, std::min(of.day, days_in_month(year, of.month))};
}

Quantity total_of(const std::vector<WeightedAge>& ages) {
    Quantity total;
    for (const WeightedAge& weighted : ages) {
        total = total + weighted.devices;
    }
    return total;
}

/// The smallest age at which young devices can, or must, reach the rank. An age a is reached when
/// (1 - rank) × devices of age ≤ a is at least rank × devices older than a: most likely with the
/// most of the former and the least of the latter, least likely the other way round.
enum class Bound { Low, High };

Fraction reached_at(std::vector<WeightedAge> ages, const Fraction& rank, Bound bound) {
    const auto age = [&](const WeightedAge& weighted) -> const Fraction& {
        return bound == Bound::Low ? weighted.age.youngest : weighted.age.oldest;
    };
    std::sort(ages.begin(), ages.end(),
              [&](const WeightedAge& a, const WeightedAge& b) { return age(a) < age(b); });
    const Quantity total = total_of(ages);
    Quantity up_to;
    for (std::size_t i = 0; i < ages.size(); ++i) {
        up_to = up_to + ages[i].devices;
        if (i + 1 < ages.size() && age(ages[i + 1]) == age(ages[i])) {
            continue;
        }
        const long young = bound == Bound::Low ? up_to.most : up_to.least;
        const long older =
            bound == Bound::Low ? total.least - up_to.least : total.most - up_to.most;
        const bool can_be_there = bound == Bound::High || up_to.most > 0;
        if (can_be_there && (1 - rank) * young >= rank * older) {
            return age(ages[i]);
        }
    }
    return age(ages.back());
}

std::size_t bar_of(const Fraction& age) {
    const Fraction last = fraction(static_cast<long>(pyramid_years) - 1, 1);
    return age >= last ? pyramid_years - 1 : static_cast<std::size_t>(round_down(age, 0).scaled);
}

std::optional<Fraction> lifetime_in_years(const InventoryLine& line, const Inventory& inventory) {
    const auto lifetime = inventory.lifetime_of(line);
    return lifetime ? std::optional(to_fraction(*lifetime)) : std::nullopt;
}

/// The bars that a line's devices may be in.
struct BarRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

std::size_t held(long bar) {
    return static_cast<std::size_t>(std::clamp(bar, 0L, static_cast<long>(purchase_years) - 1));
}

BarRange purchase_bars(const InventoryLine& line, const Date& reference) {
    return std::visit(
        Overload{[&](const YearsOld& old) {
                     // The first day of a year belongs to it: the older end is excluded.
                     const auto bar = [&](Hundredths age) {
                         const Fraction place = place_among_purchases(to_fraction(age), reference);
                         return held(round_up(place, 0).scaled - 1);
                     };
                     return BarRange{bar(old.years.least), bar(old.years.most)};
                 },
                 [&](const Bought& bought) {
                     return BarRange{held(reference.year - bought.between.most.year),
                                     held(reference.year - bought.between.least.year)};
                 }},
        line.how_old->value);
}

/// Devices that may be in several bars.
template <std::size_t Count>
long spread(const std::array<PyramidBar, Count>& bars) {
    long devices = 0;
    for (const PyramidBar& bar : bars) {
        devices += bar.devices.most - bar.devices.least;
    }
    return devices;
}

bool has_age(const InventoryLine& line) {
    return line.how_old.has_value();
}

/// What one line of the inventory adds to the bars.
struct CountedLine {
    Quantity devices;
    bool beyond_lifetime = false; ///< even at the youngest that they can be
};

template <std::size_t Count>
void add(const CountedLine& line, BarRange range, std::array<PyramidBar, Count>& bars) {
    for (std::size_t i = range.first; i <= range.last; ++i) {
        bars[i].devices.most += line.devices.most;
    }
    if (range.first == range.last) {
        bars[range.first].devices.least += line.devices.least;
        bars[range.first].beyond += line.beyond_lifetime ? line.devices.least : 0;
    }
}

/// Devices of a line whose dates straddle the lifetime may be on either side.
EquipmentFigure beyond_lifetime(const Lines& lines, const Inventory& inventory,
                                const Date& reference) {
    const LineTest enough = [&](const InventoryLine& line) {
        return line.how_old.has_value() && inventory.lifetime_of(line).has_value();
    };
    Quantity beyond;
    Quantity either;
    Quantity within;
    for (const InventoryLine* line : used_lines(lines, enough)) {
        const AgeRange age = *age_of(*line, reference);
        const Fraction lifetime = *lifetime_in_years(*line, inventory);
        Quantity& group = lifetime <= age.youngest ? beyond
                          : lifetime <= age.oldest ? either
                                                   : within;
        group = group + line->quantity->value;
    }
    return {share_of(beyond, either, within), basis_of(lines, enough,
                                                       {LineField::Age, LineField::Purchase,
                                                        LineField::Lifetime, LineField::Category})};
}

std::optional<Hundredths> common_lifetime(const Lines& dated, const Inventory& inventory) {
    std::optional<Hundredths> common;
    for (const InventoryLine* line : dated) {
        const auto lifetime = inventory.lifetime_of(*line);
        if (!lifetime || (common && *common != *lifetime)) {
            return std::nullopt;
        }
        common = lifetime;
    }
    return common;
}

} // namespace

Fraction years_between(const Date& from, const Date& to) {
    int years = to.year - from.year;
    if (to < anniversary(from, to.year)) {
        --years;
    }
    const long last = days_since_epoch(anniversary(from, from.year + years));
    const long next = days_since_epoch(anniversary(from, from.year + years + 1));
    return years + fraction(days_since_epoch(to) - last, next - last);
}

std::optional<AgeRange> age_of(const InventoryLine& line, const Date& reference) {
    if (!line.how_old) {
        return std::nullopt;
    }
    return std::visit(
        Overload{[](const YearsOld& old) {
                     return AgeRange{to_fraction(old.years.least), to_fraction(old.years.most)};
                 },
                 [&](const Bought& bought) {
                     // Nothing was bought after the reference date.
                     const Date latest = std::min(bought.between.most, reference);
                     const Date earliest = std::min(bought.between.least, reference);
                     return AgeRange{years_between(latest, reference),
                                     years_between(earliest, reference)};
                 }},
        line.how_old->value);
}

std::optional<FigureRange> quantile(const std::vector<WeightedAge>& ages, const Fraction& rank) {
    if (total_of(ages).most == 0) {
        return std::nullopt;
    }
    return shown_range(reached_at(ages, rank, Bound::Low), reached_at(ages, rank, Bound::High), 1);
}

Fraction place_among_purchases(const Fraction& age, const Date& reference) {
    return 1 - years_between({reference.year, 1, 1}, reference) + age;
}

Ages compute_ages(const Lines& lines, const Inventory& inventory, const Date& reference) {
    Ages ages;
    const Lines dated = used_lines(lines, has_age);
    std::vector<WeightedAge> weighted;
    for (const InventoryLine* line : dated) {
        const AgeRange age = *age_of(*line, reference);
        const auto lifetime = lifetime_in_years(*line, inventory);
        const CountedLine counted{line->quantity->value, lifetime && *lifetime <= age.youngest};
        weighted.push_back({age, counted.devices});
        add(counted, {bar_of(age.youngest), bar_of(age.oldest)}, ages.pyramid);
        add(counted, purchase_bars(*line, reference), ages.purchases);
    }
    ages.median = {quantile(weighted, fraction(1, 2)),
                   basis_of(lines, has_age, {LineField::Age, LineField::Purchase})};
    ages.lower_quartile = quantile(weighted, fraction(1, 4));
    ages.upper_quartile = quantile(weighted, fraction(3, 4));
    ages.purchases_say_more = spread(ages.purchases) < spread(ages.pyramid);
    ages.unknown = ages.median.basis.missing_devices;
    ages.unknown_share = share_of(ages.unknown, {}, devices_of(dated));
    ages.beyond_lifetime = beyond_lifetime(lines, inventory, reference);
    ages.lifetime = common_lifetime(dated, inventory);
    return ages;
}

} // namespace restitution
