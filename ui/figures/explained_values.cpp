// SPDX-License-Identifier: Apache-2.0
#include "ui/figures/explained_values.h"

#include "core/study/finance/monthly_value.h"
#include "core/study/workload/needed_racks.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Explain", text); }

// Collects the rows for one figure.
class Rows {
public:
    Rows(const Plan &plan, const Study &study, const Catalogue &catalogue) : m_plan(plan), m_study(study), m_catalogue(catalogue) {}
    std::vector<ExplainedValue> take() { return std::move(m_rows); }

    void add(const QString &label, const QString &value, bool total = false)
    {
        m_rows.push_back({label, value, {}, {"", {}}, false, total});
    }
    void kpi(Kpi kpi, bool total = false)
    {
        const KpiInfo &info = kpiInfo(kpi);
        if (m_study.kpis[kpi].si)
            add(words(info.label), formatKpi(info, *m_study.kpis[kpi].si, currentLanguage()), total);
    }
    void money(const QString &label, std::optional<Money> value, bool total = false)
    {
        if (value)
            add(label, formatMoney(value->si(), currentLanguage(), 4), total);
    }
    void energy(const char *label, const Series<Power> &series)
    {
        if (!series.empty())
            add(say(label), words(measure(energyOf(series), units::GWh)));
    }
    void fraction(const char *label, double value) { add(say(label), words(percent(value, 5))); }

