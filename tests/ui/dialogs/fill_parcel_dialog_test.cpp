// SPDX-License-Identifier: Apache-2.0
// "Fill a parcel" by keyboard and mouse: layouts appear, one opens as a new plan, a wrong file is reported, a cancel changes nothing.
#include "tests/support/open_window.h"
#include "ui/dialogs/fill_parcel_dialog.h"
#include "ui/dialogs/number_box.h"

#include "ui/dialogs/project_controller.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {

// Counts mouse presses anywhere in the program, as a newcomer makes them.
class Clicks : public QObject {
public:
    int count = 0;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::MouseButtonPress && watched->isWidgetType();
        return false;
    }
};

} // namespace

class FillParcelDialogTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    Document m_document{Catalogue()};
    ProjectKeeper m_keeper{&m_document};
    ProjectController m_projects{&m_document, &m_keeper};
    static Plan withBoundary()
    {
        Plan plan;
        plan.site = plan.site.with([](Site &s) { s.boundary = {{0, 0}, {240, 0}, {240, 160}, {0, 160}}; });
        return plan;
    }

    template <class Widget>
    static Widget *find(QDialog &dialog, const char *name)
    {
        auto *widget = dialog.findChild<Widget *>(QString::fromLatin1(name));
        Q_ASSERT(widget);
        return widget;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, lightTokens()); }
    void aNumberBoxReadsWhollyOrRefuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value"); // 40 stands there before
        QTest::addColumn<bool>("stands");
        QTest::newRow("a decimal") << "40.5" << 40.5 << true;
        QTest::newRow("groups of three") << "1,200" << 1200.0 << true;
        QTest::newRow("arithmetic") << "3*20" << 60.0 << true;
        QTest::newRow("a decimal comma") << "40,5" << 40.0 << false;
        QTest::newRow("a decimal comma, another figure on the way to it") << "12,5" << 40.0 << false;
        QTest::newRow("words") << "forty" << 40.0 << false;
        QTest::newRow("below the range") << "-3" << 40.0 << false;
        QTest::newRow("another dimension") << "40 m" << 40.0 << false;
    }
    void aNumberBoxReadsWhollyOrRefuses()
    {
        QFETCH(QString, typed);
        QFETCH(double, value);
        QFETCH(bool, stands);
        QDialog dialog;
        auto *box = new NumberBox("goal", units::one, {0.1, 1e9, 1}, 40.0);
        box->setParent(&dialog);
        dialog.show();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, typed);
        QCOMPARE(numbersStand(&dialog), stands);
        QCOMPARE(box->value(), value);
        QVERIFY(numbersStand(&dialog)); // told once: what is shown now is what counts
    }
    void oneOfTheLayoutsOpensAsANewPlan()
    {
        FillParcelDialog dialog(withBoundary(), Catalogue(), &m_projects, lightTokens());
        dialog.show();
        find<QDoubleSpinBox>(dialog, "fillGoal")->setValue(12.0);
        QTest::keyClick(&dialog, Qt::Key_Return); // the default button
        QTRY_VERIFY_WITH_TIMEOUT(dialog.layouts() >= 3, 60000);
        QVERIFY(find<QRadioButton>(dialog, "fillCard0")->isChecked());
        find<QRadioButton>(dialog, "fillCard1")->setFocus();
        QTest::keyClick(find<QRadioButton>(dialog, "fillCard1"), Qt::Key_Space);
        auto *open = find<QAbstractButton>(dialog, "fillOpen");
        QVERIFY(open->isEnabled());
        QTest::qWait(50); // until the cards are laid out
        for (int i = 1; i < dialog.layouts(); ++i) {
            const auto card = [&](int n) {
                return find<QRadioButton>(dialog, ("fillCard" + std::to_string(n)).c_str())->parentWidget()->geometry();
            };
            QVERIFY(card(i - 1).right() < card(i).left());
        }
        if (qEnvironmentVariableIsSet("TOKENYARD_SHOT"))
            dialog.grab().save(qEnvironmentVariable("TOKENYARD_SHOT"));
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(m_document.path().isEmpty());
        QCOMPARE(m_document.plan().site->boundary.size(), std::size_t(4));
        QVERIFY(m_document.plan().feeds.size() > 20);
    }
    // From the welcome page to a believable plan of 40 MW at the grid, connected and clean under the rules: at most 25 clicks.
    void theNewcomersPath()
    {
        QTemporaryDir folder;
        test::OpenWindow::prepare(folder);
        test::OpenWindow open;
        open.window.showWelcome(true);
        QTest::qWait(20);
        Clicks clicks;
        qApp->installEventFilter(&clicks);
        QTimer::singleShot(0, &open.window, [&] {
            auto *dialog = qobject_cast<FillParcelDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            QTest::mouseClick(find<QAbstractButton>(*dialog, "fillStartButton"), Qt::LeftButton);
            (void)QTest::qWaitFor([&] { return dialog->layouts() >= 3; }, 60000);
            QTest::mouseClick(find<QAbstractButton>(*dialog, "fillOpen"), Qt::LeftButton);
            if (dialog->isVisible()) // refused: the test reports it below
                dialog->reject();
        });
        auto *card = open.window.findChild<QAbstractButton *>(QStringLiteral("welcome.fill"));
        QVERIFY(card);
        QTest::mouseClick(card, Qt::LeftButton);
        qApp->removeEventFilter(&clicks);
        QVERIFY2(clicks.count >= 3 && clicks.count <= 25, qPrintable(QString::number(clicks.count)));
        QTRY_VERIFY_WITH_TIMEOUT(open.document.studyIsCurrent(), 20000);
        const auto study = open.document.study();
        const double peak = study->energy->gridPeak.value_or(Power{}).in(units::MW);
        QVERIFY2(peak > 30.0 && peak <= 40.4, qPrintable(QString::number(peak)));
        for (const Finding &finding : study->findings) {
            const QString rule = QString::fromStdString(finding.rule);
            const bool told = rule.startsWith(QLatin1String("market")) || rule.startsWith(QLatin1String("permit"))
                || rule.startsWith(QLatin1String("grid-impact")) || rule.startsWith(QLatin1String("case"));
            QVERIFY2(finding.severity == Severity::Note || (finding.severity == Severity::Warning && told), finding.rule.c_str());
        }
        for (const HallPaths &paths : study->network->halls)
            QVERIFY(paths.runs());
    }
    void aWrongFileIsReportedInOneSentence()
    {
        FillParcelDialog dialog(Plan(), Catalogue(), &m_projects, lightTokens());
        dialog.show();
        QVERIFY(!find<QRadioButton>(dialog, "fillOfPlan")->isEnabled());
        dialog.setFile(QStringLiteral("/dev/null"));
        QTest::mouseClick(find<QAbstractButton>(dialog, "fillStartButton"), Qt::LeftButton);
        QTRY_VERIFY(find<QAbstractButton>(dialog, "fillStartButton")->isEnabled()); // it is read beside the window
        QVERIFY(find<QLabel>(dialog, "fillSaid")->text().size() > 20);
        QVERIFY(!find<QLabel>(dialog, "fillSaid")->styleSheet().isEmpty()); // as a problem
        QCOMPARE(dialog.layouts(), 0);
    }
    void aCancelEndsTheSearch()
    {
        FillParcelDialog dialog(withBoundary(), Catalogue(), &m_projects, lightTokens());
        dialog.show();
        QTest::mouseClick(find<QAbstractButton>(dialog, "fillStartButton"), Qt::LeftButton);
        QTest::mouseClick(find<QAbstractButton>(dialog, "fillCancel"), Qt::LeftButton);
        QVERIFY(find<QAbstractButton>(dialog, "fillStartButton")->isEnabled()); // at once, whatever the search is at
        QVERIFY(!find<QLabel>(dialog, "fillSaid")->text().isEmpty());
        QTest::qWait(50);
        QCOMPARE(dialog.layouts(), 0);
    }
};

QTEST_MAIN(FillParcelDialogTest)
#include "fill_parcel_dialog_test.moc"
