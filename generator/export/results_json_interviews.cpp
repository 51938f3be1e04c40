#include "export/results_json_interviews.h"

#include "model/vocabulary.h"

#include <numeric>

namespace restitution {

namespace {

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
    for (const auto& [word, status] : words<InterviewStatus>()) {
        result[std::string(word)] = coverage.interviews[static_cast<std::size_t>(status)];
    }
    result["total"] = std::accumulate(coverage.interviews.begin(), coverage.interviews.end(), 0);
    result["par_fonction"] = by_function(respondents.functions);
    result["par_profil"] = by_profile(respondents.profiles, questionnaire);
    return result;
}

} // namespace restitution
