// What a figure is worth, in words.
#include "revise/figure_table.h"
#include "story/wording/equipment_wording.h"
#include "story/wording/figure_wording.h"
#include "story/wording/line_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/changes.h"
#include "style/phrases/common.h"
#include "style/phrases/equipment.h"

namespace restitution {

namespace {

using K = FigureKind;

class ValueWording {
public:
    ValueWording(const FigureKey& key, const FigureValue* other, const Telling& telling)
        : key_(key), other_(other), telling_(telling), phrases_(telling.phrases) {}

    std::string operator()(std::monostate) const { return phrases_.say(Phrase::ValueUnknown); }
    std::string operator()(const Measure& measure) const { return said(measure); }
    std::string operator()(const LevelIndex& level) const {
        return level_in_sentence(level.index, telling_);
    }
    std::string operator()(const Bounds& bounds) const { return range_of(bounds, telling_); }
    std::string operator()(const Completeness& rate) const { return said(rate); }

    std::string operator()(const AnswerKept& answer) const {
        switch (answer.state) {
        case QuestionState::Answered:
            return phrases_.say(Phrase::ValueStep, {{"niveau", std::to_string(*answer.step)},
                                                    {"max", std::to_string(highest_step())}});
        case QuestionState::NotApplicable:
            return phrases_.say(Phrase::StateNotApplicable);
        case QuestionState::DoesNotKnow:
            return phrases_.say(Phrase::StateDoesNotKnow);
        case QuestionState::Unanswered:
            return phrases_.say(Phrase::StateUnanswered);
        case QuestionState::Excluded:
            return phrases_.say(Phrase::ValueExcluded);
        }
        return {};
    }

    std::string operator()(const DimensionList& list) const {
        std::vector<std::string> names;
        for (const DimensionId& id : list.ids) {
            names.push_back(said(telling_.questionnaire().find(id)->short_label));
        }
        return names.empty() ? phrases_.say(Phrase::ValueNone) : french_list(names);
    }

    std::string operator()(const AnswerCounts& counts) const {
        return phrases_.say(Phrase::AnswersOf,
                            {{"reponses", std::to_string(counts.answered)},
                             {"questions", std::to_string(counts.applicable())}});
    }

    std::string operator()(const FigureRange& figure) const {
        const std::string text = said(figure, telling_);
        switch (row_of(key_.kind).unit) {
        case FigureUnit::Percent:
            return said_percent(figure, telling_);
        case FigureUnit::Years:
            return phrases_.count(Phrase::ValueYearsOne, to_double(figure.shown_high) < 2 ? 1 : 2,
                                  {{"ans", text}});
        case FigureUnit::KilowattHours:
            return with_unit(text, phrases_.say(Phrase::Kilowatthours));
        case FigureUnit::Kilograms:
            return with_unit(text, phrases_.say(Phrase::ValueKilograms));
        case FigureUnit::None:
            break;
        }
        return text;
    }

    std::string operator()(const Quantity& devices) const { return said(devices, telling_); }

    /// The bars that differ.
    std::string operator()(const Distribution& distribution) const {
        const auto* other = other_ == nullptr ? nullptr : std::get_if<Distribution>(other_);
        std::string text;
        for (std::size_t i = 0; i < distribution.bars.size(); ++i) {
            const PyramidBar& bar = distribution.bars[i];
            if (other == nullptr || !(bar == other->bars[i])) {
                const bool says_beyond = other != nullptr && bar.devices == other->bars[i].devices;
                text += (text.empty() ? std::string() : phrases_.say(Phrase::Semicolon)) +
                        bar_text(i, devices_of(bar, says_beyond));
            }
        }
        return text;
    }

    std::string operator()(const CriterionList& list) const {
        std::string text;
        for (const EquipmentCriterion criterion : list.criteria) {
            text += (text.empty() ? "" : " ") + phrases_.say(key_.kind == K::EquipmentStrengths
                                                                 ? strength_phrase(criterion)
                                                                 : improvement_phrase(criterion));
        }
        return text.empty() ? phrases_.say(Phrase::ValueNone) : text;
    }

    std::string operator()(bool yes) const {
        return phrases_.say(yes ? Phrase::ValueYes : Phrase::ValueNo);
    }

    std::string operator()(const LineValue& value) const {
        return field_value(value.line, value.field, telling_);
    }

    std::string operator()(const std::string& text) const {
        return text.empty() ? phrases_.say(Phrase::ValueUnknown) : said(Text{text, {}});
    }

private:
    /// Of the question's grid.
    std::size_t highest_step() const {
        const auto* target = std::get_if<RemarkTarget>(&key_.subject);
        for (const Dimension& dimension : telling_.questionnaire().dimensions) {
            for (const Question& question : dimension.questions) {
                if (*target == RemarkTarget(question.id.value)) {
                    return question.grid.size() - 1;
                }
            }
        }
        return 0;
    }

    std::string devices_of(const PyramidBar& bar, bool says_beyond) const {
        const std::string devices = said(bar.devices, telling_);
        return says_beyond
                   ? phrases_.say(Phrase::ValueBarBeyond,
                                  {{"nombre", devices}, {"atteinte", french_number(bar.beyond)}})
                   : devices;
    }

    std::string bar_text(std::size_t bar, const std::string& devices) const {
        const auto age = static_cast<long>(bar);
        if (key_.kind == K::PurchaseYears) {
            const bool last = bar + 1 == purchase_years;
            const long year = telling_.diagnosis().reference_date.value.year - age;
            return phrases_.say(
                last ? Phrase::ValueYearBarBefore : Phrase::ValueYearBar,
                {{"annee", std::to_string(last ? year + 1 : year)}, {"nombre", devices}});
        }
        return bar + 1 == pyramid_years
                   ? phrases_.say(Phrase::ValueAgeBarLast,
                                  {{"ans", std::to_string(age)}, {"nombre", devices}})
                   : phrases_.count(Phrase::ValueAgeBarOne, age, {{"nombre", devices}});
    }

    const FigureKey& key_;
    const FigureValue* other_;
    const Telling& telling_;
    const Phrases& phrases_;
};

} // namespace

std::string figure_value(const FigureKey& key, const FigureValue& value, const FigureValue* other,
                         const Telling& telling) {
    return std::visit(ValueWording(key, other, telling), value);
}

} // namespace restitution
