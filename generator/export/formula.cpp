#include "export/formula.h"

#include "metrics/interview_plan.h"
#include "style/french_format.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr int gain_decimals = 2; // gains are small beside notes

struct Term {
    Fraction weight;
    std::string value;
};

std::string joined(const std::vector<std::string>& parts, const char* sign) {
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : sign) + part;
    }
    return text;
}

std::string in_brackets(const std::vector<std::string>& parts) {
    const std::string sum = joined(parts, " + ");
    return parts.size() > 1 ? '(' + sum + ')' : sum;
}

bool weigh_one(const std::vector<Term>& terms) {
    return std::all_of(terms.begin(), terms.end(),
                       [](const Term& term) { return term.weight == 1; });
}

std::string weights_text(const std::vector<Term>& terms) {
    std::vector<std::string> weights;
    for (const Term& term : terms) {
        weights.push_back(number_text(term.weight));
    }
    return in_brackets(weights);
}

/// What sums are divided by: the weights, or how many there are when each weighs 1.
std::string divisor(const std::vector<Term>& terms) {
    return weigh_one(terms) ? std::to_string(terms.size()) : weights_text(terms);
}

/// "(0,75 + 2 × 0,25) / (1 + 2)".
std::string weighted_mean(const std::vector<Term>& terms) {
    std::vector<std::string> products;
    for (const Term& term : terms) {
        products.push_back(term.weight == 1 ? term.value
                                            : number_text(term.weight) + " × " + term.value);
    }
    return in_brackets(products) + " / " + divisor(terms);
}

/// A share from 0 to 1 put on the scale of the notes.
std::string on_scale(const Scale& scale, const std::string& share) {
    const std::string spread = std::to_string(scale.maximum - scale.minimum) + " × " + share;
    return scale.minimum == 0 ? spread : std::to_string(scale.minimum) + " + " + spread;
}

std::string step_text(const Question& question, int step) {
    return number_text(step_value(question, step));
}

enum class Missing { LeftOut, Lowest, Highest };

/// Weights and values of the questions that a sum takes.
std::vector<Term> terms_of(const Dimension& asked, const DimensionCoverage& covered,
                           Missing missing) {
    std::vector<Term> terms;
    for (std::size_t q = 0; q < asked.questions.size(); ++q) {
        const Question& question = asked.questions[q];
        const Fraction weight = to_fraction(question.weight);
        if (covered.questions[q].step) {
            terms.push_back({weight, step_text(question, *covered.questions[q].step)});
        } else if (is_missing(covered.questions[q].state) && missing != Missing::LeftOut) {
            const int top = static_cast<int>(question.grid.size()) - 1;
            terms.push_back({weight, step_text(question, missing == Missing::Lowest ? 0 : top)});
        }
    }
    return terms;
}

Fraction weight_of(const std::vector<Term>& terms) {
    Fraction sum;
    for (const Term& term : terms) {
        sum += term.weight;
    }
    return sum;
}

Formula of(FormulaKind kind, std::string expression, const Measure& result) {
    return {kind, std::move(expression), result.value, french_number(result.shown)};
}

struct RatedDimension {
    const Dimension& asked;
    const DimensionCoverage& covered;
    const DimensionMaturity& maturity;
    const Scale& scale;
};

/// Bounds never exclude the note: min and max say so where a grid would.
Formula bound(FormulaKind kind, const RatedDimension& rated) {
    const bool low = kind == FormulaKind::LowBound;
    const Rating& rating = rated.maturity.rating;
    const Measure& result = low ? rating.bounds->low : rating.bounds->high;
    if (!rating.note) {
        return of(kind, std::to_string(low ? rated.scale.minimum : rated.scale.maximum), result);
    }
    const auto mean = [&](Missing missing) {
        return on_scale(rated.scale, weighted_mean(terms_of(rated.asked, rated.covered, missing)));
    };
    const std::string all = mean(low ? Missing::Lowest : Missing::Highest);
    const RatingSums& sums = rated.maturity.sums;
    const Fraction unheld =
        (low ? sums.lowest_values : sums.highest_values) / sums.applicable_weight;
    if (unheld == result.share) {
        return of(kind, all, result);
    }
    const std::string note = mean(Missing::LeftOut);
    return of(kind, (low ? "min(" : "max(") + all + " ; " + note + ')', result);
}

