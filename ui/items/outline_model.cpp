// SPDX-License-Identifier: Apache-2.0
#include "ui/items/outline_model.h"

#include "core/plan/feed_name.h"
#include "core/plan/part_table.h"
#include "ui/document/document.h"
#include "ui/figures/property_sheet.h"
#include "ui/text/words.h"

#include <map>

namespace tokenyard::ui {

namespace {
enum { PartRole = Qt::UserRole + 1, IdRole };

QString detailOf(const Object &object)
{
    if (const Hall *hall = object.as<Hall>())
        return QStringLiteral("%1 × %2").arg(hall->rows).arg(hall->racksPerRow);
    return {};
}

template <class Part>
QString detailOf(const Part &)
{
    return {};
}
QString detailOf(const Phase &phase) { return QStringLiteral("%1-%2").arg(phase.year).arg(phase.month, 2, 10, QLatin1Char('0')); }

QString lengthOf(const Plan &plan, const Feed &feed) { return words(measure(polylineLength(route(plan, feed)), units::m, 3)); }

void append(QString &out, const QString &text, std::int64_t id)
{
    out += QString::number(id) + QLatin1Char('\t') + text + QLatin1Char('\n');
}
} // namespace

OutlineModel::OutlineModel(Document *document, QObject *parent) : QStandardItemModel(parent), m_document(document)
{
    setColumnCount(2);
    connect(document, &Document::planChanged, this, &OutlineModel::refresh);
    refresh();
}

QString OutlineModel::fingerprint() const
{
    const Plan &plan = m_document->plan();
    QString all = QString::fromStdString(plan.site->title);
    for (const auto &object : plan.objects)
        append(all, QString::fromStdString(object->name) + detailOf(*object) + QString::number(object->equipment.index()),
               object->id.value);
    for (const auto &feed : plan.feeds)
        append(all, words(feedName(plan, *feed)) + lengthOf(plan, *feed) + QString::number(int(feed->kind)), feed->id.value);
    forEachPart(plan, [&]<class Row>(const Row &, const typename Row::Part &part) {
        if constexpr (Row::many && !Row::inOrderOfId)
            append(all, QString::fromStdString(part.name) + detailOf(part), part.id.value);
    });
    return all;
}

void OutlineModel::refresh()
{
    QString now = fingerprint();
    if (now == m_fingerprint && rowCount() > 0)
        return;
    m_fingerprint = std::move(now);
    emit rebuildStarted();
    removeRows(0, rowCount());
    addParts();
    addObjects();
    addFeeds();
    emit rebuilt();
}

QStandardItem *OutlineModel::add(QStandardItem *parent, const QString &text, const edit::PartRef &part, const QString &detail)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(QString::fromStdString(part.part), PartRole);
    item->setData(qlonglong(part.id.value), IdRole);
    auto *right = new QStandardItem(detail);
    right->setEditable(false);
    right->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    right->setData(item->data(PartRole), PartRole);
    right->setData(item->data(IdRole), IdRole);
    parent->appendRow({item, right});
    return item;
}

void OutlineModel::addParts()
{
    const Plan &plan = m_document->plan();
    QStandardItem *root = invisibleRootItem();
    forEachPartRow([&]<class Row>(const Row &row) {
        using Part = typename Row::Part;
        if constexpr (std::is_same_v<Part, Site>) {
            add(root, words(row.label), {row.key, {}}, QString::fromStdString(plan.site->title));
        } else if constexpr (!Row::many) {
            add(root, words(row.label), {row.key, {}});
        } else if constexpr (!Row::inOrderOfId) { // objects and feeds follow under their own headings
            if (row.in(plan).empty())
                return;
            QStandardItem *top = add(root, words(row.label), {"", {}}, QString::number(row.in(plan).size()));
            for (const auto &part : row.in(plan))
                add(top, QString::fromStdString(part->name), row.refOf(*part), detailOf(*part));
        }
    });
}

void OutlineModel::addObjects()
{
    std::map<std::string, QStandardItem *> headings;
    for (const KindInfo &kind : allKinds())
        for (const auto &object : m_document->plan().objects) {
            if (object->kind() != kind.kind)
                continue;
            QStandardItem *&top = headings[kind.group.source];
            if (!top)
                top = add(invisibleRootItem(), tr("%1 on the map").arg(words(kind.group)), {"", {}});
            const QString name = QString::fromStdString(object->name);
            add(top, name.isEmpty() ? words(kind.label) : name, edit::objectRef(object->id), detailOf(*object));
        }
}

void OutlineModel::addFeeds()
{
    QStandardItem *top = nullptr;
    std::map<FeedKind, QStandardItem *> headings;
    for (const auto &feed : m_document->plan().feeds) {
        if (!top)
            top = add(invisibleRootItem(), tr("Feeds"), {"", {}}, QString::number(m_document->plan().feeds.size()));
        QStandardItem *&kind = headings[feed->kind];
        if (!kind)
            kind = add(top, words(feedKindChoices()[std::size_t(feed->kind)].label), {"", {}});
        add(kind, words(feedName(m_document->plan(), *feed)), edit::feedRef(feed->id), lengthOf(m_document->plan(), *feed));
    }
}

edit::PartRef OutlineModel::part(const QModelIndex &index) const
{
    return {index.data(PartRole).toString().toStdString(), ObjectId{index.data(IdRole).toLongLong()}};
}

QModelIndex OutlineModel::indexOf(const edit::PartRef &wanted) const
{
    if (wanted.part.empty() || rowCount() == 0)
        return {};
    const bool byId = wanted.id.value != 0;
    const auto found = match(index(0, 0), byId ? int(IdRole) : int(PartRole),
                             byId ? QVariant(qlonglong(wanted.id.value)) : QVariant(QString::fromStdString(wanted.part)), 1,
                             Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

} // namespace tokenyard::ui
