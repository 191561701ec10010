// SPDX-License-Identifier: Apache-2.0
// "Fill a parcel" by keyboard and mouse: layouts appear, one of them opens as a new plan, a wrong file is said, a cancel changes nothing.
#include "ui/dialogs/fill_parcel_dialog.h"

#include "ui/dialogs/project_controller.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenyard;
using namespace tokenyard::ui;

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
        QTest::qWait(50); // the cards take their places
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
    void aWrongFileIsSaidInOneSentence()
    {
        FillParcelDialog dialog(Plan(), Catalogue(), &m_projects, lightTokens());
        dialog.show();
        QVERIFY(!find<QRadioButton>(dialog, "fillOfPlan")->isEnabled());
        dialog.setFile(QStringLiteral("/dev/null"));
        QTest::mouseClick(find<QAbstractButton>(dialog, "fillStartButton"), Qt::LeftButton);
        QVERIFY(find<QLabel>(dialog, "fillSaid")->text().size() > 20);
        QVERIFY(find<QAbstractButton>(dialog, "fillStartButton")->isEnabled());
        QCOMPARE(dialog.layouts(), 0);
    }
    void aCancelEndsTheSearch()
    {
        FillParcelDialog dialog(withBoundary(), Catalogue(), &m_projects, lightTokens());
        dialog.show();
        QTest::mouseClick(find<QAbstractButton>(dialog, "fillStartButton"), Qt::LeftButton);
        QTest::mouseClick(find<QAbstractButton>(dialog, "fillCancel"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(dialog, "fillStartButton")->isEnabled(), 60000);
        QCOMPARE(dialog.layouts(), 0);
    }
};

QTEST_MAIN(FillParcelDialogTest)
#include "fill_parcel_dialog_test.moc"
