/// One diagnostic, whole: what the folder's files hold once read and checked.
///
///   Dossier
///   ├── diagnosis      (diagnostic)      authority, perimeter, team, calendar, committee, versions
///   ├── questionnaire  (referentiel)     the shipped one, reworded or replaced
///   ├── people         (interlocuteurs)
///   ├── answers        (reponses)        interviews, retained answers, questions left out
///   └── meeting        (reunion)         absent before the committee has met
#pragma once

#include "model/diagnosis.h"
#include "model/interviews.h"
#include "model/meeting.h"
#include "model/questionnaire.h"

#include <optional>
#include <vector>

namespace restitution {

struct Dossier {
    Diagnosis diagnosis;
    Questionnaire questionnaire;
    std::vector<Person> people;
    Answers answers;
    std::optional<Meeting> meeting;

    const Person* find(const PersonId& id) const;
};

} // namespace restitution
