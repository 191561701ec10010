// SPDX-License-Identifier: Apache-2.0
// Numbers as planners write them in both languages.
#include "ui/text/format.h"
#include "ui/text/kpi_band.h"
#include "ui/text/words.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tokenyard;
using namespace tokenyard::ui;

class TextFormatTest : public QObject {
    Q_OBJECT
private slots:
    // WCAG 2.1 AA, 1.4.3 and 1.4.11: text 4.5 : 1 against every background it appears on, lines and symbols 3 : 1.
    void coloursContrastWithTheirBackgroundInBothThemes()
    {
        for (const tokenyard::ui::Tokens *t : {&lightTokens(), &darkTokens()})
            for (const QColor &ground : {t->panel, t->chrome, t->canvas}) {
                for (const QColor &words : {t->ink, t->muted, t->faint, t->good, t->warning, t->error, t->selection})
                    QVERIFY2(contrast(words, ground) >= 4.5, qPrintable(words.name() + ground.name()));
                for (const QColor &line : {t->powerA, t->powerB, t->supply, t->returnWater, t->fibre, t->racks})
                    QVERIFY2(contrast(line, ground) >= 3.0, qPrintable(line.name() + ground.name()));
            }
    }
    // Black on white is 21 : 1, and #777777 on white 4.48 : 1, just too little (WCAG 2.1, understanding 1.4.3).
    void contrastIsThatOfTheStandard()
    {
        QVERIFY(std::fabs(contrast(Qt::black, Qt::white) - 21.0) < 1e-4);
        QVERIFY(std::fabs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.005);
    }
    // Badges, pills and chosen rows are tinted grounds, at most so strongly.
    void wordsOnTintedGroundsContrastToo()
    {
        for (const tokenyard::ui::Tokens *t : {&lightTokens(), &darkTokens()})
            for (const QColor &tint : {t->error, t->warning, t->selection, t->faint})
                for (double share : {0.0, 0.1, 0.13, 0.16, 0.24, 0.28, 0.35})
                    for (const QColor &words : {t->ink, t->muted, t->faint, t->good, t->warning, t->error, t->selection}) {
                        const QColor ground = mixed(tint, t->panel, share);
                        QVERIFY2(contrast(legible(words, ground, *t), ground) >= 4.5, qPrintable(words.name() + ground.name()));
                        if (share == 0.0)
                            QCOMPARE(legible(words, ground, *t), words); // nothing changes on the plain panel
                    }
    }
    void englishMoneyIsInTrillionsAndBillions()
    {
        QCOMPARE(formatMoney(6.84e12, Language::English), QStringLiteral("6.84 tn KRW"));
        QCOMPARE(formatMoney(-187e9, Language::English), QStringLiteral("−187 bn KRW"));
        QCOMPARE(formatMoney(206, Language::English), QStringLiteral("206 KRW"));
    }
    void koreanMoneyIsInJoAndEok()
    {
        QVERIFY(formatMoney(6.84e12, Language::Korean).startsWith(QStringLiteral("6.84조 ")));
        QVERIFY(formatMoney(1870e8, Language::Korean, 4).startsWith(QStringLiteral("1,870억 ")));
        QVERIFY(formatMoney(12345, Language::Korean, 5).startsWith(QStringLiteral("12,345")));
    }
    void koreanSumsAreInManAndPricesInWon()
    {
        QCOMPARE(formatMoney(2795594, Language::Korean, 3), QStringLiteral("280만 원"));
        QCOMPARE(formatMoney(250000, Language::Korean, 6), QStringLiteral("250,000 원"));
    }
    void aFigureThatRoundsUpToTheNextScaleTakesIt() { QCOMPARE(formatMoney(999.96e9, Language::English, 3), QStringLiteral("1 tn KRW")); }
    void throughputIsScaledInBothLanguages()
    {
        QCOMPARE(formatKpi(kpiInfo(Kpi::TokensPerSecond), 151e6, Language::English), QStringLiteral("151 M tokens/s"));
        QVERIFY(formatKpi(kpiInfo(Kpi::TokensPerSecond), 151e6, Language::Korean).startsWith(QStringLiteral("1.51억 ")));
    }
    // Capex of 4.629 tn shows three decimals of a trillion: 31 million won are still shown, in a unit of their own.
    void aDifferenceTooSmallForTheFigureHasAUnitOfItsOwn()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        const KpiInfo &capex = kpiInfo(Kpi::CapexTotal);
        const Shown fine = ledgerDifference(capex, 31e6, 4.629e12);
        QCOMPARE(fine.number, QStringLiteral("+₩ 31"));
        QCOMPARE(fine.unit, QStringLiteral("M"));
        const Shown coarse = ledgerDifference(capex, -0.41e12, 4.629e12);
        QCOMPARE(coarse.number, QStringLiteral("−0.41"));
        QVERIFY(coarse.unit.isEmpty());
        QCOMPARE(ledgerDifference(capex, 0, 4.629e12).number, QStringLiteral("±0"));
        QCOMPARE(ledgerDifference(kpiInfo(Kpi::PueAnnual), -0.0002, 1.105).number, QStringLiteral("−0.0002"));
    }
    // A band under a figure in trillions is in trillions, too.
    void aBandIsInTheUnitOfItsFigure()
    {
        const ShownBand npv = showKpiBand(kpiInfo(Kpi::Npv), 5.432e12, -650.9e9, 11.35e12, Language::English);
        QCOMPARE(npv.value.unit, QStringLiteral("tn KRW"));
        QCOMPARE(npv.value.number, QStringLiteral("5.432"));
        QCOMPARE(npv.low, QStringLiteral("−0.651"));
        QCOMPARE(npv.high, QStringLiteral("11.350"));
        const ShownBand share = showKpiBand(kpiInfo(Kpi::ElectricityShareCashOpex), 0.357, 0.3, 0.4123, Language::English);
        QCOMPARE(share.low, QStringLiteral("30.0"));
        QCOMPARE(share.high, QStringLiteral("41.2"));
    }
    void aFigureNearNothingTakesTheUnitOfItsBand()
    {
        const ShownBand npv = showKpiBand(kpiInfo(Kpi::Npv), 12e6, -650.9e9, 700e9, Language::English);
        QCOMPARE(npv.value.unit, QStringLiteral("bn KRW"));
        QCOMPARE(npv.value.number, QStringLiteral("0.012"));
    }
    void koreanCountsMoneyInEokNeverInBillions()
    {
        QCOMPARE(shownUnit(units::billionKRW, Language::Korean).fromSi(12e9), 120.0);
        QCOMPARE(unitSymbol(units::billionKRW, Language::Korean), QStringLiteral("억 원"));
        QCOMPARE(unitSymbol(units::billionKRW, Language::English), QStringLiteral("bn KRW"));
        for (double krw : {1e6, 1e8, 3e9, 12e9, 1e12})
            QVERIFY(!formatMoney(krw, Language::Korean).contains(QStringLiteral("십억")));
    }
    void costOfTokensSaysPerMillion()
    {
        QCOMPARE(formatKpi(kpiInfo(Kpi::CostPerMtok), 12345e-6, Language::English), QStringLiteral("12,345 KRW/M tokens"));
    }
    void argumentsAppearWhereTheTranslationPutsThem()
    {
        const Text text(TY_TR("Nowhere", "%2 of %1"), {measure(103.0 * units::MW, units::MW), std::string("a")});
        QCOMPARE(translate(text, Language::English), QStringLiteral("a of 103 MW"));
    }
};

QTEST_GUILESS_MAIN(TextFormatTest)
#include "text_format_test.moc"
