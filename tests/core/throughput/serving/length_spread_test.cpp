// SPDX-License-Identifier: Apache-2.0
// Spread of lengths in serving: what a resident sequence holds, the cost of long prompts, the tail of the first-token time.
#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/serving/serving.h"
#include "core/throughput/serving/step_time.h"
#include "tests/support/published.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tokenyard;

namespace {
ServingCase aCase()
{
    ServingCase c;
    c.accelerator = names().accelerator("h200-sxm");
    c.model = names().model("llama-3.1-70b");
    c.layout = {.tensor = 4};
    c.inputTokensCount = 1000;
    c.outputTokensCount = 1000;
    c.concurrencyCount = 32;
    return c;
}
ServingPoint evaluated(const ServingCase &c)
{
    const ServingResult r = evaluateServing(c, published());
    if (!r.point)
        qFatal("%s", r.why.english().c_str());
    return *r.point;
}
} // namespace

class LengthSpreadTest : public QObject {
    Q_OBJECT
private slots:
    // Served one after the other, sequences of log-normal length n hold input + position: the mean over all steps of all
    // sequences, drawn here, against input + n/2 (1 + cv²).
    void residentSequencesAreLongerThanTheMean()
    {
        StepInput in;
        in.inputTokens = 1000;
        in.outputTokens = 800;
        in.outputSpread = 0.7;
        const double variance = std::log1p(0.7 * 0.7);
        std::mt19937_64 random(7);
        std::lognormal_distribution<double> length(std::log(800.0) - variance / 2, std::sqrt(variance));
        double steps = 0.0, held = 0.0;
        for (int i = 0; i < 400000; ++i) {
            const double n = length(random);
            steps += n;
            held += n * (1000 + n / 2);
        }
        QVERIFY(std::abs(in.residentTokens() / (held / steps) - 1.0) < 0.01);
    }
    // Full attention: a sequence of 1,000 in and 1,000 out holds 1,000 + s·1,000·(1 + cv²) tokens with s from a half (what it
    // holds on average) to one (all it may come to hold): the excess grows with cv² and is s/(1+s) at cv 1.
    void memoryHoldsFewerSequencesWithASpread()
    {
        ServingCase c = aCase();
        const double alike = evaluated(c).memory.greatestConcurrencyCount;
        const auto excess = [&](double spread) {
            c.outputSpreadFactor = spread;
            return alike / evaluated(c).memory.greatestConcurrencyCount - 1;
        };
        const double one = excess(1.0);
        QVERIFY(one > 0.5 / 1.5 - 1e-9 && one < 1.0 / 2.0 + 1e-9);
        QVERIFY(std::abs(excess(2.0) / one - 4.0) < 1e-9);
    }
    void spreadNeverSpeedsAnythingUp()
    {
        ServingCase c = aCase();
        ServingPoint before = evaluated(c);
        for (double spread : {0.25, 0.5, 1.0, 2.0}) {
            c.inputSpreadFactor = c.outputSpreadFactor = spread;
            const ServingPoint now = evaluated(c);
            QVERIFY(now.tpot >= before.tpot && now.output <= before.output);
            QVERIFY(now.ttftP99 - now.ttft > before.ttftP99 - before.ttft);
            before = now;
        }
    }
    void aSpreadOfZeroChangesNothing()
    {
        ServingCase c = aCase();
        const ServingPoint plain = evaluated(c);
        c.inputSpreadFactor = c.outputSpreadFactor = 0.0;
        const ServingPoint same = evaluated(c);
        QVERIFY(plain.ttft == same.ttft && plain.ttftP99 == same.ttftP99 && plain.output == same.output);
    }
    void anImpossibleSpreadIsASentence()
    {
        for (double bad : {-0.1, 11.0, std::nan("")}) {
            ServingCase c = aCase();
            c.outputSpreadFactor = bad;
            const ServingResult r = evaluateServing(c, Calibration::fromRecords(catalogue().set("serving_calibration")));
            QVERIFY(!r.point && !r.why.empty());
        }
    }
};

QTEST_GUILESS_MAIN(LengthSpreadTest)
#include "length_spread_test.moc"
