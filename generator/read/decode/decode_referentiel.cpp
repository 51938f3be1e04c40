#include "read/decode/decode_referentiel.h"

#include "messages/dossier.h"
#include "messages/previous.h"
#include "messages/unknown_name.h"
#include "read/decode/common_fields.h"
#include "read/decode/decoder.h"
#include "read/decode/numbers.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr Hundredths heaviest{100'00};
constexpr Hundredths lightest{1};
constexpr int highest_note = 100;
constexpr int highest_reen_subject = 99; // which ones exist is checked against their file
constexpr Hundredths unread{-1};         // a threshold already reported: not judged again

Hundredths decode_weight(Decoder& fields) {
    return fields.optional("poids", decimal(lightest, heaviest)).value_or(Hundredths{100});
}

Scale decode_scale(Decoder& fields) {
    Scale scale;
    const auto whole = small_number(0, highest_note);
    const auto optional_int = [&](std::string_view key, const Reader<Located<int>>& read,
                                  int usual) {
        const auto number = fields.optional(key, read);
        return number ? number->value : usual;
    };
    scale.minimum = optional_int("min", whole, scale.minimum);
    scale.maximum = optional_int("max", whole, scale.maximum);
    scale.decimals = optional_int("decimales", small_number(0, 2), scale.decimals);
    if (scale.minimum >= scale.maximum) {
        fields.diagnostics().error(fields.where_is("max"),
                                   messages::scale_upside_down(scale.minimum, scale.maximum));
        scale = {};
    }
    return scale;
}

MaturityLevel decode_level(Decoder& fields) {
    MaturityLevel level;
    level.name = fields.text("nom");
    level.threshold = unread;
    if (const Value* threshold = fields.find("seuil", Need::Required)) {
        level.threshold =
            decimal({0}, {highest_note * 100L})(*threshold, fields.diagnostics()).value_or(unread);
    }
    level.meaning = fields.text("sens");
    return level;
}

Profile decode_profile(Decoder& fields) {
    Profile profile;
    profile.id = fields.required("id", identifier<ProfileId>);
    profile.name = fields.text("nom");
    constexpr int shortest = 5;
    constexpr int longest = 8 * 60;
    if (const auto minutes = fields.optional("duree", small_number(shortest, longest))) {
        profile.interview_minutes = minutes->value;
    }
    return profile;
}

Reference decode_reference(Decoder& fields) {
    Reference reference;
    reference.id = fields.required("id", identifier<ReferenceId>);
    reference.title = fields.text("nom");
    return reference;
}

/// A step is a text, or a text with its value.
GridStep decode_grid_step(const Value& value, Diagnostics& diagnostics) {
    GridStep step;
    if (!std::holds_alternative<Fields>(value.content)) {
        step.text = any_text(value, diagnostics).value_or(Text{{}, value.where});
        return step;
    }
    Decoder fields(value, diagnostics);
    step.text = fields.text("texte");
    step.value = fields.optional("valeur", decimal({0}, {100}));
    fields.finish();
    return step;
}

std::vector<GridStep> decode_grid(Decoder& fields) {
    constexpr std::size_t fewest = 2;
    constexpr std::size_t most = 10;
    const auto read = [](const Value& value, Diagnostics& diagnostics) {
        return std::optional<GridStep>(decode_grid_step(value, diagnostics));
    };
    std::vector<GridStep> grid = fields.values("grille", Need::Required, read);
    fields.check_length("grille", fewest, most);
    const auto valued = static_cast<std::size_t>(
        std::count_if(grid.begin(), grid.end(), [](const GridStep& s) { return s.value; }));
    if (valued != 0 && valued != grid.size()) {
        fields.diagnostics().error(fields.where_is("grille"), messages::step_values_incomplete());
        return grid;
    }
    for (std::size_t i = 1; i < valued; ++i) {
        if (*grid[i].value <= *grid[i - 1].value) {
            fields.diagnostics().error(grid[i].text.where, messages::step_values_not_rising());
        }
    }
    return grid;
}

Question decode_question(Decoder& fields) {
    Question question;
    question.id = fields.required("id", identifier<QuestionId>);
    question.topic = fields.text("sujet");
    question.text = fields.text("texte");
    question.help = fields.text_or_empty("aide");
    question.weight = decode_weight(fields);
    question.profiles = fields.values("profils", Need::Required, identifier<ProfileId>);
    fields.check_length("profils", 1, 100);
    question.light = fields.optional("leger", yes_or_no).value_or(false);
    question.reen = fields.values("reen", Need::Optional, small_number(1, highest_reen_subject));
    question.levers = fields.values("leviers", Need::Optional, identifier<CatalogueLeverId>);
    question.references = fields.values("sources", Need::Optional, identifier<ReferenceId>);
    question.grid = decode_grid(fields);
    return question;
}

Dimension decode_dimension(Decoder& fields) {
    Dimension dimension;
    dimension.id = fields.required("id", identifier<DimensionId>);
    dimension.name = fields.text("nom");
    dimension.short_label = fields.optional("libelle_court", any_text).value_or(dimension.name);
    dimension.weight = decode_weight(fields);
    dimension.questions = fields.list("questions", Need::Required, decode_question);
    fields.check_length("questions", 1, 500);
    return dimension;
}

