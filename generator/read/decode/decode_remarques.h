/// The file `remarques`.
#pragma once

#include "base/diagnostic.h"
#include "model/remarks.h"
#include "read/syntax/value.h"

namespace restitution {

std::vector<Remark> decode_remarques(const Value& value, Diagnostics& diagnostics);

} // namespace restitution
