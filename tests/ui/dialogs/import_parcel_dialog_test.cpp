// SPDX-License-Identifier: Apache-2.0
// Corners typed into the dialog for parcels, by keys and clicks.
#include "core/edit/templates/templates.h"
#include "ui/dialogs/import_parcel_dialog.h"
#include "ui/document/document.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QUndoStack>

using namespace tokenyard;
using namespace tokenyard::ui;

class ImportParcelDialogTest : public QObject {
    Q_OBJECT
private:
    Document m_document{Catalogue()};
    std::unique_ptr<ImportParcelDialog> m_dialog;

    template <class T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void type(const QStringList &lines)
    {
        auto *corners = child<QPlainTextEdit>("importCorners");
        corners->selectAll();
        QTest::keyClick(corners, Qt::Key_Delete);
        for (const QString &line : lines) {
            QTest::keyClicks(corners, line);
            QTest::keyClick(corners, Qt::Key_Return);
        }
    }
    void click(const char *name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    QString said() const { return child<QLabel>("importSaid")->text(); }

private slots:
    void init()
    {
        m_document.reset(findTemplate("empty")->make(Catalogue()), {});
        m_dialog = std::make_unique<ImportParcelDialog>(&m_document, lightTokens());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    // EPSG 5186: 38 N 127 E is at 200,000 E 600,000 N.
    void typedCornersTakeTheChosenSystem()
    {
        type({QStringLiteral("200000, 600000"), QStringLiteral("200200, 600000"), QStringLiteral("200200, 600100"),
              QStringLiteral("200000, 600100")});
        QVERIFY(child<QRadioButton>("importTyped")->isChecked());
        auto *system = child<QComboBox>("importSystem");
        system->setCurrentText(QStringLiteral("EPSG:5186"));
        click("importRead");
        QCOMPARE(m_document.undoStack()->count(), 0);
        click("importApply");
        QCOMPARE(m_document.undoStack()->count(), 1);
        QCOMPARE(std::round(polygonArea(m_document.plan().site->boundary).si()), 20000.0);
        QVERIFY(std::fabs(m_document.plan().site->latitude - 38.0) < 0.001 && std::fabs(m_document.plan().site->longitude - 127.0) < 0.001);
    }
    // What is typed is a boundary: it is not offered as a background, and a choice made before does not count.
    void typedCornersAreNoBackground()
    {
        QTest::mouseClick(child<QRadioButton>("importBackground"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(child<QRadioButton>("importBackground")->isChecked());
        type({QStringLiteral("0, 0")});
        QVERIFY(child<QRadioButton>("importBoundary")->isChecked() && !child<QRadioButton>("importBackground")->isEnabled());
        QTest::mouseClick(child<QRadioButton>("importOfFile"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(child<QRadioButton>("importBackground")->isEnabled());
    }
    void whatIsMissingIsSaid()
    {
        QTest::mouseClick(child<QRadioButton>("importTyped"), Qt::LeftButton, {}, {8, 8});
        click("importRead");
        QVERIFY2(said().contains(QStringLiteral("first")), qPrintable(said()));
        type({QStringLiteral("0, 0"), QStringLiteral("10, 0")});
        click("importRead");
        QVERIFY2(said().contains(QStringLiteral("three corners")), qPrintable(said()));
        QVERIFY(!child<QPushButton>("importApply")->isEnabled());
    }
};

QTEST_MAIN(ImportParcelDialogTest)
#include "import_parcel_dialog_test.moc"
