#include "formats/mail.h"

#include "base/fingerprint.h"
#include "formats/mail_encoding.h"

#include <fmt/format.h>

#include <cstdint>
#include <string_view>

namespace restitution {

namespace {

std::uint64_t fingerprint_of(std::string_view bytes) {
    Fingerprint fingerprint;
    fingerprint.add(bytes);
    return fingerprint.value();
}

/// One address a line.
std::string address_header(std::string_view name, const std::vector<Mailbox>& people) {
    if (people.empty()) {
        return {};
    }
    std::string result = fmt::format("{}:", name);
    std::size_t column = result.size() + 1;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const Mailbox& person = people[i];
        result += i == 0 ? " " : ",\r\n ";
        if (person.name.empty()) {
            result += person.email;
        } else {
            // The address goes to the next line when both together would be too long.
            const std::string shown = display_name(person.name, column);
            const std::size_t begin = shown.rfind('\n') == std::string::npos
                                          ? column + shown.size()
                                          : shown.size() - shown.rfind('\n');
            const bool fits = begin + person.email.size() + 3 < 78;
            result += fmt::format("{}{}<{}>", shown, fits ? " " : "\r\n ", person.email);
        }
        column = 1;
    }
    return result + "\r\n";
}

std::string text_part(const MailDraft& draft) {
    std::string text = draft.text;
    if (text.empty() || text.back() != '\n') {
        text += '\n';
    }
    return "Content-Type: text/plain; charset=UTF-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
           quoted_printable(text);
}

std::string attachment_part(const MailAttachment& attachment) {
    return fmt::format("Content-Type: {}\r\n"
                       "Content-Transfer-Encoding: base64\r\n"
                       "Content-Disposition: attachment{}\r\n\r\n{}",
                       attachment.media_type, filename_parameters(attachment.name),
                       base64_lines(attachment.bytes));
}

std::string headers(const MailDraft& draft) {
    std::string result = "MIME-Version: 1.0\r\nX-Unsent: 1\r\n";
    if (draft.from) {
        result += address_header("From", {*draft.from});
    }
    return result + address_header("To", draft.to) + address_header("Bcc", draft.bcc) +
           text_header("Subject", draft.subject);
}

} // namespace

std::string write_mail(const MailDraft& draft) {
    const std::string text = text_part(draft);
    if (draft.attachments.empty()) {
        return headers(draft) + text;
    }
    std::vector<std::string> parts{text};
    std::uint64_t hash = fingerprint_of(text);
    for (const MailAttachment& attachment : draft.attachments) {
        parts.push_back(attachment_part(attachment));
        hash ^= fingerprint_of(parts.back()) * parts.size();
    }
    // "=_" stands in no quoted-printable text and in no base64: the boundary cannot occur by
    // chance.
    const std::string boundary = fmt::format("=_restitution_{:016x}", hash);
    std::string result =
        headers(draft) +
        fmt::format("Content-Type: multipart/mixed;\r\n boundary=\"{}\"\r\n\r\n", boundary);
    for (const std::string& part : parts) {
        result += fmt::format("--{}\r\n{}\r\n", boundary, part);
    }
    return result + fmt::format("--{}--\r\n", boundary);
}

std::size_t mail_size(const MailDraft& draft) {
    return write_mail(draft).size();
}

} // namespace restitution
