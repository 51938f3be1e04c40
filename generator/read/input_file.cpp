#include "read/input_file.h"

#include "messages/files.h"
#include "read/syntax/json_reader.h"
#include "read/syntax/prescan.h"
#include "read/syntax/yaml_reader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <variant>

namespace restitution {

namespace {

namespace fs = std::filesystem;

struct Refusal {
    Message message;
    Hint hint;
};

/// Closes the file however the reading ends.
class OpenFile {
public:
    explicit OpenFile(const fs::path& path)
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
    /// At most `limit` bytes; nothing when the system gives up.
    std::optional<std::string> read(std::size_t limit) const {
        std::string bytes;
        constexpr std::size_t block = std::size_t{64} * 1024;
        while (bytes.size() < limit) {
            const std::size_t filled = bytes.size();
            bytes.resize(std::min(filled + block, limit));
            const ssize_t count = ::read(descriptor_, bytes.data() + filled, bytes.size() - filled);
            if (count < 0 && errno != EINTR) {
                return std::nullopt;
            }
            bytes.resize(filled + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
            if (count == 0) {
                break;
            }
        }
        return bytes;
    }

private:
    int descriptor_;
};

bool leads_out(const InputFile& input) {
    if (input.folder.empty()) {
        return false;
    }
    std::error_code error;
    const fs::path folder = fs::canonical(input.folder, error);
    const fs::path file = fs::canonical(input.path, error);
    if (error) {
        return false; // a broken link: opening it says so
    }
    const auto [in_folder, in_file] =
        std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return in_folder != folder.end();
}

std::variant<std::string, Refusal> read_bytes(const InputFile& input, std::size_t megabytes) {
    if (leads_out(input)) {
        return Refusal{messages::link_leaves_folder(), messages::copy_into_folder()};
    }
    const OpenFile file(input.path);
    if (!file.is_open()) {
        const bool forbidden = errno == EACCES || errno == EPERM;
        const bool special = errno == ENXIO || errno == ENODEV;
        return special ? Refusal{messages::not_a_regular_file(), messages::replace_by_text_file()}
               : forbidden
                   ? Refusal{messages::file_not_readable_by_user(), messages::check_permissions()}
                   : Refusal{messages::file_unreadable(), messages::check_permissions()};
    }
    if (!file.is_regular()) {
        return Refusal{messages::not_a_regular_file(), messages::replace_by_text_file()};
    }
    const std::size_t limit = megabytes * megabyte;
    auto bytes = file.read(limit + 1);
    if (!bytes) {
        return Refusal{messages::file_unreadable(), messages::check_permissions()};
    }
    if (bytes->size() > limit) {
        return Refusal{messages::file_too_large(megabytes), messages::split_the_file()};
    }
    return std::move(*bytes);
}

} // namespace

std::optional<Value> read_input_file(const InputFile& input, Sources& sources,
                                     Diagnostics& diagnostics) {
    const bool json = input.path.extension() == ".json";
    auto bytes = read_bytes(input, json ? largest_json_megabytes : largest_yaml_megabytes);
    if (const auto* refusal = std::get_if<Refusal>(&bytes)) {
        const std::uint16_t file = sources.add(input.shown_path, {});
        diagnostics.error({file, 0, 0}, refusal->message, {refusal->hint});
        return std::nullopt;
    }
    Prescanned scanned = prescan(std::get<std::string>(bytes));
    const FileOrigin origin = input.folder.empty() ? FileOrigin::Program : FileOrigin::Dossier;
    const std::uint16_t file = sources.add(input.shown_path, std::move(scanned.text), origin);
    if (scanned.fault) {
        const Prescanned::Fault& fault = *scanned.fault;
        diagnostics.error({file, fault.offset, fault.offset + fault.length}, fault.message,
                          fault.hints);
        return std::nullopt;
    }
    return json ? read_json(sources[file], file, diagnostics)
                : read_yaml(sources[file], file, diagnostics);
}

} // namespace restitution
