#include "formats/csv.h"

#include <string_view>

namespace restitution {

namespace {

bool looks_like_formula(const std::string& cell) {
    return !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string::npos;
}

std::string written(const std::string& cell) {
    std::string text = looks_like_formula(cell) ? "'" + cell : cell;
    if (text.find_first_of(";\"\n\r") == std::string::npos) {
        return text;
    }
    std::string result = "\"";
    for (const char c : text) {
        result += c == '"' ? "\"\"" : std::string(1, c);
    }
    return result + '"';
}

} // namespace

std::string write_csv(const std::vector<CsvRow>& rows) {
    std::string result = "\xEF\xBB\xBF";
    for (const CsvRow& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            result += (i > 0 ? ";" : "") + written(row[i]);
        }
        result += "\r\n";
    }
    return result;
}

} // namespace restitution
