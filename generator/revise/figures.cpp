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

class FigureCollector {
public:
    FigureCollector(const Dossier& dossier, const Metrics& metrics)
        : dossier_(dossier), metrics_(metrics) {}

    std::vector<NamedFigure> collect() {
        add_maturity();
        add_answers();
        add_reen();
        if (metrics_.equipment) {
            add_equipment(*metrics_.equipment);
        }
        add_lines();
        add_texts();
        return std::move(figures_);
    }

private:
    using K = FigureKind;

    void add(FigureKind kind, FigureSubject subject, FigureValue value, int rank = 0) {
        figures_.push_back({{kind, std::move(subject), rank}, std::move(value)});
    }

    void add_rating(const RemarkTarget& subject, const Rating& rating) {
        add(K::Note, subject, rating.note ? FigureValue(rating.note->measure) : FigureValue());
        add(K::Level, subject,
            rating.note ? FigureValue(LevelIndex{rating.note->level}) : FigureValue());
        add(K::NoteBounds, subject, value_of(rating.bounds));
        add(K::AnswerRate, subject, value_of(rating.completeness));
    }

    DimensionList dimensions(const std::vector<std::size_t>& indices) const {
        DimensionList list;
        for (const std::size_t index : indices) {
            list.ids.push_back(dossier_.questionnaire.dimensions[index].id.value);
        }
        return list;
    }

    void add_maturity() {
        const Maturity& maturity = metrics_.maturity;
        add_rating(RemarkTarget{}, maturity.overall);
        for (const DimensionMaturity& dimension : maturity.dimensions) {
            add_rating(dimension.id, dimension.rating);
        }
        add(K::Strengths, RemarkTarget{}, dimensions(maturity.strengths));
        add(K::Improvements, RemarkTarget{}, dimensions(maturity.improvements));
        DimensionList example;
        if (metrics_.worked_example) {
            example = dimensions({*metrics_.worked_example});
        }
        add(K::WorkedExample, RemarkTarget{}, example);
    }

    void add_answers() {
        for (const DimensionCoverage& dimension : metrics_.coverage.dimensions) {
            for (const QuestionCoverage& question : dimension.questions) {
                add(K::Answer, RemarkTarget{question.id},
                    AnswerKept{question.state, question.step});
            }
        }
    }

    void add_reen() {
        for (const ReenSubjectCoverage& subject : metrics_.reen_subjects) {
            add(K::SubjectAnswers, ReenNumber{subject.number}, subject.counts);
            add(K::SubjectMean, ReenNumber{subject.number}, value_of(subject.mean));
        }
    }

    void add_park(const ParkPart& part, const Park& park) {
        const Ages& ages = park.ages;
        add(K::InService, part, value_of(park.in_service.value));
        add(K::InStock, part, value_of(park.in_stock.value));
        add(K::OutOfOrder, part, value_of(park.out_of_order.value));
        add(K::MedianAge, part, value_of(ages.median.value));
        add(K::LowerQuartile, part, value_of(ages.lower_quartile));
        add(K::UpperQuartile, part, value_of(ages.upper_quartile));
        add(K::AgePyramid, part, Distribution{{ages.pyramid.begin(), ages.pyramid.end()}});
        add(K::PurchaseYears, part, Distribution{{ages.purchases.begin(), ages.purchases.end()}});
        add(K::UnknownAges, part, ages.unknown);
        add(K::UnknownAgeShare, part, value_of(ages.unknown_share));
        add(K::BeyondLifetime, part, value_of(ages.beyond_lifetime.value));
        add(K::Refurbished, part, value_of(park.refurbished.value));
        add(K::Leased, part, value_of(park.leased.value));
        add(K::UtilisationRate, part, value_of(park.utilisation.rate.value));
        add(K::Electricity, part, value_of(park.utilisation.electricity.value));
    }

    void add_entities(std::optional<Perimeter> perimeter, const std::vector<EntityPark>& entities) {
        for (const EntityPark& entity : entities) {
            const ParkPart part{perimeter, std::nullopt, true, entity.id};
            add(K::InService, part, value_of(entity.in_service.value));
            add(K::InStock, part, value_of(entity.in_stock.value));
        }
    }

    void add_perimeter(Perimeter which, const PerimeterPark& park) {
        const ParkPart part{which, std::nullopt, false, std::nullopt};
        add_park(part, park.all);
        add(K::PerAgent, part, value_of(park.per_agent.value));
        add(K::PerPupil, part, value_of(park.per_pupil.value));
        add(K::Dormant, part, value_of(park.dormant.value));
        add(K::Workstations, part, value_of(park.workstations.value));
        add(K::Screens, part, value_of(park.screens.value));
        add(K::ScreensPerWorkstation, part, value_of(park.screens_per_workstation.value));
        add(K::WorkstationsPerAgent, part, value_of(park.workstations_per_equipped_agent.value));
        for (std::size_t route = 0; route < end_of_life_count; ++route) {
            add(K::EndOfLife, part, park.end_of_life[route], static_cast<int>(route));
        }
        add(K::Supposed, part, value_of(park.supposed.value));
        for (const CategoryPark& category : park.categories) {
            add_park({which, category.id, false, std::nullopt}, category.park);
        }
        add_entities(which, park.entities);
    }

    void add_equipment(const Equipment& equipment) {
        for (const Perimeter which : {Perimeter::Controlled, Perimeter::Influenced}) {
            add_perimeter(which, equipment.perimeter(which));
        }
        add_entities(std::nullopt, equipment.outside);
        add(K::ReusedShare, RemarkTarget{}, value_of(equipment.reuse));
        add(K::WastePerAgent, RemarkTarget{}, value_of(equipment.waste_per_agent));
        add(K::EquipmentStrengths, RemarkTarget{}, CriterionList{equipment.strengths});
        add(K::EquipmentImprovements, RemarkTarget{}, CriterionList{equipment.improvements});
        add(K::InventoryUpdate, RemarkTarget{}, equipment.propose_inventory_update());
    }

    void add_lines() {
        if (!dossier_.inventory) {
            return;
        }
        for (const InventoryLine& line : dossier_.inventory->lines) {
            for (int rank = 0; rank <= static_cast<int>(LineField::Note); ++rank) {
                const auto field = static_cast<LineField>(rank);
                if (field != LineField::Purchase) { // one value with the age
                    add(K::Line, RemarkTarget{line.id.value}, LineValue{field, line}, rank);
                }
            }
        }
    }

    /// Where an author's slide has two titles, the first is the one that it shows.
    void add_texts() {
        std::set<std::pair<RemarkTarget, TextField>> added;
        for_each_text(dossier_, [&](const DossierText& text) {
            if (text.field && added.emplace(text.target, *text.field).second) {
                add(K::Wording, text.target, text.text, static_cast<int>(*text.field));
            }
        });
    }

    const Dossier& dossier_;
    const Metrics& metrics_;
    std::vector<NamedFigure> figures_;
};

} // namespace

bool operator==(const LineValue& a, const LineValue& b) {
    return a.field == b.field && same_field(a.line, b.line, a.field);
}

std::vector<NamedFigure> figures_of(const Dossier& dossier, const Metrics& metrics) {
    return FigureCollector(dossier, metrics).collect();
}

} // namespace restitution
