// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/phases/phase_map.h"

#include "core/report/drawing/draw_plan.h"

namespace tokenyard::ui {

PhaseMap::PhaseMap(const Tokens &tokens, QWidget *parent) : PlanPicture(tokens, parent)
{
    setObjectName(QStringLiteral("phaseMap"));
    setAccessibleName(tr("The plan after the chosen phase"));
}

void PhaseMap::show(const Plan &whole, const Plan &then, const Plan &before, const Catalogue &catalogue)
{
    using namespace drawing;
    m_objects = then.objects.size();
    DisplayList list = drawPlan(then, nullptr, &catalogue, {.level = mainLevel(whole), .detail = Detail::Overview});
    for (const Shared<Object> &object : then.objects)
        if (!before.object(object->id) && kindInfo(object->kind()).look != Look::Road) {
            const auto corners = object->place.corners();
            list.add(Layer::Mark, {.fill = Role::None, .line = Role::Selection, .lineMm = 0.5},
                     Shape{{corners.begin(), corners.end()}, true});
        }
    draw(std::move(list), boundsOf(whole));
}

} // namespace tokenyard::ui
