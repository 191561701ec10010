// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/build_mix.h"

#include "core/edit/templates/templates.h"
#include "core/plan/feed_name.h"
#include "core/rules/rules.h"

#include <QTest>

#include <algorithm>

using namespace tokenyard;

class BuildMixTest : public QObject {
    Q_OBJECT
private slots:
    // A turbine with an absorption chiller comes with its pipes to the nearest chillers and back; without the chiller with none.
    void heatComesWithItsPipes()
    {
        const Catalogue catalogue;
        Plan plan = findTemplate("blank-40mw")->make(catalogue);
        for (const double x : {900.0, 1500.0}) {
            Object chillers;
            chillers.id = plan.takeId();
            chillers.name = "Chillers";
            chillers.equipment = ChillerPlant{};
            chillers.place = {.x = x * units::m, .y = 20 * units::m, .width = 30 * units::m, .depth = 18 * units::m};
            plan.objects.push_back(chillers);
        }
        PlanMix mix;
        mix.year = 2030;
        mix.parts.resize(3);
        mix.parts[0].kind = "grid";
        MixPart &turbine = mix.parts[1], &cold = mix.parts[2];
        turbine.kind = "gas_turbine", turbine.power = 12.0 * units::MW, turbine.model = "gas-turbine-aero";
        cold.kind = absorptionPart, cold.power = 5.0 * units::MW, cold.model = "absorption-single-effect", cold.heatOf = turbine.kind;
        const edit::Edit built = buildMix(plan, mix, {}, catalogue);
        QVERIFY2(built.ok(), built.refusal.english().c_str());
        const auto yards = std::count_if(built.plan.objects.begin(), built.plan.objects.end(),
                                         [](const auto &object) { return object->template as<GasTurbine>() != nullptr; });
        QVERIFY(yards > 0); // several where no single gap holds them all
        QCOMPARE(std::ptrdiff_t(built.plan.feeds.size() - plan.feeds.size()), 2 * yards);
        FeedKind next = FeedKind::Supply;
        for (auto feed = built.plan.feeds.end() - 2 * yards; feed != built.plan.feeds.end(); ++feed) {
            QVERIFY(carriesHeat(built.plan.objects, **feed));
            QVERIFY((*feed)->kind == next);
            next = next == FeedKind::Supply ? FeedKind::Return : FeedKind::Supply;
        }
        const auto study = Evaluator(catalogue, allRules()).evaluate(built.plan);
        QVERIFY(
            std::none_of(study->findings.begin(), study->findings.end(), [](const Finding &f) { return f.rule == "energy.heat_pipe"; }));
        mix.parts.pop_back();
        QCOMPARE(buildMix(plan, mix, {}, catalogue).plan.feeds.size(), plan.feeds.size());
    }
    // Ulsan stands in storeys: what a mix adds is on half metres, under none of them and off the roads.
    void whatIsPlacedStandsInTheOpen()
    {
        const Catalogue catalogue;
        const Plan plan = findTemplate("ulsan-103mw")->make(catalogue);
        PlanMix mix;
        mix.year = 2030;
        mix.parts.resize(2);
        mix.parts[0].kind = "grid";
        MixPart &turbine = mix.parts[1];
        turbine.kind = "gas_turbine", turbine.power = 60.0 * units::MW, turbine.model = "gas-turbine-aero";
        const edit::Edit built = buildMix(plan, mix, {}, catalogue);
        QVERIFY2(built.ok(), built.refusal.english().c_str());
        QVERIFY(built.plan.objects.size() > plan.objects.size());
        for (auto added = built.plan.objects.begin() + std::ptrdiff_t(plan.objects.size()); added != built.plan.objects.end(); ++added) {
            const Placement &place = (*added)->place;
            for (const Length at : {place.x, place.y})
                QCOMPARE(2.0 * at.si(), std::round(2.0 * at.si()));
            for (const Shared<Object> &other : plan.objects)
                QVERIFY2(!other->place.bounds().meets(place.bounds()) || other->place.level < place.level || other->as<Label>(),
                         other->name.c_str());
        }
    }
    // A field that is larger than the free land once stood beside the site, in sixteen pieces with an error each.
    void whatFindsNoRoomIsLeftOutAndSaid()
    {
        const Catalogue catalogue;
        const Plan plan = findTemplate("blank-40mw")->make(catalogue);
        const auto errors = [&](const Plan &of) {
            const auto study = Evaluator(catalogue, allRules()).evaluate(of);
            return std::count_if(study->findings.begin(), study->findings.end(),
                                 [](const Finding &f) { return f.rule.starts_with("space.") && f.severity == Severity::Error; });
        };
        PlanMix mix;
        mix.year = 2030;
        mix.parts.resize(3);
        mix.parts[0].kind = "grid";
        mix.parts[1].kind = "solar", mix.parts[1].power = 20.0 * units::MW, mix.parts[1].model = "solar-ground";
        mix.parts[2].kind = "gas_turbine", mix.parts[2].power = 300.0 * units::MW, mix.parts[2].model = "gas-turbine-aero";
        const edit::Edit built = buildMix(plan, mix, {}, catalogue);
        QVERIFY2(built.ok(), built.refusal.english().c_str());
        QVERIFY(built.plan.objects.size() > plan.objects.size());
        QCOMPARE(errors(built.plan), errors(plan));
        double placed = 0.0; // MW
        for (std::size_t added = plan.objects.size(); added < built.plan.objects.size(); ++added)
            if (const Solar *solar = built.plan.objects[added]->as<Solar>())
                placed += solar->power.in(units::MW);
        const std::string left = "Solar field: " + QByteArray::number(100.0 * (1.0 - placed / 20.0), 'g', 3).toStdString() + " %";
        QVERIFY2(placed > 0.0 && built.notice.english().find(left) != std::string::npos, built.notice.english().c_str());
        QVERIFY2(built.notice.english().find("Gas turbines: ") != std::string::npos, built.notice.english().c_str());
        for (auto added = built.plan.objects.begin() + std::ptrdiff_t(plan.objects.size()); added != built.plan.objects.end(); ++added)
            if (const Solar *solar = (*added)->as<Solar>()) { // 11,500 m2 for each MW, or what the record asks for
                const double area = (*added)->place.width.si() * (*added)->place.depth.si();
                const double needed =
                    catalogue.find("solar-fields", "solar-ground")->number("area_m2_per_mw").value() * solar->power.in(units::MW);
                QVERIFY(area >= needed * (1.0 - 1e-9) && area < needed + 200.0);
            }
    }
    // The search heeds the room that there is: what it answers stands whole on the map, with no error more, and it says what held it.
    void theBestMixFitsTheSite()
    {
        const Catalogue catalogue;
        const Plan plan = findTemplate("blank-40mw")->make(catalogue);
        const auto study = Evaluator(catalogue, allRules()).evaluate(plan);
        MixLimits limits;
        limits.selfShareFraction = 0.2;
        const auto mix = mixThatFits(plan, *study->cooling, *study->running, limits, catalogue);
        QVERIFY(mix && mix->kept);
        const edit::Edit built = buildMix(plan, *mix, {}, catalogue);
        QVERIFY2(built.ok(), built.refusal.english().c_str());
        QVERIFY2(built.notice.english().find("left out") == std::string::npos, built.notice.english().c_str());
        const auto after = Evaluator(catalogue, allRules()).evaluate(built.plan);
        for (const Finding &finding : after->findings)
            QVERIFY2(!finding.rule.starts_with("space.") || finding.severity != Severity::Error, finding.text.english().c_str());
        const auto loose = mixOfPlan(plan, *study->cooling, *study->running, limits, catalogue);
        QVERIFY(loose && loose->levelised <= mix->levelised * (1.0 + 1e-3)); // room that is not there makes it look cheaper
    }
    // Solar in a plan of Haenam: the land of the 5 MW that may be built is that of its record, though the land limits nothing.
    void whatMayBeBuiltTakesItsLand()
    {
        const Catalogue catalogue;
        const Plan plan = findTemplate("solaseado-20mw")->make(catalogue);
        const auto study = Evaluator(catalogue, allRules()).evaluate(plan);
        MixLimits limits;
        limits.most["solar"] = 5.0 * units::MW;
        for (const MixKind &kind : mixKinds())
            if (std::string_view(kind.kind) != "solar")
                limits.without.emplace_back(kind.kind);
        const auto mix = mixOfPlan(plan, *study->cooling, *study->running, limits, catalogue);
        QVERIFY(mix && mix->kept);
        const auto solar = std::find_if(mix->parts.begin(), mix->parts.end(), [](const MixPart &part) { return part.kind == "solar"; });
        QVERIFY(solar != mix->parts.end() && solar->power > Power{});
        const double perMw = catalogue.find("solar-fields", solar->model)->number("area_m2_per_mw").value();
        QVERIFY(std::abs(mix->land.in(units::m2) / (perMw * solar->power.in(units::MW)) - 1.0) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(BuildMixTest)
#include "build_mix_test.moc"
