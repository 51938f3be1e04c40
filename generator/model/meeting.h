/// The file `reunion`: what happened at the restitution committee.
#pragma once

#include "base/date.h"
#include "model/identifiers.h"

#include <optional>
#include <vector>

namespace restitution {

enum class Attendance { Present, Remote, Excused, Represented };

struct Presence {
    Located<GuestId> guest;
    Attendance attendance = Attendance::Present;
    Text represented_by; ///< empty unless represented
};

/// A remark or a question made in the meeting, attributed to a function, never to a name.
struct Exchange {
    Text speaker; ///< a function; may be empty
    Text text;
    Text answer; ///< may be empty
};

/// One item of the minutes.
struct DiscussedPoint {
    Text title;
    Text summary; ///< may be empty
    std::vector<Exchange> exchanges;
};

struct Vote {
    Text subject;
    std::optional<int> in_favour;
    std::optional<int> against;
    std::optional<int> abstentions;
    Text outcome; ///< may be empty
};

enum class LeverOutcome { Open, Kept, Postponed, Dropped };

/// What the committee said of one lever. A number of votes that was not counted is absent.
struct LeverChoice {
    Located<LeverId> lever;
    std::optional<int> in_favour;
    std::optional<int> against;
    std::optional<int> abstentions;
    LeverOutcome outcome = LeverOutcome::Open;
    Text note; ///< may be empty
};

enum class DecisionVerb { Decides, Validates, TakesNote, Requests };

struct Decision {
    DecisionVerb verb = DecisionVerb::Decides;
    Text text; ///< what follows the verb: "la présélection de cinq leviers."
};

enum class ActionState { ToStart, Ongoing, Done };

struct Action {
    Text text;
    Text department; ///< may be empty
    Text owner;      ///< may be empty: a warning says so
    std::optional<Located<Date>> due;
    ActionState state = ActionState::ToStart;
};

struct NextMeeting {
    Text subject;
    std::optional<Located<Date>> date;
    std::optional<Located<TimeOfDay>> time;
    Text place; ///< may be empty
};

enum class MinutesStatus { Draft, Approved };

struct Meeting {
    Located<TeamMemberId> author; ///< who wrote the minutes
    MinutesStatus status = MinutesStatus::Draft;
    std::optional<Located<Date>> corrections_until;
    std::vector<Presence> presences;
    std::vector<DiscussedPoint> points;
    std::vector<Vote> votes;
    std::vector<LeverChoice> lever_choices; ///< one at most for a lever
    std::vector<Decision> decisions;
    std::vector<Action> actions;
    std::vector<Text> feedback_on_organisation;
    std::vector<Text> feedback_on_presentation;
    std::vector<Text> good_practices;
    std::optional<NextMeeting> next_meeting;
    std::vector<Text> also_sent_to; ///< distribution beyond the people invited
};

} // namespace restitution
