/// The subjects that a strategy may bear on (décret 2022-1084), which questions refer to by number.
#pragma once

#include "model/identifiers.h"

#include <vector>

namespace restitution {

struct ReenSubject {
    Located<int> number;
    Text name;
    Text short_label; ///< for charts and tables
};

struct ReenSubjects {
    Text name;
    Text reference; ///< the decree
    std::vector<ReenSubject> subjects;

    const ReenSubject* find(int number) const;
};

} // namespace restitution
