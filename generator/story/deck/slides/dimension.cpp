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
class DimensionSlide {
public:
    DimensionSlide(std::size_t index, const Telling& telling)
        : index_(index), telling_(telling), phrases_(telling.phrases),
          rating_(telling.rating(index)), coverage_(telling.metrics.coverage.dimensions[index]) {}

    Slide compose() const {
        const std::string name = dimension_name(index_, telling_);
        const std::size_t count = telling_.questionnaire().dimensions.size();
        Slide slide{.subject = telling_.dimension(index_).id.value.text,
                    .surtitle = phrases_.say(Phrase::DimensionSurtitle,
                                             {{"rang", std::to_string(index_ + 1)},
                                              {"nombre", std::to_string(count)},
                                              {"dimension", name}}),
                    .title = title(name),
                    .lead = lead(),
                    .shape = SlideShape::Halves};
        slide.blocks.push_back(in_main(SectionHead{phrases_.say(Phrase::NoteHead), Tone::Main}));
        slide.blocks.push_back(in_main(note_scale_figure(index_, telling_, chart_height, true)));
        slide.blocks.push_back(in_aside(SectionHead{answers_head(), Tone::Main}));
        slide.blocks.push_back(in_aside(answer_bar_figure(index_, telling_, chart_height)));
        add_former_note(slide);
        add_findings(slide);
        add_missing(slide);
        add_quotes(slide);
        add_divergences(slide);
        add_ideas(slide);
        add_levers(slide);
        return slide;
    }

private:
    std::string title(const std::string& name) const {
        if (!rating_.in_scope()) {
            return phrases_.say(Phrase::DimensionTitleOut, {{"dimension", name}});
        }
        if (!rating_.note) {
            return phrases_.say(Phrase::DimensionTitleNone, {{"dimension", name}});
        }
        const std::string level = level_in_sentence(rating_.note->level, telling_);
        const std::string note = said(rating_.note->measure);
        std::string text = phrases_.say(rating_.indicative ? Phrase::DimensionTitleIndicative
                                                           : Phrase::DimensionTitle,
                                        {{"dimension", name},
                                         {"niveau", level},
                                         {"note", note},
                                         {"max", scale_maximum(telling_)}});
        if (bounds_differ(*rating_.bounds)) {
            text += phrases_.say(Phrase::AltBounds,
                                 {{"intervalle", range_of(*rating_.bounds, telling_)}});
        }
        return text;
    }

    std::string lead() const {
        if (!rating_.note) {
            return {};
        }
        const MaturityLevel& level = telling_.questionnaire().levels[rating_.note->level];
        return phrases_.say(Phrase::DimensionLead, {{"niveau", said(level.name)},
                                                    {"sens", lower_first(said(level.meaning))}});
    }

    std::string answers_head() const {
        if (!rating_.in_scope()) {
            return phrases_.say(Phrase::AnswersHead);
        }
        return phrases_.say(
            Phrase::AnswersHeadCount,
            {{"reponses", std::to_string(coverage_.counts.answered)},
             {"questions", phrases_.count(Phrase::QuestionCountOne, coverage_.counts.applicable())},
             {"taux", said(*rating_.completeness)}});
    }

    template <class Member>
    Bullets gather(Member member) const {
        Bullets list;
        for (const Interview& interview : telling_.dossier.answers.interviews) {
            for (const Finding& finding : interview.*member) {
                if (is_about(finding, index_, telling_)) {
                    list.items.push_back(plain(said(finding.text)));
                }
            }
        }
        return list;
    }

    void add_findings(Slide& slide) const {
        Bullets list = gather(&Interview::findings);
        if (!list.items.empty()) {
            slide.blocks.push_back(
                in_main(SectionHead{phrases_.say(Phrase::FindingsHead), Tone::Main}));
            slide.blocks.push_back(in_main(std::move(list)));
        }
    }

