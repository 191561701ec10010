// SPDX-License-Identifier: Apache-2.0
// How the settings of a plan's service reach the search: each variable, the memory of answers, limits for 99 % of the requests,
// separate pools, MLPerf's limits.
#include "core/throughput/serving/scenario_level.h"
#include "core/throughput/serving/serving_choices.h"
#include "core/throughput/serving/serving_search.h"

#include "core/edit/fields.h"
#include "core/edit/templates/templates.h"

#include <QTest>

#include <functional>

using namespace tokenyard;

namespace {

struct Setting {
    const char *accelerator, *model;
    Precision precision;
    double ttft, tpot; // s
};
constexpr Setting settings[] = {{"gb200-nvl72", "deepseek-r1", Precision::Nvfp4, 2.0, 0.05},
                                {"h200-sxm", "llama-3.1-70b", Precision::Fp8, 2.0, 0.05},
                                {"h100-sxm", "llama-3.1-8b", Precision::Bf16, 0.5, 0.02},
                                {"mi355x", "gpt-oss-120b", Precision::Mxfp4, 1.0, 0.03},
                                {"b200-sxm", "llama-3.1-405b", Precision::Nvfp4, 6.0, 0.175}};

Service serviceOf(const Setting &setting)
{
    Service service;
    service.model = setting.model;
    service.precision = setting.precision;
    service.inputTokens = 4096;
    service.ttftLimit = Duration::fromSi(setting.ttft);
    service.tpotLimit = Duration::fromSi(setting.tpot);
    return service;
}

using Change = std::function<void(Service &)>;
const std::vector<Change> changes{[](Service &s) { s.levelOf = LevelOf::P99; },
                                  [](Service &s) { s.engine = ServingEngine::Vllm; },
                                  [](Service &s) { s.cachePrecision = CachePrecision::Bf16; },
                                  [](Service &s) { s.speculation = Speculation::Off; },
                                  [](Service &s) { s.pools = Pools::Either; },
                                  [](Service &s) { s.softwareYear = 2028; },
                                  [](Service &s) { s.softwareYear = 2028, s.softwareCase = GainCase::High; }};

} // namespace

class ServiceRequestTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    const Calibration m_calibration = Calibration::fromRecords(m_catalogue.set("serving_calibration"));
    SearchResult found(const Service &service, const Setting &setting) const
    {
        const Accelerator accelerator = Accelerator::fromRecord(*m_catalogue.find("accelerators", setting.accelerator));
        const LanguageModel model = LanguageModel::fromRecord(*m_catalogue.find("models", setting.model));
        return searchServing(requestOf(service, accelerator, model), m_calibration);
    }
    // As it is ranked and reported: of a GPU at work.
    static double best(const SearchResult &result)
    {
        return result.best ? result.bestPoint()->output.si() / workingGpusCount(*result.bestPoint()) : 0.0;
    }

