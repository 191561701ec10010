// SPDX-License-Identifier: Apache-2.0
// What a planner sets besides layout and load: prefix hit, maturity of the kernels, power cap, template of a service.
#include "core/throughput/serving/accelerator_power.h"
#include "core/throughput/serving/service_answer.h"
#include "core/throughput/serving/service_template.h"
#include "tests/support/published.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace tokenyard;

namespace {

ServingCase aCase(const char *accelerator, const char *model, Precision precision, int tensor, double load)
{
    ServingCase c;
    c.accelerator = names().accelerator(accelerator);
    c.model = names().model(model);
    c.weights = precision;
    c.inputTokensCount = 8192;
    c.layout.tensor = tensor;
    c.concurrencyCount = load;
    return c;
}
ServingPoint evaluated(const ServingCase &c)
{
    const ServingResult r = evaluateServing(c, published());
    if (!r.point)
        qFatal("%s", r.why.english().c_str());
    return *r.point;
}
std::vector<ServingCase> cases()
{
    return {aCase("h100-sxm", "llama-3.1-8b", Precision::Bf16, 1, 8), aCase("h200-sxm", "deepseek-r1", Precision::Fp8, 8, 64),
            aCase("b200-sxm", "gpt-oss-120b", Precision::Mxfp4, 2, 128), aCase("mi355x", "llama-3.1-70b", Precision::Fp8, 4, 32),
            aCase("b200-sxm", "qwen3.5-397b-a17b", Precision::Fp8, 8, 64)};
}

} // namespace

class ServingInputsTest : public QObject {
    Q_OBJECT
private slots:
    void aLongerPrefixHitNeverLowersOutput()
    {
        for (ServingCase c : cases())
            for (const bool split : {false, true}) {
                if (split)
                    c.split = Disaggregation{c.layout, c.layout, 1, 1};
                TokenRate last;
                for (const double hit : {0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1.0}) {
                    c.prefixHitFraction = hit;
                    const TokenRate now = evaluated(c).output;
                    QVERIFY2(now >= last * 0.999999, c.model->name.c_str());
                    last = now;
                }
            }
    }
    // Also when the best point is searched within limits.
    void aLongerPrefixHitNeverLowersASearchedPoint()
    {
        for (const bool pools : {false, true}) {
            SearchRequest r;
            r.serving = aCase("gb200-nvl72", "deepseek-r1", Precision::Nvfp4, 1, 1);
            r.level = {2000 * units::ms, 30 * units::ms, true};
            r.disaggregated = pools;
            TokenRate last;
            for (const double hit : {0.0, 0.25, 0.5, 0.75}) {
                r.serving.prefixHitFraction = hit;
                const SearchResult found = searchServing(r, published());
                QVERIFY(found.best);
                QVERIFY(found.bestPoint()->output >= last * 0.999999);
                last = found.bestPoint()->output;
            }
        }
    }
    void immatureKernelsServeLessLessSurely()
    {
        Service service;
        service.model = "deepseek-r1";
        const auto answer = [&](Maturity m) {
            service.maturity = m;
            return answerService(service, "gb200-nvl72", anyGpus, catalogue(), published());
        };
        const ServiceAnswer tuned = answer(Maturity::Tuned), box = answer(Maturity::OutOfTheBox), first = answer(Maturity::FirstWeeks);
        QVERIFY(tuned.maturity.isNone() && !box.maturity.isNone());
        QVERIFY(first.best()->outputPerGpu < box.best()->outputPerGpu && box.best()->outputPerGpu < tuned.best()->outputPerGpu);
        for (const ServiceAnswer *a : {&box, &first}) {
            const ServingPoint &p = *a->best();
            QVERIFY(p.low < p.outputPerGpu && p.outputPerGpu < p.high);
            QVERIFY(p.outputPerGpu / p.low > p.high / p.outputPerGpu); // further down than up
            QVERIFY(p.outputPerGpu / p.low > tuned.best()->outputPerGpu / tuned.best()->low);
        }
    }
    void powerLiesBetweenIdleAndRating()
    {
        for (ServingCase c : cases())
            for (const double load : {1.0, 16.0, 256.0}) {
                c.concurrencyCount = load;
                const ServingPoint p = evaluated(c);
                QVERIFY(p.powerFraction > c.accelerator->idlePowerFraction && p.powerFraction <= 1);
                QVERIFY(std::abs(p.gpuPower->si() / (p.powerFraction * c.accelerator->tdp->si()) - 1) < 1e-9);
            }
    }
    void aCapIsKeptAndCostsLessThroughputThanPower()
    {
        for (ServingCase c : cases()) {
            c.powerCap.reset();
            const ServingPoint free = evaluated(c);
            TokenRate last = free.output * 1.000001;
            for (const double share : {1.2, 0.95, 0.85, 0.7}) {
                c.powerCap = *free.gpuPower * share;
                if (*c.powerCap < *c.accelerator->tdp * (c.accelerator->idlePowerFraction + 0.1))
                    continue;
                const ServingPoint p = evaluated(c);
                QVERIFY(*p.gpuPower <= *c.powerCap * 1.000001);
                QVERIFY(p.output <= last);
                QVERIFY2(share >= 1 ? p.output == free.output : p.output / free.output > share, c.model->name.c_str());
                const Duration sum =
                    p.time.weights + p.time.cache + p.time.arithmetic + p.time.links + p.time.overhead + p.time.prefillInterference;
                QVERIFY(std::abs(sum / p.tpot - 1) < 1e-9);
                last = p.output;
            }
        }
    }
    void aCapBelowTheIdlePowerIsRefused()
    {
        ServingCase c = cases().front();
        c.powerCap = 50 * units::W;
        QVERIFY(evaluateServing(c, published()).why.english().find("cap") != std::string::npos);
    }
    void templatesSetWhatTheyState()
    {
        const RecordSet &set = catalogue().set("service-templates");
        QVERIFY(set.records.size() >= 6);
        std::set<std::pair<double, double>> lengths;
        for (const Record &record : set.records) {
            const auto t = serviceTemplate(record.id, catalogue());
            QVERIFY(t && t->level.ttft && t->level.tpot);
            lengths.insert({t->inputTokensCount, t->outputTokensCount});
            Service service;
            const auto changes = templateDifferences(*t, service);
            QCOMPARE(changes.size(), std::size_t(10));
        }
        QCOMPARE(lengths.size(), set.records.size()); // no two templates are the same service
        QVERIFY(!serviceTemplate("nothing", catalogue()));
    }
};

QTEST_GUILESS_MAIN(ServingInputsTest)
#include "serving_inputs_test.moc"
