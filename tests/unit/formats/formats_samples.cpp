// Writes drafts and calendars with awkward contents, and beside each one, as JSON, what a program
// that reads mail or agendas must find in it: read_by_others.py compares.
#include "formats/calendar.h"
#include "formats/mail.h"
#include "read/load_time_zones.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <random>

namespace {

using namespace restitution;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

/// Pieces that break careless writers; letters of one to four octets.
const std::vector<std::string>& pieces() {
    static const std::vector<std::string> all{
        "a",  "Z",  "é",   "œ",      "’",  "\u202F;", "\u00A0:", "« x »", ",",    ";",
        "\\", "\"", "=",   "=?",     "?=", "=20",     "ﬁ",       "𝄞",     "🙂", "->",
        "(",  ")",  "<b>", "a@b.fr", "%",  "'",       "_",       "-",     "mot ", "autre ",
    };
    return all;
}

std::string nasty_text(std::mt19937& random, std::size_t most, bool with_lines) {
    std::string text;
    const std::size_t count = random() % most;
    for (std::size_t i = 0; i < count; ++i) {
        text += pieces()[random() % pieces().size()];
        if (with_lines && random() % 12 == 0) {
            text += random() % 2 == 0 ? "\n" : " \n.\nFrom \n";
        }
    }
    return "x" + text + "x"; // blanks at the ends are not kept by readers of headers
}

std::string nasty_bytes(std::mt19937& random) {
    std::string bytes(random() % 3000, '\0');
    for (char& byte : bytes) {
        byte = static_cast<char>(random() & 0xFFU);
    }
    return bytes;
}

std::string hex(const std::string& bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (const char c : bytes) {
        result += digits[static_cast<unsigned char>(c) >> 4U];
        result += digits[static_cast<unsigned char>(c) & 15U];
    }
    return result;
}

std::vector<Mailbox> nasty_people(std::mt19937& random, const std::string& domain) {
    std::vector<Mailbox> people;
    const std::size_t count = 1 + random() % 4;
    for (std::size_t i = 0; i < count; ++i) {
        people.push_back({random() % 4 == 0 ? std::string() : nasty_text(random, 14, false),
                          "p" + std::to_string(i) + domain});
    }
    return people;
}

Json described(const std::vector<Mailbox>& people) {
    Json result = Json::array();
    for (const Mailbox& person : people) {
        result.push_back({person.name, person.email});
    }
    return result;
}

void write_mail_sample(const fs::path& folder, unsigned number) {
    std::mt19937 random(number);
    MailDraft draft;
    draft.from = Mailbox{nasty_text(random, 20, false), "moi@essai.example"};
    draft.to = nasty_people(random, "@essai.example");
    draft.bcc = nasty_people(random, "@un-domaine-assez-long-pour-qu-il-faille-plier.example");
    draft.subject = nasty_text(random, 60, false);
    draft.text = nasty_text(random, 200, true);
    Json expected{{"from", described({*draft.from})},
                  {"to", described(draft.to)},
                  {"bcc", described(draft.bcc)},
                  {"subject", draft.subject},
                  {"text", draft.text},
                  {"attachments", Json::array()}};
    for (unsigned i = 0; i < number % 4; ++i) {
        const MailAttachment attachment{nasty_text(random, 20 * (i + 1), false) + ".pdf",
                                        i == 1 ? "text/calendar" : "application/pdf",
                                        nasty_bytes(random)};
        draft.attachments.push_back(attachment);
        expected["attachments"].push_back({attachment.name, hex(attachment.bytes)});
    }
    const std::string name = "mail-" + std::to_string(number);
    write(folder / (name + ".eml"), write_mail(draft));
    write(folder / (name + ".json"), expected.dump());
}

void write_calendar_sample(const fs::path& folder, const TimeZone& zone, unsigned number) {
    std::mt19937 random(number);
    Calendar calendar{zone, {2024, 3, 14}, static_cast<int>(1 + random() % 9), {}};
    Json expected{{"zone", zone.id}, {"sequence", calendar.sequence}, {"events", Json::array()}};
    for (int month = 1; month <= 12; ++month) {
        CalendarEvent event;
        event.uid = event_uid("E" + std::to_string(month), 2024, nasty_text(random, 30, false));
        event.date = {static_cast<int>(2010 + random() % 26), month,
                      static_cast<int>(1 + random() % 28)};
        event.start = {static_cast<int>(5 + random() % 19), static_cast<int>(random() % 60)};
        event.minutes = static_cast<int>(1 + random() % 300);
        event.summary = nasty_text(random, 60, false);
        event.description = nasty_text(random, 80, true);
        event.location = nasty_text(random, 20, false);
        event.organizer = CalendarPerson{nasty_text(random, 20, false), "moi@essai.example"};
        event.guests = {{{nasty_text(random, 20, false), "p@essai.example"}, Reply::Declined}};
        expected["events"].push_back({{"uid", event.uid},
                                      {"date", iso(event.date)},
                                      {"hour", event.start.hour},
                                      {"minute", event.start.minute},
                                      {"minutes", event.minutes},
                                      {"summary", event.summary},
                                      {"description", event.description},
                                      {"location", event.location},
                                      {"organizer", event.organizer->name},
                                      {"guest", event.guests.front().person.name}});
        calendar.events.push_back(event);
    }
    const std::string name = "calendar-" + std::to_string(number);
    write(folder / (name + ".ics"), write_calendar(calendar));
    write(folder / (name + ".json"), expected.dump());
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        return 2;
    }
    const fs::path folder = arguments[1];
    fs::remove_all(folder);
    fs::create_directories(folder);
    constexpr unsigned drafts = 300;
    for (unsigned number = 0; number < drafts; ++number) {
        write_mail_sample(folder, number);
    }
    unsigned number = 0;
    for (const TimeZone& zone : load_time_zones(arguments[2])) {
        write_calendar_sample(folder, zone, number++);
    }
    return 0;
}
