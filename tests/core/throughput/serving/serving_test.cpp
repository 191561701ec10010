// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/serving/serving_evaluator.h"
#include "core/throughput/serving/serving_search.h"
#include "tests/support/published.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {
ServingCase aCase(const char *accelerator, const char *model, Precision precision)
{
    ServingCase c;
    c.accelerator = names().accelerator(accelerator);
    c.model = names().model(model);
    c.weights = precision;
    c.speculative = false;
    return c;
}
ServingPoint evaluated(const ServingCase &c)
{
    const ServingResult r = evaluateServing(c, published());
    if (!r.point)
        qFatal("%s", r.why.english().c_str());
    return *r.point;
}
struct Setting {
    const char *accelerator, *model;
    Precision precision;
    int tensor;
    double load;
};
const Setting settings[] = {
    {"h100-sxm", "llama-3.1-8b", Precision::Bf16, 1, 8},   {"h200-sxm", "llama-3.1-70b", Precision::Fp8, 4, 64},
    {"b200-sxm", "deepseek-r1", Precision::Nvfp4, 8, 128}, {"gb300-nvl72", "qwen3.5-397b-a17b", Precision::Fp8, 4, 32},
    {"mi355x", "gpt-oss-120b", Precision::Mxfp4, 2, 256},  {"b300-sxm", "a.x-k1", Precision::Fp8, 8, 16},
    {"h200-sxm", "exaone-4.0-32b", Precision::Fp8, 2, 32}, {"gb200-nvl72", "deepseek-v4-pro", Precision::Nvfp4, 8, 64}};
} // namespace

