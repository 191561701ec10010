// SPDX-License-Identifier: Apache-2.0
// One step of the undo stack: the plan before and after, shared by parts. It serves every kind of edit, and a drag is one
// step because commands of the same gesture merge.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/chain/kpi.h"
#include "core/plan/plan.h"

#include <QUndoCommand>

#include <optional>

namespace tokenyard::ui {

class Document;

class PlanCommand : public QUndoCommand {
public:
    PlanCommand(Document &document, Plan before, Plan after, const QString &text, int gesture);
    // For steps that also change the records the plan is computed with.
    PlanCommand(Document &document, Plan before, Plan after, Catalogue recordsBefore, Catalogue recordsAfter, const QString &text);
    void undo() override;
    void redo() override;
    int id() const override { return m_gesture ? 1 : -1; }
    bool mergeWith(const QUndoCommand *other) override;

    const Plan &before() const { return m_before; }
    const Plan &after() const { return m_after; }
    bool changesRecords() const { return m_records.has_value(); }
    quint64 stamp() const { return m_stamp; } // names this state to the worker; changes with the plan after
    const std::optional<Kpis> &kpis() const { return m_kpis; }
    void keepKpis(const Kpis &kpis) { m_kpis = kpis; }

private:
    Document &m_document;
    Plan m_before, m_after;
    std::optional<std::pair<Catalogue, Catalogue>> m_records; // before and after
    int m_gesture;
    quint64 m_stamp;
    std::optional<Kpis> m_kpis; // of the plan after
};

} // namespace tokenyard::ui
