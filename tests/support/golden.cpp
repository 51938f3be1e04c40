#include "support/golden.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

namespace restitution::test {

void expect_golden(const std::string& name, const std::string& actual) {
    const std::filesystem::path file =
        std::filesystem::path(RESTITUTION_SOURCE_DIR) / "tests" / "golden" / name;
    const char* update = std::getenv("UPDATE_GOLDEN");
    if (update != nullptr && std::string_view(update) == "1") {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << actual;
        return;
    }
    std::ifstream stream(file, std::ios::binary);
    ASSERT_TRUE(stream) << "no golden file " << name << "; UPDATE_GOLDEN=1 writes it";
    std::ostringstream expected;
    expected << stream.rdbuf();
    EXPECT_EQ(expected.str(), actual) << name;
}

} // namespace restitution::test
