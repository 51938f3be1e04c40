#include "app/make_mailings.h"

#include "letters/appointments.h"
#include "letters/letter.h"
#include "letters/preparation.h"
#include "messages/guides.h"
#include "metrics/metrics.h"
#include "style/french_format.h"

#include <algorithm>

namespace restitution {

namespace {

const OutputFile* find(const std::vector<OutputFile>& files, const std::string& name) {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const OutputFile& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

void add_letter(const std::string& name, const Correspondence& letter, const Phrases& phrases,
                std::vector<OutputFile>& files) {
    if (!letter.draft.to.empty() || !letter.draft.bcc.empty()) {
        files.push_back({name + ".eml", write_mail(letter.draft)});
    }
    files.push_back({name + ".txt", as_text(letter, phrases)});
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

} // namespace

std::vector<OutputFile> make_mailings(const Dossier& dossier, const Workshop& workshop,
                                      const Desk& desk, const std::vector<OutputFile>& documents,
                                      Diagnostics& diagnostics) {
    const Metrics metrics = compute_metrics(dossier);
    const Telling telling{dossier, metrics, workshop.phrases, workshop.logo};
    const Writing writing{telling, desk.letters};
    std::vector<OutputFile> files;
    std::vector<MailAttachment> appointment;
    const std::string calendar = committee_calendar(telling, desk.zone);
    if (!calendar.empty()) {
        files.push_back({"envois/comite.ics", calendar});
        appointment.push_back({"comite.ics", calendar_media_type(), calendar});
    }
    if (!dossier.diagnosis.committee.guests.empty()) {
        add_letter("envois/invitation", invitation_letter(writing, std::move(appointment)),
                   workshop.phrases, files);
    }
    files.push_back({"preparation.txt", preparation_text(writing)});

    const OutputFile* deck = find(documents, "support-restitution.pdf");
    const OutputFile* minutes = find(documents, "compte-rendu.pdf");
    if (deck != nullptr && minutes != nullptr) {
        const Diagnosis& diagnosis = dossier.diagnosis;
        const Correspondence letter = distribution_letter(
            writing, {{dated_name("restitution", diagnosis), "application/pdf", deck->bytes},
                      {dated_name("compte-rendu", diagnosis), "application/pdf", minutes->bytes}});
        check_weight(letter.draft, diagnosis.committee.date.where, diagnostics);
        add_letter("envois/diffusion", letter, workshop.phrases, files);
    }
    return files;
}

} // namespace restitution
