#include "story/specs/chart_specs.h"

#include "chart/chart.h"
#include "story/wording/answer_groups.h"
#include "story/wording/wording.h"
#include "style/phrases/charts.h"
#include "style/phrases/common.h"
#include "style/phrases/comparison.h"
#include "style/phrases/ratings.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace restitution {

namespace {

ChartValue chart_value(const Measure& measure) {
    return {measure.value.get_d(), said(measure)};
}

/// Why a dimension has no plain note: "indicatif", "sans note", "hors champ", or nothing.
std::string remark_of(const Rating& rating, const Telling& telling) {
    if (!rating.in_scope()) {
        return telling.phrases.say(Phrase::OutOfScope);
    }
    if (!rating.note) {
        return telling.phrases.say(Phrase::WithoutNote);
    }
    return rating.indicative ? telling.phrases.say(Phrase::Indicative) : std::string();
}

/// " (de 1,2 à 2,3)", or nothing when the bounds say no more than the note.
std::string bounds_in_brackets(const Rating& rating, const Telling& telling) {
    if (!rating.bounds || !bounds_differ(*rating.bounds)) {
        return {};
    }
    return telling.phrases.say(Phrase::AltBounds,
                               {{"intervalle", range_of(*rating.bounds, telling)}});
}

std::string remark_after_comma(const Rating& rating, const Telling& telling) {
    return rating.indicative ? telling.phrases.say(Phrase::AltIndicative) : std::string();
}

std::string names_without_note(const Telling& telling) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < telling.questionnaire().dimensions.size(); ++i) {
        if (!telling.rating(i).note) {
            names.push_back(short_name(i, telling));
        }
    }
    return french_list(names);
}

std::string radar_alternative(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const std::size_t count = telling.questionnaire().dimensions.size();
    std::string text = phrases.say(
        Phrase::AltRadarHead, {{"nombre", std::to_string(count)}, {"max", scale_maximum(telling)}});
    for (std::size_t i = 0; i < count; ++i) {
        const Rating& rating = telling.rating(i);
        if (rating.note) {
            text += phrases.say(Phrase::AltRadarAxis,
                                {{"dimension", short_name(i, telling)},
                                 {"note", said(rating.note->measure)},
                                 {"intervalle", bounds_in_brackets(rating, telling)},
                                 {"remarque", remark_after_comma(rating, telling)}});
        }
    }
    const std::string without = names_without_note(telling);
    if (!without.empty()) {
        text += phrases.say(Phrase::AltWithoutNote, {{"dimensions", without}});
    }
    const Rating& overall = telling.metrics.maturity.overall;
    if (overall.note) {
        text +=
            phrases.say(Phrase::AltOverall, {{"note", said(overall.note->measure)},
                                             {"intervalle", bounds_in_brackets(overall, telling)}});
    }
    return text;
}

std::string answers_text(std::size_t dimension, const Telling& telling) {
    const AnswerCounts& counts = telling.metrics.coverage.dimensions[dimension].counts;
    return telling.phrases.say(Phrase::AnswersOf,
                               {{"reponses", std::to_string(counts.answered)},
                                {"questions", std::to_string(counts.applicable())}});
}

/// The same in words: "1 réponse sur 3 questions".
std::string answers_in_words(std::size_t dimension, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const AnswerCounts& counts = telling.metrics.coverage.dimensions[dimension].counts;
    return phrases.say(
        Phrase::AnswersOf,
        {{"reponses", phrases.count(Phrase::AnswerCountOne, counts.answered)},
         {"questions", phrases.count(Phrase::QuestionCountOne, counts.applicable())}});
}

/// Notes from the highest, then indicative ones, then those without a note.
std::vector<std::size_t> bar_order(const Telling& telling) {
    std::vector<std::size_t> order(telling.questionnaire().dimensions.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    const auto rank = [&](std::size_t i) {
        const Rating& rating = telling.rating(i);
        return !rating.note ? 2 : rating.indicative ? 1 : 0;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (rank(a) != rank(b)) {
            return rank(a) < rank(b);
        }
        return rank(a) < 2 &&
               telling.rating(a).note->measure.value > telling.rating(b).note->measure.value;
    });
    return order;
}

std::string bar_remark(const Rating& rating, const Telling& telling) {
    const bool nothing_answered = rating.in_scope() && !rating.note;
    return nothing_answered ? telling.phrases.say(Phrase::WithoutNoteNoAnswer)
                            : remark_of(rating, telling);
}

std::string bars_alternative(const std::vector<std::size_t>& order, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    std::string text = phrases.say(Phrase::AltBarsHead);
    for (const std::size_t i : order) {
        const Rating& rating = telling.rating(i);
        if (!rating.note) {
            text +=
                phrases.say(Phrase::AltBarWithout, {{"dimension", dimension_name(i, telling)},
                                                    {"remarque", bar_remark(rating, telling)},
                                                    {"reponses", answers_in_words(i, telling)}});
            continue;
        }
        text +=
            phrases.say(Phrase::AltBar, {{"dimension", dimension_name(i, telling)},
                                         {"note", said(rating.note->measure)},
                                         {"niveau", level_in_sentence(rating.note->level, telling)},
                                         {"intervalle", bounds_in_brackets(rating, telling)},
                                         {"remarque", remark_after_comma(rating, telling)},
                                         {"reponses", answers_in_words(i, telling)}});
    }
    return text;
}

