/// What a check of this folder reports: a condition that a document breaks, and where.
#pragma once

#include <string>
#include <vector>

namespace restitution::matterhorn {

/// `condition` is a number of the Matterhorn protocol 1.1 ("13-004"), or a name of our own where
/// the protocol has none ("mcid-duplicate", "archive-device-cmyk").
struct Finding {
    std::string condition;
    std::string place;
};

using Findings = std::vector<Finding>;

} // namespace restitution::matterhorn
