// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pending_edit.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QStyle>

namespace tokenyard::ui {

namespace {

// The line that receives a window's keys; windows behind a palette or a menu keep theirs.
QLineEdit *typedLine(const QWidget *window)
{
    QWidget *focus = window->focusWidget();
    if (auto *box = qobject_cast<QComboBox *>(focus); box && box->isEditable())
        focus = box->lineEdit();
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(focus))
        focus = spin->findChild<QLineEdit *>();
    auto *line = qobject_cast<QLineEdit *>(focus);
    return line && line->isModified() && line->isVisible() ? line : nullptr;
}

QAbstractItemView *viewOf(const QLineEdit *editor)
{
    QWidget *viewport = editor->parentWidget();
    auto *view = viewport ? qobject_cast<QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    return view && view->viewport() == viewport ? view : nullptr;
}

// Checks a line, its combo box or its spin box, whichever carries the mark.
bool isRefused(const QWidget *line)
{
    const QWidget *around = line->parentWidget();
    return line->property(refusedProperty).toBool() || (around && around->property(refusedProperty).toBool());
}

bool commit(QLineEdit *line)
{
    if (QAbstractItemView *view = viewOf(line)) {
        QMetaObject::invokeMethod(view, "commitData", Q_ARG(QWidget *, line));
        QMetaObject::invokeMethod(view, "closeEditor", Q_ARG(QWidget *, line),
                                  Q_ARG(QAbstractItemDelegate::EndEditHint, QAbstractItemDelegate::NoHint));
        return true;
    }
    const QPointer<QLineEdit> there(line);
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
        spin->interpretText();
    emit line->editingFinished();
    if (!there)
        return true; // the edit rebuilt the panel
    line->setModified(false);
    return !isRefused(line);
}

} // namespace

void markRefused(QWidget *editor, bool refused)
{
    if (editor->property(refusedProperty).toBool() == refused)
        return;
    editor->setProperty(refusedProperty, refused);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

bool commitPendingEdits()
{
    bool good = true;
    for (const QWidget *window : QApplication::topLevelWidgets())
        if (QLineEdit *line = typedLine(window))
            good = commit(line) && good;
    return good;
}

bool revertPendingEdit()
{
    for (const QWidget *window : QApplication::topLevelWidgets())
        if (QLineEdit *line = typedLine(window)) {
            while (line->isUndoAvailable() && line->isModified())
                line->undo();
            line->setModified(false);
            return true;
        }
    return false;
}

} // namespace tokenyard::ui
