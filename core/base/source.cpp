// SPDX-License-Identifier: Apache-2.0
#include "core/base/source.h"

#include <array>

namespace tokenyard {

namespace {
constexpr std::array<std::string_view, 6> keys{"datasheet", "standard", "measured", "announced", "estimate", "derived"};
}

std::string_view sourceKindKey(SourceKind kind) { return keys[std::size_t(kind)]; }

bool parseSourceKind(std::string_view key, SourceKind &kind)
{
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i] == key) {
            kind = SourceKind(i);
            return true;
        }
    return false;
}

} // namespace tokenyard
