// SPDX-License-Identifier: Apache-2.0
// One service answer: ledger, Throughput tab, report and command line give the same point and the same band for every service of
// every sample, also with software of another date, an own calibration, separate pools, a power cap.
#include "tests/support/cli_program.h"

#include "core/catalogue/record.h"
#include "core/edit/templates/templates.h"
#include "core/report/serving_answers.h"
#include "core/rules/rules.h"
#include "ui/pages/throughput/frontier.h"
#include "ui/pages/throughput/own_rows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

struct Figures { // per working GPU
    double rate = 0, low = 0, high = 0, ttft = 0, tpot = 0, requests = 0;
    std::string layout;
};

void same(const Figures &a, const Figures &b, const char *who)
{
    const auto near = [](double x, double y) { return std::abs(x - y) <= 1e-9 * std::abs(x); };
    const auto words = QStringLiteral("%1: %2 (%3 to %4), TTFT %5 TPOT %6, %7 against %8 (%9 to %10), TTFT %11 TPOT %12, %13")
                           .arg(who)
                           .arg(b.rate)
                           .arg(b.low)
                           .arg(b.high)
                           .arg(b.ttft)
                           .arg(b.tpot)
                           .arg(QString::fromStdString(b.layout))
                           .arg(a.rate)
                           .arg(a.low)
                           .arg(a.high)
                           .arg(a.ttft)
                           .arg(a.tpot)
                           .arg(QString::fromStdString(a.layout));
    QVERIFY2(a.layout == b.layout && near(a.rate, b.rate) && near(a.low, b.low) && near(a.high, b.high) && near(a.ttft, b.ttft)
                 && near(a.tpot, b.tpot) && near(a.requests, b.requests),
             qPrintable(words));
}

Figures ofPoint(const ServingPoint &p)
{
    return {p.outputPerGpu.si(), p.low.si(), p.high.si(), p.ttft.si(), p.tpot.si(), p.concurrencyPerReplicaCount, layoutText(p)};
}

// The command line options that correspond to the service's settings.
QStringList options(const Service &s, const RecordId &accelerator, const QString &calibration)
{
    const auto number = [](double value) { return QString::number(value, 'g', 17); };
    QStringList all{"throughput",
                    "--search",
                    "--json",
                    "--accelerator",
                    QString::fromStdString(accelerator),
                    "--model",
                    QString::fromStdString(s.model),
                    "--precision",
                    QString::fromUtf8(precisionKey(s.precision).data()),
                    "--isl",
                    number(s.inputTokens),
                    "--osl",
                    number(s.outputTokens),
                    "--isl-spread",
                    number(s.inputSpread),
                    "--osl-spread",
                    number(s.outputSpread),
                    "--slo-ttft-ms",
                    number(s.ttftLimit.in(units::ms)),
                    "--slo-tpot-ms",
                    number(s.tpotLimit.in(units::ms)),
                    "--prefix-hit",
                    number(s.prefixHitFraction),
                    "--engine-factor",
                    number(s.engineFactor)};
    static const char *engines[] = {"", "trtllm", "sglang", "vllm"}, *caches[] = {"", "bf16", "fp8", "nvfp4"},
                      *cases[] = {"base", "low", "high"};
    if (s.engine != ServingEngine::Any)
        all << "--engine" << engines[int(s.engine)];
    if (s.cachePrecision != CachePrecision::Usual)
        all << "--kv-precision" << caches[int(s.cachePrecision)];
    if (s.speculation != Speculation::AsPublished)
        all << "--speculative" << (s.speculation == Speculation::On ? "on" : "off");
    if (s.levelOf == LevelOf::P99)
        all << "--slo-p99";
    if (s.pools == Pools::Either)
        all << "--disaggregated";
    if (s.softwareYear > 0)
        all << "--software-date" << QStringLiteral("%1-%2").arg(s.softwareYear).arg(s.softwareMonth, 2, 10, QLatin1Char('0'))
            << "--software-case" << cases[int(s.softwareCase)];
    if (!calibration.isEmpty())
        all << "--calibration" << calibration;
    return all;
}

Figures ofCli(const QStringList &arguments)
{
    const Answer answer = runCli(arguments);
    const QJsonObject json = answer.json();
    const auto number = [&](const char *key) { return json[key].toDouble(); };
    ServingPoint p; // for the words of the layout
    const auto layout = [](const QJsonObject &l) {
        return ParallelLayout{l["tp"].toInt(), l["pp"].toInt(), l["ep"].toInt(), l["dp"].toInt()};
    };
    p.layout = layout(json["layout"].toObject());
    if (json.contains("disaggregated")) {
        const QJsonObject split = json["disaggregated"].toObject();
        p.split = Disaggregation{layout(split["prefill"].toObject()), layout(split["decode"].toObject()), split["prefill_workers"].toInt(),
                                 split["decode_workers"].toInt()};
    }
    return {number("output_tok_s_per_gpu"),
            number("output_tok_s_per_gpu_low"),
            number("output_tok_s_per_gpu_high"),
            number("ttft_ms") / 1e3,
            number("tpot_ms") / 1e3,
            number("concurrency_per_replica"),
            layoutText(p)};
}

