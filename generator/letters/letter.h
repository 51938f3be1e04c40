/// The letters around the meeting, as drafts ready to send and as plain text: whom they go to, and
/// what fills their templates.
///
/// Names stand in them as addressees only: no answer is ever quoted in a letter.
#pragma once

#include "formats/mail.h"
#include "metrics/interview_plan.h"
#include "metrics/inventory_reminders.h"
#include "story/telling.h"
#include "style/letters.h"

#include <optional>
#include <string>
#include <vector>

namespace restitution {

/// What letters are composed from: what is told, and the templates.
struct LetterSource {
    const Telling& telling;
    const Letters& letters;
};

struct Correspondence {
    MailDraft draft;
    std::vector<std::string> unreachable; ///< addressees without an e-mail
};

/// `files`: the trame and, when the interview has a date and a time, its appointment.
Correspondence guide_letter(const LetterSource& writing, std::size_t interview,
                            const PlannedInterview& planned, std::vector<MailAttachment> files);
Correspondence reminder_letter(const LetterSource& writing, const Reminder& reminder);
/// What the inventory lacks, to the person who is the contact of those lines.
Correspondence inventory_letter(const LetterSource& writing, const InventoryReminder& reminder);
Correspondence invitation_letter(const LetterSource& writing, std::vector<MailAttachment> files);
/// `files`: the deck, then the minutes. Everyone invited, in blind copy.
Correspondence distribution_letter(const LetterSource& writing, std::vector<MailAttachment> files);

/// The same letter for those who write it in another program: addressees, subject, text, names and
/// size of the attached files.
std::string as_text(const Correspondence& letter, const Phrases& phrases);

/// "2024-03-14_restitution-NR_commune-de-val-fictif_v1.pdf"; `kind`: "restitution" or
/// "compte-rendu".
std::string dated_name(const std::string& kind, const Diagnosis& diagnosis);

} // namespace restitution
