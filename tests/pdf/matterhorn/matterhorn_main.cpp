// matterhorn FILE|FOLDER...: holds every PDF against our checks; prints what it finds, ends with 1
// if that is anything.

#include "matterhorn/checks.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <qpdf/QPDF.hh>

namespace {

namespace fs = std::filesystem;

std::vector<std::string> pdf_files(int count, char** arguments) {
    std::vector<std::string> files;
    for (int i = 1; i < count; ++i) {
        if (!fs::is_directory(arguments[i])) {
            files.emplace_back(arguments[i]);
            continue;
        }
        for (const auto& item : fs::recursive_directory_iterator(arguments[i])) {
            if (item.path().extension() == ".pdf") {
                files.push_back(item.path().string());
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> files = pdf_files(count, arguments);
    std::size_t total = 0;
    for (const std::string& file : files) {
        QPDF pdf;
        pdf.processFile(file.c_str());
        for (const auto& finding : restitution::matterhorn::check_document(pdf)) {
            fmt::print("{}: {} at {}\n", file, finding.condition, finding.place);
            ++total;
        }
    }
    fmt::print("{} file(s), {} finding(s)\n", files.size(), total);
    return files.empty() || total != 0 ? 1 : 0;
}
