#include "metrics/maturity.h"

#include <algorithm>

namespace restitution {

namespace {

/// A rating before it is put on the scale.
struct Shares {
    std::optional<Fraction> note;
    Fraction completeness;
    Fraction low;
    Fraction high;
};

using Rounding = ShownNumber (*)(const Fraction&, int);

Measure measure(const Fraction& share, const Scale& scale, Rounding rounding) {
    const Fraction value = on_scale(scale, share);
    return {share, value, rounding(value, scale.decimals)};
}

/// Thresholds are inclusive lower bounds; the first one is the scale's minimum.
std::size_t level_of(ShownNumber shown, const std::vector<MaturityLevel>& levels) {
    const Fraction value = to_fraction(shown);
    std::size_t level = 0;
    for (std::size_t i = 1; i < levels.size(); ++i) {
        if (to_fraction(levels[i].threshold) <= value) {
            level = i;
        }
    }
    return level;
}

Completeness completeness_of(const Fraction& share, int threshold) {
    ShownNumber percent = round_half_up(share * 100, 0);
    const bool reaches_mark = percent.scaled == threshold || percent.scaled == 100;
    if (reaches_mark && share * 100 < percent.scaled) {
        --percent.scaled;
    }
    return {share, percent};
}

Rating rate(const Shares& shares, const Questionnaire& questionnaire) {
    Rating rating;
    const Scale& scale = questionnaire.scale;
    if (shares.note) {
        const Measure note = measure_on(scale, *shares.note);
        rating.note = Note{note, level_of(note.shown, questionnaire.levels)};
    }
    rating.bounds =
        Bounds{measure(shares.low, scale, round_down), measure(shares.high, scale, round_up)};
    const int threshold = questionnaire.completeness_threshold;
    rating.completeness = completeness_of(shares.completeness, threshold);
    rating.indicative = rating.note && shares.completeness < fraction(threshold, 100);
    return rating;
}

RatingSums sum(const Dimension& dimension, const DimensionCoverage& coverage) {
    RatingSums sums;
    for (std::size_t i = 0; i < dimension.questions.size(); ++i) {
        const Question& question = dimension.questions[i];
        const QuestionCoverage& covered = coverage.questions[i];
        const Fraction weight = to_fraction(question.weight);
        if (covered.state == QuestionState::Answered) {
            const Fraction weighted = weight * step_value(question, *covered.step);
            sums.answered_values += weighted;
            sums.answered_weight += weight;
            sums.lowest_values += weighted;
            sums.highest_values += weighted;
        } else if (is_missing(covered.state)) {
            const int top = static_cast<int>(question.grid.size()) - 1;
            sums.lowest_values += weight * step_value(question, 0);
            sums.highest_values += weight * step_value(question, top);
        }
        if (is_applicable(covered.state)) {
            sums.applicable_weight += weight;
        }
    }
    return sums;
}

/// Needs at least one applicable question.
Shares shares_of(const RatingSums& sums) {
    Shares shares{std::nullopt, sums.answered_weight / sums.applicable_weight, 0, 1};
    if (sums.answered_weight > 0) {
        const Fraction note = sums.answered_values / sums.answered_weight;
        const Fraction low = sums.lowest_values / sums.applicable_weight;
        const Fraction high = sums.highest_values / sums.applicable_weight;
        shares.note = note;
        shares.low = std::min(low, note);
        shares.high = std::max(high, note);
    }
    return shares;
}

bool weights_differ(const Dimension& dimension, const DimensionCoverage& coverage) {
    std::optional<Hundredths> first;
    for (std::size_t i = 0; i < dimension.questions.size(); ++i) {
        if (is_applicable(coverage.questions[i].state)) {
            const Hundredths weight = dimension.questions[i].weight;
            if (first && *first != weight) {
                return true;
            }
            first = weight;
        }
    }
    return false;
}

DimensionMaturity mature(const Dimension& dimension, const DimensionCoverage& coverage,
                         const Questionnaire& questionnaire) {
    DimensionMaturity result;
    result.id = dimension.id.value;
    result.sums = sum(dimension, coverage);
    result.weights_differ = weights_differ(dimension, coverage);
    if (result.sums.applicable_weight > 0) {
        result.rating = rate(shares_of(result.sums), questionnaire);
    }
    return result;
}

Rating overall(const Questionnaire& questionnaire,
               const std::vector<DimensionMaturity>& dimensions) {
    Fraction noted_weight;
    Fraction weight_in_scope;
    Fraction notes;
    Shares totals{std::nullopt, 0, 0, 0};
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        const Rating& rating = dimensions[i].rating;
        const Fraction weight = to_fraction(questionnaire.dimensions[i].weight);
        if (!rating.in_scope()) {
            continue;
        }
        if (rating.note) {
            noted_weight += weight;
            notes += weight * rating.note->measure.share;
        }
        weight_in_scope += weight;
        totals.completeness += weight * rating.completeness->share;
        totals.low += weight * rating.bounds->low.share;
        totals.high += weight * rating.bounds->high.share;
    }
    if (weight_in_scope == 0) {
        return {};
    }
    if (noted_weight > 0) {
        totals.note = notes / noted_weight;
    }
    totals.completeness /= weight_in_scope;
    totals.low /= weight_in_scope;
    totals.high /= weight_in_scope;
    return rate(totals, questionnaire);
}

bool dimension_weights_differ(const Questionnaire& questionnaire,
                              const std::vector<DimensionMaturity>& dimensions) {
    std::optional<Hundredths> first;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        if (dimensions[i].rating.in_scope()) {
            const Hundredths weight = questionnaire.dimensions[i].weight;
            if (first && *first != weight) {
                return true;
            }
            first = weight;
        }
    }
    return false;
}

