// SPDX-License-Identifier: Apache-2.0
// What leaves the measured runs says so and by how much; what lies among them says nothing.
#include "core/throughput/calibration/beyond_measured.h"

#include <QTest>

#include <algorithm>

using namespace tokenyard;

namespace {

ValidationPoint run(double input, double output, int gpus)
{
    ValidationPoint p;
    p.family = "deepseek-v3", p.accelerator = "b200-sxm", p.precision = Precision::Fp8;
    p.inputTokensCount = input, p.outputTokensCount = output;
    p.layout.tensor = gpus;
    return p;
}
ValidationLine line(const char *id, double median, double p90)
{
    ValidationLine l;
    l.id = id;
    l.output.medianFraction = median, l.output.p90Fraction = p90;
    return l;
}

} // namespace

class BeyondMeasuredTest : public QObject {
    Q_OBJECT
    const PublishedRuns m_runs{{run(1024, 1024, 8), run(8192, 1024, 8), run(1024, 8192, 4)},
                               {line("models", 0.12, 0.33), line("accelerators", 0.116, 0.374)}};
    Accelerator m_machine;
    LanguageModel m_model;
    ServingCase serving()
    {
        m_machine.id = "b200-sxm", m_machine.name = "B200", m_machine.tdp = 1.0 * units::kW;
        m_model.family = "deepseek-v3", m_model.name = "DeepSeek";
        ServingCase c;
        c.accelerator = &m_machine, c.model = &m_model, c.weights = Precision::Fp8;
        c.inputTokensCount = 8192, c.outputTokensCount = 1024;
        return c;
    }
    bool says(const ServingCase &c, const char *words, const ServingPoint *point = nullptr) const
    {
        const auto said = beyondMeasured(c, point, m_runs);
        return said.size() == 1 && said[0].english().find(words) != std::string::npos;
    }

private slots:
    void amongMeasuredRunsNothingIsSaid()
    {
        QVERIFY(beyondMeasured(serving(), nullptr, m_runs).empty());
        ServingPoint p;
        p.layout.tensor = 8;
        p.concurrencyPerReplicaCount = 512, p.memory.greatestConcurrencyCount = 1e4;
        QVERIFY(beyondMeasured(serving(), &p, m_runs).empty());
    }
    // 65,536 of 8,192 input tokens are 8 times as many; 256 of 1,024 are 25 %; 20,480 output tokens 2.5 times as many.
    void lengthsAreSaidWithTheirFactor()
    {
        ServingCase c = serving();
        c.inputTokensCount = 65536;
        QVERIFY(says(c, "end at 8,192: 8 times"));
        c.inputTokensCount = 256;
        QVERIFY(says(c, "begin at 1,024: 25 % of it"));
        c = serving();
        c.outputTokensCount = 20480;
        QVERIFY(says(c, "end at 8,192: 2.5 times"));
    }
    void loadAndReplicaAreSaidWithTheirFactor()
    {
        ServingPoint p;
        p.layout.tensor = 8;
        p.concurrencyPerReplicaCount = 1024, p.memory.greatestConcurrencyCount = 1e4; // measured runs of one pool end at 512
        QVERIFY(says(serving(), "end at 512: 2 times", &p));
        p.concurrencyPerReplicaCount = 64;
        p.layout.tensor = 16;
        QVERIFY(says(serving(), "A replica of 16 GPUs; the measured ones end at 8: 2 times", &p));
    }
    void whatNobodyMeasuredIsSaidWithWhatLeavingOutCost()
    {
        ServingCase c = serving();
        m_model.family = "another";
        QVERIFY(says(c, "missed by 12 % in the median, by 33 %"));
        c = serving();
        m_machine.id = "next-year";
        QVERIFY(says(c, "missed by 11.6 % in the median, by 37.4 %"));
        c = serving();
        c.weights = Precision::Nvfp4;
        QVERIFY(says(c, "in fp4"));
    }
    void effectsThatNoRunStatesAreSaid()
    {
        ServingCase c = serving();
        c.prefixHitFraction = 0.4;
        QVERIFY(says(c, "40 %"));
        c = serving();
        c.inputSpreadFactor = 1.5;
        QVERIFY(says(c, "150 %"));
        c = serving();
        c.engineFactor = 1.2;
        QVERIFY(says(c, "1.2 times"));
        c = serving();
        c.powerCap = 0.8 * units::kW;
        QVERIFY(says(c, "80 %"));
    }
    // Of the catalogue: the measured service of the samples' kind is known, an unmeasured machine is not.
    void thePublishedRunsAreRead()
    {
        const Catalogue catalogue;
        const auto published = publishedRuns(catalogue);
        QVERIFY(published->points.size() > 1000 && !published->lines.empty());
        const Accelerator rubin = Accelerator::fromRecord(*catalogue.find("accelerators", "vr200-nvl72"));
        const LanguageModel model = LanguageModel::fromRecord(*catalogue.find("models", "deepseek-r1"));
        ServingCase c;
        c.accelerator = &rubin, c.model = &model, c.weights = Precision::Nvfp4;
        const auto said = beyondMeasured(c, nullptr, *published);
        QVERIFY(said.size() == 1 && said[0].english().find(rubin.name) != std::string::npos);
        // 202 and 106 rows of the fit are of these, none of the points (validation-tables.md); no row is of MI325X, of MI300X' generation.
        for (const auto &[machine, measured] : {std::pair("mi355x", true), std::pair("mi300x", true), std::pair("mi325x", false)}) {
            const Accelerator own = Accelerator::fromRecord(*catalogue.find("accelerators", machine));
            c.accelerator = &own, c.weights = Precision::Fp8;
            QCOMPARE(beyondMeasured(c, nullptr, *published).empty(), measured);
        }
    }
};

QTEST_GUILESS_MAIN(BeyondMeasuredTest)
#include "beyond_measured_test.moc"
