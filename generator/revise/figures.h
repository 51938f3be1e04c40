/// Every figure and every text of a version in one flat list, so that two versions can be compared.
///
///   Figure
///   ├── key      what it is: a kind, a subject, sometimes a rank (a field, a route)
///   └── value    what the version says of it
///
/// What follows from these figures alone (the rises that count most, the distribution of answers)
/// is not told a second time. Keys of two versions match by their names.
#pragma once

#include "metrics/metrics.h"

#include <string>
#include <variant>
#include <vector>

namespace restitution {

/// Each has its row in `figure_table`.
enum class FigureKind {
    // of the whole, or of a dimension
    Note,
    Level,
    NoteBounds,
    AnswerRate, ///< taux de complétude
    // of the whole
    Strengths,
    Improvements,
    WorkedExample,
    // of a question
    Answer, ///< the retained one
    // of a subject of the REEN law
    SubjectAnswers,
    SubjectMean,
    // of a part of the park
    InService,
    InStock,
    OutOfOrder,
    MedianAge,
    LowerQuartile,
    UpperQuartile,
    AgePyramid,
    PurchaseYears,
    UnknownAges,
    UnknownAgeShare,
    BeyondLifetime,
    Refurbished,
    Leased,
    UtilisationRate,
    Electricity,
    // of a perimeter
    PerAgent,
    PerPupil,
    Dormant,
    Workstations,
    Screens,
    ScreensPerWorkstation,
    WorkstationsPerAgent,
    EndOfLife, ///< rank: the route
    Supposed,
    // of all equipment
    ReusedShare,
    WastePerAgent,
    EquipmentStrengths,
    EquipmentImprovements,
    InventoryUpdate,
    // what a remark writes
    Line,    ///< rank: the field of an inventory line
    Wording, ///< rank: the text of a question, a dimension, a lever or a slide
};

struct ReenNumber {
    int number = 0;
};

/// All of a perimeter, or one category or entity of it; no perimeter: left out of the study.
struct ParkPart {
    std::optional<Perimeter> perimeter;
    std::optional<CategoryId> category;
    bool is_entity = false;
    std::optional<EntityId> entity; ///< none, of an entity: the authority as a whole
};

/// What a figure is about; an empty RemarkTarget is the whole diagnostic, or all equipment.
using FigureSubject = std::variant<RemarkTarget, ReenNumber, ParkPart>;

struct FigureKey {
    FigureKind kind = FigureKind::Note;
    FigureSubject subject;
    int rank = 0;
};

/// "dimension/ACHA/note", "equipement/maitrisable/categorie/ecran/en_service": never changed.
std::string name_of(const FigureKey& key);

/// The level of a note, in the questionnaire's levels.
struct LevelIndex {
    std::size_t index = 0;
    friend bool operator==(const LevelIndex&, const LevelIndex&) = default;
};

struct AnswerKept {
    QuestionState state = QuestionState::Unanswered;
    std::optional<int> step;
    friend bool operator==(const AnswerKept&, const AnswerKept&) = default;
};

struct DimensionList {
    std::vector<DimensionId> ids;
    friend bool operator==(const DimensionList&, const DimensionList&) = default;
};

struct CriterionList {
    std::vector<EquipmentCriterion> criteria;
    friend bool operator==(const CriterionList&, const CriterionList&) = default;
};

/// Devices of each bar of a pyramid, and those that have reached their lifetime.
struct Distribution {
    std::vector<PyramidBar> bars;
    friend bool operator==(const Distribution&, const Distribution&) = default;
};

/// One field of a line.
struct LineValue {
    LineField field = LineField::Quantity;
    InventoryLine line;
    friend bool operator==(const LineValue& a, const LineValue& b);
};

/// `std::monostate`: no such figure, as nothing that it needs is known.
using FigureValue = std::variant<std::monostate, Measure, LevelIndex, Bounds, Completeness,
                                 AnswerKept, DimensionList, AnswerCounts, FigureRange, Quantity,
                                 Distribution, CriterionList, bool, LineValue, std::string>;

struct NamedFigure {
    FigureKey key;
    FigureValue value;
};

/// `metrics` are those of the same dossier. Names are not repeated.
std::vector<NamedFigure> figures_of(const Dossier& dossier, const Metrics& metrics);

} // namespace restitution
