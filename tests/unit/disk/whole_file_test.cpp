#include "disk/whole_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace restitution {
namespace {

namespace fs = std::filesystem;
using Read = std::variant<std::string, FileFault>;

class WholeFile : public testing::Test {
protected:
    WholeFile() : file_(fs::temp_directory_path() / ("entier-" + std::to_string(::getpid()))) {
        fs::remove_all(file_);
    }
    ~WholeFile() override { fs::remove_all(file_); }

    Read read(const std::string& bytes, std::size_t most) const {
        std::ofstream(file_, std::ios::binary) << bytes;
        return read_whole_file(file_, most);
    }

    fs::path file_;
};

TEST_F(WholeFile, IsGivenByteForByte) {
    EXPECT_EQ(read("", 0), Read(""));
    EXPECT_EQ(read(std::string("a\0b\r\n", 5), 5), Read(std::string("a\0b\r\n", 5)));
    const std::string long_text(200'000, 'x'); // several blocks
    EXPECT_EQ(read(long_text, long_text.size()), Read(long_text));
}

TEST_F(WholeFile, IsRefusedBeyondItsLimit) {
    EXPECT_EQ(read("12345", 4), Read(FileFault::TooLarge));
    EXPECT_EQ(read(std::string(200'000, 'x'), 199'999), Read(FileFault::TooLarge));
}

TEST_F(WholeFile, IsAnOrdinaryFile) {
    EXPECT_EQ(read_whole_file(file_, 10), Read(FileFault::Unreadable)); // not there
    fs::create_directory(file_);
    EXPECT_EQ(read_whole_file(file_, 10), Read(FileFault::NotRegular));
    fs::remove(file_);
    ASSERT_EQ(::mkfifo(file_.c_str(), 0600), 0);
    EXPECT_EQ(read_whole_file(file_, 10), Read(FileFault::NotRegular)); // nobody waits
}

} // namespace
} // namespace restitution
