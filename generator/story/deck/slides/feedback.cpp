// What participants think of the approach: questions before the meeting, what they said after it.
#include "story/deck/slides/slides.h"
#include "story/wording/arbitration.h"
#include "story/wording/wording.h"
#include "style/phrases/annexes.h"

namespace restitution {

namespace {

Bullets bullets_of(const std::vector<Text>& texts) {
    Bullets list;
    for (const Text& text : texts) {
        list.items.push_back(plain(said(text)));
    }
    return list;
}

Bullets bullets_of(std::initializer_list<PhraseKey> questions, const Phrases& phrases) {
    Bullets list;
    for (const PhraseKey question : questions) {
        list.items.push_back(plain(phrases.say(question)));
    }
    return list;
}

/// What the meeting said of itself; null before it, or when it said nothing.
const Meeting* meeting_with_feedback(const Telling& telling) {
    const Meeting* meeting = told_meeting(telling);
    const bool given = meeting != nullptr && !(meeting->feedback_on_organisation.empty() &&
                                               meeting->feedback_on_presentation.empty());
    return given ? meeting : nullptr;
}

} // namespace

std::vector<Slide> compose_feedback(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const Meeting* given = meeting_with_feedback(telling);
    Slide slide{
        .surtitle = phrases.say(Phrase::FeedbackSurtitle),
        .title = phrases.say(given != nullptr ? Phrase::FeedbackTitleGiven : Phrase::FeedbackTitle),
        .shape = SlideShape::Halves};
    Bullets organisation;
    Bullets presentation;
    if (given != nullptr) {
        organisation = bullets_of(given->feedback_on_organisation);
        presentation = bullets_of(given->feedback_on_presentation);
    } else {
        organisation = bullets_of(
            {Phrase::FeedbackAskUseful, Phrase::FeedbackAskTime, Phrase::FeedbackAskNext}, phrases);
        presentation = bullets_of(
            {Phrase::FeedbackAskClear, Phrase::FeedbackAskMissing, Phrase::FeedbackAskKeep},
            phrases);
    }
    const auto add = [&](SlideColumn column, PhraseKey head, Bullets list) {
        if (!list.items.empty()) {
            slide.blocks.push_back({column, SectionHead{phrases.say(head), Tone::Main}});
            slide.blocks.push_back({column, std::move(list)});
        }
    };
    add(SlideColumn::Main, Phrase::FeedbackOnOrganisation, std::move(organisation));
    add(SlideColumn::Aside, Phrase::FeedbackOnPresentation, std::move(presentation));
    return {slide};
}

} // namespace restitution
