// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/validation_points.h"
#include "tests/support/published.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

// Runs far slower than any engine, in the published columns.
std::string someRows()
{
    std::string text = "system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,pp,attn_dp,moe_ep,ttft_ms,tpot_ms,quality\n";
    for (int load : {1, 4, 16, 64})
        text += "h100_sxm,Llama-3.1-70B,vllm,fp8,agg,1024,1024," + std::to_string(load) + ",4,4,1,1,1,1200,90,clean\n";
    return text;
}

ValidationPoint aggregated()
{
    return {.family = "llama",
            .accelerator = "h100-sxm",
            .engine = "vllm",
            .mode = "agg",
            .fold = "settings",
            .model = "llama-3.1-70b",
            .precision = Precision::Fp8,
            .inputTokensCount = 1024,
            .outputTokensCount = 8192,
            .concurrencyCount = 131072,
            .gpusCount = 8,
            .layout = {8, 1, 2, 1},
            .split = {},
            .measuredTpot = 0.012,
            .predictedTpot = 0.013,
            .measuredTtft = 0.45,
            .predictedTtft = 0.5,
            .measuredOutput = 123,
            .predictedOutput = 118};
}
ValidationPoint separate()
{
    ValidationPoint p = aggregated();
    p.mode = "disagg";
    p.precision = Precision::Nvfp4;
    p.layout = {1, 1, 8, 8};
    p.split = Disaggregation{{4, 1, 1, 1}, p.layout, 2, 1};
    p.gpusCount = 16;
    p.measuredTpot = 0.5, p.predictedOutput = 16;
    return p;
}

} // namespace