enum class Side { AtLeastOverall, BelowOverall };

/// Compared exactly: two notes that look the same once rounded keep their order.
std::vector<std::size_t> choose(const Maturity& maturity, Side side) {
    std::vector<std::size_t> chosen;
    const auto share = [&](std::size_t i) -> const Fraction& {
        return maturity.dimensions[i].rating.note->measure.share;
    };
    for (std::size_t i = 0; i < maturity.dimensions.size(); ++i) {
        const Rating& rating = maturity.dimensions[i].rating;
        if (rating.note && !rating.indicative &&
            (share(i) >= maturity.overall.note->measure.share) == (side == Side::AtLeastOverall)) {
            chosen.push_back(i);
        }
    }
    std::stable_sort(chosen.begin(), chosen.end(), [&](std::size_t a, std::size_t b) {
        return side == Side::AtLeastOverall ? share(a) > share(b) : share(a) < share(b);
    });
    constexpr std::size_t most = 3;
    chosen.resize(std::min(chosen.size(), most));
    return chosen;
}

} // namespace

Fraction on_scale(const Scale& scale, const Fraction& share) {
    return scale.minimum + share * (scale.maximum - scale.minimum);
}

Measure measure_on(const Scale& scale, const Fraction& share) {
    return measure(share, scale, round_half_up);
}

std::size_t level_of_share(const Fraction& share, const Questionnaire& questionnaire) {
    return level_of(measure_on(questionnaire.scale, share).shown, questionnaire.levels);
}

Fraction step_value(const Question& question, int step) {
    const auto& value = question.grid[static_cast<std::size_t>(step)].value;
    return value ? to_fraction(*value)
                 : fraction(step, static_cast<long>(question.grid.size()) - 1);
}

Maturity compute_maturity(const Questionnaire& questionnaire, const Coverage& coverage) {
    Maturity result;
    for (std::size_t i = 0; i < questionnaire.dimensions.size(); ++i) {
        result.dimensions.push_back(
            mature(questionnaire.dimensions[i], coverage.dimensions[i], questionnaire));
    }
    result.overall = overall(questionnaire, result.dimensions);
    result.weights_differ = dimension_weights_differ(questionnaire, result.dimensions);
    result.strengths = choose(result, Side::AtLeastOverall);
    result.improvements = choose(result, Side::BelowOverall);
    return result;
}

} // namespace restitution
