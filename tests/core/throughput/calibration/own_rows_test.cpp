// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/own_rows.h"
#include "tests/support/published.h"

#include "core/store/project_file.h"
#include "core/throughput/calibration/published_rows.h"
#include "core/throughput/calibration/runs_json.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {
const std::string header = "system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,ttft_ms,tpot_ms,derived_output_tok_s_per_gpu\n";

// Runs as the model itself predicts them, all slower by a factor.
std::string runs(double slowerFactor)
{
    std::string text = header;
    for (int load : {4, 16, 32, 64})
        for (int tp : {2, 4}) {
            ServingCase c;
            c.accelerator = names().accelerator("h200-sxm");
            c.model = names().model("llama-3.1-70b");
            c.weights = Precision::Fp8;
            c.engine = "vllm";
            c.inputTokensCount = 2048;
            c.outputTokensCount = 256;
            c.concurrencyCount = load;
            c.gpusCount = c.layout.tensor = tp;
            const ServingPoint p = *evaluateServing(c, published()).point;
            text += "h200_sxm,llama-3.1-70b,vllm,fp8,agg,2048,256," + std::to_string(load) + "," + std::to_string(tp) + ","
                + std::to_string(tp) + "," + std::to_string(slowerFactor * p.ttft.in(units::ms)) + ","
                + std::to_string(slowerFactor * p.tpot.in(units::ms)) + "," + std::to_string(p.outputPerGpu.si() / slowerFactor) + "\n";
        }
    return text;
}
OwnRows read(const std::string &text) { return readOwnRows(text, names(), published()); }
std::string words(const OwnRows &rows) { return rows.why.english(); }

} // namespace

