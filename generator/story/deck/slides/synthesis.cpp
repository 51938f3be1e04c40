// All dimensions together: the radar with the overall note, then the bars of the intervals.
#include "story/deck/slides/slides.h"
#include "story/specs/chart_specs.h"
#include "story/wording/synthesis_texts.h"
#include "story/wording/wording.h"
#include "style/phrases/charts.h"
#include "style/phrases/comparison.h"
#include "style/phrases/ratings.h"

namespace restitution {

namespace {

constexpr std::size_t fewest_axes = 3;
constexpr std::size_t most_axes = 12;

/// Beside the note, what it was in an earlier diagnostic, or that the two do not compare.
void add_former_note(KeyFigure& figure, const Telling& telling) {
    const auto& comparison = telling.metrics.comparison;
    if (!comparison) {
        return;
    }
    const std::string date = long_date(comparison->date);
    if (!comparison->comparable) {
        figure.lines.push_back(
            plain(telling.phrases.say(Phrase::SynthesisBeforeNotComparable, {{"date", date}})));
    } else if (comparison->before) {
        figure.lines.push_back(plain(telling.phrases.say(
            Phrase::SynthesisBefore, {{"note", said(*comparison->before)}, {"date", date}})));
    }
}

KeyFigure overall_figure(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Rating& overall = telling.metrics.maturity.overall;
    KeyFigure figure;
    figure.value = said(overall.note->measure);
    figure.first_line = {
        {phrases.say(Phrase::OverallLevel,
                     {{"max", scale_maximum(telling)},
                      {"niveau", level_in_sentence(overall.note->level, telling)}}),
         Emphasis::Strong, std::nullopt}};
    if (bounds_differ(*overall.bounds)) {
        figure.lines.push_back(plain(phrases.say(
            Phrase::OverallBounds, {{"intervalle", range_of(*overall.bounds, telling)}})));
    }
    std::string completeness =
        phrases.say(Phrase::OverallCompleteness, {{"taux", said(*overall.completeness)}});
    if (overall.indicative) {
        completeness += phrases.say(Phrase::AltIndicative);
    }
    figure.lines.push_back({{completeness, Emphasis::Secondary, std::nullopt}});
    add_former_note(figure, telling);
    return figure;
}

int incomplete_dimensions(const Telling& telling) {
    int count = 0;
    for (const DimensionMaturity& dimension : telling.metrics.maturity.dimensions) {
        const bool complete = dimension.rating.note && !dimension.rating.indicative;
        count += dimension.rating.in_scope() && !complete ? 1 : 0;
    }
    return count;
}

/// The one with the lowest note, and those that have the same.
std::vector<std::string> first_improvements(const Telling& telling) {
    const Maturity& maturity = telling.metrics.maturity;
    std::vector<std::string> names;
    for (const std::size_t index : maturity.improvements) {
        const auto note_of = [&](std::size_t dimension) {
            return maturity.dimensions[dimension].rating.note->measure.shown;
        };
        if (note_of(index) == note_of(maturity.improvements.front())) {
            names.push_back(short_name(index, telling));
        }
    }
    return names;
}

std::string synthesis_title(const Telling& telling) {
    const Maturity& maturity = telling.metrics.maturity;
    if (!maturity.overall.note) {
        return telling.phrases.say(Phrase::SynthesisTitleNone);
    }
    const std::string level = level_in_sentence(maturity.overall.note->level, telling);
    std::string note = said(maturity.overall.note->measure);
    if (maturity.overall.indicative) {
        note = telling.phrases.say(Phrase::SynthesisIndicative, {{"note", note}});
    }
    const std::string maximum = scale_maximum(telling);
    const std::vector<std::string> first = first_improvements(telling);
    if (first.size() > 1) {
        return telling.phrases.say(Phrase::SynthesisTitleAxes,
                                   {{"niveau", level},
                                    {"note", note},
                                    {"max", maximum},
                                    {"dimensions", french_list(first)}});
    }
    if (first.empty()) {
        return telling.phrases.say(Phrase::SynthesisTitle,
                                   {{"niveau", level}, {"note", note}, {"max", maximum}});
    }
    return telling.phrases.say(
        Phrase::SynthesisTitleAxis,
        {{"niveau", level}, {"note", note}, {"max", maximum}, {"dimension", first.front()}});
}

/// A radar needs three axes at least and twelve at most. Fewer dimensions are bars; more have their
/// own slides and no overview.
void add_overview(Slide& slide, const Telling& telling) {
    const std::size_t count = telling.questionnaire().dimensions.size();
    if (count < fewest_axes) {
        slide.blocks.push_back(in_main(interval_bars_figures(telling, 250).front()));
    } else if (count <= most_axes) {
        slide.blocks.push_back(in_main(radar_figure(telling, 368)));
    } else {
        slide.shape = SlideShape::Halves;
        for (SlideBlock& block : slide.blocks) {
            block.column = SlideColumn::Main;
        }
    }
}

} // namespace

std::vector<Slide> compose_synthesis(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Slide slide{.surtitle = phrases.say(Phrase::SynthesisSurtitle),
                .title = synthesis_title(telling),
                .shape = SlideShape::WideLeft};
    if (telling.metrics.maturity.overall.note) {
        slide.blocks.push_back(in_aside(overall_figure(telling)));
    } else {
        slide.blocks.push_back(in_aside(
            Paragraph{plain(phrases.say(Phrase::SynthesisNoAnswer)), ParagraphKind::Body, false}));
    }
    add_overview(slide, telling);
    slide.blocks.push_back(in_aside(SectionHead{phrases.say(Phrase::StrengthsHead), Tone::Main}));
    slide.blocks.push_back(in_aside(strengths_of(telling)));
    slide.blocks.push_back(
        in_aside(SectionHead{phrases.say(Phrase::ImprovementsHead), Tone::Attention}));
    slide.blocks.push_back(in_aside(improvements_of(telling)));
    return {slide};
}

std::vector<Slide> compose_all_dimensions(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Maturity& maturity = telling.metrics.maturity;
    const int incomplete = incomplete_dimensions(telling);
    std::string title = phrases.say(Phrase::DimensionsTitlePlain);
    if (!maturity.strengths.empty()) {
        const std::string first = short_name(maturity.strengths.front(), telling);
        title = incomplete == 0
                    ? phrases.say(Phrase::DimensionsTitleFirst, {{"dimension", first}})
                    : phrases.count(Phrase::DimensionsTitleOne, incomplete,
                                    {{"dimension", first},
                                     {"nombre", cardinal(incomplete, Gender::Feminine)}});
    }
    const auto count = static_cast<int>(telling.questionnaire().dimensions.size());
    Slide slide{.surtitle = phrases.count(Phrase::DimensionsSurtitleOne, count,
                                          {{"nombre", cardinal(count, Gender::Feminine)}}),
                .title = title};
    for (Figure& figure : interval_bars_figures(telling, 404)) {
        slide.blocks.push_back(in_main(std::move(figure)));
    }
    return {slide};
}

} // namespace restitution
