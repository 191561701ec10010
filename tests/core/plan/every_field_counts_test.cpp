// SPDX-License-Identifier: Apache-2.0
// Property: a value that a planner can enter changes a KPI or a finding in some sample, or is listed below as one that is only
// drawn or only describes. The test loops over the field tables, so a new field without an effect is found here.
#include "core/edit/edit.h"
#include "core/edit/templates/templates.h"
#include "core/plan/part_table.h"
#include "core/plan/part_view.h"
#include "core/report/drawing/draw_plan.h"
#include "core/report/drawing/sheet_marks.h"
#include "core/rules/rules.h"
#include "core/what_if/sampling.h"

#include <QTest>

#include <map>
#include <set>
#include <utility>

using namespace tokenyard;

namespace {

// The study's output, as far as a planner sees it.
struct Shown {
    Kpis kpis;
    std::vector<Finding> findings;
    bool operator==(const Shown &) const = default;
};

std::vector<FieldValue> numbers(double minimum, double maximum, double factor, double offset)
{
    std::vector<FieldValue> values;
    for (double shown : {0.0, 1.0, 2.0, 0.5, 7.0, 90.0})
        values.push_back(shown * factor + offset);
    values.push_back(minimum);
    values.push_back(maximum);
    return values;
}

// Fields that change no figure: they show only in the drawing.
const std::set<std::string> drawn{"site.north_angle"};

// Every coordinate and word in a drawing.
struct Digest {
    std::vector<double> numbers;
    std::vector<std::string> words;
    bool operator==(const Digest &) const = default;

    void add(const drawing::DisplayList &list)
    {
        for (const drawing::Primitive &primitive : list.primitives()) {
            numbers.push_back(double(primitive.style.dash));
            std::visit([&](const auto &geometry) { add(geometry); }, primitive.geometry);
        }
    }
    void add(Point p) { numbers.insert(numbers.end(), {p.x, p.y}); }
    void add(const drawing::Shape &shape)
    {
        for (Point p : shape.points)
            add(p);
    }
    void add(const drawing::Boxes &boxes)
    {
        add(boxes.at);
        numbers.push_back(boxes.angle);
        for (const Bounds &b : boxes.boxes)
            numbers.insert(numbers.end(), {b.left, b.top, b.right, b.bottom});
    }
    void add(const drawing::Circles &circles)
    {
        for (Point p : circles.centres)
            add(p);
    }
    void add(const drawing::Words &text)
    {
        add(text.at);
        numbers.push_back(text.angle);
        words.push_back(text.text.english());
    }
};

Digest drawnOf(const Plan &plan, const Catalogue &catalogue)
{
    Digest digest;
    digest.add(drawing::drawPlan(plan, nullptr, &catalogue, {.level = 1}));
    digest.add(drawing::drawNorthArrow(plan.site->northAngle));
    return digest;
}

// The values to try: plain numbers in the field's unit and its limits, every choice, every record, every part.
template <class Owner>
std::vector<FieldValue> trials(const Field<Owner> &field, const Plan &plan, const Catalogue &catalogue)
{
    std::vector<FieldValue> values;
    switch (field.kind) {
    case FieldKind::Quantity: return numbers(field.minimum, field.maximum, field.unit.factor, field.unit.offset);
    case FieldKind::Count:
        for (const FieldValue &v : numbers(field.minimum, field.maximum, 1.0, 0.0))
            values.push_back(std::int64_t(std::get<double>(v)));
        return values;
    case FieldKind::Flag: return {false, true};
    case FieldKind::Choice:
        for (std::size_t i = 0; i < field.choices.size(); ++i)
            values.push_back(std::int64_t(i));
        return values;
    case FieldKind::Words:
        return {std::string("0"), std::string("DE"), std::string("2060-01"), std::string("cost.capex_factor ~ cost.it_price_factor = 0.5")};
    case FieldKind::RecordRef:
        for (const Record &record : catalogue.set(field.recordKind).records)
            values.push_back(record.id);
        return values;
    case FieldKind::ObjectRef:
        for (const auto &phase : plan.phases)
            values.push_back(std::int64_t(phase->id.value));
        for (const auto &service : plan.services)
            values.push_back(std::int64_t(service->id.value));
        return values;
    }
    return values;
}

// "hall.rows", "object.x", "site.weather": the fields of one kind of object are addressed by its key.
template <class Part, class Row>
std::string addressOf(const Row &row, const Part &part, const char *key)
{
    if constexpr (std::is_same_v<Part, Object>) {
        const auto common = commonFields();
        const bool shared = std::any_of(common.begin(), common.end(), [&](const auto &f) { return std::string_view(f.key) == key; });
        return (shared ? std::string("object") : std::string(kindInfo(part.kind()).key)) + '.' + key;
    } else
        return std::string(row.key) + '.' + key;
}

// The addresses of the fields that the window and the shell show.
std::set<std::string> listedFields()
{
    std::set<std::string> all;
    const auto add = [&](const std::string &part, const std::vector<FieldInfo> &fields) {
        for (const FieldInfo &field : fields)
            if (!field.descriptive)
                all.insert(part + '.' + std::string(field.key));
    };
    for (const PartInfo &part : allParts()) {
        const std::vector<FieldInfo> common = fieldInfos(part.key);
        add(part.key, common);
        for (const KindInfo &kind : allKinds())
            if (part.key == std::string_view("object")) {
                std::vector<FieldInfo> own = fieldInfos(part.key, kind.kind);
                own.erase(own.begin(), own.begin() + std::ptrdiff_t(common.size()));
                add(kind.key, own);
            }
    }
    return all;
}

} // namespace

class EveryFieldCountsTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue, allRules()};
    std::map<std::string, bool> m_moved; // by address

    Shown shown(const Plan &plan)
    {
        const auto study = m_evaluator.evaluate(plan);
        return {study->kpis, study->findings};
    }
    // The first samples' inputs, with the plan's distributions.
    std::vector<double> firstDraws(const Plan &plan)
    {
        const auto reading =
            samplingDesign(plan, m_catalogue, {}, std::uint64_t(std::min(plan.studies->samples, 2000)), std::uint64_t(plan.studies->seed));
        std::vector<double> draws;
        if (reading.design)
            for (std::uint64_t sample = 0; sample < 20; ++sample)
                for (std::size_t input = 0; input < reading.design->inputs.size(); ++input)
                    draws.push_back(reading.design->valueOf(sample, input));
        return draws;
    }
    // A plan with every kind of object: the kinds that a sample lacks are placed next to the site.
    static Plan withAllKinds(Plan plan)
    {
        std::set<ObjectKind> held;
        for (const auto &object : plan.objects)
            held.insert(object->kind());
        for (const KindInfo &info : allKinds())
            if (!held.contains(info.kind)) {
                Object object;
                object.id = plan.takeId();
                object.name = info.key;
                object.place = {(500.0 + 100.0 * double(info.kind)) * units::m, 0.0 * units::m, info.width * units::m,
                                info.depth * units::m};
                object.equipment = info.prototype;
                plan.objects.emplace_back(object);
            }
        return plan;
    }
    // One hall rented out by the hour, the next as space and power.
    static Plan withLetHalls(Plan plan)
    {
        HallBusiness business = HallBusiness::GpuHours;
        for (Shared<Object> &object : plan.objects)
            if (const Hall *hall = object->as<Hall>()) {
                Object let = *object;
                Hall terms = *hall;
                terms.business = std::exchange(business, HallBusiness::Space);
                let.equipment = terms;
                object = let;
            }
        return plan;
    }
    // Both halls train together with another campus, for a buyer; what the GPU-hour costs has an effect in the next.
    static Plan withTrainingHalls(Plan plan, TrainingFor buyer)
    {
        for (Shared<Object> &object : plan.objects)
            if (object->as<Hall>())
                object = object.with([&](Object &o) {
                    Hall &hall = std::get<Hall>(o.equipment);
                    hall.business = buyer == TrainingFor::Own ? HallBusiness::Api : HallBusiness::Training;
                    hall.spareTraining = 0.5, hall.trainModel = "llama-3.1-70b", hall.trainSites = 2,
                    hall.trainLink = 1.0 * units::gbitPerS;
                    hall.trainFor = buyer;
                });
        return plan;
    }
    template <class Row, class Part>
    bool moves(const Plan &plan, const Shown &before, const Row &row, const Part &part, const Field<Part> &field)
    {
        for (const FieldValue &value : trials(field, plan, m_catalogue)) {
            if (!field.accepts(value) || value == field.get(part))
                continue;
            Plan changed = plan;
            visitPart(changed, row.refOf(part), [&](const auto &, auto &shared) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(*shared)>, Part>)
                    shared = shared.with([&](Part &p) { field.set(p, value); });
            });
            if (shown(changed) != before)
                return true;
            if constexpr (std::is_same_v<Part, Studies>)
                if (firstDraws(changed) != firstDraws(plan))
                    return true;
            if (drawn.contains(addressOf(row, part, field.key)) && drawnOf(changed, m_catalogue) != drawnOf(plan, m_catalogue))
                return true;
        }
        return false;
    }
    // Terms of a loan, of tax and of dollars have an effect only where there is a loan, such a tax and a path of the exchange rate.
    static Plan withDebt(Plan plan, DebtKind kind, TaxRule rule)
    {
        plan.finance =
            plan.finance.with([&](Finance &f) { f.debtShare = 0.6, f.debtKind = kind, f.taxRule = rule, f.exchangeDrift = 0.01; });
        return plan;
    }
    // Terms of contracts, export and dates have an effect where own plant runs and sells: next to expensive power from the grid.
    static Plan withOwnPower(Plan plan)
    {
        plan = withAllKinds(plan);
        plan.supply = plan.supply.with(
            [](Supply &u) { u.ppaPower = 10.0 * units::MW, u.regionalAdder = 200.0 * units::KRWPerKWh, u.exportAllowed = true; });
        for (Shared<Object> &object : plan.objects)
            object = object.with([](Object &o) {
                if (auto *battery = std::get_if<Battery>(&o.equipment))
                    battery->power = 10.0 * units::MW, battery->energy = 40.0 * units::MWh;
                if (auto *solar = std::get_if<Solar>(&o.equipment))
                    solar->power = 150.0 * units::MW;
            });
        return plan;
    }
    // Terms of contracts that only settle, of load that stops and of heat have an effect where the plan has them.
    static Plan withContracts(Plan plan)
    {
        plan = withOwnPower(std::move(plan));
        plan.supply = plan.supply.with([](Supply &u) {
            u.ppaKind = PpaKind::Difference, u.unitReserve = true,
            u.contract = 10.0 * units::MW; // less than the load: a unit's loss counts
            u.responsePower = 2.0 * units::MW, u.curtailPower = 2.0 * units::MW, u.curtailWorth = 100.0 * units::KRWPerKWh;
        });
        for (Shared<Object> &object : plan.objects)
            object = object.with([](Object &o) {
                if (auto *cells = std::get_if<FuelCells>(&o.equipment))
                    cells->model = "fuel-cell-pafc", cells->absorption = "absorption-single-effect";
                if (auto *turbine = std::get_if<GasTurbine>(&o.equipment))
                    turbine->absorption = "absorption-single-effect";
            });
        return plan;
    }
    void perturb(const Plan &plan, std::string_view onlyPart = {})
    {
        const Shown before = shown(plan);
        forEachPart(plan, [&](const auto &row, const auto &part) {
            if (!onlyPart.empty() && onlyPart != row.key)
                return;
            for (const auto &field : row.fieldsOf(part)) {
                bool &moved = m_moved[addressOf(row, part, field.key)];
                moved = moved || field.descriptive || field.hidden || moves(plan, before, row, part, field);
            }
        });
    }