std::string scale_alternative(std::size_t dimension, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Rating& rating = telling.rating(dimension);
    const std::string name = dimension_name(dimension, telling);
    if (!rating.note) {
        return phrases.say(Phrase::AltScaleWithout,
                           {{"dimension", name}, {"remarque", bar_remark(rating, telling)}});
    }
    const std::string note = said(rating.note->measure);
    const std::string level = level_in_sentence(rating.note->level, telling);
    if (!bounds_differ(*rating.bounds)) {
        return phrases.say(Phrase::AltScaleComplete, {{"dimension", name},
                                                      {"note", note},
                                                      {"max", scale_maximum(telling)},
                                                      {"niveau", level}});
    }
    return phrases.say(Phrase::AltScale, {{"dimension", name},
                                          {"note", note},
                                          {"max", scale_maximum(telling)},
                                          {"niveau", level},
                                          {"remarque", remark_after_comma(rating, telling)},
                                          {"bas", said(rating.bounds->low)},
                                          {"haut", said(rating.bounds->high)}});
}

std::string answers_alternative(std::size_t dimension, const AnswerGroups& groups,
                                const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const AnswerCounts& all = telling.metrics.coverage.dimensions[dimension].counts;
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
                                                      {"niveau", level_in_sentence(i, telling)},
                                                      {"chiffre", std::to_string(i)}}));
        } else {
            empty.push_back(level_in_sentence(i, telling));
        }
    }
    std::string text = answers_in_words(dimension, telling);
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
    if (telling.metrics.maturity.dimensions[dimension].weights_differ) {
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

ChartScale chart_scale(const Telling& telling) {
    const Questionnaire& questionnaire = telling.questionnaire();
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

Figure radar_figure(const Telling& telling, double height) {
    RadarChart chart;
    chart.scale = chart_scale(telling);
    for (std::size_t i = 0; i < telling.questionnaire().dimensions.size(); ++i) {
        const Rating& rating = telling.rating(i);
        chart.axes.push_back(
            {short_name(i, telling), chart_note(rating), remark_of(rating, telling)});
    }
    chart.caption = telling.phrases.say(Phrase::RadarCaption);
    return {std::make_shared<Chart>(std::move(chart)), height, radar_alternative(telling)};
}

namespace {

/// The rows of one slide.
Figure interval_bars_figure(const std::vector<std::size_t>& order, const Telling& telling,
                            double height) {
    IntervalBars chart;
    chart.scale = chart_scale(telling);
    chart.answers_head = telling.phrases.say(Phrase::AnswersHead);
    for (const std::size_t i : order) {
        const Rating& rating = telling.rating(i);
        chart.rows.push_back({dimension_name(i, telling), short_name(i, telling),
                              chart_note(rating), bar_remark(rating, telling),
                              answers_text(i, telling), !rating.note || rating.indicative});
    }
    std::string alternative = bars_alternative(order, telling);
    const Rating& overall = telling.metrics.maturity.overall;
    if (overall.note) {
        const std::string note = said(overall.note->measure);
        chart.overall = OverallNote{overall.note->measure.value.get_d(),
                                    telling.phrases.say(Phrase::OverallLabel, {{"note", note}})};
        alternative += telling.phrases.say(
            Phrase::AltOverall,
            {{"note", note}, {"intervalle", bounds_in_brackets(overall, telling)}});
    }
    return {std::make_shared<Chart>(std::move(chart)), height, std::move(alternative)};
}

} // namespace

std::vector<Figure> interval_bars_figures(const Telling& telling, double height) {
    constexpr std::size_t most_rows = 12;
    const std::vector<std::size_t> order = bar_order(telling);
    const std::size_t slides = (order.size() + most_rows - 1) / most_rows;
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < slides; ++i) {
        const auto at = [&](std::size_t slide) {
            return order.begin() + static_cast<std::ptrdiff_t>(order.size() * slide / slides);
        };
        figures.push_back(interval_bars_figure({at(i), at(i + 1)}, telling, height));
    }
    return figures;
}

Figure note_scale_figure(std::size_t dimension, const Telling& telling, double height,
                         bool level_names) {
    const Rating& rating = telling.rating(dimension);
    NoteScale chart;
    chart.scale = chart_scale(telling);
    chart.note = chart_note(rating);
    chart.remark = bar_remark(rating, telling);
    if (rating.note) {
        chart.level = rating.note->level;
    }
    chart.level_names = level_names;
    return {std::make_shared<Chart>(std::move(chart)), height,
            scale_alternative(dimension, telling)};
}

Figure answer_bar_figure(std::size_t dimension, const Telling& telling, double height) {
    const AnswerGroups groups = answer_groups(dimension, telling);
    AnswerBar chart;
    for (std::size_t i = 0; i < groups.names.size(); ++i) {
        chart.levels.push_back(
            {groups.own_words
                 ? groups.names[i]
                 : telling.phrases.say(Phrase::AnswerLevelLabel, {{"niveau", groups.names[i]},
                                                                  {"chiffre", std::to_string(i)}}),
             groups.counts[i]});
    }
    chart.unanswered = {telling.phrases.say(Phrase::Unanswered),
                        telling.metrics.coverage.dimensions[dimension].counts.missing()};
    return {std::make_shared<Chart>(std::move(chart)), height,
            answers_alternative(dimension, groups, telling)};
}

Figure level_steps_figure(const Telling& telling, double height) {
    LevelSteps chart;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < telling.questionnaire().levels.size(); ++i) {
        chart.digits.push_back(std::to_string(i));
        names.push_back(
            telling.phrases.say(Phrase::AltStep, {{"chiffre", std::to_string(i)},
                                                  {"niveau", level_in_sentence(i, telling)}}));
    }
    return {std::make_shared<Chart>(std::move(chart)), height,
            telling.phrases.say(Phrase::AltSteps, {{"niveaux", french_list(names)}})};
}

} // namespace restitution