// Gets every service of the plan from the four places.
int compare(const Plan &plan, const Catalogue &catalogue, const QString &calibration = {})
{
    Evaluator evaluator(catalogue, allRules());
    const auto study = evaluator.evaluate(plan);
    const auto answers = report::servingAnswers({plan, *study, catalogue, Language::English, {}});
    const double cap = plan.power->rackPowerFactor;
    int compared = 0;
    for (const ServiceOutput &o : study->compute->outputs) {
        if (!o.rate)
            continue;
        const Service &service = *plan.service(o.service);
        ui::ThroughputQuestion q;
        q.service = service;
        q.accelerator = o.accelerator;
        q.planned = {o.accelerator};
        q.gpusCount = o.gpus;
        q.rackPowerFraction = cap;
        q.catalogue = catalogue;
        const ui::Frontier tab = ui::findFrontier(q, {});
        const ServingPoint &best = *tab.result.bestPoint();
        Figures shown = ofPoint(best);
        for (const auto &[figure, rate] : {std::pair(&shown.rate, best.outputPerGpu), {&shown.low, best.low}, {&shown.high, best.high}})
            *figure = tab.shownRate(rate, best).si();
        const int busy = o.gpus / gpusOfUnit(best) * gpusOfUnit(best);
        const Figures ledger{o.rate->si() / busy, o.low->si() / busy, o.high->si() / busy, o.ttft.si(),
                             o.tpot.si(),         o.concurrencyCount, o.layoutWords};
        same(ledger, shown, "tab");
        const auto answer = std::find_if(answers.begin(), answers.end(), [&](const report::ServingAnswer &a) {
            return a.accelerator.id == o.accelerator && a.names.find(service.name) != std::string::npos;
        });
        [&] { QVERIFY(answer != answers.end()); }();
        if (answer == answers.end())
            return 0;
        if (answer->output == &o) // services that run alike share a figure, to the digits that are printed
            same(ledger, ofPoint(answer->best()), "report");
        if (cap >= 1.0 && !tab.poolsShared) // the shell does not know the plan's cap and halls
            same(ledger, ofCli(options(service, o.accelerator, calibration)), "shell");
        ++compared;
    }
    return compared;
}

Plan withServices(Plan plan, const std::function<void(Service &)> &change)
{
    for (auto &service : plan.services)
        service = service.with(change);
    return plan;
}

} // namespace

class OneServiceAnswerTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;

private slots:
    void everySampleAgrees_data()
    {
        QTest::addColumn<QString>("key");
        for (const PlanTemplate &t : allTemplates())
            QTest::newRow(t.key) << QString(t.key);
    }
    void everySampleAgrees()
    {
        QFETCH(QString, key);
        const Plan plan = findTemplate(key.toStdString())->make(m_catalogue);
        QVERIFY(compare(plan, m_catalogue) > 0);
        // Software of a later date, in each case; the two bands of issue 9 were for 2028-06.
        for (const GainCase chosen : {GainCase::Base, GainCase::Low, GainCase::High})
            compare(withServices(plan, [&](Service &s) { s.softwareYear = 2028, s.softwareMonth = 6, s.softwareCase = chosen; }),
                    m_catalogue);
        compare(withServices(plan, [](Service &s) { s.softwareYear = 2025, s.softwareMonth = 9; }), m_catalogue);
        compare(withServices(plan, [](Service &s) { s.levelOf = LevelOf::P99, s.inputSpread = 1.0, s.outputSpread = 0.5; }), m_catalogue);
        Plan capped = plan;
        capped.power = capped.power.with([](PowerDesign &p) { p.rackPowerFactor = 0.8; });
        compare(capped, m_catalogue);
    }
    void separatePoolsAgree()
    {
        const Plan plan = withServices(findTemplate("blank-40mw")->make(m_catalogue), [](Service &s) {
            s.pools = Pools::Either, s.tpotLimit = 20.0 * units::ms, s.softwareYear = 2028, s.softwareMonth = 6;
        });
        QVERIFY(compare(plan, m_catalogue) > 0);
        Plan few = plan; // one rack: in some layouts too few GPUs for separate pools
        for (auto &object : few.objects)
            if (const Hall *hall = object->as<Hall>()) {
                Hall one = *hall;
                one.rows = one.racksPerRow = 1;
                object = object.with([&](Object &o) { o.equipment = one; });
            }
        compare(few, m_catalogue);
    }
    // The records that `calibrate -o` writes, in the plan and in the shell.
    void anOwnCalibrationAgrees()
    {
        const QTemporaryDir folder;
        QFile rows(folder.filePath("rows.csv"));
        QVERIFY(rows.open(QIODevice::WriteOnly));
        rows.write("system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,ttft_ms,tpot_ms\n");
        for (int load : {4, 8, 16, 32, 64, 128})
            rows.write("h200_sxm,Llama-3.1-70B,vllm,fp8,agg,2048,256," + QByteArray::number(load) + ",4,4,"
                       + QByteArray::number(150 + 12 * load) + "," + QByteArray::number(14 + 0.25 * load) + "\n");
        rows.close();
        const QString records = folder.filePath("own.json");
        const Answer fitted = runCli({"calibrate", rows.fileName(), "-o", records});
        QVERIFY2(fitted.exitCode == 0, fitted.err.constData());
        QFile file(records);
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::string error;
        const auto set = parseRecords(file.readAll().toStdString(), error);
        QVERIFY2(set.has_value(), error.c_str());
        for (const PlanTemplate &t : allTemplates()) {
            const Plan plan = withServices(t.make(m_catalogue), [](Service &s) { s.softwareYear = 2028, s.softwareMonth = 6; });
            const Catalogue own = ui::withCalibration(set->records, plan, m_catalogue);
            QVERIFY(compare(plan, own, records) > 0);
        }
    }
};

QTEST_GUILESS_MAIN(OneServiceAnswerTest)
#include "one_service_answer_test.moc"
