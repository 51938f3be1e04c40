// Since an earlier diagnostic: notes before and now, the answers that changed, what does not
// compare.
#include "story/deck/slides/slides.h"
#include "story/wording/wording.h"
#include "style/phrases/annexes.h"
#include "style/phrases/common.h"
#include "style/phrases/comparison.h"
#include "style/phrases/ratings.h"

namespace restitution {

namespace {

class Evolution {
public:
    Evolution(const Comparison& comparison, const Telling& telling)
        : comparison_(comparison), telling_(telling), phrases_(telling.phrases),
          date_(long_date(comparison.date)) {}

    Slide compose() const {
        Slide slide{.surtitle = phrases_.say(Phrase::EvolutionSurtitle), .title = title()};
        slide.blocks.push_back(in_main(notes()));
        slide.blocks.push_back(in_main(
            Paragraph{plain(phrases_.say(Phrase::EvolutionRemark)), ParagraphKind::Remark, false}));
        if (!comparison_.changes.empty()) {
            slide.blocks.push_back(
                in_main(SectionHead{phrases_.say(Phrase::EvolutionAnswersHead), Tone::Main}));
            slide.blocks.push_back(in_main(answers()));
        }
        Bullets apart = not_compared();
        if (!apart.items.empty()) {
            slide.blocks.push_back(
                in_main(SectionHead{phrases_.say(Phrase::EvolutionApartHead), Tone::Attention}));
            slide.blocks.push_back(in_main(std::move(apart)));
        }
        return slide;
    }

private:
    std::string risen(int count) const {
        return phrases_.count(Phrase::EvolutionRisenOne, count,
                              {{"nombre", cardinal(count, Gender::Feminine)}});
    }
    std::string fallen(int count) const {
        return phrases_.count(Phrase::EvolutionFallenOne, count,
                              {{"nombre", cardinal(count, Gender::Feminine)}});
    }

    std::string title() const {
        std::vector<std::string> parts;
        if (comparison_.risen > 0) {
            parts.push_back(risen(comparison_.risen));
        }
        if (comparison_.fallen > 0) {
            parts.push_back(fallen(comparison_.fallen));
        }
        return parts.empty() ? phrases_.say(Phrase::EvolutionTitleNone, {{"date", date_}})
                             : phrases_.say(Phrase::EvolutionTitle,
                                            {{"date", date_}, {"reponses", french_list(parts)}});
    }

    std::string note_before(bool comparable, const std::optional<ShownNumber>& before) const {
        return !comparable ? phrases_.say(Phrase::EvolutionNotComparable)
               : before    ? said(*before)
                           : phrases_.say(Phrase::WithoutNote);
    }

    std::string note_now(const Rating& rating) const {
        return !rating.in_scope() ? phrases_.say(Phrase::OutOfScope)
               : rating.note      ? said(rating.note->measure)
                                  : phrases_.say(Phrase::WithoutNote);
    }

    Table notes() const {
        Table table;
        table.columns = {{phrases_.say(Phrase::ColumnDimension), 2, true, false},
                         {phrases_.say(Phrase::ColumnThen, {{"date", date_}}), 1, false, true},
                         {phrases_.say(Phrase::ColumnNow), 0, false, true},
                         {phrases_.say(Phrase::ColumnRisen), 0, false, true},
                         {phrases_.say(Phrase::ColumnFallen), 0, false, true},
                         {phrases_.say(Phrase::ColumnUnchanged), 0, false, true}};
        const auto add = [&](const std::string& name, const std::string& before,
                             const Rating& rating, const auto& counts) {
            table.rows.push_back({{plain(name), {}},
                                  {plain(before), {}},
                                  {plain(note_now(rating)), {}},
                                  {plain(std::to_string(counts.risen)), {}},
                                  {plain(std::to_string(counts.fallen)), {}},
                                  {plain(std::to_string(counts.unchanged)), {}}});
        };
        for (std::size_t d = 0; d < comparison_.dimensions.size(); ++d) {
            const DimensionComparison& one = comparison_.dimensions[d];
            add(dimension_name(d, telling_), note_before(one.comparable, one.before),
                telling_.rating(d), one);
        }
        add(phrases_.say(Phrase::EvolutionWhole),
            note_before(comparison_.comparable, comparison_.before),
            telling_.metrics.maturity.overall, comparison_);
        return table;
    }

    Table answers() const {
        Table table;
        table.columns = {{phrases_.say(Phrase::ColumnQuestion), 0, false, false},
                         {phrases_.say(Phrase::ColumnTopic), 1, true, false},
                         {phrases_.say(Phrase::ColumnThen, {{"date", date_}}), 1.6, false, false},
                         {phrases_.say(Phrase::ColumnNow), 1.6, false, false}};
        for (const StepChange& change : comparison_.changes) {
            const Question& question =
                telling_.dimension(change.dimension).questions[change.question];
            const auto step = [&](int index) {
                return phrases_.say(
                    Phrase::EvolutionStep,
                    {{"niveau", std::to_string(index)},
                     {"texte", said(question.grid[static_cast<std::size_t>(index)].text)}});
            };
            table.rows.push_back({{plain(question.id.value.text), {}},
                                  {plain(said(question.topic)), {}},
                                  {plain(step(change.before)), {}},
                                  {plain(step(change.after)), {}}});
        }
        return table;
    }

    Bullets not_compared() const {
        Bullets list;
        const auto add = [&](const std::vector<QuestionId>& ids, PhraseKey one) {
            std::vector<std::string> names;
            for (const QuestionId& id : ids) {
                names.push_back(id.text);
            }
            if (!names.empty()) {
                list.items.push_back(plain(phrases_.count(one, static_cast<long>(names.size()),
                                                          {{"questions", french_list(names)}})));
            }
        };
        add(comparison_.other_grid, Phrase::EvolutionOtherGridOne);
        add(comparison_.asked_now_only, Phrase::EvolutionNowOnlyOne);
        add(comparison_.asked_then_only, Phrase::EvolutionThenOnlyOne);
        return list;
    }

    const Comparison& comparison_;
    const Telling& telling_;
    const Phrases& phrases_;
    std::string date_;
};

} // namespace

std::vector<Slide> compose_evolution(const Telling& telling) {
    if (!telling.metrics.comparison) {
        return {};
    }
    return {Evolution(*telling.metrics.comparison, telling).compose()};
}

} // namespace restitution
