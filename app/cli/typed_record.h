// SPDX-License-Identifier: Apache-2.0
// A record by a typed name; if only a part of its name was typed, standard error says which record it is.
#pragma once

#include "core/base/text.h"

#include <cstdio>
#include <string>

namespace tokenyard::cli {

// find: a function of the catalogue that takes the typed words and a text for the name it chose.
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
