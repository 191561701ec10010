// SPDX-License-Identifier: Apache-2.0
// Commands on the whole power chain: sizing for the load that flows, and its redundancy as one choice.
#include "core/edit/size.h"
#include "ui/dialogs/redundancy_dialog.h"
#include "ui/map/site_view.h"

#include <QAction>

namespace tokenyard::ui {

void SiteView::makePowerActions()
{
    const auto peak = [this]() -> std::optional<Power> {
        const auto study = m_document->study();
        return study && study->energy ? study->energy->facilityPeak : std::nullopt;
    };
    add("power.size", tr("Size the power chain"), {}, "",
        [this, peak] { m_canvas->commit(edit::size(m_document->plan(), m_document->catalogue(), peak())); });
    const struct {
        const char *name;
        QString text;
        Topology topology;
    } choices[] = {{"redundancy.n", tr("N: side A alone…"), Topology::N},
                   {"redundancy.n_plus_1", tr("N+1: a unit in reserve…"), Topology::NPlus1},
                   {"redundancy.block", tr("Block redundant: a system in reserve, transfer switches…"), Topology::BlockRedundant},
                   {"redundancy.four_n_over_three", tr("4N/3: three of four systems carry…"), Topology::FourNOverThree},
                   {"redundancy.three_n_over_two", tr("3N/2: half as much again…"), Topology::ThreeNOverTwo},
                   {"redundancy.two_n", tr("2N: each side carries all…"), Topology::TwoN}};
    for (const auto &choice : choices)
        add(choice.name, choice.text, {}, "", [this, topology = choice.topology] {
            RedundancyDialog dialog(m_document->plan(), m_document->catalogue(), topology, this);
            if (dialog.exec() == QDialog::Accepted)
                m_canvas->commit(dialog.edit());
        });
}

} // namespace tokenyard::ui
