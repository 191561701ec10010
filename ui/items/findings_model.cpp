// SPDX-License-Identifier: Apache-2.0
#include "ui/items/findings_model.h"

#include "core/rules/rules.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QTimer>

namespace tokenyard::ui {

namespace {
constexpr int pauseMs = 250; // after the last look: editing and scrolling come first
}

FindingsModel::FindingsModel(Document *document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_work(new Background(this)), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &FindingsModel::tryWanted);
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
    forgetLabels();
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
    if (m_study && row < int(m_labels.size()) && m_labels[std::size_t(row)])
        return m_labels[std::size_t(row)]->isEmpty() ? std::nullopt
                                                     : fixOf(*f, m_document->plan(), *m_document->study(), m_document->catalogue());
    Evaluator evaluator(m_document->catalogue(), allRules());
    auto fix = triedFix(*f, m_document->plan(), *m_document->study(), evaluator);
    return fix ? fixOf(*f, m_document->plan(), *m_document->study(), m_document->catalogue()) : std::nullopt; // refers to what stays
}

// The steps of a plan that has changed are shown until they were tried again.
void FindingsModel::forgetLabels()
{
    std::vector<std::pair<Finding, QString>> kept;
    for (std::size_t row = 0; row < m_labels.size() && row < m_findings.size(); ++row)
        if (m_labels[row] && !m_labels[row]->isEmpty())
            kept.emplace_back(m_findings[row], *m_labels[row]);
    if (!kept.empty() || m_wanted.empty())
        m_stale = std::move(kept);
    m_wanted.clear();
    m_work->cancel();
}

QString FindingsModel::labelOf(int row) const
{
    if (row < 0 || row >= int(m_labels.size()))
        return {};
    if (const auto &label = m_labels[std::size_t(row)])
        return *label;
    if (m_study) {
        m_wanted.insert(row);
        m_pause->start();
    }
    const auto stale =
        std::find_if(m_stale.begin(), m_stale.end(), [&](const auto &known) { return known.first == m_findings[std::size_t(row)]; });
    return stale == m_stale.end() ? QString() : stale->second;
}

void FindingsModel::tryWanted()
{
    if (!m_study || m_wanted.empty())
        return;
    std::vector<std::pair<int, Finding>> wanted;
    for (int row : m_wanted)
        if (row < int(m_labels.size()) && !m_labels[std::size_t(row)])
            wanted.emplace_back(row, m_findings[std::size_t(row)]);
    m_wanted.clear();
    m_work->run([this, wanted = std::move(wanted), plan = m_plan, study = m_study,
                 catalogue = m_catalogue](std::stop_token stop) -> Background::Delivery {
        Evaluator evaluator(catalogue, allRules());
        std::vector<std::pair<int, std::optional<Text>>> tried;
        for (const auto &[row, finding] : wanted) {
            const auto fix = triedFix(finding, plan, *study, evaluator, stop);
            if (stop.stop_requested())
                return {};
            tried.emplace_back(row, fix ? std::optional(fix->label) : std::nullopt);
        }
        return [this, study, tried = std::move(tried)] {
            if (study != m_study)
                return;
            for (const auto &[row, label] : tried) {
                m_labels[std::size_t(row)] = label ? words(*label) : QString();
                emit dataChanged(index(row, RemedyColumn), index(row, RemedyColumn));
            }
        };
    });
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
