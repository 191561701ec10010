// SPDX-License-Identifier: Apache-2.0
// How many inputs a fuzz test makes: a few thousand in the suite, as many as FUZZ_INPUTS says in a long run, for instance
//   FUZZ_INPUTS=1000000 QTEST_FUNCTION_TIMEOUT=86400000 build/asan/tests/fuzz.csv_test
#pragma once

#include <cstdlib>

inline int fuzzRounds(int usual)
{
    const char *asked = std::getenv("FUZZ_INPUTS");
    const int rounds = asked ? std::atoi(asked) : 0;
    return rounds > usual ? rounds : usual;
}
