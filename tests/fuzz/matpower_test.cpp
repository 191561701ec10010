// SPDX-License-Identifier: Apache-2.0
// Case files with characters changed, cut and doubled, from a fixed seed: read or refused with a sentence; what is read is solved or has
// a reason, and every figure is finite.
#include "tests/support/fuzz_rounds.h"
#include "tests/support/grids.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tokenyard;

namespace {

std::string mutated(std::string text, std::mt19937 &random)
{
    static const char *const pieces[] = {"[",   "]", ";",       "\n", "%", "...", "'",    "-",      "1e999", "NaN",
                                         "Inf", "0", "mpc.bus", "=",  "{", "}",   "\xff", "1e-300", "9999"};
    const int changes = 1 + int(random() % 4);
    for (int i = 0; i < changes && !text.empty(); ++i) {
        const std::size_t at = random() % text.size(), length = std::min<std::size_t>(random() % 40, text.size() - at);
        switch (random() % 5) {
        case 0: text[at] = char(random()); break;
        case 1: text.replace(at, std::min<std::size_t>(length, 3), pieces[random() % std::size(pieces)]); break;
        case 2: text.insert(random() % text.size(), text.substr(at, length)); break;
        case 3:
            if (const std::size_t digit = text.find_first_of("0123456789", at); digit != std::string::npos)
                text[digit] = char('0' + random() % 10);
            break;
        default: text.resize(random() % 8 ? text.size() : at);
        }
    }
    return text;
}

// Three buses: small enough for a million.
constexpr const char *smallCase = R"(function mpc = small
mpc.version = '2';
mpc.baseMVA = 100;
mpc.bus = [
 1 3 0 0 0 0 1 1 0 22.9 1 1.1 0.9;
 2 2 20 5 0 0 1 1 0 22.9 1 1.1 0.9; % a plant
 3 1 60 15 0 5 1 1 0 22.9 1 1.1 0.9;
];
mpc.gen = [ 1 50 0 99 -99 1.02 100 1 90 0; 2 30 0 40 -40 1 100 1 60 0; ];
mpc.branch = [
 1 2 0.01 0.05 0.02 80 0 0 0 0 1 -360 360;
 2 3 0.02 0.06 0 50 0 0 0.98 0 1 -360 360;
 1 3 0.01 0.04 0 90 0 0 0 0 1 -360 360;
];
)";

bool sound(const std::optional<double> &value) { return !value || std::isfinite(*value); }

} // namespace

class FuzzMatpowerTest : public QObject {
    Q_OBJECT
private slots:
    // One case in a hundred is a published one of 14 buses.
    void networkCases()
    {
        std::mt19937 random = fuzzSource(7);
        int refused = 0, solved = 0, unsolved = 0;
        const std::string whole = test::caseText("case14"), small = smallCase;
        const int rounds = fuzzRounds(6000);
        for (int i = 0; i < rounds; ++i) {
            Text why;
            const auto grid = readMatpower(mutated(i % 100 ? small : whole, random), why);
            QVERIFY(grid.has_value() == why.empty());
            if (!grid) {
                ++refused;
                continue;
            }
            const LoadFlow flow = solveLoadFlow(*grid);
            flow.converged ? ++solved : ++unsolved;
            QVERIFY(flow.iterations <= mostIterations && (flow.converged || !flow.problems.empty()));
            for (const BusState &b : flow.buses)
                QVERIFY(sound(b.vmPu) && sound(b.vaDeg) && sound(b.generatedMw) && sound(b.generatedMvar));
            for (const BranchFlow &b : flow.branches)
                QVERIFY(sound(b.fromMw) && sound(b.fromMvar) && sound(b.toMw) && sound(b.toMvar) && sound(b.loadingFraction));
        }
        const QString said =
            QStringLiteral("%1 inputs, %2 refused, %3 solved, %4 without a solution").arg(rounds).arg(refused).arg(solved).arg(unsolved);
        qInfo("%s", qPrintable(said));
        QVERIFY2(refused > 300 && solved > 300 && unsolved > 0, qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(FuzzMatpowerTest)
#include "matpower_test.moc"
