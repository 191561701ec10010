// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/n_minus_1.h"

#include "core/edit/feeds.h"
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"

#include <QTest>

#include <utility>

using namespace tokenyard;

class NMinus1Test : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue, allRules()};
    static void eachSample()
    {
        QTest::addColumn<QByteArray>("key");
        for (const PlanTemplate &t : allTemplates())
            QTest::newRow(t.key) << QByteArray(t.key);
    }
    template <class Kind, class Change>
    static Plan changed(Plan plan, Change change)
    {
        for (Shared<Object> &object : plan.objects)
            if (object->as<Kind>())
                object = object.with([&](Object &o) { change(std::get<Kind>(o.equipment)); });
        return plan;
    }
    FailureImpact gridLost(const Plan &plan)
    {
        std::vector<ObjectId> intakes;
        for (const auto &object : plan.objects)
            if (object->as<GridIntake>())
                intakes.push_back(object->id);
        return FailureAnalysis(plan, *m_evaluator.evaluate(plan), m_catalogue).together(intakes);
    }

private slots:
    void noFailureLosesMoreThanTheSiteHas_data() { eachSample(); }
    void noFailureLosesMoreThanTheSiteHas()
    {
        QFETCH(QByteArray, key);
        const Plan plan = findTemplate(key.constData())->make(m_catalogue);
        const auto study = m_evaluator.evaluate(plan);
        const FailureAnalysis analysis(plan, *study, m_catalogue);
        QVERIFY(analysis.darkBefore().empty());
        const auto all = analysis.each();
        QVERIFY(all.size() >= 20);
        for (const ElementFailure &f : all) {
            QVERIFY(f.whole.racksDark >= 0 && f.whole.racksDark <= study->layout->racks());
            QVERIFY(f.whole.lost.si() <= study->compute->itPeak.si() * (1.0 + 1e-9));
            if (f.oneUnit) // losing one of several units never costs more than losing all of them
                QVERIFY2(f.oneUnit->lost <= f.whole.lost + 1.0 * units::W, f.name.c_str());
        }
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.whole.moneyLost > b.whole.moneyLost; }));
    }
    // Where a sample claims 2N, no single UPS room, transformer room, board or busway darkens a rack.
    void twoNLosesASideAndNoRack_data() { eachSample(); }
    void twoNLosesASideAndNoRack()
    {
        QFETCH(QByteArray, key);
        const Plan plan = findTemplate(key.constData())->make(m_catalogue);
        if (plan.power->upsTopology != Topology::TwoN)
            return;
        const auto study = m_evaluator.evaluate(plan);
        bool costsASide = false;
        for (const ElementFailure &f : FailureAnalysis(plan, *study, m_catalogue).each()) {
            if (f.kind != "ups_room" && f.kind != "transformer" && f.kind != "switchgear"
                && !(f.kind == "feed" && plan.feed(f.id) && isPower(plan.feed(f.id)->kind)))
                continue;
            QVERIFY2(f.whole.racksDark == 0, f.name.c_str());
            costsASide |= f.whole.racksWithoutA > 0 || f.whole.racksWithoutB > 0;
        }
        QVERIFY(costsASide);
    }
    // The grid fails: batteries carry the racks until the generators run, so none is dark. With a battery that is shorter than the start, or
    // without generators, all are; with a third of the sets, some are, and the others are on generators.
    void generatorsCarryTheRacksWhenTheGridFails()
    {
        const Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        const FailureImpact carried = gridLost(plan);
        const int racks = m_evaluator.evaluate(plan)->layout->racks();
        QCOMPARE(carried.racksDark, 0);
        QCOMPARE(carried.racksOnGenerators, racks);
        QCOMPARE(carried.racksWithoutA + carried.racksWithoutB, 0);
        QVERIFY(carried.darkHalls.empty() && carried.moneyLost == MoneyRate{} && !carried.harmless());
        for (const FailureImpact &dark : {gridLost(changed<UpsRoom>(plan, [](UpsRoom &u) { u.autonomy = 1.0 * units::s; })),
                                          gridLost(changed<GeneratorYard>(plan, [](GeneratorYard &g) { g.units = 0; }))}) {
            QCOMPARE(dark.racksDark, racks);
            QCOMPARE(dark.racksOnGenerators, 0);
        }
        const FailureImpact few = gridLost(changed<GeneratorYard>(plan, [](GeneratorYard &g) { g.units /= 3; }));
        // 36 sets stand for the site, 12 are left; each hall rounds its part up.
        const auto halls = std::count_if(plan.objects.begin(), plan.objects.end(), [](const auto &o) { return o->template as<Hall>(); });
        QVERIFY(few.racksDark > racks / 2 && few.racksOnGenerators > 0);
        QVERIFY(few.racksDark + few.racksOnGenerators >= racks && few.racksDark + few.racksOnGenerators <= racks + halls);
    }
    // Racks that the generators carry and nothing cools are dark, and not on generators as well.
    void racksWithoutCoolingAreNotOnGeneratorsToo()
    {
        const Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        std::vector<ObjectId> failed, halfFailed;
        bool chillers = false;
        for (const auto &object : plan.objects)
            if (object->as<GridIntake>() || object->as<ChillerPlant>() || object->as<CoolingTower>() || object->as<DryCoolerYard>()) {
                failed.push_back(object->id);
                if (!object->as<ChillerPlant>() || !std::exchange(chillers, true))
                    if (!object->as<CoolingTower>() && !object->as<DryCoolerYard>())
                        halfFailed.push_back(object->id);
            }
        const auto study = m_evaluator.evaluate(plan);
        const FailureAnalysis analysis(plan, *study, m_catalogue);
        const int racks = study->layout->racks(), halls = int(study->layout->halls.size());
        const FailureImpact all = analysis.together(failed);
        QCOMPARE(all.racksDark, racks);
        QCOMPARE(all.racksOnGenerators, 0);
        const FailureImpact half = analysis.together(halfFailed);
        QVERIFY2(half.racksDark + half.racksOnGenerators <= racks + halls,
                 qPrintable(QStringLiteral("%1 and %2").arg(half.racksDark).arg(half.racksOnGenerators)));
    }
    // Chillers that hang on one board stand still when it fails, whatever the racks' other side does.
    void coolingPlantWithoutPowerStandsStill()
    {
        Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        const auto named = [&](const char *name) {
            return (*std::find_if(plan.objects.begin(), plan.objects.end(), [&](const auto &o) { return o->name == name; }))->id;
        };
        const ObjectId b = named("Switchgear B");
        QCOMPARE(FailureAnalysis(plan, *m_evaluator.evaluate(plan), m_catalogue).together({b}).racksDark, 0);
        std::erase_if(plan.feeds, [&](const auto &feed) { // instead of those of either side
            const Object &to = *plan.object(feed->to.object);
            return to.as<ChillerPlant>() || to.as<CoolingTower>() ? isPower(feed->kind) : false;
        });
        for (const auto &object : plan.objects)
            if (object->as<ChillerPlant>() || object->as<CoolingTower>()) {
                Feed feed;
                feed.id = plan.takeId();
                feed.kind = FeedKind::PowerB;
                feed.from = {b, 0};
                feed.to = {object->id, 0};
                plan.feeds.push_back(Shared<Feed>(feed));
            }
        const auto study = m_evaluator.evaluate(plan);
        QCOMPARE(FailureAnalysis(plan, *study, m_catalogue).together({b}).racksDark, study->layout->racks());
    }
    // With the intake's feed to that board gone the generators, which are joined to it, start for the chillers; without sets all racks are dark. A
    // second feed from the other board is as good.
    void generatorsStartForCoolingPlant()
    {
        Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        const auto named = [&](const auto &parts, const char *name) {
            return (*std::find_if(parts.begin(), parts.end(), [&](const auto &part) { return part->name == name; }))->id;
        };
        const ObjectId a = named(plan.objects, "Switchgear A"), b = named(plan.objects, "Switchgear B"),
                       main = named(plan.feeds, "Intake B");
        const auto join = [](Plan &to, ObjectId board, FeedKind kind) {
            for (std::size_t i = 0; i < to.objects.size(); ++i)
                if (const Object &object = *to.objects[i]; object.as<ChillerPlant>() || object.as<CoolingTower>()) {
                    Feed feed;
                    feed.id = to.takeId();
                    feed.kind = kind;
                    feed.from = {board, 0};
                    feed.to = {object.id, 0};
                    to.feeds.push_back(Shared<Feed>(feed));
                }
        };
        std::erase_if(plan.feeds, [&](const auto &feed) { // the sample's own, of either side
            const Object &to = *plan.object(feed->to.object);
            return isPower(feed->kind) && (to.as<ChillerPlant>() || to.as<CoolingTower>());
        });
        join(plan, b, FeedKind::PowerB);
        const auto lost = [&](const Plan &p) { return FailureAnalysis(p, *m_evaluator.evaluate(p), m_catalogue).together({main}); };
        const FailureImpact carried = lost(plan);
        QCOMPARE(carried.racksDark, 0);
        QCOMPARE(carried.coolingOnGenerators.size(), std::size_t(2));
        QVERIFY(carried.onGenerators > Duration{} && !carried.harmless() && carried.tokensLost == TokenRate{});
        const Plan none = changed<GeneratorYard>(plan, [](GeneratorYard &g) { g.units = 0; });
        QCOMPARE(lost(none).racksDark, m_evaluator.evaluate(none)->layout->racks());
        Plan both = none;
        join(both, a, FeedKind::PowerA);
        QCOMPARE(lost(both).racksDark, 0);
        // One set of 36 cannot carry ten chillers: some of them stand still, and the others carry what they can.
        const FailureImpact few = lost(changed<GeneratorYard>(plan, [](GeneratorYard &g) { g.units = 1; }));
        QVERIFY(few.racksDark > 0 && few.tokensLost > TokenRate{});
    }
    // Together they lose everything that A and B feed: all racks behind them.
    void bothSidesTogetherDarkenTheirHalls()
    {
        Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        for (auto &service : plan.services) // a stated demand below the capacity would have an availability of its own
            service = service.with([](Service &s) { s.users = 0.0; });
        const auto study = m_evaluator.evaluate(plan);
        std::vector<ObjectId> boards;
        for (const auto &object : plan.objects)
            if (object->as<Switchgear>())
                boards.push_back(object->id);
        const FailureImpact impact = FailureAnalysis(plan, *study, m_catalogue).together(boards);
        QCOMPARE(impact.racksDark, study->layout->racks());
        QCOMPARE(impact.darkHalls.size(), study->layout->halls.size());
        QVERIFY(std::abs(impact.tokensLost.si() * 31536000.0 / *study->kpis[Kpi::TokensAnnual].si - 1.0) < 1e-9);
        QVERIFY(std::abs(impact.moneyLost.si() * 31536000.0 / *study->kpis[Kpi::RevenueAnnual].si - 1.0) < 1e-9);
    }
    // A million output tokens bring their own price and that of the input that each comes with, part of it from the cache.
    void whatIsLostIsWhatTheTokensWouldBring()
    {
        const Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        const Service &s = *plan.services.front();
        QVERIFY(s.priceFrom == PriceFrom::Typed && s.inputPrice > TokenPrice{});
        const double price = s.price.si()
            + s.inputTokens * ((1.0 - s.prefixHitFraction) * s.inputPrice.si() + s.prefixHitFraction * s.cachedPrice.si()) / s.outputTokens;
        const auto study = m_evaluator.evaluate(plan);
        const ElementFailure worst = FailureAnalysis(plan, *study, m_catalogue).each().front();
        QVERIFY(worst.whole.tokensLost > TokenRate{});
        QVERIFY(std::abs(worst.whole.moneyLost.si() / (worst.whole.tokensLost.si() * price) - 1.0) < 1e-9);
    }
    // Failed parts are still paid for: the objects, and the feeds to what failed.
    void aFailureDoesNotChangeTheCapex()
    {
        const Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        const auto before = m_evaluator.evaluate(plan);
        for (const auto &object : plan.objects) {
            if (!object->as<UpsRoom>() && !object->as<ChillerPlant>())
                continue;
            const auto after = m_evaluator.evaluate(edit::cutOff(plan, {object->id}));
            QCOMPARE(*after->kpis[Kpi::CapexTotal].si, *before->kpis[Kpi::CapexTotal].si);
            QVERIFY(*after->kpis[Kpi::TokensAnnual].si <= *before->kpis[Kpi::TokensAnnual].si);
        }
    }
};

QTEST_GUILESS_MAIN(NMinus1Test)
#include "n_minus_1_test.moc"
