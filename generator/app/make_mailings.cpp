#include "app/make_mailings.h"

#include "app/letter_files.h"
#include "app/told.h"
#include "letters/appointments.h"
#include "letters/preparation.h"
#include "messages/guides.h"
#include "style/french_format.h"

namespace restitution {

namespace {

void add(Files more, Files& files) {
    files.insert(files.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
}

void check_weight(const MailDraft& draft, Span where, Diagnostics& diagnostics) {
    constexpr std::size_t heavy = 5'000'000;
    constexpr std::size_t tenth_of_mega = 100'000;
    const std::size_t size = mail_size(draft);
    if (size > heavy) {
        const auto tenths = static_cast<long>((size + tenth_of_mega - 1) / tenth_of_mega);
        diagnostics.warning(where, messages::mail_is_heavy(french_number(ShownNumber{tenths, 1})),
                            {messages::lighten_mail()});
    }
}

void add_invitation(const LetterSource& writing, const TimeZone& zone, Files& files) {
    std::vector<MailAttachment> appointment;
    const std::string calendar = committee_calendar(writing.telling, zone);
    if (!calendar.empty()) {
        files.push_back({"envois/comite.ics", calendar});
        appointment.push_back({"comite.ics", calendar_media_type(), calendar});
    }
    if (!writing.telling.diagnosis().committee.guests.empty()) {
        add(letter_files("envois/invitation", invitation_letter(writing, std::move(appointment)),
                         writing.telling.phrases),
            files);
    }
}

/// The bytes of a document of one file; null when it was not made.
const std::string* bytes_of(DocumentKind kind, const Making& making) {
    const auto made = making.made.find(kind);
    return made == making.made.end() || made->second.empty() ? nullptr
                                                             : &made->second.front().bytes;
}

void add_distribution(const LetterSource& writing, const Making& making, Files& files) {
    const std::string* deck = bytes_of(DocumentKind::Deck, making);
    const std::string* minutes = bytes_of(DocumentKind::Minutes, making);
    if (deck == nullptr || minutes == nullptr) {
        return;
    }
    const Diagnosis& diagnosis = writing.telling.diagnosis();
    const Correspondence letter = distribution_letter(
        writing, {{dated_name("restitution", diagnosis), "application/pdf", *deck},
                  {dated_name("compte-rendu", diagnosis), "application/pdf", *minutes}});
    check_weight(letter.draft, diagnosis.committee.date.where, making.diagnostics);
    add(letter_files("envois/diffusion", letter, writing.telling.phrases), files);
}

} // namespace

Files make_mailings(const Document& /*row*/, const Making& making) {
    const Telling telling = making.told.telling();
    const LetterSource writing{telling, making.told.style().letters};
    Files files;
    add_invitation(writing, making.told.loaded().files.zone, files);
    files.push_back({"preparation.txt", preparation_text(writing)});
    add_distribution(writing, making, files);
    return files;
}

} // namespace restitution