    void halls(bool power)
    {
        constexpr std::size_t most = 24;
        const auto &all = m_study.layout->halls;
        for (std::size_t i = 0; i < std::min(most, all.size()); ++i) {
            const HallCount &hall = all[i];
            const Object *object = m_plan.object(hall.hall);
            const QString racks = plainNumber(hall.racks, units::one);
            const QString what = power
                ? QStringLiteral("%1 × %2").arg(racks, words(measure(hall.rackPower * m_plan.power->rackPowerFactor, units::kW)))
                : QStringLiteral("%1 × %2 = %3").arg(racks).arg(hall.gpusPerRack).arg(plainNumber(hall.gpus(), units::one));
            m_rows.push_back({object ? QString::fromStdString(object->name) : QString(), what, {}, edit::objectRef(hall.hall)});
        }
        if (all.size() > most)
            add(say(QT_TRANSLATE_NOOP("Explain", "and %1 more halls")).arg(all.size() - most), {});
    }
    void outputs()
    {
        for (const ServiceOutput &out : m_study.compute->outputs) {
            const Service *service = m_plan.service(out.service);
            const QString name = service ? QString::fromStdString(service->name) : QString();
            const QString on = recordName(m_catalogue.find("accelerators", out.accelerator), out.accelerator);
            if (out.perGpu)
                add(QStringLiteral("%1 · %2 · %3").arg(name, on, QString::fromStdString(out.layoutWords)),
                    QStringLiteral("%1 × %2").arg(plainNumber(out.gpus, units::one), words(measure(*out.perGpu, units::tokenPerS))));
        }
    }
    void items(const std::vector<CostItem> &list)
    {
        for (const CostItem &item : list)
            m_rows.push_back(
                {words(item.label), formatMoney(item.base.si(), currentLanguage(), 3),
                 item.source == "plan" ? say(QT_TRANSLATE_NOOP("Explain", "set in the plan")) : QString::fromStdString(item.source)});
    }
    void bill()
    {
        if (!m_study.energy->annual)
            return;
        const BillLine &bill = *m_study.energy->annual;
        for (const ChargeInfo &charge : allCharges)
            money(words(charge.label), bill.*charge.amount);
        money(say(QT_TRANSLATE_NOOP("Explain", "Total without VAT")), bill.total(), true);
    }
    void shareParts(Kpi share)
    {
        money(say(QT_TRANSLATE_NOOP("Explain", "E electricity a year")), m_study.cost->electricity);
        if (share == Kpi::ElectricityShareLevelised)
            return money(say(QT_TRANSLATE_NOOP("Explain", "Capex")), m_study.cost->capexTotal);
        money(say(QT_TRANSLATE_NOOP("Explain", "O cash opex a year")), m_study.cost->opexCash);
        if (share != Kpi::ElectricityShareCashOpex)
            money(say(QT_TRANSLATE_NOOP("Explain", "R rent a year")), m_study.cost->rent);
        if (share == Kpi::ElectricityShareOpexDepreciation)
            money(say(QT_TRANSLATE_NOOP("Explain", "D depreciation a year")), m_study.cost->depreciation);
    }
    // Of services whose users are fewer than their racks could serve.
    void racksOn()
    {
        for (const ServiceLoad &load : m_study.compute->loads)
            if (const Service *service = m_plan.service(load.service); service && leavesRacksOff(&load)) {
                const RackSteps steps = rackSteps(m_plan, m_study.running->halls, *m_study.compute, *service);
                add(say(QT_TRANSLATE_NOOP("Explain", "Racks on, the others off: %1")).arg(QString::fromStdString(service->name)),
                    words(percent(onFractionAt(steps, neededFraction(load)), 4)));
            }
    }
    void facilityEnergy()
    {
        const CoolingResult &c = *m_study.cooling;
        racksOn();
        energy(QT_TRANSLATE_NOOP("Explain", "IT"), c.it);
        energy(QT_TRANSLATE_NOOP("Explain", "Chillers"), c.chillers);
        energy(QT_TRANSLATE_NOOP("Explain", "Heat rejection"), c.rejection);
        energy(QT_TRANSLATE_NOOP("Explain", "Pumps"), c.pumps);
        energy(QT_TRANSLATE_NOOP("Explain", "Fans"), c.fans);
        energy(QT_TRANSLATE_NOOP("Explain", "Electrical losses"), c.losses);
        energy(QT_TRANSLATE_NOOP("Explain", "Lighting and auxiliaries"), c.lights);
        if (!c.facility.empty())
            add(say(QT_TRANSLATE_NOOP("Explain", "Facility")), words(measure(energyOf(c.facility), units::GWh)), true);
    }
    // The hour of greatest facility power with the racks at full load, not the mean load, which depends on the utilisation.
    void peak()
    {
        kpi(Kpi::ItPower);
        const PowerResult &p = *m_study.power;
        fraction(QT_TRANSLATE_NOOP("Explain", "Efficiency of distribution at full load"), p.distributionEfficiencyFactor);
        fraction(QT_TRANSLATE_NOOP("Explain", "Efficiency of UPS at full load"), p.peakUpsEfficiencyFactor);
        fraction(QT_TRANSLATE_NOOP("Explain", "Efficiency of transformers at full load"), p.peakTransformerEfficiencyFactor);
        if (const auto facility = m_study.energy->facilityPeak; facility && m_study.compute->itPeak.si() > 0.0) {
            const Power racks = m_study.compute->itPeak;
            const Power above = racks / (p.distributionEfficiencyFactor * p.peakUpsEfficiencyFactor * p.peakTransformerEfficiencyFactor);
            add(say(QT_TRANSLATE_NOOP("Explain", "Electrical losses")), words(measure(above - racks, units::MW)));
            add(say(QT_TRANSLATE_NOOP("Explain", "Cooling, lighting and their losses in the hottest hour")),
                words(measure(*facility - above, units::MW)));
            add(say(QT_TRANSLATE_NOOP("Explain", "Facility")), words(measure(*facility, units::MW)), true);
        }
    }
    void cashFlow()
    {
        for (const FinanceYear &year : m_study.finance->years)
            add(QString::number(year.year), formatMoney(year.cashFlow.si(), currentLanguage(), 3));
    }
    // Each year's flow and the factor that its months' discounting comes to: the products sum to the NPV. A year that pays out and takes in
    // may come to a factor that none of its months has; its value stands there instead.
    void presentValues()
    {
        const double rate = m_plan.finance->nominalDiscount;
        const int valued = valuationMonth(m_plan.site->priceYear);
        const std::vector<PresentYear> present = presentYears(rate, m_plan.site->priceYear, m_study.finance->months);
        for (std::size_t y = 0; y < present.size(); ++y) {
            const auto ofMonth = [&](int month) { return std::pow(1.0 + rate, (valued - (present[y].year * 12 + month)) / 12.0); };
            const QString flow = formatMoney(m_study.finance->years[y].cashFlow.si(), currentLanguage(), 3);
            const auto [least, most] = std::minmax({ofMonth(11), ofMonth(0)});
            constexpr double slack = 1e-9;
            add(QString::number(present[y].year),
                present[y].factor < least * (1.0 - slack) || present[y].factor > most * (1.0 + slack)
                    ? QStringLiteral("%1 → %2").arg(flow, formatMoney(present[y].value.si(), currentLanguage(), 3))
                    : QStringLiteral("%1 × %2").arg(flow, plainNumber(present[y].factor, units::one, 4)));
        }
    }
    const Study &study() const { return m_study; }
    const Plan &plan() const { return m_plan; }

private:
    const Plan &m_plan;
    const Study &m_study;
    const Catalogue &m_catalogue;
    std::vector<ExplainedValue> m_rows;
};

