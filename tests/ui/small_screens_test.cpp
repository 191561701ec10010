// SPDX-License-Identifier: Apache-2.0
// A screen of 1280 x 720 with text at 100 to 200 %, and larger ones: whatever can be pressed, typed into or read is within the window or can be
// scrolled to, nothing lies on anything else, and no line of words is cut.
#include "tests/support/open_window.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/tour.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/ledger_panel.h"
#include "ui/report/report_choices.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {

constexpr QSize sizes[] = {{640, 360}, {853, 480}, {1024, 576}, {1280, 720}, {2560, 1440}}; // 1280 x 720 at 200, 150, 125 and 100 %

constexpr int settling = 15, patience = 4000; // ms, for layouts that wait for each other

QString nameOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QStringLiteral("%1 '%2' \"%3\"")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             (label        ? label->text()
                  : button ? button->text()
                           : widget->accessibleName())
                 .left(40));
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QSlider *>(widget)
        || (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget));
}

bool isWords(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label && !label->text().isEmpty();
}

// What Qt puts inside its own widgets.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QHeaderView *>(parent) || qobject_cast<const QAbstractItemView *>(parent)
        || qobject_cast<const QTabBar *>(parent) || (parent && parent->inherits("QComboBoxPrivateContainer"))
        || qobject_cast<const QScrollBar *>(widget);
}

// The ancestor that cuts the widget off where nothing can be scrolled; none if all of it can be brought into the window.
const QWidget *cutBy(const QWidget *widget, const QWidget &root)
{
    constexpr int tolerance = 2; // pixels of a frame
    QRect part = widget->rect();
    for (const QWidget *at = widget; at != &root; at = at->parentWidget()) {
        const QWidget *parent = at->parentWidget();
        part.translate(at->pos());
        const auto *area = qobject_cast<const QScrollArea *>(parent->parentWidget());
        if (area && area->widget() == at) { // within its content all can be scrolled to, along an axis that has a bar
            if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
                && !parent->rect().adjusted(-tolerance, 0, tolerance, 0).contains(QRect(part.left(), 0, part.width(), 1)))
                return parent;
            part &= parent->rect();
            if (part.isEmpty())
                part = QRect(parent->rect().topLeft(), QSize(1, 1));
            continue;
        }
        if (!parent->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(part))
            return parent;
    }
    return nullptr;
}

// Everything that is wrong in a window, a sentence each.
QStringList faultsIn(const QWidget &root)
{
    QStringList faults;
    QHash<const QWidget *, QList<const QWidget *>> shown; // by parent
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || widget->window() != &root || isInner(widget) || !(isControl(widget) || isWords(widget)))
            continue;
        shown[widget->parentWidget()] << widget;
        if (const QWidget *by = cutBy(widget, root))
            faults << QStringLiteral("%1 is cut by %2 (%3 %4 %5 %6 in %7 %8)")
                          .arg(nameOf(widget), nameOf(by))
                          .arg(widget->x())
                          .arg(widget->y())
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(by->width())
                          .arg(by->height());
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool oneLine = (label && !label->wordWrap()) || (button && !button->text().isEmpty());
        if (oneLine && widget->width() < std::min(widget->sizeHint().width(), widget->minimumSizeHint().width()) - 1)
            faults << QStringLiteral("%1 has %2 of %3 pixels").arg(nameOf(widget)).arg(widget->width()).arg(widget->sizeHint().width());
        if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()) - 1)
            faults << QStringLiteral("%1 lacks lines").arg(nameOf(widget));
    }
    for (const auto &siblings : shown)
        for (int i = 0; i < siblings.size(); ++i)
            for (int j = i + 1; j < siblings.size(); ++j)
                if (siblings[i]->geometry().adjusted(1, 1, -1, -1).intersects(siblings[j]->geometry().adjusted(1, 1, -1, -1)))
                    faults << QStringLiteral("%1 lies on %2").arg(nameOf(siblings[i]), nameOf(siblings[j]));
    faults.removeDuplicates();
    return faults;
}

} // namespace

class SmallScreensTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QTranslator m_korean;
    std::unique_ptr<test::OpenWindow> m_open;

    MainWindow &window() const { return m_open->window; }
    QStringList m_faults;

    static QElapsedTimer started()
    {
        QElapsedTimer time;
        time.start();
        return time;
    }
    void look(const QWidget &root, const QString &where)
    {
        QTest::qWait(settling);
        for (QElapsedTimer time = started(); time.elapsed() < patience && !faultsIn(root).isEmpty();) // while figures arrive
            QTest::qWait(settling);
        for (const QString &fault : faultsIn(root))
            m_faults << QStringLiteral("%1: %2").arg(where, fault);
    }
    void lookAtModal(const QString &where, const std::function<void()> &open)
    {
        QTimer::singleShot(50, this, [this, where] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog) {
                m_faults << where + QStringLiteral(": no dialog");
                return;
            }
            const QRect room = dialog->screen()->availableGeometry();
            if (dialog->size().boundedTo(room.size()) != dialog->size())
                m_faults << QStringLiteral("%1: %2 x %3 on a screen of %4 x %5")
                                .arg(where)
                                .arg(dialog->width())
                                .arg(dialog->height())
                                .arg(room.width())
                                .arg(room.height());
            look(*dialog, where);
            dialog->close();
        });
        open();
    }
    static void addLanguages()
    {
        QTest::addColumn<bool>("korean");
        QTest::addRow("en") << false;
        QTest::addRow("ko") << true;
    }
    void lookAtPages(const QString &size)
    {
        for (int page = 0; page < window().tabs()->count(); ++page) {
            window().tabs()->setCurrentIndex(page);
            const QString title = QStringLiteral("%1, %2").arg(size, window().tabs()->tabText(page));
            look(window(), title);
            if (auto *views = window().tabs()->currentWidget()->findChild<Segments *>(QStringLiteral("pageViews")))
                for (int view = 1; view < views->count(); ++view) {
                    views->choose(view);
                    look(window(), QStringLiteral("%1, %2").arg(title, views->group()->button(view)->text()));
                }
        }
        window().tabs()->setCurrentIndex(0);
        for (QDockWidget *dock : window().findChildren<QDockWidget *>()) {
            dock->show();
            look(window(), QStringLiteral("%1, %2").arg(size, dock->windowTitle()));
        }
        for (const KpiTile *tile : window().findChild<LedgerPanel *>()->tiles()) // number and unit of a figure are never cut
            if (tile->size().expandedTo(tile->minimumSizeHint()) != tile->size())
                m_faults << QStringLiteral("%1, %2").arg(size, nameOf(tile));
    }
    // The page keeps some of its room, and one key gives it back all of it.
    void fourFindingsAreShown(const QString &size)
    {
        auto *findings = window().findChild<FindingsPanel *>();
        for (QDockWidget *dock : window().findChildren<QDockWidget *>())
            if (dock->isAncestorOf(findings))
                dock->show();
        QTest::qWait(settling);
        QVERIFY(findings->isVisible());
        const int row = findings->visualRect(findings->model()->index(0, 0)).height();
        QVERIFY2(findings->viewport()->height() >= 4 * row,
                 qPrintable(QStringLiteral("%1: %2 of 4 x %3").arg(size).arg(findings->viewport()->height()).arg(row)));
        QVERIFY(window().tabs()->currentWidget()->height() >= 40);
        const int before = findings->viewport()->height();
        QAction *aside = window().command(QStringLiteral("window.panels"));
        aside->trigger();
        QVERIFY(!findings->isVisible());
        aside->trigger();
        QVERIFY(findings->isVisible());
        QTRY_COMPARE(findings->viewport()->height(), before);
    }
    void open(bool korean, QSize size)
    {
        qApp->removeTranslator(&m_korean);
        QLocale::setDefault(korean ? QLocale(QLocale::Korean) : QLocale(QLocale::English, QLocale::UnitedStates));
        if (korean)
            qApp->installTranslator(&m_korean);
        m_faults.clear();
        m_open = std::make_unique<test::OpenWindow>();
        window().resize(size);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QTRY_VERIFY_WITH_TIMEOUT(m_open->document.studyIsCurrent(), 60000);
        QCOMPARE(window().size(), size); // nothing asks for more
    }

