// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/file_list.h"

#include "ui/text/moments.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace tokenyard::ui {

namespace {

constexpr int sizeColumn = 1, typeColumn = 2, dateColumn = 3; // of QFileSystemModel

class DateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QFileInfo file(index.siblingAtColumn(0).data(QFileSystemModel::FilePathRole).toString());
        if (file.exists())
            option->text = shortMoment(file.lastModified());
    }
};

} // namespace

void mendFileList(QFileDialog &dialog)
{
    auto *list = dialog.findChild<QTreeView *>(QStringLiteral("treeView"));
    if (!list)
        return;
    list->setItemDelegateForColumn(dateColumn, new DateDelegate(list));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column : {sizeColumn, typeColumn, dateColumn})
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

} // namespace tokenyard::ui