void addKpis(Rows &rows, std::initializer_list<Kpi> kpis)
{
    for (const Kpi kpi : kpis)
        rows.kpi(kpi);
}

void addMoneyRows(Rows &rows, Kpi kpi)
{
    switch (kpi) {
    case Kpi::CapexTotal: rows.items(rows.study().cost->capex); break;
    case Kpi::CapexPerItWatt: addKpis(rows, {Kpi::CapexTotal, Kpi::ItPower}); break;
    case Kpi::OpexCashAnnual: rows.items(rows.study().cost->opex); break;
    case Kpi::ElectricityCostAnnual: rows.bill(); break;
    case Kpi::ElectricityShareCashOpex:
    case Kpi::ElectricityShareOpexRent:
    case Kpi::ElectricityShareOpexDepreciation:
    case Kpi::ElectricityShareLevelised: rows.shareParts(kpi); break;
    case Kpi::CostPerMtok: addKpis(rows, {Kpi::CapexTotal, Kpi::OpexCashAnnual, Kpi::TokensAnnual}); break;
    case Kpi::RevenueAnnual: addKpis(rows, {Kpi::TokensAnnual}); break;
    case Kpi::AiYieldPerKwh: addKpis(rows, {Kpi::RevenueAnnual, Kpi::EnergyAnnual}); break;
    case Kpi::AiYieldPerGpuHour: addKpis(rows, {Kpi::RevenueAnnual, Kpi::Gpus}); break;
    case Kpi::Npv: rows.presentValues(); break;
    case Kpi::Irr:
    case Kpi::PaybackYears: rows.cashFlow(); break;
    default: break;
    }
}

void addAvailability(Rows &rows, const Study &study)
{
    rows.fraction(QT_TRANSLATE_NOOP("Explain", "Power at the racks"), study.supply->availabilityFactor);
    rows.fraction(QT_TRANSLATE_NOOP("Explain", "Cooling"), study.cooling->availabilityFactor);
    rows.fraction(QT_TRANSLATE_NOOP("Explain", "Node health"), rows.plan().finance->gpuAvailability);
}

void addTechnicalRows(Rows &rows, Kpi kpi)
{
    const Study &study = rows.study();
    switch (kpi) {
    case Kpi::Gpus: rows.halls(false); break;
    case Kpi::ItPower: rows.halls(true); break;
    case Kpi::FacilityPowerPeak: rows.peak(); break;
    case Kpi::GridPowerPeak:
        rows.peak();
        rows.add(say(QT_TRANSLATE_NOOP("Explain", "Own generation")), words(measure(study.power->ownGeneration, units::MW)));
        rows.add(say(QT_TRANSLATE_NOOP("Explain", "Contract")), words(measure(rows.plan().supply->contract, units::MW)));
        break;
    case Kpi::EnergyAnnual:
    case Kpi::PueAnnual: rows.facilityEnergy(); break;
    case Kpi::WueAnnual:
        rows.add(say(QT_TRANSLATE_NOOP("Explain", "Water a year")), words(measure(study.cooling->waterAnnual, units::m3)));
        break;
    case Kpi::CarbonAnnual:
        rows.add(say(QT_TRANSLATE_NOOP("Explain", "Energy from the grid")), words(measure(study.energy->fromGrid, units::GWh)));
        break;
    case Kpi::TokensPerSecond: rows.outputs(); break;
    case Kpi::TokensAnnual:
        addKpis(rows, {Kpi::TokensPerSecond});
        addAvailability(rows, study);
        break;
    case Kpi::TokensPerJoule: addKpis(rows, {Kpi::TokensAnnual, Kpi::EnergyAnnual}); break;
    case Kpi::Availability:
        rows.fraction(QT_TRANSLATE_NOOP("Explain", "GPUs whose halls run"), study.supply->runningFactor);
        addAvailability(rows, study);
        break;
    default: break;
    }
}

} // namespace

std::vector<ExplainedValue> explainedValues(Kpi kpi, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    Rows rows(plan, study, catalogue);
    if (!study.layout || !study.compute || !study.power || !study.supply || !study.cooling || !study.energy || !study.cost
        || !study.finance)
        return {};
    addTechnicalRows(rows, kpi);
    addMoneyRows(rows, kpi);
    return rows.take();
}

} // namespace tokenyard::ui
