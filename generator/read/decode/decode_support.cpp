#include "read/decode/decode_support.h"

#include "messages/remarks.h"
#include "messages/values.h"
#include "read/decode/common_fields.h"
#include "read/decode/decoder.h"
#include "read/decode/slide_id.h"

namespace restitution {

namespace {

constexpr std::size_t most_columns = 8;
constexpr std::size_t most_rows = 200;

SlideMove decode_move(Decoder& fields) {
    SlideMove move;
    move.slide = fields.required("diapositive", slide_id);
    move.after = fields.required("apres", slide_id);
    if (!move.slide.value.text.empty() && move.slide.value == move.after.value) {
        fields.diagnostics().error(move.after.where,
                                   messages::slide_after_itself(move.slide.value.text));
    }
    return move;
}

SlideText decode_slide_text(Decoder& fields, std::string_view key) {
    SlideText edit;
    edit.slide = fields.required("diapositive", slide_id);
    edit.text = fields.text(key);
    return edit;
}

OwnList decode_own_list(Decoder& fields) {
    OwnList list;
    list.items = fields.values("liste", Need::Optional, any_text);
    fields.check_length("liste", 1, most_rows);
    return list;
}

/// A cell may be empty: nothing, or a blank text.
std::optional<Text> cell(const Value& value, Diagnostics& diagnostics) {
    if (is_blank(value)) {
        return Text{{}, value.where};
    }
    return any_text(value, diagnostics);
}

std::optional<std::vector<Text>> decode_row(const Value& value, std::size_t columns,
                                            Diagnostics& diagnostics) {
    const auto* list = std::get_if<List>(&value.content);
    if (list == nullptr) {
        diagnostics.error(value.where, messages::list_expected(kind_of(value)),
                          {messages::put_dash_before_items()});
        return std::nullopt;
    }
    if (list->items.size() != columns) {
        diagnostics.error(value.where, messages::row_length_differs(list->items.size(), columns));
        return std::nullopt;
    }
    std::vector<Text> row;
    for (const Value& item : list->items) {
        row.push_back(cell(item, diagnostics).value_or(Text{{}, item.where}));
    }
    return row;
}

OwnTable decode_own_table(Decoder& fields) {
    OwnTable table;
    table.columns = fields.values("colonnes", Need::Required, any_text);
    fields.check_length("colonnes", 1, most_columns);
    table.rows =
        fields.values("lignes", Need::Required, [&](const Value& value, Diagnostics& diagnostics) {
            return decode_row(value, table.columns.size(), diagnostics);
        });
    fields.check_length("lignes", 1, most_rows);
    table.caption = fields.text_or_empty("legende");
    return table;
}

OwnPicture decode_own_picture(Decoder& fields) {
    OwnPicture picture;
    picture.file = fields.text("fichier");
    picture.alternative = fields.text("description");
    picture.caption = fields.text_or_empty("legende");
    return picture;
}

OwnBlock decode_own_block(Decoder& fields) {
    fields.exactly_one_of({"texte", "liste", "tableau", "image"});
    if (fields.has("liste")) {
        return decode_own_list(fields);
    }
    OwnTable table;
    if (fields.fields("tableau", Need::Optional,
                      [&](Decoder& nested) { table = decode_own_table(nested); })) {
        return table;
    }
    OwnPicture picture;
    if (fields.fields("image", Need::Optional,
                      [&](Decoder& nested) { picture = decode_own_picture(nested); })) {
        return picture;
    }
    return fields.text_or_empty("texte");
}

OwnSlide decode_own_slide(Decoder& fields) {
    constexpr std::size_t most_blocks = 50;
    OwnSlide slide;
    slide.id = fields.required("id", identifier<SlideId>);
    if (!slide.id.value.text.empty()) {
        slide.id.value.text = "libre/" + slide.id.value.text;
    }
    slide.after = fields.required("apres", slide_id);
    slide.title = fields.text("titre");
    slide.blocks = fields.list("contenu", Need::Required, decode_own_block);
    fields.check_length("contenu", 1, most_blocks);
    return slide;
}

} // namespace

DeckEdits decode_support(const Value& value, Diagnostics& diagnostics) {
    DeckEdits edits;
    Decoder fields(value, diagnostics);
    skip_schema(fields);
    edits.hidden = fields.values("masquees", Need::Optional, slide_id);
    edits.moves = fields.list("ordre", Need::Optional, decode_move);
    edits.titles = fields.list("titres", Need::Optional,
                               [](Decoder& item) { return decode_slide_text(item, "titre"); });
    edits.own_slides = fields.list("ajouts", Need::Optional, decode_own_slide);
    edits.notes = fields.list("notes", Need::Optional,
                              [](Decoder& item) { return decode_slide_text(item, "texte"); });
    fields.finish();
    return edits;
}

} // namespace restitution
