#include "formats/mail.h"
#include "formats/mail_encoding.h"

#include <gtest/gtest.h>

namespace restitution {
namespace {

MailDraft draft() {
    MailDraft result;
    result.from = Mailbox{"Eve Martin", "eve@essai.example"};
    result.to = {{"Jo Petit", "jo@essai.example"}};
    result.subject = "Vos questions";
    result.text = "Bonjour,\nà bientôt.";
    return result;
}

TEST(Mail, WritesAPlainDraft) {
    EXPECT_EQ(write_mail(draft()), "MIME-Version: 1.0\r\n"
                                   "X-Unsent: 1\r\n"
                                   "From: Eve Martin <eve@essai.example>\r\n"
                                   "To: Jo Petit <jo@essai.example>\r\n"
                                   "Subject: Vos questions\r\n"
                                   "Content-Type: text/plain; charset=UTF-8\r\n"
                                   "Content-Transfer-Encoding: quoted-printable\r\n"
                                   "\r\n"
                                   "Bonjour,\r\n"
                                   "=C3=A0 bient=C3=B4t.\r\n");
}

TEST(Mail, HasNeitherDateNorMessageId) {
    const std::string text = write_mail(draft());
    EXPECT_EQ(text.find("Date:"), std::string::npos);
    EXPECT_EQ(text.find("Message-ID:"), std::string::npos);
}

TEST(Mail, ListsOneAddressALine) {
    MailDraft mail = draft();
    mail.to = {{"Jo Petit", "jo@essai.example"}, {"", "accueil@essai.example"}};
    mail.bcc = {{"Petit, Jo", "jo2@essai.example"}};
    const std::string text = write_mail(mail);
    EXPECT_NE(text.find("To: Jo Petit <jo@essai.example>,\r\n accueil@essai.example\r\n"),
              std::string::npos);
    EXPECT_NE(text.find("Bcc: \"Petit, Jo\" <jo2@essai.example>\r\n"), std::string::npos);
}

TEST(Mail, AttachesFilesBehindABoundaryOfTheirContent) {
    MailDraft mail = draft();
    mail.attachments = {{"a.pdf", "application/pdf", "abc"}};
    const std::string text = write_mail(mail);
    EXPECT_EQ(text, write_mail(mail));
    // "abc" is YWJj in base64.
    EXPECT_NE(text.find("Content-Disposition: attachment;\r\n filename=\"a.pdf\"\r\n\r\nYWJj\r\n"),
              std::string::npos);
    const std::size_t begin = text.find("boundary=\"") + 10;
    const std::string boundary = text.substr(begin, text.find('"', begin) - begin);
    EXPECT_EQ(text.substr(text.size() - boundary.size() - 8), "\r\n--" + boundary + "--\r\n");
    mail.attachments[0].bytes = "abd";
    EXPECT_EQ(write_mail(mail).find(boundary), std::string::npos);
}

TEST(MailEncoding, Base64PadsAndBreaksLines) {
    EXPECT_EQ(base64_lines(""), "");
    EXPECT_EQ(base64_lines("f"), "Zg==\r\n");
    EXPECT_EQ(base64_lines("fo"), "Zm8=\r\n");
    EXPECT_EQ(base64_lines("foobar"), "Zm9vYmFy\r\n");
    EXPECT_EQ(base64_lines(std::string("\xff\x00\xfe", 3)), "/wD+\r\n");
    // 57 octets make a full line of 76 characters; the 58th begins another.
    const std::string text = base64_lines(std::string(58, 'a'));
    EXPECT_EQ(text.find("\r\n"), 76U);
    EXPECT_EQ(text.size(), 76U + 2 + 4 + 2);
}

TEST(MailEncoding, QuotedPrintableKeepsLinesShort) {
    EXPECT_EQ(quoted_printable("a=b\n"), "a=3Db\r\n");
    EXPECT_EQ(quoted_printable("fin \nsuite\t"), "fin=20\r\nsuite=09");
    // 76 characters fill a line that ends there; one more needs a soft break after 75.
    EXPECT_EQ(quoted_printable(std::string(76, 'a')), std::string(76, 'a'));
    EXPECT_EQ(quoted_printable(std::string(77, 'a')), std::string(75, 'a') + "=\r\naa");
    // An octet of "é" takes three characters: 73 letters leave room for none before the "=".
    EXPECT_EQ(quoted_printable(std::string(73, 'a') + "é"), std::string(73, 'a') + "=\r\n=C3=A9");
}

TEST(MailEncoding, EncodesHeadersThatAreNotPlain) {
    EXPECT_EQ(text_header("Subject", "Plain text"), "Subject: Plain text\r\n");
    // "é" is C3 A9: "w6k=" in base64.
    EXPECT_EQ(text_header("Subject", "é"), "Subject: =?UTF-8?B?w6k=?=\r\n");
    EXPECT_EQ(text_header("Subject", "a\r\nBcc: x@y.z"),
              "Subject: =?UTF-8?B?YSAgQmNjOiB4QHkueg==?=\r\n");
    EXPECT_EQ(text_header("Subject", "=?UTF-8?B?w6k=?=").find("=?UTF-8?B?PT9"), 9U);
}

TEST(MailEncoding, FoldsLongHeadersBetweenCharacters) {
    const std::string text = text_header("Subject", std::string(40, 'a') + "éééééééééééééééééééé");
    std::size_t begin = 0;
    for (std::size_t end = text.find("\r\n"); end != std::string::npos;
         end = text.find("\r\n", begin)) {
        EXPECT_LE(end - begin, 78U);
        begin = end + 2;
    }
    // Subject line: 78 - 9 = 69, minus 12 of frame = 57: 56 characters of base64 are 42 octets,
    // that is 40 letters and one "é". Nothing is cut.
    EXPECT_EQ(text.find("?=\r\n =?UTF-8?B?w6nDqcOp"), 9 + 10 + 56U);
}

TEST(MailEncoding, NamesAreBareQuotedOrEncoded) {
    EXPECT_EQ(display_name("Jo Petit", 4), "Jo Petit");
    EXPECT_EQ(display_name("Petit, Jo \"x\"", 4), "\"Petit, Jo \\\"x\\\"\"");
    EXPECT_EQ(display_name("Zoé", 4), "=?UTF-8?B?Wm/DqQ==?=");
}

TEST(MailEncoding, FileNamesFollowRfc2231) {
    EXPECT_EQ(filename_parameters("a b.pdf"), ";\r\n filename=\"a b.pdf\"");
    EXPECT_EQ(filename_parameters("été.pdf"), ";\r\n filename*=UTF-8''%C3%A9t%C3%A9.pdf");
    // 7 of "UTF-8''" and 53 letters fill the 60 of the first part.
    EXPECT_EQ(filename_parameters(std::string(61, 'a')),
              ";\r\n filename*0*=UTF-8''" + std::string(53, 'a') +
                  ";\r\n filename*1*=" + std::string(8, 'a'));
}

} // namespace
} // namespace restitution
