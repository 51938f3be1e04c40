#include "metrics/bounded_figure.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr long percent = 100;

std::vector<LineId> ids_of(const Lines& lines) {
    std::vector<LineId> ids;
    for (const InventoryLine* line : lines) {
        ids.push_back(line->id.value);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Neither none nor all, when it is neither.
ShownNumber between_none_and_all(ShownNumber shown, const Fraction& share) {
    long all = percent;
    for (int i = 0; i < shown.decimals; ++i) {
        all *= 10;
    }
    if (shown.scaled >= all && share < 1) {
        return {all - 1, shown.decimals};
    }
    return shown.scaled <= 0 && share > 0 ? ShownNumber{1, shown.decimals} : shown;
}

} // namespace

Quantity operator+(const Quantity& a, const Quantity& b) {
    return {a.least + b.least, a.most + b.most};
}

FigureRange shown_range(const Fraction& low, const Fraction& high, int decimals) {
    if (low == high) {
        const ShownNumber shown = round_half_up(low, decimals);
        return {low, high, shown, shown};
    }
    return {low, high, round_down(low, decimals), round_up(high, decimals)};
}

FigureRange percent_range(const Fraction& low, const Fraction& high, int decimals) {
    FigureRange range = shown_range(low * percent, high * percent, decimals);
    range.low = low;
    range.high = high;
    if (low == high) {
        range.shown_low = between_none_and_all(range.shown_low, low);
        range.shown_high = range.shown_low;
    }
    return range;
}

std::optional<FigureRange> share_of(const Quantity& in, const Quantity& either,
                                    const Quantity& out) {
    // in / (in + out) rises with `in` and falls with `out`, so that each bound is at a corner of
    // the box. Where that corner has no device at all, the share is that of the first device.
    const long most_in = in.most + either.most;
    const long most_out = out.most + either.most;
    if (most_in == 0 && most_out == 0) {
        return std::nullopt;
    }
    const Fraction low =
        in.least + most_out == 0 ? fraction(1, 1) : fraction(in.least, in.least + most_out);
    const Fraction high =
        most_in + out.least == 0 ? fraction(0, 1) : fraction(most_in, most_in + out.least);
    return percent_range(low, high);
}

std::optional<FigureRange> ratio_of(const Quantity& a, const Quantity& b, int decimals) {
    if (b.most <= 0) {
        return std::nullopt;
    }
    // Without any device in `b` there is no ratio: the least that gives one is 1.
    const long least = std::max(b.least, 1L);
    return shown_range(fraction(a.least, b.most), fraction(a.most, least), decimals);
}

Lines select(const Lines& lines, const LineTest& test) {
    Lines result;
    for (const InventoryLine* line : lines) {
        if (test(*line)) {
            result.push_back(line);
        }
    }
    return result;
}

Quantity devices_of(const Lines& lines) {
    Quantity sum;
    for (const InventoryLine* line : lines) {
        sum = line->quantity ? sum + line->quantity->value : sum;
    }
    return sum;
}

Lines used_lines(const Lines& concerned, const LineTest& enough) {
    return select(concerned, [&](const InventoryLine& line) {
        return line.quantity.has_value() && enough(line);
    });
}

Basis basis_of(const Lines& concerned, const LineTest& enough,
               const std::vector<LineField>& fields) {
    const Lines used = used_lines(concerned, enough);
    const Lines missing = select(concerned, [&](const InventoryLine& line) {
        return !line.quantity.has_value() || !enough(line);
    });
    const auto supposes = [&](const InventoryLine& line) {
        return line.supposes(LineField::Quantity) ||
               std::any_of(fields.begin(), fields.end(),
                           [&](LineField field) { return line.supposes(field); });
    };
    const Quantity supposed = devices_of(select(used, supposes));
    const Quantity stated =
        devices_of(select(used, [&](const InventoryLine& line) { return !supposes(line); }));
    return {ids_of(used), ids_of(missing), devices_of(missing), share_of(supposed, {}, stated)};
}

} // namespace restitution
