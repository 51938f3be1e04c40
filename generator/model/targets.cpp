#include "model/targets.h"

#include "base/overload.h"

namespace restitution {

namespace {

template <class Target>
constexpr std::string_view kind_of_target{};
template <>
constexpr std::string_view kind_of_target<QuestionId> = "question";
template <>
constexpr std::string_view kind_of_target<DimensionId> = "dimension";
template <>
constexpr std::string_view kind_of_target<LineId> = "ligne";
template <>
constexpr std::string_view kind_of_target<LeverId> = "levier";
template <>
constexpr std::string_view kind_of_target<SlideId> = "diapo";

template <class Target>
bool has_the_form(std::string_view id) {
    return std::is_same_v<Target, SlideId> ? is_slide_id(id) : is_identifier(id);
}

template <class... Targets>
std::optional<RemarkTarget> named_among(std::string_view kind, std::string_view id,
                                        const std::variant<std::monostate, Targets...>* /*all*/) {
    std::optional<RemarkTarget> result;
    const auto consider = [&](const auto& none) {
        using Target = std::decay_t<decltype(none)>;
        if (kind == kind_of_target<Target> && has_the_form<Target>(id)) {
            result = Target{std::string(id)};
        }
    };
    (consider(Targets{}), ...);
    return result;
}

} // namespace

std::string name_of(const RemarkTarget& target) {
    return std::visit(Overload{[](std::monostate) { return std::string(); },
                               [](const auto& id) {
                                   using Target = std::decay_t<decltype(id)>;
                                   return std::string(kind_of_target<Target>) + '/' + id.text;
                               }},
                      target);
}

std::optional<RemarkTarget> target_named(std::string_view name) {
    const std::size_t slash = name.find('/');
    if (slash == std::string_view::npos) {
        return std::nullopt;
    }
    const RemarkTarget* const all = nullptr;
    return named_among(name.substr(0, slash), name.substr(slash + 1), all);
}

} // namespace restitution
