#include "story/wording/changes_told.h"

#include "story/wording/figure_wording.h"
#include "story/wording/wording.h"
#include "style/phrases/changes.h"

#include <algorithm>
#include <array>

namespace restitution {

namespace {

using K = FigureKind;

constexpr std::array group_phrases{Phrase::GroupNotes, Phrase::GroupAnswers, Phrase::GroupEquipment,
                                   Phrase::GroupTexts};

std::string causes_of(const FigureChange& change) {
    std::vector<std::string> ids;
    for (const RemarkId& id : change.causes) {
        ids.push_back(id.text);
    }
    return french_list(ids);
}

/// A line changes from an age to a day of purchase: the field is what it is now.
FigureKey shown_key(const FigureChange& change) {
    FigureKey key = change.key;
    const auto* line = change.after ? std::get_if<LineValue>(&*change.after) : nullptr;
    if (line != nullptr && line->field == LineField::Age && line->line.how_old &&
        std::holds_alternative<Bought>(line->line.how_old->value)) {
        key.rank = static_cast<int>(LineField::Purchase);
    }
    return key;
}

/// Charts of ages are drawn by category, each by completed years or by years of purchase.
bool is_told(const FigureKey& key, const Telling& telling) {
    if (key.kind != K::AgePyramid && key.kind != K::PurchaseYears) {
        return true;
    }
    const auto& part = std::get<ParkPart>(key.subject);
    if (!part.category || !part.perimeter || !telling.metrics.equipment) {
        return false;
    }
    const auto& categories = telling.metrics.equipment->perimeter(*part.perimeter).categories;
    const auto found =
        std::find_if(categories.begin(), categories.end(),
                     [&](const CategoryPark& category) { return category.id == *part.category; });
    return found != categories.end() &&
           found->park.ages.purchases_say_more == (key.kind == K::PurchaseYears);
}

ToldChange tell(const FigureChange& change, const Telling& telling, const Telling& before) {
    const FigureKey key = shown_key(change);
    const auto value = [&](const std::optional<FigureValue>& one,
                           const std::optional<FigureValue>& other, const Telling& words) {
        return one ? figure_value(key, *one, other ? &*other : nullptr, words)
                   : words.phrases.say(Phrase::ValueAbsent);
    };
    ToldChange told;
    told.group = row_of(key.kind).group;
    told.made = key.kind == K::Answer || key.kind == K::Line || key.kind == K::Wording;
    const auto* part = std::get_if<ParkPart>(&key.subject);
    told.of_whole_park = part != nullptr && !part->category && !part->is_entity &&
                         key.kind != K::AgePyramid && key.kind != K::PurchaseYears;
    told.subject = subject_of(key, change.after ? telling : before);
    told.figure = figure_name(key, telling);
    told.before = value(change.before, change.after, before);
    told.after = value(change.after, change.before, telling);
    told.remarks = causes_of(change);
    return told;
}

Cell cell(const std::string& text) {
    return {plain(text), {}};
}

std::string line_of(const std::string& text) {
    return text + '\n';
}

std::string versions_line(const Telling& telling) {
    const VersionChanges& changes = *telling.changes;
    const DocumentVersion& before = changes.dossier_before.diagnosis.current_version();
    const DocumentVersion& after = telling.diagnosis().current_version();
    return telling.phrases.say(Phrase::VersionsCompared,
                               {{"avant", std::to_string(changes.before)},
                                {"date_avant", long_date(before.date.value)},
                                {"apres", std::to_string(changes.after)},
                                {"date_apres", long_date(after.date.value)}});
}

} // namespace

Telling telling_before(const Telling& telling) {
    const VersionChanges& changes = *telling.changes;
    return {changes.dossier_before, changes.metrics_before, telling.phrases, telling.logo,
            telling.pictures};
}

std::string treatment_word(Treatment treatment, const Phrases& phrases) {
    switch (treatment) {
    case Treatment::Accepted:
        return phrases.say(Phrase::RemarkAccepted);
    case Treatment::Declined:
        return phrases.say(Phrase::RemarkDeclined);
    case Treatment::ToExamine:
        return phrases.say(Phrase::RemarkToExamine);
    }
    return {};
}

std::vector<ToldChange> tell_changes(const Telling& telling) {
    const Telling before = telling_before(telling);
    std::vector<ToldChange> all;
    for (const FigureChange& change : telling.changes->figures) {
        ToldChange one = tell(change, telling, before);
        if (one.before != one.after && is_told(change.key, telling)) {
            all.push_back(std::move(one));
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const ToldChange& a, const ToldChange& b) { return a.group < b.group; });
    return all;
}

std::string told(const ToldChange& change, const Phrases& phrases) {
    return phrases.say(
        Phrase::ChangeTold,
        {{"quoi", change.figure}, {"avant", change.before}, {"apres", change.after}});
}

Table change_table(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnSubjectOf), 1.8, true, false},
                     {phrases.say(Phrase::ColumnWhat), 1.6, false, false},
                     {phrases.say(Phrase::ColumnBefore), 1.15, false, false},
                     {phrases.say(Phrase::ColumnAfter), 1.15, false, false},
                     {phrases.say(Phrase::ColumnRemark), 0, false, false}};
    for (const ToldChange& change : tell_changes(telling)) {
        table.rows.push_back({cell(change.subject), cell(change.figure), cell(change.before),
                              cell(change.after), cell(change.remarks)});
    }
    table.when_empty = phrases.say(Phrase::ChangesNothing);
    return table;
}

std::string changes_text(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const VersionChanges& changes = *telling.changes;
    if (changes.before == changes.after) {
        return line_of(
            phrases.say(Phrase::OnlyVersion, {{"numero", std::to_string(changes.after)}}));
    }
    std::string text = line_of(versions_line(telling));
    if (!changes.remarks.empty()) {
        text += '\n' + line_of(phrases.say(Phrase::RemarksHead));
    }
    for (const Remark& remark : changes.remarks) {
        text += "  " +
                line_of(phrases.say(Phrase::RemarkHead,
                                    {{"id", remark.id.value.text},
                                     {"traitement", treatment_word(remark.treatment, phrases)}}) +
                        said(remark.text));
    }
    const std::vector<ToldChange> all = tell_changes(telling);
    if (all.empty()) {
        return text + '\n' + line_of(phrases.say(Phrase::ChangesNothing));
    }
    for (auto change = all.begin(); change != all.end(); ++change) {
        const bool new_group = change == all.begin() || change->group != (change - 1)->group;
        if (new_group) {
            const auto group = static_cast<std::size_t>(change->group);
            text += '\n' + line_of(phrases.say(group_phrases[group]));
        }
        if (new_group || change->subject != (change - 1)->subject) {
            text += "  " + line_of(change->subject);
        }
        text +=
            "    " + line_of(phrases.say(Phrase::ChangeBy, {{"changement", told(*change, phrases)},
                                                            {"remarques", change->remarks}}));
    }
    return text;
}

} // namespace restitution
