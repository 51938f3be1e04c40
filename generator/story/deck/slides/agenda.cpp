// The agenda: every item with its minutes, and a link to the slide that it leads to.
#include "story/deck/slides/slides.h"
#include "story/wording/wording.h"
#include "style/phrases/deck.h"

#include <algorithm>

namespace restitution {

namespace {

struct Minutes {
    int presentation = 0;
    int discussion = 0;
};

Minutes total_minutes(const std::vector<AgendaItem>& items) {
    Minutes minutes;
    for (const AgendaItem& item : items) {
        (item.kind == AgendaKind::Discussion ? minutes.discussion : minutes.presentation) +=
            item.minutes.value;
    }
    return minutes;
}

std::string agenda_title(const Minutes& minutes, const Telling& telling) {
    const std::string length =
        upper_first(duration_in_words(minutes.presentation + minutes.discussion));
    if (minutes.discussion == 0) {
        return telling.phrases.say(Phrase::AgendaTitle, {{"duree", length}});
    }
    return telling.phrases.count(
        Phrase::AgendaTitleDiscussionOne, minutes.discussion,
        {{"duree", length}, {"minutes", cardinal(minutes.discussion, Gender::Feminine)}});
}

TimelineRow agenda_row(const AgendaItem& item, std::optional<TimeOfDay> start,
                       const Telling& telling) {
    TimelineRow row;
    row.when = start ? time_of_day(*start) : std::string();
    std::optional<LinkTarget> link;
    if (item.slide && !item.slide->value.empty()) {
        link = PageTarget{item.slide->value};
    }
    row.title = {{said(item.title), Emphasis::Plain, link}};
    row.note = said(item.note);
    const bool discussion = item.kind == AgendaKind::Discussion;
    row.tone = discussion ? Tone::Attention : Tone::Main;
    const std::string minutes = duration(item.minutes.value);
    row.bar = TimelineBar{
        static_cast<double>(item.minutes.value),
        discussion ? telling.phrases.say(Phrase::AgendaDiscussion, {{"minutes", minutes}})
                   : minutes};
    return row;
}

} // namespace

std::vector<Slide> compose_agenda(const Telling& telling) {
    const Committee& committee = telling.diagnosis().committee;
    if (committee.agenda.empty()) {
        return {};
    }
    const Minutes minutes = total_minutes(committee.agenda);
    Timeline timeline;
    timeline.left_caption = telling.phrases.say(Phrase::AgendaPresentation,
                                                {{"minutes", duration(minutes.presentation)}});
    if (minutes.discussion > 0) {
        timeline.right_caption = telling.phrases.say(Phrase::AgendaDiscussions,
                                                     {{"minutes", duration(minutes.discussion)}});
    }
    std::optional<TimeOfDay> start;
    if (committee.start) {
        start = committee.start->value;
    } else {
        timeline.when_width = 12;
    }
    for (const AgendaItem& item : committee.agenda) {
        timeline.rows.push_back(agenda_row(item, start, telling));
        if (start) {
            start = add_minutes(*start, item.minutes.value);
        }
    }
    Slide slide{.surtitle = telling.phrases.say(Phrase::AgendaSurtitle),
                .title = agenda_title(minutes, telling)};
    slide.blocks.push_back(in_main(std::move(timeline)));
    return {slide};
}

} // namespace restitution
