#include "read/decode/decode_precedent.h"

#include "messages/dossier.h"
#include "messages/previous.h"
#include "read/decode/decoder.h"
#include "read/decode/numbers.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr int readable_format = 1;
constexpr int highest_format = 9999;
constexpr int highest_note = 100;
constexpr int highest_step = 9;

bool are_digits(std::string_view text) {
    constexpr std::size_t longest = 400; // digits of a fraction that many weights make
    return !text.empty() && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "13/7"
std::optional<Fraction> exact_fraction(const Value& value, Diagnostics& diagnostics) {
    const Scalar* scalar = scalar_of(value, diagnostics);
    if (scalar == nullptr) {
        return std::nullopt;
    }
    const std::size_t bar = std::min(scalar->text.find('/'), scalar->text.size());
    const std::string top = scalar->text.substr(0, bar);
    const std::string bottom = bar < scalar->text.size() ? scalar->text.substr(bar + 1) : "";
    if (!are_digits(top) || !are_digits(bottom) ||
        bottom.find_first_not_of('0') == std::string::npos) {
        diagnostics.error(value.where, messages::fraction_expected(scalar->text));
        return std::nullopt;
    }
    Fraction result(top + '/' + bottom);
    result.canonicalize();
    return result;
}

/// A mapping whose other keys are not looked at.
template <class Decode>
auto each(Decoder& fields, std::string_view key, Decode decode) {
    std::vector<std::invoke_result_t<Decode, Decoder&>> items;
    const Value* found = fields.find(key, Need::Required);
    const auto* list = found != nullptr ? std::get_if<List>(&found->content) : nullptr;
    if (list == nullptr) {
        return items;
    }
    for (const Value& value : list->items) {
        Decoder item(value, fields.diagnostics());
        items.push_back(decode(item));
    }
    return items;
}

template <class Decode>
void inside(Decoder& fields, std::string_view key, Decode decode) {
    if (const Value* found = fields.find(key, Need::Required)) {
        Decoder nested(*found, fields.diagnostics());
        decode(nested);
    }
}

PreviousStep decode_step(Decoder& fields) {
    PreviousStep step;
    step.text = fields.text("texte").value;
    step.value = fields.required("valeur", exact_fraction);
    return step;
}

PreviousQuestion decode_question(Decoder& fields) {
    PreviousQuestion question;
    question.id = fields.required("id", identifier<QuestionId>).value;
    question.weight = fields.required("poids", exact_fraction);
    question.excluded = fields.text("etat").value == "non_retenue";
    question.grid = each(fields, "grille", decode_step);
    if (const auto step = fields.optional("niveau", small_number(0, highest_step))) {
        if (static_cast<std::size_t>(step->value) < question.grid.size()) {
            question.step = step->value;
        } else {
            fields.diagnostics().error(step->where,
                                       messages::step_off_grid(step->value, question.grid.size()));
        }
    }
    return question;
}

/// Absent when there was no note.
std::optional<Fraction> decode_note(Decoder& fields) {
    std::optional<Fraction> note;
    if (fields.has("note")) {
        inside(fields, "note",
               [&](Decoder& nested) { note = nested.required("exacte", exact_fraction); });
    }
    return note;
}

PreviousDimension decode_dimension(Decoder& fields) {
    PreviousDimension dimension;
    dimension.id = fields.required("id", identifier<DimensionId>).value;
    dimension.weight = fields.required("poids", exact_fraction);
    dimension.note = decode_note(fields);
    dimension.questions = each(fields, "questions", decode_question);
    return dimension;
}

Scale decode_scale(Decoder& fields) {
    Scale scale;
    inside(fields, "echelle", [&](Decoder& nested) {
        scale.minimum = nested.required("min", small_number(0, highest_note)).value;
        scale.maximum = nested.required("max", small_number(0, highest_note)).value;
    });
    return scale;
}

} // namespace

std::optional<PreviousDiagnosis> decode_precedent(const Value& value, Diagnostics& diagnostics) {
    Decoder fields(value, diagnostics);
    const auto format = fields.required("format", small_number(0, highest_format));
    if (fields.is_mapping() && fields.has("format") && format.value != readable_format) {
        diagnostics.error(format.where, messages::results_format_unknown(format.value),
                          {messages::rebuild_former_results()});
        return std::nullopt;
    }
    PreviousDiagnosis previous;
    previous.reference_date = fields.required("date_reference", date);
    inside(fields, "referentiel", [&](Decoder& nested) { previous.scale = decode_scale(nested); });
    inside(fields, "ensemble", [&](Decoder& nested) { previous.note = decode_note(nested); });
    previous.dimensions = each(fields, "dimensions", decode_dimension);
    return previous;
}

} // namespace restitution
