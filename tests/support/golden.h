/// Comparison with a file of tests/golden; with UPDATE_GOLDEN=1 in the environment, the file is
/// written instead.
#pragma once

#include <string>

namespace restitution::test {

/// `name`: path under tests/golden, such as "chart/radar.txt".
void expect_golden(const std::string& name, const std::string& actual);

} // namespace restitution::test