private slots:
    // What plans from before these choices meant.
    void aServiceWithoutChoicesAsksWhatItAlwaysAsked()
    {
        const Accelerator accelerator;
        const LanguageModel model;
        const SearchRequest r = requestOf(Service{}, accelerator, model);
        QVERIFY(r.serving.engine.empty() && !r.serving.cache && !r.serving.speculative && !r.level.atP99 && !r.disaggregated);
        QCOMPARE(r.serving.engineFactor, 1.0);
    }
    void everyChoiceReachesTheSearch()
    {
        const Accelerator accelerator;
        const LanguageModel model;
        Service s;
        s.engine = ServingEngine::TensorRtLlm, s.levelOf = LevelOf::P99, s.cachePrecision = CachePrecision::Fp4,
        s.speculation = Speculation::On;
        s.pools = Pools::Either;
        const SearchRequest r = requestOf(s, accelerator, model);
        QVERIFY(r.serving.engine == "trtllm" && r.serving.cache == Precision::Nvfp4 && r.serving.speculative == true && r.level.atP99
                && r.disaggregated);
        // Each engine that can be chosen has been measured.
        const auto known = m_calibration.engines();
        for (const ServingEngine engine : {ServingEngine::TensorRtLlm, ServingEngine::Sglang, ServingEngine::Vllm}) {
            s.engine = engine;
            QVERIFY(std::find(known.begin(), known.end(), requestOf(s, accelerator, model).serving.engine) != known.end());
        }
    }
    // 99 of 100 requests within the limits is a stricter demand than their mean within them.
    void limitsFor99PercentNeverGiveMoreThanForTheMean()
    {
        for (const Setting &setting : settings)
            for (const Pools pools : {Pools::Shared, Pools::Either})
                for (const double tighter : {1.0, 0.5, 0.25}) {
                    Service mean = serviceOf(setting);
                    mean.pools = pools;
                    mean.inputSpread = 1.0;
                    mean.ttftLimit = tighter * mean.ttftLimit;
                    Service p99 = mean;
                    p99.levelOf = LevelOf::P99;
                    const double most = best(found(mean, setting)), some = best(found(p99, setting));
                    QVERIFY2(some <= most,
                             qPrintable(QStringLiteral("%1 %2: %3 > %4").arg(setting.accelerator, setting.model).arg(some).arg(most)));
                }
    }
    // Where decoding must be fast, prefills in between cost most: there separate pools give more.
    void separatePoolsNeverGiveLessThanSharedOnes()
    {
        bool anyMore = false;
        for (const Setting &setting : settings)
            for (const auto &[level, tighter] :
                 {std::pair{LevelOf::Mean, 1.0}, {LevelOf::P99, 1.0}, {LevelOf::Mean, 0.3}, {LevelOf::P99, 0.3}}) {
                Service shared = serviceOf(setting);
                shared.levelOf = level;
                shared.tpotLimit = tighter * shared.tpotLimit;
                Service either = shared;
                either.pools = Pools::Either;
                const double one = best(found(shared, setting)), two = best(found(either, setting));
                QVERIFY2(two >= one,
                         qPrintable(QStringLiteral("%1 %2: %3 < %4").arg(setting.accelerator, setting.model).arg(two).arg(one)));
                anyMore |= two > one;
            }
        QVERIFY(anyMore);
    }
    // The memory tells questions apart by every variable: asked one after another, each answer equals that of a fresh memory.
    void noAnswerBelongsToAnotherQuestion()
    {
        ServingChoices remembering;
        const Setting &setting = settings[0];
        const TokenRate usual = *remembering.choose(serviceOf(setting), setting.accelerator, m_catalogue).perGpu;
        int moved = 0;
        for (const Change &change : changes) {
            Service service = serviceOf(setting);
            change(service);
            ServingChoices fresh;
            const ServingChoice &now = remembering.choose(service, setting.accelerator, m_catalogue);
            const ServingChoice &alone = fresh.choose(service, setting.accelerator, m_catalogue);
            QVERIFY(now.perGpu == alone.perGpu && now.layoutWords == alone.layoutWords);
            moved += now.perGpu != usual;
        }
        QVERIFY2(moved >= 5, std::to_string(moved).c_str());
    }
    // MLPerf Inference, DeepSeek-R1: Server 2 s and 80 ms, Interactive 1.5 s and 15 ms at the 99th percentile; Offline has no limits.
    void mlperfLimitsAreOneStep()
    {
        Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        plan.services[0] = plan.services[0].with([](Service &s) { s.model = "deepseek-r1"; });
        const auto with = [&](const char *scenario) {
            const edit::Edit done =
                edit::applyDifferences(plan, scenarioDifferences(scenario, *plan.services[0], m_catalogue), Text::verbatim(scenario));
            return *done.plan.services[0];
        };
        const Service server = with("server"), interactive = with("interactive"), offline = with("offline");
        QVERIFY(server.ttftLimit == 2.0 * units::s && std::abs(server.tpotLimit.in(units::ms)-80.0) < 1e-9
                && server.levelOf == LevelOf::P99);
        QVERIFY(std::abs(interactive.ttftLimit.in(units::ms)-1500.0) < 1e-9 && std::abs(interactive.tpotLimit.in(units::ms)-15.0) < 1e-9);
        QVERIFY(offline.ttftLimit >= 600.0 * units::s && offline.tpotLimit >= 10.0 * units::s && offline.levelOf == LevelOf::Mean);
        QVERIFY(scenarioDifferences("nonsense", server, m_catalogue).empty());
        const Setting setting{"gb200-nvl72", "deepseek-r1", Precision::Fp8, 0, 0};
        QVERIFY(best(found(offline, setting)) >= best(found(server, setting))
                && best(found(server, setting)) >= best(found(interactive, setting)));
    }
};

QTEST_GUILESS_MAIN(ServiceRequestTest)
#include "service_request_test.moc"