/// Thresholds start at the scale's minimum, rise, and stay on the scale.
void check_levels(const Questionnaire& questionnaire, Diagnostics& diagnostics) {
    const Scale& scale = questionnaire.scale;
    const std::vector<MaturityLevel>& levels = questionnaire.levels;
    if (std::any_of(levels.begin(), levels.end(),
                    [](const MaturityLevel& level) { return level.threshold == unread; })) {
        return;
    }
    if (!levels.empty() && levels.front().threshold.count != scale.minimum * 100L) {
        diagnostics.error(levels.front().name.where, messages::first_threshold_off(scale.minimum));
    }
    for (std::size_t i = 1; i < levels.size(); ++i) {
        if (levels[i].threshold <= levels[i - 1].threshold) {
            diagnostics.error(levels[i].name.where, messages::thresholds_not_rising());
        } else if (levels[i].threshold.count > scale.maximum * 100L) {
            diagnostics.error(levels[i].name.where,
                              messages::threshold_off_scale(scale.minimum, scale.maximum));
        }
    }
}

RetiredQuestion decode_retired(Decoder& fields) {
    RetiredQuestion retired;
    retired.id = fields.required("id", identifier<QuestionId>);
    retired.since = fields.text("version");
    retired.replaced_by = fields.optional("remplacee_par", identifier<QuestionId>);
    return retired;
}

void check_retired(const std::vector<RetiredQuestion>& retired, const Questionnaire& questionnaire,
                   Diagnostics& diagnostics) {
    for (const RetiredQuestion& one : retired) {
        if (!one.id.value.text.empty() && questionnaire.find(one.id.value) != nullptr) {
            diagnostics.error(one.id.where, messages::retired_question_is_asked(one.id.value.text),
                              {messages::retire_or_ask()});
        }
        if (one.replaced_by && questionnaire.find(one.replaced_by->value) == nullptr) {
            std::vector<std::string> known;
            for (const Dimension& dimension : questionnaire.dimensions) {
                for (const Question& question : dimension.questions) {
                    known.push_back(question.id.value.text);
                }
            }
            const std::string& name = one.replaced_by->value.text;
            report_unknown({one.replaced_by->where, name, known, {}},
                           messages::unknown_question(name), diagnostics);
        }
    }
}

Question* find_question(Questionnaire& questionnaire, const QuestionId& id) {
    for (Dimension& dimension : questionnaire.dimensions) {
        for (Question& question : dimension.questions) {
            if (question.id.value == id) {
                return &question;
            }
        }
    }
    return nullptr;
}

void decode_reworded_question(Decoder& fields, Questionnaire& questionnaire) {
    const auto id = fields.required("question", identifier<QuestionId>);
    const auto text = fields.optional("texte", any_text);
    const auto topic = fields.optional("sujet", any_text);
    const auto help = fields.optional("aide", any_text);
    const Text note = fields.text_or_empty("precision");
    if (id.value.text.empty()) {
        return;
    }
    Question* question = find_question(questionnaire, id.value);
    if (question == nullptr) {
        std::vector<std::string> known;
        for (const Dimension& dimension : questionnaire.dimensions) {
            for (const Question& candidate : dimension.questions) {
                known.push_back(candidate.id.value.text);
            }
        }
        report_unknown(
            {id.where, id.value.text, known, {messages::reworded_ids_are_the_shipped_ones()}},
            messages::unknown_question(id.value.text), fields.diagnostics());
        return;
    }
    question->note = note;
    if (text || topic || help) {
        question->shipped = ShippedWording{question->topic, question->text, question->help};
    }
    question->text = text.value_or(question->text);
    question->topic = topic.value_or(question->topic);
    question->help = help.value_or(question->help);
}

} // namespace

bool is_rewording(const Value& value) {
    const auto* fields = std::get_if<Fields>(&value.content);
    return fields != nullptr && fields->find("reformulations") != nullptr;
}

Questionnaire decode_referentiel(const Value& value, Diagnostics& diagnostics) {
    std::vector<RetiredQuestion> retired;
    return decode_referentiel(value, retired, diagnostics);
}

Questionnaire decode_referentiel(const Value& value, std::vector<RetiredQuestion>& retired,
                                 Diagnostics& diagnostics) {
    constexpr std::size_t most_levels = 10;
    Questionnaire questionnaire;
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    questionnaire.name = fields.text("nom");
    questionnaire.version = fields.text("version");
    fields.fields("echelle", Need::Optional,
                  [&](Decoder& nested) { questionnaire.scale = decode_scale(nested); });
    const auto threshold = fields.optional("seuil_completude", small_number(0, 100));
    questionnaire.completeness_threshold =
        threshold ? threshold->value : questionnaire.completeness_threshold;
    questionnaire.levels = fields.list("niveaux", Need::Required, decode_level);
    fields.check_length("niveaux", 2, most_levels);
    questionnaire.profiles = fields.list("profils", Need::Required, decode_profile);
    fields.check_length("profils", 1, 100);
    questionnaire.references = fields.list("sources", Need::Optional, decode_reference);
    questionnaire.dimensions = fields.list("dimensions", Need::Required, decode_dimension);
    fields.check_length("dimensions", 1, 50);
    retired = fields.list("questions_retirees", Need::Optional, decode_retired);
    fields.finish();
    check_retired(retired, questionnaire, diagnostics);
    check_levels(questionnaire, diagnostics);
    return questionnaire;
}

void decode_rewording(const Value& value, Questionnaire& questionnaire, Diagnostics& diagnostics) {
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    fields.list("reformulations", Need::Required, [&](Decoder& item) {
        decode_reworded_question(item, questionnaire);
        return true;
    });
    fields.finish();
}

} // namespace restitution
