/// Who was interviewed, by function and by profile: figures that name nobody.
///
/// An interview of two people of one function counts once for this function. A person counts for
/// each of her profiles. Nothing here tells who answered what.
#pragma once

#include "model/dossier.h"

#include <string>
#include <vector>

namespace restitution {

struct FunctionInterviews {
    std::string role; ///< as the file gives it
    int held = 0;
    int total = 0; ///< whatever their status
    friend bool operator==(const FunctionInterviews&, const FunctionInterviews&) = default;
};

struct ProfileRespondents {
    ProfileId id;
    int people = 0; ///< who have this profile
    int met = 0;    ///< of them, in at least one interview that was held
    friend bool operator==(const ProfileRespondents&, const ProfileRespondents&) = default;
};

struct Respondents {
    std::vector<FunctionInterviews> functions; ///< that have an interview; sorted by their text
    std::vector<ProfileRespondents> profiles;  ///< all, in the questionnaire's order
    friend bool operator==(const Respondents&, const Respondents&) = default;
};

Respondents compute_respondents(const Questionnaire& questionnaire,
                                const std::vector<Person>& people, const Answers& answers);

} // namespace restitution
