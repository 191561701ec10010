// SPDX-License-Identifier: Apache-2.0
#include "ui/document/plan_command.h"

#include "ui/document/document.h"

#include <atomic>

namespace tokenyard::ui {

namespace {
quint64 newStamp()
{
    static std::atomic<quint64> last{0}; // only names states; nothing depends on its value
    return ++last;
}
} // namespace

PlanCommand::PlanCommand(Document &document, Plan before, Plan after, const QString &text, int gesture)
    : QUndoCommand(text), m_document(document), m_before(std::move(before)), m_after(std::move(after)), m_gesture(gesture),
      m_stamp(newStamp())
{}

PlanCommand::PlanCommand(Document &document, Plan before, Plan after, Catalogue recordsBefore, Catalogue recordsAfter, const QString &text)
    : PlanCommand(document, std::move(before), std::move(after), text, 0)
{
    m_records.emplace(std::move(recordsBefore), std::move(recordsAfter));
}

void PlanCommand::undo()
{
    if (m_records)
        m_document.setRecords(m_records->first);
    m_document.setPlan(m_before, true);
}

void PlanCommand::redo()
{
    if (m_records)
        m_document.setRecords(m_records->second);
    m_document.setPlan(m_after, false);
}

bool PlanCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const PlanCommand *>(other);
    if (!next || next->m_gesture != m_gesture)
        return false;
    m_after = next->m_after;
    m_stamp = next->m_stamp;
    m_kpis.reset();
    setText(next->text());
    setObsolete(sameContent(m_before, m_after));
    return true;
}

} // namespace tokenyard::ui
