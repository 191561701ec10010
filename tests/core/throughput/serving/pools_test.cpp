// SPDX-License-Identifier: Apache-2.0
// Separate pools: workers in the ratio of their rates, never far below the same GPUs shared, and close to measurements.
#include "core/throughput/serving/serving_search.h"
#include "tests/support/published.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

struct Service_ {
    const char *accelerator, *model;
    Precision precision;
    double input, output, tpotMs;
};
const Service_ services[] = {{"gb300-nvl72", "deepseek-r1", Precision::Nvfp4, 1024, 1024, 60},
                             {"gb200-nvl72", "deepseek-r1", Precision::Nvfp4, 8192, 1024, 40},
                             {"h200-sxm", "deepseek-r1", Precision::Fp8, 1024, 1024, 50},
                             {"b200-sxm", "gpt-oss-120b", Precision::Mxfp4, 8192, 1024, 20},
                             {"h200-sxm", "llama-3.1-70b", Precision::Fp8, 4096, 512, 40}};

SearchRequest request(const Service_ &s, bool pools)
{
    SearchRequest r;
    r.serving.accelerator = names().accelerator(s.accelerator);
    r.serving.model = names().model(s.model);
    r.serving.weights = s.precision;
    r.serving.inputTokensCount = s.input;
    r.serving.outputTokensCount = s.output;
    r.level.tpot = s.tpotMs * units::ms;
    r.disaggregated = pools;
    return r;
}

const ServingPoint *bestSplit(const SearchResult &r, const ServiceLevel &level)
{
    const ServingPoint *best = nullptr;
    for (const ServingPoint &p : r.points)
        if (p.split && level.meets(p) && (!best || p.output > best->output))
            best = &p;
    return best;
}

} // namespace

class PoolsTest : public QObject {
    Q_OBJECT
private slots:
    // InferenceX, DeepSeek-R1 in fp4, 1k/1k: 7,353 tokens/s per GPU of GB200 NVL72 and 7,288 of B300 below 60 ms per token; 6,001 of GB300
    // at 14 ms. The fit gives 6,900 for GB300; with pools in fixed ratios it gave 4,584.
    void theRackIsNearTheMeasurements()
    {
        const SearchRequest r = request(services[0], true);
        const SearchResult found = searchServing(r, published());
        QVERIFY(found.best);
        QVERIFY2(found.bestPoint()->outputPerGpu.si() > 5200, std::to_string(found.bestPoint()->outputPerGpu.si()).c_str());
    }
    // Separate prefill and decode GPUs do what two shared ones do in turns: the losses are the transfer of the cache between them and
    // whole numbers of workers, 12 % at most here.
    void poolsStayNearTheSameGpusShared()
    {
        for (const Service_ &s : services) {
            const SearchRequest split = request(s, true), shared = request(s, false);
            const SearchResult a = searchServing(split, published()), b = searchServing(shared, published());
            QVERIFY(a.best && b.best);
            QVERIFY(a.bestPoint()->output >= b.bestPoint()->output);
            const ServingPoint *pools = bestSplit(a, split.level);
            QVERIFY2(pools && pools->output >= 0.88 * b.bestPoint()->output, s.model);
        }
    }
    void workersMatchTheirRates()
    {
        for (const Service_ &s : services) {
            const SearchRequest r = request(s, true);
            const SearchResult found = searchServing(r, published());
            const ServingPoint *p = bestSplit(found, r.level);
            QVERIFY(p);
            ServingCase c = r.serving;
            c.split = p->split;
            c.speculative = p->speculative;
            Text why;
            const auto model = ServingModel::prepare(c, published(), why);
            const double prefills = p->split->prefillWorkersCount * model->prefillRate(p->split->prefill);
            const double decodes = p->split->decodeWorkersCount * model->decodeRate(p->split->decode, p->concurrencyPerReplicaCount);
            QVERIFY2(decodes <= prefills * 1.001, s.model);                                     // what is decoded has been prefilled
            QVERIFY2(decodes > 0.45 * prefills || p->split->prefillWorkersCount == 1, s.model); // and no pool of idle workers
            QVERIFY(p->split->gpus() <= p->gpusCount || r.gpusCount == 0);
        }
    }
    // The same point requested by its total of requests: the closed loop finds the load that the open one was given.
    void theOpenAndTheClosedLoopAgree()
    {
        for (const Service_ &s : services) {
            const SearchRequest r = request(s, true);
            const ServingPoint *p = nullptr;
            const SearchResult found = searchServing(r, published());
            p = bestSplit(found, r.level);
            ServingCase c = r.serving;
            c.split = p->split;
            c.speculative = p->speculative;
            c.concurrencyCount = p->concurrencyCount;
            c.gpusCount = p->gpusCount;
            const ServingResult again = evaluateServing(c, published());
            QVERIFY(again.point);
            QVERIFY2(std::abs(again.point->output / p->output - 1) < 2e-3 && std::abs(again.point->tpot / p->tpot - 1) < 2e-3, s.model);
        }
    }
    void moreGpusNeverServeLess()
    {
        SearchRequest r = request(services[1], true);
        TokenRate last;
        for (const int gpus : {16, 24, 36, 72, 144}) {
            r.gpusCount = gpus;
            const SearchResult found = searchServing(r, published());
            if (!found.best)
                continue;
            QVERIFY(found.bestPoint()->output >= last * 0.999999);
            last = found.bestPoint()->output;
        }
        QVERIFY(last.si() > 0);
    }
};

QTEST_GUILESS_MAIN(PoolsTest)
#include "pools_test.moc"
