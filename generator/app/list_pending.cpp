#include "app/list_pending.h"

#include "messages/pending.h"
#include "metrics/pending.h"

namespace restitution {

namespace {

template <class Id>
messages::Ids texts(const std::vector<Id>& ids) {
    messages::Ids result;
    for (const Id& id : ids) {
        result.push_back(id.text);
    }
    return result;
}

} // namespace

std::vector<std::string> list_pending(const WantedVersion& version, const Coverage& coverage) {
    const Dossier& dossier = version.told;
    const Pending pending = find_pending(dossier, coverage);
    std::vector<std::string> lines;
    const auto add = [&](const auto& ids, const auto& sentence) {
        if (!ids.empty()) {
            lines.push_back("  " + sentence(texts(ids)));
        }
    };
    add(pending.answers, [&](const messages::Ids& ids) {
        return messages::answers_missing(pending.questions, ids);
    });
    add(pending.interviews, messages::interviews_missing);
    add(pending.without_answers, messages::interviews_without_answers);
    add(pending.without_date, messages::interviews_without_date);
    if (dossier.answers.interviews.empty()) {
        lines.push_back("  " + messages::no_interview());
    }
    add(pending.quantities, messages::quantities_missing);
    add(pending.ages, messages::ages_missing);
    add(pending.origins, messages::origins_missing);
    add(pending.hours, messages::hours_missing);
    add(version.to_examine, messages::remarks_to_examine);
    add(version.to_come, messages::remarks_to_come);
    if (!dossier.meeting && !dossier.diagnosis.committee.start) {
        lines.push_back("  " + messages::committee_without_time());
    }
    if (!dossier.meeting) {
        lines.push_back("  " + messages::meeting_missing());
    }
    lines.insert(lines.begin(),
                 lines.empty() ? messages::nothing_missing() : messages::still_missing());
    return lines;
}

} // namespace restitution
