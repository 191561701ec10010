// SPDX-License-Identifier: Apache-2.0
// The map of Korea at 1,920 x 1,080 with all layers: panning draws all of it anew (at most 16 ms per frame).
#include "tests/bench/application.h"
#include "ui/pages/region/region_map.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QKeyEvent>

#include <benchmark/benchmark.h>

namespace {

using namespace tokenyard;
using namespace tokenyard::ui;

void panTheMapOfKorea(benchmark::State &state)
{
    needApplication();
    const Catalogue catalogue;
    const region::World world(catalogue);
    RegionMap map(lightTokens());
    map.resize(1920, 1080);
    map.setWorld(&world);
    for (int layer = 0; layer <= int(RegionMap::Layer::Legend); ++layer)
        map.setLayer(RegionMap::Layer(layer), true);
    std::map<RecordId, double> shades;
    for (const Record &record : catalogue.set("regions").records)
        shades[record.id] = 0.1 * double(shades.size() % 10);
    map.setShades(shades, {QStringLiteral("Grid margin"), QStringLiteral("35 %"), QStringLiteral("100 %")});
    std::vector<MapSite> sites;
    for (const region::Site &site : world.sites())
        sites.push_back({int(sites.size()) + 1, QString::fromStdString(site.name), site.place});
    map.setSites(sites);
    map.setChosen(0);
    if (state.range(0) > 0)
        map.goTo({36.5, 127.8}); // close enough for the 154 kV nodes and all names
    QImage image(map.size(), QImage::Format_RGB32);
    int step = 0;
    for (auto _ : state) {
        QKeyEvent press(QEvent::KeyPress, ++step % 2 ? Qt::Key_Left : Qt::Key_Right, Qt::NoModifier);
        QCoreApplication::sendEvent(&map, &press);
        map.render(&image);
    }
}
BENCHMARK(panTheMapOfKorea)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

} // namespace
