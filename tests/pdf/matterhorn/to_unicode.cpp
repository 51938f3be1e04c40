#include "matterhorn/to_unicode.h"

#include <array>
#include <cstdlib>

namespace restitution::matterhorn {

namespace {

/// Tokens: "<0041>", "[", "]" and words; a hexadecimal string may hold spaces.
std::vector<std::string> tokens_of(const std::string& cmap) {
    std::vector<std::string> tokens;
    std::string word;
    bool in_string = false;
    const auto end_word = [&] {
        if (!word.empty()) {
            tokens.push_back(word);
            word.clear();
        }
    };
    for (const char c : cmap) {
        const bool is_space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (in_string) {
            if (!is_space) {
                word += c;
            }
            if (c == '>') {
                in_string = false;
                end_word();
            }
        } else if (c == '<' || c == '[' || c == ']') {
            end_word();
            word += c;
            in_string = c == '<';
            if (!in_string) {
                end_word();
            }
        } else if (is_space) {
            end_word();
        } else {
            word += c;
        }
    }
    end_word();
    return tokens;
}

unsigned code_of(const std::string& token) {
    return static_cast<unsigned>(std::strtoul(token.c_str() + 1, nullptr, 16));
}

std::vector<std::uint16_t> units_of(const std::string& token) {
    std::vector<std::uint16_t> units;
    for (std::size_t i = 1; i + 4 < token.size(); i += 4) {
        units.push_back(
            static_cast<std::uint16_t>(std::strtoul(token.substr(i, 4).c_str(), nullptr, 16)));
    }
    return units;
}

class CmapReader {
public:
    explicit CmapReader(const std::string& cmap) : tokens_(tokens_of(cmap)) {}

    ToUnicode read() {
        while (at_ < tokens_.size()) {
            const std::string& token = tokens_[at_++];
            if (token == "beginbfchar") {
                read_characters();
            } else if (token == "beginbfrange") {
                read_ranges();
            }
        }
        return std::move(map_);
    }

private:
    bool is_string(std::size_t ahead = 0) const {
        return at_ + ahead < tokens_.size() && tokens_[at_ + ahead][0] == '<';
    }

    void read_characters() {
        for (; is_string() && is_string(1); at_ += 2) {
            map_[code_of(tokens_[at_])] = units_of(tokens_[at_ + 1]);
        }
    }

    void read_ranges() {
        while (is_string() && is_string(1)) {
            const unsigned first = code_of(tokens_[at_]);
            const unsigned last = code_of(tokens_[at_ + 1]);
            at_ += 2;
            if (is_string()) {
                read_run(first, last, units_of(tokens_[at_++]));
            } else {
                ++at_; // "["
                for (unsigned code = first; is_string(); ++code) {
                    map_[code] = units_of(tokens_[at_++]);
                }
                ++at_; // "]"
            }
        }
    }

    void read_run(unsigned first, unsigned last, std::vector<std::uint16_t> units) {
        constexpr unsigned most = 0xFFFF;
        for (unsigned code = first; code <= last && code <= most && !units.empty(); ++code) {
            map_[code] = units;
            ++units.back();
        }
    }

    std::vector<std::string> tokens_;
    std::size_t at_ = 0;
    ToUnicode map_;
};

} // namespace

ToUnicode read_to_unicode(const std::string& cmap) {
    return CmapReader(cmap).read();
}

char32_t win_ansi_character(unsigned code) {
    // 0x80 to 0x9F of Windows-1252; the rest is Latin-1.
    static constexpr std::array<char32_t, 32> special{
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    if (code >= 0x80 && code < 0xA0) {
        return special[code - 0x80];
    }
    return code >= 0x20 && code < 0x100 ? code : 0;
}

} // namespace restitution::matterhorn
