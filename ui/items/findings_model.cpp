// SPDX-License-Identifier: Apache-2.0
#include "ui/items/findings_model.h"

#include "ui/document/document.h"
#include "ui/text/words.h"

namespace tokenyard::ui {

FindingsModel::FindingsModel(Document *document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(document, &Document::studyChanged, this, &FindingsModel::refresh);
    refresh();
}

void FindingsModel::refresh()
{
    const auto study = m_document->study();
    if (!study)
        return;
    std::vector<Finding> all = study->findings;
    all.insert(all.end(), study->waived.begin(), study->waived.end());
    m_study = m_document->studyIsCurrent() ? study : nullptr;
    m_plan = m_document->plan();
    m_catalogue = m_document->catalogue();
    m_labels.assign(study->findings.size(), std::nullopt);
    if (all == m_findings && int(study->findings.size()) == m_open) {
        if (m_open > 0)
            emit dataChanged(index(0, RemedyColumn), index(m_open - 1, RemedyColumn));
        return;
    }
    beginResetModel();
    m_findings = std::move(all);
    m_open = int(study->findings.size());
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_findings.size()); }
int FindingsModel::columnCount(const QModelIndex &) const { return 3; }
int FindingsModel::openCount() const { return m_open; }
bool FindingsModel::isWaived(int row) const { return row >= m_open; }
const Finding *FindingsModel::finding(int row) const { return row >= 0 && row < rowCount() ? &m_findings[std::size_t(row)] : nullptr; }

std::optional<Fix> FindingsModel::fix(int row) const
{
    const Finding *f = finding(row);
    if (!f || isWaived(row) || !m_document->studyIsCurrent())
        return std::nullopt;
    return fixOf(*f, m_document->plan(), *m_document->study(), m_document->catalogue());
}

const QString &FindingsModel::labelOf(int row) const
{
    static const QString none;
    if (row < 0 || row >= int(m_labels.size()) || !m_study)
        return none;
    std::optional<QString> &label = m_labels[std::size_t(row)];
    if (!label) {
        const auto fix = fixOf(m_findings[std::size_t(row)], m_plan, *m_study, m_catalogue);
        label = fix ? words(fix->label) : QString();
    }
    return *label;
}

QString FindingsModel::reasonOf(const Finding &finding) const
{
    for (const Waiver &waiver : m_document->plan().waivers)
        if (waiver.rule == finding.rule && (waiver.objects.empty() || waiver.objects == finding.objects))
            return waiver.by.empty() ? tr("Waived: %1").arg(QString::fromStdString(waiver.reason))
                                     : tr("Waived by %1: %2").arg(QString::fromStdString(waiver.by), QString::fromStdString(waiver.reason));
    return tr("Waived");
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Finding *f = finding(index.row());
    if (!f)
        return {};
    if (role == SeverityRole)
        return int(f->severity);
    if (role == WaivedRole)
        return isWaived(index.row());
    if (role == FixRole)
        return !labelOf(index.row()).isEmpty();
    if (role == Qt::ToolTipRole)
        return words(f->text) + QLatin1Char('\n') + words(f->remedy);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString names[] = {tr("Error"), tr("Warning"), tr("Note")};
    switch (index.column()) {
    case SeverityColumn: return isWaived(index.row()) ? tr("Waived") : names[int(f->severity)];
    case TextColumn: return words(f->text);
    default: return isWaived(index.row()) ? reasonOf(*f) : index.data(FixRole).toBool() ? labelOf(index.row()) : words(f->remedy);
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString names[] = {tr("Severity"), tr("Finding"), tr("What to do")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < 3 ? names[section] : QVariant();
}

} // namespace tokenyard::ui
