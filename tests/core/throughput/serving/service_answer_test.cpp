// SPDX-License-Identifier: Apache-2.0
// The one answer about a service: the search's own point where nothing is added, pools only where there are GPUs for them, idle
// GPUs of the search's usual number left out, a reason where there is no answer.
#include "core/throughput/serving/best_serving.h"
#include "tests/support/published.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

Service chat()
{
    Service s;
    s.model = "deepseek-r1";
    s.inputTokens = 4096;
    s.tpotLimit = 20.0 * units::ms;
    return s;
}

ServiceAnswer answered(const Service &service, const char *accelerator, int gpus = anyGpus)
{
    return answerService(service, accelerator, gpus, catalogue(), published());
}

} // namespace

class ServiceAnswerTest : public QObject {
    Q_OBJECT
private slots:
    void atTheCalibrationsDateItIsTheSearchsAnswer()
    {
        const Service service = chat();
        const Accelerator machine = Accelerator::fromRecord(*catalogue().find("accelerators", "gb200-nvl72"));
        const LanguageModel model = LanguageModel::fromRecord(*catalogue().find("models", service.model));
        SearchRequest request = requestOf(service, machine, model);
        request.gpusCount = 72;
        const SearchResult plain = searchServing(request, published());
        const ServiceAnswer answer = answerRequest(request, {}, catalogue(), published());
        QVERIFY(answer.software.isNone() && answer.softwareTokens.isNone());
        QCOMPARE(answer.result.points.size(), plain.points.size());
        QCOMPARE(answer.result.best, plain.best);
        for (std::size_t i = 0; i < plain.points.size(); ++i)
            QVERIFY(answer.result.points[i].outputPerGpu == plain.points[i].outputPerGpu
                    && answer.result.points[i].low == plain.points[i].low && answer.result.points[i].high == plain.points[i].high);
    }
    // Later software: the band of the tokens contains the answers of the low and the high case around the base.
    void theBandContainsTheSoftwareCases()
    {
        Service base = chat();
        base.softwareYear = 2028, base.softwareMonth = 6;
        Service low = base, high = base;
        low.softwareCase = GainCase::Low, high.softwareCase = GainCase::High;
        const ServiceAnswer b = answered(base, "gb200-nvl72"), l = answered(low, "gb200-nvl72"), h = answered(high, "gb200-nvl72");
        QVERIFY(l.best()->outputPerGpu < b.best()->outputPerGpu && b.best()->outputPerGpu < h.best()->outputPerGpu);
        QVERIFY(b.best()->low < l.best()->outputPerGpu && h.best()->outputPerGpu < b.best()->high);
        // All points get the band's width at that date: relative to the rate as wide as the chosen one's or wider.
        const ServiceAnswer now = answered(chat(), "gb200-nvl72");
        QVERIFY(b.best()->high / b.best()->outputPerGpu > now.best()->high / now.best()->outputPerGpu);
        QVERIFY(b.best()->low / b.best()->outputPerGpu < now.best()->low / now.best()->outputPerGpu);
    }
    // A search that keeps only what it chooses leaves out loads beyond the service level, and chooses the same.
    void theBestAloneIsTheBestOfAll()
    {
        const auto same = [](const Service &s, const char *machine) {
            const ServiceAnswer all = answerService(s, machine, anyGpus, catalogue(), published());
            const ServiceAnswer best = answerBest(s, machine, anyGpus, catalogue(), published());
            if (!all.best() || !best.best())
                return !all.best() && !best.best() && all.result.why == best.result.why;
            const ServingPoint &a = *all.best(), &b = *best.best();
            return a.layout == b.layout && layoutText(a) == layoutText(b) && a.concurrencyCount == b.concurrencyCount
                && a.outputPerGpu == b.outputPerGpu && a.low == b.low && a.high == b.high && a.ttft == b.ttft && a.tpotP99 == b.tpotP99
                && all.softwareTokens.factor == best.softwareTokens.factor;
        };
        int number = 0;
        for (const char *model : {"deepseek-r1", "llama-3.1-70b", "gpt-oss-120b", "llama-3.1-8b"})
            for (const char *machine : {"h100-sxm", "gb200-nvl72", "mi300x", "b200-sxm"})
                for (const double limit : {1.0, 8.0, 25.0, 100.0}) {
                    Service s = chat();
                    s.model = model;
                    s.tpotLimit = limit * units::ms;
                    s.ttftLimit = (++number % 3 == 0 ? 0.3 : 5.0) * units::s;
                    s.inputTokens = number % 2 == 0 ? 512 : 12'000;
                    s.inputSpread = number % 5 == 0 ? 1.5 : 0.5;
                    s.levelOf = number % 4 == 0 ? LevelOf::Mean : LevelOf::P99;
                    s.pools = number % 7 == 0 ? Pools::Either : Pools::Shared;
                    s.engineFactor = number % 6 == 0 ? 1.8 : 1.0;
                    s.softwareYear = number % 8 == 0 ? 2028 : s.softwareYear;
                    QVERIFY2(same(s, machine), qPrintable(QStringLiteral("%1 on %2 within %3 ms").arg(model, machine).arg(limit)));
                }
    }
    void separatePoolsNeedTheirGpus()
    {
        int split = 0; // cases in which separate pools give more
        for (const char *machine : {"h200-sxm", "gb200-nvl72"})
            for (const double limit : {10.0, 20.0, 50.0}) {
                Service either = chat();
                either.pools = Pools::Either;
                either.tpotLimit = limit * units::ms;
                const ServiceAnswer free = answered(either, machine);
                if (!free.best() || !free.best()->split)
                    continue;
                ++split;
                QVERIFY(!free.poolsShared);
                const int needed = gpusOfUnit(*free.best());
                const ServiceAnswer enough = answered(either, machine, needed), few = answered(either, machine, needed - 1);
                QVERIFY(layoutText(*enough.best()) == layoutText(*free.best()) && !enough.poolsShared);
                QVERIFY(few.poolsShared && !few.best()->split);
                Service shared = either;
                shared.pools = Pools::Shared;
                QVERIFY(few.best()->outputPerGpu == answered(shared, machine).best()->outputPerGpu);
            }
        QVERIFY(split > 0);
    }
    // If the number of GPUs is not given, those that the chosen layout leaves over do not lower its rate.
    void idleGpusOfTheUsualNumberAreLeftOut()
    {
        for (const char *machine : {"gb200-nvl72", "h200-sxm", "mi355x"})
            for (const double limit : {10.0, 20.0, 50.0}) {
                Service s = chat();
                s.tpotLimit = limit * units::ms;
                const ServiceAnswer answer = answered(s, machine);
                if (!answer.best())
                    continue;
                const ServingPoint &p = *answer.best();
                const int working = p.split ? p.split->gpus() : p.replicasCount * p.layout.gpusPerReplica();
                QCOMPARE(p.gpusCount, working);
                QVERIFY(std::abs(p.outputPerGpu.si() * working / p.output.si() - 1) < 1e-9);
            }
    }
    void whatTheCatalogueLacksIsNamed()
    {
        Service s = chat();
        const ServiceAnswer machine = answered(s, "no-such-chip");
        QVERIFY(!machine.best() && machine.result.why.english().find("no-such-chip") != std::string::npos);
        s.model = "no-such-model";
        const ServiceAnswer model = answered(s, "h200-sxm");
        QVERIFY(!model.best() && model.result.why.english().find("no-such-model") != std::string::npos);
        s = chat();
        s.tpotLimit = 0.001 * units::ms;
        QVERIFY(!answered(s, "h200-sxm").best() && !answered(s, "h200-sxm").result.why.empty());
    }
    // 2 x 6 + 4 x 3 GPUs occur twice: the smallest unit is one prefill worker with two decode workers, 12 GPUs.
    void theSmallestUnitIsTheRatioOfThePools()
    {
        ServingPoint p;
        p.layout = {3, 1, 1, 1};
        p.split = Disaggregation{{6, 1, 1, 1}, {3, 1, 1, 1}, 2, 4};
        QCOMPARE(gpusOfUnit(p), 12);
        QCOMPARE(QString::fromStdString(layoutText(p)), QString::fromUtf8("TP 6 ×1 → TP 3 ×2"));
        p.split.reset();
        QCOMPARE(gpusOfUnit(p), 3);
    }
    // Degrees whose product does not fit an int neither overflow nor become 0.
    void productsOfDegreesStayWithinAnInt()
    {
        QCOMPARE((ParallelLayout{4096, 4096, 1, 4096}.gpusPerReplica()), 1'000'000'000);
        QCOMPARE((ParallelLayout{65536, 65536, 1, 65536}.gpusPerReplica()), 1'000'000'000);
        QCOMPARE((ParallelLayout{0, 0, 1, 0}.gpusPerReplica()), 1);
        QVERIFY((Disaggregation{{4096, 4096, 1, 4096}, {4096, 4096, 1, 4096}, 1'000'000, 1'000'000}.gpus()) > 0);
    }
};

QTEST_GUILESS_MAIN(ServiceAnswerTest)
#include "service_answer_test.moc"
