#include "export/results_json_interviews.h"

#include <array>
#include <numeric>

namespace restitution {

namespace {

// Values of the dossier's own vocabulary, in the order of the enumerators.
constexpr std::array<std::string_view, interview_status_count> statuses{
    "a_planifier", "propose", "confirme", "tenu", "impossible"};

Json by_function(const std::vector<FunctionInterviews>& functions) {
    Json result = Json::array();
    for (const FunctionInterviews& function : functions) {
        result.push_back(
            {{"fonction", function.role}, {"tenus", function.held}, {"total", function.total}});
    }
    return result;
}

Json by_profile(const std::vector<ProfileRespondents>& profiles,
                const Questionnaire& questionnaire) {
    Json result = Json::array();
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        result.push_back({{"profil", profiles[i].id.text},
                          {"nom", questionnaire.profiles[i].name.value},
                          {"interlocuteurs", profiles[i].people},
                          {"rencontres", profiles[i].met}});
    }
    return result;
}

} // namespace

Json interviews_json(const Questionnaire& questionnaire, const Coverage& coverage,
                     const Respondents& respondents) {
    Json result = Json::object();
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        result[std::string(statuses[i])] = coverage.interviews[i];
    }
    result["total"] = std::accumulate(coverage.interviews.begin(), coverage.interviews.end(), 0);
    result["par_fonction"] = by_function(respondents.functions);
    result["par_profil"] = by_profile(respondents.profiles, questionnaire);
    return result;
}

} // namespace restitution
