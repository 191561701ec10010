// SPDX-License-Identifier: Apache-2.0
// The parameter count computed from a model's constants against the published one: a count that is right within a few percent from
// 0.1 to 2.8 trillion has the shape right, whatever its layers are (experts, latent or sparse attention, state space).
#include "core/throughput/serving/model_shape.h"

#include "tests/support/published.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

class ModelShapeTest : public QObject {
    Q_OBJECT
    static const Record &record(const char *id) { return *catalogue().find("models", id); }
    static ModelShape shape(const char *id)
    {
        Text why;
        const auto s = modelShape(LanguageModel::fromRecord(record(id)), why);
        if (!s)
            qFatal("%s", why.english().c_str());
        return *s;
    }

private slots:
    void theCountMatchesTheStatedParameters_data()
    {
        QTest::addColumn<double>("tolerance");
        for (const Record &r : catalogue().set("models").records)
            QTest::newRow(r.id.c_str()) << 0.03;
    }
    void theCountMatchesTheStatedParameters()
    {
        const Record &r = record(QTest::currentDataTag());
        const LanguageModel model = LanguageModel::fromRecord(r);
        Text why;
        const auto s = modelShape(model, why);
        if (!s || !model.totalParametersCount || !model.has("vocab"))
            return;
        // Gemma and the smallest EXAONE tie their embeddings, which are counted twice here.
        const double tied = r.id.starts_with("gemma") || r.id == "exaone-3.5-2.4b" ? s->headParametersCount : 0;
        const bool rounded = r.id == "nemotron-3.5-lightning"; // "30B" in its name; the shape is Nano's, which states 31.6
        const double counted = s->totalParametersCount() - tied;
        QVERIFY2(std::abs(counted / *model.totalParametersCount - 1) < (rounded ? 0.06 : 0.03), std::to_string(counted / 1e9).c_str());
    }
    // Nemotron 3 Super: 40 Mamba-2, 40 mixture and 8 attention blocks; 128 x 64 x 128 elements of state in each of the 40.
    void aHybridModelHasAStateAndFewCaches()
    {
        const ModelShape s = shape("nemotron-3-super");
        QCOMPARE(s.stateElementsCount, 40.0 * 128 * 64 * 128);
        QCOMPARE(s.kvElementsKeptCount(1000), 8.0 * 2 * 2 * 128 * 1000);
        QCOMPARE(s.expertInputCount, 1024.0);
        QCOMPARE(s.denseLayersCount, 0.0);
    }
    // DeepSeek-V4-Flash: two layers keep only the window of 128, 21 one entry per 4 tokens, 20 one per 128.
    void layersWithOnlyAWindowDoNotGrow()
    {
        const ModelShape s = shape("deepseek-v4-flash");
        QCOMPARE(s.attention.size(), std::size_t(3));
        const double grown = s.kvElementsKeptCount(1e6) - s.kvElementsKeptCount(0.5e6);
        QCOMPARE(grown, 0.5e6 * (21 * (512 + 128) / 4.0 + 20 * 512 / 128.0));
    }
    // MiniMax-M3 keeps all entries and reads 2,048 of them in 57 of 60 layers.
    void sparseLayersKeepAllAndReadTheBest()
    {
        const ModelShape s = shape("minimax-m3");
        const double kept = 60 * 2 * 4 * 128 + 57 * 128;
        QCOMPARE(s.kvElementsKeptCount(100000), kept * 100000);
        QCOMPARE(s.kvElementsReadCount(100000), 3 * 1024.0 * 100000 + 57 * (1024.0 * 2048 + 128.0 * 100000));
    }
    void expertsInEverySecondLayerCount()
    {
        QCOMPARE(shape("llama-4-maverick").expertLayersCount, 24.0);
        QCOMPARE(shape("llama-4-maverick").denseLayersCount, 24.0);
    }
    void whatIsMissingIsNamed()
    {
        for (const auto &[id, word] : {std::pair{"kanana-2-30b-a3b", "Hidden"},
                                       {"hyperclova-x", "Layers"},
                                       {"solar-pro-2", "Layers"},
                                       {"hyperclova-x-seed-think-32b", "dense layers"}}) {
            Text why;
            QVERIFY(!modelShape(LanguageModel::fromRecord(record(id)), why));
            const std::string words = why.english();
            QVERIFY2(words.find("source") != std::string::npos && words.find("missing") != std::string::npos
                         && words.find(word) != std::string::npos,
                     words.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ModelShapeTest)
#include "model_shape_test.moc"
