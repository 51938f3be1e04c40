#include "story/wording/wording.h"

#include "story/story.h"
#include "style/phrases/common.h"
#include "style/phrases/levers.h"
#include "style/typography.h"

namespace restitution {

std::string said(const Text& text) {
    return typography(text.value);
}

std::string said(const ShownNumber& number) {
    return french_number(number);
}

std::string exact_or_cut(const Fraction& value) {
    const Fraction hundred = value * 100;
    const bool exact = hundred.get_den() == 1;
    const mpz_class cut = hundred.get_num() / hundred.get_den();
    ShownNumber shown{cut.get_si(), 2};
    while (exact && shown.decimals > 0 && shown.scaled % 10 == 0) {
        shown = {shown.scaled / 10, shown.decimals - 1};
    }
    return said(shown) + (exact ? "" : "…");
}

std::string said(const Measure& measure) {
    return french_number(measure.shown);
}

std::string said(const Completeness& completeness) {
    return french_percent(completeness.percent);
}

std::string range_of(const Bounds& bounds, const Telling& telling) {
    return telling.phrases.say(Phrase::Range,
                               {{"bas", said(bounds.low)}, {"haut", said(bounds.high)}});
}

bool bounds_differ(const Bounds& bounds) {
    return bounds.low.value != bounds.high.value;
}

std::string level_in_sentence(std::size_t level, const Telling& telling) {
    return lower_first(said(telling.questionnaire().levels[level].name));
}

std::string level_range(std::size_t level, const Telling& telling) {
    const Questionnaire& questionnaire = telling.questionnaire();
    const int decimals = questionnaire.scale.decimals;
    const auto& levels = questionnaire.levels;
    // Levels are judged on the note as shown: the first note shown that is not under the threshold.
    const ShownNumber low = round_up(to_fraction(levels[level].threshold), decimals);
    ShownNumber high = round_up(Fraction(questionnaire.scale.maximum), decimals);
    if (level + 1 < levels.size()) {
        high = round_up(to_fraction(levels[level + 1].threshold), decimals);
        --high.scaled;
    }
    return telling.phrases.say(Phrase::Range, {{"bas", said(low)}, {"haut", said(high)}});
}

std::string scale_maximum(const Telling& telling) {
    return french_number(telling.questionnaire().scale.maximum);
}

std::string dimension_name(std::size_t index, const Telling& telling) {
    return said(telling.dimension(index).name);
}

std::string short_name(std::size_t index, const Telling& telling) {
    return said(telling.dimension(index).short_label);
}

std::string degree_word(Degree degree, PhraseKey low, const Phrases& phrases) {
    return phrases.say(degree == Degree::Low      ? low
                       : degree == Degree::Medium ? Phrase::WordMedium
                                                  : Phrase::WordHigh);
}

Logo logo_of(const Telling& telling) {
    const std::string name = said(telling.diagnosis().authority.name);
    return {telling.logo, telling.phrases.say(Phrase::LogoOf, {{"collectivite", name}})};
}

std::string full_name(const PersonName& person) {
    const std::string title = said(person.title);
    // A title and its name stay on one line.
    return title.empty() ? said(person.name) : title + "\u00A0" + said(person.name);
}

std::string name_and_role(const PersonName& person, const Text& role, const Phrases& phrases) {
    return person.name.value.empty()
               ? said(role)
               : phrases.say(Phrase::PersonWithRole,
                             {{"personne", full_name(person)}, {"fonction", said(role)}});
}

std::optional<Date> corrections_until(const Telling& telling) {
    const auto& meeting = telling.dossier.meeting;
    if (!meeting || !meeting->corrections_until ||
        meeting->corrections_until->value < telling.diagnosis().current_version().date.value) {
        return std::nullopt;
    }
    return meeting->corrections_until->value;
}

} // namespace restitution
