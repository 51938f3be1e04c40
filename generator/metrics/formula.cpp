#include "metrics/formula.h"

#include <algorithm>
#include <utility>

namespace restitution {

namespace {

constexpr int gain_decimals = 2; // gains are small beside notes

enum class Missing { LeftOut, Lowest, Highest };

/// One dimension, with what was asked, answered and computed.
struct RatedDimension {
    const Dimension& asked;
    const DimensionCoverage& covered;
    const DimensionMaturity& maturity;
    const Scale& scale;
};

RatedDimension rated(std::size_t dimension, const Questionnaire& questionnaire,
                     const Metrics& metrics) {
    return {questionnaire.dimensions[dimension], metrics.coverage.dimensions[dimension],
            metrics.maturity.dimensions[dimension], questionnaire.scale};
}

Fraction sum_of(const std::vector<Fraction>& values) {
    Fraction sum;
    for (const Fraction& value : values) {
        sum += value;
    }
    return sum;
}

Fraction sum_of(const std::vector<FormulaTerm>& terms) {
    Fraction sum;
    for (const FormulaTerm& term : terms) {
        sum += term.weight * (term.value - term.less.value_or(Fraction(0)));
    }
    return sum;
}

Fraction share_of(const FormulaMean& mean) {
    return sum_of(mean.terms) / sum_of(mean.divisor);
}

void add_term(FormulaMean& mean, const Fraction& weight, const Fraction& value) {
    mean.terms.push_back({weight, value, std::nullopt});
    mean.divisor.push_back(weight);
}

FormulaTerm plain_term(const Fraction& value) {
    return {1, value, std::nullopt};
}

/// Of the questions that have an answer, and those that miss one if they are to be counted.
FormulaMean mean_of(const RatedDimension& rated, Missing missing) {
    FormulaMean mean;
    for (std::size_t q = 0; q < rated.asked.questions.size(); ++q) {
        const Question& question = rated.asked.questions[q];
        const QuestionCoverage& covered = rated.covered.questions[q];
        const int top = static_cast<int>(question.grid.size()) - 1;
        if (covered.step) {
            add_term(mean, to_fraction(question.weight), step_value(question, *covered.step));
        } else if (is_missing(covered.state) && missing != Missing::LeftOut) {
            add_term(mean, to_fraction(question.weight),
                     step_value(question, missing == Missing::Lowest ? 0 : top));
        }
    }
    return mean;
}

/// The same as if one missing answer came at `step`, all else being as it is.
FormulaMean mean_with(const RatedDimension& rated, std::size_t added, int step) {
    FormulaMean mean;
    for (std::size_t q = 0; q < rated.asked.questions.size(); ++q) {
        const Question& question = rated.asked.questions[q];
        const std::optional<int> given =
            q == added ? std::optional(step) : rated.covered.questions[q].step;
        if (given) {
            add_term(mean, to_fraction(question.weight), step_value(question, *given));
        }
    }
    return mean;
}

Formula resulting(FormulaKind kind, FormulaMean mean, const Measure& result) {
    Formula formula;
    formula.kind = kind;
    formula.mean = std::move(mean);
    formula.result = result.value;
    formula.shown = result.shown;
    return formula;
}

Formula of_dimension(FormulaKind kind, FormulaMean mean, const RatedDimension& rated,
                     const Measure& result) {
    Formula formula = resulting(kind, std::move(mean), result);
    formula.scale = rated.scale;
    formula.weights_differ = rated.maturity.weights_differ;
    return formula;
}

/// Bounds never exclude the note: the limit says so where a grid would.
Formula bound(FormulaKind kind, const RatedDimension& rated) {
    const bool low = kind == FormulaKind::LowBound;
    const Rating& rating = rated.maturity.rating;
    const Measure& result = low ? rating.bounds->low : rating.bounds->high;
    if (!rating.note) {
        return of_dimension(kind, {}, rated, result);
    }
    Formula formula =
        of_dimension(kind, mean_of(rated, low ? Missing::Lowest : Missing::Highest), rated, result);
    if (share_of(formula.mean) != result.share) {
        formula.limit = mean_of(rated, Missing::LeftOut);
    }
    return formula;
}

/// The weights that have an answer, over all; where each weighs one, how many there are.
Formula completeness(const RatedDimension& rated) {
    const FormulaMean answered = mean_of(rated, Missing::LeftOut);
    Formula formula;
    formula.kind = FormulaKind::Completeness;
    formula.mean.divisor = mean_of(rated, Missing::Lowest).divisor;
    formula.weights_differ = rated.maturity.weights_differ;
    const bool counted = answered.terms.empty() ||
                         std::all_of(formula.mean.divisor.begin(), formula.mean.divisor.end(),
                                     [](const Fraction& weight) { return weight == 1; });
    if (counted) {
        formula.mean.terms = {plain_term(Fraction(static_cast<long>(answered.terms.size())))};
    } else {
        for (const Fraction& weight : answered.divisor) {
            formula.mean.terms.push_back(plain_term(weight));
        }
    }
    const Completeness& rate = *rated.maturity.rating.completeness;
    formula.result = rate.share;
    formula.shown = rate.percent;
    return formula;
}

Formula gain(FormulaKind kind, FormulaTerm term, const RatedDimension& rated) {
    Formula formula;
    formula.kind = kind;
    formula.mean = {{std::move(term)}, mean_of(rated, Missing::LeftOut).divisor};
    formula.scale = Scale{0, rated.scale.maximum - rated.scale.minimum, gain_decimals};
    return formula;
}

Formula with_result(Formula formula, const Fraction& result) {
    formula.result = result;
    formula.shown = round_half_up(result, gain_decimals);
    return formula;
}

/// From what people answered to what the retained step is worth.
void add_answer(const Question& asked, const QuestionCoverage& covered,
                std::vector<Formula>& formulas) {
    const Fraction step(*covered.step);
    if (!covered.retained && covered.steps_given.size() > 1) {
        Formula retained;
        retained.kind = FormulaKind::RetainedStep;
        for (const int given : covered.steps_given) {
            retained.mean.terms.push_back(plain_term(Fraction(given)));
        }
        retained.result = step;
        formulas.push_back(std::move(retained));
    }
    if (!asked.grid.front().value) {
        Formula worth;
        worth.kind = FormulaKind::StepValue;
        worth.mean = {{plain_term(step)}, {Fraction(static_cast<long>(asked.grid.size()) - 1)}};
        worth.result = step_value(asked, *covered.step);
        formulas.push_back(std::move(worth));
    }
}

Formula note_if(FormulaKind kind, const RatedDimension& rated, std::size_t question) {
    const int top = static_cast<int>(rated.asked.questions[question].grid.size()) - 1;
    FormulaMean mean = mean_with(rated, question, kind == FormulaKind::NoteIfLowest ? 0 : top);
    const Measure note = measure_on(rated.scale, share_of(mean));
    return of_dimension(kind, std::move(mean), rated, note);
}

} // namespace

std::vector<Formula> dimension_formulas(std::size_t dimension, const Questionnaire& questionnaire,
                                        const Metrics& metrics) {
    const RatedDimension one = rated(dimension, questionnaire, metrics);
    const Rating& rating = one.maturity.rating;
    if (!rating.in_scope()) {
        return {};
    }
    std::vector<Formula> formulas;
    if (rating.note) {
        formulas.push_back(of_dimension(FormulaKind::Note, mean_of(one, Missing::LeftOut), one,
                                        rating.note->measure));
    }
    if (one.covered.counts.missing() > 0) {
        formulas.push_back(bound(FormulaKind::LowBound, one));
        formulas.push_back(bound(FormulaKind::HighBound, one));
    }
    formulas.push_back(completeness(one));
    return formulas;
}

std::vector<Formula> overall_formulas(const Questionnaire& questionnaire, const Metrics& metrics) {
    const Rating& overall = metrics.maturity.overall;
    if (!overall.in_scope()) {
        return {};
    }
    FormulaMean notes;
    FormulaMean lows;
    FormulaMean highs;
    FormulaMean shares;
    for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
        const Rating& rating = metrics.maturity.dimensions[d].rating;
        const Fraction weight = to_fraction(questionnaire.dimensions[d].weight);
        if (rating.note) {
            add_term(notes, weight, rating.note->measure.value);
        }
        if (rating.in_scope()) {
            add_term(lows, weight, rating.bounds->low.value);
            add_term(highs, weight, rating.bounds->high.value);
            add_term(shares, weight, rating.completeness->share);
        }
    }
    std::vector<Formula> formulas;
    if (overall.note) {
        formulas.push_back(resulting(FormulaKind::Note, notes, overall.note->measure));
    }
    if (overall.completeness->share < 1) {
        formulas.push_back(resulting(FormulaKind::LowBound, lows, overall.bounds->low));
        formulas.push_back(resulting(FormulaKind::HighBound, highs, overall.bounds->high));
    }
    const Completeness& rate = *overall.completeness;
    formulas.push_back(
        resulting(FormulaKind::Completeness, shares, {rate.share, rate.share, rate.percent}));
    for (Formula& formula : formulas) {
        formula.weights_differ = metrics.maturity.weights_differ;
    }
    return formulas;
}

