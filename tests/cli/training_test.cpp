// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class TrainingCliTest : public QObject {
    Q_OBJECT
    static Answer run(const QStringList &arguments) { return runCli(arguments); }
    static Answer training(const QStringList &more)
    {
        return run(QStringList{"training", "--model", "llama-3.1-8b", "--accelerator", "h100-sxm"} + more);
    }
    static void refused(const Answer &answer, const char *words)
    {
        QVERIFY2(answer.exitCode == 1 && answer.out.isEmpty(), answer.out.constData());
        QVERIFY2(answer.err.contains(words) && answer.err.count('\n') == 1, answer.err.constData());
    }
    QTemporaryDir m_folder;
    QString rows(int count)
    {
        const QString path = m_folder.filePath("rows.csv");
        QFile file(path);
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write("model,gpu,gpu_count,precision,seq_len,GBS,tokens_per_s_per_gpu,release\n");
        for (int i = 0; i < count; ++i)
            file.write("LLAMA3_70B,H100,64,FP8,8192,256," + QByteArray::number(1600 + 10 * i)
                       + ",26.04\nDeepSeekV3 (w/o MTP),GB200,256,MXFP8,4096,4096,4200,26.04\n");
        file.write("no-such-model,H100,64,FP8,8192,256,,26.04\n");
        return path;
    }

private slots:
    void theHeadlineIsWhatTheLinkLeaves()
    {
        const QJsonObject one = training({"--gpus", "64", "--json"}).json();
        const QJsonObject two =
            training({"--gpus", "64", "--sites", "2", "--site-link-gbit", "1", "--site-latency-ms", "5", "--json"}).json();
        QVERIFY(two["tokens_per_s_per_gpu"].toDouble() < one["tokens_per_s_per_gpu"].toDouble());
        QCOMPARE(two["tokens_per_s_per_gpu_of_one_site"].toDouble(), one["tokens_per_s_per_gpu"].toDouble());
        QVERIFY(std::abs(two["tokens_per_s"].toDouble() / two["tokens_per_s_per_gpu"].toDouble() - 64) < 1e-9);
        QVERIFY(two["tokens_per_s_per_gpu_high"].toDouble() < one["tokens_per_s_per_gpu_high"].toDouble());
    }
    void whatIsImpossibleIsRefusedInASentence()
    {
        refused(training({"--gpus", "1"}), "At least 2 GPUs hold it.");
        refused(training({"--gpus", "3", "--sites", "5", "--site-link-gbit", "1"}), "5 sites cannot share 3 GPUs");
        refused(training({"--gpus", "64", "--precision", "int4"}), "int4");
        QVERIFY(training({"--gpus", "64", "--seq-len", "nan"}).exitCode != 0);
        QVERIFY(training({"--gpus", "64", "--batch-tokens", "10"}).exitCode != 0);
        const Answer endless = training({"--gpus", "4096", "--node-mtbf-hours", "0.001", "--json"});
        QVERIFY(!endless.json()["run"].toObject()["finishes"].toBool() && endless.json()["run"].toObject()["days"].isNull());
    }
    void aBatchPredictsEveryRowOrSaysWhy()
    {
        const Answer answer = run({"training", "--batch-file", rows(1)});
        const QList<QByteArray> lines = answer.out.split('\n');
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(lines[0].contains("pred_tokens_per_s_per_gpu"));
        for (int line : {1, 2})
            QVERIFY2(lines[line].split(',')[8].toDouble() > 100, lines[line].constData());
        QVERIFY(lines[3].contains("no model called"));
    }
    void theReportIsWrittenAndANonsenseRidgeRefused()
    {
        const QString report = m_folder.filePath("tables.md"), records = m_folder.filePath("training.json");
        QCOMPARE(run({"calibrate", "--training", rows(4), "--report", report, "-o", records}).exitCode, 0);
        QFile written(report);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("| new settings | 8 |") && text.contains("whole accelerators left out"), text.constData());
        QVERIFY(QFile::exists(records));
        for (const char *ridge : {"nan", "inf", "0", "-1"})
            QVERIFY2(run({"calibrate", "--training", rows(4), "--ridge", ridge}).exitCode != 0, ridge);
    }
};

QTEST_GUILESS_MAIN(TrainingCliTest)
#include "training_test.moc"
