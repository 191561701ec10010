// SPDX-License-Identifier: Apache-2.0
// Why a file gives no map: a key that core/import/map_file.cpp turns into a sentence in the user's language, and its arguments.
#pragma once

#include <string>

namespace tokenyard::import {

struct Failure {
    std::string key;     // "form", "broken", "packed", "system", "empty", "many", "none", "memory"
    std::string words{}; // what the sentence names besides the file
};

} // namespace tokenyard::import
