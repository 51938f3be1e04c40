#include "app/output_directory.h"

#include "base/environment_error.h"
#include "base/messages_command.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <set>

namespace restitution {

namespace {

namespace fs = std::filesystem;

constexpr const char* manifest_name = ".restitution";
constexpr const char* staging_name = ".restitution-en-cours";
constexpr const char* manifest_head = "restitution 0";

[[noreturn]] void fail(const fs::path& path, int error) {
    throw EnvironmentError(messages::cannot_write(path.string(), error));
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    Descriptor(const fs::path& path, int flags, mode_t mode = 0)
        : path_(path), number_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {
        if (number_ < 0) {
            fail(path, errno);
        }
    }
    ~Descriptor() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return number_; }

    void write_all(const std::string& bytes) const {
        std::size_t done = 0;
        while (done < bytes.size()) {
            const ssize_t count = ::write(number_, bytes.data() + done, bytes.size() - done);
            if (count < 0 && errno != EINTR) {
                fail(path_, errno);
            }
            done += count > 0 ? static_cast<std::size_t>(count) : 0;
        }
    }

    void sync() const {
        if (::fsync(number_) != 0) {
            fail(path_, errno);
        }
    }

    /// Some file systems tell of a full disk only here.
    void close() {
        const int number = number_;
        number_ = -1;
        if (::close(number) != 0) {
            fail(path_, errno);
        }
    }

private:
    fs::path path_;
    int number_;
};

void create_folder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        fail(folder, error.value());
    }
    if (!fs::is_directory(folder)) {
        fail(folder, ENOTDIR);
    }
}

void write_file(const fs::path& path, const std::string& bytes) {
    Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    file.write_all(bytes);
    file.sync();
    file.close();
}

void rename_file(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) {
        fail(to, errno);
    }
}

void sync_folder(const fs::path& folder) {
    Descriptor(folder, O_RDONLY | O_DIRECTORY).sync();
}

std::set<std::string> read_manifest(const fs::path& folder) {
    std::set<std::string> owned;
    std::ifstream manifest(folder / manifest_name);
    std::string line;
    if (!std::getline(manifest, line) || line != manifest_head) {
        return owned;
    }
    while (std::getline(manifest, line)) {
        const fs::path name(line);
        const bool stays_inside =
            !line.empty() && name.is_relative() &&
            std::none_of(name.begin(), name.end(), [](const fs::path& p) { return p == ".."; });
        if (stays_inside) {
            owned.insert(line);
        }
    }
    return owned;
}

void write_manifest(const fs::path& folder, const fs::path& staging,
                    const std::set<std::string>& owned) {
    std::string text = std::string(manifest_head) + '\n';
    for (const std::string& name : owned) {
        text += name + '\n';
    }
    const fs::path staged = staging / manifest_name;
    fs::remove(staged);
    write_file(staged, text);
    rename_file(staged, folder / manifest_name);
    sync_folder(folder);
}

/// Removes the staging folder however the run ends.
class Staging {
public:
    explicit Staging(fs::path path) : path_(std::move(path)) {
        clear();
        create_folder(path_);
    }
    ~Staging() { clear(); }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    const fs::path& path() const { return path_; }

private:
    void clear() const {
        std::error_code ignored; // what cannot be removed now is removed by the next run
        fs::remove_all(path_, ignored);
    }
    fs::path path_;
};

void remove_unwanted(const fs::path& folder, const std::set<std::string>& before,
                     const std::set<std::string>& wanted) {
    for (const std::string& name : before) {
        if (wanted.contains(name)) {
            continue;
        }
        std::error_code error;
        fs::remove(folder / name, error);
        for (fs::path parent = fs::path(name).parent_path(); !parent.empty() && !error;
             parent = parent.parent_path()) {
            fs::remove(folder / parent, error); // only when it is empty
        }
    }
}

} // namespace

void replace_outputs(const fs::path& folder, const std::vector<OutputFile>& files) {
    create_folder(folder);
    const Descriptor lock(folder, O_RDONLY | O_DIRECTORY);
    ::flock(lock.number(), LOCK_EX); // freed with the descriptor

    const Staging staging(folder / staging_name);
    std::set<std::string> wanted;
    for (const OutputFile& file : files) {
        create_folder((staging.path() / file.name).parent_path());
        write_file(staging.path() / file.name, file.bytes);
        wanted.insert(file.name);
    }
    const std::set<std::string> before = read_manifest(folder);
    std::set<std::string> both = before;
    both.insert(wanted.begin(), wanted.end());
    write_manifest(folder, staging.path(), both);
    for (const OutputFile& file : files) {
        create_folder((folder / file.name).parent_path());
        rename_file(staging.path() / file.name, folder / file.name);
    }
    remove_unwanted(folder, before, wanted);
    write_manifest(folder, staging.path(), wanted);
}

} // namespace restitution
