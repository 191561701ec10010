// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/input_guard.h"

#include "ui/widgets/pending_edit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

namespace tokenyard::ui {

namespace {

bool isChoice(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QSlider *>(widget);
}

// The input widget that this widget is or belongs to: a spin box's line gets the wheel first.
QWidget *choiceAt(QWidget *widget)
{
    if (isChoice(widget))
        return widget;
    QWidget *around = widget->parentWidget();
    return around && isChoice(around) ? around : nullptr;
}

// Whether a press there leaves the typed line as it is: on the line itself, its box, the list of its completer or its own menu.
bool belongsTo(const QWidget *line, const QWidget *pressed)
{
    const QWidget *box = line->parentWidget() && isChoice(line->parentWidget()) ? line->parentWidget() : line;
    return pressed == box || box->isAncestorOf(pressed) || (pressed->window()->windowFlags() & Qt::Popup) == Qt::Popup;
}

// A line that holds one value, which typing replaces: lines marked as such, and those of spin boxes.
bool holdsOneValue(const QLineEdit *line)
{
    return line->property(oneValueProperty).toBool() || qobject_cast<const QAbstractSpinBox *>(line->parentWidget());
}

// The line being typed in: a spin box or an editable list has the focus instead of its line.
QLineEdit *lineOf(QObject *watched)
{
    if (const auto *list = qobject_cast<QComboBox *>(watched))
        return list->lineEdit();
    if (qobject_cast<QAbstractSpinBox *>(watched))
        return watched->findChild<QLineEdit *>();
    return qobject_cast<QLineEdit *>(watched);
}

// A list opens as wide as its longest entry, within the screen: names of records are longer than the field that shows them.
void widenList(QWidget *container)
{
    auto *view = container->findChild<QAbstractItemView *>();
    if (!view || !view->model())
        return;
    const int wanted = view->sizeHintForColumn(0) + 2 * view->frameWidth() + view->verticalScrollBar()->sizeHint().width() + 12;
    const QRect screen = container->screen()->availableGeometry();
    const int width = std::min(std::max(container->width(), wanted), screen.width());
    container->resize(width, container->height());
    if (container->geometry().right() > screen.right())
        container->move(screen.right() - width, container->y());
}

} // namespace

InputGuard::InputGuard(QObject *parent) : QObject(parent) {}

void InputGuard::install()
{
    static const QString name = QStringLiteral("inputGuard");
    if (qApp->findChild<InputGuard *>(name))
        return;
    auto *guard = new InputGuard(qApp);
    guard->setObjectName(name);
    qApp->installEventFilter(guard);
}

bool InputGuard::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    switch (event->type()) {
    case QEvent::MouseButtonPress: settleBefore(watched, event); return false;
    case QEvent::Shortcut: return !settleBefore(watched, event); // a refused value stops the command, its field says why
    case QEvent::ShortcutOverride: return undoesTyping(watched, event) || dropsTyping(watched, event);
    case QEvent::KeyPress:
        return opensList(watched, static_cast<QKeyEvent *>(event)) || pressesButton(watched, static_cast<QKeyEvent *>(event));
    case QEvent::Wheel: return widget && keepsFromChoices(widget, static_cast<QWheelEvent *>(event));
    case QEvent::ToolTip: return widget && showsPlainTip(widget, static_cast<QHelpEvent *>(event));
    case QEvent::FocusIn: selectWhole(watched, static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason); return false;
    case QEvent::MouseButtonDblClick: return selectWhole(watched, true); // the word in "18.545" would be only its decimals
    case QEvent::Show:
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            widenList(widget);
        else if (widget && widget->isWindow() && qobject_cast<QDialog *>(widget))
            widget->resize(widget->size().boundedTo(widget->screen()->availableSize()));
        return false;
    case QEvent::Polish:
        if (widget)
            prepare(widget);
        return false;
    default: return false;
    }
}

// Shortcuts go to actions and menus, presses to widgets. An undo needs no settling: it takes back the typing.
bool InputGuard::settleBefore(QObject *watched, QEvent *event)
{
    if (watched->objectName() == QLatin1String("edit.undo"))
        return true;
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *pressed = watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
        const QWidget *focus = QApplication::focusWidget();
        if (!pressed || (focus && belongsTo(focus, pressed)))
            return true;
    }
    return commitPendingEdits();
}

