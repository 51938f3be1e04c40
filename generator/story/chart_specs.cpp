#include "story/chart_specs.h"

#include "story/answer_groups.h"
#include "story/wording.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace restitution {

namespace {

ChartValue chart_value(const Measure& measure) {
    return {measure.value.get_d(), said(measure)};
}

/// Why a dimension has no plain note: "indicatif", "sans note", "hors champ", or nothing.
std::string remark_of(const Rating& rating, const Findings& findings) {
    if (!rating.in_scope()) {
        return findings.phrases.say(Phrase::OutOfScope);
    }
    if (!rating.note) {
        return findings.phrases.say(Phrase::WithoutNote);
    }
    return rating.indicative ? findings.phrases.say(Phrase::Indicative) : std::string();
}

/// " (de 1,2 à 2,3)", or nothing when the bounds say no more than the note.
std::string bounds_in_brackets(const Rating& rating, const Findings& findings) {
    if (!rating.bounds || !bounds_differ(*rating.bounds)) {
        return {};
    }
    return findings.phrases.say(Phrase::AltBounds,
                                {{"intervalle", range_of(*rating.bounds, findings)}});
}

std::string remark_after_comma(const Rating& rating, const Findings& findings) {
    return rating.indicative ? findings.phrases.say(Phrase::AltIndicative) : std::string();
}

std::string names_without_note(const Findings& findings) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < findings.questionnaire().dimensions.size(); ++i) {
        if (!findings.rating(i).note) {
            names.push_back(short_name(i, findings));
        }
    }
    return french_list(names);
}

std::string radar_alternative(const Findings& findings) {
    const Phrases& phrases = findings.phrases;
    const std::size_t count = findings.questionnaire().dimensions.size();
    std::string text = phrases.say(Phrase::AltRadarHead, {{"nombre", std::to_string(count)},
                                                          {"max", scale_maximum(findings)}});
    for (std::size_t i = 0; i < count; ++i) {
        const Rating& rating = findings.rating(i);
        if (rating.note) {
            text += phrases.say(Phrase::AltRadarAxis,
                                {{"dimension", short_name(i, findings)},
                                 {"note", said(rating.note->measure)},
                                 {"intervalle", bounds_in_brackets(rating, findings)},
                                 {"remarque", remark_after_comma(rating, findings)}});
        }
    }
    const std::string without = names_without_note(findings);
    if (!without.empty()) {
        text += phrases.say(Phrase::AltWithoutNote, {{"dimensions", without}});
    }
    const Rating& overall = findings.metrics.maturity.overall;
    if (overall.note) {
        text += phrases.say(Phrase::AltOverall,
                            {{"note", said(overall.note->measure)},
                             {"intervalle", bounds_in_brackets(overall, findings)}});
    }
    return text;
}

std::string answers_text(std::size_t dimension, const Findings& findings) {
    const AnswerCounts& counts = findings.metrics.coverage.dimensions[dimension].counts;
    return findings.phrases.say(Phrase::AnswersOf,
                                {{"reponses", std::to_string(counts.answered)},
                                 {"questions", std::to_string(counts.applicable())}});
}

/// The same in words: "1 réponse sur 3 questions".
std::string answers_in_words(std::size_t dimension, const Findings& findings) {
    const Phrases& phrases = findings.phrases;
    const AnswerCounts& counts = findings.metrics.coverage.dimensions[dimension].counts;
    return phrases.say(
        Phrase::AnswersOf,
        {{"reponses", phrases.count(Phrase::AnswerCountOne, counts.answered)},
         {"questions", phrases.count(Phrase::QuestionCountOne, counts.applicable())}});
}

/// The order of DESIGN: notes from the highest, then indicative ones, then those without a note.
std::vector<std::size_t> bar_order(const Findings& findings) {
    std::vector<std::size_t> order(findings.questionnaire().dimensions.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    const auto rank = [&](std::size_t i) {
        const Rating& rating = findings.rating(i);
        return !rating.note ? 2 : rating.indicative ? 1 : 0;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (rank(a) != rank(b)) {
            return rank(a) < rank(b);
        }
        return rank(a) < 2 &&
               findings.rating(a).note->measure.value > findings.rating(b).note->measure.value;
    });
    return order;
}

std::string bar_remark(const Rating& rating, const Findings& findings) {
    const bool nothing_answered = rating.in_scope() && !rating.note;
    return nothing_answered ? findings.phrases.say(Phrase::WithoutNoteNoAnswer)
                            : remark_of(rating, findings);
}