Formula gain_formula(const Rise& rise, FormulaKind kind, const Questionnaire& questionnaire,
                     const Metrics& metrics) {
    const RatedDimension one = rated(rise.dimension, questionnaire, metrics);
    const Question& question = one.asked.questions[rise.question];
    Formula formula = gain(kind,
                           {to_fraction(question.weight), step_value(question, rise.from + 1),
                            step_value(question, rise.from)},
                           one);
    if (kind == FormulaKind::OverallGain) {
        FormulaPart part{to_fraction(one.asked.weight), {}};
        for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
            if (metrics.maturity.dimensions[d].rating.note) {
                part.divisor.push_back(to_fraction(questionnaire.dimensions[d].weight));
            }
        }
        formula.part = std::move(part);
    }
    return with_result(std::move(formula), rise.gain);
}

std::vector<Formula> question_formulas(const QuestionPlace& place,
                                       const Questionnaire& questionnaire, const Metrics& metrics) {
    const RatedDimension one = rated(place.dimension, questionnaire, metrics);
    const Question& asked = one.asked.questions[place.question];
    const QuestionCoverage& covered = one.covered.questions[place.question];
    if (is_missing(covered.state)) {
        return {note_if(FormulaKind::NoteIfLowest, one, place.question),
                note_if(FormulaKind::NoteIfHighest, one, place.question)};
    }
    std::vector<Formula> formulas;
    if (!covered.step) {
        return formulas;
    }
    add_answer(asked, covered, formulas);
    const Formula part =
        gain(FormulaKind::Contribution,
             {to_fraction(asked.weight), step_value(asked, *covered.step), std::nullopt}, one);
    formulas.push_back(with_result(part, value_of(part)));
    const auto add_gains = [&](const std::vector<Rise>& rises, FormulaKind kind) {
        for (const Rise& rise : rises) {
            if (rise.dimension == place.dimension && rise.question == place.question) {
                formulas.push_back(gain_formula(rise, kind, questionnaire, metrics));
            }
        }
    };
    add_gains(metrics.priorities.dimensions[place.dimension], FormulaKind::DimensionGain);
    add_gains(metrics.priorities.overall, FormulaKind::OverallGain);
    return formulas;
}

