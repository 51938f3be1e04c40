/// Mail drafts (.eml, RFC 5322 and 2045): written for a person to open, read again and send.
///
/// `X-Unsent: 1` makes mail programs open them as drafts. They carry neither Date nor Message-ID:
/// the sender's program gives both. The same draft is always the same bytes: the boundary between
/// parts comes from a hash of what it parts.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace restitution {

struct Mailbox {
    std::string name; ///< may be empty
    std::string email;
};

struct MailAttachment {
    std::string name;       ///< any UTF-8 text; what the receiver's program proposes
    std::string media_type; ///< "application/pdf"
    std::string bytes;
};

struct MailDraft {
    std::optional<Mailbox> from;
    std::vector<Mailbox> to;
    std::vector<Mailbox> bcc;
    std::string subject;
    std::string text; ///< UTF-8, lines ended by LF
    std::vector<MailAttachment> attachments;
};

/// CRLF line ends, lines of 78 octets at most.
std::string write_mail(const MailDraft& draft);

/// Octets that the draft takes once its attachments are encoded.
std::size_t mail_size(const MailDraft& draft);

} // namespace restitution
