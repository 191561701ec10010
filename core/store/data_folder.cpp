// SPDX-License-Identifier: Apache-2.0
#include "core/store/data_folder.h"

#include <cstdlib>

namespace tokenyard {

std::filesystem::path dataFolder()
{
    const auto named = [](const char *variable) {
        const char *value = std::getenv(variable);
        return std::filesystem::path(value ? value : "");
    };
    std::filesystem::path base = named("XDG_DATA_HOME");
    if (!base.is_absolute()) // the specification has relative ones ignored
        base = named("HOME").empty() ? std::filesystem::path() : named("HOME") / ".local" / "share";
    return base.empty() ? base : base / "tokenyard" / "tokenyard";
}

} // namespace tokenyard
