// SPDX-License-Identifier: Apache-2.0
// Feeds changed texts from a seed to a reader and judges that some are taken and some refused.
#pragma once

#include "tests/support/fuzz_rounds.h"
#include "tests/support/json_mutation.h"
#include "tests/support/text_mutation.h"

#include <QTest>

namespace tokenyard::test {

// Calls read(text) for each text that make(random) gives. `read` returns whether it accepted the text, and fails the test itself where
// that was wrong; the text is then printed.
template <class Make, class Read>
void feedMade(unsigned seed, int rounds, Make make, Read read, int least = 20)
{
    std::mt19937 random = fuzzSource(seed);
    int taken = 0, refused = 0;
    for (int i = 0; i < rounds; ++i) {
        const std::string text = make(random);
        read(text) ? ++taken : ++refused;
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("input %1: %2").arg(i).arg(QString::fromStdString(text.substr(0, 2000)))));
    }
    qInfo("%d inputs, %d taken, %d refused", rounds, taken, refused);
    QVERIFY2(taken >= least && refused >= std::min(20, rounds / 4),
             qPrintable(QStringLiteral("%1 taken, %2 refused").arg(taken).arg(refused)));
}

template <class Seeds, class Pieces, class Read>
void feed(unsigned seed, int rounds, const Seeds &seeds, const Pieces &pieces, Read read, int least = 20)
{
    feedMade(
        seed, rounds, [&](std::mt19937 &random) { return mutatedText(seeds[random() % std::size(seeds)], pieces, random); }, read, least);
}

// Half of the texts are JSON still, with other values, keys and lists: they come further than one with a bracket gone.
template <class Seeds, class Pieces, class Read>
void feedJson(unsigned seed, int rounds, const Seeds &seeds, const Pieces &pieces, Read read, int least = 20)
{
    std::vector<Json> parsed;
    for (const auto &one : seeds)
        parsed.push_back(Json::parse(one, nullptr, false));
    feedMade(
        seed, rounds,
        [&](std::mt19937 &random) {
            const std::size_t which = random() % std::size(seeds);
            return random() % 2 && !parsed[which].is_discarded() ? mutatedJson(parsed[which], random)
                                                                 : mutatedText(seeds[which], pieces, random);
        },
        read, least);
}

} // namespace tokenyard::test
