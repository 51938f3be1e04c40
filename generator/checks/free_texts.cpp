#include "checks/free_texts.h"

#include "base/overload.h"

namespace restitution {

namespace {

class Collector {
public:
    void add(const Text& text) {
        if (!text.value.empty()) {
            texts_.push_back(text);
        }
    }
    void add(const std::optional<Text>& text) {
        if (text) {
            add(*text);
        }
    }
    void add(const std::vector<Text>& texts) {
        for (const Text& text : texts) {
            add(text);
        }
    }
    template <class Id>
    void add_id(const Located<Id>& id) {
        add(Text{id.value.text, id.where});
    }

    void add(const Diagnosis& diagnosis) {
        for (const Entity& entity : diagnosis.entities) {
            add(entity.name);
            add(entity.note);
        }
        for (const TeamMember& member : diagnosis.team) {
            add(member.role);
        }
        for (const CalendarStep& step : diagnosis.calendar) {
            add(step.name);
            add(step.note);
        }
        add(diagnosis.committee.place);
        for (const AgendaItem& item : diagnosis.committee.agenda) {
            add(item.title);
            add(item.note);
        }
        for (const Guest& guest : diagnosis.committee.guests) {
            add(guest.role);
        }
        for (const DocumentVersion& version : diagnosis.versions) {
            add(version.label);
            add(version.status);
        }
    }

    void add(const Questionnaire& questionnaire) {
        add(questionnaire.name);
        for (const MaturityLevel& level : questionnaire.levels) {
            add(level.name);
            add(level.meaning);
        }
        for (const Profile& profile : questionnaire.profiles) {
            add(profile.name);
        }
        for (const Dimension& dimension : questionnaire.dimensions) {
            add(dimension.name);
            add(dimension.short_label);
            for (const Question& question : dimension.questions) {
                add(question.topic);
                add(question.text);
                add(question.help);
                add(question.note);
                for (const GridStep& step : question.grid) {
                    add(step.text);
                }
            }
        }
    }

    void add(const Given& given) {
        if (const auto* not_applicable = std::get_if<NotApplicable>(&given)) {
            add(not_applicable->reason);
        }
    }

    void add(const std::vector<Finding>& findings) {
        for (const Finding& finding : findings) {
            add(finding.text);
        }
    }

    void add(const Answers& answers) {
        for (const Interview& interview : answers.interviews) {
            for (const Answer& answer : interview.answers) {
                add(answer.given);
                add(answer.comment);
                for (const Verbatim& verbatim : answer.verbatims) {
                    add(verbatim.text);
                }
            }
            add(interview.findings);
            add(interview.ideas);
            add(interview.summary);
            add(interview.reason);
        }
        for (const RetainedAnswer& retained : answers.retained) {
            add(retained.given);
            add(retained.reason);
        }
        for (const ExcludedQuestion& excluded : answers.excluded) {
            add(excluded.reason);
        }
    }

    void add(const Inventory& inventory) {
        for (const EquipmentCategory& category : inventory.categories) {
            add(category.name);
            add(category.short_label);
        }
        for (const InventoryLine& line : inventory.lines) {
            add(line);
        }
    }

    void add(const InventoryLine& line) {
        add(line.label);
        add(line.note);
        for (const Supposition& supposition : line.suppositions) {
            add(supposition.reason);
        }
    }

    void add(const Indicators& indicators) {
        for (const Spending& spending : indicators.spending) {
            add(spending.label);
            add(spending.note);
        }
        if (indicators.reform) {
            add(indicators.reform->note);
        }
        for (const ServerRoom& room : indicators.server_rooms) {
            add(room.name);
            add(room.note);
        }
    }

    void add(const Lever& lever) {
        add(lever.title);
        add(lever.description);
        add(lever.cost);
        add(lever.owner);
        add(lever.horizon);
        add(lever.source);
    }

    void add(const Remark& remark) {
        add(remark.author);
        add(remark.text);
        add(remark.answer);
        for (const Change& change : remark.changes) {
            std::visit(Overload{[&](const RetainedAnswerChange& retained) { add(retained.given); },
                                [&](const LineChange& line) { add(line.patch); },
                                [&](const TextChange& text) { add(text); }},
                       change);
        }
    }

