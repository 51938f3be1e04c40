// Notes before and after, the overall one first.
#include "chart/chart.h"
#include "story/specs/chart_specs.h"
#include "story/wording/changes_told.h"
#include "story/wording/wording.h"
#include "style/phrases/changes.h"
#include "style/phrases/charts.h"
#include "style/phrases/common.h"

namespace restitution {

namespace {

struct Compared {
    std::string label;
    const Rating& before;
    const Rating& after;
};

bool shows_a_change(const Compared& pair) {
    const auto shown = [](const Rating& rating) {
        return rating.note ? std::optional(rating.note->measure.shown) : std::nullopt;
    };
    return shown(pair.before) != shown(pair.after);
}

std::string note_text(const Rating& rating, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    if (!rating.note) {
        return phrases.say(Phrase::WithoutNote);
    }
    return phrases.say(
        Phrase::AltNoteBounds,
        {{"note", said(rating.note->measure)},
         {"intervalle", range_of(*rating.bounds, telling)},
         {"remarque", rating.indicative ? phrases.say(Phrase::AltIndicative) : std::string()}});
}

} // namespace

std::optional<Figure> note_pairs_figure(const Telling& telling, std::size_t most) {
    const Phrases& phrases = telling.phrases;
    const VersionChanges& changes = *telling.changes;
    const Maturity& was = changes.metrics_before.maturity;
    const Maturity& is = telling.metrics.maturity;
    std::vector<Compared> pairs{{phrases.say(Phrase::SubjectWhole), was.overall, is.overall}};
    for (std::size_t i = 0; i < is.dimensions.size(); ++i) {
        pairs.push_back(
            {short_name(i, telling), was.dimensions[i].rating, is.dimensions[i].rating});
    }
    BeforeAfter chart;
    chart.scale = chart_scale(telling);
    const auto mark = [&](int version) {
        return phrases.say(Phrase::VersionMark, {{"numero", std::to_string(version)}});
    };
    chart.before_mark = mark(changes.before);
    chart.after_mark = mark(changes.after);
    std::string alternative =
        phrases.say(Phrase::AltNotePairs, {{"max", scale_maximum(telling)},
                                           {"avant", std::to_string(changes.before)},
                                           {"apres", std::to_string(changes.after)}});
    for (const Compared& pair : pairs) {
        if (!shows_a_change(pair) || chart.pairs.size() == most) {
            continue;
        }
        const bool both = pair.before.note && pair.after.note;
        chart.pairs.push_back({pair.label, chart_note(pair.before), chart_note(pair.after),
                               both ? std::string() : phrases.say(Phrase::WithoutNote)});
        alternative +=
            phrases.say(Phrase::AltNotePair, {{"sujet", pair.label},
                                              {"avant", note_text(pair.before, telling)},
                                              {"apres", note_text(pair.after, telling)}});
    }
    if (chart.pairs.empty()) {
        return std::nullopt;
    }
    return Figure{std::make_shared<Chart>(std::move(chart)), 0, std::move(alternative)};
}

} // namespace restitution
