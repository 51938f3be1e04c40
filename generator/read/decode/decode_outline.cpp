#include "read/decode/decode_outline.h"

#include "read/decode/decoder.h"
#include "read/decode/numbers.h"
#include "style/vocabulary.h"

namespace restitution {

namespace {

OutlinePlace decode_place(Decoder& fields) {
    OutlinePlace place;
    place.in_short_cut = fields.optional("une_heure", yes_or_no).value_or(true);
    place.part = fields.optional("partie", choice(words<OutlinePart>()));
    return place;
}

OutlineSlide decode_slide(Decoder& fields) {
    OutlineSlide slide;
    slide.kind = fields.required("genre", identifier_text);
    slide.place = decode_place(fields);
    slide.speech = fields.text_or_empty("a_dire").value;
    slide.is_annex = fields.optional("annexe", yes_or_no).value_or(false);
    return slide;
}

OutlineAgendaItem decode_item(Decoder& fields) {
    constexpr int heaviest = 100;
    OutlineAgendaItem item;
    item.title = fields.text("titre").value;
    item.note = fields.text_or_empty("precision").value;
    item.weight = fields.required("poids", small_number(1, heaviest)).value;
    item.discussion = fields.optional("echange", yes_or_no).value_or(false);
    item.slide = fields.text_or_empty("diapositive").value;
    item.place = decode_place(fields);
    return item;
}

} // namespace

Outline decode_outline(const Value& value, Diagnostics& diagnostics) {
    Outline outline;
    Decoder fields(value, diagnostics);
    outline.slides = fields.list("diapositives", Need::Required, decode_slide);
    outline.first_to_leave = fields.values("retirer_d_abord", Need::Optional, identifier_text);
    outline.agenda = fields.list("ordre_du_jour", Need::Required, decode_item);
    fields.finish();
    return outline;
}

} // namespace restitution
