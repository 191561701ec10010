// SPDX-License-Identifier: Apache-2.0
// The property of a fix: afterwards its finding has disappeared, and undoing it is one step.
#include "tests/support/steps_of_findings.h"

#include "core/edit/fields.h"
#include "core/edit/nearest_ports.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/rules/finding_kind.h"
#include "core/rules/joins.h"

#include <QTest>

using namespace tokenyard;

class FixesTest : public QObject, test::StepsOfFindings {
    Q_OBJECT
    Plan with(ObjectKind kind, const char *key, FieldValue value) const
    {
        const edit::Edit edit = edit::setField(m_blank, edit::objectRef(first(m_blank, kind)), key, value);
        return edit.plan;
    }
    Plan withoutFeedsInto(ObjectKind kind, bool (*which)(FeedKind)) const
    {
        Plan plan = m_blank;
        const ObjectId id = first(plan, kind);
        std::erase_if(plan.feeds, [&](const Shared<Feed> &f) {
            return which(f->kind) && (f->to.object == id || (isPipe(f->kind) && f->from.object == id));
        });
        return plan;
    }
private slots:
    void aHallWithoutAFeedGetsOne()
    {
        check(withoutFeedsInto(ObjectKind::Hall, isPower), "power.unconnected", first(m_blank, ObjectKind::Hall));
    }
    void aHallWithoutPipesGetsThem()
    {
        check(withoutFeedsInto(ObjectKind::Hall, isPipe), "cooling.unconnected", first(m_blank, ObjectKind::Hall));
    }
    // Without the intake's feed to one board and without the other board a hall is dark; a feed to the remaining board fixes it.
    void aMissingLinkUpstreamIsDrawn()
    {
        Plan plan = m_blank;
        std::vector<ObjectId> boards;
        for (const auto &object : plan.objects)
            if (object->as<Switchgear>())
                boards.push_back(object->id);
        std::erase_if(plan.objects, [&](const Shared<Object> &o) { return o->id == boards.at(1); });
        std::erase_if(plan.feeds, [&](const Shared<Feed> &f) {
            return f->to.object == boards.at(0) || f->to.object == boards.at(1) || f->from.object == boards.at(1);
        });
        check(plan, "power.dark", boards.at(0));
    }
    // The hall runs on B while nothing feeds its transformers A: a plan of 2N says so, and draws their feed.
    void aSideThatEndsOnTheWayIsDrawn()
    {
        const ObjectId transformers = first(m_blank, ObjectKind::Transformer);
        Plan plan = m_blank;
        std::erase_if(plan.feeds, [&](const Shared<Feed> &f) { return isPower(f->kind) && f->to.object == transformers; });
        check(plan, "power.dead_side", transformers);
        plan.power = plan.power.with([](PowerDesign &p) { p.upsTopology = Topology::N; });
        QVERIFY(!found(*m_evaluator.evaluate(plan), "power.dead_side")); // which asks for one side only
        QVERIFY(!found(*m_evaluator.evaluate(m_blank), "power.dead_side"));
    }
    // Heat of own plant goes to the chillers by pipes: those that lack are drawn, together or one of them.
    void heatOfOwnPlantGetsItsPipes()
    {
        Object own, chillers;
        GasTurbine turbine;
        turbine.absorption = "absorption-single-effect";
        own.equipment = turbine, chillers.equipment = ChillerPlant{};
        own.name = "Own", chillers.name = "Cold";
        Plan plan = m_blank;
        for (Object *object : {&own, &chillers}) {
            object->id = plan.takeId();
            object->place = {
                .x = (object == &own ? 400 : 500) * units::m, .y = 20 * units::m, .width = 40 * units::m, .depth = 30 * units::m};
            plan.objects.push_back(*object);
        }
        check(plan, "energy.heat_pipe", own.id);
        const auto study = m_evaluator.evaluate(plan);
        const edit::Edit drawn = applied(*fixOf(*found(*study, "energy.heat_pipe"), plan, *study, m_catalogue), plan);
        QCOMPARE(drawn.plan.feeds.size(), plan.feeds.size() + 2);
        for (std::size_t gone : {std::size_t(1), std::size_t(2)}) {
            Plan half = drawn.plan;
            half.feeds.erase(half.feeds.end() - std::ptrdiff_t(gone));
            check(half, "energy.heat_pipe", own.id);
        }
        Plan back = drawn.plan; // the other way round
        for (auto feed = back.feeds.end() - 2; feed != back.feeds.end(); ++feed)
            *feed = feed->with([](Feed &f) { f.kind = f.kind == FeedKind::Supply ? FeedKind::Return : FeedKind::Supply; });
        QVERIFY(found(*m_evaluator.evaluate(back), "energy.heat_pipe", own.id));
        // Hot water is none of the halls' coolant: their cooling stays as it was.
        const auto after = m_evaluator.evaluate(drawn.plan);
        QVERIFY(after->kpis[Kpi::TokensAnnual].si == study->kpis[Kpi::TokensAnnual].si);
        QVERIFY(after->cooling->hydraulics.pipes.size() == study->cooling->hydraulics.pipes.size()); // no flow of theirs
    }
    // A hall that lost a side gets the busway that its neighbour has, not a cable of medium voltage.
    void aDrawnFeedIsBuiltLikeItsNeighbour()
    {
        const auto busway = std::find_if(m_blank.feeds.begin(), m_blank.feeds.end(), [](const auto &f) { return f->name == "Busway A1"; });
        QVERIFY(busway != m_blank.feeds.end());
        const Feed gone = **busway;
        Plan plan = m_blank;
        std::erase_if(plan.feeds, [&](const auto &f) { return f->id == gone.id; });
        const auto study = m_evaluator.evaluate(plan);
        const edit::Edit drawn = applied(*fixOf(*found(*study, "power.one_side", gone.to.object), plan, *study, m_catalogue), plan);
        QVERIFY(drawn.ok());
        const Feed &feed = *drawn.plan.feeds.back();
        QVERIFY(feed.to.object == gone.to.object && feed.voltage == gone.voltage && feed.section == gone.section);
        QCOMPARE(feed.circuits, gone.circuits);
    }
    // Coolers with a return alone pass no water: they carry no heat until the pipe is drawn.
    void coolersWithOnePipeGetTheOther()
    {
        const ObjectId coolers = first(m_blank, ObjectKind::DryCoolerYard);
        for (FeedKind kind : {FeedKind::Supply, FeedKind::Return}) {
            Plan plan = m_blank;
            std::erase_if(plan.feeds,
                          [&](const Shared<Feed> &f) { return f->kind == kind && (f->from.object == coolers || f->to.object == coolers); });
            check(plan, "cooling.half_joined", coolers);
            const auto whole = m_evaluator.evaluate(m_blank), half = m_evaluator.evaluate(plan);
            const auto tokens = [](const Study &study) { return study.kpis[Kpi::TokensAnnual].si.value_or(0.0); };
            QVERIFY(tokens(*half) < tokens(*whole));
        }
    }
    // A hall whose way ends at plant without units is told so, and gets as many as the like plant of the other side.
    void plantWithoutUnitsGetsThem_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("UPS") << int(ObjectKind::UpsRoom) << QByteArray("power.dark");
        QTest::newRow("transformers") << int(ObjectKind::Transformer) << QByteArray("power.dark");
        QTest::newRow("boards") << int(ObjectKind::Switchgear) << QByteArray("power.dark");
        QTest::newRow("intakes") << int(ObjectKind::GridIntake) << QByteArray("power.dark");
        QTest::newRow("CDU") << int(ObjectKind::CduGallery) << QByteArray("cooling.dark");
    }
    void plantWithoutUnitsGetsThem()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, rule);
        Plan plan = m_blank;
        ObjectId last;
        for (const auto &object : m_blank.objects)
            if (object->kind() == ObjectKind(kind)) {
                plan = edit::setField(plan, edit::objectRef(object->id), "units", std::int64_t(0)).plan;
                last = object->id;
            }
        const auto study = m_evaluator.evaluate(plan);
        const Finding *dark = found(*study, rule.constData());
        QVERIFY(dark);
        QCOMPARE(plan.object(dark->objects.back())->kind(), ObjectKind(kind));
        QVERIFY(dark->text.english().find("has no units") != std::string::npos);
        check(plan, rule.constData(), dark->objects.front());
    }
    // Only the way back is missing: only that is drawn.
    void onlyTheMissingPipeIsDrawn()
    {
        Plan plan = m_blank;
        const ObjectId hall = first(plan, ObjectKind::Hall);
        std::erase_if(plan.feeds, [&](const Shared<Feed> &f) { return f->kind == FeedKind::Return && f->from.object == hall; });
        const auto study = m_evaluator.evaluate(plan);
        const Finding *dark = found(*study, "cooling.dark", hall);
        QVERIFY(dark);
        const auto fix = fixOf(*dark, plan, *study, m_catalogue);
        QVERIFY(fix && fix->joins.size() == 1 && fix->joins.front().kind == FeedKind::Return);
        check(plan, "cooling.dark", hall);
    }
    // A side whose board only the generators feed ends at the board, not at the generators; the step joins it to the intake.
    void aSideEndsAtTheBoardThatGeneratorsAloneFeed()
    {
        Plan plan = m_blank;
        std::erase_if(plan.feeds, [](const Shared<Feed> &f) { return f->name == "Intake B"; });
        const auto study = m_evaluator.evaluate(plan);
        const Finding *dead = found(*study, "power.dead_side", first(plan, ObjectKind::Hall));
        QVERIFY(dead && plan.object(dead->objects.back())->as<Switchgear>());
        check(plan, "power.dead_side", first(plan, ObjectKind::Hall));
    }
    // Cooling plant that no feed joins is named. From boards at 22.9 kV the step draws nothing to pumps and fans: once transformers of the
    // house stand on either side, it gives each machine a feed of both, at their voltage, which then counts.
    void coolingPlantGetsItsFeeds()
    {
        Plan bare = m_blank;
        std::erase_if(bare.objects, [](const auto &o) { return o->name.starts_with("Cooling transformers"); });
        std::erase_if(bare.feeds, [&](const auto &f) { return !bare.object(f->from.object) || !bare.object(f->to.object); });
        const auto without = m_evaluator.evaluate(bare);
        const auto named =
            std::find_if(without->findings.begin(), without->findings.end(), [](const Finding &f) { return f.rule == "cooling.no_feed"; });
        QVERIFY(named != without->findings.end());
        QVERIFY(!fixOf(*named, bare, *without, m_catalogue));
        Plan plan = bare;
        for (const auto &board : bare.objects)
            if (board->as<Switchgear>()) {
                plan = edit::addObject(plan, ObjectKind::Transformer, {900.0, 900.0}).plan;
                plan = edit::connectNearest(plan, sideOf(plan, board->id), board->id, plan.objects.back()->id).plan;
            }
        const auto study = m_evaluator.evaluate(plan);
        const auto again =
            std::find_if(study->findings.begin(), study->findings.end(), [](const Finding &f) { return f.rule == "cooling.no_feed"; });
        QVERIFY(again != study->findings.end());
        const auto fix = fixOf(*again, plan, *study, m_catalogue);
        QVERIFY(fix && fix->joins.size() == 2 * again->objects.size());
        const edit::Edit drawn = applied(*fix, plan);
        QVERIFY(drawn.ok());
        for (std::size_t i = plan.feeds.size(); i < drawn.plan.feeds.size(); ++i)
            QVERIFY(drawn.plan.feeds[i]->voltage < 1.0 * units::kV);
        check(plan, "cooling.no_feed");
    }
    // The step leaves a plant that runs as the one with its own intake did: no hall is dark, nothing stands badly, nothing is overloaded.
    void aPlanWithoutAnIntakeGetsOne_data()
    {
        QTest::addColumn<QString>("name");
        for (const PlanTemplate &one : allTemplates())
            if (std::string_view(one.key) != emptyTemplate().key)
                QTest::newRow(one.key) << QString::fromLatin1(one.key);
    }
    void aPlanWithoutAnIntakeGetsOne()
    {
        QFETCH(QString, name);
        const Plan whole = findTemplate(name.toStdString())->make(m_catalogue);
        edit::Ids intakes;
        for (const auto &object : whole.objects)
            if (object->as<GridIntake>())
                intakes.push_back(object->id);
        const Plan plan = edit::removeObjects(whole, intakes).plan;
        const auto before = m_evaluator.evaluate(whole), broken = m_evaluator.evaluate(plan);
        const Finding *finding = found(*broken, "power.no_intake");
        QVERIFY(finding);
        const auto fix = fixOf(*finding, plan, *broken, m_catalogue);
        QVERIFY(fix);
        const edit::Edit mended = applied(*fix, plan);
        QVERIFY2(mended.ok(), mended.refusal.english().c_str());
        const auto after = m_evaluator.evaluate(mended.plan);
        for (const char *rule : {"power.no_intake", "power.dark", "power.unconnected", "power.transformers", "power.feed_overload",
                                 "space.overlap", "space.boundary", "space.road", "grid.voltage", "grid.tariff_voltage"})
            if (const Finding *left = found(*after, rule); left && !found(*before, rule))
                QFAIL((std::string(rule) + ": " + left->text.english()).c_str());
    }
    // As many sets as carry the site, joined to the boards and standing where they may.
    void aPlanWithoutStandbyGetsGenerators()
    {
        Plan plan = m_blank;
        for (const auto &object : m_blank.objects)
            if (object->as<GeneratorYard>())
                plan = edit::removeObjects(plan, {object->id}).plan;
        const auto before = m_evaluator.evaluate(m_blank), broken = m_evaluator.evaluate(plan);
        const Finding *finding = found(*broken, "power.no_generators");
        QVERIFY(finding);
        const auto fix = fixOf(*finding, plan, *broken, m_catalogue);
        QVERIFY(fix);
        const edit::Edit mended = applied(*fix, plan);
        QVERIFY2(mended.ok(), mended.refusal.english().c_str());
        const auto after = m_evaluator.evaluate(mended.plan);
        for (const char *rule : {"power.no_generators", "power.generators", "power.generators_unjoined", "space.overlap", "space.boundary",
                                 "space.setback", "space.road", "space.units", "power.voltage_mismatch"})
            if (const Finding *left = found(*after, rule); left && !found(*before, rule))
                QFAIL((std::string(rule) + ": " + left->text.english()).c_str());
    }
    // It feeds a hall that lacks a side; where none does, it goes.
    void aTransferSwitchThatFeedsNothingGetsAHallOrGoes()
    {
        const Plan idle = edit::addObject(m_blank, ObjectKind::TransferSwitch, {500.0, 500.0}).plan;
        const ObjectId own = idle.objects.back()->id, hall = first(idle, ObjectKind::Hall);
        check(idle, "power.transfer_output", own);
        Plan lacking = idle;
        std::erase_if(lacking.feeds, [&](const Shared<Feed> &f) { return f->kind == FeedKind::PowerB && f->to.object == hall; });
        const auto study = m_evaluator.evaluate(lacking);
        const auto fix = fixOf(*found(*study, "power.transfer_output", own), lacking, *study, m_catalogue);
        QVERIFY(fix && fix->joins.size() == 1);
        QVERIFY(fix->joins.front().to == hall && fix->joins.front().kind == FeedKind::PowerB);
        QVERIFY(!found(*m_evaluator.evaluate(applied(*fix, lacking).plan), "power.transfer_output", own));
    }
    void emptyHallsAreFilled()
    {
        Plan plan = m_blank;
        for (const auto &object : m_blank.objects)
            if (object->as<Hall>())
                plan = edit::setField(plan, edit::objectRef(object->id), "rows", std::int64_t(0)).plan;
        check(plan, "goal.no_gpus");
    }
    // KEPCO's article 23: 22.9 kV above 20 MW only as an exception; at 154 kV it is the rule.
    void aVoltageThatIsAnExceptionIsRaised()
    {
        Plan plan = edit::setField(m_blank, {"supply", {}}, "contract", 30e6).plan;
        plan = edit::setField(plan, edit::objectRef(first(plan, ObjectKind::GridIntake)), "voltage", 22.9e3).plan;
        check(plan, "grid.voltage_exception");
    }
    void generatorsThatFeedNothingAreJoined()
    {
        Plan plan = m_blank;
        const ObjectId sets = first(plan, ObjectKind::GeneratorYard);
        std::erase_if(plan.feeds, [&](const Shared<Feed> &f) { return f->from.object == sets; });
        check(plan, "power.generators_unjoined", sets);
    }
    void upsRoomsGetTheUnitsTheyLack() { check(with(ObjectKind::UpsRoom, "units", std::int64_t(2)), "power.capacity"); }
    void chillersGetTheUnitsTheyLack()
    {
        check(with(ObjectKind::ChillerPlant, "units", std::int64_t(2)), "cooling.capacity", first(m_blank, ObjectKind::ChillerPlant));
    }
    void generatorsGetTheUnitsTheyLack() { check(with(ObjectKind::GeneratorYard, "units", std::int64_t(3)), "power.generators"); }
    void racksAboveTheContractAreTakenOut() { check(with(ObjectKind::Hall, "racks_per_row", std::int64_t(60)), "grid.contract"); }
    void aHallIsSizedToItsRacks() { check(with(ObjectKind::Hall, "racks_per_row", std::int64_t(100)), "space.racks"); }
    void aBuildingGetsTheStoreysOfItsHalls() { check(with(ObjectKind::Hall, "level", std::int64_t(3)), "space.storey"); }
    void hallsWithoutAServiceGetTheFirst()
    {
        const Plan two = edit::addService(m_blank, Service{}).plan;
        check(edit::removeService(two, two.services.front()->id).plan, "workload.hall_service");
    }
    void whatThePlannerMustDecideHasNoFix()
    {
        const auto study = m_evaluator.evaluate(m_blank);
        QVERIFY(!fixOf({"space.overlap", Severity::Error, {}, {}, {}}, m_blank, *study, m_catalogue));
        QVERIFY(!fixOf({"finance.below-hurdle", Severity::Note, {}, {}, {}}, m_blank, *study, m_catalogue));
    }
    // Each a field of the blank plan, set so that one rule is broken.
    void aValueIsPutRight_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("kind"); // of the object; -1: a part without one
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *rule, int kind, const char *part, const char *key, double number, const char *words = "") {
            QTest::newRow(rule) << rule << kind << part << key << number << words;
        };
        const int hall = int(ObjectKind::Hall), intake = int(ObjectKind::GridIntake);
        row("space.aisle", hall, "object", "cold_aisle", 0.7);
        row("data.rack", hall, "object", "rack", 0, "no-such-rack");
        row("data.equipment", int(ObjectKind::UpsRoom), "object", "model", 0, "no-such-model");
        row("data.weather", -1, "site", "weather", 0, "no-such-weather");
        row("site.weather_far", -1, "site", "weather", 0, "jeju");
        row("site.grid_factor", -1, "supply", "grid_factor", units::tonnePerMWh.factor * 1.5);
        row("finance.rates", -1, "finance", "nominal_discount", 0.3);
        row("finance.dollars_at_home", -1, "finance", "usd_revenue", 1.0);
        row("idle.value", -1, "supply", "gas_price", 1e-5);
        row("cooling.rack_supply", -1, "cooling", "supply", 273.15 + 49.0);
        row("grid.voltage", intake, "object", "voltage", 22.9e3);
    }
    void aValueIsPutRight()
    {
        QFETCH(QString, rule);
        QFETCH(int, kind);
        QFETCH(QString, part);
        QFETCH(QString, key);
        QFETCH(double, number);
        QFETCH(QString, words);
        Plan plan = m_blank;
        if (rule == "grid.voltage")
            plan = edit::setField(plan, {"supply", {}}, "contract", 60.0e6).plan;
        const edit::PartRef ref{part.toStdString(), kind < 0 ? ObjectId{} : first(plan, ObjectKind(kind))};
        const FieldValue value = words.isEmpty() ? FieldValue(number) : FieldValue(words.toStdString());
        const edit::Edit broken = edit::setField(plan, ref, key.toStdString(), value);
        QVERIFY2(broken.ok(), broken.refusal.english().c_str());
        check(broken.plan, rule.toStdString(), ref.id);
    }
    // Wherever a plant is put on the site, one step brings it to a place of its own.
    void whatOverlapsIsMovedClear_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        const Object &hall = *m_blank.object(first(m_blank, ObjectKind::Hall));
        QTest::newRow("in a hall") << hall.place.x.si() + 5.0 << hall.place.y.si() + 5.0;
        QTest::newRow("on its edge") << hall.place.x.si() - 2.0 << hall.place.y.si() + 5.0;
    }
    void whatOverlapsIsMovedClear()
    {
        QFETCH(double, x);
        QFETCH(double, y);
        const edit::Edit placed = edit::addObject(m_blank, ObjectKind::WaterTank, Point{x, y});
        const Plan &plan = placed.plan;
        const ObjectId tank = placed.ids.front();
        QVERIFY(found(*m_evaluator.evaluate(plan), "space.overlap", tank));
        check(plan, "space.overlap", tank);
        const auto study = m_evaluator.evaluate(plan);
        const auto fix = fixOf(*found(*study, "space.overlap", tank), plan, *study, m_catalogue);
        const auto after = m_evaluator.evaluate(applied(*fix, plan).plan);
        for (const char *rule : {"space.overlap", "space.clearance", "space.boundary", "space.setback", "space.road"})
            QVERIFY2(!found(*after, rule), rule);
    }
    void whatStandsOutsideIsMovedInside()
    {
        const Point hall = m_blank.object(first(m_blank, ObjectKind::Hall))->place.centre();
        const edit::Edit placed = edit::addObject(m_blank, ObjectKind::WaterTank, hall);
        const ObjectId tank = placed.ids.front();
        const auto study = m_evaluator.evaluate(placed.plan);
        const auto fix = fixOf(*found(*study, "space.overlap", tank), placed.plan, *study, m_catalogue);
        QVERIFY(fix);
        Plan plan = applied(*fix, placed.plan).plan; // where it stands well, then out of the site on the same line
        plan = edit::setField(plan, edit::objectRef(tank), "x", boundsOf(plan.site->boundary).left - 40.0).plan;
        check(plan, "space.boundary", tank);
    }
    void aSiteWithoutABoundaryGetsOne()
    {
        Plan plan = m_blank;
        plan.site = plan.site.with([](Site &s) { s.boundary.clear(); });
        check(plan, "space.no_boundary");
    }
    void aHallLackingASideGetsIt()
    {
        Plan plan = m_blank;
        const ObjectId hall = first(plan, ObjectKind::Hall);
        std::erase_if(plan.feeds, [&](const Shared<Feed> &f) { return f->to.object == hall && f->kind == FeedKind::PowerB; });
        check(plan, "power.one_side", hall);
    }
    void aFeedIsSizedForItsLoad()
    {
        const Feed *into = nullptr;
        for (const auto &feed : m_blank.feeds)
            if (isPower(feed->kind) && m_blank.object(feed->to.object)->as<UpsRoom>())
                into = &*feed;
        QVERIFY(into);
        Plan plan = edit::setField(m_blank, edit::feedRef(into->id), "circuits", std::int64_t(1)).plan;
        plan = edit::setField(plan, edit::feedRef(into->id), "section", 10e-6).plan;
        check(plan, "power.feed_overload", into->id);
    }
    void mostRulesThatCanBeAnsweredByAStepAre()
    {
        const auto kinds = allFindingKinds();
        QVERIFY(std::count_if(kinds.begin(), kinds.end(), [](const FindingKind &kind) { return kind.fix != nullptr; }) >= 65);
    }
};

QTEST_GUILESS_MAIN(FixesTest)
#include "fixes_test.moc"