std::string bars_alternative(const std::vector<std::size_t>& order, const Findings& findings) {
    const Phrases& phrases = findings.phrases;
    std::string text = phrases.say(Phrase::AltBarsHead);
    for (const std::size_t i : order) {
        const Rating& rating = findings.rating(i);
        if (!rating.note) {
            text +=
                phrases.say(Phrase::AltBarWithout, {{"dimension", dimension_name(i, findings)},
                                                    {"remarque", bar_remark(rating, findings)},
                                                    {"reponses", answers_in_words(i, findings)}});
            continue;
        }
        text += phrases.say(Phrase::AltBar,
                            {{"dimension", dimension_name(i, findings)},
                             {"note", said(rating.note->measure)},
                             {"niveau", level_in_sentence(rating.note->level, findings)},
                             {"intervalle", bounds_in_brackets(rating, findings)},
                             {"remarque", remark_after_comma(rating, findings)},
                             {"reponses", answers_in_words(i, findings)}});
    }
    return text;
}

std::string scale_alternative(std::size_t dimension, const Findings& findings) {
    const Phrases& phrases = findings.phrases;
    const Rating& rating = findings.rating(dimension);
    const std::string name = dimension_name(dimension, findings);
    if (!rating.note) {
        return phrases.say(Phrase::AltScaleWithout,
                           {{"dimension", name}, {"remarque", bar_remark(rating, findings)}});
    }
    const Phrase kind = bounds_differ(*rating.bounds) ? Phrase::AltScale : Phrase::AltScaleComplete;
    return kind == Phrase::AltScale
               ? phrases.say(kind, {{"dimension", name},
                                    {"note", said(rating.note->measure)},
                                    {"max", scale_maximum(findings)},
                                    {"niveau", level_in_sentence(rating.note->level, findings)},
                                    {"remarque", remark_after_comma(rating, findings)},
                                    {"bas", said(rating.bounds->low)},
                                    {"haut", said(rating.bounds->high)}})
               : phrases.say(kind, {{"dimension", name},
                                    {"note", said(rating.note->measure)},
                                    {"max", scale_maximum(findings)},
                                    {"niveau", level_in_sentence(rating.note->level, findings)}});
}

std::string answers_alternative(std::size_t dimension, const AnswerGroups& groups,
                                const Findings& findings) {
    const Phrases& phrases = findings.phrases;
    const AnswerCounts& all = findings.metrics.coverage.dimensions[dimension].counts;
    std::vector<std::string> shown;
    std::vector<std::string> empty;
    for (std::size_t i = 0; i < groups.counts.size(); ++i) {
        const std::string count = std::to_string(groups.counts[i]);
        if (groups.own_words) {
            const std::string answer =
                phrases.say(Phrase::AnswerQuoted, {{"reponse", groups.names[i]}});
            (groups.counts[i] > 0 ? shown : empty)
                .push_back(groups.counts[i] > 0 ? count + ' ' + answer : answer);
        } else if (groups.counts[i] > 0) {
            shown.push_back(
                phrases.say(Phrase::AltAnswersLevel, {{"nombre", count},
                                                      {"niveau", level_in_sentence(i, findings)},
                                                      {"chiffre", std::to_string(i)}}));
        } else {
            empty.push_back(level_in_sentence(i, findings));
        }
    }
    std::string text = answers_in_words(dimension, findings);
    if (!shown.empty()) {
        text += phrases.say(Phrase::AltAnswersLevels, {{"niveaux", french_list(shown)}});
    }
    if (all.missing() > 0) {
        text += phrases.say(Phrase::AltAnswersMissing, {{"nombre", std::to_string(all.missing())}});
    }
    if (!empty.empty()) {
        text += phrases.say(groups.own_words ? Phrase::AltAnswersOwnEmpty : Phrase::AltAnswersEmpty,
                            {{"niveaux", french_list(empty)}});
    }
    if (findings.metrics.maturity.dimensions[dimension].weights_differ) {
        text += phrases.say(Phrase::AltAnswersWeights);
    }
    return text + phrases.say(Phrase::FullStop);
}

} // namespace

std::optional<ChartNote> chart_note(const Rating& rating) {
    if (!rating.note) {
        return std::nullopt;
    }
    ChartNote note;
    note.note = chart_value(rating.note->measure);
    note.low = chart_value(rating.bounds->low);
    note.high = chart_value(rating.bounds->high);
    note.indicative = rating.indicative;
    return note;
}

