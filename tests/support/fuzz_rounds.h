// SPDX-License-Identifier: Apache-2.0
// How many inputs a fuzz test makes: a few hundred or thousand in the suite, as many as FUZZ_INPUTS says in a long run, which
// `./dev fuzz READER 1000000` makes under the sanitizers. FUZZ_SEED begins another run than the last one.
#pragma once

#include <cstdlib>
#include <random>

inline int fuzzRounds(int usual)
{
    const char *asked = std::getenv("FUZZ_INPUTS");
    const int rounds = asked ? std::atoi(asked) : 0;
    return rounds > usual ? rounds : usual;
}

inline std::mt19937 fuzzSource(unsigned seed)
{
    const char *asked = std::getenv("FUZZ_SEED");
    return std::mt19937(seed + 1000u * unsigned(asked ? std::atoi(asked) : 0));
}
