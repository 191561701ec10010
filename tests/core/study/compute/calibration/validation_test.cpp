// SPDX-License-Identifier: Apache-2.0
#include "core/study/compute/calibration/validation_points.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue all;
    return all;
}

// Runs far slower than any engine's, in the published columns.
std::string someRows()
{
    std::string text = "system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,pp,attn_dp,moe_ep,ttft_ms,tpot_ms,quality\n";
    for (int load : {1, 4, 16, 64})
        text += "h100_sxm,Llama-3.1-70B,vllm,fp8,agg,1024,1024," + std::to_string(load) + ",4,4,1,1,1,1200,90,clean\n";
    return text;
}

} // namespace

class ValidationTest : public QObject {
    Q_OBJECT
private slots:
    // The tables are made of the points: their medians must agree to the points' three digits.
    void thePointsGiveTheTablesFigures()
    {
        const auto points = validationPoints(catalogue());
        std::vector<double> errors;
        for (const ValidationPoint &p : points)
            if (p.mode == "agg" && p.measuredTpot > 0)
                errors.push_back(std::log(p.predictedTpot / p.measuredTpot));
        const auto lines = validationRecords(catalogue());
        const auto line = std::find_if(lines.begin(), lines.end(), [](const ValidationLine &l) { return l.id == "settings"; });
        QVERIFY(line != lines.end());
        QCOMPARE(errors.size(), line->tpot.rowsCount);
        QVERIFY(std::abs(summary(errors).medianFraction - line->tpot.medianFraction) < 0.003);
        QVERIFY(std::abs(summary(errors).p90Fraction - line->tpot.p90Fraction) < 0.006);
    }
    void pointsComeBackFromTheirFile()
    {
        const std::vector<ValidationPoint> points{{"a", "h100-sxm", "vllm", "agg", "settings", 0.012, 0.013, 0.45, 0.5, 123, 118},
                                                  {"b", "h100-sxm", "vllm", "disagg", "settings", 0.5, 0.25, 2, 4, 8, 16}};
        std::string error;
        const auto set = parseRecords(validationPointsToJson(points, "2026-11-22"), error);
        QVERIFY2(set, error.c_str());
        const auto back = validationPoints(*set);
        QCOMPARE(back.size(), points.size());
        for (std::size_t i = 0; i < points.size(); ++i) {
            QVERIFY(back[i].family == points[i].family && back[i].mode == points[i].mode);
            QVERIFY(std::abs(back[i].predictedTpot / points[i].predictedTpot - 1) < 1e-12);
            QVERIFY(std::abs(back[i].measuredOutput / points[i].measuredOutput - 1) < 1e-12);
        }
    }
    // More rows move the fit towards them, a stop ends it, and the share done grows to the end.
    void aRefitHearsStopAndTellsProgress()
    {
        const Calibration prior = Calibration::fromRecords(catalogue().set("serving_calibration"));
        const ServingCatalogue names(catalogue());
        const auto rows = measuredRows(parseCsv(someRows()), names);
        QCOMPARE(rows.size(), std::size_t(4));
        FitOptions options;
        double last = 0, calls = 0;
        options.progress = [&](double done) {
            QVERIFY(done >= last && done <= 1.0);
            last = done;
            ++calls;
        };
        const Calibration fitted = fitCalibration(prior, rows, options);
        QVERIFY(calls > 1);
        const auto miss = [&](const Calibration &c) { return std::abs(*residualOf(rows[3], c).tpot); };
        std::stop_source stop;
        stop.request_stop();
        FitOptions stopped;
        stopped.stop = stop.get_token();
        stopped.progress = [](double) { QFAIL("a stopped fit goes on"); };
        const Calibration unmoved = fitCalibration(prior, rows, stopped);
        QVERIFY(miss(fitted) < miss(unmoved));
    }
};

QTEST_GUILESS_MAIN(ValidationTest)
#include "validation_test.moc"
