// SPDX-License-Identifier: Apache-2.0
// Every command that reads a CSV file: all common dialects give the same answers, refusals name the line, a file
// without any usable row is a failure, and the program does not wait for a pipe.
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace {

const QByteArray header = "system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,ttft_ms,tpot_ms";
const QByteArrayList runs{"h200_sxm,Llama-3.1-70B,vllm,fp8,agg,2048,256,8,4,4,310,15.2",
                          "h200_sxm,Llama-3.1-70B,vllm,fp8,agg,2048,256,32,4,4,620,21.9"};

QByteArray table(const QByteArrayList &rows) { return header + '\n' + rows.join('\n') + '\n'; }

QByteArray utf16(const QByteArray &text, const char *name)
{
    QStringEncoder encoder(name, QStringEncoder::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(text));
}

QByteArray replaced(QByteArray text, const char *before, const char *after) { return text.replace(before, after); }

} // namespace

class CsvReadersTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("rows.csv"))
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return out.fileName();
    }
    // The lines of the predicted file, and the command's answer.
    QList<QByteArray> batch(const QByteArray &bytes, Answer &answer)
    {
        const QString out = m_folder.filePath("out.csv");
        QFile::remove(out);
        answer = runCli({"throughput", "--batch-file", file(bytes), "-o", out});
        QFile written(out);
        if (!written.open(QIODevice::ReadOnly))
            return {};
        return written.readAll().trimmed().split('\n');
    }
    static void refusedWithOneSentence(const Answer &answer, const char *words = "")
    {
        QVERIFY2((answer.exitCode == 1 || answer.exitCode == 3) && answer.out.isEmpty(), answer.out.constData());
        QVERIFY2(answer.err.count('\n') == 1 && answer.err.trimmed().endsWith('.') && answer.err.contains(words), answer.err.constData());
    }

