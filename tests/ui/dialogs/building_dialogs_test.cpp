// SPDX-License-Identifier: Apache-2.0
// Dialogs that lay out and build what they found: redundancies side by side, the cheapest mix of own power.
#include "core/edit/fields.h"
#include "tests/support/open_window.h"
#include "ui/dialogs/optimise_dialog.h"
#include "ui/dialogs/redundancy_dialog.h"
#include "ui/widgets/plain_table.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace tokenyard;
using namespace tokenyard::ui;

class BuildingDialogsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<test::OpenWindow> m_open;

    MainWindow &window() const { return m_open->window; }
    Document &document() const { return m_open->document; }

private slots:
    void initTestCase() { test::OpenWindow::prepare(m_folder); }
    void init()
    {
        m_open = std::make_unique<test::OpenWindow>();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_open.reset(); }
    // The choices stand side by side with their prices before one is applied; it raises the contract, too, and is one step.
    void aRedundancyIsShownWithItsPriceAndLaidOutInOneStep()
    {
        const Plan before = document().plan();
        document().apply(
            edit::setField(before, edit::PartRef{"supply", {}}, "contract", FieldValue(before.supply->contract.si() - 10e6)).plan,
            QStringLiteral("less contract"));
        const int steps = document().undoStack()->index();
        const Power contract = document().plan().supply->contract;
        QString said;
        QTimer::singleShot(0, &window(), [&] {
            auto *dialog = qobject_cast<RedundancyDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            (void)QTest::qWaitFor([&] { return dialog->laidOut() == 6; }, 60000);
            said = dialog->findChild<QPlainTextEdit *>(QStringLiteral("redundancySaid"))->toPlainText();
            if (qEnvironmentVariableIsSet("TOKENYARD_SHOT"))
                dialog->grab().save(qEnvironmentVariable("TOKENYARD_SHOT"));
            QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("redundancyApply")), Qt::LeftButton);
            if (dialog->isVisible())
                dialog->reject();
        });
        window().command(QStringLiteral("redundancy.n_plus_1"))->trigger();
        QVERIFY2(said.contains(QStringLiteral("contract rises")), qPrintable(said));
        QCOMPARE(document().undoStack()->index(), steps + 1);
        QVERIFY(document().plan().power->upsTopology == Topology::NPlus1);
        QVERIFY(document().plan().supply->contract > contract);
        document().undoStack()->undo();
        QVERIFY(document().plan().supply->contract == contract);
    }
    // The dialog stands beside the window: a limit that is no number is said, the search can be stopped, its answer becomes one step, and
    // an answer to an older plan is not taken.
    void aMixIsFoundInTheBackgroundAndPutOnTheMapInOneStep()
    {
        window().command(QStringLiteral("energy.optimise"))->trigger();
        auto *dialog = window().findChild<OptimiseDialog *>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        const auto press = [&](const char *name) {
            QTest::mouseClick(dialog->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
        };
        auto *self = dialog->findChild<QLineEdit *>(QStringLiteral("optimise.limit.self"));
        const auto *answer = dialog->findChild<QLabel *>(QStringLiteral("optimise.answer"));
        QTest::keyClicks(self, QStringLiteral("1,5"));
        press("optimise.run");
        QVERIFY2(!dialog->isBusy() && answer->text().startsWith(self->accessibleName()), qPrintable(answer->text()));
        self->clear();
        QTest::keyClicks(self, QStringLiteral("10"));
        QTest::mouseClick(dialog->findChild<QCheckBox *>(QStringLiteral("optimise.build.smr")), Qt::LeftButton, {}, QPoint(8, 8));
        press("optimise.run");
        QVERIFY(dialog->isBusy());
        press("optimise.cancel");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), 60000);
        QVERIFY(!dialog->mix());
        press("optimise.run");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy() && dialog->mix(), 60000);
        QVERIFY2(dialog->mix()->kept && dialog->mix()->selfShareFraction > 0.0999, qPrintable(answer->text()));
        QVERIFY(dialog->findChild<PlainTable *>(QStringLiteral("optimise.table"))->rowCount() > 1);
        QVERIFY(!dialog->findChild<QPlainTextEdit *>(QStringLiteral("optimise.why"))->toPlainText().isEmpty());
        if (qEnvironmentVariableIsSet("TOKENYARD_SHOT"))
            dialog->grab().save(qEnvironmentVariable("TOKENYARD_SHOT"));
        const int steps = document().undoStack()->index();
        const std::size_t objects = document().plan().objects.size();
        press("optimise.put");
        QCOMPARE(document().undoStack()->index(), steps + 1);
        QVERIFY(document().plan().objects.size() > objects && !document().selection().empty());
        document().undoStack()->undo();
        QCOMPARE(document().plan().objects.size(), objects);
        QVERIFY(!dialog->mix()); // the plan has changed
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("optimise.put"))->isEnabled());
        dialog->close();
    }
};

QTEST_MAIN(BuildingDialogsTest)
#include "building_dialogs_test.moc"
