#include "model/reen_subjects.h"

#include <algorithm>

namespace restitution {

const ReenSubject* ReenSubjects::find(int number) const {
    const auto found =
        std::find_if(subjects.begin(), subjects.end(),
                     [&](const ReenSubject& subject) { return subject.number.value == number; });
    return found == subjects.end() ? nullptr : &*found;
}

} // namespace restitution
