#include "read/decode/decode_remarques.h"

#include "messages/equipment.h"
#include "messages/remarks.h"
#include "messages/values.h"
#include "model/texts.h"
#include "model/vocabulary.h"
#include "read/decode/common_fields.h"
#include "read/decode/decode_inventaire.h"
#include "read/decode/decode_reponses.h"
#include "read/decode/decoder.h"
#include "read/decode/numbers.h"
#include "read/decode/slide_id.h"

#include <algorithm>

namespace restitution {

namespace {

std::optional<Located<RemarkTarget>> target(const Value& value, Diagnostics& diagnostics) {
    const auto text = any_text(value, diagnostics);
    if (!text) {
        return std::nullopt;
    }
    const auto parsed = target_named(text->value);
    if (!parsed) {
        diagnostics.error(value.where, messages::target_expected(text->value),
                          {messages::write_target()});
        return std::nullopt;
    }
    return Located<RemarkTarget>{*parsed, value.where};
}

Change decode_retained_change(Decoder& fields) {
    RetainedAnswerChange change;
    change.question = fields.required("question", identifier<QuestionId>);
    change.given = decode_given(fields);
    fields.fields("avant", Need::Optional, [&](Decoder& nested) {
        change.before = Located<Given>{decode_given(nested), nested.where()};
    });
    return change;
}

/// One field of a line, from the value of `key`; nothing when the value is absent.
std::optional<Located<InventoryLine>> decode_patch(Decoder& fields, std::string_view key, Need need,
                                                   LineField field) {
    const Value* value = fields.find(key, need);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (is_blank(*value)) {
        fields.diagnostics().error(value->where, messages::value_absent());
        return std::nullopt;
    }
    return Located<InventoryLine>{decode_line_field(field, *value, fields.diagnostics()),
                                  value->where};
}

Change decode_line_change(Decoder& fields) {
    LineChange change;
    change.line = fields.required("id", identifier<LineId>);
    const Value* key = fields.find("champ", Need::Required);
    const auto field =
        key != nullptr ? choice(words<LineField>())(*key, fields.diagnostics()) : std::nullopt;
    if (!field) {
        fields.find("valeur", Need::Required);
        fields.find("avant", Need::Optional);
        return change;
    }
    change.field = {*field, key->where};
    if (const auto patch = decode_patch(fields, "valeur", Need::Required, *field)) {
        change.patch = patch->value;
    }
    change.before = decode_patch(fields, "avant", Need::Optional, *field);
    return change;
}

Change decode_text_change(Decoder& fields) {
    TextChange change;
    change.target = fields.required("cible", target);
    const Value* key = fields.find("champ", Need::Required);
    const auto field =
        key != nullptr ? choice(words<TextField>())(*key, fields.diagnostics()) : std::nullopt;
    change.text = fields.text("valeur");
    change.before = fields.optional("avant", any_text);
    if (!field) {
        return change;
    }
    change.field = {*field, key->where};
    const bool is_whole = std::holds_alternative<std::monostate>(change.target.value);
    if (!is_whole && !has_text(change.target.value, *field)) {
        fields.diagnostics().error(key->where,
                                   messages::text_not_of_target(std::get<Scalar>(key->content).text,
                                                                name_of(change.target.value)));
    }
    return change;
}

Change decode_change(Decoder& fields) {
    fields.exactly_one_of({"reponse_retenue", "ligne", "texte"});
    Change change;
    fields.fields("reponse_retenue", Need::Optional,
                  [&](Decoder& nested) { change = decode_retained_change(nested); });
    fields.fields("ligne", Need::Optional,
                  [&](Decoder& nested) { change = decode_line_change(nested); });
    fields.fields("texte", Need::Optional,
                  [&](Decoder& nested) { change = decode_text_change(nested); });
    return change;
}

/// Accepted or declined, a remark is answered and counts from a version.
void check_treated(Decoder& fields, const Remark& remark) {
    if (remark.treatment != Treatment::Accepted && !remark.changes.empty()) {
        fields.diagnostics().error(fields.where_is("changements"),
                                   messages::changes_without_acceptance(),
                                   {messages::accept_or_drop_changes()});
    }
    if (remark.treatment == Treatment::ToExamine) {
        return;
    }
    for (const std::string_view key : {"reponse", "version"}) {
        if (!fields.has(key)) {
            fields.diagnostics().error(fields.where_is("traitement"),
                                       messages::key_needed_here(key, word_of(remark.treatment)));
        }
    }
}

Remark decode_remark(Decoder& fields) {
    constexpr int first_with_remarks = 2;
    constexpr int highest_version = 999;
    Remark remark;
    remark.id = fields.required("id", identifier<RemarkId>);
    remark.author = fields.text("auteur");
    remark.date = fields.required("date", date);
    remark.target =
        fields.optional("cible", target).value_or(Located<RemarkTarget>{{}, fields.where()});
    remark.text = fields.text("texte");
    const auto treatment = fields.optional("traitement", choice(words<Treatment>()));
    remark.treatment = treatment.value_or(Treatment::ToExamine);
    remark.answer = fields.text_or_empty("reponse");
    remark.version = fields.optional("version", small_number(first_with_remarks, highest_version));
    remark.changes = fields.list("changements", Need::Optional, decode_change);
    if (treatment || !fields.has("traitement")) {
        check_treated(fields, remark);
    }
    return remark;
}

} // namespace

std::vector<Remark> decode_remarques(const Value& value, Diagnostics& diagnostics) {
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    auto remarks = fields.list("remarques", Need::Required, decode_remark);
    fields.finish();
    return remarks;
}

} // namespace restitution
