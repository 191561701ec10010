// SPDX-License-Identifier: Apache-2.0
// Failing a part to look at what remains, the N-1 page and the diagram pages.
#include "ui/pages/plant/failures_page.h"

#include "core/edit/templates/templates.h"
#include "core/network/paths.h"
#include "ui/document/document.h"
#include "ui/pages/plant/diagram_page.h"
#include "ui/pages/plant/diagram_view.h"
#include "ui/panels/failed_banner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {
// A comma within quotes is not a separator.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (QChar c : line) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c == QLatin1Char(',') && !quoted)
            cells << QString();
        else
            cells.back() += c;
    }
    return cells;
}
} // namespace

class FailuresPageTest : public QObject {
    Q_OBJECT
    static constexpr int patience = 120000; // ms
    std::unique_ptr<Document> m_document;
    void waitForStudy() { QTRY_VERIFY_WITH_TIMEOUT(m_document->studyIsCurrent(), patience); }
    ObjectId first(ObjectKind kind) const
    {
        for (const auto &object : m_document->plan().objects)
            if (object->kind() == kind)
                return object->id;
        return {};
    }
    double tokens(const Study &study) const { return study.kpis[Kpi::TokensAnnual].si.value_or(0.0); }

private slots:
    void init()
    {
        const Catalogue catalogue;
        m_document = std::make_unique<Document>(catalogue);
        m_document->reset(findTemplate("ulsan-103mw")->make(catalogue), {});
        waitForStudy();
    }
    void cleanup() { m_document.reset(); }

