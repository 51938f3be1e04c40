/// The longer texts around the meeting: which one is chosen in the code, how it is worded in a file
/// of themes/phrases/courriers.
///
/// A file's first line is the subject of the mail or the title of the text; a blank line follows,
/// then the text.
#pragma once

#include "style/phrases.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace restitution {

enum class Letter {
    Guide,             ///< the trame d'entretien, to the people of one interview
    Reminder,          ///< what is missing, to somebody who was met
    ReminderUnmet,     ///< the same, to somebody who was not
    InventoryReminder, ///< what the inventory lacks, to who can say it
    Invitation,        ///< to the committee
    Distribution,      ///< deck and minutes together
    Preparation,       ///< checklist of the meeting
    Planning,          ///< of the interviews
    AnswerFile,        ///< how to fill one in, as comments at its top
    Count              ///< not a letter
};
inline constexpr std::size_t letter_count = static_cast<std::size_t>(Letter::Count);

/// What the program expects of each file; every placeholder is used at least once.
struct LetterEntry {
    Letter letter = Letter::Count;
    std::string_view file; ///< without ".txt"
    std::string_view placeholders;
};
extern const std::array<LetterEntry, letter_count> letter_table;

/// A file as read.
struct LetterFile {
    std::string name; ///< without ".txt"
    Located<std::string> text;
};

struct LetterText {
    std::string subject;
    std::string body; ///< lines ended by LF, the last one too
};

class Letters {
public:
    /// Reports each file that is missing (at `folder`) or unknown, each that has no subject, and
    /// each placeholder that is missing or unknown.
    static Letters from(const std::vector<LetterFile>& files, Span folder,
                        Diagnostics& diagnostics);

    /// `values` gives each placeholder. What an empty value leaves between two blank lines
    /// disappears with one of them.
    LetterText say(Letter letter, PhraseValues values) const;

private:
    std::array<LetterText, letter_count> texts_;
};

} // namespace restitution
