// SPDX-License-Identifier: Apache-2.0
// What takes something away never gives tokens: a lower cap of the power, an engine that is not tuned, one of the first weeks. The layouts
// that the search chooses from are ranked as they are reported, by the GPUs at work.
#include "core/throughput/serving/best_serving.h"
#include "tests/support/published.h"

#include <QTest>

#include <array>

using namespace tokenyard;

namespace {

constexpr double rounding = 1 + 1e-9;

std::vector<Accelerator> machines()
{
    std::vector<Accelerator> all;
    for (const Record &r : catalogue().set("accelerators").records)
        if (const Accelerator a = Accelerator::fromRecord(r); a.memory && a.memoryBandwidth)
            all.push_back(a);
    return all;
}

SearchRequest request(const Accelerator &machine, const LanguageModel &model)
{
    SearchRequest r;
    r.serving.accelerator = &machine;
    r.serving.model = &model;
    r.serving.weights = Precision::Fp8;
    r.serving.inputTokensCount = 2048;
    r.serving.outputTokensCount = 512;
    r.level.ttft = 2.0 * units::s;
    r.level.tpot = 50.0 * units::ms;
    return r;
}

// As it is reported: tokens/s of a GPU at work; 0 where nothing meets the level.
double perGpu(const SearchRequest &r)
{
    const SearchResult found = searchBest(r, published());
    const ServingPoint *best = found.bestPoint();
    return best ? best->output.si() / workingGpusCount(*best) : 0.0;
}

} // namespace

class MonotoneAnswerTest : public QObject {
    Q_OBJECT
private slots:
    // Ranked by all 64 or 72 GPUs and reported by those at work, a cap raised a machine's answer: a layout that left GPUs over won.
    void aLowerCapNeverGivesMoreTokens()
    {
        const std::array models{"llama-3.1-8b", "llama-3.1-70b", "gpt-oss-120b", "deepseek-r1"};
        for (const Accelerator &machine : machines()) {
            if (!machine.tdp)
                continue;
            for (const char *name : models) {
                double before = 1e300;
                for (const double cap : {2.0, 0.9, 0.75, 0.6, 0.45, 0.3}) {
                    SearchRequest r = request(machine, *names().model(name));
                    if (cap < 1)
                        r.serving.powerCap = *machine.tdp * cap;
                    const double now = perGpu(r);
                    QVERIFY2(now <= before * rounding,
                             qPrintable(QStringLiteral("%1 %2 %3: %4 after %5")
                                            .arg(QString::fromStdString(machine.id), QLatin1String(name))
                                            .arg(cap)
                                            .arg(now)
                                            .arg(before)));
                    before = now;
                }
            }
        }
    }
    // Tuned, out of the box, first weeks: each runs the other's work and more, on every machine and model of the catalogue.
    void anEngineThatIsLessMatureNeverGivesMoreTokens()
    {
        for (const Accelerator &machine : machines())
            for (const Record &record : catalogue().set("models").records) {
                const LanguageModel model = LanguageModel::fromRecord(record);
                double before = 1e300;
                for (const Maturity maturity : {Maturity::Tuned, Maturity::OutOfTheBox, Maturity::FirstWeeks}) {
                    SearchRequest r = request(machine, model);
                    const SoftwareGain gain = maturityGain(maturity, catalogue());
                    applyGain(gain, gain.factor, r.serving);
                    const double now = perGpu(r);
                    QVERIFY2(now <= before * rounding,
                             qPrintable(QStringLiteral("%1 %2: %3 after %4")
                                            .arg(QString::fromStdString(machine.id), QString::fromStdString(record.id))
                                            .arg(now)
                                            .arg(before)));
                    before = now;
                }
            }
    }
    // The same for one layout and load, one pool and separate pools: no time of the first weeks is shorter than one out of the box.
    void noTimeOfTheFirstWeeksIsShorter()
    {
        const SoftwareGain box = maturityGain(Maturity::OutOfTheBox, catalogue()), weeks = maturityGain(Maturity::FirstWeeks, catalogue());
        for (const char *name : {"wse-3", "h100-sxm", "gb200-nvl72"})
            for (const bool split : {false, true})
                for (const double load : {1.0, 16.0, 256.0})
                    for (const double engine : {0.7, 1.0, 1.6}) {
                        const auto at = [&](const SoftwareGain &gain) {
                            SearchRequest r = request(*names().accelerator(name), *names().model("llama-3.1-8b"));
                            ServingCase c = r.serving;
                            c.concurrencyCount = load;
                            c.engineFactor = engine;
                            c.gpusCount = 2;
                            if (split)
                                c.split = Disaggregation{};
                            applyGain(gain, gain.factor, c);
                            return evaluateServing(c, published());
                        };
                        const ServingResult one = at(box), other = at(weeks);
                        QCOMPARE(one.point.has_value(), other.point.has_value());
                        if (!one.point)
                            continue;
                        QVERIFY2(other.point->output <= one.point->output * rounding, name);
                        if (split) // fewer decode at once behind slower prefills: a token may come sooner
                            continue;
                        QVERIFY2(other.point->tpot * rounding >= one.point->tpot, name);
                        QVERIFY2(other.point->ttft * rounding >= one.point->ttft, name);
                    }
    }
    // Each stage of a pipeline works on a batch of its own (TensorRT-LLM: micro-batches times max_batch_size): four stages hold four.
    void aPipelineHoldsABatchForEachStage()
    {
        for (const int stages : {1, 4}) {
            SearchRequest r = request(*names().accelerator("h200-sxm"), *names().model("llama-3.1-8b"));
            r.serving.inputTokensCount = r.serving.outputTokensCount = 64;
            r.level = {};
            r.fixedLayout = ParallelLayout{1, stages, 1, 1};
            double most = 0;
            for (const ServingPoint &p : searchServing(r, published()).points)
                most = std::max(most, p.concurrencyPerReplicaCount);
            QCOMPARE(most, greatestPerGroupCount * stages);
        }
    }
    // 405 billion parameters in bf16 take 810 GB, ten and more H100 of 80 GB: pools of them are pipelines or reach over two nodes.
    void poolsMayBePipelines()
    {
        SearchRequest r = request(*names().accelerator("h100-sxm"), *names().model("llama-3.1-405b"));
        r.serving.weights = Precision::Bf16;
        r.level = {};
        r.disaggregated = true;
        r.gpusCount = 128;
        const SearchResult found = searchServing(r, published());
        QVERIFY(std::any_of(found.points.begin(), found.points.end(),
                            [](const ServingPoint &p) { return p.split && p.split->decode.pipeline > 1; }));
        for (const ServingPoint &p : found.points)
            QVERIFY(!p.split || p.split->gpus() <= 128);
    }
};

QTEST_GUILESS_MAIN(MonotoneAnswerTest)
#include "monotone_answer_test.moc"
