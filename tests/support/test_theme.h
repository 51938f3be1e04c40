/// The tokens of the theme `territoire`, without a file: what charts and layout are tested with.
#pragma once

#include "style/theme.h"

namespace restitution::test {

Theme test_theme();

} // namespace restitution::test
