// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plan_picture.h"

#include "ui/map/list_painter.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tokenyard::ui {

PlanPicture::PlanPicture(const Tokens &tokens, QWidget *parent) : QWidget(parent), m_tokens(tokens) { setMinimumSize(320, 200); }

void PlanPicture::draw(drawing::DisplayList list, const Bounds &frame)
{
    m_list = std::move(list);
    m_frame = frame;
    update();
}

void PlanPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_tokens.canvas);
    if (m_frame.width() <= 0.0 || m_frame.height() <= 0.0)
        return;
    constexpr double margin = 12.0;
    const double scale = std::min((width() - 2 * margin) / m_frame.width(), (height() - 2 * margin) / m_frame.height());
    if (scale <= 0.0)
        return;
    painter.translate((width() - m_frame.width() * scale) / 2, (height() - m_frame.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.translate(-m_frame.left, -m_frame.top);
    PaintOptions options;
    options.font = bodyFont();
    options.language = currentLanguage();
    options.lineFactor = 0.7;
    paintList(painter, m_list, m_tokens, options);
}

} // namespace tokenyard::ui
