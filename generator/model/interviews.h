/// The files `interlocuteurs` and `reponses`: who was asked, what was answered, what was retained.
///
///   Answers
///   ├── interviews
///   │   ├── people, interviewers, when and where, status
///   │   ├── answers: question → a step of its grid | sans objet | ne sait pas
///   │   └── findings, ideas, summary
///   ├── retained: the team's answer where several people answered
///   └── excluded: questions left out on purpose
#pragma once

#include "base/date.h"
#include "model/identifiers.h"

#include <optional>
#include <variant>
#include <vector>

namespace restitution {

enum class Organisation { Agent, Provider };

struct Person {
    Located<PersonId> id;
    Text title; ///< "Mme", "M." or empty
    Text name;
    Text role;
    Organisation organisation = Organisation::Agent;
    std::vector<Located<ProfileId>> profiles;
    bool attended_launch = false;
    std::optional<Text> email;
    std::optional<Text> phone;
};

struct StepGiven {
    Located<int> step; ///< index in the question's grid
};
struct NotApplicable {
    Text reason;
};
struct DoesNotKnow {};
using Given = std::variant<StepGiven, NotApplicable, DoesNotKnow>;

struct Verbatim {
    Text text;
    bool publishable = false;
};

struct Answer {
    Located<QuestionId> question;
    Given given;
    Text comment; ///< may be empty
    std::vector<Verbatim> verbatims;
};

/// A lesson or an idea, about one dimension or about the whole.
struct Finding {
    std::optional<Located<DimensionId>> dimension;
    Text text;
};

enum class InterviewStatus { ToPlan, Proposed, Confirmed, Held, Impossible };

struct Interview {
    Located<InterviewId> id;
    std::vector<Located<PersonId>> people;           ///< at least one
    std::vector<Located<TeamMemberId>> interviewers; ///< none to two
    std::optional<Located<Date>> date;
    std::optional<Located<TimeOfDay>> time;
    std::optional<int> minutes;
    Text place; ///< may be empty
    bool remote = false;
    InterviewStatus status = InterviewStatus::ToPlan;
    Text reason; ///< why it is impossible; empty otherwise
    std::vector<Answer> answers;
    std::vector<Finding> findings; ///< enseignements clés
    std::vector<Finding> ideas;    ///< pistes de réflexion
    Text summary;                  ///< may be empty
    std::optional<Span> sheet;     ///< where the file that its answers are typed in names it
};

/// What a file of answers adds to an interview that another file declares.
struct AnswerSheet {
    Located<InterviewId> interview;
    std::vector<Answer> answers;
    std::vector<Finding> findings;
    std::vector<Finding> ideas;
    Text summary; ///< may be empty
};

struct RetainedAnswer {
    Located<QuestionId> question;
    Given given;
    Text reason;
};

struct ExcludedQuestion {
    Located<QuestionId> question;
    Text reason;
};

struct Answers {
    std::vector<Interview> interviews;
    std::vector<AnswerSheet> sheets; ///< none once they are attached to their interviews
    std::vector<RetainedAnswer> retained;
    std::vector<ExcludedQuestion> excluded;
};

} // namespace restitution
