#include "story/deck/compose_deck.h"

#include "story/deck/deck_edits.h"
#include "story/deck/outline_choice.h"
#include "story/deck/slide_kind.h"
#include "story/wording/document_info.h"
#include "story/wording/meeting.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"

namespace restitution {

namespace {

/// "De 14 h 30 à 15 h 30, en salle et en visioconférence"
std::string time_line(const Committee& committee, const Phrases& phrases) {
    std::string text = meeting_times(committee.start, committee.minutes.value, phrases);
    const std::string ways = ways_to_attend(committee, phrases);
    text +=
        text.empty() || ways.empty() ? ways : phrases.say(Phrase::AfterComma, {{"texte", ways}});
    return upper_first(text);
}

Cover compose_cover(const Telling& telling) {
    const Diagnosis& diagnosis = telling.diagnosis();
    const DocumentVersion& version = diagnosis.current_version();
    const Phrases& phrases = telling.phrases;
    Cover cover;
    cover.authority = said(diagnosis.authority.name);
    cover.logo = logo_of(telling);
    cover.title = phrases.say(Phrase::CoverTitle);
    cover.subtitle = phrases.say(Phrase::CoverSubtitle);
    cover.event = phrases.say(Phrase::CoverEvent,
                              {{"date", date_with_weekday(diagnosis.committee.date.value)}});
    for (const std::string& fact :
         {time_line(diagnosis.committee, phrases), said(diagnosis.committee.place)}) {
        if (!fact.empty()) {
            cover.facts.push_back(fact);
        }
    }
    cover.version_line =
        phrases.say(Phrase::CoverVersion, {{"numero", std::to_string(version.number.value)},
                                           {"date", long_date(version.date.value)},
                                           {"statut", said(version.status)}});
    cover.data_line =
        phrases.say(Phrase::CoverData, {{"date", long_date(diagnosis.reference_date.value)}});
    return cover;
}

/// One line of the outline that the dossier tells, and what came of it.
struct ToldKind {
    const SlideKind& kind;
    std::vector<Slide> slides;
};

/// The kinds that this dossier tells, in the outline's order.
std::vector<ToldKind> told_kinds(const Telling& telling, const Outline& outline) {
    std::vector<ToldKind> told;
    for (const OutlineSlide& entry : outline.slides) {
        if (!is_chosen(entry.place, telling.diagnosis())) {
            continue;
        }
        for (const SlideKind& kind : slide_kinds()) {
            if (kind.place() == entry.kind.value && is_met(kind.need, telling.dossier)) {
                told.push_back({kind, {}});
            }
        }
    }
    return told;
}

/// The composer's slides, each with its kind's place and an id.
std::vector<Slide> named(std::vector<Slide> slides, const SlideKind& kind) {
    for (Slide& slide : slides) {
        slide.kind = kind.place();
        slide.id = kind.id(slide.subject);
    }
    return slides;
}

std::vector<Slide> all_of(const std::vector<ToldKind>& told) {
    std::vector<Slide> slides;
    for (const ToldKind& each : told) {
        slides.insert(slides.end(), each.slides.begin(), each.slides.end());
    }
    return slides;
}

/// In the outline's order; the kinds made from other slides are made last, in their place.
std::vector<Slide> compose_slides(const Telling& telling, const DeckPlan& plan) {
    std::vector<ToldKind> told = told_kinds(telling, plan.outline);
    for (ToldKind& each : told) {
        if (each.kind.compose != nullptr) {
            each.slides = named(each.kind.compose(telling), each.kind);
        }
    }
    const std::vector<Slide> others = all_of(told);
    for (ToldKind& each : told) {
        if (each.kind.compose_from != nullptr) {
            each.slides = named(each.kind.compose_from(telling, plan.glossary, others), each.kind);
        }
    }
    return all_of(told);
}

} // namespace

Deck compose_deck(const Telling& telling, const DeckPlan& plan) {
    const Diagnosis& diagnosis = telling.diagnosis();
    const DocumentVersion& version = diagnosis.current_version();
    const Phrases& phrases = telling.phrases;
    Deck deck;
    deck.cover = compose_cover(telling);
    deck.slides = compose_slides(telling, plan);
    apply_edits(deck, telling);
    drop_dead_links(deck);
    deck.continued = phrases.say(Phrase::Continued);
    deck.footer_left = said(diagnosis.authority.name);
    deck.footer_centre =
        phrases.say(Phrase::FooterVersion, {{"numero", std::to_string(version.number.value)},
                                            {"date", long_date(version.date.value)},
                                            {"statut", said(version.status)}});
    deck.info = document_info(
        telling, phrases.say(Phrase::DeckDocumentTitle, {{"collectivite", deck.footer_left}}),
        plan.creator);
    return deck;
}

} // namespace restitution
