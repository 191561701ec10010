// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/outline_panel.h"

#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/templates/names.h"
#include "ui/document/apply_edit.h"
#include "ui/document/document.h"
#include "ui/items/outline_model.h"
#include "ui/text/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenyard::ui {

namespace {
std::string inWords(const TextSource &phrase) { return words(phrase).toStdString(); }
} // namespace

OutlinePanel::OutlinePanel(Document *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_outline(new OutlineModel(document, this)), m_filter(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit), m_tree(new QTreeView)
{
    m_search->setObjectName(QStringLiteral("outline.search"));
    m_search->setPlaceholderText(tr("Find in the plan"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_outline);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setObjectName(QStringLiteral("outline.tree"));
    m_tree->setAccessibleName(tr("Parts of the plan"));
    m_tree->setModel(m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 6, 4);
    column->addWidget(m_search);
    auto *empty = new QLabel;
    empty->setObjectName(QStringLiteral("outline.empty"));
    empty->setWordWrap(true);
    column->addWidget(empty);
    column->addWidget(m_tree, 1);
    const auto tellEmpty = [this, empty] {
        const bool found = m_filter->rowCount() > 0, site = !m_document->plan().objects.empty();
        empty->setText(!found      ? tr("Nothing in the plan is called so.")
                           : !site ? tr("Nothing stands on the site yet: drag a part from the library, or fill the parcel (File menu).")
                                   : QString());
        empty->setVisible(!found || !site);
    };
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        text.isEmpty() ? expandFirst() : m_tree->expandAll();
    });
    connect(m_search, &QLineEdit::textChanged, empty, tellEmpty);
    connect(m_search, &QLineEdit::returnPressed, this, &OutlinePanel::takeFirst);
    connect(m_outline, &OutlineModel::rebuilt, empty, tellEmpty);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::takeSelection);
    connect(m_tree, &QTreeView::activated, this, [this] { emit showRequested(m_document->selection()); });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &OutlinePanel::openMenu);
    connect(m_outline, &OutlineModel::rebuildStarted, this, &OutlinePanel::rememberOpen);
    connect(m_outline, &OutlineModel::rebuilt, this, &OutlinePanel::openRemembered);
    connect(document, &Document::selectionChanged, this, &OutlinePanel::showSelection);
    expandFirst();
    tellEmpty();
}

void OutlinePanel::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

// Enter in the search selects the first part that is called so, before headings.
void OutlinePanel::takeFirst()
{
    const QModelIndexList found = m_filter->match(m_filter->index(0, 0), Qt::DisplayRole, m_search->text(), -1,
                                                  Qt::MatchContains | Qt::MatchRecursive | Qt::MatchWrap);
    const auto part = std::find_if(found.begin(), found.end(), [&](const QModelIndex &index) { return !m_filter->hasChildren(index); });
    if (found.isEmpty())
        return;
    m_tree->setCurrentIndex(part != found.end() ? *part : found.first());
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

// Names come first, values are elided: a value takes what it needs, but never more than two fifths.
void OutlinePanel::shareWidth()
{
    spanNames({});
    const int room = m_tree->viewport()->width();
    m_tree->header()->resizeSection(1, std::min(static_cast<QAbstractItemView *>(m_tree)->sizeHintForColumn(1) + 8, room * 2 / 5));
}

// A name without a value beside it has the whole width.
void OutlinePanel::spanNames(const QModelIndex &parent)
{
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        m_tree->setFirstColumnSpanned(row, parent, m_filter->index(row, 1, parent).data().toString().isEmpty());
        spanNames(m_filter->index(row, 0, parent));
    }
}

void OutlinePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &OutlinePanel::shareWidth); // the tree inside gets its width only after this event
}

void OutlinePanel::expandFirst()
{
    m_tree->expandToDepth(0);
    shareWidth();
    showSelection();
}

QStringList OutlinePanel::titlesOf(const QModelIndex &index) const
{
    QStringList titles;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        titles.prepend(at.data().toString());
    return titles;
}

