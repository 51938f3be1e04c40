#include "revise/figures.h"

#include "model/texts.h"
#include "revise/line_fields.h"

#include <set>
#include <utility>

namespace restitution {

namespace {

template <class T>
FigureValue value_of(const std::optional<T>& known) {
    return known ? FigureValue(*known) : FigureValue();
}

using K = FigureKind;
using Figures = std::vector<NamedFigure>;

void add(FigureKind kind, FigureSubject subject, FigureValue value, Figures& figures) {
    figures.push_back({{kind, std::move(subject), 0}, std::move(value)});
}

void add_rating(const RemarkTarget& subject, const Rating& rating, Figures& figures) {
    add(K::Note, subject, rating.note ? FigureValue(rating.note->measure) : FigureValue(), figures);
    add(K::Level, subject,
        rating.note ? FigureValue(LevelIndex{rating.note->level}) : FigureValue(), figures);
    add(K::NoteBounds, subject, value_of(rating.bounds), figures);
    add(K::AnswerRate, subject, value_of(rating.completeness), figures);
}

DimensionList dimensions(const std::vector<std::size_t>& indices, const Questionnaire& asked) {
    DimensionList list;
    for (const std::size_t index : indices) {
        list.ids.push_back(asked.dimensions[index].id.value);
    }
    return list;
}

void add_maturity(const Metrics& metrics, const Questionnaire& asked, Figures& figures) {
    const Maturity& maturity = metrics.maturity;
    add_rating(RemarkTarget{}, maturity.overall, figures);
    for (const DimensionMaturity& dimension : maturity.dimensions) {
        add_rating(dimension.id, dimension.rating, figures);
    }
    add(K::Strengths, RemarkTarget{}, dimensions(maturity.strengths, asked), figures);
    add(K::Improvements, RemarkTarget{}, dimensions(maturity.improvements, asked), figures);
    DimensionList example;
    if (metrics.worked_example) {
        example = dimensions({*metrics.worked_example}, asked);
    }
    add(K::WorkedExample, RemarkTarget{}, example, figures);
}

void add_answers(const Coverage& coverage, Figures& figures) {
    for (const DimensionCoverage& dimension : coverage.dimensions) {
        for (const QuestionCoverage& question : dimension.questions) {
            add(K::Answer, RemarkTarget{question.id}, AnswerKept{question.state, question.step},
                figures);
        }
    }
}

void add_reen(const std::vector<ReenSubjectCoverage>& subjects, Figures& figures) {
    for (const ReenSubjectCoverage& subject : subjects) {
        add(K::SubjectAnswers, ReenNumber{subject.number}, subject.counts, figures);
        add(K::SubjectMean, ReenNumber{subject.number}, value_of(subject.mean), figures);
    }
}

void add_park(const ParkPart& part, const Park& park, Figures& figures) {
    const Ages& ages = park.ages;
    add(K::InService, part, value_of(park.in_service.value), figures);
    add(K::InStock, part, value_of(park.in_stock.value), figures);
    add(K::OutOfOrder, part, value_of(park.out_of_order.value), figures);
    add(K::MedianAge, part, value_of(ages.median.value), figures);
    add(K::LowerQuartile, part, value_of(ages.lower_quartile), figures);
    add(K::UpperQuartile, part, value_of(ages.upper_quartile), figures);
    add(K::AgePyramid, part, Distribution{{ages.pyramid.begin(), ages.pyramid.end()}}, figures);
    add(K::PurchaseYears, part, Distribution{{ages.purchases.begin(), ages.purchases.end()}},
        figures);
    add(K::UnknownAges, part, ages.unknown, figures);
    add(K::UnknownAgeShare, part, value_of(ages.unknown_share), figures);
    add(K::BeyondLifetime, part, value_of(ages.beyond_lifetime.value), figures);
    add(K::Refurbished, part, value_of(park.refurbished.value), figures);
    add(K::Leased, part, value_of(park.leased.value), figures);
    add(K::UtilisationRate, part, value_of(park.utilisation.rate.value), figures);
    add(K::Electricity, part, value_of(park.utilisation.electricity.value), figures);
}

void add_entities(std::optional<Perimeter> perimeter, const std::vector<EntityPark>& entities,
                  Figures& figures) {
    for (const EntityPark& entity : entities) {
        const ParkPart part{perimeter, std::nullopt, true, entity.id};
        add(K::InService, part, value_of(entity.in_service.value), figures);
        add(K::InStock, part, value_of(entity.in_stock.value), figures);
    }
}

void add_perimeter(Perimeter which, const PerimeterPark& park, Figures& figures) {
    const ParkPart part{which, std::nullopt, false, std::nullopt};
    add_park(part, park.all, figures);
    add(K::PerAgent, part, value_of(park.per_agent.value), figures);
    add(K::PerPupil, part, value_of(park.per_pupil.value), figures);
    add(K::Dormant, part, value_of(park.dormant.value), figures);
    add(K::Workstations, part, value_of(park.workstations.value), figures);
    add(K::Screens, part, value_of(park.screens.value), figures);
    add(K::ScreensPerWorkstation, part, value_of(park.screens_per_workstation.value), figures);
    add(K::WorkstationsPerAgent, part, value_of(park.workstations_per_equipped_agent.value),
        figures);
    for (std::size_t route = 0; route < end_of_life_count; ++route) {
        figures.push_back({{K::EndOfLife, part, static_cast<int>(route)}, park.end_of_life[route]});
    }
    add(K::Supposed, part, value_of(park.supposed.value), figures);
    for (const CategoryPark& category : park.categories) {
        add_park({which, category.id, false, std::nullopt}, category.park, figures);
    }
    add_entities(which, park.entities, figures);
}

void add_equipment(const Equipment& equipment, Figures& figures) {
    for (const Perimeter which : {Perimeter::Controlled, Perimeter::Influenced}) {
        add_perimeter(which, equipment.perimeter(which), figures);
    }
    add_entities(std::nullopt, equipment.outside, figures);
    add(K::ReusedShare, RemarkTarget{}, value_of(equipment.reuse), figures);
    add(K::WastePerAgent, RemarkTarget{}, value_of(equipment.waste_per_agent), figures);
    add(K::EquipmentStrengths, RemarkTarget{}, CriterionList{equipment.strengths}, figures);
    add(K::EquipmentImprovements, RemarkTarget{}, CriterionList{equipment.improvements}, figures);
    add(K::InventoryUpdate, RemarkTarget{}, equipment.propose_inventory_update(), figures);
}

void add_lines(const std::optional<Inventory>& inventory, Figures& figures) {
    if (!inventory) {
        return;
    }
    for (const InventoryLine& line : inventory->lines) {
        for (int rank = 0; rank <= static_cast<int>(LineField::Note); ++rank) {
            const auto field = static_cast<LineField>(rank);
            if (field != LineField::Purchase) { // one value with the age
                figures.push_back(
                    {{K::Line, RemarkTarget{line.id.value}, rank}, LineValue{field, line}});
            }
        }
    }
}

/// Where an author's slide has two titles, the first is the one that it shows.
void add_texts(const Dossier& dossier, Figures& figures) {
    std::set<std::pair<RemarkTarget, TextField>> added;
    for_each_text(dossier, [&](const DossierText& text) {
        if (text.field && added.emplace(text.target, *text.field).second) {
            figures.push_back(
                {{K::Wording, text.target, static_cast<int>(*text.field)}, text.text});
        }
    });
}

} // namespace

bool operator==(const LineValue& a, const LineValue& b) {
    return a.field == b.field && same_field(a.line, b.line, a.field);
}

std::vector<NamedFigure> figures_of(const Dossier& dossier, const Metrics& metrics) {
    Figures figures;
    add_maturity(metrics, dossier.questionnaire, figures);
    add_answers(metrics.coverage, figures);
    add_reen(metrics.reen_subjects, figures);
    if (metrics.equipment) {
        add_equipment(*metrics.equipment, figures);
    }
    add_lines(dossier.inventory, figures);
    add_texts(dossier, figures);
    return figures;
}

} // namespace restitution
