// SPDX-License-Identifier: Apache-2.0
// Which limit binds, why layouts lose, and the parts of GPU time, on hand-made points and on a search.
#include "core/throughput/serving/why_chosen.h"

#include "core/catalogue/catalogue.h"
#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/serving/levers.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

// A point whose layout is TP `tensor`, with room for 100 requests.
ServingPoint aPoint(int tensor, double load, double ttftSeconds, double tpotMilliseconds, double outputPerGpu)
{
    ServingPoint p;
    p.layout.tensor = tensor;
    p.gpusCount = 8;
    p.concurrencyCount = p.concurrencyPerReplicaCount = load;
    p.memory.greatestConcurrencyCount = 100;
    p.ttft = p.ttftP99 = ttftSeconds * units::s;
    p.tpot = p.tpotP99 = tpotMilliseconds * units::ms;
    p.user = TokenRate::fromSi(1000 / tpotMilliseconds);
    p.outputPerGpu = TokenRate::fromSi(outputPerGpu);
    p.output = p.outputPerGpu * 8.0;
    return p;
}

// As the search returns it: users rising along the frontier, the best within the level.
SearchResult resultOf(std::vector<ServingPoint> points, const ServiceLevel &level)
{
    SearchResult r;
    r.points = std::move(points);
    for (std::size_t i = 0; i < r.points.size(); ++i) {
        r.frontier.push_back(i);
        if (level.meets(r.points[i]) && (!r.best || r.points[i].output > r.bestPoint()->output))
            r.best = i;
    }
    std::sort(r.frontier.begin(), r.frontier.end(), [&](auto a, auto b) { return r.points[a].user < r.points[b].user; });
    if (r.best)
        r.verdicts.push_back({r.bestPoint()->layout, r.best, {}});
    return r;
}

const ServiceLevel level{2.0 * units::s, 50.0 * units::ms, false};
std::string said(const SearchResult &r, const ServiceLevel &l = level) { return whyChosen(r, l).words.english(); }

} // namespace