void OutlinePanel::rememberOpen()
{
    m_following = true;
    m_open.clear();
    const auto visit = [this](auto &&self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_filter->rowCount(parent); ++row)
            if (const QModelIndex index = m_filter->index(row, 0, parent); m_tree->isExpanded(index)) {
                m_open.insert(titlesOf(index));
                self(self, index);
            }
    };
    visit(visit, {});
}

void OutlinePanel::openRemembered()
{
    m_following = false;
    if (m_open.isEmpty())
        return expandFirst();
    const auto visit = [this](auto &&self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_filter->rowCount(parent); ++row)
            if (const QModelIndex index = m_filter->index(row, 0, parent); m_open.contains(titlesOf(index))) {
                m_tree->expand(index);
                self(self, index);
            }
    };
    visit(visit, {});
    shareWidth();
    showSelection();
}

void OutlinePanel::takeSelection()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    std::vector<ObjectId> ids;
    edit::PartRef part{"", {}};
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        const edit::PartRef at = m_outline->part(m_filter->mapToSource(index));
        if (at.part == "object" || at.part == "feed")
            ids.push_back(at.id);
        else if (!at.part.empty())
            part = at;
    }
    if (!ids.empty() || part.part.empty())
        m_document->select(std::move(ids));
    else
        m_document->selectPart(part);
}

void OutlinePanel::showSelection()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    QItemSelection all;
    QModelIndex last;
    const auto add = [&](const edit::PartRef &part) {
        const QModelIndex index = m_filter->mapFromSource(m_outline->indexOf(part));
        if (!index.isValid())
            return;
        all.select(index, index.siblingAtColumn(1));
        last = index;
    };
    for (const ObjectId id : m_document->selection())
        add(m_document->plan().object(id) ? edit::objectRef(id) : edit::feedRef(id));
    add(m_document->selectedPart());
    m_tree->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    if (last.isValid())
        m_tree->scrollTo(last);
}

void OutlinePanel::addService()
{
    const auto &services = m_document->plan().services;
    Service next = services.empty() ? Service{} : *services.back();
    next.name = nameIn(next.name, inWords);
    const edit::Edit done = edit::addService(m_document->plan(), std::move(next));
    apply(*m_document, done);
    if (!done.ids.empty())
        m_document->selectPart({"service", done.ids.back()});
}

void OutlinePanel::addPhase()
{
    Phase next = m_document->plan().phases.empty() ? Phase{} : *m_document->plan().phases.back();
    if (!m_document->plan().phases.empty())
        ++next.year;
    next.name = nameIn(next.name, inWords);
    const edit::Edit done = edit::addPhase(m_document->plan(), next);
    apply(*m_document, done);
    if (!done.ids.empty())
        m_document->selectPart({"phase", done.ids.back()});
}

void OutlinePanel::remove(const edit::PartRef &part)
{
    const Plan &plan = m_document->plan();
    const edit::Edit done = part.part == "service" ? edit::removeService(plan, part.id)
        : part.part == "phase"                     ? edit::removePhase(plan, part.id)
                                                   : edit::removeObjects(plan, m_document->selection());
    if (done.ok())
        apply(*m_document, done);
}

void OutlinePanel::openMenu(QPoint at)
{
    const edit::PartRef part = m_outline->part(m_filter->mapToSource(m_tree->indexAt(at)));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (part.part == "object" || part.part == "feed")
        menu->addAction(tr("Show on the map"), this, [this] { emit showRequested(m_document->selection()); });
    const bool last = (part.part == "service" && m_document->plan().services.size() < 2)
        || (part.part == "phase" && m_document->plan().phases.size() < 2);
    if (part.part == "object" || part.part == "feed" || part.part == "service" || part.part == "phase")
        menu->addAction(tr("Delete"), this, [this, part] { remove(part); })->setEnabled(!last);
    if (part.part == "service")
        menu->addAction(tr("Duplicate"), this, [this, part] {
            const edit::Edit done = edit::duplicateService(m_document->plan(), part.id);
            apply(*m_document, done);
            if (!done.ids.empty())
                m_document->selectPart({"service", done.ids.back()});
        });
    menu->addSeparator();
    menu->addAction(tr("Add a service"), this, &OutlinePanel::addService);
    menu->addAction(tr("Add a phase"), this, &OutlinePanel::addPhase);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace tokenyard::ui
