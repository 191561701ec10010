// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/page_tabs.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <vector>

namespace tokenyard::ui {

namespace {

class FoldingBar : public QTabBar {
public:
    int widthOf(int index) const { return tabSizeHint(index).width(); }
    QSize minimumSizeHint() const override { return {1, QTabBar::minimumSizeHint().height()}; }
};

} // namespace

PageTabs::PageTabs(QWidget *parent) : QTabWidget(parent), m_others(new QToolButton)
{
    setTabBar(new FoldingBar);
    setDocumentMode(true);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    m_others->setObjectName(QStringLiteral("otherPages"));
    m_others->setAutoRaise(true);
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setToolTip(tr("The pages whose tabs have no room"));
    m_others->setAccessibleName(m_others->toolTip());
    m_others->setMenu(new QMenu(m_others));
    auto *corner = new QWidget; // without room while there are no others
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_others);
    setCornerWidget(corner, Qt::TopRightCorner);
    connect(m_others->menu(), &QMenu::aboutToShow, this, &PageTabs::listOthers);
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::fold);
}

void PageTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    fold();
}

void PageTabs::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    fold(); // only now the tabs have the style's font
}

void PageTabs::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    fold();
}

// The first ones that fit; the last of these give way to the current one.
void PageTabs::fold()
{
    const auto *bar = static_cast<const FoldingBar *>(tabBar());
    std::vector<int> widths;
    int all = 0;
    for (int i = 0; i < count(); ++i) {
        widths.push_back(bar->widthOf(i));
        all += widths.back();
    }
    m_others->setText(tr("More %1 ▾").arg(count()));
    const bool fits = all <= width();
    int room = fits ? all : width() - m_others->sizeHint().width() - (currentIndex() >= 0 ? widths[std::size_t(currentIndex())] : 0);
    int hidden = 0;
    std::vector<bool> shown;
    for (int i = 0; i < count(); ++i) {
        room -= fits || i != currentIndex() ? widths[std::size_t(i)] : 0;
        shown.push_back(fits || i == currentIndex() || room >= 0);
        hidden += !shown.back();
    }
    const QSignalBlocker quiet(tabBar()); // what is hidden is never the current one
    const int chosen = currentIndex();
    for (int i = 0; i < count(); ++i)
        if (isTabVisible(i) != shown[std::size_t(i)])
            setTabVisible(i, shown[std::size_t(i)]);
    tabBar()->setCurrentIndex(chosen); // Qt 6.4 selects another where tabs come and go beside it
    m_others->setText(tr("More %1 ▾").arg(hidden));
    m_others->setVisible(hidden > 0);
}

void PageTabs::listOthers()
{
    m_others->menu()->clear();
    for (int i = 0; i < count(); ++i)
        if (!isTabVisible(i))
            m_others->menu()->addAction(tabText(i), this, [this, i] {
                setCurrentIndex(i);
                if (QWidget *page = currentWidget())
                    page->setFocus(Qt::OtherFocusReason);
            });
}

} // namespace tokenyard::ui
