#include "story/deck/compose_deck.h"

#include "story/deck/deck_edits.h"
#include "story/deck/outline_choice.h"
#include "story/deck/slide_kind.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"

namespace restitution {

namespace {

/// "De 14 h 30 à 15 h 30, en salle et en visioconférence"
std::string time_line(const Telling& telling) {
    const Committee& committee = telling.diagnosis().committee;
    const Phrases& phrases = telling.phrases;
    if (!committee.start) {
        return committee.remote ? upper_first(phrases.say(Phrase::InRoomAndRemote)) : std::string();
    }
    const TimeOfDay end = add_minutes(committee.start->value, committee.minutes.value);
    std::string text =
        phrases.say(Phrase::MeetingTimes,
                    {{"debut", time_of_day(committee.start->value)}, {"fin", time_of_day(end)}});
    if (committee.remote) {
        text += phrases.say(Phrase::AfterComma, {{"texte", phrases.say(Phrase::InRoomAndRemote)}});
    }
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
    for (const std::string& fact : {time_line(telling), said(diagnosis.committee.place)}) {
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

/// In the outline's order; the kinds made from other slides are made last, in their place.
std::vector<Slide> compose_slides(const Telling& telling, const DeckPlan& plan) {
    std::vector<std::vector<Slide>> by_kind(plan.outline.slides.size());
    std::vector<Slide> told;
    for (std::size_t i = 0; i < by_kind.size(); ++i) {
        const OutlineSlide& entry = plan.outline.slides[i];
        const SlideKind* kind = find_slide_kind(entry.kind.value);
        if (kind != nullptr && kind->compose != nullptr &&
            is_chosen(entry.place, telling.diagnosis())) {
            by_kind[i] = kind->compose(telling);
            told.insert(told.end(), by_kind[i].begin(), by_kind[i].end());
        }
    }
    for (std::size_t i = 0; i < by_kind.size(); ++i) {
        const OutlineSlide& entry = plan.outline.slides[i];
        const SlideKind* kind = find_slide_kind(entry.kind.value);
        if (kind != nullptr && kind->compose_from != nullptr &&
            is_chosen(entry.place, telling.diagnosis())) {
            by_kind[i] = kind->compose_from(telling, plan.glossary, told);
        }
    }
    std::vector<Slide> slides;
    for (std::size_t i = 0; i < by_kind.size(); ++i) {
        for (Slide& slide : by_kind[i]) {
            slide.kind = plan.outline.slides[i].kind.value;
            slides.push_back(std::move(slide));
        }
    }
    return slides;
}

} // namespace

Deck compose_deck(const Telling& telling, const DeckPlan& plan) {
    const Diagnosis& diagnosis = telling.diagnosis();
    const DocumentVersion& version = diagnosis.current_version();
    const Phrases& phrases = telling.phrases;
    Deck deck;
    deck.cover = compose_cover(telling);
    deck.slides = compose_slides(telling, plan);
    apply_edits(deck.slides, telling);
    drop_dead_links(deck.slides);
    deck.continued = phrases.say(Phrase::Continued);
    deck.footer_left = said(diagnosis.authority.name);
    deck.footer_centre =
        phrases.say(Phrase::FooterVersion, {{"numero", std::to_string(version.number.value)},
                                            {"date", long_date(version.date.value)},
                                            {"statut", said(version.status)}});
    deck.info.title = phrases.say(Phrase::DeckDocumentTitle, {{"collectivite", deck.footer_left}});
    deck.info.subject = phrases.say(Phrase::DocumentSubject);
    deck.info.author = deck.footer_left;
    deck.info.creation_date = iso(version.date.value);
    deck.info.creator = plan.creator;
    return deck;
}

} // namespace restitution