    void add(const TextChange& change) {
        add(change.text);
        add(change.before);
    }

    void add(const DeckEdits& edits) {
        for (const SlideText& title : edits.titles) {
            add(title.text);
        }
        for (const OwnSlide& slide : edits.own_slides) {
            add(slide.title);
            for (const OwnBlock& block : slide.blocks) {
                std::visit(Overload{[&](const Text& text) { add(text); },
                                    [&](const OwnList& list) { add(list.items); },
                                    [&](const OwnTable& table) {
                                        add(table.columns);
                                        for (const auto& row : table.rows) {
                                            add(row);
                                        }
                                        add(table.caption);
                                    },
                                    [&](const OwnPicture& picture) {
                                        add(picture.alternative);
                                        add(picture.caption);
                                    }},
                           block);
            }
        }
    }

    void add(const Meeting& meeting) {
        for (const DiscussedPoint& point : meeting.points) {
            add(point.title);
            add(point.summary);
            for (const Exchange& exchange : point.exchanges) {
                add(exchange.speaker);
                add(exchange.text);
                add(exchange.answer);
            }
        }
        for (const LeverChoice& choice : meeting.lever_choices) {
            add(choice.note);
        }
        for (const Vote& vote : meeting.votes) {
            add(vote.subject);
            add(vote.outcome);
        }
        for (const Decision& decision : meeting.decisions) {
            add(decision.text);
        }
        for (const Action& action : meeting.actions) {
            add(action.text);
            add(action.department);
        }
        add(meeting.feedback_on_organisation);
        add(meeting.feedback_on_presentation);
        add(meeting.good_practices);
        if (meeting.next_meeting) {
            add(meeting.next_meeting->subject);
            add(meeting.next_meeting->place);
        }
    }

    std::vector<Text> take() { return std::move(texts_); }

private:
    std::vector<Text> texts_;
};

void collect(const Dossier& dossier, Collector& texts) {
    texts.add(dossier.diagnosis);
    texts.add(dossier.questionnaire);
    for (const Person& person : dossier.people) {
        texts.add(person.role);
    }
    texts.add(dossier.answers);
    if (dossier.inventory) {
        texts.add(*dossier.inventory);
    }
    if (dossier.indicators) {
        texts.add(*dossier.indicators);
    }
    for (const Lever& lever : dossier.levers) {
        texts.add(lever);
    }
    for (const Remark& remark : dossier.remarks) {
        texts.add(remark);
    }
    texts.add(dossier.deck_edits);
    if (dossier.meeting) {
        texts.add(*dossier.meeting);
    }
}

} // namespace

std::vector<Text> free_texts(const Dossier& dossier) {
    Collector texts;
    collect(dossier, texts);
    return texts.take();
}

std::vector<Text> published_texts(const Dossier& dossier) {
    Collector texts;
    collect(dossier, texts);
    texts.add(dossier.diagnosis.authority.name);
    for (const Entity& entity : dossier.diagnosis.entities) {
        texts.add_id(entity.id);
    }
    for (const Dimension& dimension : dossier.questionnaire.dimensions) {
        texts.add_id(dimension.id);
        for (const Question& question : dimension.questions) {
            texts.add_id(question.id);
        }
    }
    if (dossier.inventory) {
        for (const EquipmentCategory& category : dossier.inventory->categories) {
            texts.add_id(category.id);
        }
        for (const InventoryLine& line : dossier.inventory->lines) {
            texts.add_id(line.id);
        }
    }
    for (const OwnSlide& slide : dossier.deck_edits.own_slides) {
        texts.add_id(slide.id);
    }
    if (dossier.meeting) {
        for (const Action& action : dossier.meeting->actions) {
            texts.add(action.owner);
        }
        for (const Presence& presence : dossier.meeting->presences) {
            texts.add(presence.represented_by);
        }
        texts.add(dossier.meeting->also_sent_to);
    }
    return texts.take();
}

} // namespace restitution
