/// The texts of the files `remarques` and `support`.
#pragma once

#include "model/text_walk.h"
#include "model/texts_of_answers.h"
#include "model/texts_of_things.h"

namespace restitution::text_walk {

void see(const auto& walk, Some<RetainedAnswerChange> auto& change) {
    auto& [question, given, before] = change;
    see(walk, given);
    if (before) {
        see(walk, before->value);
    }
}

void see(const auto& walk, Some<LineChange> auto& change) {
    auto& [line, field, patch, before] = change;
    see_words(walk, patch, line.value);
    if (before) {
        see_words(walk, before->value, line.value);
    }
}

/// What takes the place of a text is as that text is.
void see(const auto& walk, Some<TextChange> auto& change) {
    auto& [target, field, text, before] = change;
    const Sort sort = field.value == TextField::Owner ? function : free_text;
    see(walk, sort, text);
    see_given(walk, sort, before);
}

void see(const auto& walk, Some<Remark> auto& remark) {
    auto& [id, author, date, target, text, treatment, answer, version, changes] = remark;
    see_id(walk, identifier, id);
    see(walk, function, author);
    see(walk, free_text, text);
    see(walk, free_text, answer);
    for (auto& change : changes) {
        std::visit([&](auto& made) { see(walk, made); }, change);
    }
}

void see(const auto& walk, Some<OwnList> auto& list, const RemarkTarget& target) {
    auto& [items] = list;
    see_list(walk, free_text, items, target);
}

void see(const auto& walk, Some<OwnTable> auto& table, const RemarkTarget& target) {
    auto& [columns, rows, caption] = table;
    for (auto& header : columns) {
        see(walk, free_text, header, target);
    }
    for (auto& row : rows) {
        for (auto& cell : row) {
            see(walk, free_text, cell, target);
        }
    }
    see(walk, free_text, caption, target);
}

void see(const auto& walk, Some<OwnPicture> auto& picture, const RemarkTarget& target) {
    auto& [file, alternative, caption] = picture;
    see(walk, technical, file, target);
    see(walk, free_text, alternative, target);
    see(walk, free_text, caption, target);
}

void see(const auto& walk, Some<Text> auto& paragraph, const RemarkTarget& target) {
    see(walk, free_text, paragraph, target);
}

void see(const auto& walk, Some<OwnSlide> auto& slide) {
    auto& [id, after, title, blocks] = slide;
    const RemarkTarget target = id.value;
    see_id(walk, identifier, id, target);
    see(walk, free_text, title, target, TextField::Title);
    for (auto& block : blocks) {
        std::visit([&](auto& content) { see(walk, content, target); }, block);
    }
}

/// The title of a slide of the author's own stands before one that `titles` would give it.
void see(const auto& walk, Some<DeckEdits> auto& edits) {
    auto& [hidden, moves, titles, own_slides, notes] = edits;
    each(walk, own_slides);
    for (auto& edit : titles) {
        auto& [slide, text] = edit;
        see(walk, free_text, text, slide.value, TextField::Title);
    }
    for (auto& edit : notes) {
        auto& [slide, text] = edit;
        see(walk, for_the_team, text, slide.value);
    }
}

} // namespace restitution::text_walk
