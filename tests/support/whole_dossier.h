/// A small whole dossier, and the parts that tests make another one from.
///
/// Two dimensions: "ACHA" has the answers 0, 1 and 2 and one missing, "PARC" has one question
/// answered 4.
#pragma once

#include "support/small_dossier.h"

#include <string>
#include <vector>

namespace restitution::test {

Guest guest(const std::string& id, const std::string& name, const std::string& role,
            GuestGroup group);
AgendaItem agenda_item(const std::string& title, int minutes,
                       AgendaKind kind = AgendaKind::Presentation);
CalendarStep calendar_step(const std::string& name, Date start, Date end);
Person person(const std::string& id, const std::string& name, const std::string& role,
              const std::string& profile);
Interview interview_of(const std::vector<std::string>& people, std::vector<Answer> given);
Finding finding(const std::string& dimension, const std::string& words);
Presence presence(const std::string& guest_id, Attendance attendance);

Diagnosis small_diagnosis();
Meeting small_meeting();
Dossier small_dossier();

} // namespace restitution::test
