/// The kinds of files that a dossier's folder may hold; their names are words of model/vocabulary.
#pragma once

namespace restitution {

/// In the order in which they are read. Answers alone may be in several files.
enum class FileKind {
    Diagnosis,
    Questionnaire,
    People,
    Answers,
    Inventory,
    Indicators,
    Levers,
    Remarks,
    DeckEdits,
    Meeting,
    Previous
};

} // namespace restitution
