// SPDX-License-Identifier: Apache-2.0
#include "ui/text/particles.h"

#include <QTest>

using namespace tokenyard::ui;

// Figures: how a Korean reads the word aloud (국립국어원, 한글 맞춤법: 조사는 앞말의 소리를 따른다).
class ParticlesTest : public QObject {
    Q_OBJECT
private slots:
    void aParticleFollowsTheSoundBefore_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *written, const char *read) { QTest::newRow(written) << QString(written) << QString(read); };
        row("변압기은(는)", "변압기는");
        row("데이터홀은(는)", "데이터홀은");
        row("6.26 %이(가)", "6.26 %가");
        row("12을(를)", "12를");
        row("103을(를)", "103을");
        row("20 MW을(를)", "20 MW를");
        row("22.9 kV(으)로", "22.9 kV로");
        row("2036-01은(는)", "2036-01은");
        row("1(으)로", "1로");
        row("10(으)로", "10으로");
        row("서울(으)로", "서울로");
        row("부산(으)로", "부산으로");
        row("'Chat'은(는)", "'Chat'은");
        row("\"울산\"과(와)", "\"울산\"과");
        row("IRR이(가)", "IRR이");
        row("3 km이(가)", "3 km가");
        row("5 kg이(가)", "5 kg이");
        row("'B200'(이)라는", "'B200'이라는");
        row("'울주'(이)라는", "'울주'라는");
    }
    void aParticleFollowsTheSoundBefore()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        QCOMPARE(withParticles(written), read);
    }
    void otherTextStays()
    {
        for (const char *words : {"", "은(는)", "A plan (3) of one (1).", "대지면적 36,000 m²"})
            QCOMPARE(withParticles(withParticles(QString(words))), withParticles(QString(words)));
        QCOMPARE(withParticles(QStringLiteral("A plan (3).")), QStringLiteral("A plan (3)."));
    }
};

QTEST_GUILESS_MAIN(ParticlesTest)
#include "particles_test.moc"
