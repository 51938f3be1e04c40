#include "app/letter_files.h"

namespace restitution {

std::vector<OutputFile> letter_files(const std::string& name, const Correspondence& letter,
                                     const Phrases& phrases) {
    const MailDraft& draft = letter.draft;
    const bool to_one = draft.to.size() == 1 && draft.bcc.empty() && letter.unreachable.empty();
    if (draft.from && to_one && draft.to.front().email == draft.from->email) {
        return {};
    }
    std::vector<OutputFile> files;
    if (!draft.to.empty() || !draft.bcc.empty()) {
        files.push_back({name + ".eml", write_mail(draft)});
    }
    files.push_back({name + ".txt", as_text(letter, phrases)});
    return files;
}

} // namespace restitution
