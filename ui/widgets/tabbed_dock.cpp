// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tabbed_dock.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace tokenyard::ui {

TabbedDock::TabbedDock(const QString &objectName, const Tokens &tokens, QWidget *parent)
    : QDockWidget(parent), m_tabs(new QTabBar), m_pages(new QStackedWidget)
{
    setObjectName(objectName);
    auto *bar = new QWidget;
    bar->setObjectName(QStringLiteral("dockTitle"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(33);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 0, 4, 0);
    row->setSpacing(0);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    row->addWidget(m_tabs);
    row->addStretch(1);
    auto *floating = new QToolButton;
    floating->setIcon(QIcon(linePixmap(QStringLiteral("float"), tokens.faint, 14)));
    floating->setIconSize({12, 12});
    floating->setToolTip(tr("Float this panel, or put it back"));
    floating->setAccessibleName(floating->toolTip());
    floating->setFocusPolicy(Qt::TabFocus);
    connect(floating, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    row->addWidget(floating);
    setTitleBarWidget(bar);
    m_pages->setObjectName(QStringLiteral("page"));
    m_pages->setAttribute(Qt::WA_StyledBackground);
    setWidget(m_pages);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    // A custom title bar removes the frame: a floating dock is a tool window with the desktop's frame again.
    connect(this, &QDockWidget::topLevelChanged, this, [this](bool floats) {
        if (!floats)
            return;
        setWindowFlags(Qt::Tool | Qt::CustomizeWindowHint | Qt::WindowTitleHint | Qt::WindowCloseButtonHint);
        show();
    });
}

void TabbedDock::addPage(QWidget *page, const QString &title)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
    if (page->accessibleName().isEmpty())
        page->setAccessibleName(title);
    if (windowTitle().isEmpty())
        setWindowTitle(title);
}

// Tabs that were added while the dock was hidden are not laid out until requested.
void TabbedDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QString title = m_tabs->tabText(i);
        m_tabs->setTabText(i, title + QLatin1Char(' '));
        m_tabs->setTabText(i, title);
    }
    m_tabs->updateGeometry();
}

void TabbedDock::choosePage(QWidget *page) { m_tabs->setCurrentIndex(m_pages->indexOf(page)); }

void TabbedDock::showPage(QWidget *page)
{
    show();
    raise();
    choosePage(page);
}

void TabbedDock::setPageTitle(QWidget *page, const QString &title) { m_tabs->setTabText(m_pages->indexOf(page), title); }

} // namespace tokenyard::ui