    // The table, the copied text and the command line show the same analysis.
    void theTableIsThatOfTheCommandLine()
    {
        FailuresPage page(m_document.get(), lightTokens());
        QSignalSpy computed(&page, &FailuresPage::computed);
        page.show();
        QVERIFY(computed.wait(patience));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("ulsan.tokenyard"));
        QProcess cli;
        cli.start(QStringLiteral(CLI_PROGRAM), {"new", "--template", "ulsan-103mw", "-o", file});
        QVERIFY(cli.waitForFinished(patience));
        cli.start(QStringLiteral(CLI_PROGRAM), {"nminus1", file, "--json"});
        QVERIFY(cli.waitForFinished(patience));
        const QJsonArray elements = QJsonDocument::fromJson(cli.readAllStandardOutput()).object()[QLatin1String("elements")].toArray();
        const QStringList lines = page.csv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), elements.size() + 1);
        QVERIFY(elements.size() > 50);
        QCOMPARE(page.table()->rowCount(), int(elements.size()));
        for (int i = 0; i < elements.size(); ++i) {
            const QJsonObject e = elements[i].toObject();
            const QStringList cells = cellsOf(lines[i + 1]);
            QCOMPARE(cells[1], e[QLatin1String("name")].toString());
            QCOMPARE(cells[3].toInt(), e[QLatin1String("racks_dark")].toInt());
            QCOMPARE(cells[4].toInt(), e[QLatin1String("racks_on_generators")].toInt());
            QCOMPARE(cells[5].toInt(), e[QLatin1String("racks_without_a")].toInt());
            QCOMPARE(cells[6].toInt(), e[QLatin1String("racks_without_b")].toInt());
            QCOMPARE(float(cells[7].toDouble()), float(e[QLatin1String("mw_lost")].toDouble()));
            QCOMPARE(float(cells[9].toDouble()), float(e[QLatin1String("krw_per_hour_lost")].toDouble()));
            QCOMPARE(page.table()->item(i, 0)->text(), e[QLatin1String("name")].toString());
        }
    }
    void failingAPartIsNotAnEdit()
    {
        const Plan before = m_document->plan();
        const auto whole = m_document->study();
        QSignalSpy changed(m_document.get(), &Document::studyChanged);
        m_document->fail({first(ObjectKind::GridIntake)});
        QVERIFY(!m_document->studyIsCurrent());
        QTRY_VERIFY_WITH_TIMEOUT(tokens(*m_document->study()) < tokens(*whole), patience);
        QVERIFY(m_document->darkened().empty()); // batteries and generators carry the halls while the fuel lasts
        // What failed is still there and costs the same: a failure never saves more than the cables that were cut off.
        QVERIFY(*m_document->study()->kpis[Kpi::CapexTotal].si > 0.99 * *whole->kpis[Kpi::CapexTotal].si);
        QVERIFY(m_document->plan() == before);
        QCOMPARE(m_document->undoStack()->count(), 0);
        QVERIFY(m_document->kpisBeforeStep());
        QCOMPARE((*m_document->kpisBeforeStep())[Kpi::TokensAnnual].si.value_or(0.0), tokens(*whole));
        m_document->fail({});
        waitForStudy();
        QVERIFY(m_document->darkened().empty());
        QCOMPARE(tokens(*m_document->study()), tokens(*whole));
        QVERIFY(m_document->plan() == before);
    }
    void aBannerSaysWhatHasFailed()
    {
        FailedBanner banner(m_document.get());
        QVERIFY(banner.isHidden());
        m_document->fail({first(ObjectKind::GridIntake)});
        QVERIFY(!banner.isHidden());
        QVERIFY2(banner.text().contains(QLatin1String("Failed: 154 kV intake. Esc restores it.")), qPrintable(banner.text()));
        QVERIFY2(banner.text().contains(QLatin1String("672 racks run on batteries and generators")), qPrintable(banner.text()));
        m_document->fail({first(ObjectKind::CduGallery)});
        QTRY_VERIFY_WITH_TIMEOUT(m_document->darkened().size() == 2, patience); // the halls of its storey
        QVERIFY2(banner.text().contains(QLatin1String("168 of 672 racks are dark")), qPrintable(banner.text()));
        banner.findChild<QPushButton *>(QStringLiteral("restoreFailed"))->click();
        QVERIFY(banner.isHidden() && m_document->failedParts().empty());
        waitForStudy();
    }
    void failingAnUnknownPartDoesNothing()
    {
        QSignalSpy changed(m_document.get(), &Document::failureChanged);
        m_document->fail({ObjectId{987654}});
        QCOMPARE(changed.count(), 0);
        QVERIFY(m_document->studyIsCurrent());
    }
    void aClickOnASymbolSelectsTheObject()
    {
        DiagramPage page(DiagramPage::Kind::SingleLine, m_document.get(), lightTokens());
        page.resize(1200, 800);
        page.show();
        DiagramView *view = page.view();
        QTRY_VERIFY(!view->diagram().empty());
        const drawing::DiagramSymbol &symbol = view->diagram().symbols.front();
        const Bounds &b = symbol.box;
        QTest::mouseClick(view, Qt::LeftButton, {}, view->toPixel({(b.left + b.right) / 2, (b.top + b.bottom) / 2}).toPoint());
        QCOMPARE(m_document->selection().size(), symbol.ids.size());
        QVERIFY(m_document->selection().front() == symbol.ids.front());
        // The keys step through all symbols.
        const ObjectId before = m_document->selection().front();
        QTest::keyClick(view, Qt::Key_N);
        QVERIFY(!m_document->selection().empty() && m_document->selection().front() != before);
        QSignalSpy shown(&page, &DiagramPage::showRequested);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(shown.count(), 1);
    }
    void aDiagramOpensWholeAndCanBeMadeReadable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("single line") << int(DiagramPage::Kind::SingleLine);
        QTest::newRow("cooling") << int(DiagramPage::Kind::Cooling);
        QTest::newRow("losses") << int(DiagramPage::Kind::Losses);
    }
    void aDiagramOpensWholeAndCanBeMadeReadable()
    {
        QFETCH(int, kind);
        DiagramPage page(DiagramPage::Kind(kind), m_document.get(), lightTokens());
        page.resize(760, 300); // what is left of a window of 1280 x 720
        page.show();
        DiagramView *view = page.view();
        QTRY_VERIFY(!view->diagram().empty());
        double least = 1e9;
        for (const drawing::Primitive &primitive : view->diagram().list.primitives())
            if (const auto *text = std::get_if<drawing::Words>(&primitive.geometry))
                least = std::min(least, text->sizeMm);
        const auto scale = [&] { return view->toPixel({1, 0}).x() - view->toPixel({0, 0}).x(); };
        const Bounds all = view->diagram().bounds;
        const auto holds = [&](Point at) { return QRectF(view->rect()).contains(view->toPixel(at)); };
        const auto whole = [&] { return holds({all.left, all.top}) && holds({all.right, all.bottom}); };
        QVERIFY(whole());
        page.resize(900, 500);
        QVERIFY(whole()); // as long as nobody zooms
        QTest::keyClick(view, Qt::Key_Home, Qt::ShiftModifier);
        QVERIFY2(scale() * least >= 7.99, qPrintable(QString::number(scale() * least)));
        QTest::mouseClick(page.findChild<QToolButton *>(QStringLiteral("diagram.fit")), Qt::LeftButton);
        QVERIFY(whole());
        const double before = scale();
        QTest::mouseClick(page.findChild<QToolButton *>(QStringLiteral("diagram.in")), Qt::LeftButton);
        QVERIFY(scale() > before);
        QTest::keyClick(view, Qt::Key_Home);
        QVERIFY(whole());
    }
};

QTEST_MAIN(FailuresPageTest)
#include "failures_page_test.moc"
