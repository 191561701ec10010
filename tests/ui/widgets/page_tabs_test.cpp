// SPDX-License-Identifier: Apache-2.0
// Tabs that fold: whichever page is chosen, its own tab is the selected one and is in sight, at any width.
#include "ui/widgets/page_tabs.h"

#include <QImage>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace tokenyard::ui;

class PageTabsTest : public QObject {
    Q_OBJECT
private slots:
    void theSelectedTabIsThePages()
    {
        PageTabs tabs;
        for (const char *name : {"Site map", "Power and cooling", "Hours", "Workload", "Money", "Studies", "Single line", "Cooling diagram",
                                 "Losses", "Failures (N-1)", "Region", "Phases"})
            tabs.addTab(new QLabel(QString::fromUtf8(name)), QString::fromUtf8(name));
        tabs.show();
        for (const int width : {260, 400, 560, 640, 900, 1600}) {
            tabs.resize(width, 200);
            QCoreApplication::processEvents();
            for (int from = 0; from < tabs.count(); ++from)
                for (int to = 0; to < tabs.count(); ++to) {
                    tabs.setCurrentIndex(from);
                    tabs.setCurrentIndex(to);
                    const QString said =
                        QStringLiteral("%1 px, %2 to %3: bar at %4").arg(width).arg(from).arg(to).arg(tabs.tabBar()->currentIndex());
                    QVERIFY2(tabs.currentIndex() == to && tabs.tabBar()->currentIndex() == to && tabs.isTabVisible(to), qPrintable(said));
                    QCOMPARE(tabs.currentWidget(), tabs.widget(to));
                    QVERIFY2(tabs.currentWidget()->isVisible(), qPrintable(said));
                }
        }
    }
};

QTEST_MAIN(PageTabsTest)
#include "page_tabs_test.moc"
