// SPDX-License-Identifier: Apache-2.0
// The commands for the map's view: layers with choices by discipline, guides, dimensions, backgrounds; and the commands of Arrange
// that ask for a number.
#include "core/edit/mirror.h"
#include "ui/dialogs/number_box.h"
#include "ui/map/site_view.h"
#include "ui/map/two_point_tools.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"

#include <QAction>
#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QMenu>

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr int keptPixels = 4096; // per side, of a picture that is stored with the plan

LayerSet without(LayerSet layers, MapLayer layer, bool present)
{
    present ? (void)layers.insert(layer) : (void)layers.erase(layer);
    return layers;
}

} // namespace

void SiteView::makeSheetActions()
{
    m_layers = new QMenu(tr("Layers"), this);
    for (const LayerPreset &preset : layerPresets()) {
        const QByteArray name = QByteArray("layers.") + preset.key;
        m_layers->addAction(add(name.constData(), words(preset.name), {}, "", [this, hidden = preset.hidden] {
            m_canvas->changeSheet([&](edit::MapSheet &sheet) { sheet.hidden = LayerSet(hidden.begin(), hidden.end()); },
                                  tr("Choose layers"));
        }));
    }
    const auto toggles = [this](const QString &heading, const char *prefix, LayerSet edit::MapSheet::*member, bool checkedIfIn,
                                const QString &what) {
        m_layers->addSeparator();
        QAction *above = m_layers->addAction(heading); // a section's own heading is not drawn under a style sheet
        above->setEnabled(false);
        above->setProperty(headingProperty, true);
        for (const LayerInfo &info : allLayers()) {
            const QByteArray name = QByteArray(prefix) + info.key;
            QAction *made = add(name.constData(), words(info.name), {}, "", [] {});
            made->setCheckable(true);
            made->setChecked(!checkedIfIn);
            m_layers->addAction(made);
            connect(made, &QAction::triggered, this, [=, this, layer = info.layer] { // its mark is as old as the menu
                m_canvas->changeSheet(
                    [&](edit::MapSheet &sheet) { sheet.*member = without(sheet.*member, layer, !(sheet.*member).count(layer)); }, what);
            });
            connect(m_layers, &QMenu::aboutToShow, made,
                    [=, this, layer = info.layer] { made->setChecked(((m_canvas->sheet().*member).count(layer) > 0) == checkedIfIn); });
        }
    };
    toggles(tr("Shown"), "layer_shown.", &edit::MapSheet::hidden, false, tr("Show or put away a layer"));
    toggles(tr("Locked"), "layer_locked.", &edit::MapSheet::locked, true, tr("Lock or unlock a layer"));
}

