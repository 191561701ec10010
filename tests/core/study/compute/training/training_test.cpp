// SPDX-License-Identifier: Apache-2.0
#include "core/study/compute/serving/accelerator_power.h"
#include "core/study/compute/training/training_fit.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

class TrainingTest : public QObject {
    Q_OBJECT
    Catalogue m_catalogue;
    ServingCatalogue m_names{m_catalogue};
    TrainingCalibration m_calibration = TrainingCalibration::fromRecords(m_catalogue.set("training_calibration"));

    TrainingCase aRun(const char *model, const char *accelerator, Precision precision, int gpus)
    {
        TrainingCase t;
        t.model = m_names.model(model);
        t.accelerator = m_names.accelerator(accelerator);
        t.precision = precision;
        t.gpusCount = gpus;
        return t;
    }
private slots:
    // Megatron-LM README: Llama3-70B, 64 H100, FP8, 8,192 tokens: 1,621 tokens/s per GPU, MFU 39.4 %.
    void aPublishedRunLiesInTheBand()
    {
        TrainingCase t = aRun("llama-3.1-70b", "h100-sxm", Precision::Fp8, 64);
        t.sequenceTokensCount = 8192;
        const TrainingResult r = evaluateTraining(t, m_calibration);
        QVERIFY(r.point && r.point->low.si() < 1621 && 1621 < r.point->high.si());
    }
    void utilisationStaysBelowThePeakAndFallsWithScale()
    {
        const auto small = evaluateTraining(aRun("llama-3.1-405b", "gb200-nvl72", Precision::Fp8, 64), m_calibration);
        const auto large = evaluateTraining(aRun("llama-3.1-405b", "gb200-nvl72", Precision::Fp8, 65536), m_calibration);
        QVERIFY(small.point && large.point);
        QVERIFY(small.point->mfuFraction < 1 && large.point->perGpu < small.point->perGpu);
    }
    void aThinLinkBetweenSitesCostsThroughput()
    {
        TrainingCase t = aRun("llama-3.1-405b", "h100-sxm", Precision::Bf16, 4096);
        t.sitesCount = 2;
        t.siteLink = 400 * units::gbitPerS;
        const auto thin = evaluateTraining(t, m_calibration);
        t.siteLink = 100000 * units::gbitPerS;
        const auto thick = evaluateTraining(t, m_calibration);
        QVERIFY(thin.point->siteFraction < thick.point->siteFraction && thick.point->siteFraction <= 1);
    }
    // Young (1974): 60 s to write, nodes of 50,000 h, 1,000 of them: M = 180,000 s, tau = sqrt(2·60·180,000) = 4,648 s.
    void checkpointsAreAsFarApartAsYoungSays()
    {
        TrainingCase t = aRun("llama-3.1-405b", "h100-sxm", Precision::Bf16, 8000);
        const auto r = evaluateTraining(t, m_calibration);
        const TrainingRun run = planTrainingRun(t, *r.point, {});
        QVERIFY(std::abs(run.checkpointInterval.si() - 4647.6) < 1);
        QVERIFY(std::abs(run.lostFraction - (60 / 4647.6 + 4647.6 / 360000 + 600.0 / 180000)) < 1e-5);
        QVERIFY(run.energy && run.energy->si() > 0);
    }
    void aModelWithoutParametersIsRefused()
    {
        const auto r = evaluateTraining(aRun("hyperclova-x-seed", "h100-sxm", Precision::Bf16, 8), m_calibration);
        QVERIFY(!r.point && !r.why.empty());
    }
    // InferenceX, MI355X: 353 W at concurrency 1 and 986 W at 256 of 1,400 W lie within idle and full power.
    void powerFollowsLoadAndACapCostsLessThroughputThanPower()
    {
        const Accelerator &a = *m_names.accelerator("mi355x");
        QVERIFY(std::abs(acceleratorPowerFraction(a, {}) * 1400 - 353) < 10);
        QVERIFY(acceleratorPowerFraction(a, {0.5, 0.5}) > acceleratorPowerFraction(a, {0.5, 0.1}));
        QVERIFY(throughputUnderCapFraction(0.8, 0.25, 0.5) > 0.8);
        QCOMPARE(throughputUnderCapFraction(1.0, 0.25, 0.5), 1.0);
    }
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "training_test.moc"
