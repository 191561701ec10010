// SPDX-License-Identifier: Apache-2.0
// The inputs of `throughput` other than layout and load, and measured runs in JSON.
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

class ThroughputInputsTest : public QObject {
    Q_OBJECT
    static Answer run(const QStringList &arguments) { return runCli(QStringList{"throughput"} + arguments); }
    static QStringList service(const QStringList &more)
    {
        return QStringList{"--accelerator", "h200-sxm", "--model", "deepseek-r1", "--precision", "fp8", "--json"} + more;
    }
    static QString write(const QTemporaryDir &folder, const char *name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(text);
        return file.fileName();
    }
    // A cell of the predicted file; row 0 is the first row after the header.
    static QString cell(const QString &path, int row, const char *column)
    {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        const QStringList lines = QString::fromUtf8(file.readAll()).split('\n');
        return lines.value(row + 1).trimmed().split(',').value(int(lines[0].trimmed().split(',').indexOf(column)));
    }

private slots:
    void runsInJsonAreReportedAsRunsAndKeys()
    {
        const QTemporaryDir folder;
        const QByteArray one = R"({"hw":"b200","framework":"trtllm","model":"dsr1","precision":"fp4","isl":1024,"osl":1024,"tp":8,)"
                               R"("conc":64,"median_ttft":0.51,"median_tpot":0.0096,"spec_decoding":"mtp"})";
        QByteArray other = one;
        other.replace("\"mtp\"", "\"medusa\"");
        const QString runs = write(folder, "runs.json", '[' + one + ',' + other + ']');
        const Answer answer = run({"--batch-file", runs, "-o", folder.filePath("out.csv")});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.err.contains("1 row read, 1 refused (UTF-8, JSON)."), answer.err);
        QVERIFY2(answer.err.contains("Run 2: 'medusa' in the column spec"), answer.err);
        QVERIFY2(!answer.err.contains("comma") && !answer.err.contains("Line"), answer.err);
    }
    // Where the slow end of the first weeks (0.12 of the speed) meets no limit the halls run late, not empty: 0.12 over 0.55 of the tokens
    // at the least, widened by the band of tuned runs.
    void theFirstWeeksHaveALowEnd()
    {
        const QJsonObject json =
            runCli({"throughput", "--accelerator", "mi355x", "--model", "deepseek-r1", "--precision", "fp8", "--isl", "8192", "--osl",
                    "1024", "--search", "--maturity", "first-weeks", "--slo-tpot-ms", "50", "--slo-ttft-ms", "2000", "--json"})
                .json();
        const double low = json["output_tok_s_per_gpu_low"].toDouble(), base = json["output_tok_s_per_gpu"].toDouble();
        QVERIFY2(low > 0.5 * 0.12 / 0.55 * base && low < 0.12 / 0.55 * base, qPrintable(QString::number(low / base)));
    }
    // The values are those of the record: coding agents take 8,596 tokens and give 182, 59 % found in the cache (Mooncake, FAST 2025,
    // table 2); what is typed goes before them, and cached input costs a tenth of the input's price.
    void servicesTakeAUse()
    {
        const QTemporaryDir folder;
        const QString plan = folder.filePath("plan.tokenyard");
        QCOMPARE(runCli({"new", "--template", "blank-40mw", "-o", plan}).exitCode, 0);
        QCOMPARE(runCli({"add", plan, "service", "--name", "Agents", "input_price=500"}).exitCode, 0);
        QCOMPARE(runCli({"add", plan, "service", "--name", "Twin", "--service-template", "coding-agents", "input_price=500",
                         "output_tokens=200"})
                     .exitCode,
                 0);
        std::map<QString, QString> values; // those that a second use changes
        for (const QString &service : {QString("Agents"), QString("Twin")})
            for (const QJsonValue &change :
                 runCli({"set", plan, service, "--service-template", "coding-agents", "--json"}).json()["changes"].toArray())
                values[service + '.' + change["key"].toString()] = change["after"].toVariant().toString();
        QVERIFY(values.count("Agents.input_tokens") && values.count("Agents.prefix_hit") && values.count("Agents.cached_price"));
        QCOMPARE(values.count("Twin.output_tokens"), std::size_t(1)); // typed, and so not the use's before
        QCOMPARE(values.count("Twin.input_tokens") + values.count("Twin.cached_price"), std::size_t(0));
        const Answer unknown = runCli({"add", plan, "service", "--name", "B", "--service-template", "chatt"});
        QVERIFY2(unknown.exitCode == 1 && unknown.err.contains("'chat'"), unknown.err);
    }
    void maturityIsAnInput()
    {
        double last = 0;
        for (const char *word : {"first-weeks", "out-of-the-box", "tuned"}) {
            const QJsonObject json = run(service({"--maturity", word})).json();
            QCOMPARE(json["maturity"]["kernels"].toString(), QString(word));
            QVERIFY(json["output_tok_s_per_gpu"].toDouble() > last);
            QVERIFY(json["output_tok_s_per_gpu_low"].toDouble() < json["output_tok_s_per_gpu"].toDouble());
            last = json["output_tok_s_per_gpu"].toDouble();
        }
        QCOMPARE(run(service({"--maturity", "ripe"})).exitCode, 1);
    }
    void aPowerCapIsKept()
    {
        const QStringList fixed{"--tp", "8", "--gpus", "8", "--concurrency", "64", "--isl", "8192"};
        const double free = run(service(fixed)).json()["gpu_power_w"].toDouble();
        QVERIFY(free > 175 && free <= 700);
        const QJsonObject capped = run(service(fixed + QStringList{"--power-cap", "300"})).json();
        QVERIFY(capped["gpu_power_w"].toDouble() <= 300.0001);
        const Answer low = run(service(fixed + QStringList{"--power-cap", "20"}));
        QVERIFY(low.exitCode == 1 && low.out.isEmpty());
    }
    void aTemplateSetsWhatTheLineDoesNot()
    {
        const QJsonObject given = run(service({"--service-template", "coding-agents", "--gpus", "16"})).json();
        const QJsonObject same = run(service({"--isl", "8596", "--osl", "182", "--isl-spread", "1.5", "--osl-spread", "1.5", "--prefix-hit",
                                              "0.59", "--slo-ttft-ms", "2000", "--slo-tpot-ms", "20", "--slo-p99", "--gpus", "16"}))
                                     .json();
        QCOMPARE(given["output_tok_s_per_gpu"].toDouble(), same["output_tok_s_per_gpu"].toDouble());
        const Answer none = run(service({"--service-template", "nothing"}));
        QVERIFY(none.exitCode == 1 && none.err.contains("coding-agents"));
        QVERIFY(runCli({"catalogue", "service-templates", "--json"}).json()["records"].toArray().size() >= 6);
    }
    void whatNoSourceGivesIsReported()
    {
        const Answer machine = run({"--accelerator", "mi430x", "--model", "llama-3.1-8b", "--json"});
        const Answer model = run({"--accelerator", "b200-sxm", "--model", "hyperclova-x", "--json"});
        for (const Answer *answer : {&machine, &model}) {
            QVERIFY(answer->exitCode == 1 && answer->out.isEmpty());
            QVERIFY2(answer->err.contains("source") && answer->err.contains("missing") && answer->err.contains("record"),
                     answer->err.constData());
        }
    }
    // In InferenceX bare times are in seconds, others in the unit that the name gives: 0.02 s and 20 ms are the same figure.
    void theNamesOfJsonKeysGiveTheUnits()
    {
        const QTemporaryDir folder;
        const QByteArray shared =
            "\"hw\": \"h200\", \"model\": \"deepseek-ai/DeepSeek-R1-0528\", \"framework\": \"sglang\", \"precision\": \"fp8\", "
            "\"tp\": 8, \"ep\": 1, \"conc\": 64, \"isl\": 1024, \"osl\": 1024, \"output_tput_per_gpu\": 300, ";
        const QString rows = write(folder, "runs.json",
                                   "[{" + shared + "\"median_ttft\": 0.5, \"median_tpot\": 0.02},\n {" + shared
                                       + "\"median_ttft_ms\": 500, \"median_tpot_ms\": 20}]");
        const QString out = folder.filePath("out.csv");
        const Answer answer = run({"--batch-file", rows, "-o", out});
        QVERIFY2(answer.exitCode == 0, answer.err.constData());
        for (int row : {0, 1}) {
            QCOMPARE(cell(out, row, "tpot_median_ms").toDouble(), 20.0);
            QCOMPARE(cell(out, row, "ttft_median_ms").toDouble(), 500.0);
            QVERIFY(cell(out, row, "pred_tpot_ms").toDouble() > 1 && cell(out, row, "pred_gpu_power_w").toDouble() > 175);
        }
        QCOMPARE(cell(out, 0, "pred_tpot_ms"), cell(out, 1, "pred_tpot_ms"));
        for (const char *bad : {"[{\"hw\": 1,", "[]", "[1, 2]"}) {
            const Answer refused = run({"--batch-file", write(folder, "bad.json", bad)});
            QVERIFY(refused.exitCode == 3 && refused.out.isEmpty() && refused.err.count('\n') == 1);
        }
    }
    void separatePoolsOfAJsonRowCountAllGpus()
    {
        const QTemporaryDir folder;
        const QString rows =
            write(folder, "runs.json",
                  "{\"results\": [{\"hw\": \"gb200\", \"model\": \"dsr1\", \"framework\": \"dynamo-trt\", \"precision\": \"fp4\", "
                  "\"disagg\": true, \"isl\": 8192, \"osl\": 1024, \"conc\": 512, \"prefill_tp\": 4, \"prefill_ep\": 4, "
                  "\"prefill_dp_attention\": true, \"prefill_num_workers\": 2, \"num_prefill_gpu\": 8, \"decode_tp\": 8, "
                  "\"decode_ep\": 8, \"decode_dp_attention\": true, \"decode_num_workers\": 1, \"num_decode_gpu\": 8, "
                  "\"output_tput_per_gpu\": 1000, \"median_tpot\": 0.02}]}");
        const QString out = folder.filePath("out.csv");
        QCOMPARE(run({"--batch-file", rows, "-o", out}).exitCode, 0);
        QCOMPARE(cell(out, 0, "total_gpus").toDouble(), 16.0);
        QCOMPARE(cell(out, 0, "output_tok_s_per_total_gpu").toDouble(), 500.0);
        QVERIFY(cell(out, 0, "pred_output_tok_s_per_gpu").toDouble() > 0);
    }
    // The curve of software-gains never falls, so rows of a later date are no slower.
    void aBatchOfALaterDateCountsItsSoftware()
    {
        const QTemporaryDir folder;
        const QString rows = write(folder, "rows.csv",
                                   "system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp\n"
                                   "b200_sxm,DeepSeek-R1,sglang,fp8,agg,1024,1024,64,8,8\n");
        const QString out = folder.filePath("out.csv"), later = folder.filePath("later.csv");
        QCOMPARE(run({"--batch-file", rows, "-o", out}).exitCode, 0);
        QCOMPARE(run({"--batch-file", rows, "-o", later, "--software-date", "2026-11"}).exitCode, 0);
        QVERIFY(cell(later, 0, "pred_tpot_ms").toDouble() < cell(out, 0, "pred_tpot_ms").toDouble());
        QVERIFY(run({"--batch-file", rows, "-o", later, "--software-date", "soon"}).exitCode != 0);
    }
    void aSummaryOfMlperfIsABatchToo()
    {
        const QTemporaryDir folder;
        const QByteArray system = "\"Submitter\": \"A\", \"SystemName\": \"x\", \"accelerator_model_name\": \"NVIDIA H200\", "
                                  "\"accelerators_per_node\": 8, \"number_of_nodes\": 1, \"MlperfModel\": \"llama2-70b-99\", "
                                  "\"weight_data_types\": \"fp8\", \"version\": \"v5.1\", ";
        const QString rows = write(folder, "summary_results.json",
                                   "[{" + system + "\"Scenario\": \"Offline\", \"Result\": 30000, \"Units\": \"Tokens/s\"}, {" + system
                                       + "\"Scenario\": \"Server\", \"Result\": 27000, \"Units\": \"Tokens/s\"}, {" + system
                                       + "\"Scenario\": \"Server\", \"Result\": 90, \"Units\": \"Samples/s\"}]");
        const QString out = folder.filePath("out.csv");
        const Answer answer = run({"--batch-file", rows, "-o", out});
        QVERIFY2(answer.exitCode == 0, answer.err.constData());
        QCOMPARE(cell(out, 1, "ratio_to_offline").toDouble(), 0.9);
        QVERIFY(cell(out, 2, "tokens_per_s").isEmpty()); // samples are not tokens
        QVERIFY(cell(out, 1, "pred_server_tok_s").toDouble() > 0);
    }
};

QTEST_GUILESS_MAIN(ThroughputInputsTest)
#include "throughput_inputs_test.moc"
