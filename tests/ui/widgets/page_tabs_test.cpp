// SPDX-License-Identifier: Apache-2.0
// Tabs that have no room are listed at the end; the tab that is marked is always that of the page that is shown.
#include "ui/widgets/page_tabs.h"

#include <QTabBar>
#include <QTest>

using namespace tokenyard::ui;

class PageTabsTest : public QObject {
    Q_OBJECT
private slots:
    // From a wide tab at the end to a narrow one another tab finds room: it is shown and not marked.
    void theMarkedTabIsThatOfThePage()
    {
        PageTabs tabs;
        const QStringList names{
            QStringLiteral("Site map"),        QStringLiteral("Hours"), QStringLiteral("Money"),  QStringLiteral("Studies"),
            QStringLiteral("Cooling diagram"), QStringLiteral("N-1"),   QStringLiteral("Losses"), QStringLiteral("Power and cooling")};
        for (const QString &name : names)
            tabs.addTab(new QWidget, name);
        tabs.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tabs));
        int folded = 0;
        for (int width = 260; width <= 720; width += 20) {
            tabs.resize(width, 200);
            for (int from = 0; from < tabs.count(); ++from)
                for (int to = 0; to < tabs.count(); ++to) {
                    tabs.setCurrentIndex(from);
                    tabs.setCurrentIndex(to);
                    QCOMPARE(tabs.currentIndex(), to);
                    QVERIFY2(tabs.tabBar()->currentIndex() == to, qPrintable(names[from] + QStringLiteral(" to ") + names[to]));
                    QVERIFY(tabs.isTabVisible(to));
                    for (int i = 0; i < tabs.count(); ++i)
                        folded += !tabs.isTabVisible(i);
                }
        }
        QVERIFY(folded > 0);
    }
};

QTEST_MAIN(PageTabsTest)
#include "page_tabs_test.moc"
