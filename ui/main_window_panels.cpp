// SPDX-License-Identifier: Apache-2.0
// The parts of the plan that are not on the map, the docks' space, and the palette that finds all of them.
#include "ui/dialogs/command_palette.h"
#include "ui/document/document.h"
#include "ui/figures/property_sheet.h"
#include "ui/main_window.h"
#include "ui/map/site_view.h"
#include "ui/panels/ledger_panel.h"
#include "ui/panels/properties_panel.h"
#include "ui/panels/welcome_page.h"
#include "ui/text/both_languages.h"
#include "ui/text/words.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tabbed_dock.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUndoStack>

namespace tokenyard::ui {

namespace {

// Parts of which there is exactly one: site, supply, cost, ...
std::vector<edit::PartRef> singleParts()
{
    std::vector<edit::PartRef> parts;
    for (const PartInfo &info : allParts())
        if (!info.many)
            parts.push_back({info.key, {}});
    return parts;
}

// The parts that have something to edit.
std::vector<edit::PartRef> editableParts(const Plan &plan)
{
    std::vector<edit::PartRef> parts = singleParts();
    std::erase_if(parts, [&](const edit::PartRef &part) { return propertySheet(plan, {}, part).rows.empty(); });
    return parts;
}

// Of what the window says in another language.
QString english(const QStringList &shown)
{
    QStringList all;
    for (const QString &words : shown)
        all << plainLabel(englishOf(words));
    return all.join(QLatin1Char(' ')).trimmed();
}

QString reasonOf(const QAction *action)
{
    const QString why = action->statusTip();
    return action->isEnabled() ? QString() : why.isEmpty() ? MainWindow::tr("Not possible now.") : why;
}

} // namespace

// Shows the part in the properties, with the field selected so that typing replaces it.
void MainWindow::editPart(const edit::PartRef &part, const std::string &field)
{
    part.part == "object" ? m_document->select({part.id}) : m_document->selectPart(part);
    m_right->showPage(m_properties);
    if (!field.empty())
        m_properties->startEditing(field);
}

void MainWindow::makePlanMenu()
{
    QMenu *plan = menuBar()->addMenu(tr("&Plan"));
    for (const edit::PartRef &part : editableParts(m_document->plan())) {
        const PartInfo *info = findPartInfo(part.part);
        add(plan, QByteArray("plan." + QByteArray(info->key)).constData(), words(info->label), {}, [this, part] { editPart(part); });
    }
}

void MainWindow::makeWindowMenu()
{
    QMenu *window = menuBar()->addMenu(tr("&Window"));
    for (TabbedDock *dock : panels()) {
        QAction *toggle = dock->toggleViewAction();
        toggle->setObjectName(QStringLiteral("window.%1").arg(dock->objectName()));
        window->addAction(toggle);
    }
    window->addSeparator();
    add(window, "window.panels", tr("Put the panels aside, or back"), Qt::Key_F9, [this] { togglePanels(); });
    add(window, "window.reset", tr("Reset the layout"), {}, [this] { resetLayout(); });
    window->addSeparator();
    add(window, "window.next_pane", tr("Next panel"), Qt::Key_F6, [this] { enterPane(1); });
    add(window, "window.previous_pane", tr("Previous panel"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { enterPane(-1); });
}

// What is visible, in the order in which a key goes through it: the page, what is right of it and below, and the left.
std::vector<QWidget *> MainWindow::panes() const
{
    std::vector<QWidget *> all{m_centre->currentIndex() == 1 ? m_tabs->currentWidget() : m_welcome};
    for (QDockWidget *dock : std::initializer_list<QDockWidget *>{m_right, m_ledgerDock, m_bottom, m_steps, m_left})
        if (dock->isVisible())
            all.push_back(dock->widget());
    return all;
}

// Tab goes from control to control; this goes from panel to panel, to what had the focus there last, else to its first control.
void MainWindow::enterPane(int step)
{
    const std::vector<QWidget *> all = panes();
    const QWidget *focus = QApplication::focusWidget();
    const int count = int(all.size());
    int now = -1;
    for (int i = 0; i < count; ++i)
        if (focus && (focus == all[std::size_t(i)] || all[std::size_t(i)]->isAncestorOf(focus)))
            now = i;
    for (int tried = 1; tried <= count; ++tried) {
        QWidget *pane = all[std::size_t(((now < 0 && step < 0 ? 0 : now) + step * tried + count * 2) % count)];
        QWidget *target = pane->focusProxy() ? pane->focusProxy() : pane->focusWidget(); // the map itself, before what lies on it
        const auto takesFocus = [&](const QWidget *w) {
            return w && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) && (w == pane || pane->isAncestorOf(w));
        };
        if (!takesFocus(target)) {
            target = takesFocus(pane) ? pane : nullptr;
            for (QWidget *next = pane->nextInFocusChain(); !target && next != pane; next = next->nextInFocusChain())
                target = takesFocus(next) ? next : nullptr;
        }
        if (!target)
            continue;
        pane->window()->activateWindow(); // a dock that floats
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

// Every command of a menu and of those in it. A heading within it stands beside the commands below it.
void MainWindow::addCommandsOf(const QMenu &menu, std::vector<PaletteEntry> &entries)
{
    QString heading;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            addCommandsOf(*action->menu(), entries);
        if (action->property(headingProperty).toBool())
            heading = action->text();
        if (action->menu() || action->isSeparator() || action->property(headingProperty).toBool())
            continue;
        QString text = plainLabel(action->text());
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        QStringList beside{plainLabel(menu.title()), heading, shortcut};
        // What would be undone is told beside: who looks for a value by its name does not undo its last change.
        const QUndoStack *steps = m_document->undoStack();
        const QString step = action == command(QStringLiteral("edit.undo")) ? steps->undoText()
            : action == command(QStringLiteral("edit.redo"))                ? steps->redoText()
                                                                            : QString();
        if (!step.isEmpty() && text.contains(step)) {
            text = text.remove(step).trimmed();
            beside.prepend(step);
        }
        beside.removeAll(QString());
        entries.push_back({text, beside.join(QLatin1Char(' ')), [action] { action->trigger(); }, reasonOf(action),
                           english({step.isEmpty() ? action->text() : text, menu.title(), heading}), shortcut});
    }
}

// Every command of the menus.
std::vector<PaletteEntry> MainWindow::commandEntries()
{
    std::vector<PaletteEntry> entries;
    for (const QAction *action : menuBar()->actions())
        if (action->menu())
            addCommandsOf(*action->menu(), entries);
    return entries;
}

// The views of the pages, by their tabs.
std::vector<PaletteEntry> MainWindow::viewEntries()
{
    std::vector<PaletteEntry> entries;
    for (int page = 0; page < m_tabs->count(); ++page)
        if (auto *views = m_tabs->widget(page)->findChild<Segments *>(QStringLiteral("pageViews")))
            for (QAbstractButton *button : views->group()->buttons()) {
                const auto show = [this, page, views, button] {
                    m_tabs->setCurrentIndex(page);
                    views->choose(views->group()->id(button));
                };
                entries.push_back(
                    {plainLabel(button->text()), m_tabs->tabText(page), show, {}, english({button->text(), m_tabs->tabText(page)})});
            }
    return entries;
}

// Objects, and the values of what can be edited.
std::vector<PaletteEntry> MainWindow::planEntries()
{
    std::vector<PaletteEntry> entries;
    const Plan &plan = m_document->plan();
    for (const auto &object : plan.objects) {
        const QString kind = words(kindInfo(object->kind()).label);
        entries.push_back(
            {QString::fromStdString(object->name), kind, [this, id = object->id] { showObjects({id}); }, {}, english({kind})});
    }
    std::vector<edit::PartRef> parts = editableParts(plan);
    for (const auto &service : plan.services)
        parts.push_back({"service", service->id});
    for (const auto &phase : plan.phases)
        parts.push_back({"phase", phase->id});
    if (m_document->selection().size() == 1 && plan.object(m_document->selection().front()))
        parts.push_back(edit::objectRef(m_document->selection().front()));
    for (const edit::PartRef &part : parts) {
        const PropertySheet sheet = propertySheet(plan, {}, part);
        for (const PropertyRow &row : sheet.rows) {
            const QString label = words(row.info.label);
            entries.push_back({label,
                               sheet.title,
                               [this, part, key = std::string(row.info.key)] { editPart(part, key); },
                               {},
                               english({label, sheet.title})});
        }
    }
    return entries;
}

void MainWindow::openPalette()
{
    std::vector<PaletteEntry> entries = commandEntries();
    for (const auto &more : {viewEntries(), planEntries()})
        entries.insert(entries.end(), more.begin(), more.end());
    auto *palette = new CommandPalette(std::move(entries), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->show();
    palette->activateWindow();
}

} // namespace tokenyard::ui
