// The annexes: questions left out, history of the versions, glossary.
#include "style/phrases/annexes.h"

#include "base/closest_names.h"
#include "story/deck/slides/slides.h"
#include "story/story_text.h"
#include "story/wording/wording.h"
#include "style/glossary.h"
#include "style/phrases/levers.h"
#include "style/phrases/ratings.h"

#include <algorithm>

namespace restitution {

namespace {

struct LeftOut {
    Table by_team;
    Table outside_light;
    int count = 0;
};

LeftOut questions_left_out(const Telling& telling) {
    LeftOut left;
    const auto& dimensions = telling.questionnaire().dimensions;
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        std::vector<std::string> topics;
        const auto& covered = telling.metrics.coverage.dimensions[d].questions;
        for (std::size_t q = 0; q < covered.size(); ++q) {
            const Question& question = dimensions[d].questions[q];
            if (covered[q].state != QuestionState::Excluded) {
                continue;
            }
            ++left.count;
            if (covered[q].outside_light) {
                topics.push_back(lower_first(said(question.topic)));
                continue;
            }
            std::vector<std::string> reasons;
            for (const std::string& reason : covered[q].reasons) {
                reasons.push_back(said(Text{reason, {}}));
            }
            left.by_team.rows.push_back({{plain(question.id.value.text), {}},
                                         {plain(said(question.topic)), {}},
                                         {plain(french_list(reasons)), {}}});
        }
        if (!topics.empty()) {
            left.outside_light.rows.push_back({{plain(short_name(d, telling)), {}},
                                               {plain(std::to_string(topics.size())), {}},
                                               {plain(upper_first(french_list(topics))), {}}});
        }
    }
    return left;
}

bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

/// As a whole word, so that "pue" is not found in another one.
bool holds_word(const std::string& texts, const std::string& word) {
    for (std::size_t at = texts.find(word); at != std::string::npos;
         at = texts.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool starts = at == 0 || !is_letter(texts[at - 1]) || !is_letter(word.front());
        const bool ends = end == texts.size() || !is_letter(texts[end]) || !is_letter(word.back());
        if (starts && ends) {
            return true;
        }
    }
    return false;
}

bool is_of_use(const GlossaryEntry& entry, const std::string& folded_texts) {
    return std::any_of(entry.forms.begin(), entry.forms.end(),
                       [&](const std::string& form) { return holds_word(folded_texts, form); });
}

} // namespace

std::vector<Slide> compose_excluded_questions(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    LeftOut left = questions_left_out(telling);
    if (left.count == 0) {
        return {};
    }
    Slide slide{
        .surtitle = phrases.say(Phrase::AnnexSurtitle),
        .title = phrases.count(Phrase::ExcludedTitleOne, left.count,
                               {{"nombre", upper_first(cardinal(left.count, Gender::Feminine))}})};
    if (!left.by_team.rows.empty()) {
        left.by_team.columns = {{phrases.say(Phrase::ColumnQuestion), 0, false, false},
                                {phrases.say(Phrase::ColumnTopic), 1, true, false},
                                {phrases.say(Phrase::ColumnReason), 2, false, false}};
        slide.blocks.push_back(
            in_main(SectionHead{phrases.say(Phrase::ExcludedByTeam), Tone::Main}));
        slide.blocks.push_back(in_main(std::move(left.by_team)));
    }
    if (!left.outside_light.rows.empty()) {
        left.outside_light.columns = {{phrases.say(Phrase::ColumnDimension), 1, true, false},
                                      {phrases.say(Phrase::ColumnHowMany), 0, false, true},
                                      {phrases.say(Phrase::ColumnTopics), 4, false, false}};
        slide.blocks.push_back(
            in_main(SectionHead{phrases.say(Phrase::ExcludedOutsideLight), Tone::Main}));
        slide.blocks.push_back(in_main(std::move(left.outside_light)));
    }
    return {slide};
}

namespace {

/// "R-01, R-02 et R-04": those that count from this version on.
std::string remarks_of(const DocumentVersion& version, const Telling& telling) {
    std::vector<std::string> ids;
    for (const Remark& remark : telling.dossier.remarks) {
        if (remark.version && remark.version->value == version.number.value) {
            ids.push_back(remark.id.value.text);
        }
    }
    return ids.empty() ? telling.phrases.say(Phrase::NothingSaid) : french_list(ids);
}

} // namespace

std::vector<Slide> compose_history(const Telling& telling) {
    const Phrases& phrases = telling.phrases;
    const auto& versions = telling.diagnosis().versions;
    if (versions.size() < 2) {
        return {};
    }
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnVersion), 0, true, false},
                     {phrases.say(Phrase::ColumnDate), 0, false, false},
                     {phrases.say(Phrase::ColumnContent), 3, false, false},
                     {phrases.say(Phrase::ColumnRemarks), 1.4, false, false},
                     {phrases.say(Phrase::ColumnStatus), 1, false, false}};
    for (const DocumentVersion& version : versions) {
        table.rows.push_back({{plain(std::to_string(version.number.value)), {}},
                              {plain(long_date(version.date.value)), {}},
                              {plain(said(version.label)), {}},
                              {plain(remarks_of(version, telling)), {}},
                              {plain(said(version.status)), {}}});
    }
    Slide slide{.surtitle = phrases.say(Phrase::AnnexSurtitle),
                .title = phrases.say(Phrase::HistoryTitle)};
    slide.blocks.push_back(in_main(std::move(table)));
    return {slide};
}

std::vector<Slide> compose_glossary(const Telling& telling, const Glossary& glossary,
                                    const std::vector<Slide>& deck) {
    std::string texts;
    for (const Slide& slide : deck) {
        texts += text_of(slide);
    }
    texts = folded(texts);
    const Phrases& phrases = telling.phrases;
    Table table;
    table.columns = {{phrases.say(Phrase::ColumnTerm), 1, true, false},
                     {phrases.say(Phrase::ColumnDefinition), 4, false, false}};
    for (const GlossaryEntry& entry : glossary.entries) {
        if (is_of_use(entry, texts)) {
            table.rows.push_back({{plain(said(Text{entry.term, {}})), {}},
                                  {plain(said(Text{entry.definition, {}})), {}}});
        }
    }
    if (table.rows.empty()) {
        return {};
    }
    Slide slide{.surtitle = phrases.say(Phrase::AnnexSurtitle),
                .title = phrases.say(Phrase::GlossaryTitle)};
    slide.blocks.push_back(in_main(std::move(table)));
    return {slide};
}

} // namespace restitution