private slots:
    void everyFieldMovesSomething()
    {
        const Plan blank = findTemplate("blank-40mw")->make(m_catalogue);
        // The small plan first: a field that had an effect there is not tried again in the large ones, whose studies take longer.
        perturb(withDebt(blank, DebtKind::Annuity, TaxRule::Korea), "finance");
        perturb(withDebt(blank, DebtKind::Sculpted, TaxRule::Flat), "finance");
        Plan exporting = blank; // where a domestic share can contradict what is earned in dollars
        exporting.finance = exporting.finance.with([](Finance &f) { f.usdRevenue = 0.2; });
        perturb(withAllKinds(exporting));
        perturb(withLetHalls(blank));
        perturb(withTrainingHalls(blank, TrainingFor::ByToken), "object");
        perturb(withTrainingHalls(blank, TrainingFor::Own), "object");
        perturb(withOwnPower(blank), "supply");
        perturb(withOwnPower(blank), "object");
        perturb(withContracts(blank), "supply");
        perturb(withContracts(blank), "object");
        for (const PlanTemplate &sample : allTemplates())
            perturb(withAllKinds(sample.make(m_catalogue)));
        std::string dead;
        for (const auto &[address, moved] : m_moved)
            if (!moved)
                dead += (dead.empty() ? "" : ", ") + address;
        for (const std::string &address : listedFields()) // none was skipped
            QVERIFY2(m_moved.contains(address), address.c_str());
        QVERIFY2(dead.empty(), dead.c_str());
    }
    // Fields that only describe are listed here, so that marking a field as such is a decision and not a way out.
    void fewFieldsOnlyDescribe()
    {
        std::set<std::string> describing;
        forEachPart(withAllKinds(Plan{}), [&](const auto &row, const auto &part) {
            for (const auto &field : row.fieldsOf(part))
                if (field.descriptive)
                    describing.insert(std::string(row.key) + '.' + field.key);
        });
        const std::set<std::string> allowed{"site.title",   "site.author",   "site.client",      "site.revision",
                                            "object.name",  "object.locked", "object.words",     "feed.name",
                                            "service.name", "phase.name",    "site.north_angle", "cost.exchange_date"};
        for (const std::string &key : describing)
            QVERIFY2(allowed.contains(key), key.c_str());
    }
};

QTEST_GUILESS_MAIN(EveryFieldCountsTest)
#include "every_field_counts_test.moc"
