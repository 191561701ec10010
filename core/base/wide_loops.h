// SPDX-License-Identifier: Apache-2.0
// Loops over the hours of a year, many hours an instruction. TY_WIDE stands before a function of plain loops: it is compiled twice,
// for processors with 256-bit vectors and for all others, and the program takes what its processor has. The operations are those of
// IEEE 754 in either, none contracted or put in another order, so the bits are the same.
#pragma once

#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)            \
    && !defined(__SANITIZE_THREAD__)
#define TY_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define TY_WIDE
#endif

namespace tokenyard::wide {

// std::min, max and clamp by value: a loop with references is not made wide.
inline double least(double a, double b) { return b < a ? b : a; }
inline double most(double a, double b) { return a < b ? b : a; }
inline double within(double value, double low, double high) { return value < low ? low : high < value ? high : value; }

} // namespace tokenyard::wide