class OwnRowsTest : public QObject {
    Q_OBJECT
private slots:
    void goodRowsAreReadAndBadOnesRefusedWithTheirLine()
    {
        const OwnRows own = read(header
                                 + "h200_sxm,llama-3.1-70b,vllm,fp8,agg,2048,256,8,4,4,300,15,100\n"
                                   "h200_sxm,llama-9-70b,vllm,fp8,agg,2048,256,8,4,4,300,15,100\n"
                                   "h200_sxm,llama-3.1-70b,vllm,fp8,agg,2048,256,8,4,4,nan,15,100\n"
                                   "h200_sxm,llama-3.1-70b,vllm,fp8,agg,nan,256,8,4,4,300,15,100\n"
                                   "h200_sxm,llama-3.1-70b,vllm,fp8,agg,2048,256,-3,4,4,300,15,100\n"
                                   "h200_sxm,llama-3.1-70b,vllm,fp8,agg,2048,256,8,4,4,300,inf,100\n"
                                   "short,row\n");
        QCOMPARE(own.rows.size(), std::size_t(1));
        QCOMPARE(own.rows[0].line, std::size_t(2));
        QCOMPARE(own.refused.size(), std::size_t(6));
        for (std::size_t i = 0; i < own.refused.size(); ++i) {
            QCOMPARE(own.refused[i].line, i + 3);
            QVERIFY(!own.refused[i].why.empty());
        }
        QVERIFY(own.why.empty());
        QVERIFY(own.refused[0].why.english().find("llama-3.1-70b") != std::string::npos); // the nearest
    }
    void hostileFilesEndInASentence()
    {
        QVERIFY(words(read(std::string("PK\3\4\0\0binary", 12))).find("no text") != std::string::npos);
        QVERIFY(words(read("")).find("empty") != std::string::npos);
        QVERIFY(words(read(header)).find("no rows") != std::string::npos);
        QVERIFY(words(read("a,b,c\n1,2,3\n")).find("system, model, isl, osl, concurrency, ttft_ms, tpot_ms") != std::string::npos);
        QVERIFY(words(read(std::string((32u << 20) + 1, 'x'))).find("32 MB") != std::string::npos);
        std::string many = header;
        for (int i = 0; i < 20'001; ++i)
            many += "x,y\n";
        QVERIFY(words(read(many)).find("20,000") != std::string::npos);
        QVERIFY(words(read(header + "\"an open quote,\n1,2\n")).find("line 2") != std::string::npos);
        QVERIFY(words(read(header + "h200_sxm,no-such-model,vllm,fp8,agg,2048,256,8,4,4,300,15,100\n")).find("None of the 1 rows")
                != std::string::npos);
        QVERIFY(!words(read(std::string(5000, ',') + "\n" + std::string(5000, ','))).empty());
    }
    // 300 ms typed as 0.3 s, or as 300,000 us: no server is a thousand times faster or slower than predicted.
    void timesInAnotherUnitAreRefusedWithTheirColumn()
    {
        const std::string start = "h200_sxm,llama-3.1-70b,vllm,fp8,agg,2048,256,8,4,4,";
        const OwnRows own = read(header + start + "300,15,100\n" + start + "0.3,0.015,100\n" + start + "300,0.02,100\n" + start
                                 + "300000,15000,100\n" + start + "2,0.11,100\n");
        QCOMPARE(own.rows.size(), std::size_t(1));
        QCOMPARE(own.refused.size(), std::size_t(4));
        QVERIFY(own.refused[0].why.english().find("'ttft_ms' is 0.3") != std::string::npos);
        QVERIFY(own.refused[1].why.english().find("'tpot_ms' is 0.02") != std::string::npos);
        QVERIFY(own.refused[2].why.english().find("TPOT of 15,000 ms") != std::string::npos);
        QVERIFY(own.refused[3].why.english().find("TPOT of 0.11 ms") != std::string::npos);
    }
    void degreesBeyondReasonAreRefused()
    {
        const std::string columns =
                              "system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,pp,attn_dp,p_tp,d_tp,ttft_ms,tpot_ms\n",
                          start = "h200_sxm,llama-3.1-70b,vllm,fp8,";
        std::string text = columns;
        for (const char *row :
             {"agg,2048,256,8,4000000000,4,1,1,,,300,15", "agg,2048,256,8,4,4000000000,1,1,,,300,15",
              "agg,2048,256,8,,65536,1,65536,,,300,15", "disagg,2048,256,8,4,,,,1e99,1,300,15",
              "disagg,2048,256,8,4,,,,2147483648,1,300,15", "agg,2048,256,8,4,4,0,1,,,300,15", "agg,2048,256,8,4,2.5,1,1,,,300,15"})
            text += start + row + "\n";
        const OwnRows own = read(text);
        QVERIFY(own.rows.empty());
        QCOMPARE(own.refused.size(), std::size_t(7));
        for (const RefusedRow &row : own.refused)
            QVERIFY2(row.why.english().find("row's '") != std::string::npos, row.why.english().c_str());
        // The largest degrees that are read multiply to more than an int can hold: no crash, and a reason is given.
        const OwnRows large = read(columns + start + "agg,2048,256,8,,4096,4096,4096,,,300,15\n");
        QVERIFY(large.rows.empty() && !large.why.empty());
    }
    // Worker counts are found for a million GPUs as well as for eight, and the reader obeys a stop.
    void workersOfLargePoolsAreFoundAndReadingObeysAStop()
    {
        const std::string columns = "system,model,backend,precision,mode,isl,osl,concurrency,gpus,p_tp,p_dp,d_tp,d_dp,ttft_ms,tpot_ms\n";
        std::string text = columns;
        for (int i = 0; i < 20'000; ++i)
            text += "h200_sxm,llama-3.1-70b,vllm,fp8,disagg,2048,256,8,1e6,7,1," + std::to_string(1 + i % 4096) + ",41,300,15\n";
        std::stop_source stop;
        stop.request_stop();
        const OwnRows stopped = readOwnRows(text, names(), published(), stop.get_token());
        QVERIFY(stopped.rows.empty() && stopped.why.english().find("stopped") != std::string::npos);
        const MeasuredRows rows = measuredRows(readCsv(text), names());
        QCOMPARE(rows.rows.size() + rows.refused.size(), std::size_t(20'000));
        for (const MeasuredRow &row : rows.rows)
            QVERIFY(row.serving.split && row.serving.split->gpus() <= row.serving.gpusCount);
    }
    // 24 GPUs in workers of 4 and 8: 8 + 16 and 16 + 8 are equally uneven, and fewer prefill workers win; 2 x 6 GPUs split evenly.
    void leftOutWorkersSplitTheGpusEvenly()
    {
        const auto split = [](const std::string &layout) {
            const CsvFile file = readCsv("system,model,backend,precision,mode,isl,osl,concurrency,gpus,p_tp,d_tp\n"
                                         "h200_sxm,llama-3.1-70b,vllm,fp8,disagg,2048,256,8,"
                                         + layout + "\n");
            const MeasuredRows rows = measuredRows(file, names());
            return std::pair(rows.rows.at(0).serving.split->prefillWorkersCount, rows.rows.at(0).serving.split->decodeWorkersCount);
        };
        QVERIFY(split("24,4,8") == std::pair(2, 2));
        QVERIFY(split("24,8,4") == std::pair(1, 4));
        QVERIFY(split("12,6,6") == std::pair(1, 1));
        QVERIFY(split("20,4,8") == std::pair(3, 1)); // 12 + 8; 4 + 16 is more uneven
        QVERIFY(split("16,1,7") == std::pair(9, 1)); // 9 + 7; 2 + 14 is more uneven
    }
    // A missing precision is taken from the quantisation column, or is bf16; either is reported.
    void aMissingPrecisionIsSaid()
    {
        const std::string columns = "system,model,backend,gemm_quant,mode,isl,osl,concurrency,gpus,tp,ttft_ms,tpot_ms\n",
                          end = ",agg,2048,256,8,4,4,300,15\n", start = "h200_sxm,llama-3.1-70b,vllm,";
        const OwnRows own = read(columns + start + "fp8_block" + end + start + end);
        QCOMPARE(own.rows.size(), std::size_t(2));
        QVERIFY(own.rows[0].serving.weights == Precision::Fp8 && !own.rows[0].precisionAssumed);
        QVERIFY(own.rows[0].note.english().find("gemm_quant") != std::string::npos);
        QVERIFY(own.rows[1].serving.weights == Precision::Bf16 && own.rows[1].precisionAssumed);
        QVERIFY(own.rows[1].note.english().find("bf16 is assumed") != std::string::npos);
    }
    // One that is named and unknown is refused with its row and column, never taken for another.
    void anUnknownPrecisionRefusesItsRow()
    {
        const std::string columns = "system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,ttft_ms,tpot_ms\n",
                          end = ",agg,2048,256,8,4,4,300,15\n", start = "h200_sxm,llama-3.1-70b,vllm,";
        const CsvFile file = readCsv(columns + start + "fp8" + end + start + "fp7" + end + start + "auto" + end);
        const MeasuredRows rows = measuredRows(file, names());
        QCOMPARE(rows.rows.size(), std::size_t(2));
        QVERIFY(rows.rows[1].precisionAssumed);
        QCOMPARE(rows.refused.size(), std::size_t(1));
        QCOMPARE(rows.refused[0].line, std::size_t(3));
        for (const auto &[words, good] :
             {std::pair{"fp88", false}, std::pair{"xfp8", false}, std::pair{"bf160", false}, std::pair{"mxfp8", true},
              std::pair{"fp8e4m3", true}, std::pair{"w8a8-int8", true}, std::pair{"kv fp8", true}})
            QVERIFY2(measuredRows(readCsv(columns + start + words + end), names()).rows.size() == std::size_t(good), words);
        const std::string why = rows.refused[0].why.english();
        QVERIFY2(why.find("'fp7'") != std::string::npos && why.find("column precision") != std::string::npos, why.c_str());
    }
    // The first tokens of a burst have waited 270 times as long as predicted (InferenceX, 291.6 s): that is no wrong unit.
    // A JSON run with tp true, [8] or "8x" ran with TP 1 once, and a time of "20ms" was left out.
    void aJsonRunIsRefusedByWhatItStatesWrongly_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("column");
        QTest::newRow("as it is") << ""
                                  << ""
                                  << "";
        QTest::newRow("true") << R"("tp":8)"
                              << R"("tp":true)"
                              << "decode_tp";
        QTest::newRow("list") << R"("tp":8)"
                              << R"("tp":[8])"
                              << "decode_tp";
        QTest::newRow("words") << R"("tp":8)"
                               << R"("tp":"8x")"
                               << "decode_tp";
        QTest::newRow("time") << R"("median_tpot":0.0096)"
                              << R"("median_tpot":"20ms")"
                              << "tpot_median_ms";
        QTest::newRow("flag") << R"("dp_attention":false)"
                              << R"("dp_attention":"maybe")"
                              << "decode_dp_attn";
        QTest::newRow("speculation") << R"("disagg":false)" // once taken for none
                                     << R"("disagg":false,"spec_decoding":"medusa")"
                                     << "column spec";
    }
    void aJsonRunIsRefusedByWhatItStatesWrongly()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, column);
        QString run =
            R"([{"hw":"b200","framework":"trtllm","model":"dsr1","precision":"fp4","isl":1024,"osl":1024,"tp":8,"ep":8,"conc":64,)"
            R"("median_ttft":0.51,"median_tpot":0.0096,"output_tput_per_gpu":457.6,"dp_attention":false,"disagg":false}])";
        if (!from.isEmpty())
            run.replace(from, to);
        std::string wrong;
        const auto csv = csvOfRuns(run.toStdString(), wrong);
        QVERIFY2(csv, wrong.c_str());
        const MeasuredRows rows = measuredRows(readCsv(*csv), names(), nullptr);
        QCOMPARE(rows.rows.size(), std::size_t(column.isEmpty() ? 1 : 0));
        if (!column.isEmpty())
            QVERIFY2(QString::fromStdString(rows.refused.front().why.english()).contains(column),
                     rows.refused.front().why.english().c_str());
    }
    void aLongWaitInABurstIsNoWrongUnit()
    {
        const OwnRows own = read(header + "h200_sxm,llama-3.1-70b,vllm,fp8,agg,2048,256,8,4,4,40000,15,100\n");
        QCOMPARE(own.rows.size(), std::size_t(1));
    }
    void publishedRunsAreRecognised()
    {
        const auto points = validationPoints(catalogue());
        const auto known = std::find_if(points.begin(), points.end(), [](const ValidationPoint &p) {
            return !p.split && p.engine == "vllm" && p.precision == Precision::Fp8 && p.measuredTpot > 0 && p.measuredTtft > 0;
        });
        QVERIFY(known != points.end());
        const auto row = [&](double factor) {
            const ValidationPoint &p = *known;
            return p.accelerator + "," + p.model + ",vllm,fp8,agg," + std::to_string(int(p.inputTokensCount)) + ","
                + std::to_string(int(p.outputTokensCount)) + "," + std::to_string(int(p.concurrencyCount)) + ","
                + std::to_string(p.gpusCount) + "," + std::to_string(p.layout.tensor) + "," + std::to_string(1e3 * p.measuredTtft) + ","
                + std::to_string(1e3 * factor * p.measuredTpot) + ",100\n";
        };
        const OwnRows own = read(header + row(1.0) + row(1.004) + row(1.02));
        QCOMPARE(own.rows.size(), std::size_t(3));
        QCOMPARE(publishedRowsCount(own.rows, points), std::size_t(2)); // a run 2 % slower is another run
    }
    // The model's own predictions change nothing that matters.
    void rowsThatAgreeLeaveTheModelAsItIs()
    {
        const OwnRows own = read(runs(1.0));
        QVERIFY2(own.why.empty(), words(own).c_str());
        const auto fit = fitOwnRows(published(), own.rows);
        for (const Residual &r : fit->after)
            QVERIFY(std::abs(*r.tpot) < 0.02 && std::abs(*r.ttft) < 0.04);
    }
    // A machine whose tokens take 30 % longer: the fit goes most of the way there; other families on other machines hardly change.
    void rowsThatDisagreeMoveTheModelTowardsThemAndLittleElse()
    {
        const OwnRows own = read(runs(1.3));
        const auto fit = fitOwnRows(published(), own.rows);
        QVERIFY(fit->tpotBefore.medianFraction > 0.22 && fit->tpotAfter.medianFraction < 0.5 * fit->tpotBefore.medianFraction);
        ServingCase other;
        other.accelerator = names().accelerator("gb300-nvl72");
        other.model = names().model("deepseek-r1");
        other.weights = Precision::Nvfp4;
        other.engine = "trtllm";
        other.layout = {1, 1, 8, 8};
        other.concurrencyCount = 256;
        const double before = evaluateServing(other, published()).point->tpot.si(),
                     after = evaluateServing(other, fit->fitted).point->tpot.si();
        QVERIFY(std::abs(after / before - 1) < 0.06);
    }
    void theSameRowsFitTheSame()
    {
        const OwnRows own = read(runs(1.2));
        const auto a = fitOwnRows(published(), own.rows), b = fitOwnRows(published(), own.rows);
        for (std::size_t i = 0; i < own.rows.size(); ++i)
            QVERIFY(a->after[i].tpot == b->after[i].tpot);
    }
    void aStoppedFitGivesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!fitOwnRows(published(), read(runs(1.2)).rows, stop.get_token()));
    }
    // An H200 NVL, an L40S (and all its generation) and Qwen3-32B, which no published row covers: the band goes from that of the
    // unmeasured to that of the measured by rows / (rows + 50), never wider than the one and never narrower than the other, also in the
    // saved plan.
    void fewOwnRowsNarrowTheBandALittle_data()
    {
        QTest::addColumn<QString>("accelerator");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("unmeasured");
        QTest::newRow("accelerator") << "h200-nvl"
                                     << "llama-3.1-8b"
                                     << "accelerator";
        QTest::newRow("generation") << "l40s"
                                    << "llama-3.1-8b"
                                    << "generation";
        QTest::newRow("accelerator, a family less certain than most") << "mi325x"
                                                                      << "deepseek-r1"
                                                                      << "accelerator";
        QTest::newRow("family") << "h200-sxm"
                                << "qwen3-32b"
                                << "family";
        QTest::newRow("both") << "l40s"
                              << "qwen3-8b"
                              << "family";
    }
    void fewOwnRowsNarrowTheBandALittle()
    {
        QFETCH(QString, accelerator);
        QFETCH(QString, model);
        QFETCH(QString, unmeasured);
        const Calibration before = published();
        const LanguageModel &m = *names().model(model.toStdString());
        CalibrationLevels levels{
            "vllm",          names().accelerator(accelerator.toStdString())->generation, "fp8", m.family, accelerator.toStdString(), "", "",
            m.architecture()};
        const auto width = [](const ErrorBand &b) { return b.highLog - b.lowLog; };
        const auto holds = [](const ErrorBand &outer, const ErrorBand &inner) {
            return outer.lowLog <= inner.lowLog && inner.highLog <= outer.highLog;
        };
        const auto own = before.bands().find("known:" + m.family);
        const ErrorBand known = own != before.bands().end() ? own->second : before.bands().at("known"), unknown = before.outputBand(levels);
        QVERIFY(holds(unknown, known) && holds(unknown, before.bands().at(unmeasured.toStdString())));
        std::vector<double> widths{width(unknown)};
        for (int rows : {5, 50, 500}) {
            std::string text = header;
            for (int i = 0; i < rows; ++i)
                text += accelerator.toStdString() + "," + model.toStdString() + ",vllm,fp8,agg,1024,256," + std::to_string(4 + i % 5)
                    + ",8,8,200,20,\n";
            const OwnRows mine = read(text);
            QVERIFY2(mine.why.empty() && int(mine.rows.size()) == rows, words(mine).c_str());
            const OwnFit fit = *fitOwnRows(before, mine.rows);
            const ErrorBand band = fit.fitted.outputBand(levels);
            QVERIFY(holds(unknown, band) && holds(band, known));
            QVERIFY(width(band) < widths.back());
            widths.push_back(width(band));
            const double share = rows / (rows + 50.0),
                         left = accelerator == "l40s" ? -1 : (width(band) - width(known)) / std::max(width(unknown) - width(known), 1e-9);
            QVERIFY(left < 0 || width(unknown) == width(known) || std::abs(left - (1 - share)) < 1e-9);
            std::string error;
            RecordSet set = catalogue().set("serving_calibration");
            for (const Record &r : calibrationRecords(fit, set, "mine.csv", "2026-11-25"))
                QVERIFY2(recordFromJson(recordToJson(r), error), error.c_str());
            set.records = calibrationRecords(fit, set, "mine.csv", "2026-11-25");
            const ErrorBand opened = Calibration::fromRecords(set).outputBand(levels);
            QVERIFY(opened.lowLog == band.lowLog && opened.highLog == band.highLog);
            // What published rows cover keeps its band.
            const CalibrationLevels other{"vllm", "blackwell", "fp8", "gpt-oss-120b", "b200-sxm", "", "", "gqa+experts"};
            QVERIFY(fit.fitted.outputBand(other).lowLog == before.outputBand(other).lowLog);
        }
    }
    // The records say the same as the fit, name their source, and survive saving to a project file.
    void theFitIsSavedWithThePlan()
    {
        const OwnRows own = read(runs(1.3));
        const auto fit = fitOwnRows(published(), own.rows);
        const RecordSet &set = catalogue().set("serving_calibration");
        QVERIFY(!ownRowsSource(set));
        Project project = projectOf(Plan{}, catalogue());
        project.records["serving_calibration"] = calibrationRecords(*fit, set, "mine.csv", "2026-11-25");
        QTemporaryDir folder; // saving refuses what would not be read back unchanged
        const std::string path = folder.filePath(QStringLiteral("own.tokenyard")).toStdString();
        saveProject(path, projectOf(Plan{}, catalogueOf(project)));
        const Catalogue again = catalogueOf(openProject(path));
        const Source *source = ownRowsSource(again.set("serving_calibration"));
        QVERIFY(source && source->title.find("8 own measured rows of mine.csv") != std::string::npos);
        const auto statistics = ownStatistics(again.set("serving_calibration"));
        QVERIFY(statistics && !ownStatistics(set));
        QCOMPARE(statistics->tpotAfter.rowsCount, std::size_t(8));
        QVERIFY(std::abs(statistics->tpotBefore.medianFraction - fit->tpotBefore.medianFraction) < 1e-12);
        QVERIFY(std::abs(statistics->tpotAfter.p90Fraction - fit->tpotAfter.p90Fraction) < 1e-12);
        QVERIFY(std::abs(statistics->outputAfter.biasFraction - fit->outputAfter.biasFraction) < 1e-12);
        const Calibration opened = Calibration::fromRecords(again.set("serving_calibration"));
        QVERIFY(opened.problems().empty());
        for (std::size_t i = 0; i < own.rows.size(); ++i)
            QVERIFY(std::abs(*residualOf(own.rows[i], opened).tpot - *fit->after[i].tpot) < 1e-9);
    }
    void theCountsOfOwnRowsAreSavedWithThePlan()
    {
        const OwnRows own =
            read(header + "l40s,qwen3-8b,vllm,fp8,agg,1024,256,8,1,1,200,20,\n" + "l40s,qwen3-8b,vllm,fp8,agg,1024,256,16,1,1,300,25,\n");
        const auto fit = fitOwnRows(published(), own.rows);
        const std::map<std::string, double> wanted{{"accelerator=l40s", 2}, {"family=qwen3-8b", 2}, {"generation=ada", 2}};
        QVERIFY(fit->fitted.ownRows() == wanted);
        Project project = projectOf(Plan{}, catalogue());
        project.records["serving_calibration"] = calibrationRecords(*fit, catalogue().set("serving_calibration"), "mine.csv", "2026-11-25");
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("own.tokenyard")).toStdString();
        saveProject(path, projectOf(Plan{}, catalogueOf(project)));
        const Catalogue again = catalogueOf(openProject(path));
        QVERIFY(Calibration::fromRecords(again.set("serving_calibration")).ownRows() == wanted);
        // A second fit on top continues the counts, and a fit of known things only writes no counts.
        QCOMPARE(fitOwnRows(fit->fitted, own.rows)->fitted.ownRows().at("accelerator=l40s"), 4.0);
        QVERIFY(fitOwnRows(published(), read(runs(1.2)).rows)->fitted.ownRows().empty());
    }
};

QTEST_GUILESS_MAIN(OwnRowsTest)
#include "own_rows_test.moc"
