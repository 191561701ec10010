// SPDX-License-Identifier: Apache-2.0
// The commands of the site map.
#include "core/edit/clipboard.h"
#include "core/edit/feeds.h"
#include "core/edit/mirror.h"
#include "core/edit/objects.h"
#include "core/edit/place.h"
#include "core/edit/size_to_fit.h"
#include "ui/dialogs/array_dialog.h"
#include "ui/items/kind_icon.h"
#include "ui/map/boundary_tool.h"
#include "ui/map/feed_tool.h"
#include "ui/map/measure_tool.h"
#include "ui/map/place_tool.h"
#include "ui/map/site_view.h"
#include "ui/map/two_point_tools.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pending_edit.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace tokenyard::ui {

namespace {
constexpr const char *clipboardMimeType = "application/x-tokenyard-clipboard";
constexpr Point pasteStep{2, 2}; // m
constexpr double zoomStep = 1.25;

std::optional<edit::Clipboard> clipboardContent()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!data)
        return std::nullopt;
    const QByteArray own = data->data(clipboardMimeType);
    return edit::clipboardFromText((own.isEmpty() ? data->text().toUtf8() : own).toStdString());
}
} // namespace

QAction *SiteView::add(const char *name, const QString &text, const QKeySequence &shortcut, const char *icon, std::function<void()> run)
{
    auto *made = new QAction(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setShortcut(shortcut);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setProperty("icon", QString::fromLatin1(icon));
    if (*icon)
        made->setIcon(lineIcon(QString::fromLatin1(icon), m_tokens));
    connect(made, &QAction::triggered, this, [run = std::move(run)] {
        if (commitPendingEdits())
            run();
    });
    addAction(made);
    return made;
}

void SiteView::makeToolActions()
{
    const auto tool = [this](const char *name, const QString &text, const QKeySequence &key, const char *icon, std::function<void()> run) {
        QAction *made = add(name, text, key, icon, std::move(run));
        made->setCheckable(true);
        m_tools->addAction(made);
        return made;
    };
    tool("tool.select", tr("Select"), Qt::Key_V, "select", [this] { m_canvas->setSelectTool(); })->setChecked(true);
    tool("tool.feed", tr("Join with a feed"), Qt::Key_L, "feed", [this] { m_canvas->setTool(std::make_unique<FeedTool>(*m_canvas)); });
    tool("tool.measure", tr("Measure"), Qt::Key_M, "measure", [this] { m_canvas->setTool(std::make_unique<MeasureTool>(*m_canvas)); });
    tool("tool.dimension", tr("Dimension line"), Qt::Key_D, "measure",
         [this] { m_canvas->setTool(std::make_unique<DimensionTool>(*m_canvas)); });
    tool("tool.boundary", tr("Edit the site boundary"), Qt::Key_B, "boundary",
         [this] { m_canvas->setTool(std::make_unique<BoundaryTool>(*m_canvas)); });
    for (const KindInfo &kind : allKinds()) {
        if (kind.hidden)
            continue;
        const QByteArray name = QByteArray("insert.") + kind.key;
        tool(name.constData(), words(kind.label), kind.kind == ObjectKind::Label ? QKeySequence(Qt::Key_T) : QKeySequence(),
             iconOf(kind.key, kind.icon).toLatin1().constData(), [this, k = kind.kind] { placeKind(k); });
    }
    connect(m_canvas, &Canvas::toolChanged, this, [this](const QString &key) {
        if (QAction *now = action(QStringLiteral("tool.%1").arg(key)))
            now->setChecked(true);
    });
}

void SiteView::makeEditActions()
{
    add("edit.cut", tr("Cut"), QKeySequence::Cut, "", [this] {
        copySelection();
        m_canvas->commit(edit::removeObjects(m_document->plan(), m_document->selection()));
    });
    add("edit.copy", tr("Copy"), QKeySequence::Copy, "copy", [this] { copySelection(); });
    add("edit.paste", tr("Paste"), QKeySequence::Paste, "", [this] { pasteClipboard(PasteAt::Pointer); });
    add("edit.paste_here", tr("Paste here"), {}, "", [this] { pasteClipboard(PasteAt::Menu); });
    add("edit.paste_in_place", tr("Paste in place"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, "", [this] { pasteClipboard(PasteAt::Same); });
    add("edit.duplicate", tr("Duplicate"), Qt::CTRL | Qt::Key_D, "",
        [this] { m_canvas->commit(edit::duplicate(m_document->plan(), m_canvas->selectedObjects(), pasteStep), 0, true); });
    add("edit.delete", tr("Delete"), QKeySequence::Delete, "delete",
        [this] { m_canvas->commit(edit::removeObjects(m_document->plan(), m_document->selection())); });
    add("edit.select_all", tr("Select all"), QKeySequence::SelectAll, "", [this] {
        std::vector<ObjectId> all;
        for (const auto &object : m_document->plan().objects)
            if (!m_canvas->siteScene()->isPale(object->id))
                all.push_back(object->id);
        for (const auto &feed : m_document->plan().feeds)
            if (!m_canvas->siteScene()->isPale(feed->from.object) && !m_canvas->siteScene()->isPale(feed->to.object))
                all.push_back(feed->id);
        m_document->select(all);
    });
    add("edit.next", tr("Select next object"), Qt::Key_N, "", [this] { m_canvas->selectNext(false); });
    add("edit.previous", tr("Select previous object"), Qt::SHIFT | Qt::Key_N, "", [this] { m_canvas->selectNext(true); });
}

void SiteView::makeArrangeActions()
{
    const auto onObjects = [this](auto make) {
        return [this, make] { m_canvas->commit(make(m_document->plan(), m_canvas->selectedObjects())); };
    };
    using edit::Ids;
    add("arrange.rotate", tr("Rotate 90°"), Qt::Key_R, "rotate",
        onObjects([](const Plan &p, const Ids &ids) { return edit::rotate(p, ids, 90); }));
    add("arrange.mirror_across", tr("Mirror left to right"), Qt::Key_H, "",
        onObjects([](const Plan &p, const Ids &ids) { return edit::mirror(p, ids, edit::Axis::X); }));
    add("arrange.mirror_down", tr("Mirror top to bottom"), Qt::SHIFT | Qt::Key_H, "",
        onObjects([](const Plan &p, const Ids &ids) { return edit::mirror(p, ids, edit::Axis::Y); }));
    add("arrange.group", tr("Group"), Qt::CTRL | Qt::Key_G, "",
        onObjects([](const Plan &p, const Ids &ids) { return edit::group(p, ids); }));
    add("arrange.ungroup", tr("Ungroup"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, "",
        onObjects([](const Plan &p, const Ids &ids) { return edit::ungroup(p, ids); }));
    add("arrange.lock", tr("Lock"), Qt::CTRL | Qt::Key_L, "",
        onObjects([](const Plan &p, const Ids &ids) { return edit::setLocked(p, ids, true); }));
    add("arrange.unlock", tr("Unlock"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, "",
        onObjects([](const Plan &p, const Ids &ids) { return edit::setLocked(p, ids, false); }));
    const struct {
        const char *name;
        QString text;
        edit::Alignment how;
    } alignments[] = {{"arrange.align_left", tr("Align left edges"), edit::Alignment::Left},
                      {"arrange.align_centre", tr("Align centres across"), edit::Alignment::CentreX},
                      {"arrange.align_right", tr("Align right edges"), edit::Alignment::Right},
                      {"arrange.align_top", tr("Align top edges"), edit::Alignment::Top},
                      {"arrange.align_middle", tr("Align middles down"), edit::Alignment::CentreY},
                      {"arrange.align_bottom", tr("Align bottom edges"), edit::Alignment::Bottom}};
    for (const auto &a : alignments)
        add(a.name, a.text, {}, "", onObjects([how = a.how](const Plan &p, const Ids &ids) { return edit::align(p, ids, how); }));
    add("arrange.distribute_across", tr("Equal gaps across"), {}, "",
        onObjects([](const Plan &p, const Ids &ids) { return edit::distribute(p, ids, edit::Axis::X); }));
    add("arrange.distribute_down", tr("Equal gaps down"), {}, "",
        onObjects([](const Plan &p, const Ids &ids) { return edit::distribute(p, ids, edit::Axis::Y); }));
    add("arrange.gap_across", tr("Gaps across of…"), {}, "", [this] { distributeByGap(true); });
    add("arrange.gap_down", tr("Gaps down of…"), {}, "", [this] { distributeByGap(false); });
    add("arrange.along_feed", tr("Array along the feed…"), {}, "", [this] { arrayAlongFeed(); });
    add("arrange.array", tr("Array…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, "", [this] { arraySelection(); });
    add("arrange.size_to_fit", tr("Size to fit"), Qt::SHIFT | Qt::Key_F, "",
        onObjects([this](const Plan &p, const Ids &ids) { return edit::sizeToFit(p, ids, m_document->catalogue()); }));
    add("arrange.racks_to_hall", tr("Fill hall with racks"), {}, "", [this] { fillHalls(); });
    add("arrange.reroute", tr("Route feed anew"), {}, "", [this] {
        std::vector<ObjectId> feeds;
        for (ObjectId id : m_document->selection())
            if (m_document->plan().feed(id))
                feeds.push_back(id);
        m_canvas->commit(edit::rerouteFeeds(m_document->plan(), feeds), 0, true);
    });
}

void SiteView::makeViewActions()
{
    const auto middle = [this] { return QPointF(m_canvas->viewport()->rect().center()); };
    add("view.zoom_in", tr("Zoom in"), QKeySequence::ZoomIn, "", [=, this] { m_canvas->zoomBy(zoomStep, middle()); });
    add("view.zoom_out", tr("Zoom out"), QKeySequence::ZoomOut, "", [=, this] { m_canvas->zoomBy(1 / zoomStep, middle()); });
    add("view.fit", tr("Fit all"), Qt::Key_Home, "fit", [this] { m_canvas->fitAll(); });
    add("view.fit_selection", tr("Fit selection"), Qt::Key_F, "", [this] { m_canvas->fitSelection(); });
    add("view.level_up", tr("Storey above"), Qt::Key_PageUp, "", [this] { changeLevel(1); });
    add("view.level_down", tr("Storey below"), Qt::Key_PageDown, "", [this] { changeLevel(-1); });
    add("analyse.fail", tr("Fail this"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, "", [this] { failSelection(); });
    const auto toggle = [this](const char *name, const QString &text, const QKeySequence &key, auto set) {
        QAction *made = add(name, text, key, "", [] {});
        made->setCheckable(true);
        made->setChecked(true);
        connect(made, &QAction::toggled, m_canvas, set);
    };
    toggle("view.grid", tr("Grid"), QKeySequence(Qt::CTRL | Qt::Key_Apostrophe), &Canvas::setGridShown);
    toggle("view.snap", tr("Snap to grid and edges"), QKeySequence(Qt::Key_S), &Canvas::setSnapEnabled);
}

// Shows the plant that remains when the selection fails; the plan is not changed.
void SiteView::failSelection() { m_document->fail(m_document->selection()); }

void SiteView::updateActions()
{
    const Plan &plan = m_document->plan();
    const auto &selection = m_document->selection();
    const auto objects = m_canvas->selectedObjects();
    const auto count = [&](auto test) {
        return std::count_if(objects.begin(), objects.end(), [&](ObjectId id) { return test(*plan.object(id)); });
    };
    const auto enable = [this](const char *name, bool on, const QString &why) { // why: shown by the palette and the status bar
        QAction *at = action(QString::fromLatin1(name));
        at->setEnabled(on);
        at->setStatusTip(on ? QString() : why);
    };
    for (const char *name : {"edit.cut", "edit.copy", "edit.duplicate", "arrange.rotate", "arrange.array", "arrange.size_to_fit",
                             "arrange.mirror_across", "arrange.mirror_down"})
        enable(name, !objects.empty(), tr("Select an object on the map first."));
    enable("edit.delete", !selection.empty(), tr("Select an object or a feed first."));
    enable("analyse.fail", !selection.empty() && selection != m_document->failedParts(), tr("Select what is to fail first."));
    enable("arrange.along_feed", !objects.empty() && selection.size() == objects.size() + 1,
           tr("Select objects and one feed whose way they are to follow."));
    for (const char *name : {"arrange.gap_across", "arrange.gap_down"})
        enable(name, objects.size() > 1, tr("Select at least two objects first."));
    for (const char *name : {"arrange.align_left", "arrange.align_centre", "arrange.align_right", "arrange.align_top",
                             "arrange.align_middle", "arrange.align_bottom", "arrange.group"})
        enable(name, objects.size() > 1, tr("Select at least two objects first."));
    for (const char *name : {"arrange.distribute_across", "arrange.distribute_down"})
        enable(name, objects.size() > 2, tr("Select at least three objects first."));
    for (const char *name : {"arrange.to_front", "arrange.to_back"})
        enable(name, !objects.empty(), tr("Select an object on the map first."));
    const auto isOrdered = [&, &sheet = m_canvas->sheet()](ObjectId id) {
        return std::count(sheet.front.begin(), sheet.front.end(), id) + std::count(sheet.back.begin(), sheet.back.end(), id) > 0;
    };
    enable("arrange.usual_order", std::any_of(objects.begin(), objects.end(), isOrdered),
           tr("Select an object that was brought to the front or sent to the back first."));
    enable("arrange.ungroup", count([](const Object &o) { return o.group != 0; }) > 0, tr("Select a group first."));
    enable("arrange.lock", count([](const Object &o) { return !o.locked; }) > 0, tr("Select an object that is not locked first."));
    enable("arrange.unlock", count([](const Object &o) { return o.locked; }) > 0, tr("Select a locked object first."));
    const bool halls = count([](const Object &o) { return o.kind() == ObjectKind::Hall; }) > 0;
    enable("arrange.racks_to_hall", halls, tr("Select a hall first."));
    enable("arrange.reroute", selection.size() > objects.size(), tr("Select a feed first."));
}

void SiteView::copySelection()
{
    const std::string text = edit::toText(edit::copy(m_document->plan(), m_canvas->selectedObjects()));
    auto *mime = new QMimeData;
    mime->setData(clipboardMimeType, QByteArray::fromStdString(text));
    mime->setText(QString::fromStdString(text));
    QApplication::clipboard()->setMimeData(mime);
    m_pastes = 0;
}

// At the pointer, if it is over the map; where the menu was opened; or in the same place.
void SiteView::pasteClipboard(PasteAt where)
{
    const auto content = clipboardContent();
    if (!content) {
        emit refused(tr("The clipboard holds no part of a plan; copy objects on the map first."));
        return;
    }
    m_pastes = where == PasteAt::Same ? m_pastes : m_pastes + 1;
    Point offset = where == PasteAt::Same ? Point{} : pasteStep * m_pastes;
    const auto at = where == PasteAt::Menu ? std::optional(m_canvas->menuPlace())
        : where == PasteAt::Pointer        ? m_canvas->pointer()
                                           : std::nullopt;
    if (at && !content->empty()) {
        Bounds box = content->objects.front().place.bounds();
        for (const Object &object : content->objects)
            box = box.united(object.place.bounds());
        const SnapSettings settings = m_canvas->snapSettings({});
        const Length grid = settings.enabled ? settings.grid : 0.0 * units::m;
        offset = {toGrid(at->x - (box.left + box.right) / 2, grid), toGrid(at->y - (box.top + box.bottom) / 2, grid)};
    }
    m_canvas->commit(edit::paste(m_document->plan(), *content, offset), 0, true);
}

void SiteView::arraySelection()
{
    askForArray(this, [this](const edit::ArraySpec &spec) {
        const edit::Edit array = edit::arrayOf(m_document->plan(), m_canvas->selectedObjects(), spec);
        if (!array.ok())
            return words(array.refusal);
        m_canvas->commit(array, 0, true);
        return QString();
    });
}

void SiteView::fillHalls()
{
    const int gesture = Document::newGesture(); // all halls make one entry
    for (ObjectId id : m_canvas->selectedObjects()) {
        const Hall *hall = m_document->plan().object(id)->as<Hall>();
        if (!hall)
            continue;
        const RackSize rack = drawing::rackSize(&m_document->catalogue(), hall->rack);
        m_canvas->commit(edit::fitRacksToHall(m_document->plan(), id, rack), gesture);
    }
}

void SiteView::changeLevel(int by)
{
    const std::vector<int> levels = m_canvas->siteScene()->levels();
    const auto it = std::find(levels.begin(), levels.end(), m_canvas->level());
    const auto next = (it - levels.begin()) + by;
    if (it != levels.end() && next >= 0 && next < std::ssize(levels))
        m_canvas->setLevel(levels[std::size_t(next)]);
}

} // namespace tokenyard::ui