// Menu entries for what is under the right click but not part of the plan.
void SiteView::addSheetEntries(QMenu &menu)
{
    const QPointF at = m_canvas->toPixel(m_canvas->menuPlace());
    const edit::MapSheet &sheet = m_canvas->sheet();
    if (m_document->selection().empty()) {
        menu.addSeparator();
        const Point place = m_canvas->menuPlace();
        menu.addAction(tr("Upright guide here"), this, [=, this] {
            m_canvas->changeSheet(
                [&](edit::MapSheet &s) {
                    s.guides.push_back({true, toGrid(place.x, 0.5 * units::m)});
                },
                tr("Add a guide"));
        });
        menu.addAction(tr("Level guide here"), this, [=, this] {
            m_canvas->changeSheet(
                [&](edit::MapSheet &s) {
                    s.guides.push_back({false, toGrid(place.y, 0.5 * units::m)});
                },
                tr("Add a guide"));
        });
    }
    if (const auto guide = m_canvas->guideAt(at))
        menu.addAction(tr("Take this guide away"), this, [=, this] {
            m_canvas->changeSheet([&](edit::MapSheet &s) { s.guides.erase(s.guides.begin() + std::ptrdiff_t(*guide)); },
                                  tr("Take a guide away"));
        });
    if (const auto line = m_canvas->dimensionAt(at))
        menu.addAction(tr("Take this dimension away"), this, [=, this] {
            m_canvas->changeSheet([&](edit::MapSheet &s) { s.dimensions.erase(s.dimensions.begin() + std::ptrdiff_t(*line)); },
                                  tr("Take a dimension away"));
        });
    if (!m_document->selection().empty())
        return;
    menu.addMenu(m_layers);
    for (std::size_t i = 0; i < sheet.backdrops.size(); ++i) {
        const edit::Backdrop &backdrop = sheet.backdrops[i];
        QMenu *own =
            menu.addMenu(tr("Background %1").arg(QString::fromStdString(backdrop.name).replace(QLatin1Char('&'), QLatin1String("&&"))));
        QAction *shown = own->addAction(tr("Shown"), this, [=, this] {
            m_canvas->changeSheet([&](edit::MapSheet &s) { s.backdrops[i].shown = !s.backdrops[i].shown; },
                                  tr("Show or hide a background"));
        });
        shown->setCheckable(true);
        shown->setChecked(backdrop.shown);
        for (double strength : {0.25, 0.5, 1.0})
            own->addAction(tr("Strength %1").arg(words(percent(strength, 2))), this, [=, this] {
                m_canvas->changeSheet([&](edit::MapSheet &s) { s.backdrops[i].strength = strength; }, tr("Change a background"));
            });
        if (!backdrop.picture.empty())
            own->addAction(tr("Scale by two points…"), this, [=, this] { m_canvas->setTool(std::make_unique<ScaleTool>(*m_canvas, i)); });
        own->addAction(tr("Take it away"), this, [=, this] {
            m_canvas->changeSheet([&](edit::MapSheet &s) { s.backdrops.erase(s.backdrops.begin() + std::ptrdiff_t(i)); },
                                  tr("Take a background away"));
        });
    }
}

void SiteView::importPicture(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > keptPixels || size.height() > keptPixels)
        reader.setScaledSize(size.scaled(keptPixels, keptPixels, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull()) {
        emit refused(withParticles(tr("%1 is no picture that can be read; give a PNG or JPEG file.").arg(QFileInfo(path).fileName())));
        return;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, image.hasAlphaChannel() ? "PNG" : "JPEG", image.hasAlphaChannel() ? -1 : 85);
    const Bounds all = boundsOf(m_document->plan());
    edit::Backdrop backdrop;
    backdrop.name = QFileInfo(path).fileName().toStdString();
    backdrop.at = {all.left, all.top};
    backdrop.width = std::max(10.0, all.width());
    backdrop.picture = bytes.toStdString();
    std::size_t index = 0;
    const bool laid = m_canvas->changeSheet(
        [&](edit::MapSheet &sheet) {
            sheet.backdrops.push_back(std::move(backdrop));
            index = sheet.backdrops.size() - 1;
        },
        tr("Lay a picture under the plan"));
    if (!laid)
        return;
    m_canvas->setTool(std::make_unique<ScaleTool>(*m_canvas, index));
    emit refused(tr("Click two points of the picture whose distance you know, then type it. Esc leaves the picture as wide as the plan."));
}

void SiteView::distributeByGap(bool across)
{
    if (const auto gap = askForNumber(this, tr("Gaps"), tr("Clear gap between neighbours:"), units::m, {0, 1000, 2}, 3.0))
        m_canvas->commit(
            edit::distributeBy(m_document->plan(), m_canvas->selectedObjects(), across ? edit::Axis::X : edit::Axis::Y, *gap * units::m));
}

void SiteView::arrayAlongFeed()
{
    const Plan &plan = m_document->plan();
    Polyline path;
    for (ObjectId id : m_document->selection())
        if (const Feed *feed = plan.feed(id))
            path = route(plan, *feed);
    if (const auto copies =
            askForNumber(this, tr("Array along a path"), tr("How many, with the one that is there:"), units::one, {2, 200, 0}, 5))
        m_canvas->commit(edit::arrayAlong(plan, m_canvas->selectedObjects(), path, int(*copies)), 0, true);
}

} // namespace tokenyard::ui
