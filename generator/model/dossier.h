/// One diagnostic, whole: what the folder's files hold once read and checked.
///
///   Dossier
///   ├── diagnosis      (diagnostic)      authority, perimeter, team, calendar, committee, versions
///   ├── questionnaire  (referentiel)     the shipped one, reworded or replaced
///   ├── people         (interlocuteurs)
///   ├── answers        (reponses)        interviews, retained answers, questions left out
///   ├── inventory      (inventaire)      absent: no word about equipment
///   ├── indicators     (indicateurs)     figures of the year that are not a park
///   ├── levers         (leviers)
///   ├── remarks        (remarques)       of every version; `revise` applies them
///   ├── deck_edits     (support)         slides hidden, moved, retitled, added
///   ├── meeting        (reunion)         absent before the committee has met
///   ├── lever_catalogue                  shipped; questions point at its levers
///   └── reen                             shipped; questions say which subjects they inform on
#pragma once

#include "model/deck_edits.h"
#include "model/diagnosis.h"
#include "model/indicators.h"
#include "model/interviews.h"
#include "model/inventory.h"
#include "model/lever_catalogue.h"
#include "model/levers.h"
#include "model/meeting.h"
#include "model/questionnaire.h"
#include "model/reen_subjects.h"
#include "model/remarks.h"

#include <optional>
#include <vector>

namespace restitution {

struct Dossier {
    Diagnosis diagnosis;
    Questionnaire questionnaire;
    std::vector<Person> people;
    Answers answers;
    std::optional<Inventory> inventory;
    std::optional<Indicators> indicators;
    std::vector<Lever> levers;
    std::vector<Remark> remarks;
    DeckEdits deck_edits;
    std::optional<Meeting> meeting;
    LeverCatalogue lever_catalogue;
    ReenSubjects reen;

    // In the .cpp: copying and destroying a whole dossier is much code, and most files that include
    // this one do both.
    Dossier();
    Dossier(const Dossier&);
    Dossier(Dossier&&) noexcept;
    Dossier& operator=(const Dossier&);
    Dossier& operator=(Dossier&&) noexcept;
    ~Dossier();

    const Person* find(const PersonId& id) const;
    const Lever* find(const LeverId& id) const;
};

} // namespace restitution
