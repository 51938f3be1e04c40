// One slide a dimension: note, answers, what came out of the interviews.
#include "story/deck/slides/slides.h"
#include "story/specs/chart_specs.h"
#include "story/wording/divergences.h"
#include "story/wording/lever_choice.h"
#include "story/wording/quotes.h"
#include "story/wording/wording.h"
#include "style/phrases/charts.h"
#include "style/phrases/common.h"
#include "style/phrases/comparison.h"
#include "style/phrases/ratings.h"

#include <algorithm>

namespace restitution {

namespace {

/// Both charts are given the same height, so that what stands under them is aligned.
constexpr double chart_height = 112;

std::string dimension_title(const std::string& name, std::size_t dimension,
                            const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Rating& rating = telling.rating(dimension);
    if (!rating.in_scope()) {
        return phrases.say(Phrase::DimensionTitleOut, {{"dimension", name}});
    }
    if (!rating.note) {
        return phrases.say(Phrase::DimensionTitleNone, {{"dimension", name}});
    }
    const std::string level = level_in_sentence(rating.note->level, telling);
    const std::string note = said(rating.note->measure);
    std::string text = phrases.say(
        rating.indicative ? Phrase::DimensionTitleIndicative : Phrase::DimensionTitle,
        {{"dimension", name}, {"niveau", level}, {"note", note}, {"max", scale_maximum(telling)}});
    if (bounds_differ(*rating.bounds)) {
        text += phrases.say(Phrase::AltBounds, {{"intervalle", range_of(*rating.bounds, telling)}});
    }
    return text;
}

std::string dimension_lead(std::size_t dimension, const Telling& telling) {
    const Rating& rating = telling.rating(dimension);
    if (!rating.note) {
        return {};
    }
    const MaturityLevel& level = telling.questionnaire().levels[rating.note->level];
    return telling.phrases.say(Phrase::DimensionLead, {{"niveau", said(level.name)},
                                                       {"sens", lower_first(said(level.meaning))}});
}

std::string answers_head(std::size_t dimension, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Rating& rating = telling.rating(dimension);
    const DimensionCoverage& coverage = telling.metrics.coverage.dimensions[dimension];
    if (!rating.in_scope()) {
        return phrases.say(Phrase::AnswersHead);
    }
    return phrases.say(
        Phrase::AnswersHeadCount,
        {{"reponses", std::to_string(coverage.counts.answered)},
         {"questions", phrases.count(Phrase::QuestionCountOne, coverage.counts.applicable())},
         {"taux", said(*rating.completeness)}});
}

template <class Member>
Bullets gather(Member member, std::size_t dimension, const Telling& telling) {
    Bullets list;
    for (const Interview& interview : telling.dossier.answers.interviews) {
        for (const Finding& finding : interview.*member) {
            if (is_about(finding, dimension, telling)) {
                list.items.push_back(plain(said(finding.text)));
            }
        }
    }
    return list;
}

void add_findings(Slide& slide, std::size_t dimension, const Telling& telling) {
    Bullets list = gather(&Interview::findings, dimension, telling);
    if (!list.items.empty()) {
        slide.blocks.push_back(
            in_main(SectionHead{telling.phrases.say(Phrase::FindingsHead), Tone::Main}));
        slide.blocks.push_back(in_main(std::move(list)));
    }
}

void add_quotes(Slide& slide, std::size_t dimension, const Telling& telling) {
    const std::vector<std::string> quotes = quotes_about(dimension, telling);
    for (std::size_t i = 0; i < quotes_beside_findings(dimension, telling); ++i) {
        slide.blocks.push_back(
            in_aside(Quote{quotes[i], telling.phrases.say(Phrase::QuoteSource)}));
    }
}

/// Without any finding there is room to say which answers are awaited.
void add_missing(Slide& slide, std::size_t dimension, const Telling& telling) {
    Bullets list;
    const auto& questions = telling.dimension(dimension).questions;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const QuestionState state =
            telling.metrics.coverage.dimensions[dimension].questions[i].state;
        if (state == QuestionState::DoesNotKnow || state == QuestionState::Unanswered) {
            list.items.push_back(
                {{questions[i].id.value.text + " ", Emphasis::Secondary, std::nullopt},
                 {said(questions[i].topic), Emphasis::Plain, std::nullopt}});
        }
    }
    const bool has_findings = !gather(&Interview::findings, dimension, telling).items.empty();
    if (!list.items.empty() && !has_findings) {
        slide.blocks.push_back(
            in_main(SectionHead{telling.phrases.say(Phrase::MissingSurtitle), Tone::Attention}));
        slide.blocks.push_back(in_main(std::move(list)));
    }
}

void add_divergences(Slide& slide, std::size_t dimension, const Telling& telling) {
    Bullets list;
    for (const Divergence& divergence : telling.metrics.divergences) {
        if (divergence.dimension == dimension) {
            list.items.push_back(plain(divergence_text(divergence, telling)));
        }
    }
    if (!list.items.empty()) {
        slide.blocks.push_back(
            in_aside(SectionHead{telling.phrases.say(Phrase::DivergencesHead), Tone::Attention}));
        slide.blocks.push_back(in_aside(std::move(list)));
    }
}

void add_ideas(Slide& slide, std::size_t dimension, const Telling& telling) {
    Bullets list = gather(&Interview::ideas, dimension, telling);
    if (!list.items.empty()) {
        slide.blocks.push_back(
            in_aside(SectionHead{telling.phrases.say(Phrase::IdeasHead), Tone::Main}));
        slide.blocks.push_back(in_aside(std::move(list)));
    }
}

/// The first ones only, so that a line is enough: a slide of its own says more of them.
void add_levers(Slide& slide, std::size_t dimension, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    constexpr std::size_t most = 2;
    const std::vector<ChosenLever> levers = levers_that_raise(dimension, telling, most);
    std::string titles;
    for (const ChosenLever& lever : levers) {
        titles = titles.empty()
                     ? lever.title
                     : phrases.say(Phrase::LeverGainsPair,
                                   {{"un", titles}, {"autre", lower_first(lever.title)}});
    }
    if (!titles.empty() && telling.rating(dimension).in_scope()) {
        slide.foot = {{phrases.count(Phrase::DimensionLeversOne, static_cast<long>(levers.size())),
                       Emphasis::Accent, std::nullopt},
                      {" " + titles, Emphasis::Plain, std::nullopt}};
    }
}

void add_former_note(Slide& slide, std::size_t dimension, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Rating& rating = telling.rating(dimension);
    const auto& comparison = telling.metrics.comparison;
    if (!comparison || !rating.note) {
        return;
    }
    const DimensionComparison& compared = comparison->dimensions[dimension];
    const std::string date = long_date(comparison->date);
    if (compared.comparable && !compared.before) {
        return;
    }
    const std::string sentence =
        compared.comparable
            ? phrases.say(Phrase::DimensionSinceComparable, {{"date", date},
                                                             {"avant", said(*compared.before)},
                                                             {"apres", said(rating.note->measure)}})
            : phrases.say(Phrase::DimensionSinceNotComparable, {{"date", date}});
    slide.blocks.push_back(in_main(Paragraph{plain(sentence), ParagraphKind::Body, false}));
}

Slide dimension_slide(std::size_t dimension, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const std::string name = dimension_name(dimension, telling);
    const std::size_t count = telling.questionnaire().dimensions.size();
    Slide slide{.subject = telling.dimension(dimension).id.value.text,
                .surtitle =
                    phrases.say(Phrase::DimensionSurtitle, {{"rang", std::to_string(dimension + 1)},
                                                            {"nombre", std::to_string(count)},
                                                            {"dimension", name}}),
                .title = dimension_title(name, dimension, telling),
                .lead = dimension_lead(dimension, telling),
                .shape = SlideShape::Halves};
    slide.blocks.push_back(in_main(SectionHead{phrases.say(Phrase::NoteHead), Tone::Main}));
    slide.blocks.push_back(in_main(note_scale_figure(dimension, telling, chart_height, true)));
    slide.blocks.push_back(in_aside(SectionHead{answers_head(dimension, telling), Tone::Main}));
    slide.blocks.push_back(in_aside(answer_bar_figure(dimension, telling, chart_height)));
    add_former_note(slide, dimension, telling);
    add_findings(slide, dimension, telling);
    add_missing(slide, dimension, telling);
    add_quotes(slide, dimension, telling);
    add_divergences(slide, dimension, telling);
    add_ideas(slide, dimension, telling);
    add_levers(slide, dimension, telling);
    return slide;
}

} // namespace

std::vector<Slide> compose_dimension_slides(const Telling& telling) {
    std::vector<Slide> slides;
    for (std::size_t i = 0; i < telling.questionnaire().dimensions.size(); ++i) {
        slides.push_back(dimension_slide(i, telling));
    }
    return slides;
}

} // namespace restitution
