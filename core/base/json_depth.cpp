// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_depth.h"

namespace tokenyard {

bool nestsTooDeep(std::string_view json)
{
    int depth = 0;
    bool quoted = false, escaped = false;
    for (const char c : json) {
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepestJson)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

} // namespace tokenyard
