// SPDX-License-Identifier: Apache-2.0
// SHA-256 by the SHA extensions. Intel Architectures Software Developer's Manual, volume 2: SHA256RNDS2 does two rounds on a
// state kept as {A, B, E, F} and {C, D, G, H}; SHA256MSG1 and SHA256MSG2 make four words of the message schedule.
#include "core/store/sha256_block.h"

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))

#include <immintrin.h>

#include <cpuid.h>

namespace tokenyard {

namespace {

#define TOKENYARD_SHA __attribute__((target("sha,sse4.1,ssse3")))

TOKENYARD_SHA __m128i load(const void *from) { return _mm_loadu_si128(static_cast<const __m128i *>(from)); }

// Words t..t+3 of the schedule from the sixteen before them, held as four vectors, oldest first (6.2.2, step 1).
TOKENYARD_SHA __m128i nextWords(__m128i w0, __m128i w1, __m128i w2, __m128i w3)
{
    const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(w0, w1), _mm_alignr_epi8(w3, w2, 4));
    return _mm_sha256msg2_epu32(sum, w3);
}

TOKENYARD_SHA void blocks(Sha256State &state, const unsigned char *bytes, std::size_t count)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const __m128i badc = _mm_shuffle_epi32(load(&state[0]), 0xB1), hgfe = _mm_shuffle_epi32(load(&state[4]), 0x1B);
    __m128i abef = _mm_alignr_epi8(badc, hgfe, 8), cdgh = _mm_blend_epi16(hgfe, badc, 0xF0);
    for (; count > 0; --count, bytes += 64) {
        const __m128i abefBefore = abef, cdghBefore = cdgh;
        __m128i w[4];
        for (std::size_t i = 0; i < 4; ++i)
            w[i] = _mm_shuffle_epi8(load(bytes + 16 * i), bigEndian);
        for (std::size_t group = 0; group < 16; ++group) { // four rounds each
            const __m128i now = w[group % 4], wk = _mm_add_epi32(now, load(&sha256Constants[4 * group]));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, wk);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(wk, 0x0E));
            if (group < 12)
                w[group % 4] = nextWords(now, w[(group + 1) % 4], w[(group + 2) % 4], w[(group + 3) % 4]);
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B), dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(&state[0]), _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(&state[4]), _mm_alignr_epi8(dchg, feba, 8));
}

#undef TOKENYARD_SHA

} // namespace

// CPUID: leaf 7, EBX bit 29 SHA; leaf 1, ECX bit 9 SSSE3 and bit 19 SSE4.1.
Sha256Blocks sha256BlocksOfThisProcessor()
{
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(b & 1U << 29))
        return nullptr;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & 1U << 9) || !(c & 1U << 19))
        return nullptr;
    return blocks;
}

} // namespace tokenyard

#else

namespace tokenyard {
Sha256Blocks sha256BlocksOfThisProcessor() { return nullptr; }
} // namespace tokenyard

#endif
