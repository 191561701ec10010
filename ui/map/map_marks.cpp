// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_marks.h"

#include "ui/map/list_painter.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {
constexpr double marginMm = 1.6;
}

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

LevelBar::LevelBar(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("levels"));
    setAccessibleName(tr("Storey shown"));
    m_column->setContentsMargins(2, 2, 2, 2);
    m_column->setSpacing(0);
    connect(m_buttons, &QButtonGroup::idClicked, this, &LevelBar::chosen);
}

void LevelBar::setLevels(const std::vector<int> &levels, int current)
{
    if (levels != m_levels) {
        m_levels = levels;
        qDeleteAll(m_buttons->buttons());
        for (auto it = levels.rbegin(); it != levels.rend(); ++it) {
            auto *button = new QToolButton(this);
            button->setObjectName(QStringLiteral("level.%1").arg(*it));
            button->setText(QString::number(*it));
            button->setFont(captionFont());
            button->setFixedSize(26, 24);
            button->setToolTip(tr("Show storey %1 (Page Up and Page Down change it)").arg(*it));
            button->setCheckable(true);
            button->setAutoRaise(true);
            m_buttons->addButton(button, *it);
            m_column->addWidget(button);
        }
    }
    if (auto *button = m_buttons->button(current))
        button->setChecked(true);
    setVisible(levels.size() > 1);
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
