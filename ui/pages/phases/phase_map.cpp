// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/phases/phase_map.h"

#include "core/report/drawing/draw_plan.h"
#include "ui/map/list_painter.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tokenyard::ui {

PhaseMap::PhaseMap(const Tokens &tokens, QWidget *parent) : QWidget(parent), m_tokens(tokens)
{
    setMinimumSize(320, 200);
    setObjectName(QStringLiteral("phaseMap"));
    setAccessibleName(tr("The plan after the chosen phase"));
}

void PhaseMap::show(const Plan &whole, const Plan &then, const Plan &before, const Catalogue &catalogue)
{
    using namespace drawing;
    m_frame = boundsOf(whole);
    m_objects = then.objects.size();
    m_list = drawPlan(then, nullptr, &catalogue, {.level = mainLevel(whole), .detail = Detail::Overview});
    for (const Shared<Object> &object : then.objects)
        if (!before.object(object->id) && kindInfo(object->kind()).look != Look::Road) {
            const auto corners = object->place.corners();
            m_list.add(Layer::Mark, {.fill = Role::None, .line = Role::Selection, .lineMm = 0.5},
                       Shape{{corners.begin(), corners.end()}, true});
        }
    update();
}

void PhaseMap::paintEvent(QPaintEvent *)
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