    void add_quotes(Slide& slide) const {
        const std::vector<std::string> quotes = quotes_about(index_, telling_);
        for (std::size_t i = 0; i < quotes_beside_findings(index_, telling_); ++i) {
            slide.blocks.push_back(in_aside(Quote{quotes[i], phrases_.say(Phrase::QuoteSource)}));
        }
    }

    /// Without any finding there is room to say which answers are awaited.
    void add_missing(Slide& slide) const {
        Bullets list;
        const auto& questions = telling_.dimension(index_).questions;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const QuestionState state = coverage_.questions[i].state;
            if (state == QuestionState::DoesNotKnow || state == QuestionState::Unanswered) {
                list.items.push_back(
                    {{questions[i].id.value.text + " ", Emphasis::Secondary, std::nullopt},
                     {said(questions[i].topic), Emphasis::Plain, std::nullopt}});
            }
        }
        const bool has_findings = !gather(&Interview::findings).items.empty();
        if (!list.items.empty() && !has_findings) {
            slide.blocks.push_back(
                in_main(SectionHead{phrases_.say(Phrase::MissingSurtitle), Tone::Attention}));
            slide.blocks.push_back(in_main(std::move(list)));
        }
    }

    void add_divergences(Slide& slide) const {
        Bullets list;
        for (const Divergence& divergence : telling_.metrics.divergences) {
            if (divergence.dimension == index_) {
                list.items.push_back(plain(divergence_text(divergence, telling_)));
            }
        }
        if (!list.items.empty()) {
            slide.blocks.push_back(
                in_aside(SectionHead{phrases_.say(Phrase::DivergencesHead), Tone::Attention}));
            slide.blocks.push_back(in_aside(std::move(list)));
        }
    }

    void add_ideas(Slide& slide) const {
        Bullets list = gather(&Interview::ideas);
        if (!list.items.empty()) {
            slide.blocks.push_back(
                in_aside(SectionHead{phrases_.say(Phrase::IdeasHead), Tone::Main}));
            slide.blocks.push_back(in_aside(std::move(list)));
        }
    }

    /// The first ones only, so that a line is enough: a slide of its own says more of them.
    void add_levers(Slide& slide) const {
        constexpr std::size_t most = 2;
        const std::vector<ChosenLever> levers = levers_that_raise(index_, telling_, most);
        std::string titles;
        for (const ChosenLever& lever : levers) {
            titles = titles.empty()
                         ? lever.title
                         : phrases_.say(Phrase::LeverGainsPair,
                                        {{"un", titles}, {"autre", lower_first(lever.title)}});
        }
        if (!titles.empty() && rating_.in_scope()) {
            slide.foot = {
                {phrases_.count(Phrase::DimensionLeversOne, static_cast<long>(levers.size())),
                 Emphasis::Accent, std::nullopt},
                {" " + titles, Emphasis::Plain, std::nullopt}};
        }
    }

    void add_former_note(Slide& slide) const {
        const auto& comparison = telling_.metrics.comparison;
        if (!comparison || !rating_.note) {
            return;
        }
        const DimensionComparison& compared = comparison->dimensions[index_];
        const std::string date = long_date(comparison->date);
        if (compared.comparable && !compared.before) {
            return;
        }
        const std::string sentence =
            compared.comparable
                ? phrases_.say(Phrase::DimensionSinceComparable,
                               {{"date", date},
                                {"avant", said(*compared.before)},
                                {"apres", said(rating_.note->measure)}})
                : phrases_.say(Phrase::DimensionSinceNotComparable, {{"date", date}});
        slide.blocks.push_back(in_main(Paragraph{plain(sentence), ParagraphKind::Body, false}));
    }

    std::size_t index_;
    const Telling& telling_;
    const Phrases& phrases_;
    const Rating& rating_;
    const DimensionCoverage& coverage_;
};

} // namespace

std::vector<Slide> compose_dimension_slides(const Telling& telling) {
    std::vector<Slide> slides;
    for (std::size_t i = 0; i < telling.questionnaire().dimensions.size(); ++i) {
        slides.push_back(DimensionSlide(i, telling).compose());
    }
    return slides;
}

} // namespace restitution
