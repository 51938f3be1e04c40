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

/// What a value is worded beside.
struct Beside {
    const FigureKey& key;
    const FigureValue* other; ///< the value it is set against, null when it stands alone
    const Telling& telling;
};

/// Of the question's grid.
std::size_t highest_step(const Beside& beside) {
    const auto* target = std::get_if<RemarkTarget>(&beside.key.subject);
    for (const Dimension& dimension : beside.telling.questionnaire().dimensions) {
        for (const Question& question : dimension.questions) {
            if (*target == RemarkTarget(question.id.value)) {
                return question.grid.size() - 1;
            }
        }
    }
    return 0;
}

std::string devices_of(const PyramidBar& bar, bool says_beyond, const Telling& telling) {
    const std::string devices = said(bar.devices, telling);
    return says_beyond
               ? telling.phrases.say(Phrase::ValueBarBeyond,
                                     {{"nombre", devices}, {"atteinte", french_number(bar.beyond)}})
               : devices;
}

std::string bar_text(std::size_t bar, const std::string& devices, const Beside& beside) {
    const auto age = static_cast<long>(bar);
    if (beside.key.kind == K::PurchaseYears) {
        const bool last = bar + 1 == purchase_years;
        const long year = beside.telling.diagnosis().reference_date.value.year - age;
        return beside.telling.phrases.say(
            last ? Phrase::ValueYearBarBefore : Phrase::ValueYearBar,
            {{"annee", std::to_string(last ? year + 1 : year)}, {"nombre", devices}});
    }
    return bar + 1 == pyramid_years
               ? beside.telling.phrases.say(Phrase::ValueAgeBarLast,
                                            {{"ans", std::to_string(age)}, {"nombre", devices}})
               : beside.telling.phrases.count(Phrase::ValueAgeBarOne, age, {{"nombre", devices}});
}

std::string in_words(std::monostate, const Beside& beside) {
    return beside.telling.phrases.say(Phrase::ValueUnknown);
}

std::string in_words(const Measure& measure, const Beside&) {
    return said(measure);
}

std::string in_words(const LevelIndex& level, const Beside& beside) {
    return level_in_sentence(level.index, beside.telling);
}

std::string in_words(const Bounds& bounds, const Beside& beside) {
    return range_of(bounds, beside.telling);
}

std::string in_words(const Completeness& rate, const Beside&) {
    return said(rate);
}

std::string in_words(const AnswerKept& answer, const Beside& beside) {
    switch (answer.state) {
    case QuestionState::Answered:
        return beside.telling.phrases.say(Phrase::ValueStep,
                                          {{"niveau", std::to_string(*answer.step)},
                                           {"max", std::to_string(highest_step(beside))}});
    case QuestionState::NotApplicable:
        return beside.telling.phrases.say(Phrase::StateNotApplicable);
    case QuestionState::DoesNotKnow:
        return beside.telling.phrases.say(Phrase::StateDoesNotKnow);
    case QuestionState::Unanswered:
        return beside.telling.phrases.say(Phrase::StateUnanswered);
    case QuestionState::Excluded:
        return beside.telling.phrases.say(Phrase::ValueExcluded);
    }
    return {};
}

std::string in_words(const DimensionList& list, const Beside& beside) {
    std::vector<std::string> names;
    for (const DimensionId& id : list.ids) {
        names.push_back(said(beside.telling.questionnaire().find(id)->short_label));
    }
    return names.empty() ? beside.telling.phrases.say(Phrase::ValueNone) : french_list(names);
}

std::string in_words(const AnswerCounts& counts, const Beside& beside) {
    return beside.telling.phrases.say(Phrase::AnswersOf,
                                      {{"reponses", std::to_string(counts.answered)},
                                       {"questions", std::to_string(counts.applicable())}});
}

std::string in_words(const FigureRange& figure, const Beside& beside) {
    const std::string text = said(figure, beside.telling);
    switch (row_of(beside.key.kind).unit) {
    case FigureUnit::Percent:
        return said_percent(figure, beside.telling);
    case FigureUnit::Years:
        return beside.telling.phrases.count(
            Phrase::ValueYearsOne, to_double(figure.shown_high) < 2 ? 1 : 2, {{"ans", text}});
    case FigureUnit::KilowattHours:
        return with_unit(text, beside.telling.phrases.say(Phrase::Kilowatthours));
    case FigureUnit::Kilograms:
        return with_unit(text, beside.telling.phrases.say(Phrase::ValueKilograms));
    case FigureUnit::None:
        break;
    }
    return text;
}

std::string in_words(const Quantity& devices, const Beside& beside) {
    return said(devices, beside.telling);
}

/// The bars that differ.
std::string in_words(const Distribution& distribution, const Beside& beside) {
    const auto* other = beside.other == nullptr ? nullptr : std::get_if<Distribution>(beside.other);
    std::string text;
    for (std::size_t i = 0; i < distribution.bars.size(); ++i) {
        const PyramidBar& bar = distribution.bars[i];
        if (other == nullptr || !(bar == other->bars[i])) {
            const bool says_beyond = other != nullptr && bar.devices == other->bars[i].devices;
            text += (text.empty() ? std::string() : beside.telling.phrases.say(Phrase::Semicolon)) +
                    bar_text(i, devices_of(bar, says_beyond, beside.telling), beside);
        }
    }
    return text;
}

std::string in_words(const CriterionList& list, const Beside& beside) {
    std::string text;
    for (const EquipmentCriterion criterion : list.criteria) {
        text += (text.empty() ? "" : " ") +
                beside.telling.phrases.say(beside.key.kind == K::EquipmentStrengths
                                               ? strength_phrase(criterion)
                                               : improvement_phrase(criterion));
    }
    return text.empty() ? beside.telling.phrases.say(Phrase::ValueNone) : text;
}

std::string in_words(bool yes, const Beside& beside) {
    return beside.telling.phrases.say(yes ? Phrase::ValueYes : Phrase::ValueNo);
}

std::string in_words(const LineValue& value, const Beside& beside) {
    return field_value(value.line, value.field, beside.telling);
}

std::string in_words(const std::string& text, const Beside& beside) {
    return text.empty() ? beside.telling.phrases.say(Phrase::ValueUnknown) : said(Text{text, {}});
}

} // namespace

std::string figure_value(const FigureKey& key, const FigureValue& value, const FigureValue* other,
                         const Telling& telling) {
    return std::visit(
        [&](const auto& worth) {
            return in_words(worth, Beside{key, other, telling});
        },
        value);
}

} // namespace restitution