class ValidationTest : public QObject {
    Q_OBJECT
    static MeasuredRow only(const std::string &text)
    {
        Text why;
        const auto row = measuredRow(readCsv(text).table, 0, names(), why);
        return row.value_or(MeasuredRow{});
    }

private slots:
    // A run of 2026-05 had newer engines than the calibration (2026-02), one of 2025-11 older: residuals are those of their dates.
    void aRowIsPredictedByTheSoftwareOfItsDate()
    {
        const auto at = [](const std::string &date) {
            return only("system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,measured,ttft_ms,tpot_ms\n"
                        "b200_sxm,Llama-3.1-70B,vllm,fp8,agg,1024,1024,16,4,4,"
                        + date + ",100,9\n");
        };
        const MeasuredRow undated = at(""), same = at("2026-02-15"), later = at("2026-05-20"), earlier = at("2025-11-01");
        QVERIFY(undated.software.isNone() && same.software.isNone() && at("spring").software.isNone());
        QVERIFY(later.software.factor > 1 && earlier.software.factor < 1);
        QCOMPARE(datedCase(later).engineFactor, later.software.factor);
        QCOMPARE(later.serving.engineFactor, 1.0);
        QVERIFY(*residualOf(later, published()).tpot < *residualOf(undated, published()).tpot);
        QVERIFY(*residualOf(earlier, published()).tpot > *residualOf(undated, published()).tpot);
        QCOMPARE(*residualOf(same, published()).tpot, *residualOf(undated, published()).tpot);
    }
    // 235 billion parameters in 8 bits are 235 GB: not on the one H200 (141 GB) of "tp 1, moe_tp 2", but on two groups of it.
    void expertsOverMoreGpusThanNamedAreGroups()
    {
        const char *head = "system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,pp,attn_dp,moe_tp,moe_ep,quality\n";
        const MeasuredRow groups = only(std::string(head) + "h200_sxm,Qwen3-235B-A22B-FP8,vllm,fp8,agg,4000,500,6,1,1,1,,2,1,clean\n");
        QVERIFY((groups.serving.layout == ParallelLayout{1, 1, 1, 2}));
        QCOMPARE(groups.serving.gpusCount, 2);
        QCOMPARE(groups.serving.concurrencyCount, 12.0);
        QVERIFY(!groups.note.empty() && groups.clean);
        const MeasuredRow stated = only(std::string(head) + "h200_sxm,Qwen3-235B-A22B-FP8,vllm,fp8,agg,4000,500,6,4,4,1,,1,4,clean\n");
        QVERIFY((stated.serving.layout == ParallelLayout{4, 1, 4, 1}) && stated.note.empty());
    }
    // A published table marks 4 x 4 and 8 x 8 ranks as suspect; the same with 2 x 2 is not fitted to either.
    void multipliedRanksAreNotClean()
    {
        const auto row = [](const std::string &layout) {
            return only("system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,pp,attn_dp,moe_tp,moe_ep,quality\n"
                        "h200_sxm,gpt-oss-120b,trtllm,fp4,agg,1024,1024,16,4,"
                        + layout + ",clean\n");
        };
        QVERIFY(!row("4,1,1,2,2").clean && !row("1,1,4,2,2").clean);
        QVERIFY(row("4,1,1,4,1").clean && row("4,1,1,1,4").clean && row("2,1,1,2,1").clean);
        QVERIFY(row("4,1,,2,2").clean); // a table that names no groups multiplies nothing
    }
    // The tables are made from the points: their medians must agree to the three digits of the points.
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
        const std::vector<ValidationPoint> points{aggregated(), separate()};
        std::string error;
        const auto set = parseRecords(validationPointsToJson(points, "2026-11-22"), error);
        QVERIFY2(set, error.c_str());
        const auto back = validationPoints(*set);
        QCOMPARE(back.size(), points.size());
        QVERIFY(back[0].mode == "agg" && back[1].mode == "disagg"); // the file's order is that of the ids
        for (std::size_t i = 0; i < points.size(); ++i) {
            const ValidationPoint &a = back[i], &b = points[i];
            QVERIFY(a.family == b.family && a.model == b.model && a.accelerator == b.accelerator && a.engine == b.engine
                    && a.fold == b.fold);
            QVERIFY(a.precision == b.precision && a.layout == b.layout && a.layoutWords() == b.layoutWords()
                    && a.split.has_value() == b.split.has_value());
            QCOMPARE(a.gpusCount, b.gpusCount);
            for (double ValidationPoint::*f :
                 {&ValidationPoint::measuredTpot, &ValidationPoint::predictedTpot, &ValidationPoint::measuredTtft,
                  &ValidationPoint::predictedTtft, &ValidationPoint::measuredOutput, &ValidationPoint::predictedOutput,
                  &ValidationPoint::inputTokensCount, &ValidationPoint::outputTokensCount, &ValidationPoint::concurrencyCount})
                QVERIFY(std::abs(a.*f / b.*f - 1) < 1e-12);
        }
        QCOMPARE(QString::fromStdString(back[1].layoutWords()), QString::fromUtf8("2P TP 4 + 1D DP 8 · EP 8"));
        QCOMPARE(back[1].split->gpus(), 16);
    }
    // A file from elsewhere: nonsense is left out, the complete points before it count, nothing crashes or overflows.
    void hostilePointsAreLeftOut()
    {
        const auto read = [](const std::string &layouts, const std::string &points) {
            std::string error;
            const auto set = parseRecords(
                "{\"kind\": \"validation_points\", \"data_version\": \"2026-11-22\", \"sources\": {\"x\": {\"title\": \"t\", "
                "\"publisher\": \"p\", \"date\": \"2026\", \"kind\": \"derived\"}}, \"records\": [{\"id\": \"a\", \"name\": \"a\", "
                "\"s\": \"x\", \"values\": {\"layouts\": {\"v\": \""
                    + layouts + "\"}, \"points\": {\"v\": \"" + points + "\"}}}]}",
                error);
            return set ? validationPoints(*set).size() : std::size_t(999);
        };
        const std::string good = "12 13 450 500 123 118 1024 1024 64 8 0";
        QCOMPARE(read("8.1.1.1", good + " " + good), std::size_t(2));
        QCOMPARE(read("8.1.1.1", good + " 12 13 450"), std::size_t(1));                               // cut
        QCOMPARE(read("8.1.1.1", good + " nan 13 450 500 123 118 1024 1024 64 8 0"), std::size_t(1)); // not a number
        QCOMPARE(read("8.1.1.1", "12 13 450 500 123 118 1024 1024 64 8 1 " + good), std::size_t(1));  // a layout that is not there
        QCOMPARE(read("8.1.1.1", "12 13 450 500 123 118 1024 1024 64 8 -1 " + good), std::size_t(1));
        QCOMPARE(read("8.1.1.1", "12 13 450 500 123 118 0 1024 64 8 0 " + good), std::size_t(1));     // no input
        QCOMPARE(read("8.1.1.1", "12 -13 450 500 123 118 1024 1024 64 8 0 " + good), std::size_t(1)); // before it began
        QCOMPARE(read("8.1.1.1", "12 13 450 500 123 118 1024 1024 64 8e99 0 " + good), std::size_t(1));
        for (const char *layouts :
             {"", "8", "8.1.1", "8.1.1.1.1", "0.1.1.1", "-8.1.1.1", "8.1.1.x", "99999999999999.1.1.1", "65536.65536.1.65536", "1x8.1.1.1",
              "1x8.1.1.1+", "999999x8.1.1.1+1x8.1.1.1", "x8.1.1.1+1x8.1.1.1", "1x8.1.1.1+1x8.1.1.1+1x8.1.1.1"})
            QVERIFY2(read(layouts, good) == 0, layouts);
        QCOMPARE(read("1x8.1.1.1+1x8.1.1.1", good), std::size_t(1));
    }
    // Lengths, layouts and precisions in the file are those the fit saw: predicted again by the calibration next to them, the runs
    // give the figures that `calibrate` printed for the fitted rows, to the file's three digits.
    void thePointsPredictedAgainGiveTheFittedLine()
    {
        const auto points = validationPoints(catalogue());
        const auto residuals =
            residualsOf(points, ServingCatalogue(catalogue()), Calibration::fromRecords(catalogue().set("serving_calibration")));
        QCOMPARE(residuals.size(), points.size());
        std::vector<double> tpot, ttft, output;
        for (std::size_t i = 0; i < points.size(); ++i)
            if (points[i].mode == "agg") {
                tpot.push_back(residuals[i].tpot.value()), ttft.push_back(residuals[i].ttft.value());
                if (residuals[i].output)
                    output.push_back(*residuals[i].output);
            }
        const auto lines = validationRecords(catalogue());
        const auto line = std::find_if(lines.begin(), lines.end(), [](const ValidationLine &l) { return l.id == "fitted"; });
        QVERIFY(line != lines.end());
        QVERIFY(std::abs(summary(tpot).medianFraction - line->tpot.medianFraction) < 0.002);
        QVERIFY(std::abs(summary(tpot).p90Fraction - line->tpot.p90Fraction) < 0.004);
        QVERIFY(std::abs(summary(ttft).medianFraction - line->ttft.medianFraction) < 0.004);
        QVERIFY(std::abs(summary(output).medianFraction - line->output.medianFraction) < 0.002);
    }
    // More rows move the fit towards them, a stop ends it, and the progress grows to the end.
    void aRefitObeysAStopAndReportsProgress()
    {
        const Calibration prior = Calibration::fromRecords(catalogue().set("serving_calibration"));
        const ServingCatalogue names(catalogue());
        const auto rows = measuredRows(readCsv(someRows()), names).rows;
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