class ServingTest : public QObject {
    Q_OBJECT
private slots:
    // Every accelerator and model of the published tables is a record under the names used there and in measured files.
    void namesOfMeasuredFilesAreFound()
    {
        for (const char *name :
             {"h100_sxm", "H200_SXM", "gb200", "gb300", "B300 SXM", "mi300x", "RNGD", "A100 SXM 80GB", "TPU7x (Ironwood)"})
            QVERIFY2(names().accelerator(name), name);
        for (const char *name : {"Llama-3.1-8B-Instruct", "DeepSeek-R1-NVFP4", "Qwen3-235B-A22B-FP8", "dsr1", "llama2-70b", "Kimi-K2.5",
                                 "nvidia/DeepSeek-V3.1-NVFP4", "EXAONE-4.0-32B (LG)", "Solar Pro preview 22B (Upstage)"})
            QVERIFY2(names().model(name), name);
        for (const auto &[wrong, meant] :
             {std::pair{"h200-sxn", "h200-sxm"}, {"b200 oam", "b200-sxm"}, {"mi300-x-oam", "mi300x"}, {"rubin-vr200", "vr200"}})
            QVERIFY2(names().unknownAccelerator(wrong).english().find(std::string("nearest are ") + meant) != std::string::npos,
                     names().unknownAccelerator(wrong).english().c_str());
        QVERIFY(names().unknownModel("lama-3.1-8b").english().find("llama-3.1-8b") != std::string::npos);
    }
    // Parameter counts against those the model cards state (models.csv, column total_params_B_stated).
    void shapesCountTheParametersTheCardsState()
    {
        const std::pair<const char *, double> stated[] = {{"llama-3.1-405b", 405.85e9}, {"deepseek-v3", 671e9},
                                                          {"gpt-oss-120b", 117e9},      {"qwen3-235b-a22b", 235e9},
                                                          {"qwen3.5-397b-a17b", 397e9}, {"a.x-k1", 519e9}};
        for (const auto &[name, total] : stated) {
            Text why;
            const auto shape = modelShape(*names().model(name), why);
            QVERIFY2(shape, why.english().c_str());
            QVERIFY2(std::abs(shape->totalParametersCount() / total - 1) < 0.005, name);
        }
    }
    // 4 requests of 8 experts out of 256 touch 1-(1-1/32)^4 = 11.9 % of them.
    void fewRequestsTouchFewExperts()
    {
        Text why;
        const auto shape = modelShape(*names().model("deepseek-v3"), why);
        QVERIFY(std::abs(touchedExperts(*shape, 4) - 0.11925) < 1e-4);
    }
    // No step is faster than reading its weights and caches once at the full HBM bandwidth.
    void theIdealRooflineIsAnUpperBound()
    {
        for (const Setting &s : settings) {
            ServingCase c = aCase(s.accelerator, s.model, s.precision);
            c.layout.tensor = s.tensor;
            c.concurrencyCount = s.load;
            const ServingPoint p = evaluated(c);
            Text why;
            const auto model = ServingModel::prepare(c, published(), why);
            StepInput in = ServingEvaluator(*model).input(c.layout, s.load);
            const ModelShape &shape = model->shape();
            const double read = (shape.attentionParametersCount + shape.denseParametersCount + shape.sharedParametersCount)
                    * std::min(in.weightBytes, in.attentionBytes)
                + shape.expertLayersCount * shape.expertsCount * touchedExperts(shape, s.load) * shape.expertParametersCount
                    * in.weightBytes;
            const double cache = s.load * shape.kvElementsReadCount(c.inputTokensCount) * in.cacheBytes;
            QVERIFY2(p.tpot.si() > (read + cache) / (s.tensor * in.memoryRate), s.model);
        }
    }
    // Whatever the engine factor, a token's own prefill and decode take the arithmetic at peak: 2 operations per parameter.
    void noEngineFactorExceedsTheArithmetic()
    {
        for (double factor : {1.0, 2.0, 100.0})
            for (bool separate : {false, true}) {
                ServingCase c = aCase("h200-sxm", "llama-3.1-70b", Precision::Fp8);
                c.inputTokensCount = 8192;
                c.outputTokensCount = 16;
                c.concurrencyCount = 64;
                c.engineFactor = factor;
                if (separate)
                    c.split = Disaggregation{};
                const ServingPoint p = evaluated(c);
                const double operations = 2 * 69.5e9 * (c.inputTokensCount + c.outputTokensCount); // 70.55e9 less the embedding
                QVERIFY(p.output.si() / c.outputTokensCount * operations < 1979e12 * p.gpusCount);
            }
    }
    // Answers of a token or two are prefill alone: the same arithmetic, 2 operations for each of 6.98 billion parameters in layers.
    void shortAnswersTakeTheirPrefill()
    {
        for (int output : {1, 2, 4})
            for (double load : {1.0, 16.0, 256.0, 2048.0}) {
                ServingCase c = aCase("h100-sxm", "llama-3.1-8b", Precision::Fp8);
                c.inputTokensCount = 4096;
                c.outputTokensCount = output;
                c.concurrencyCount = load;
                const ServingPoint p = evaluated(c);
                QVERIFY(p.output.si() / output * 2 * 6.98e9 * c.inputTokensCount < 1979e12 * p.gpusCount);
            }
    }
    void separatePoolsHoldNoMoreThanTheirCache()
    {
        ServingCase c = aCase("h100-sxm", "llama-3.1-70b", Precision::Fp8);
        c.split = Disaggregation{{.tensor = 2}, {.tensor = 2}, 1, 1};
        c.concurrencyCount = 8192;
        const ServingPoint p = evaluated(c);
        QVERIFY(p.queued && p.concurrencyPerReplicaCount <= p.memory.greatestConcurrencyCount);
        QVERIFY(p.memory.weights + p.memory.cache + p.memory.activations + p.memory.reserve <= p.memory.capacity * 1.1);
    }
    void gpusBeyondThePoolsIdle()
    {
        ServingCase c = aCase("h200-sxm", "llama-3.1-70b", Precision::Fp8);
        c.split = Disaggregation{{.tensor = 2}, {.tensor = 2}, 1, 1};
        c.concurrencyCount = 8;
        const Power alone = *evaluated(c).gpuPower;
        c.gpusCount = 400; // 396 of them idle at 0.25 of 700 W
        QVERIFY(std::abs(evaluated(c).gpuPower->in(units::W) - (0.01 * alone.in(units::W) + 0.99 * 175)) < 0.5);
    }
    void aSearchOfPoolsServesNoMoreRequestsThanThereAre()
    {
        SearchRequest request;
        request.serving = aCase("gb200-nvl72", "deepseek-r1", Precision::Fp4);
        request.gpusCount = 32;
        request.disaggregated = true;
        request.greatestConcurrencyCount = 16;
        for (const ServingPoint &p : searchServing(request, published()).points)
            QVERIFY(p.concurrencyCount <= 16);
    }
    void moreBandwidthNeverSlowsAToken()
    {
        for (const Setting &s : settings)
            for (double factor : {1.1, 2.0, 10.0}) {
                ServingCase c = aCase(s.accelerator, s.model, s.precision);
                c.layout.tensor = s.tensor;
                c.concurrencyCount = s.load;
                Accelerator faster = *c.accelerator;
                faster.memoryBandwidth = *faster.memoryBandwidth * factor;
                const Duration before = evaluated(c).tpot;
                c.accelerator = &faster;
                QVERIFY2(evaluated(c).tpot <= before, s.model);
            }
    }
    // Also where a measured engine's four-bit kernels were slower than the model predicts for eight bits (gpt-oss on Hopper).
    void fewerBitsNeverSlowATokenOnAnyEngine()
    {
        for (const char *engine : {"", "trtllm", "sglang", "vllm"})
            for (const char *accelerator : {"h100-sxm", "h200-sxm", "b200-sxm", "mi355x"})
                for (const char *model : {"gpt-oss-120b", "deepseek-v3", "llama-3.1-70b", "qwen3-235b-a22b", "minimax-m2.5"})
                    for (double load : {1.0, 16.0, 128.0}) {
                        ServingCase c = aCase(accelerator, model, Precision::Bf16);
                        c.engine = engine;
                        c.layout.tensor = 8;
                        c.layout.pipeline = 4;
                        c.cache = Precision::Bf16;
                        c.concurrencyCount = load;
                        Duration last = 1e9 * units::s, lastFirst = last;
                        for (Precision p : {Precision::Bf16, Precision::Fp8, Precision::Nvfp4, Precision::Mxfp4, Precision::Int4}) {
                            c.weights = p;
                            const ServingPoint now = evaluated(c);
                            QVERIFY2(now.tpot <= last * 1.000001 && now.ttft <= lastFirst * 1.000001,
                                     (std::string(engine) + " " + accelerator + " " + model).c_str());
                            last = now.tpot;
                            lastFirst = now.ttft;
                        }
                    }
    }
    void fewerBitsNeverSlowAToken()
    {
        for (const Setting &s : settings) {
            ServingCase c = aCase(s.accelerator, s.model, Precision::Bf16);
            c.layout.tensor = 8;
            c.layout.pipeline = 4; // so that the widest format fits
            c.cache = Precision::Bf16;
            for (double load : {4.0, 64.0, 512.0}) {
                c.concurrencyCount = load;
                Duration last = 1e9 * units::s;
                for (Precision p : {Precision::Bf16, Precision::Fp8, Precision::Nvfp4, Precision::Mxfp4, Precision::Int4}) {
                    c.weights = p;
                    QVERIFY2(evaluated(c).tpot <= last * 1.000001, s.model);
                    last = evaluated(c).tpot;
                }
                c.cache = Precision::Fp8;
                QVERIFY2(evaluated(c).tpot <= last, s.model);
                c.cache = Precision::Bf16;
            }
        }
    }
    // Little's law: requests in service = request rate x time in service.
    void throughputFollowsLittlesLaw()
    {
        for (const Setting &s : settings) {
            ServingCase c = aCase(s.accelerator, s.model, s.precision);
            c.layout.tensor = s.tensor;
            c.concurrencyCount = s.load;
            const ServingPoint p = evaluated(c);
            const double service = p.ttft.si() + (c.outputTokensCount - 1) * p.tpot.si();
            QVERIFY(std::abs(p.output.si() / c.outputTokensCount * service / s.load - 1) < 1e-9);
            QVERIFY(p.low <= p.outputPerGpu && p.outputPerGpu <= p.high);
        }
    }
    void theTimeBudgetAddsUpToATokensTime()
    {
        for (const Setting &s : settings) {
            ServingCase c = aCase(s.accelerator, s.model, s.precision);
            c.layout.tensor = s.tensor;
            c.concurrencyCount = s.load;
            const ServingPoint p = evaluated(c);
            const Duration sum =
                p.time.weights + p.time.cache + p.time.arithmetic + p.time.links + p.time.overhead + p.time.prefillInterference;
            QVERIFY(std::abs(sum / p.tpot - 1) < 1e-9);
            QVERIFY(p.time.overhead.si() >= 0);
        }
    }
    void moreGpusNeverLowerTheSearchedThroughputOfASite()
    {
        for (const Setting &s : settings) {
            SearchRequest r;
            r.serving = aCase(s.accelerator, s.model, s.precision);
            r.level.tpot = 60 * units::ms;
            TokenRate last;
            for (int gpus : {8, 12, 16, 24, 72, 144, 1000}) {
                r.gpusCount = gpus;
                const SearchResult found = searchServing(r, published());
                if (!found.best)
                    continue;
                QVERIFY2(found.bestPoint()->output >= last * 0.999999, s.model);
                last = found.bestPoint()->output;
            }
            QVERIFY(last.si() > 0);
        }
    }
    // Weights that four stages do not hold: no layout tried by hand within the search's limits gives more than the search finds.
    void longPipelinesAreSearchedWhereTheWeightsNeedThem()
    {
        struct Hand {
            const char *accelerator, *model;
            int gpus;
            std::optional<Duration> tpot;
            ParallelLayout layout;
            double load; // of all GPUs
        };
        const Hand hands[] = {{"wse-3", "deepseek-r1", 20, 20 * units::ms, {1, 20, 1, 1}, 2000},
                              {"wse-3", "deepseek-r1", 64, 20 * units::ms, {1, 20, 1, 1}, 3000},
                              {"wse-3", "deepseek-r1", 64, 20 * units::ms, {1, 32, 1, 1}, 4000},
                              {"wse-3", "llama-3.1-405b", 16, {}, {1, 16, 1, 1}, 256},
                              {"l4", "llama-3.1-405b", 64, {}, {1, 32, 1, 1}, 64},
                              {"l4", "llama-3.1-405b", 64, {}, {1, 64, 1, 1}, 512},
                              {"l4", "llama-3.1-405b", 100, {}, {1, 50, 1, 1}, 2000},
                              {"atom-max", "llama-3.1-405b", 16, {}, {1, 16, 1, 1}, 64},
                              {"tpu-v5e", "deepseek-r1", 72, 50 * units::ms, {64, 1, 1, 1}, 64},
                              {"tpu-v5e", "deepseek-r1", 64, {}, {8, 8, 1, 1}, 512},
                              {"tpu-v5e", "deepseek-r1", 64, {}, {8, 7, 1, 1}, 256}};
        for (const Hand &hand : hands) {
            SearchRequest r;
            r.serving = aCase(hand.accelerator, hand.model, Precision::Fp8);
            r.gpusCount = r.serving.gpusCount = hand.gpus;
            r.level.tpot = hand.tpot;
            const SearchResult found = searchServing(r, published());
            QVERIFY2(found.best, found.why.english().c_str());
            r.serving.layout = hand.layout;
            r.serving.concurrencyCount = hand.load;
            const ServingPoint p = evaluated(r.serving);
            QVERIFY(r.level.meets(p) && r.level.meets(*found.bestPoint()));
            QVERIFY2(found.bestPoint()->output >= p.output, hand.accelerator);
        }
    }
    void theFrontierIsMonotone()
    {
        SearchRequest r;
        r.serving = aCase("gb200-nvl72", "deepseek-r1", Precision::Nvfp4);
        const SearchResult found = searchServing(r, published());
        QVERIFY(found.frontier.size() > 10);
        for (std::size_t i = 1; i < found.frontier.size(); ++i) {
            QVERIFY(found.points[found.frontier[i]].user >= found.points[found.frontier[i - 1]].user);
            QVERIFY(found.points[found.frontier[i]].outputPerGpu <= found.points[found.frontier[i - 1]].outputPerGpu);
        }
    }
    void theNinetyNinthPercentileIsNoLessThanTheMeanAndGrowsWithTheLoad()
    {
        ServingCase c = aCase("h200-sxm", "llama-3.1-70b", Precision::Fp8);
        c.layout = {.tensor = 4};
        Duration ttft;
        for (double load = 1; load <= 256; load *= 2) {
            c.concurrencyCount = load;
            const ServingResult r = evaluateServing(c, published());
            QVERIFY(r.point);
            QVERIFY(r.point->ttftP99 >= r.point->ttft && r.point->tpotP99 >= r.point->tpot);
            QVERIFY(r.point->ttftP99 >= ttft);
            ttft = r.point->ttftP99;
        }
    }
    // Beyond the 512 requests per group of the measured rows the lower end of the band falls away from the estimate.
    void theBandReachesLowerBeyondTheMeasuredLoad()
    {
        ServingCase c = aCase("b200-sxm", "gpt-oss-120b", Precision::Mxfp4);
        const auto lowShare = [&](double load) {
            c.concurrencyCount = load;
            const ServingResult r = evaluateServing(c, published());
            return r.point->low / r.point->outputPerGpu;
        };
        QCOMPARE(lowShare(512), lowShare(64));
        QVERIFY(lowShare(1024) < lowShare(512) && lowShare(2048) < lowShare(1024));
    }
    void theBestPointKeepsTheServiceLevelAndOthersSayWhyTheyLose()
    {
        SearchRequest r;
        r.serving = aCase("h200-sxm", "llama-3.1-70b", Precision::Fp8);
        r.level = {1000 * units::ms, 25 * units::ms, true};
        const SearchResult found = searchServing(r, published());
        QVERIFY(found.best);
        QVERIFY(found.bestPoint()->ttftP99 <= *r.level.ttft && found.bestPoint()->tpotP99 <= *r.level.tpot);
        for (const LayoutVerdict &v : found.verdicts)
            QVERIFY(v.best == found.best || !v.why.empty());
    }
    // 671 GB of fp8 weights on two 80 GB GPUs: 335 GB of weights each.
    void whatDoesNotFitSaysByHowMuch()
    {
        ServingCase c = aCase("h100-sxm", "deepseek-r1", Precision::Fp8);
        c.layout.tensor = 2;
        const ServingResult r = evaluateServing(c, published());
        QVERIFY(!r.point);
        QVERIFY2(r.why.english().find("GB short") != std::string::npos, r.why.english().c_str());
    }
    void aBlankConstantIsNamed()
    {
        QVERIFY(evaluateServing(aCase("sapeon-x330", "llama-3.1-8b", Precision::Fp8), published()).why.english().find("Memory bandwidth")
                != std::string::npos);
        QVERIFY(evaluateServing(aCase("h100-sxm", "hyperclova-x-seed", Precision::Fp8), published()).why.english().find("Layers")
                != std::string::npos);
    }
    void nonsenseIsRefusedWithASentence()
    {
        const auto refused = [](auto change) {
            ServingCase c = aCase("h100-sxm", "llama-3.1-8b", Precision::Fp8);
            change(c);
            const ServingResult r = evaluateServing(c, published());
            return !r.point && !r.why.empty();
        };
        QVERIFY(refused([](ServingCase &c) { c.inputTokensCount = -1; }));
        QVERIFY(refused([](ServingCase &c) { c.outputTokensCount = 0; }));
        QVERIFY(refused([](ServingCase &c) { c.concurrencyCount = 1e300; }));
        QVERIFY(refused([](ServingCase &c) { c.concurrencyCount = std::nan(""); }));
        QVERIFY(refused([](ServingCase &c) {
            c.layout.tensor = 8;
            c.gpusCount = 4;
        }));
        QVERIFY(refused([](ServingCase &c) { c.layout.expert = 64; }));
        QVERIFY(refused([](ServingCase &c) { c.layout.pipeline = 1000; }));
        QVERIFY(refused([](ServingCase &c) { c.prefixHitFraction = 2; }));
    }
    void gpusBeyondWholeReplicasCountInTheDivisor()
    {
        ServingCase c = aCase("h200-sxm", "llama-3.1-70b", Precision::Fp8);
        c.layout.tensor = 4;
        c.concurrencyCount = 32;
        c.gpusCount = 4;
        const TokenRate whole = evaluated(c).outputPerGpu;
        c.gpusCount = 7;
        QVERIFY(std::abs(evaluated(c).outputPerGpu / whole - 4.0 / 7) < 1e-12);
    }
    void aPrefixHitShortensTheFirstTokenAndAnEngineGainEverything()
    {
        ServingCase c = aCase("b200-sxm", "llama-3.1-70b", Precision::Fp8);
        c.layout.tensor = 4;
        c.concurrencyCount = 64;
        c.inputTokensCount = 8192;
        const ServingPoint cold = evaluated(c);
        c.prefixHitFraction = 0.8;
        QVERIFY(evaluated(c).ttft < cold.ttft && evaluated(c).tpot < cold.tpot);
        c.prefixHitFraction = 0;
        c.engineFactor = 6752.0 / 4024.0; // 72 GB200 on DeepSeek-R1 between two MLPerf rounds
        QVERIFY(std::abs(evaluated(c).tpot / cold.tpot * c.engineFactor - 1) < 1e-9);
    }
    void separatePoolsBalanceAndKeepLittlesLaw()
    {
        ServingCase c = aCase("gb200-nvl72", "deepseek-v3", Precision::Nvfp4);
        c.inputTokensCount = 8192;
        c.concurrencyCount = 512;
        c.split = Disaggregation{{1, 1, 4, 4}, {1, 1, 16, 16}, 4, 1};
        const ServingPoint p = evaluated(c);
        QCOMPARE(p.gpusCount, 32);
        QVERIFY(p.concurrencyPerReplicaCount <= 512 && p.time.prefillInterference.si() == 0);
        const double service = p.ttft.si() + (c.outputTokensCount - 1) * p.tpot.si();
        QVERIFY(std::abs(p.output.si() / c.outputTokensCount * service / 512 - 1) < 1e-9);
    }
    // An accelerator that nobody has measured still gets a sane figure: with twice an H200's bandwidth it decodes a small batch faster.
    void anAcceleratorThatDoesNotExistYetFallsBackToThePrior()
    {
        Accelerator next = *names().accelerator("b200-sxm");
        next.id = "next-2028";
        next.generation = "next";
        next.memoryBandwidth = 32 * units::TBPerS;
        ServingCase c = aCase("b200-sxm", "llama-3.1-405b", Precision::Fp8);
        c.layout.tensor = 8;
        c.concurrencyCount = 4;
        const ServingPoint today = evaluated(c);
        c.accelerator = &next;
        const ServingPoint then = evaluated(c);
        QVERIFY(then.tpot < today.tpot && then.tpot > 0.2 * today.tpot);
        QVERIFY(then.high / then.low > today.high / today.low); // and the band is wider
    }
};

QTEST_GUILESS_MAIN(ServingTest)
#include "serving_test.moc"