class WhyChosenTest : public QObject {
    Q_OBJECT
private slots:
    void theLimitOnTheFirstTokenBinds()
    {
        const SearchResult r = resultOf({aPoint(4, 80, 5.0, 100, 1000), aPoint(4, 40, 1.9, 25, 600)}, level);
        QVERIFY(whyChosen(r, level).binding == Binding::TtftAndTpot); // without the TTFT limit alone the first point still misses TPOT
        const SearchResult more =
            resultOf({aPoint(4, 80, 5.0, 100, 1000), aPoint(4, 60, 2.5, 40, 700), aPoint(4, 40, 1.9, 25, 600)}, level);
        QVERIFY(whyChosen(more, level).binding == Binding::Ttft);
        QCOMPARE(whyChosen(more, level).withoutLimit->si(), 700.0);
        QVERIFY2(said(more).find("because TTFT 2 s binds at 40 requests") != std::string::npos, said(more).c_str());
    }
    // By hand: at 50 ms (20 tokens/s) the line from (10, 1000) to (40, 600) over the logarithm is at its middle, 800.
    void theServiceLineIsReadOffTheCurveAsItIsDrawn()
    {
        const SearchResult r = resultOf({aPoint(4, 80, 5.0, 100, 1000), aPoint(4, 60, 2.5, 25, 600), aPoint(4, 40, 1.9, 20, 500)}, level);
        const WhyChosen why = whyChosen(r, level);
        QVERIFY(why.binding == Binding::Ttft);
        QVERIFY(std::fabs(why.atServiceLine->si() - 800) < 1e-6); // log(20/10) is half of log(40/10)
        QVERIFY2(said(r).starts_with("800 tok") && said(r).find(" at the service line, 500 tok") != std::string::npos, said(r).c_str());
    }
    void theOtherLimitsBindOneByOne()
    {
        QVERIFY(whyChosen(resultOf({aPoint(4, 60, 1.0, 60, 700), aPoint(4, 40, 0.9, 45, 600)}, level), level).binding == Binding::Tpot);
        QVERIFY(whyChosen(resultOf({aPoint(4, 60, 3.0, 60, 700), aPoint(4, 40, 0.9, 45, 600)}, level), level).binding
                == Binding::TtftAndTpot);
        QVERIFY(whyChosen(resultOf({aPoint(4, 100, 1.0, 45, 600)}, level), level).binding == Binding::Memory);
        QVERIFY(whyChosen(resultOf({aPoint(4, 40, 1.0, 45, 600)}, level), level).binding == Binding::None);
        QVERIFY(whyChosen(resultOf({aPoint(4, 40, 1.0, 45, 600)}, level), level, 40).binding == Binding::Requests);
        QVERIFY(whyChosen(resultOf({aPoint(4, 60, 3.0, 60, 700)}, level), level).words.empty());
    }
    void whatALayoutMissesIsStatedWithItsAmount()
    {
        SearchResult r = resultOf({aPoint(4, 40, 1.0, 45, 600), aPoint(8, 1, 0.5, 62, 40), aPoint(2, 1, 2.5, 20, 40)}, level);
        const auto words = [&](int tensor) { return whyNotChosen({{tensor, 1, 1, 1}, std::nullopt, {}}, r, level, 1024).english(); };
        QCOMPARE(words(8), std::string("TPOT at least 62 ms, wanted 50 ms"));
        QCOMPARE(words(2), std::string("TTFT at least 2.5 s, wanted 2 s"));
        LayoutVerdict small{{1, 1, 1, 1}, std::nullopt, Text::verbatim("17 GB short")};
        QCOMPARE(whyNotChosen(small, r, level, 1024).english(), std::string("17 GB short"));
        small.shortage = 17.0 * units::GB;
        QCOMPARE(whyNotChosen(small, r, level, 1024).english(), std::string("does not fit: 17 GB per GPU short"));
    }
    // Little's law: requests in service over the rate is the time of a request, so GPU time per token is the inverse of tokens/s per GPU.
    void theGpuTimeOfAnyPointAddsUpToTheInverseOfItsTokens()
    {
        const Catalogue catalogue;
        const ServingCatalogue names(catalogue);
        const Calibration calibration = Calibration::fromRecords(catalogue.set("serving_calibration"));
        SearchRequest request;
        request.serving.accelerator = names.accelerator("gb200-nvl72");
        request.serving.model = names.model("deepseek-r1");
        request.serving.weights = Precision::Nvfp4;
        request.serving.inputTokensCount = 8192;
        request.serving.outputTokensCount = 1024;
        request.level = level;
        const SearchResult r = searchServing(request, calibration);
        QVERIFY(r.best);
        for (const ServingPoint &p : r.points) {
            double sum = 0;
            for (const Duration part : gpuTimeOf(p, 1024))
                sum += part.si();
            QVERIFY(std::fabs(sum * p.outputPerGpu.si() - 1) < 1e-9);
            QVERIFY(p.time.exchange <= p.time.links * (1 + 1e-12) && p.expertsTouchedFraction > 0 && p.expertsTouchedFraction <= 1);
            QVERIFY((p.layout.attentionData > 1) == (p.time.exchange.si() > 0)); // experts' tokens travel between attention groups
        }
        for (const LayoutVerdict &v : r.verdicts)
            QCOMPARE(whyNotChosen(v, r, level, 1024).empty(), v.best == r.best);
        // Eight of DeepSeek's 256 experts per token: one token alone touches 8/256 (its config.json).
        const auto one = std::find_if(r.points.begin(), r.points.end(),
                                      [](const ServingPoint &p) { return p.concurrencyPerReplicaCount == 1 && !p.speculative; });
        QVERIFY(one == r.points.end() || std::fabs(one->expertsTouchedFraction - 8.0 / 256) < 1e-9);
        // The levers of a picked point start from the point as it is.
        const ServingPoint &picked = r.points[r.points.size() / 2];
        const SearchResult still = searchServing(requestAt(request, picked), calibration);
        QVERIFY(still.best && still.bestPoint()->layout == picked.layout);
        QVERIFY(still.bestPoint()->outputPerGpu >= picked.outputPerGpu * (1 - 1e-9));
        QVERIFY(still.bestPoint()->concurrencyCount <= picked.concurrencyCount);
    }
};

QTEST_MAIN(WhyChosenTest)
#include "why_chosen_test.moc"
