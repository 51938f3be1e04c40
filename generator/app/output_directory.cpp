#include "app/output_directory.h"

#include "app/input_record.h"
#include "base/environment_error.h"
#include "messages/command.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace restitution {

namespace {

namespace fs = std::filesystem;

constexpr const char* manifest_name = ".restitution";
constexpr const char* staging_name = ".restitution-en-cours";
constexpr const char* earlier_name = "avant"; ///< of what is replaced, in the staging folder
constexpr const char* manifest_head = "restitution 1";
constexpr const char* manifest_head_without_owners = "restitution 0";
constexpr std::array<std::string_view, 2> owner_words{"build ", "guides "}; // by OutputOwner

/// What the system refused, and where.
struct WriteError : EnvironmentError {
    WriteError(std::string where, int error)
        : EnvironmentError(messages::cannot_write(where, error)), path(std::move(where)),
          number(error) {}
    std::string path;
    int number;
};

[[noreturn]] void fail(const fs::path& path, int error) {
    throw WriteError(path.string(), error);
}

/// Calls again what a signal has interrupted.
template <class Call>
auto uninterrupted(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR) {
        result = call();
    }
    return result;
}

/// A file descriptor that closes itself.
class Descriptor {
public:
    Descriptor(const fs::path& path, int flags, mode_t mode = 0)
        : path_(path),
          number_(uninterrupted([&] { return ::open(path.c_str(), flags | O_CLOEXEC, mode); })) {
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
            const ssize_t count = uninterrupted(
                [&] { return ::write(number_, bytes.data() + done, bytes.size() - done); });
            if (count < 0) {
                fail(path_, errno);
            }
            done += static_cast<std::size_t>(count);
        }
    }

    void sync() const {
        if (uninterrupted([&] { return ::fsync(number_); }) != 0) {
            fail(path_, errno);
        }
    }

    /// Some file systems tell of a full disk only here.
    void close() {
        const int number = number_;
        number_ = -1;
        if (::close(number) != 0 && errno != EINTR) { // interrupted, it is closed all the same
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
    if (!fs::is_directory(folder, error)) {
        fail(folder, error ? error.value() : ENOTDIR);
    }
}

void write_file(const fs::path& path, const std::string& bytes) {
    Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    file.write_all(bytes);
    file.sync();
    file.close();
}

int rename_file(const fs::path& from, const fs::path& to) {
    return uninterrupted([&] { return ::rename(from.c_str(), to.c_str()); });
}

void sync_folder(const fs::path& folder) {
    Descriptor(folder, O_RDONLY | O_DIRECTORY).sync();
}

/// Owned files, each with its owner.
using Manifest = std::map<std::string, OutputOwner>;

bool stays_inside(const std::string& text) {
    const fs::path name(text);
    return name.is_relative() && name.has_filename() && name != "." &&
           name == name.lexically_normal() && *name.begin() != "..";
}

/// A line is "build support-restitution.pdf". Format 0 had names only: all of build.
Manifest read_manifest(const fs::path& folder) {
    Manifest owned;
    std::ifstream manifest(folder / manifest_name);
    std::string line;
    std::getline(manifest, line);
    const bool without_owners = line == manifest_head_without_owners;
    if (!without_owners && line != manifest_head) {
        return owned;
    }
    while (std::getline(manifest, line)) {
        if (is_input_line(line)) {
            continue;
        }
        std::size_t owner = 0;
        if (!without_owners) {
            while (owner < owner_words.size() && !line.starts_with(owner_words[owner])) {
                ++owner;
            }
            line.erase(0, owner < owner_words.size() ? owner_words[owner].size() : line.size());
        }
        if (stays_inside(line)) {
            owned[line] = static_cast<OutputOwner>(owner);
        }
    }
    return owned;
}

void stage_manifest(const fs::path& path, const Manifest& owned,
                    const std::vector<std::string>& inputs) {
    std::string text = std::string(manifest_head) + '\n';
    for (const auto& [name, owner] : owned) {
        text.append(owner_words[static_cast<std::size_t>(owner)]).append(name) += '\n';
    }
    for (const std::string& line : inputs) {
        text += line + '\n';
    }
    write_file(path, text);
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

/// Renames staged files into place; puts the old ones back if it does not come to its end.
class Replacement {
public:
    Replacement(fs::path folder, fs::path staging)
        : folder_(std::move(folder)), staging_(std::move(staging)) {}
    ~Replacement() {
        std::for_each(done_.rbegin(), done_.rend(), [&](const auto& name) {
            if (rename_file(earlier(name), folder_ / name) != 0 && errno == ENOENT) {
                std::error_code ignored; // there was no such file before
                fs::remove(folder_ / name, ignored);
            }
        });
    }
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;

    void put(const fs::path& staged, const std::string& name) {
        const fs::path place = folder_ / name;
        std::error_code error;
        if (fs::is_directory(fs::symlink_status(place, error))) {
            fail(place, EISDIR);
        }
        create_folder(place.parent_path());
        create_folder(earlier(name).parent_path());
        // Where links cannot be made, a file that is replaced cannot be put back.
        const bool kept = ::link(place.c_str(), earlier(name).c_str()) == 0 || errno == ENOENT;
        if (rename_file(staged, place) != 0) {
            fail(place, errno);
        }
        if (kept) {
            done_.push_back(name);
        }
    }
    void keep() { done_.clear(); }

private:
    fs::path earlier(const std::string& name) const { return staging_ / earlier_name / name; }

    fs::path folder_;
    fs::path staging_;
    std::vector<std::string> done_;
};

/// Empty folders go with their last file. What cannot be removed stays owned: the next run tries
/// again.
void remove_unwanted(const fs::path& folder, const std::set<std::string>& unwanted,
                     Manifest& owned) {
    for (const std::string& name : unwanted) {
        std::error_code error;
        fs::remove(folder / name, error);
        if (!error || error == std::errc::not_a_directory) {
            owned.erase(name);
        }
        for (fs::path parent = fs::path(name).parent_path(); !parent.empty() && !error;
             parent = parent.parent_path()) {
            fs::remove(folder / parent, error); // only when it is empty
        }
    }
}

/// The documents are in place: what fails from now on is said otherwise.
void write_last_manifest(const fs::path& folder, const fs::path& staged, const Manifest& owned,
                         const std::vector<std::string>& inputs) {
    const fs::path place = folder / manifest_name;
    try {
        stage_manifest(staged, owned, inputs);
        if (rename_file(staged, place) != 0) {
            throw EnvironmentError(messages::cannot_tidy(place.string(), errno));
        }
        sync_folder(folder);
    } catch (const WriteError& error) {
        throw EnvironmentError(messages::cannot_tidy(error.path, error.number));
    }
}

} // namespace

void replace_outputs(const fs::path& folder, OutputOwner owner,
                     const std::vector<OutputFile>& files,
                     const std::optional<std::vector<std::string>>& inputs) {
    create_folder(folder);
    const Descriptor lock(folder, O_RDONLY | O_DIRECTORY);
    uninterrupted([&] { return ::flock(lock.number(), LOCK_EX); }); // freed with the descriptor

    const Staging staging(folder / staging_name);
    Manifest owned = read_manifest(folder);
    std::set<std::string> unwanted;
    for (const auto& [name, whose] : owned) {
        if (whose == owner) {
            unwanted.insert(name);
        }
    }
    for (const OutputFile& file : files) {
        const fs::path staged = staging.path() / "apres" / file.name;
        create_folder(staged.parent_path());
        write_file(staged, file.bytes);
        owned[file.name] = owner;
        unwanted.erase(file.name);
    }
    const std::vector<std::string> inputs_before = read_input_lines(folder);
    stage_manifest(staging.path() / "deux", owned, inputs_before);

    Replacement replacement(folder, staging.path());
    replacement.put(staging.path() / "deux", manifest_name);
    sync_folder(folder);
    for (const OutputFile& file : files) {
        replacement.put(staging.path() / "apres" / file.name, file.name);
    }
    sync_folder(folder);
    replacement.keep();
    remove_unwanted(folder, unwanted, owned);
    write_last_manifest(folder, staging.path() / "un", owned, inputs.value_or(inputs_before));
}

std::vector<std::string> read_input_lines(const fs::path& folder) {
    std::vector<std::string> lines;
    std::ifstream manifest(folder / manifest_name);
    for (std::string line; std::getline(manifest, line);) {
        if (is_input_line(line)) {
            lines.push_back(line);
        }
    }
    return lines;
}

bool create_file(const fs::path& path, const std::string& bytes) {
    // Written apart, then given its name in one step that fails if the name is taken.
    const fs::path staged = path.parent_path() / (std::string(".") + path.filename().string());
    std::error_code ignored;
    fs::remove(staged, ignored);
    write_file(staged, bytes);
    const int linked = ::link(staged.c_str(), path.c_str());
    const int error = linked == 0 ? 0 : errno;
    fs::remove(staged, ignored);
    if (error != 0 && error != EEXIST) {
        fail(path, error);
    }
    return error == 0;
}

} // namespace restitution
