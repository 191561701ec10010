// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/findings_panel.h"

#include "core/edit/fields.h"
#include "core/edit/parts.h"
#include "core/edit/templates/names.h"
#include "ui/document/apply_edit.h"
#include "ui/document/document.h"
#include "ui/items/findings_model.h"
#include "ui/items/row_delegates.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace tokenyard::ui {

FindingsPanel::FindingsPanel(Document *document, const Tokens &tokens, QWidget *parent)
    : QTreeView(parent), m_document(document), m_tokens(tokens), m_findings(new FindingsModel(document, this))
{
    setObjectName(QStringLiteral("findings"));
    // Before the view hears of it, which forgets where its rows are.
    connect(m_findings, &FindingsModel::modelAboutToBeReset, this, &FindingsPanel::rememberPlace);
    setModel(m_findings);
    setItemDelegate(new FindingDelegate(tokens, this));
    setRootIsDecorated(false);
    setHeaderHidden(true);
    setMouseTracking(true); // to change the cursor over links
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setMinimumSectionSize(60);
    header()->setSectionResizeMode(FindingsModel::SeverityColumn, QHeaderView::Fixed);
    header()->setSectionResizeMode(FindingsModel::TextColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(FindingsModel::RemedyColumn, QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    header()->resizeSection(FindingsModel::SeverityColumn, 84);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const bool step = index.column() == FindingsModel::RemedyColumn && index.data(FindingsModel::FixRole).toBool();
        step ? applyFix(index.row()) : go(index);
    });
    connect(this, &QTreeView::activated, this, &FindingsPanel::go);
    connect(this, &QTreeView::customContextMenuRequested, this, &FindingsPanel::openMenu);
    connect(m_findings, &FindingsModel::modelReset, this, &FindingsPanel::returnToPlace);
    connect(m_findings, &FindingsModel::modelReset, this, [this] { emit countChanged(m_findings->openCount()); });
}

namespace {

bool sameThing(const Finding &a, const Finding &b) { return a.rule == b.rule && a.objects == b.objects; } // its figures may differ

// They come first.
std::vector<Finding> errorsOf(const FindingsModel &findings)
{
    std::vector<Finding> errors;
    for (int row = 0; row < findings.openCount() && findings.finding(row)->severity == Severity::Error; ++row)
        errors.push_back(*findings.finding(row));
    return errors;
}

} // namespace

void FindingsPanel::rememberPlace()
{
    const Finding *current = m_findings->finding(currentIndex().row());
    m_current = current ? std::optional(*current) : std::nullopt;
    m_currentRow = currentIndex().row();
    m_currentWaived = current && m_findings->isWaived(m_currentRow);
    m_currentTop = visualRect(currentIndex()).top();
    m_errors = errorsOf(*m_findings);
    m_scroll = verticalScrollBar()->value();
}

// What is selected stays in its place on the screen; else the list keeps its place while the errors are the same, and begins at the first
// one when they are not. An error that comes while one works elsewhere is shown whatever was selected. A finding just waived, or taken
// back, goes alone to its part of the list: what came after it is selected where it was, so that one goes on from there.
void FindingsPanel::returnToPlace()
{
    const std::vector<Finding> errors = errorsOf(*m_findings);
    const bool news = !hasFocus() && std::any_of(errors.begin(), errors.end(), [this](const Finding &error) {
        return std::none_of(m_errors.begin(), m_errors.end(), [&](const Finding &known) { return sameThing(error, known); });
    });
    for (int row = 0; m_current && row < m_findings->rowCount(); ++row)
        if (sameThing(*m_findings->finding(row), *m_current)) {
            const bool movedAway = m_findings->isWaived(row) != m_currentWaived;
            const QModelIndex index =
                m_findings->index(movedAway ? std::min(m_currentRow, m_findings->rowCount() - 1) : row, FindingsModel::TextColumn);
            setCurrentIndex(index);
            doItemsLayout();
            if (movedAway) {
                verticalScrollBar()->setValue(m_scroll);
                return;
            }
            verticalScrollBar()->setValue(news ? 0 : verticalScrollBar()->value() + visualRect(index).top() - m_currentTop);
            return;
        }
    doItemsLayout();
    const bool same = std::equal(errors.begin(), errors.end(), m_errors.begin(), m_errors.end(), sameThing);
    verticalScrollBar()->setValue(same ? m_scroll : 0);
}

void FindingsPanel::go(const QModelIndex &index)
{
    const Finding *finding = m_findings->finding(index.row());
    if (!finding || finding->objects.empty())
        return;
    const std::vector<ObjectId> objects = finding->objects;
    m_document->select(objects);
    emit showRequested(objects);
}