const Formula* find_formula(const std::vector<Formula>& formulas, FormulaKind kind) {
    const auto found = std::find_if(formulas.begin(), formulas.end(),
                                    [&](const Formula& formula) { return formula.kind == kind; });
    return found == formulas.end() ? nullptr : &*found;
}

Fraction value_of(const Formula& formula) {
    if (formula.mean.terms.empty()) {
        return formula.result;
    }
    if (formula.kind == FormulaKind::RetainedStep) {
        std::vector<Fraction> steps;
        for (const FormulaTerm& term : formula.mean.terms) {
            steps.push_back(term.value);
        }
        std::sort(steps.begin(), steps.end());
        return steps[(steps.size() - 1) / 2];
    }
    Fraction share = share_of(formula.mean);
    if (formula.limit) {
        const Fraction limit = share_of(*formula.limit);
        share =
            formula.kind == FormulaKind::LowBound ? std::min(share, limit) : std::max(share, limit);
    }
    const Fraction value = formula.scale ? on_scale(*formula.scale, share) : share;
    return formula.part ? Fraction(value * formula.part->weight / sum_of(formula.part->divisor))
                        : value;
}

LevelMean on_levels(const Formula& formula) {
    const std::vector<Fraction>& divisor = formula.mean.divisor;
    const Fraction unit = formula.weights_differ ? Fraction(1) : divisor.front();
    LevelMean mean{formula.mean.terms, {}, sum_of(divisor) / unit};
    for (FormulaTerm& term : mean.terms) {
        term.weight /= unit;
        if (formula.scale) {
            term.value = on_scale(*formula.scale, term.value);
        }
    }
    mean.total = sum_of(mean.terms);
    return mean;
}

} // namespace restitution