ChartScale chart_scale(const Findings& findings) {
    const Questionnaire& questionnaire = findings.questionnaire();
    ChartScale scale;
    scale.minimum = questionnaire.scale.minimum;
    scale.maximum = questionnaire.scale.maximum;
    for (std::size_t i = 0; i < questionnaire.levels.size(); ++i) {
        const MaturityLevel& level = questionnaire.levels[i];
        scale.levels.push_back({std::to_string(i), said(level.name),
                                static_cast<double>(level.threshold.count) / 100});
    }
    return scale;
}

Figure radar_figure(const Findings& findings, double height) {
    RadarChart chart;
    chart.scale = chart_scale(findings);
    for (std::size_t i = 0; i < findings.questionnaire().dimensions.size(); ++i) {
        const Rating& rating = findings.rating(i);
        chart.axes.push_back(
            {short_name(i, findings), chart_note(rating), remark_of(rating, findings)});
    }
    chart.caption = findings.phrases.say(Phrase::RadarCaption);
    return {std::move(chart), height, radar_alternative(findings)};
}

namespace {

/// The rows of one slide.
Figure interval_bars_figure(const std::vector<std::size_t>& order, const Findings& findings,
                            double height) {
    IntervalBars chart;
    chart.scale = chart_scale(findings);
    chart.answers_head = findings.phrases.say(Phrase::AnswersHead);
    for (const std::size_t i : order) {
        const Rating& rating = findings.rating(i);
        chart.rows.push_back({dimension_name(i, findings), short_name(i, findings),
                              chart_note(rating), bar_remark(rating, findings),
                              answers_text(i, findings), !rating.note || rating.indicative});
    }
    std::string alternative = bars_alternative(order, findings);
    const Rating& overall = findings.metrics.maturity.overall;
    if (overall.note) {
        const std::string note = said(overall.note->measure);
        chart.overall = OverallNote{overall.note->measure.value.get_d(),
                                    findings.phrases.say(Phrase::OverallLabel, {{"note", note}})};
        alternative += findings.phrases.say(
            Phrase::AltOverall,
            {{"note", note}, {"intervalle", bounds_in_brackets(overall, findings)}});
    }
    return {std::move(chart), height, std::move(alternative)};
}

} // namespace

std::vector<Figure> interval_bars_figures(const Findings& findings, double height) {
    constexpr std::size_t most_rows = 12;
    const std::vector<std::size_t> order = bar_order(findings);
    const std::size_t slides = (order.size() + most_rows - 1) / most_rows;
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < slides; ++i) {
        const auto at = [&](std::size_t slide) {
            return order.begin() + static_cast<std::ptrdiff_t>(order.size() * slide / slides);
        };
        figures.push_back(interval_bars_figure({at(i), at(i + 1)}, findings, height));
    }
    return figures;
}

Figure note_scale_figure(std::size_t dimension, const Findings& findings, double height,
                         bool level_names) {
    const Rating& rating = findings.rating(dimension);
    NoteScale chart;
    chart.scale = chart_scale(findings);
    chart.note = chart_note(rating);
    chart.remark = bar_remark(rating, findings);
    if (rating.note) {
        chart.level = rating.note->level;
    }
    chart.level_names = level_names;
    return {std::move(chart), height, scale_alternative(dimension, findings)};
}

Figure answer_bar_figure(std::size_t dimension, const Findings& findings, double height) {
    const AnswerGroups groups = answer_groups(dimension, findings);
    AnswerBar chart;
    for (std::size_t i = 0; i < groups.names.size(); ++i) {
        chart.levels.push_back(
            {groups.own_words
                 ? groups.names[i]
                 : findings.phrases.say(Phrase::AnswerLevelLabel, {{"niveau", groups.names[i]},
                                                                   {"chiffre", std::to_string(i)}}),
             groups.counts[i]});
    }
    chart.unanswered = {findings.phrases.say(Phrase::Unanswered),
                        findings.metrics.coverage.dimensions[dimension].counts.missing()};
    return {std::move(chart), height, answers_alternative(dimension, groups, findings)};
}

Figure level_steps_figure(const Findings& findings, double height) {
    LevelSteps chart;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < findings.questionnaire().levels.size(); ++i) {
        chart.digits.push_back(std::to_string(i));
        names.push_back(
            findings.phrases.say(Phrase::AltStep, {{"chiffre", std::to_string(i)},
                                                   {"niveau", level_in_sentence(i, findings)}}));
    }
    return {std::move(chart), height,
            findings.phrases.say(Phrase::AltSteps, {{"niveaux", french_list(names)}})};
}

} // namespace restitution
