#include "disk/whole_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace restitution {

namespace {

/// Closes the file however the reading ends.
class OpenFile {
public:
    explicit OpenFile(const std::filesystem::path& path)
        : descriptor_(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)) {}
    ~OpenFile() {
        if (descriptor_ >= 0) {
            ::close(descriptor_);
        }
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool is_open() const { return descriptor_ >= 0; }
    bool is_regular() const {
        struct stat status {};
        return ::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode);
    }
    /// Puts the next block after `bytes`; 0 at the end of the file, less when the system gives up.
    ssize_t append_block(std::string& bytes) const {
        constexpr std::size_t block = std::size_t{64} * 1024;
        const std::size_t filled = bytes.size();
        bytes.resize(filled + block);
        ssize_t count = 0;
        do {
            count = ::read(descriptor_, bytes.data() + filled, block);
        } while (count < 0 && errno == EINTR);
        bytes.resize(filled + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        return count;
    }

private:
    int descriptor_;
};

} // namespace

std::variant<std::string, FileFault> read_whole_file(const std::filesystem::path& path,
                                                     std::size_t most_bytes) {
    const OpenFile file(path);
    if (!file.is_open()) {
        const bool special = errno == ENXIO || errno == ENODEV;
        const bool forbidden = errno == EACCES || errno == EPERM;
        return special     ? FileFault::NotRegular
               : forbidden ? FileFault::Forbidden
                           : FileFault::Unreadable;
    }
    if (!file.is_regular()) {
        return FileFault::NotRegular;
    }
    std::string bytes;
    ssize_t count = 0;
    do {
        count = file.append_block(bytes);
        if (bytes.size() > most_bytes) {
            return FileFault::TooLarge;
        }
    } while (count > 0);
    if (count < 0) {
        return FileFault::Unreadable;
    }
    return bytes;
}

} // namespace restitution
