/// The equipment of the authority, by perimeter, category and entity.
///
///   Equipment
///   ├── perimeters      maîtrisable, influence: side by side, never added up
///   │   ├── all         counts, ratios, ages, origin, tenure, utilisation
///   │   ├── categories  the same, for each that has a line, in the inventory's order
///   │   ├── entities    counts, the authority as a whole first
///   │   └── workstations, screens, end-of-life routes
///   ├── outside         entities left out of the study: reported, counted nowhere else
///   ├── reuse, waste    figures of the year
///   └── strengths, improvements, whether to propose to keep the inventory up to date
///
/// "Devices" are those of lines in service; stock and what is out
/// of order are counted apart. Nothing depends on the order of the lines.
#pragma once

#include "metrics/ages.h"
#include "metrics/utilisation.h"
#include "model/dossier.h"

#include <array>

namespace restitution {

/// What is counted of any group of lines.
struct Park {
    EquipmentFigure in_service; ///< devices
    EquipmentFigure in_stock;
    EquipmentFigure out_of_order;
    Ages ages;                   ///< of the devices in service, as all that follows
    EquipmentFigure refurbished; ///< share of the devices whose origin is known
    EquipmentFigure leased;      ///< share of the devices whose tenure is known
    Utilisation utilisation;
    friend bool operator==(const Park&, const Park&) = default;
};

struct CategoryPark {
    CategoryId id;
    Park park;
    friend bool operator==(const CategoryPark&, const CategoryPark&) = default;
};

struct EntityPark {
    std::optional<EntityId> id; ///< none: the authority as a whole
    EquipmentFigure in_service;
    EquipmentFigure in_stock;
    friend bool operator==(const EntityPark&, const EntityPark&) = default;
};

inline constexpr std::size_t end_of_life_count = 6;

struct PerimeterPark {
    Park all;
    std::vector<CategoryPark> categories;
    std::vector<EntityPark> entities;
    EquipmentFigure per_agent;    ///< devices that agents use, per head
    EquipmentFigure per_pupil;    ///< devices that pupils use; none without a number of pupils
    EquipmentFigure dormant;      ///< stock, as a share of stock and devices in service
    EquipmentFigure workstations; ///< fixed and mobile, that agents use
    EquipmentFigure screens;      ///< that agents use
    EquipmentFigure screens_per_workstation;
    EquipmentFigure workstations_per_equipped_agent; ///< over 1: some agents have two
    /// By route, devices of the lines in any state whose route is known.
    std::array<Quantity, end_of_life_count> end_of_life;
    Basis end_of_life_basis;
    EquipmentFigure supposed; ///< share of all devices whose line supposes anything

    bool is_empty() const { return categories.empty(); }
    friend bool operator==(const PerimeterPark&, const PerimeterPark&) = default;
};

/// What the equipment can be judged on.
enum class EquipmentCriterion {
    Reuse,        ///< at least half of what is reformed is used again
    Refurbished,  ///< some devices were bought refurbished
    OneScreen,    ///< at most one screen per workstation
    OneComputer,  ///< at most one workstation per equipped agent
    KnownAges,    ///< unknown ages are at most 30 % of the devices
    StatedFigures ///< suppositions weigh on at most 30 % of the devices
};
inline constexpr std::size_t equipment_criterion_count = 6;

struct Equipment {
    std::array<PerimeterPark, 2> perimeters; ///< by Perimeter
    std::vector<EntityPark> outside;
    std::vector<LineId> lines_outside;
    std::optional<FigureRange> reuse;           ///< re-used, as a share of what was reformed
    std::optional<FigureRange> waste_per_agent; ///< kilograms
    /// Three at most each, in the order of EquipmentCriterion; judged on what is maîtrisable, and
    /// only when every possible inventory agrees.
    std::vector<EquipmentCriterion> strengths;
    std::vector<EquipmentCriterion> improvements;
    /// Those of which more than 30 % of the devices may rest on suppositions.
    std::vector<Perimeter> mostly_supposed;

    const PerimeterPark& perimeter(Perimeter which) const {
        return perimeters[static_cast<std::size_t>(which)];
    }
    bool propose_inventory_update() const { return !mostly_supposed.empty(); }
    friend bool operator==(const Equipment&, const Equipment&) = default;
};

/// What a criterion looks at: a number for screens and workstations, a share for the others.
const std::optional<FigureRange>& judged_figure(EquipmentCriterion criterion,
                                                const Equipment& equipment);

/// Of an entity that the diagnostic leaves out.
bool is_outside(const InventoryLine& line, const Diagnosis& diagnosis);

/// Nothing when the dossier has neither inventory nor indicators.
std::optional<Equipment> compute_equipment(const Dossier& dossier);

} // namespace restitution
