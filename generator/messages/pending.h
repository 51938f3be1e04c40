/// What `check` says of a sound dossier: what is still to be collected. Nothing of it is a fault.
#pragma once

#include <string>
#include <vector>

namespace restitution::messages {

using Ids = std::vector<std::string>;

std::string still_missing();
std::string nothing_missing();

// Each names the ids, the first ones only when they are many.
std::string answers_missing(int questions, const Ids& ids);
std::string interviews_missing(const Ids& ids);
std::string interviews_without_answers(const Ids& ids);
std::string interviews_without_date(const Ids& ids);
std::string no_interview();
std::string quantities_missing(const Ids& ids);
std::string ages_missing(const Ids& ids);
std::string origins_missing(const Ids& ids);
std::string hours_missing(const Ids& ids);
std::string remarks_to_examine(const Ids& ids);
std::string remarks_to_come(const Ids& ids);
std::string committee_without_time();
std::string meeting_missing();

} // namespace restitution::messages
