// SPDX-License-Identifier: Apache-2.0
// Feeds changed texts from a seed to a reader and judges that some are taken and some refused.
#pragma once

#include "tests/support/fuzz_rounds.h"
#include "tests/support/text_mutation.h"

#include <QTest>

namespace tokenyard::test {

// `read` returns whether it accepted the text, and fails the test itself where that was wrong.
template <class Seeds, class Pieces, class Read>
void feed(unsigned seed, int rounds, const Seeds &seeds, const Pieces &pieces, Read read, int least = 20)
{
    std::mt19937 random(seed);
    int taken = 0, refused = 0;
    for (int i = 0; i < rounds; ++i) {
        const std::string text = mutatedText(seeds[random() % std::size(seeds)], pieces, random);
        read(text) ? ++taken : ++refused;
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("input %1: %2").arg(i).arg(QString::fromStdString(text.substr(0, 400)))));
    }
    qInfo("%d taken, %d refused", taken, refused);
    QVERIFY2(taken >= least && refused >= 20, qPrintable(QStringLiteral("%1 taken, %2 refused").arg(taken).arg(refused)));
}

} // namespace tokenyard::test