/// The note of a dimension if one missing answer came at `step`, all else being as it is.
Formula note_with(FormulaKind kind, int step, const QuestionPlace& place,
                  const Questionnaire& questionnaire, const Metrics& metrics) {
    const Dimension& asked = questionnaire.dimensions[place.dimension];
    const DimensionCoverage& covered = metrics.coverage.dimensions[place.dimension];
    std::vector<Term> terms;
    Fraction values;
    for (std::size_t q = 0; q < asked.questions.size(); ++q) {
        const auto& known = covered.questions[q].step;
        if (known || q == place.question) {
            const int given = q == place.question ? step : *known;
            const Fraction weight = to_fraction(asked.questions[q].weight);
            terms.push_back({weight, step_text(asked.questions[q], given)});
            values += weight * step_value(asked.questions[q], given);
        }
    }
    return of(kind, on_scale(questionnaire.scale, weighted_mean(terms)),
              measure_on(questionnaire.scale, values / weight_of(terms)));
}

std::string gain_text(const Fraction& value) {
    return french_number(round_half_up(value, gain_decimals));
}

Formula gain(FormulaKind kind, const std::string& expression, const Fraction& result) {
    return {kind, expression, result, gain_text(result)};
}

std::vector<Term> noted_weights(const Questionnaire& questionnaire, const Maturity& maturity) {
    std::vector<Term> terms;
    for (std::size_t d = 0; d < maturity.dimensions.size(); ++d) {
        if (maturity.dimensions[d].rating.note) {
            terms.push_back({to_fraction(questionnaire.dimensions[d].weight), {}});
        }
    }
    return terms;
}

} // namespace

std::string number_text(const Fraction& value) {
    for (int decimals = 0; decimals <= 2; ++decimals) {
        const ShownNumber rounded = round_half_up(value, decimals);
        if (to_fraction(rounded) == value) {
            return french_number(rounded);
        }
    }
    return value.get_num().get_str() + '/' + value.get_den().get_str();
}

std::vector<Formula> dimension_formulas(std::size_t dimension, const Questionnaire& questionnaire,
                                        const Metrics& metrics) {
    const Rating& rating = metrics.maturity.dimensions[dimension].rating;
    const Dimension& asked = questionnaire.dimensions[dimension];
    const DimensionCoverage& covered = metrics.coverage.dimensions[dimension];
    std::vector<Formula> formulas;
    if (!rating.in_scope()) {
        return formulas;
    }
    const std::vector<Term> answered = terms_of(asked, covered, Missing::LeftOut);
    const std::vector<Term> applicable = terms_of(asked, covered, Missing::Lowest);
    if (rating.note) {
        formulas.push_back(of(FormulaKind::Note,
                              on_scale(questionnaire.scale, weighted_mean(answered)),
                              rating.note->measure));
    }
    if (answered.size() < applicable.size()) {
        const RatedDimension rated{asked, covered, metrics.maturity.dimensions[dimension],
                                   questionnaire.scale};
        formulas.push_back(bound(FormulaKind::LowBound, rated));
        formulas.push_back(bound(FormulaKind::HighBound, rated));
    }
    const std::string part = weigh_one(applicable) ? std::to_string(answered.size())
                             : answered.empty()    ? std::string("0")
                                                   : weights_text(answered);
    formulas.push_back({FormulaKind::Completeness, part + " / " + divisor(applicable),
                        rating.completeness->share, french_percent(rating.completeness->percent)});
    return formulas;
}

std::vector<Formula> overall_formulas(const Questionnaire& questionnaire, const Metrics& metrics) {
    std::vector<Formula> formulas;
    const Rating& overall = metrics.maturity.overall;
    if (!overall.in_scope()) {
        return formulas;
    }
    std::vector<Term> notes;
    std::vector<Term> lows;
    std::vector<Term> highs;
    std::vector<Term> completeness;
    for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
        const Rating& rating = metrics.maturity.dimensions[d].rating;
        const Fraction weight = to_fraction(questionnaire.dimensions[d].weight);
        if (!rating.in_scope()) {
            continue;
        }
        if (rating.note) {
            notes.push_back({weight, number_text(rating.note->measure.value)});
        }
        lows.push_back({weight, number_text(rating.bounds->low.value)});
        highs.push_back({weight, number_text(rating.bounds->high.value)});
        completeness.push_back({weight, number_text(rating.completeness->share)});
    }
    if (overall.note) {
        formulas.push_back(of(FormulaKind::Note, weighted_mean(notes), overall.note->measure));
    }
    if (overall.completeness->share < 1) {
        formulas.push_back(of(FormulaKind::LowBound, weighted_mean(lows), overall.bounds->low));
        formulas.push_back(of(FormulaKind::HighBound, weighted_mean(highs), overall.bounds->high));
    }
    formulas.push_back({FormulaKind::Completeness, weighted_mean(completeness),
                        overall.completeness->share,
                        french_percent(overall.completeness->percent)});
    return formulas;
}