private slots:
    void aBatchIsTheSameInEveryDialect_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = table(runs);
        QByteArray semicolons = replaced(plain, ",", ";");
        semicolons.replace("15.2", "15,2").replace("21.9", "21,9");
        QTest::newRow("mark") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("CRLF") << replaced(plain, "\n", "\r\n");
        QTest::newRow("CR") << replaced(plain, "\n", "\r");
        QTest::newRow("blank lines") << replaced(plain, "\n", "\n\n");
        QTest::newRow("no last line end") << plain.trimmed();
        QTest::newRow("UTF-16LE") << utf16(plain, "UTF-16LE");
        QTest::newRow("UTF-16BE") << utf16(plain, "UTF-16BE");
        QTest::newRow("bars") << replaced(plain, ",", "|");
        QTest::newRow("tabs") << replaced(plain, ",", "\t");
        QTest::newRow("semicolons and decimal commas") << semicolons;
        QTest::newRow("semicolons, UTF-16, CRLF") << utf16(replaced(semicolons, "\n", "\r\n"), "UTF-16LE");
        QTest::newRow("capital names") << replaced(plain, "isl,osl", "ISL,OSL");
    }
    void aBatchIsTheSameInEveryDialect()
    {
        QFETCH(QByteArray, bytes);
        Answer plain, other;
        const auto expected = batch(table(runs), plain).mid(1), got = batch(bytes, other).mid(1);
        QCOMPARE(plain.exitCode, 0);
        QVERIFY2(other.exitCode == 0, other.err.constData());
        QCOMPARE(got, expected);
        QCOMPARE(got.size(), 2);
        QVERIFY2(other.err.contains("2 rows read, 0 refused"), other.err.constData());
    }
    void aFileWithoutRowsIsAFailure()
    {
        Answer answer;
        QByteArray all(256, '\0');
        for (int i = 0; i < 256; ++i)
            all[i] = char(i);
        for (const QByteArray &bytes :
             {QByteArray(), header + '\n', QByteArray("a,b\n1,2\n"), all.repeated(40), table({"x,y"}),
              table({replaced(runs[0], "h200_sxm", "no-such")}), header + ",TP\n" + runs[0] + ",4\n",
              header + "\n\"" + runs[0] + "\n" + runs[1] + "\n", QByteArray("<html><table>\n</table>\n"), QByteArray("{\"a\": 1}\n")}) {
            QVERIFY(batch(bytes, answer).isEmpty()); // nothing was written
            refusedWithOneSentence(answer);
            const QString records = m_folder.filePath("none.json");
            refusedWithOneSentence(runCli({"calibrate", file(bytes), "-o", records}));
            QVERIFY(!QFile::exists(records));
        }
    }
    // Good rows are answered; a bad row keeps its place with the reason and is named by its line.
    void aBadRowIsNamedByItsLineAndTheOthersAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("words");
        const auto bad = [](const char *name, const QByteArray &row, const char *words) {
            QTest::newRow(name) << row << QByteArray(words);
        };
        bad("short", "h200_sxm,Llama", "2 cells");
        bad("long", runs[0] + ",1,2", "14 cells");
        bad("degrees", replaced(runs[0], ",4,4,", ",4000000000,4000000000,"), "'gpus'");
        bad("a degree alone", replaced(runs[0], ",4,4,", ",4,65536,"), "'tp'");
        bad("seconds", replaced(runs[0], "310,15.2", "0.310,0.0152"), "'ttft_ms'");
        bad("a token in 20 us", replaced(runs[0], "15.2", "0.02"), "'tpot_ms'");
        bad("words", replaced(runs[0], "2048", "many"), "'isl' is 'many'");
        bad("thousands", replaced(runs[0], "2048", "\"2,048\""), "'isl' is '2,048'");
    }
    void aBadRowIsNamedByItsLineAndTheOthersAreAnswered()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, words);
        Answer answer;
        const auto lines = batch(table(QByteArrayList{runs[0], runs[1], row, runs[1]}), answer);
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.err.contains("3 rows read, 1 refused") && answer.err.contains("Line 4: ") && answer.err.contains(words),
                 answer.err.constData());
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines[3].contains(words) || lines[3].contains(replaced(words, "'", "")), lines[3].constData());
        QCOMPARE(lines[4], lines[2]);
    }
    void columnsThatAreNotReadAreNamed()
    {
        Answer answer;
        batch(header + ",power_w,dp\n" + runs[0] + ",600,1\n", answer);
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.err.contains("not read: power_w."), answer.err.constData());
    }
    // Both files contain runs without a precision: the output says what was assumed, or that it was taken from the quantisation columns.
    void aMissingPrecisionIsSaid()
    {
        const QByteArray start = "h200_sxm,Llama-3.1-70B,vllm,", end = ",agg,2048,256,8,4,4,310,15.2\n";
        Answer answer;
        auto lines = batch(replaced(header, "precision,", "") + "\n" + start + end.mid(1), answer);
        QVERIFY2(lines.value(1).contains("bf16 is assumed"), lines.value(1).constData());
        lines = batch(replaced(header, "precision", "gemm_quant") + "\n" + start + "fp8_block" + end, answer);
        QVERIFY2(lines.value(1).contains("gemm_quant") && lines[1].contains("fp8"), lines.value(1).constData());
        const auto stated = batch(table({runs[0]}), answer);
        QCOMPARE(lines[1].split(',').mid(12, 5), stated.value(1).split(',').mid(12, 5));
    }
    // A row's note says what the prediction needed and the row left out, and also if a measured time is in another unit.
    void whatARowLeavesOutIsReported_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const char *columns, const char *cells, const char *words) {
            QTest::newRow(name) << "system,model,precision,isl,osl,concurrency," + QByteArray(columns)
                    + "\nh200_sxm,Llama-3.1-70B,fp8,2048,256,8," + cells
                    + "\n" << QByteArray(words);
        };
        row("GPUs", "backend,tp", "vllm,4", "the 4 of its layout are assumed");
        row("GPUs and layout", "backend", "vllm", "one GPU is assumed");
        row("layout", "backend,gpus", "vllm,4", "4 replicas of one GPU");
        row("engine", "gpus,tp", "4,4", "names no engine");
        row("an unknown engine", "backend,gpus,tp", "lmdeploy,4,4", "no engine called 'lmdeploy'");
        row("an unknown mode", "backend,gpus,tp,mode", "vllm,4,4,fancy", "no mode called 'fancy'");
        row("workers", "backend,gpus,mode,p_tp,d_tp", "vllm,8,disagg,4,4", "leaves out its workers: 1 for prefill and 1 for decode");
        row("microseconds", "backend,gpus,tp,tpot_ms", "vllm,4,4,15200", "check its unit");
        QTest::newRow("aiconfigurator's columns") << QByteArray("system,model,backend,gemm,isl,osl,concurrency,tp,num_total_gpus\n"
                                                                "h200_sxm,Llama-3.1-70B,vllm,fp8_block,2048,256,8,4,4\n")
                                                  << QByteArray("taken from its gemm: fp8.");
    }
    void whatARowLeavesOutIsReported()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, words);
        Answer answer;
        const auto lines = batch(bytes, answer);
        QVERIFY2(answer.exitCode == 0 && lines.size() == 2, answer.err.constData());
        QVERIFY2(replaced(lines[1], "'", "").contains(replaced(words, "'", "")), lines[1].constData());
    }
    void calibrationDoesNotTakeSecondsForMilliseconds()
    {
        QByteArrayList seconds = runs;
        seconds[0].replace("310,15.2", "0.310,0.0152");
        seconds[1].replace("620,21.9", "0.620,0.0219");
        const QString records = m_folder.filePath("c.json");
        refusedWithOneSentence(runCli({"calibrate", file(table(seconds)), "-o", records}), "ttft_ms");
        QVERIFY(!QFile::exists(records));
    }
    void aLoadIsTheSameInEveryDialect()
    {
        QByteArray plain = "hour,kw\n", semicolons = "hour;kw\r\n";
        for (int i = 0; i < 8760; ++i) {
            plain += QByteArray::number(i) + ",1000.5\n";
            semicolons += QByteArray::number(i) + ";1000,5\r\n";
        }
        const auto bill = [&](const QByteArray &bytes) {
            return runCli({"bill", "--tariff", "kepco-industrial-eul-hv-b-ii-2026", "--year", "2026", "--json", "--load", file(bytes)});
        };
        const Answer expected = bill(plain);
        QCOMPARE(expected.exitCode, 0);
        for (const QByteArray &bytes : {semicolons, replaced(plain, "\n", "\r"), replaced(plain, ",", "\t"), utf16(plain, "UTF-16LE"),
                                        utf16(semicolons, "UTF-16BE"), "\xEF\xBB\xBF" + plain}) {
            const Answer got = bill(bytes);
            QVERIFY2(got.exitCode == 0, got.err.constData());
            QCOMPARE(got.out, expected.out);
        }
        refusedWithOneSentence(bill(replaced(plain, "\n7,1000.5", "\n7,1000.5\n7,1000.5")), "Line 10 ");
        refusedWithOneSentence(bill(replaced(plain, "\n7,1000.5", "\n7,1000.5,3")), "Line 9 ");
    }
    void aTrainingFileIsReadLikeTheOthers()
    {
        const QByteArray rows = "model;gpu;gpu_count;precision;seq_len;GBS;tokens_per_s_per_gpu;release\n"
                                "LLAMA3_70B;H100;64;FP8;8192;256;1600,5;26.04\nLLAMA3_70B;H100;4000000000;FP8;8192;256;1600;26.04\n";
        const Answer answer = runCli({"training", "--batch-file", file(rows)});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.err.contains("1 row read, 1 refused") && answer.err.contains("Line 3: ") && answer.err.contains("'gpu_count'"),
                 answer.err.constData());
        QVERIFY2(answer.out.contains(",1600.5,"), answer.out.constData());
    }
    void mlperfRowsAreReadLikeTheOthers()
    {
        const QByteArray rows =
            "gpu;gpu_count;model;precision;scenario;tokens_per_s\nB200;8;llama2-70b;fp4;Offline;1000,5\n"
            "B200;8;llama2-70b;fp3;Offline;1000\nB200;8;llama2-70b;fp4;Sometimes;1000\nB200;4e9;llama2-70b;fp4;Server;750\n";
        const Answer answer = runCli({"throughput", "--mlperf-file", file(rows), "-o", m_folder.filePath("out.csv")});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.err.contains("1 row read, 3 refused") && answer.err.contains("'fp3'") && answer.err.contains("'Sometimes'")
                     && answer.err.contains("'gpu_count'"),
                 answer.err.constData());
    }
    void aPipeIsNotWaitedFor()
    {
        const QString pipe = m_folder.filePath("pipe");
        QVERIFY(::mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
        refusedWithOneSentence(runCli({"throughput", "--batch-file", pipe}), "pipe");
        refusedWithOneSentence(runCli({"calibrate", pipe}), "pipe");
        refusedWithOneSentence(runCli({"training", "--batch-file", pipe}), "pipe");
        refusedWithOneSentence(runCli({"bill", "--tariff", "kepco-industrial-eul-hv-b-ii-2026", "--load", pipe}), "pipe");
        refusedWithOneSentence(runCli({"throughput", "--calibration", pipe, "--batch-file", pipe}), "pipe");
        refusedWithOneSentence(runCli({"finance", "--case", pipe}), "pipe");
        refusedWithOneSentence(runCli({"tariff", "show", pipe}), "pipe");
        refusedWithOneSentence(runCli({"throughput", "--batch-file", file(table(runs)), "-o", pipe}), "pipe");
        refusedWithOneSentence(runCli({"generate", "--boundary", pipe, "--goal", "10 MW", "-o", m_folder.filePath("layouts")}), "pipe");
    }
};

QTEST_GUILESS_MAIN(CsvReadersTest)
#include "csv_readers_test.moc"
