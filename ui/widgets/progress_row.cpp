// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/progress_row.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace tokenyard::ui {

namespace {

constexpr int shownEveryMs = 80, widthPx = 180;

int barNumber(std::size_t steps) { return int(std::min<std::size_t>(steps, std::numeric_limits<int>::max())); }

} // namespace

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar), m_cancel(new QPushButton(tr("Cancel"))), m_clock(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_bar->setMaximumWidth(widthPx);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_clock->setInterval(shownEveryMs);
    connect(m_clock, &QTimer::timeout, this, [this] { m_bar->setValue(barNumber(*m_done)); });
    connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelled);
    hide();
}

ProgressRow::Count ProgressRow::start(std::size_t steps)
{
    m_done = std::make_shared<std::atomic<std::size_t>>(0);
    m_bar->setRange(0, barNumber(steps));
    m_bar->setValue(0);
    m_clock->start();
    show();
    return m_done;
}

void ProgressRow::stop()
{
    m_clock->stop();
    hide();
}

} // namespace tokenyard::ui
