#include "model/questionnaire.h"

#include <algorithm>

namespace restitution {

namespace {

template <class T, class IdType>
const T* find_in(const std::vector<T>& items, const IdType& id) {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const T& item) { return item.id.value == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Question* Questionnaire::find(const QuestionId& id) const {
    for (const Dimension& dimension : dimensions) {
        if (const Question* question = find_in(dimension.questions, id)) {
            return question;
        }
    }
    return nullptr;
}

const Dimension* Questionnaire::find(const DimensionId& id) const {
    return find_in(dimensions, id);
}

const Profile* Questionnaire::find(const ProfileId& id) const {
    return find_in(profiles, id);
}

const Reference* Questionnaire::find(const ReferenceId& id) const {
    return find_in(references, id);
}

} // namespace restitution
