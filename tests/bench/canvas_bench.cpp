// SPDX-License-Identifier: Apache-2.0
// The map at 1,920 x 1,080: panning and zooming over 10,000 racks (at most 16.7 ms per frame), and one step of a drag with its
// repaint (at most 8 ms, with 2,000 objects and 20,000 racks too).
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/place.h"
#include "core/edit/templates/templates.h"
#include "tests/bench/application.h"
#include "ui/map/site_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

namespace {

using namespace tokenyard;
using namespace tokenyard::ui;

// 90 halls of 112 racks.
Plan tenThousandRacks()
{
    Plan plan = edit::addPhase({}, Phase{}).plan;
    plan = edit::addService(plan, Service{}).plan;
    plan = edit::addObject(plan, ObjectKind::Hall, Point{30, 20}).plan;
    return edit::arrayOf(plan, {plan.objects[0]->id}, {10, 9, 4 * units::m, 6 * units::m}).plan;
}

// 180 halls of 112 racks above 1,820 transformers.
Plan twoThousandObjects(const Catalogue &)
{
    Plan plan = edit::addPhase({}, Phase{}).plan;
    plan = edit::addService(plan, Service{}).plan;
    plan = edit::addObject(plan, ObjectKind::Hall, Point{30, 20}).plan;
    plan = edit::arrayOf(plan, {plan.objects[0]->id}, {20, 9, 4 * units::m, 6 * units::m}).plan;
    const edit::Edit first = edit::addObject(plan, ObjectKind::Transformer, Point{10, 600});
    return edit::arrayOf(first.plan, first.ids, {70, 26, 2 * units::m, 2 * units::m}).plan;
}

struct Map {
    Document document{Catalogue()};
    SiteView view{&document, lightTokens()};
    QImage image{1920, 1080, QImage::Format_RGB32};
    explicit Map(Plan plan)
    {
        document.reset(std::move(plan), {});
        view.resize(1920 + 22, 1080 + 22);
        view.show();
        QApplication::processEvents();
        view.canvas()->fitAll();
    }
    void paint()
    {
        QPainter painter(&image);
        view.canvas()->viewport()->render(&painter, {}, {}, QWidget::RenderFlags());
    }
};

void paintTenThousandRacks(benchmark::State &state)
{
    needApplication();
    Map map(tenThousandRacks());
    const double factor = double(state.range(0)) / 100.0;
    map.view.canvas()->zoomBy(factor, {960, 540});
    int step = 0;
    for (auto _ : state) {
        map.view.canvas()->panBy(++step % 2 ? QPointF(7, 3) : QPointF(-7, -3));
        map.paint();
    }
    state.counters["px_per_m"] = map.view.canvas()->pixelsPerMetre();
}
BENCHMARK(paintTenThousandRacks)->Arg(50)->Arg(100)->Arg(160)->Arg(300)->Arg(1000)->Unit(benchmark::kMillisecond);

void zoomTenThousandRacks(benchmark::State &state)
{
    needApplication();
    Map map(tenThousandRacks());
    int step = 0;
    for (auto _ : state) {
        map.view.canvas()->zoomBy(step++ % 40 < 20 ? 1.1 : 1 / 1.1, {700, 400});
        map.paint();
    }
}
BENCHMARK(zoomTenThousandRacks)->Unit(benchmark::kMillisecond);

void dragStep(benchmark::State &state, Plan (*make)(const Catalogue &))
{
    needApplication();
    Map map(make(Catalogue()));
    const Plan base = map.document.plan();
    ObjectId hall;
    for (const auto &object : base.objects)
        if (object->kind() == ObjectKind::Hall && !map.view.canvas()->siteScene()->isPale(object->id))
            hall = object->id;
    map.document.select({hall});
    const int gesture = Document::newGesture();
    double step = 0;
    for (auto _ : state) {
        step += 0.5;
        map.view.canvas()->commit(edit::moveBy(base, {hall}, {step, 0}), gesture);
        map.paint();
    }
}
void dragStepOnUlsan(benchmark::State &state) { dragStep(state, ulsan103Mw); }
void dragStepOnTheGigawattBlock(benchmark::State &state) { dragStep(state, gigawattBlock); }
void dragStepOnTwoThousandObjects(benchmark::State &state) { dragStep(state, twoThousandObjects); }
BENCHMARK(dragStepOnTwoThousandObjects)->Unit(benchmark::kMillisecond);
BENCHMARK(dragStepOnUlsan)->Unit(benchmark::kMillisecond);
BENCHMARK(dragStepOnTheGigawattBlock)->Unit(benchmark::kMillisecond);

} // namespace
