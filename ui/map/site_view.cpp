// SPDX-License-Identifier: Apache-2.0
#include "ui/map/site_view.h"

#include "ui/map/feed_tool.h"
#include "ui/map/map_marks.h"
#include "ui/map/place_tool.h"
#include "ui/map/ruler.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QGridLayout>
#include <QMenu>
#include <QResizeEvent>

namespace tokenyard::ui {

namespace {
constexpr double scaleBarRoomMm = 34.0;

// The square where the rulers meet.
class Corner : public QWidget {
public:
    using QWidget::QWidget;
};
} // namespace

SiteView::SiteView(Document *document, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_document(document), m_tokens(tokens), m_canvas(new Canvas(document, tokens, this)),
      m_across(new Ruler(Qt::Horizontal, m_canvas, this)), m_down(new Ruler(Qt::Vertical, m_canvas, this)), m_north(new MapMark(this)),
      m_scale(new MapMark(this)), m_legend(new MapMark(this)), m_levels(new LevelBar(this)), m_tools(new QActionGroup(this))
{
    setObjectName(QStringLiteral("siteView"));
    m_scale->setObjectName(QStringLiteral("scaleBar"));
    m_legend->setObjectName(QStringLiteral("legend"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    auto *corner = new Corner(this);
    corner->setFixedSize(Ruler::thickness, Ruler::thickness);
    grid->addWidget(corner, 0, 0);
    grid->addWidget(m_across, 0, 1);
    grid->addWidget(m_down, 1, 0);
    grid->addWidget(m_canvas, 1, 1);
    setFocusProxy(m_canvas);
    for (MapMark *mark : {m_north, m_scale, m_legend})
        mark->setTokens(tokens);
    m_levels->setTokens(tokens);
    m_north->setPlate(false);

    connect(m_canvas, &Canvas::cursorMoved, this, &SiteView::cursorMoved);
    connect(m_canvas, &Canvas::cursorLeft, this, &SiteView::cursorLeft);
    connect(m_canvas, &Canvas::scaleChanged, this, &SiteView::scaleChanged);
    connect(m_canvas, &Canvas::scaleChanged, this, &SiteView::updateMarks);
    connect(m_canvas, &Canvas::levelChanged, this, &SiteView::updateMarks);
    connect(m_canvas, &Canvas::toolChanged, this, &SiteView::toolChanged);
    connect(m_canvas, &Canvas::refused, this, &SiteView::refused);
    connect(m_canvas, &Canvas::noticed, this, &SiteView::refused);
    connect(m_canvas, &Canvas::activated, this, &SiteView::activated);
    connect(m_canvas, &Canvas::menuRequested, this, &SiteView::showMenu);
    connect(m_levels, &LevelBar::chosen, m_canvas, &Canvas::setLevel);
    connect(document, &Document::planChanged, this, &SiteView::updateMarks);
    connect(document, &Document::planChanged, this, &SiteView::updateActions);
    connect(document, &Document::selectionChanged, this, &SiteView::updateActions);
    connect(document, &Document::failureChanged, this, &SiteView::updateActions);
    makeToolActions();
    makeEditActions();
    makeArrangeActions();
    makeOrderActions();
    makePowerActions();
    makeViewActions();
    makeSheetActions();
    updateActions();
    updateMarks();
}

SiteView::~SiteView() = default;

void SiteView::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
    m_canvas->setTokens(tokens);
    for (MapMark *mark : {m_north, m_scale, m_legend})
        mark->setTokens(tokens);
    m_levels->setTokens(tokens);
    m_across->update();
    m_down->update();
    for (QAction *action : actions())
        if (const QString icon = action->property("icon").toString(); !icon.isEmpty())
            action->setIcon(lineIcon(icon, tokens));
}

void SiteView::setOverlay(drawing::Overlay overlay)
{
    m_canvas->setOverlay(overlay);
    updateMarks();
}

void SiteView::placeKind(ObjectKind kind)
{
    m_canvas->setTool(std::make_unique<PlaceTool>(*m_canvas, kind));
    if (QAction *insert = action(QStringLiteral("insert.%1").arg(QString::fromLatin1(kindInfo(kind).key))))
        insert->setChecked(true);
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void SiteView::joinWith(FeedKind kind)
{
    m_canvas->setTool(std::make_unique<FeedTool>(*m_canvas, kind));
    m_canvas->setFocus(Qt::OtherFocusReason);
}

QAction *SiteView::action(const QString &name) const
{
    for (QAction *action : actions())
        if (action->objectName() == name)
            return action;
    return nullptr;
}

void SiteView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMarks();
}

void SiteView::updateMarks()
{
    using namespace drawing;
    const ScaleBar bar = scaleBarFor(m_canvas->pixelsPerMetre() / pixelsPerMm, scaleBarRoomMm);
    m_scale->setList(drawScaleBar(bar), {bar.mm, scaleBarHeightMm});
    m_north->setList(drawNorthArrow(m_document->plan().site->northAngle), {northArrowMm, northArrowMm});
    const auto entries = legendOf(m_document->plan());
    constexpr double column = 29.0; // mm, wide enough for the longest entry in both languages
    if (const auto &steps = m_canvas->siteScene()->overlayPaint().steps; !steps.empty()) {
        constexpr double stepColumn = 34.0;
        m_legend->setList(drawLegend(steps, stepColumn), {stepColumn * double(steps.size()), legendHeightMm});
    } else {
        m_legend->setList(drawLegend(entries, column), {column * double(entries.size()), legendHeightMm});
    }
    m_levels->setLevels(m_canvas->siteScene()->levels(), m_canvas->level());
    placeMarks();
}

// In the corners of the map; in a narrow window the legend stands above the scale bar, and is hidden where there is no room at all.
void SiteView::placeMarks()
{
    constexpr int gap = 10;
    const QRect map(QPoint(Ruler::thickness, Ruler::thickness), QPoint(width(), height()));
    m_north->move(map.right() - m_north->width() - gap, map.top() + gap / 2);
    m_scale->move(map.right() - m_scale->width() - gap, map.bottom() - m_scale->height() - gap / 2);
    m_legend->move(map.left() + gap, map.bottom() - m_legend->height() - gap / 2);
    if (m_legend->geometry().right() + gap >= m_scale->x())
        m_legend->move(m_legend->x(), m_scale->y() - m_legend->height());
    const bool any = !m_canvas->siteScene()->overlayPaint().steps.empty() || !drawing::legendOf(m_document->plan()).empty();
    m_legend->setVisible(any && m_legend->geometry().right() < map.right());
    m_levels->setRoom((m_legend->isHidden() ? map.bottom() : m_legend->y()) - map.top() - 2 * gap);
    m_levels->move(map.left() + gap, map.top() + gap);
}

void SiteView::showMenu(QPoint global)
{
    QMenu menu(this);
    const bool any = !m_document->selection().empty();
    const QStringList names = any
        ? QStringList{"edit.cut",
                      "edit.copy",
                      "edit.paste_here",
                      "edit.duplicate",
                      "edit.delete",
                      "-",
                      "arrange.rotate",
                      "arrange.mirror_across",
                      "arrange.mirror_down",
                      "arrange.array",
                      "arrange.size_to_fit",
                      "arrange.racks_to_hall",
                      "arrange.reroute",
                      "-",
                      "arrange.group",
                      "arrange.ungroup",
                      "arrange.lock",
                      "arrange.unlock",
                      "-",
                      "arrange.to_front",
                      "arrange.to_back",
                      "arrange.usual_order",
                      "-",
                      "analyse.fail",
                      "view.fit_selection"}
        : QStringList{"edit.paste_here", "edit.select_all", "-",        "tool.feed", "tool.dimension", "tool.boundary", "-",
                      "view.fit",        "view.grid",       "view.snap"};
    bool lastWasLine = true;
    for (const QString &name : names) {
        QAction *entry = name == "-" ? nullptr : action(name);
        if (!entry && !lastWasLine)
            menu.addSeparator();
        if (entry && entry->isEnabled())
            menu.addAction(entry);
        lastWasLine = !entry;
    }
    addBoundaryEntries(menu);
    addSheetEntries(menu);
    menu.exec(global);
}

} // namespace tokenyard::ui
