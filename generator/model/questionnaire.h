/// The référentiel: dimensions, their questions, the grids, what the levels mean.
///
///   Questionnaire
///   ├── scale, levels (of notes), profiles (who answers), references (what is cited)
///   └── dimensions
///       └── questions
///           └── grid: what each level of answer looks like
#pragma once

#include "base/fraction.h"
#include "model/identifiers.h"

#include <optional>
#include <vector>

namespace restitution {

/// One step of a question's grid. Without `value`, step i of n is worth i / (n - 1).
struct GridStep {
    Text text;
    std::optional<Hundredths> value; ///< from 0 to 1
};

/// How the référentiel itself words a question.
struct ShippedWording {
    Text topic;
    Text text;
    Text help; ///< may be empty
};

struct Question {
    Located<QuestionId> id;
    Text topic; ///< a few words, for tables and charts
    Text text;  ///< the question as it is asked
    Text help;  ///< may be empty
    Hundredths weight{100};
    std::vector<Located<ProfileId>> profiles;      ///< the main one first, never empty
    bool light = false;                            ///< belongs to the light questionnaire
    std::vector<Located<int>> reen;                ///< numbers of the REEN subjects it informs on
    std::vector<Located<CatalogueLeverId>> levers; ///< what can raise the answer
    std::vector<Located<ReferenceId>> references;  ///< where the facts it cites come from
    std::vector<GridStep> grid;                    ///< at least two steps, lowest first
    Text note = {};                                ///< what the dossier adds to it; may be empty
    std::optional<ShippedWording> shipped = {};    ///< when the dossier words it otherwise
};

struct Dimension {
    Located<DimensionId> id;
    Text name;
    Text short_label; ///< for charts; the name when the file gives none
    Hundredths weight{100};
    std::vector<Question> questions;
};

/// A level of maturity: notes from `threshold` up (inclusive) to the next level's threshold.
struct MaturityLevel {
    Text name;
    Hundredths threshold; ///< on the scale; the first one is the scale's minimum
    Text meaning;
};

struct Scale {
    int minimum = 0;
    int maximum = 4;
    int decimals = 1; ///< 0 to 2, of the notes as shown
};

struct Profile {
    Located<ProfileId> id;
    Text name;
    std::optional<int> interview_minutes; ///< that these people can give; 30 when absent
};

/// A law, a decree or a guide that questions cite.
struct Reference {
    Located<ReferenceId> id;
    Text title;
};

struct Questionnaire {
    Text name;
    Text version;
    Scale scale;
    int completeness_threshold = 50;   ///< percent; below, a note is indicative
    std::vector<MaturityLevel> levels; ///< two at least, thresholds rising
    std::vector<Profile> profiles;
    std::vector<Reference> references; ///< may be empty
    std::vector<Dimension> dimensions;

    const Question* find(const QuestionId& id) const;
    const Dimension* find(const DimensionId& id) const;
    const Profile* find(const ProfileId& id) const;
    const Reference* find(const ReferenceId& id) const;
};

} // namespace restitution
