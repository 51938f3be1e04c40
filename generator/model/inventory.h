/// The file `inventaire`: the equipment by lines, what is known of it, what is only supposed.
///
///   Inventory
///   ├── categories: role, usual lifetime           (shipped table + the dossier's own)
///   └── lines
///       ├── category, entity, perimeter, users
///       ├── quantity: an interval | unknown
///       ├── how old: age in years | days between which it was bought | unknown
///       ├── origin, tenure, state, end of life, hours, power
///       └── suppositions: field → why that value was taken
#pragma once

#include "base/date.h"
#include "base/fraction.h"
#include "model/identifiers.h"

#include <optional>
#include <variant>
#include <vector>

namespace restitution {

/// Both ends included; `least` = `most` when the value is known.
template <class T>
struct Interval {
    T least{};
    T most{};
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// What a category counts as, whatever its name.
enum class EquipmentRole {
    FixedWorkstation,  ///< a computer that stays; with laptops, the workstations
    MobileWorkstation, ///< a laptop
    Screen,            ///< counted against workstations
    Phone,             ///< mobile
    Tablet,
    Printing,
    DeskPhone,
    Network,
    Server,
    Display, ///< projectors, large screens of rooms
    Other
};

struct Lifetime {
    Hundredths years;
    Text source; ///< who states it
};

struct EquipmentCategory {
    Located<CategoryId> id;
    Text name;        ///< plural: "Ordinateurs portables"
    Text short_label; ///< for charts
    EquipmentRole role = EquipmentRole::Other;
    std::optional<Lifetime> lifetime; ///< none: age alone says nothing about being past it
};

enum class Perimeter { Controlled, Influenced }; ///< maîtrisable, influence
enum class EquipmentUsers { Agents, Pupils, Public, Elected };
enum class Origin { New, Refurbished };
enum class Tenure { Owned, Leased };
enum class EquipmentState { InService, InStock, OutOfOrder };
enum class EndOfLifeRoute {
    InternalReuse,
    Donation,
    Sale,
    SupplierReturn,
    EcoOrganism, ///< éco-organisme
    Other
};

/// Years at the reference date.
struct YearsOld {
    Interval<Hundredths> years;
};
/// A year alone is the interval of its days; a day is an interval of one.
struct Bought {
    Interval<Date> between;
};
using HowOld = std::variant<YearsOld, Bought>;

/// The fields of a line that may be supposed, missing, or changed by a remark.
enum class LineField {
    Category,
    Label,
    Quantity,
    Perimeter,
    Entity,
    Users,
    Age,      ///< as years; excludes `Purchase`
    Purchase, ///< as a day or a year
    Lifetime,
    Origin,
    Tenure,
    State,
    EndOfLife,
    Hours,
    Power,
    Note
};

struct Supposition {
    Located<LineField> field;
    Text reason;
};

struct InventoryLine {
    Located<LineId> id;
    Located<CategoryId> category;
    Text label;                                      ///< may be empty: the category's name serves
    std::optional<Located<Interval<long>>> quantity; ///< none: unknown, never counted as 0
    Perimeter perimeter = Perimeter::Controlled;
    std::optional<Located<EntityId>> entity; ///< none: the authority as a whole
    EquipmentUsers users = EquipmentUsers::Agents;
    std::optional<Located<HowOld>> how_old;
    std::optional<Located<Hundredths>> lifetime; ///< years; else the category's
    std::optional<Origin> origin;                ///< none: unknown
    std::optional<Tenure> tenure;                ///< none: unknown
    EquipmentState state = EquipmentState::InService;
    std::optional<EndOfLifeRoute> end_of_life;    ///< none: unknown
    std::optional<Located<Interval<long>>> hours; ///< of operation of one device in the year
    std::optional<Located<Hundredths>> power;     ///< watts of one device in operation
    std::vector<Supposition> suppositions;        ///< one at most for a field
    std::optional<Located<PersonId>> contact;     ///< who can say what is missing
    Text note;                                    ///< may be empty

    bool supposes(LineField field) const;
};

struct Inventory {
    std::vector<EquipmentCategory> categories; ///< in the order of tables and charts
    std::vector<InventoryLine> lines;

    const EquipmentCategory* find(const CategoryId& id) const;
    const InventoryLine* find(const LineId& id) const;
    /// The line's own lifetime, else its category's; nothing when neither is known.
    std::optional<Hundredths> lifetime_of(const InventoryLine& line) const;
};

} // namespace restitution
