/// What is wrong with the words after `explain`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution::messages {

std::string unknown_target(std::string_view target, const std::vector<std::string>& close);
std::string one_target_only();

} // namespace restitution::messages
