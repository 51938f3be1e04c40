/// A user's free text set as French typography wants it, whatever was typed.
///
/// ’ for ', … for ..., « » for pairs of straight quotes; U+202F before ; ! ?
/// and %, between a number and its unit, between thousands; U+00A0 before :, inside « », around the
/// "h" of times, after "n°". Times (14:30), ratios (16:9), web and e-mail addresses stay as they
/// are.
#pragma once

#include <string>
#include <string_view>

namespace restitution {

/// Line ends stay: callers make paragraphs of them. typography(typography(t)) == typography(t).
std::string typography(std::string_view text);

} // namespace restitution
