/// A library to preload: makes the n-th call of one system function under one folder fail.
///
///   FAULT_UNDER   the folder; other paths and descriptors are left alone
///   FAULT_CALL    open, read, write, fsync, close, rename, link or mkdir
///   FAULT_NUMBER  which call fails, from 1; 0: none
///   FAULT_ERROR   an errno value; 0: a short read or write, of one byte
///   FAULT_REPORT  a file that receives the number of calls seen
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::string setting(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

struct Faults {
    std::string under = setting("FAULT_UNDER");
    std::string call = setting("FAULT_CALL");
    std::string report = setting("FAULT_REPORT");
    int number = std::atoi(setting("FAULT_NUMBER").c_str());
    int error = std::atoi(setting("FAULT_ERROR").c_str());
    int seen = 0;
    std::array<bool, 1024> ours{}; ///< descriptors opened under the folder

    ~Faults() {
        if (!report.empty()) {
            const std::string text = std::to_string(seen);
            const int file = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, report.c_str(),
                                                        O_WRONLY | O_CREAT | O_TRUNC, 0644));
            ::syscall(SYS_write, file, text.data(), text.size());
        }
    }

    bool is_under(const char* path) const {
        return !under.empty() && std::strncmp(path, under.c_str(), under.size()) == 0;
    }
    bool is_ours(int file) const {
        return file >= 0 && static_cast<std::size_t>(file) < ours.size() &&
               ours[static_cast<std::size_t>(file)];
    }
    /// Counts a call that matters; true when it is the one to fail.
    bool strikes(const char* name, bool matters) {
        return matters && call == name && ++seen == number;
    }
};

Faults& faults() {
    static Faults instance;
    return instance;
}

template <class Function>
Function original(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int open_file(const char* name, const char* path, int flags, mode_t mode) {
    if (faults().strikes("open", faults().is_under(path))) {
        errno = faults().error;
        return -1;
    }
    const int file = original<int (*)(const char*, int, ...)>(name)(path, flags, mode);
    if (file >= 0 && static_cast<std::size_t>(file) < faults().ours.size()) {
        faults().ours[static_cast<std::size_t>(file)] = faults().is_under(path);
    }
    return file;
}

template <class Bytes, class Transfer>
ssize_t transfer(const char* name, int file, Bytes bytes, std::size_t count, Transfer real) {
    if (faults().strikes(name, faults().is_ours(file))) {
        if (faults().error == 0) {
            return real(file, bytes, count > 0 ? 1 : 0);
        }
        errno = faults().error;
        return -1;
    }
    return real(file, bytes, count);
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    std::va_list arguments;
    va_start(arguments, flags);
    const auto mode = static_cast<mode_t>(va_arg(arguments, int));
    va_end(arguments);
    return open_file("open", path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    std::va_list arguments;
    va_start(arguments, flags);
    const auto mode = static_cast<mode_t>(va_arg(arguments, int));
    va_end(arguments);
    return open_file("open64", path, flags, mode);
}

ssize_t write(int file, const void* bytes, std::size_t count) {
    return transfer("write", file, bytes, count,
                    original<ssize_t (*)(int, const void*, std::size_t)>("write"));
}

ssize_t read(int file, void* bytes, std::size_t count) {
    return transfer("read", file, bytes, count,
                    original<ssize_t (*)(int, void*, std::size_t)>("read"));
}

int fsync(int file) {
    if (faults().strikes("fsync", faults().is_ours(file))) {
        errno = faults().error;
        return -1;
    }
    return original<int (*)(int)>("fsync")(file);
}

int close(int file) {
    const bool strikes = faults().strikes("close", faults().is_ours(file));
    if (file >= 0 && static_cast<std::size_t>(file) < faults().ours.size()) {
        faults().ours[static_cast<std::size_t>(file)] = false;
    }
    const int result = original<int (*)(int)>("close")(file); // closed even when it fails
    if (strikes) {
        errno = faults().error;
        return -1;
    }
    return result;
}

int rename(const char* from, const char* to) noexcept {
    if (faults().strikes("rename", faults().is_under(to))) {
        errno = faults().error;
        return -1;
    }
    return original<int (*)(const char*, const char*)>("rename")(from, to);
}

int link(const char* from, const char* to) noexcept {
    if (faults().strikes("link", faults().is_under(to))) {
        errno = faults().error;
        return -1;
    }
    return original<int (*)(const char*, const char*)>("link")(from, to);
}

int mkdir(const char* path, mode_t mode) noexcept {
    if (faults().strikes("mkdir", faults().is_under(path))) {
        errno = faults().error;
        return -1;
    }
    return original<int (*)(const char*, mode_t)>("mkdir")(path, mode);
}
}
