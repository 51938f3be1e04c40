// What changed since the version before: notes before and after, what the remarks changed, then,
// in the annex, every figure that followed.
#include "style/phrases/changes.h"

#include "story/deck/slides/slides.h"
#include "story/specs/chart_specs.h"
#include "story/wording/changes_told.h"
#include "story/wording/wording.h"
#include "style/phrases/common.h"

#include <algorithm>

namespace restitution {

namespace {

constexpr std::size_t most_pairs = 3;   // of notes, that a slide has room for
constexpr std::size_t most_changes = 6; // that are told beside them
constexpr std::size_t most_park_figures = 4;

template <class Test>
int count_remarks(Test test, const Telling& telling) {
    const VersionChanges& changes = *telling.changes;
    return static_cast<int>(std::count_if(changes.remarks.begin(), changes.remarks.end(), test));
}

std::string changes_title(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const int accepted =
        count_remarks([](const Remark& remark) { return !remark.changes.empty(); }, telling);
    if (accepted == 0) {
        return phrases.say(Phrase::ChangesTitleNone);
    }
    std::string text =
        phrases.count(Phrase::ChangesTitleOne, accepted,
                      {{"nombre", upper_first(cardinal(accepted, Gender::Feminine))}});
    const auto& before = telling.changes->metrics_before.maturity.overall.note;
    const auto& after = telling.metrics.maturity.overall.note;
    if (before && after && before->measure.shown != after->measure.shown) {
        text += phrases.say(Phrase::ChangesTitleNote,
                            {{"avant", said(before->measure)}, {"apres", said(after->measure)}});
    }
    return text;
}

/// Of each perimeter as a whole; categories and entities are in the annex.
Bullets park_figures(const std::vector<ToldChange>& told_changes, const Phrases& phrases) {
    Bullets list;
    list.compact = true;
    for (const ToldChange& change : told_changes) {
        if (change.of_whole_park && list.items.size() < most_park_figures) {
            list.items.push_back({{change.subject + ", ", Emphasis::Strong, std::nullopt},
                                  {told(change, phrases), Emphasis::Plain, std::nullopt}});
        }
    }
    return list;
}

/// In the order of the remarks.
Block made_by_remarks(const std::vector<ToldChange>& told_changes, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    TermList list;
    for (const Remark& remark : telling.changes->remarks) {
        for (const ToldChange& change : told_changes) {
            if (change.made && change.remarks == remark.id.value.text &&
                list.entries.size() < most_changes) {
                RichText text{{change.subject + "\n", Emphasis::Strong, std::nullopt},
                              {told(change, phrases), Emphasis::Plain, std::nullopt}};
                list.entries.push_back({change.remarks, std::move(text)});
            }
        }
    }
    if (list.entries.empty()) {
        return Paragraph{plain(phrases.say(Phrase::ChangesNothing)), ParagraphKind::Body, false};
    }
    return list;
}

/// What the slide does not list.
std::string the_rest(const std::vector<ToldChange>& told_changes, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const auto made = static_cast<std::size_t>(
        std::count_if(told_changes.begin(), told_changes.end(),
                      [](const ToldChange& change) { return change.made; }));
    std::string text;
    if (made > most_changes) {
        const auto more = static_cast<long>(made - most_changes);
        text = upper_first(phrases.count(Phrase::ChangesMoreOne, more)) +
               phrases.say(Phrase::FullStop);
    }
    const int answered =
        count_remarks([](const Remark& remark) { return remark.changes.empty(); }, telling);
    if (answered > 0) {
        text += (text.empty() ? "" : " ") + phrases.count(Phrase::ChangesAnsweredOne, answered);
    }
    return text;
}

Slide changes_slide(const std::vector<ToldChange>& told_changes, const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Slide slide{.surtitle = phrases.say(Phrase::ChangesSurtitle,
                                        {{"numero", std::to_string(telling.changes->before)}}),
                .title = changes_title(telling)};
    auto notes = note_pairs_figure(telling, most_pairs);
    if (notes) {
        slide.shape = SlideShape::Halves;
        slide.blocks.push_back(in_main(SectionHead{phrases.say(Phrase::ChangesNotes), Tone::Main}));
        slide.blocks.push_back(in_main(std::move(*notes)));
    }
    Bullets park = park_figures(told_changes, phrases);
    if (!park.items.empty()) {
        slide.shape = SlideShape::Halves;
        slide.blocks.push_back(
            in_main(SectionHead{phrases.say(Phrase::ChangesEquipmentHead), Tone::Main}));
        slide.blocks.push_back(in_main(std::move(park)));
    }
    const SlideColumn column =
        slide.shape == SlideShape::Halves ? SlideColumn::Aside : SlideColumn::Main;
    slide.blocks.push_back(
        {column, SectionHead{phrases.say(Phrase::ChangesMade), Tone::Attention}});
    slide.blocks.push_back({column, made_by_remarks(told_changes, telling)});
    if (const std::string rest = the_rest(told_changes, telling); !rest.empty()) {
        slide.blocks.push_back({column, Paragraph{plain(rest), ParagraphKind::Remark, false}});
    }
    return slide;
}

} // namespace

std::vector<Slide> compose_changes(const Telling& telling) {
    if (telling.changes == nullptr) {
        return {};
    }
    return {changes_slide(tell_changes(telling), telling)};
}

std::vector<Slide> compose_change_details(const Telling& telling) {
    if (telling.changes == nullptr || telling.changes->figures.empty()) {
        return {};
    }
    const Phrases& phrases = telling.phrases;
    const auto all = static_cast<int>(tell_changes(telling).size());
    Slide slide{.surtitle = phrases.say(Phrase::ChangesDetailSurtitle,
                                        {{"avant", std::to_string(telling.changes->before)},
                                         {"apres", std::to_string(telling.changes->after)}}),
                .title = phrases.count(Phrase::ChangesDetailTitleOne, all,
                                       {{"nombre", upper_first(cardinal(all))}})};
    slide.blocks.push_back(in_main(change_table(telling)));
    return {slide};
}

} // namespace restitution
