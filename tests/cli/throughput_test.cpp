// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class ThroughputTest : public QObject {
    Q_OBJECT
    static Answer run(const QStringList &arguments) { return runCli(QStringList{"throughput"} + arguments); }
    static QJsonObject asked(const QStringList &more, const char *accelerator = "gb200-nvl72", const char *model = "deepseek-r1")
    {
        const Answer answer = run(QStringList{"--accelerator", accelerator, "--model", model, "--precision", "fp8", "--json"} + more);
        if (answer.exitCode != 0)
            qWarning("%s", answer.err.constData());
        return answer.exitCode == 0 ? answer.json() : QJsonObject();
    }
    static void refused(const QStringList &arguments)
    {
        const Answer answer = run(arguments);
        QVERIFY2(answer.exitCode == 1, qPrintable(arguments.join(' ')));
        QVERIFY2(answer.out.isEmpty(), answer.out.constData());
        QVERIFY2(answer.err.count('\n') == 1 && answer.err.trimmed().endsWith('.'), answer.err.constData());
    }
    static QStringList service(const QStringList &more)
    {
        return QStringList{"--accelerator", "h200-sxm", "--model", "llama-3.1-70b", "--precision", "fp8", "--json"} + more;
    }

private slots:
    void aSearchAnswersEveryKeyWithAFiniteNumber()
    {
        for (const QStringList &more : {QStringList{"--search"},
                                        {"--slo-ttft-ms", "2000", "--slo-tpot-ms", "40"},
                                        {"--scenario", "offline"},
                                        {"--scenario", "server"},
                                        {"--scenario", "interactive"},
                                        {"--disaggregated", "--gpus", "64"},
                                        {"--engine", "sglang"},
                                        {"--engine", "vllm"},
                                        {"--engine", "trtllm"}}) {
            const QJsonObject json = asked(more);
            for (const char *key : {"output_tok_s_per_gpu", "output_tok_s_per_gpu_low", "output_tok_s_per_gpu_high", "total_tok_s_per_gpu",
                                    "tok_s_user", "ttft_ms", "tpot_ms", "concurrency", "joules_per_output_token"})
                QVERIFY2(json[key].isDouble() && json[key].toDouble() > 0, qPrintable(QString(key) + " of " + more.join(' ')));
            QVERIFY(json["layout"].isObject() && json["memory"].isObject() && json["time_budget"].isObject());
            QVERIFY(json["output_tok_s_per_gpu_low"].toDouble() < json["output_tok_s_per_gpu"].toDouble());
            QVERIFY(json["output_tok_s_per_gpu"].toDouble() < json["output_tok_s_per_gpu_high"].toDouble());
        }
    }
    // Later software gives more tokens with a wider band; software of the calibration's date changes nothing.
    void laterSoftwareMakesMoreTokensLessSurely()
    {
        const QStringList fixed{"--tp", "8", "--concurrency", "64", "--gpus", "8"};
        const QJsonObject now = asked(fixed), same = asked(fixed + QStringList{"--software-date", "2026-02"}),
                          earlier = asked(fixed + QStringList{"--software-date", "2025-09"}),
                          later = asked(fixed + QStringList{"--software-date", "2028-06"});
        const auto rate = [](const QJsonObject &json, const char *end = "") {
            return json[QString("output_tok_s_per_gpu") + end].toDouble();
        };
        QCOMPARE(rate(same), rate(now));
        QCOMPARE(same["software"].toObject()["factor"].toDouble(), 1.0);
        QVERIFY(std::abs(rate(later) / rate(now) / later["software"].toObject()["factor"].toDouble() - 1.0) < 0.005);
        // Software of 2025-09 on Blackwell: g(7) / g(12) = 0.8909 of the calibration's speed, five months of the engines' progress taken off:
        // exp(-0.0083 * 12 (1 - e^(-5/12))) = 0.9666.
        QVERIFY(std::abs(earlier["software"].toObject()["factor"].toDouble() - 0.8909 * 0.9666) < 1e-3 && rate(earlier) < rate(now));
        const QJsonObject high = asked(fixed + QStringList{"--software-date", "2028-06", "--software-case", "high"});
        QVERIFY(std::abs(high["software"].toObject()["factor"].toDouble() - later["software"].toObject()["high"].toDouble()) < 1e-9);
        QVERIFY(rate(later, "_high") / rate(later) > rate(now, "_high") / rate(now));
        QVERIFY(rate(later, "_low") / rate(later) < rate(now, "_low") / rate(now));
        for (const char *bad : {"2028", "2028-13", "28-06", "2028-6", "soon", "2028-061"})
            refused(service({"--software-date", QString(bad)}));
    }
    // In a comparison as alone: every accelerator gets the gain of its own generation; Blackwell, launched later, still gains more than
    // Hopper. An engine factor multiplies them all.
    void aComparisonTakesTheSoftwareOfItsDate()
    {
        const QStringList asked{"--model", "deepseek-r1", "--precision", "fp8", "--isl", "1024", "--osl", "1024", "--gpus", "8", "--json"};
        const auto offers = [&](const QStringList &more) {
            return run(QStringList{"--compare", "h200-sxm,b200-sxm"} + asked + more).json()["accelerators"].toArray();
        };
        const auto rate = [](const QJsonValue &offer, const char *end = "") {
            return offer[QString("output_tok_s_per_gpu") + end].toDouble();
        };
        const QJsonArray now = offers({}), later = offers({"--software-date", "2028-06"}), faster = offers({"--engine-factor", "1.2"});
        QCOMPARE(now.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QJsonObject alone =
                run(QStringList{"--accelerator", now[i]["accelerator"].toString(), "--search", "--software-date", "2028-06"} + asked)
                    .json();
            QCOMPARE(rate(later[i]), rate(QJsonValue(alone)));
            for (const char *end : {"_low", "_high"})
                QCOMPARE(rate(later[i], end), rate(QJsonValue(alone), end));
            QCOMPARE(later[i]["software_factor"].toDouble(), alone["software"]["factor"].toDouble());
            QCOMPARE(now[i]["software_factor"].toDouble(), 1.0);
            QVERIFY(rate(later[i]) > rate(now[i]) && later[i]["krw_per_mtok"].toDouble() < now[i]["krw_per_mtok"].toDouble());
            QVERIFY(rate(later[i], "_high") / rate(later[i], "_low") > rate(now[i], "_high") / rate(now[i], "_low"));
            QVERIFY(std::abs(rate(faster[i]) / rate(now[i]) / 1.2 - 1) < 0.02);
        }
        QVERIFY(later[1]["software_factor"].toDouble() > later[0]["software_factor"].toDouble());
        refused(QStringList{"--compare", "all", "--software-date", "soon"} + asked);
    }
    // At the same number of concurrent requests.
    void spreadLengthsNeverMakeMore()
    {
        const QStringList fixed{"--tp", "8", "--concurrency", "64", "--gpus", "8"};
        const QJsonObject alike = asked(fixed), spread = asked(fixed + QStringList{"--isl-spread", "1", "--osl-spread", "1"});
        QVERIFY(spread["output_tok_s_per_gpu"].toDouble() <= alike["output_tok_s_per_gpu"].toDouble());
        QVERIFY(spread["ttft_p99_ms"].toDouble() > alike["ttft_p99_ms"].toDouble());
        refused(service({"--osl-spread", "-1"}));
    }
    void theTimeBudgetAddsUpToTheTimeAToken()
    {
        const QJsonObject json = asked({"--tp", "8", "--concurrency", "64", "--gpus", "8"});
        double sum = 0;
        for (const QJsonValue &part : json["time_budget"].toObject())
            sum += part.toDouble();
        QVERIFY(std::abs(sum / json["tpot_ms"].toDouble() - 1) < 1e-9);
    }
    void limitsAreKept()
    {
        const QJsonObject json = asked({"--slo-ttft-ms", "1500", "--slo-tpot-ms", "30"});
        QVERIFY(json["ttft_ms"].toDouble() <= 1500 && json["tpot_ms"].toDouble() <= 30);
        const QJsonObject p99 = asked({"--slo-ttft-ms", "1500", "--slo-tpot-ms", "30", "--slo-p99"});
        QVERIFY(p99["ttft_p99_ms"].toDouble() <= 1500 && p99["tpot_p99_ms"].toDouble() <= 30);
        QVERIFY(p99["output_tok_s_per_gpu"].toDouble() <= json["output_tok_s_per_gpu"].toDouble());
    }
    // MLPerf Inference 6.0, DeepSeek-R1 Interactive: TTFT 1.5 s and TPOT 15 ms at the 99th percentile. Without limits throughput is higher.
    void aScenarioIsItsLimits()
    {
        const QJsonObject offline = asked({"--scenario", "offline"}), interactive = asked({"--scenario", "interactive"});
        QVERIFY(interactive["ttft_p99_ms"].toDouble() <= 1500 && interactive["tpot_p99_ms"].toDouble() <= 15);
        QVERIFY(offline["output_tok_s_per_gpu"].toDouble() > interactive["output_tok_s_per_gpu"].toDouble());
    }
    // 8 of 11 GPUs work: a replica of 8 leaves 3 idle, which count in the divisor.
    void idleGpusCountInTheDivisor()
    {
        const QJsonObject whole = asked({"--tp", "8", "--concurrency", "32", "--gpus", "8"}),
                          rest = asked({"--tp", "8", "--concurrency", "32", "--gpus", "11"});
        QVERIFY(std::abs(rest["output_tok_s_per_gpu"].toDouble() / whole["output_tok_s_per_gpu"].toDouble() - 8.0 / 11) < 1e-9);
        QCOMPARE(rest["gpus"].toInt(), 11);
        QCOMPARE(asked({"--gpus", "100000", "--slo-tpot-ms", "50"})["gpus"].toInt(), 100000);
        QCOMPARE(asked({"--gpus", "1"}, "h200-sxm", "llama-3.1-8b")["gpus"].toInt(), 1);
    }
    void aDisaggregatedSplitIsNamed()
    {
        const QJsonObject json = asked({"--disaggregated", "--prefill-workers", "2", "--prefill-tp", "8", "--decode-workers", "1",
                                        "--decode-tp", "8", "--concurrency", "64"});
        QCOMPARE(json["gpus"].toInt(), 24);
        QCOMPARE(json["disaggregated"]["prefill_workers"].toInt(), 2);
        QCOMPARE(json["disaggregated"]["decode"]["tp"].toInt(), 8);
    }
    void badInputIsOneSentence()
    {
        refused({});
        refused({"--accelerator", "h200-sxm"});
        refused(service({"--isl", "-5"}));
        refused(service({"--osl", "0"}));
        refused(service({"--isl", "nan"}));
        refused(service({"--isl", "1e300", "--osl", "1e300"}));
        refused(service({"--concurrency", "-1"}));
        refused(service({"--tp", "8", "--concurrency", "1e12"}));
        refused(service({"--tp", "8", "--concurrency", "inf", "--gpus", "8"}));
        refused(service({"--gpus", "0"}));
        refused(service({"--gpus", "100001"}));
        refused(service({"--tp", "16", "--gpus", "8", "--concurrency", "8"}));
        refused(service({"--pp", "1000", "--tp", "1", "--concurrency", "8"}));
        refused(service({"--ep", "64", "--tp", "8", "--concurrency", "8"}));
        refused(service({"--scenario", "sometimes"}));
        refused(service({"--prefix-hit", "1.5"}));
        refused(service({"--slo-tpot-ms", "0.0001"}));
        refused(service({"--slo-ttft-ms", "nan"}));
        refused(service({"--engine-factor", "nan"}));
        refused(service({"--precision", "fp3"}));
        refused(service({"--engine", "no-such-engine"}));
        refused({"--accelerator", "rngd", "--model", "deepseek-r1", "--tp", "1", "--concurrency", "1"});
        refused({"--batch-file", "/no/such/dir/rows.csv", "--bogus"});
    }
    void unknownNamesListTheNearest()
    {
        QVERIFY(run({"--accelerator", "h210-sxm", "--model", "deepseek-r1"}).err.contains("h200-sxm"));
        QVERIFY(run({"--accelerator", "h200-sxm", "--model", "deepseek-r2"}).err.contains("deepseek-r1"));
        QVERIFY(run(service({"--engine", "sglan"})).err.contains("sglang"));
        QVERIFY(run({"--compare", "h200-sxm,h10-sxm", "--model", "deepseek-r1"}).err.contains("h100-sxm"));
    }
    void aBatchKeepsEveryRowAndColumn()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("rows.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,quality,note\n"
                   "1,h200_sxm,Llama-3.1-8B-Instruct,vllm,fp8,agg,1024,512,16,1,1,clean,\"a, b\"\n"
                   "2,h200_sxm,no-such-model,vllm,fp8,agg,1024,512,16,1,1,clean,\n"
                   "3,h200_sxm,Llama-3.1-8B-Instruct,vllm,fp8,agg,nan,512,16,1,1,suspect,\n"
                   "4,h200_sxm,Llama-3.1-8B-Instruct,vllm,fp8,agg,1024,512,inf,nan,1e99,suspect,\n"
                   "5,h200_sxm,Llama-3.1-8B-Instruct,vllm,fp8,agg,1024,512,16,1,1,suspect,\n");
        file.close();
        const QString out = folder.filePath("out.csv");
        QCOMPARE(run({"--batch-file", file.fileName(), "-o", out}).exitCode, 0);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(
            lines[0].endsWith("note,pred_tpot_ms,pred_ttft_ms,pred_output_tok_s_per_gpu,pred_low,pred_high,pred_gpu_power_w,pred_note"));
        QVERIFY(lines[1].startsWith("1,h200_sxm,Llama-3.1-8B-Instruct,vllm,fp8,agg,1024,512,16,1,1,clean,\"a, b\","));
        QVERIFY(lines[1].split(',').at(14).toDouble() > 0); // the quoted comma adds one to the split
        QVERIFY(lines[2].contains("no-such-model'") && lines[2].contains(",,,,,"));
        QVERIFY(lines[3].contains(",,,,,") && lines[4].contains(",,,,,")); // a reason, no figure
        QVERIFY(lines[5].split(',').at(13).toDouble() > 0);                // not clean, but still predicted
        for (const QByteArray &line : lines.mid(1))
            for (const QByteArray &cell : line.split(',').mid(14)) // after the row as it was read
                QVERIFY2(cell != "nan" && cell != "-nan" && cell != "inf" && cell != "-inf", line.constData());
    }
    // Eight RNGD of 48 GB hold 384 GB: DeepSeek-R1's 671 GB in fp8 do not fit.
    void aComparisonMarksTheBestAndSaysWhyOthersHaveNoAnswer()
    {
        const QJsonObject json = run({"--compare", "h200-sxm,gb200-nvl72,rngd", "--model", "deepseek-r1", "--precision", "fp8", "--gpus",
                                      "8", "--slo-tpot-ms", "50", "--pue", "1.25", "--electricity-price", "150", "--json"})
                                     .json();
        QCOMPARE(json["terms"]["pue"].toDouble(), 1.25);
        const QJsonArray offers = json["accelerators"].toArray();
        QCOMPARE(offers.size(), 3);
        QVERIFY(offers[1]["best_per_gpu"].toBool() && !offers[0]["best_per_gpu"].toBool());
        QVERIFY(offers[2]["output_tok_s_per_gpu"].isNull() && offers[2]["why"].toString().contains("short"));
        QVERIFY(std::abs(offers[0]["tok_s_per_it_w"].toDouble() / offers[0]["tok_s_per_facility_w"].toDouble() - 1.25) < 1e-9);
        QVERIFY(offers[0]["krw_per_mtok_low"].toDouble() < offers[0]["krw_per_mtok"].toDouble());
        refused({"--compare", "all"});
        refused({"--compare", "", "--model", "deepseek-r1"});
        refused({"--compare", "h200-sxm,,", "--model", "deepseek-r1"});
        refused({"--compare", "all", "--model", "deepseek-r1", "--pue", "0.5"});
        QCOMPARE(run({"--compare", "all", "--model", "deepseek-r1", "--plan", "/no/such.tokenyard"}).exitCode, 3);
    }
    // Ratios to the same system's Offline row: 750 / 1,000; every row and column is kept, and an unknown machine is reported.
    void mlperfResultsComeBackWithTheirRatios()
    {
        const QTemporaryDir folder;
        QFile rows(folder.filePath("mlperf.csv"));
        QVERIFY(rows.open(QIODevice::WriteOnly));
        rows.write("round,submitter,system,gpu,gpu_count,model,precision,scenario,tokens_per_s\n"
                   "v5.1,A,x,B200,8,llama2-70b,fp4,Offline,1000\nv5.1,A,x,B200,8,llama2-70b,fp4,Server,750\n"
                   "v5.1,A,y,B200,8,llama2-70b,fp4,Server,750\nv5.1,A,x,Z9,8,llama2-70b,fp4,Server,10\n");
        rows.close();
        const QString out = folder.filePath("out.csv");
        const Answer answer = run({"--mlperf-file", rows.fileName(), "-o", out});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.contains("server/offline"), answer.out.constData());
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(written.readAll()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        const QStringList header = lines[0].trimmed().split(','), server = lines[2].trimmed().split(',');
        QCOMPARE(server[header.indexOf("ratio_to_offline")].toDouble(), 0.75);
        const auto predicted = [&](const char *name) { return server[header.indexOf(name)].toDouble(); };
        QVERIFY(std::abs(predicted("pred_server_tok_s") / predicted("pred_offline_tok_s") - predicted("pred_ratio_to_offline")) < 1e-4);
        QVERIFY(predicted("pred_interactive_tok_s") < predicted("pred_server_tok_s")
                && predicted("pred_server_tok_s") < predicted("pred_offline_tok_s"));
        QVERIFY(lines[3].trimmed().split(',')[header.indexOf("ratio_to_offline")].isEmpty()); // no Offline row of system y
        QVERIFY(lines[4].contains("no accelerator called 'Z9'"));
        QCOMPARE(run({"--mlperf-file", folder.filePath("none.csv")}).exitCode, 3);
    }
    // Longer contexts keep more of the memory for fewer requests: each row is predicted at its own lengths, and alike rows alike.
    void mlperfRowsOfOneSystemHaveTheirOwnLengths()
    {
        const QTemporaryDir folder;
        QFile rows(folder.filePath("lengths.csv"));
        QVERIFY(rows.open(QIODevice::WriteOnly));
        rows.write("submitter,system,gpu,gpu_count,model,precision,scenario,tokens_per_s,mean_input_tokens,ref_output_tokens\n");
        for (const char *lengths : {"1000,1000", "1000,8192", "8192,1000", "1000,1000"})
            rows.write(QByteArray("A,x,B200,8,llama2-70b,fp4,Offline,1000,") + lengths + "\n");
        rows.close();
        const QString out = folder.filePath("out.csv");
        QCOMPARE(run({"--mlperf-file", rows.fileName(), "-o", out}).exitCode, 0);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(written.readAll()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        const qsizetype at = lines[0].trimmed().split(',').indexOf("pred_offline_tok_s");
        const auto predicted = [&](int row) { return lines[row].trimmed().split(',')[at].toDouble(); };
        QVERIFY(predicted(2) > 0.0 && predicted(2) < predicted(1));
        QVERIFY(predicted(3) > 0.0 && predicted(3) < predicted(1));
        QCOMPARE(predicted(4), predicted(1));
    }
};

QTEST_GUILESS_MAIN(ThroughputTest)
#include "throughput_test.moc"
