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

class ChangesSlide {
public:
    explicit ChangesSlide(const Telling& telling)
        : telling_(telling), phrases_(telling.phrases), changes_(*telling.changes),
          told_(tell_changes(telling)) {}

    Slide compose() const {
        Slide slide{.surtitle = phrases_.say(Phrase::ChangesSurtitle,
                                             {{"numero", std::to_string(changes_.before)}}),
                    .title = title()};
        auto notes = note_pairs_figure(telling_, most_pairs);
        if (notes) {
            slide.shape = SlideShape::Halves;
            slide.blocks.push_back(
                in_main(SectionHead{phrases_.say(Phrase::ChangesNotes), Tone::Main}));
            slide.blocks.push_back(in_main(std::move(*notes)));
        }
        Bullets park = park_figures();
        if (!park.items.empty()) {
            slide.shape = SlideShape::Halves;
            slide.blocks.push_back(
                in_main(SectionHead{phrases_.say(Phrase::ChangesEquipmentHead), Tone::Main}));
            slide.blocks.push_back(in_main(std::move(park)));
        }
        const SlideColumn column =
            slide.shape == SlideShape::Halves ? SlideColumn::Aside : SlideColumn::Main;
        slide.blocks.push_back(
            {column, SectionHead{phrases_.say(Phrase::ChangesMade), Tone::Attention}});
        slide.blocks.push_back({column, made_by_remarks()});
        if (const std::string rest = the_rest(); !rest.empty()) {
            slide.blocks.push_back({column, Paragraph{plain(rest), ParagraphKind::Remark, false}});
        }
        return slide;
    }

private:
    template <class Test>
    int count(Test test) const {
        return static_cast<int>(
            std::count_if(changes_.remarks.begin(), changes_.remarks.end(), test));
    }

    std::string title() const {
        const int accepted = count([](const Remark& remark) { return !remark.changes.empty(); });
        if (accepted == 0) {
            return phrases_.say(Phrase::ChangesTitleNone);
        }
        std::string text =
            phrases_.count(Phrase::ChangesTitleOne, accepted,
                           {{"nombre", upper_first(cardinal(accepted, Gender::Feminine))}});
        const auto& before = changes_.metrics_before.maturity.overall.note;
        const auto& after = telling_.metrics.maturity.overall.note;
        if (before && after && before->measure.shown != after->measure.shown) {
            text += phrases_.say(Phrase::ChangesTitleNote, {{"avant", said(before->measure)},
                                                            {"apres", said(after->measure)}});
        }
        return text;
    }

    /// Of each perimeter as a whole; categories and entities are in the annex.
    Bullets park_figures() const {
        Bullets list;
        list.compact = true;
        for (const ToldChange& change : told_) {
            if (change.of_whole_park && list.items.size() < most_park_figures) {
                list.items.push_back({{change.subject + ", ", Emphasis::Strong, std::nullopt},
                                      {told(change, phrases_), Emphasis::Plain, std::nullopt}});
            }
        }
        return list;
    }

    /// In the order of the remarks.
    Block made_by_remarks() const {
        TermList list;
        for (const Remark& remark : changes_.remarks) {
            for (const ToldChange& change : told_) {
                if (change.made && change.remarks == remark.id.value.text &&
                    list.entries.size() < most_changes) {
                    RichText text{{change.subject + "\n", Emphasis::Strong, std::nullopt},
                                  {told(change, phrases_), Emphasis::Plain, std::nullopt}};
                    list.entries.push_back({change.remarks, std::move(text)});
                }
            }
        }
        if (list.entries.empty()) {
            return Paragraph{plain(phrases_.say(Phrase::ChangesNothing)), ParagraphKind::Body,
                             false};
        }
        return list;
    }

    /// What the slide does not list.
    std::string the_rest() const {
        const auto made = static_cast<std::size_t>(std::count_if(
            told_.begin(), told_.end(), [](const ToldChange& change) { return change.made; }));
        std::string text;
        if (made > most_changes) {
            const auto more = static_cast<long>(made - most_changes);
            text = upper_first(phrases_.count(Phrase::ChangesMoreOne, more)) +
                   phrases_.say(Phrase::FullStop);
        }
        const int answered = count([](const Remark& remark) { return remark.changes.empty(); });
        if (answered > 0) {
            text +=
                (text.empty() ? "" : " ") + phrases_.count(Phrase::ChangesAnsweredOne, answered);
        }
        return text;
    }

    const Telling& telling_;
    const Phrases& phrases_;
    const VersionChanges& changes_;
    std::vector<ToldChange> told_;
};

} // namespace

std::vector<Slide> compose_changes(const Telling& telling) {
    if (telling.changes == nullptr) {
        return {};
    }
    return {ChangesSlide(telling).compose()};
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
