/// The file `indicateurs`: figures of the year that are not a park of equipment.
///
///   Indicators
///   ├── year, agents who have a workstation
///   ├── spending: by family, with its re-used and recycled parts
///   ├── reform: equipment reformed and re-used
///   ├── electronic waste, in kilograms
///   └── server rooms: PUE
#pragma once

#include "base/fraction.h"
#include "model/identifiers.h"

#include <optional>
#include <vector>

namespace restitution {

/// The families that the law's shares of spending are judged on.
enum class SpendingFamily { ComputersAndPhones, Printing, Other };

/// Euros before tax (HT), of one year. Of what is re-used or recycled, nothing means unknown.
struct Spending {
    SpendingFamily family = SpendingFamily::Other;
    Text label; ///< may be empty: the family's name serves
    Located<Hundredths> amount;
    std::optional<Located<Hundredths>> reused;   ///< réemploi, reconditionné; at most `amount`
    std::optional<Located<Hundredths>> recycled; ///< with recycled content; both ≤ `amount`
    Text note;                                   ///< may be empty
};

/// Equipment taken out of use, in devices.
struct Reform {
    std::optional<Located<long>> reformed; ///< reformed stock on 1 January, under ten years old
    std::optional<Located<long>> reused;   ///< of it, given, sold or used again in the year
    Text note;                             ///< may be empty
};

struct ServerRoom {
    Located<ServerRoomId> id;
    Text name;
    std::optional<Located<EntityId>> entity;
    std::optional<Located<Hundredths>> pue; ///< 1 at least; none: not measured
    Text note;                              ///< may be empty
};

struct Indicators {
    Located<int> year;
    std::optional<Located<long>> equipped_agents; ///< heads with a workstation
    std::vector<Spending> spending;
    std::optional<Reform> reform;
    std::optional<Located<Hundredths>> electronic_waste; ///< DEEE of the year, kilograms
    std::vector<ServerRoom> server_rooms;
    std::optional<Located<PersonId>> contact; ///< who can say what is missing
};

} // namespace restitution