// A line edit claims Ctrl+Z even if nothing was typed since the value was entered; then the plan's last step is meant.
bool InputGuard::undoesTyping(QObject *watched, QEvent *event)
{
    const QLineEdit *line = lineOf(watched);
    auto *key = static_cast<QKeyEvent *>(event);
    if (!line || line->isModified() || !(key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)))
        return false;
    event->ignore();
    return true;
}

// Esc takes back the typing in a field of the main window; in a dialog it closes the dialog.
bool InputGuard::dropsTyping(QObject *watched, QEvent *event)
{
    QLineEdit *line = lineOf(watched);
    if (!line || !line->isModified() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || qobject_cast<QDialog *>(line->window()))
        return false;
    revertPendingEdit();
    line->selectAll();
    event->accept(); // Esc has done its work: no action must take it as well
    return true;
}

// A key that would move the choice of a closed list, and so edit the plan unseen, opens the list instead: there arrows, Home, End and
// letters choose, Return takes the choice and Esc leaves the old one. In a line that is typed in, Home, End and letters are the line's.
bool InputGuard::opensList(QObject *watched, const QKeyEvent *key)
{
    auto *list = qobject_cast<QComboBox *>(watched);
    if (!list || list->count() == 0 || list->view()->isVisible()
        || (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return false;
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (list->isEditable() && list->lineEdit()->isModified())
            return true; // neither a choice nor typing: what is typed stays
        list->showPopup();
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (list->isEditable())
            return false;
        list->showPopup();
        return true;
    default: break;
    }
    const QString typed = key->text();
    if (list->isEditable() || typed.isEmpty() || !typed.front().isPrint() || typed.front().isSpace())
        return false;
    list->showPopup();
    QKeyEvent again(key->type(), key->key(), key->modifiers(), typed);
    QCoreApplication::sendEvent(list->view(), &again);
    return true;
}

// Some desktops leave it to the space bar. In a dialog Return presses the default button; what is checked keeps to the space bar.
bool InputGuard::pressesButton(QObject *watched, const QKeyEvent *key)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!button || !enters || key->isAutoRepeat() || !button->isEnabled() || qobject_cast<QDialog *>(button->window())
        || qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button))
        return false;
    if (auto *tool = qobject_cast<QToolButton *>(button); tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else
        button->click();
    return true;
}

// A closed list or a number changes by the wheel only while it has the focus, tabs never; the page behind scrolls instead.
bool InputGuard::keepsFromChoices(QWidget *widget, QWheelEvent *event)
{
    QWidget *choice = choiceAt(widget);
    const bool tabs = qobject_cast<QTabBar *>(widget);
    if (!tabs && (!choice || choice->hasFocus() || (choice->focusProxy() && choice->focusProxy()->hasFocus()) || widget->hasFocus()))
        return false;
    event->ignore();
    return true;
}

// After a press, only once it has set the caret.
bool InputGuard::selectWhole(QObject *watched, bool pressed)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(watched))
        line = spin->findChild<QLineEdit *>();
    if (!line || !holdsOneValue(line))
        return false;
    if (pressed)
        QTimer::singleShot(0, line, &QLineEdit::selectAll);
    else
        line->selectAll();
    return true;
}

bool InputGuard::showsPlainTip(QWidget *widget, QHelpEvent *event)
{
    QString tip = widget->toolTip();
    if (auto *view = qobject_cast<QAbstractItemView *>(widget->parentWidget()); view && view->viewport() == widget)
        tip = view->indexAt(event->pos()).data(Qt::ToolTipRole).toString();
    if (!Qt::mightBeRichText(tip))
        return false;
    QToolTip::showText(event->globalPos(), tip.toHtmlEscaped(), widget);
    return true;
}

void InputGuard::prepare(QWidget *widget)
{
    if (isChoice(widget) && (widget->focusPolicy() & Qt::WheelFocus) == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus); // the wheel must not give the focus, or the widget would have it when the wheel turns
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
}

} // namespace tokenyard::ui
