/// Phrases of “charts”, written by themes/write_phrases.py from themes/phrases/fr.yaml.
#pragma once

#include "style/phrase_key.h"

namespace restitution::Phrase {

inline constexpr PhraseKey AltBounds{"alt_bounds"};
inline constexpr PhraseKey AltIndicative{"alt_indicative"};
inline constexpr PhraseKey AltRadarHead{"alt_radar_head"};
inline constexpr PhraseKey AltRadarAxis{"alt_radar_axis"};
inline constexpr PhraseKey AltWithoutNote{"alt_without_note"};
inline constexpr PhraseKey AltOverall{"alt_overall"};
inline constexpr PhraseKey AltBarsHead{"alt_bars_head"};
inline constexpr PhraseKey AltBar{"alt_bar"};
inline constexpr PhraseKey AltBarWithout{"alt_bar_without"};
inline constexpr PhraseKey AltScale{"alt_scale"};
inline constexpr PhraseKey AltScaleComplete{"alt_scale_complete"};
inline constexpr PhraseKey AltScaleWithout{"alt_scale_without"};
inline constexpr PhraseKey AltAnswersLevels{"alt_answers_levels"};
inline constexpr PhraseKey AltAnswersLevel{"alt_answers_level"};
inline constexpr PhraseKey AltAnswersMissing{"alt_answers_missing"};
inline constexpr PhraseKey AltAnswersEmpty{"alt_answers_empty"};
inline constexpr PhraseKey AltAnswersWeights{"alt_answers_weights"};
inline constexpr PhraseKey AltStep{"alt_step"};
inline constexpr PhraseKey AltSteps{"alt_steps"};

} // namespace restitution::Phrase
