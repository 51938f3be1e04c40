#include "story/wording/formula.h"

#include "story/wording/wording.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace restitution {

namespace {

using Parts = std::vector<std::string>;

std::string in_brackets(const Parts& parts) {
    const std::string sum = fmt::format("{}", fmt::join(parts, " + "));
    return parts.size() > 1 ? '(' + sum + ')' : sum;
}

/// The weights, or how many there are when each weighs 1.
std::string divisor_of(const std::vector<Fraction>& weights) {
    const bool weigh_one = std::all_of(weights.begin(), weights.end(),
                                       [](const Fraction& weight) { return weight == 1; });
    if (weigh_one) {
        return std::to_string(weights.size());
    }
    Parts parts;
    for (const Fraction& weight : weights) {
        parts.push_back(exact_number(weight));
    }
    return in_brackets(parts);
}

std::string product_of(const FormulaTerm& term) {
    const std::string value = exact_number(term.value);
    const std::string factor =
        term.less ? fmt::format("({} − {})", value, exact_number(*term.less)) : value;
    return term.weight == 1 ? factor : exact_number(term.weight) + " × " + factor;
}

/// "4 × (0,75 + 2 × 0,25) / (1 + 2)"
std::string mean_of(const FormulaMean& mean, const std::optional<Scale>& scale) {
    Parts products;
    for (const FormulaTerm& term : mean.terms) {
        products.push_back(product_of(term));
    }
    const std::string share = in_brackets(products) + " / " + divisor_of(mean.divisor);
    if (!scale) {
        return share;
    }
    const std::string spread = fmt::format("{} × {}", scale->maximum - scale->minimum, share);
    return scale->minimum == 0 ? spread : fmt::format("{} + {}", scale->minimum, spread);
}

std::string quotient_of(const LevelMean& mean) {
    return fmt::format("{} / {} = {}", exact_or_cut(mean.total), exact_or_cut(mean.weight),
                       exact_or_cut(mean.total / mean.weight));
}

} // namespace

std::string exact_number(const Fraction& value) {
    for (int decimals = 0; decimals <= 2; ++decimals) {
        const ShownNumber rounded = round_half_up(value, decimals);
        if (to_fraction(rounded) == value) {
            return french_number(rounded);
        }
    }
    return value.get_num().get_str() + '/' + value.get_den().get_str();
}

std::string expression_of(const Formula& formula) {
    if (formula.mean.terms.empty()) {
        return exact_number(formula.result);
    }
    if (formula.mean.divisor.empty()) {
        Parts values;
        for (const FormulaTerm& term : formula.mean.terms) {
            values.push_back(exact_number(term.value));
        }
        return fmt::format("{}", fmt::join(values, " ; "));
    }
    std::string text = mean_of(formula.mean, formula.scale);
    if (formula.limit) {
        text = fmt::format("{}({} ; {})", formula.kind == FormulaKind::LowBound ? "min" : "max",
                           text, mean_of(*formula.limit, formula.scale));
    }
    if (formula.part) {
        if (formula.part->weight != 1) {
            text += " × " + exact_number(formula.part->weight);
        }
        text += " / " + divisor_of(formula.part->divisor);
    }
    return text;
}

std::string shown_result(const Formula& formula) {
    if (!formula.shown) {
        return exact_number(formula.result);
    }
    return formula.kind == FormulaKind::Completeness ? french_percent(*formula.shown)
                                                     : french_number(*formula.shown);
}

std::string calculation_of(const Formula& formula) {
    const LevelMean mean = on_levels(formula);
    Parts products;
    for (const FormulaTerm& term : mean.terms) {
        const std::string level = exact_or_cut(term.value);
        products.push_back(formula.weights_differ ? level + " × " + exact_or_cut(term.weight)
                                                  : level);
    }
    const std::string sum = in_brackets(products);
    const std::string quotient = quotient_of(mean);
    return sum == exact_or_cut(mean.total)
               ? quotient // of one answer
               : fmt::format("{} / {} = {}", sum, exact_or_cut(mean.weight), quotient);
}

std::string quotient_of(const Formula& formula) {
    return quotient_of(on_levels(formula));
}

} // namespace restitution
