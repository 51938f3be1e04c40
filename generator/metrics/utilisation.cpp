#include "metrics/utilisation.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr long watts_in_kilowatt = 1000;

/// The least weighted mean of fixed values. It is reached with the most of the values under some
/// threshold and the least of those over it: every threshold is tried.
Fraction least_mean(std::vector<std::pair<long, Quantity>> values) {
    std::sort(values.begin(), values.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    Fraction sum = 0;
    Fraction weight = 0;
    for (const auto& [value, range] : values) {
        sum += Fraction(value) * range.least;
        weight += range.least;
    }
    std::optional<Fraction> best;
    const auto consider = [&] {
        if (weight > 0 && (!best || sum / weight < *best)) {
            best = sum / weight;
        }
    };
    consider();
    for (const auto& [value, range] : values) {
        sum += Fraction(value) * (range.most - range.least);
        weight += range.most - range.least;
        consider();
    }
    return best.value_or(0);
}

EquipmentFigure compute_electricity(const Lines& lines) {
    const LineTest enough = [](const InventoryLine& line) {
        return line.hours.has_value() && line.power.has_value();
    };
    const Lines used = used_lines(lines, enough);
    EquipmentFigure figure{std::nullopt,
                           basis_of(lines, enough, {LineField::Hours, LineField::Power})};
    if (!used.empty()) {
        Fraction low = 0;
        Fraction high = 0;
        for (const InventoryLine* line : used) {
            const Fraction power = to_fraction(line->power->value) / watts_in_kilowatt;
            low += power * line->quantity->value.least * line->hours->value.least;
            high += power * line->quantity->value.most * line->hours->value.most;
        }
        figure.value = shown_range(low, high, 0);
    }
    return figure;
}

} // namespace

long hours_in_year(int year) {
    constexpr long hours_in_day = 24;
    return hours_in_day * (is_leap_year(year) ? 366 : 365);
}

std::optional<MeanRange> weighted_mean(const std::vector<WeightedValue>& values) {
    std::vector<std::pair<long, Quantity>> lowest;
    std::vector<std::pair<long, Quantity>> highest;
    for (const WeightedValue& weighted : values) {
        if (weighted.weight.most > 0) {
            lowest.emplace_back(weighted.value.least, weighted.weight);
            highest.emplace_back(-weighted.value.most, weighted.weight);
        }
    }
    if (lowest.empty()) {
        return std::nullopt;
    }
    return MeanRange{least_mean(lowest), -least_mean(highest)};
}

Utilisation compute_utilisation(const Lines& lines, const Date& reference) {
    const LineTest enough = [](const InventoryLine& line) { return line.hours.has_value(); };
    std::vector<WeightedValue> values;
    for (const InventoryLine* line : used_lines(lines, enough)) {
        values.push_back({line->hours->value, line->quantity->value});
    }
    Utilisation result;
    result.rate.basis = basis_of(lines, enough, {LineField::Hours, LineField::State});
    if (const auto mean = weighted_mean(values)) {
        const long year = hours_in_year(reference.year);
        result.rate.value = percent_range(mean->low / year, mean->high / year, 1);
    }
    result.electricity = compute_electricity(lines);
    return result;
}

} // namespace restitution
