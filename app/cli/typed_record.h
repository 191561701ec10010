// SPDX-License-Identifier: Apache-2.0
// A record by the name that somebody typed; where only a part of its name was, standard error says which it is.
#pragma once

#include "core/base/text.h"

#include <cstdio>
#include <string>

namespace tokenyard::cli {

// find: a function of the catalogue, with the words and a text for what was taken.
template <class Names, class Find>
auto typed(const Names &names, Find find, const std::string &name)
{
    Text took;
    const auto found = (names.*find)(name, took);
    if (!took.empty())
        std::fprintf(stderr, "%s\n", took.english().c_str());
    return found;
}

} // namespace tokenyard::cli
