// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_marks.h"

#include "ui/map/list_painter.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {
constexpr double marginMm = 1.6;
constexpr QSize levelButton(26, 24);
constexpr int levelMargin = 2;
} // namespace

void MapMark::setList(drawing::DisplayList list, QSizeF size)
{
    m_list = std::move(list);
    resize(((size + QSizeF(2 * marginMm, marginMm)) * drawing::pixelsPerMm).toSize());
    update();
}

void MapMark::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
    update();
}

void MapMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_plate) {
        QColor plate = m_tokens.canvas;
        plate.setAlphaF(0.86F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(plate);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    painter.scale(drawing::pixelsPerMm, drawing::pixelsPerMm);
    painter.translate(marginMm, marginMm / 2);
    PaintOptions options;
    options.font = bodyFont();
    options.language = currentLanguage();
    paintList(painter, m_list, m_tokens, options);
}

LevelBar::LevelBar(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this)), m_all(new QToolButton(this))
{
    setObjectName(QStringLiteral("levels"));
    setAccessibleName(tr("Storey shown"));
    m_column->setContentsMargins(levelMargin, levelMargin, levelMargin, levelMargin);
    m_column->setSpacing(0);
    m_all->setObjectName(QStringLiteral("level.all"));
    m_all->setFont(captionFont());
    m_all->setFixedHeight(levelButton.height());
    m_all->setAutoRaise(true);
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->setMenu(new QMenu(m_all));
    m_all->setAccessibleName(accessibleName());
    m_all->setToolTip(tr("All storeys (Page Up and Page Down change it)"));
    m_column->addWidget(m_all);
    connect(m_buttons, &QButtonGroup::idClicked, this, &LevelBar::chosen);
}

void LevelBar::setLevels(const std::vector<int> &levels, int current)
{
    if (levels != m_levels) {
        m_levels = levels;
        qDeleteAll(m_buttons->buttons());
        m_all->menu()->clear();
        for (auto it = levels.rbegin(); it != levels.rend(); ++it) {
            auto *button = new QToolButton(this);
            button->setObjectName(QStringLiteral("level.%1").arg(*it));
            button->setText(QString::number(*it));
            button->setFont(captionFont());
            button->setFixedSize(levelButton);
            button->setToolTip(tr("Show storey %1 (Page Up and Page Down change it)").arg(*it));
            button->setCheckable(true);
            button->setAutoRaise(true);
            m_buttons->addButton(button, *it);
            m_column->addWidget(button);
            m_all->menu()->addAction(tr("Storey %1").arg(*it), this, [this, level = *it] { emit chosen(level); });
        }
    }
    if (auto *button = m_buttons->button(current))
        button->setChecked(true);
    m_all->setText(tr("Storey %1").arg(current));
    setVisible(levels.size() > 1);
    showFitting();
}

void LevelBar::setRoom(int height)
{
    m_room = height;
    showFitting();
}

void LevelBar::showFitting()
{
    const bool fits = int(m_levels.size()) * levelButton.height() + 2 * levelMargin <= m_room;
    m_all->setVisible(!fits);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setVisible(fits);
    m_column->activate();
    adjustSize();
}

void LevelBar::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
    update();
}

void LevelBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_tokens.line);
    painter.setBrush(m_tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tokenyard::ui
