/// Tables for spreadsheets: UTF-8 with its mark, semicolons, CRLF, as French ones open them.
#pragma once

#include <string>
#include <vector>

namespace restitution {

using CsvRow = std::vector<std::string>;

/// Cells are quoted when they need it; a text that a spreadsheet would take for a formula is given
/// an apostrophe first.
std::string write_csv(const std::vector<CsvRow>& rows);

} // namespace restitution