private slots:
    void initTestCase()
    {
        test::OpenWindow::prepare(m_folder);
        registerResources();
        QVERIFY(m_korean.load(QStringLiteral(":/translations/tokenyard_ko.qm")));
    }
    void cleanup() { m_open.reset(); }

    void everyPageAndPanelIsReached_data() { addLanguages(); }
    void everyPageAndPanelIsReached()
    {
        QFETCH(bool, korean);
        open(korean, sizes[0]);
        for (const QSize size : sizes) {
            window().resize(size);
            lookAtPages(QStringLiteral("%1 x %2").arg(size.width()).arg(size.height()));
            QCOMPARE(window().size(), size); // nothing asks for more
            fourFindingsAreShown(QString::number(size.height()));
            QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
        }
    }
    void everyDialogIsReached_data() { addLanguages(); }
    void everyDialogIsReached()
    {
        QFETCH(bool, korean);
        open(korean, QApplication::primaryScreen()->availableSize());
        m_open->document.select({m_open->firstHall()});
        for (const char *name : {"edit.records", "edit.tariffs", "file.versions", "file.wizard", "file.import_parcel", "file.fill_parcel",
                                 "help.about", "report.preview", "arrange.array", "file.settings", "file.open"}) {
            QAction *command = window().command(QString::fromLatin1(name));
            QVERIFY2(command, name);
            lookAtModal(QString::fromLatin1(name), [&] { command->trigger(); });
        }
        lookAtModal(QStringLiteral("report's content"), [&] { ReportChoices(report::Settings{}, &window()).exec(); });
        window().command(QStringLiteral("energy.optimise"))->trigger();
        QTest::qWait(50);
        int seen = 0;
        for (QWidget *other : QApplication::topLevelWidgets())
            if (qobject_cast<QDialog *>(other) && other->isVisible()) {
                look(*other, QStringLiteral("energy.optimise"));
                other->close();
                ++seen;
            }
        QCOMPARE(seen, 1);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
    }
    void theTourShowsWhatItTellsOf()
    {
        open(false, {640, 360});
        window().command(QStringLiteral("help.tour"))->trigger();
        auto *tour = window().findChild<Tour *>();
        QVERIFY(tour);
        for (int step = 0; step < Tour::steps(); ++step) {
            QTest::qWait(20);
            QVERIFY(window().rect().contains(tour->geometry()));
            QVERIFY2(tour->target() && tour->target()->isVisible(), qPrintable(QString::number(step)));
            const QRect told(tour->target()->mapTo(&window(), QPoint()), tour->target()->size());
            QVERIFY2(window().rect().intersects(told), qPrintable(QString::number(step)));
            QTest::mouseClick(tour->findChild<QPushButton *>(QStringLiteral("tourNext")), Qt::LeftButton);
        }
        QCOMPARE(window().size(), QSize(640, 360));
    }
    // What F9 has put aside, or the welcome page has not shown yet, is not lost when a window is small for a while.
    void panelsComeBackWhenASmallWindowGrows()
    {
        open(false, {1280, 720});
        const auto shown = [&] {
            int count = 0;
            for (QDockWidget *dock : window().findChildren<QDockWidget *>())
                count += dock->isVisible();
            return count;
        };
        const int all = shown();
        QVERIFY(all > 2);
        window().command(QStringLiteral("window.panels"))->trigger();
        QVERIFY(shown() < all);
        window().resize(640, 360);
        QTest::qWait(20);
        window().resize(1280, 720);
        QTest::qWait(20);
        if (shown() < all)
            window().command(QStringLiteral("window.panels"))->trigger();
        QTRY_COMPARE(shown(), all);
    }
    // A tab that has no room is in a list, none is cut, and a key or the list opens it.
    void tabsAreWholeOrListed()
    {
        open(true, {640, 360});
        auto *others = window().tabs()->findChild<QToolButton *>(QStringLiteral("otherPages"));
        QVERIFY(others && others->isVisible());
        for (int page = window().tabs()->count(); page-- > 0;) {
            window().tabs()->setCurrentIndex(page);
            const QTabBar *bar = window().tabs()->tabBar();
            QVERIFY(window().tabs()->isTabVisible(page));
            for (int i = 0; i < bar->count(); ++i)
                if (bar->isTabVisible(i))
                    QVERIFY2(bar->rect().contains(bar->tabRect(i)) && bar->tabRect(i).width() >= 20, qPrintable(bar->tabText(i)));
        }
        emit others->menu()->aboutToShow();
        QAction *last = others->menu()->actions().last();
        const QString title = last->text();
        last->trigger();
        QCOMPARE(window().tabs()->tabText(window().tabs()->currentIndex()), title);
    }
};

// The smallest screen, whose size the platform takes from a file.
int main(int argc, char **argv)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("screen.json"));
    QFile file(path);
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen" && file.open(QIODevice::WriteOnly)) {
        file.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [{"name": "small", "x": 0, "y": 0,
            "width": 640, "height": 360, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
    }
    QApplication app(argc, argv);
    SmallScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "small_screens_test.moc"