// The name in the report is the one typed, or the plan's author.
void FindingsPanel::waive(int row, const QString &reason, const QString &by)
{
    const Finding *finding = m_findings->finding(row);
    if (!finding || reason.trimmed().isEmpty())
        return;
    const std::string name = by.trimmed().isEmpty() ? m_document->plan().site->author : by.trimmed().toStdString();
    const Waiver waiver{finding->rule, finding->objects, reason.trimmed().toStdString(), name,
                        QDate::currentDate().toString(Qt::ISODate).toStdString()};
    const edit::Edit done = edit::addWaiver(m_document->plan(), waiver);
    if (done.ok())
        apply(*m_document, done);
}

void FindingsPanel::takeBack(int row)
{
    const Finding *finding = m_findings->finding(row);
    if (!finding)
        return;
    for (const Waiver &waiver : m_document->plan().waivers) {
        if (waiver.rule != finding->rule || !(waiver.objects.empty() || waiver.objects == finding->objects))
            continue;
        const edit::Edit done = edit::removeWaiver(m_document->plan(), waiver.rule, waiver.objects);
        apply(*m_document, done);
        return;
    }
}

void FindingsPanel::applyFix(int row)
{
    const std::optional<Fix> fix = m_findings->fix(row);
    if (!fix)
        return;
    edit::Edit done = applied(*fix, m_document->plan());
    if (!done.ok()) {
        emit m_document->failed(words(done.refusal)); // in the status bar
        return;
    }
    done.plan =
        withNewNamesIn(std::move(done.plan), m_document->plan(), [](const TextSource &phrase) { return words(phrase).toStdString(); });
    apply(*m_document, done);
    edit::Ids changed = done.ids; // each once: a step may change several values of an object
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    m_document->select(changed);
}

void FindingsPanel::askReason(int row)
{
    const Finding *finding = m_findings->finding(row);
    if (!finding)
        return;
    QDialog dialog(this);
    dialog.setObjectName(QStringLiteral("waiveDialog"));
    dialog.setWindowTitle(tr("Waive a finding"));
    auto *form = new QFormLayout(&dialog);
    auto *what = new QLabel(words(finding->text));
    what->setWordWrap(true);
    form->addRow(what);
    auto *reason = new QLineEdit, *by = new QLineEdit;
    reason->setObjectName(QStringLiteral("waiveReason"));
    by->setObjectName(QStringLiteral("waiveName"));
    reason->setMinimumWidth(360);
    const QString kept = QSettings().value(QStringLiteral("waiver/name")).toString();
    by->setText(kept.isEmpty() ? QString::fromStdString(m_document->plan().site->author) : kept);
    form->addRow(tr("Why is this acceptable?"), reason);
    form->addRow(tr("Your name"), by);
    form->addRow(new QLabel(tr("The report prints both, with today's date.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    form->addRow(buttons);
    const auto judge = [=] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!reason->text().trimmed().isEmpty() && !by->text().trimmed().isEmpty());
    };
    connect(reason, &QLineEdit::textChanged, &dialog, judge);
    connect(by, &QLineEdit::textChanged, &dialog, judge);
    judge();
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QSettings().setValue(QStringLiteral("waiver/name"), by->text().trimmed());
    waive(row, reason->text(), by->text());
}

void FindingsPanel::openMenu(QPoint at)
{
    QModelIndex index = indexAt(at);
    if (!index.isValid()) { // asked for by the menu key
        index = currentIndex();
        at = visualRect(index).center();
    }
    if (!index.isValid())
        return;
    const int row = index.row();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show on the map"), this, [this, index] { go(index); })->setEnabled(!m_findings->finding(row)->objects.empty());
    if (const auto fix = m_findings->fix(row))
        menu->addAction(words(fix->label), this, [this, row] { applyFix(row); });
    if (m_findings->isWaived(row))
        menu->addAction(tr("Take the waiver back"), this, [this, row] { takeBack(row); });
    else
        menu->addAction(tr("Waive with a reason…"), this, [this, row] { askReason(row); });
    menu->popup(viewport()->mapToGlobal(at));
}

// The remedy takes its share of the width; row heights are computed again.
void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    constexpr double remedyShare = 0.38;
    QTreeView::resizeEvent(event);
    header()->resizeSection(FindingsModel::RemedyColumn, int(remedyShare * viewport()->width()));
    scheduleDelayedItemsLayout();
}

void FindingsPanel::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const QModelIndex at = indexAt(event->pos());
    const bool step = at.column() == FindingsModel::RemedyColumn && at.data(FindingsModel::FixRole).toBool();
    viewport()->setCursor(step ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FindingsPanel::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_findings->rowCount() > 0)
        return;
    QPainter p(viewport());
    p.setFont(bodyFont());
    p.setPen(m_tokens.faint);
    p.drawText(viewport()->rect(), Qt::AlignCenter, m_document->study() ? tr("No findings.") : tr("The study is on its way."));
}

} // namespace tokenyard::ui