Formula gain_formula(const Rise& rise, FormulaKind kind, const Questionnaire& questionnaire,
                     const Metrics& metrics) {
    const Dimension& asked = questionnaire.dimensions[rise.dimension];
    const Question& question = asked.questions[rise.question];
    const std::vector<Term> answered =
        terms_of(asked, metrics.coverage.dimensions[rise.dimension], Missing::LeftOut);
    std::string expression =
        std::to_string(questionnaire.scale.maximum - questionnaire.scale.minimum);
    if (question.weight != Hundredths{100}) {
        expression += " × " + number_text(to_fraction(question.weight));
    }
    expression += " × (" + step_text(question, rise.from + 1) + " − " +
                  step_text(question, rise.from) + ") / " + divisor(answered);
    if (kind == FormulaKind::OverallGain) {
        if (asked.weight != Hundredths{100}) {
            expression += " × " + number_text(to_fraction(asked.weight));
        }
        expression += " / " + divisor(noted_weights(questionnaire, metrics.maturity));
    }
    return gain(kind, expression, rise.gain);
}

std::vector<Formula> question_formulas(std::size_t dimension, std::size_t question,
                                       const Questionnaire& questionnaire, const Metrics& metrics) {
    std::vector<Formula> formulas;
    const Dimension& asked = questionnaire.dimensions[dimension];
    const Question& one = asked.questions[question];
    const QuestionCoverage& covered = metrics.coverage.dimensions[dimension].questions[question];
    if (is_missing(covered.state)) {
        return {
            note_with(FormulaKind::NoteIfLowest, 0, {dimension, question}, questionnaire, metrics),
            note_with(FormulaKind::NoteIfHighest, static_cast<int>(one.grid.size()) - 1,
                      {dimension, question}, questionnaire, metrics)};
    }
    if (!covered.step) {
        return formulas;
    }
    if (!covered.retained && covered.steps_given.size() > 1) {
        std::vector<std::string> steps;
        for (const int step : covered.steps_given) {
            steps.push_back(std::to_string(step));
        }
        formulas.push_back({FormulaKind::RetainedStep, joined(steps, " ; "),
                            Fraction(*covered.step), std::to_string(*covered.step)});
    }
    const Fraction value = step_value(one, *covered.step);
    if (!one.grid.front().value) {
        formulas.push_back(
            {FormulaKind::StepValue,
             std::to_string(*covered.step) + " / " + std::to_string(one.grid.size() - 1), value,
             number_text(value)});
    }
    const std::vector<Term> answered =
        terms_of(asked, metrics.coverage.dimensions[dimension], Missing::LeftOut);
    const int spread = questionnaire.scale.maximum - questionnaire.scale.minimum;
    const Fraction weight = to_fraction(one.weight);
    std::string part = std::to_string(spread);
    if (weight != 1) {
        part += " × " + number_text(weight);
    }
    formulas.push_back(gain(FormulaKind::Contribution,
                            part + " × " + number_text(value) + " / " + divisor(answered),
                            spread * weight * value / weight_of(answered)));
    const auto add_gain = [&](const std::vector<Rise>& rises, FormulaKind kind) {
        for (const Rise& rise : rises) {
            if (rise.dimension == dimension && rise.question == question) {
                formulas.push_back(gain_formula(rise, kind, questionnaire, metrics));
            }
        }
    };
    add_gain(metrics.priorities.dimensions[dimension], FormulaKind::DimensionGain);
    add_gain(metrics.priorities.overall, FormulaKind::OverallGain);
    return formulas;
}

} // namespace restitution
