// SPDX-License-Identifier: Apache-2.0
#include "ui/figures/explanation.h"

#include "ui/figures/explained_values.h"
#include "ui/figures/property_sheet.h"
#include "ui/text/kpi_band.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Explain", text); }

// Fields of the plan that a figure rests on most; "service" means every service.
struct InputKey {
    const char *part, *key;
};
using Keys = std::vector<InputKey>;

Keys with(Keys keys, const Keys &more)
{
    keys.insert(keys.end(), more.begin(), more.end());
    return keys;
}

const Keys powerKeys{{"power", "rack_power_factor"}, {"power", "distribution_loss"}, {"power", "lights"}, {"power", "ups_topology"}};
const Keys coolingKeys{{"site", "weather"}, {"cooling", "system"}, {"cooling", "supply"}, {"cooling", "liquid_share"}};
const Keys tokenKeys{{"service", "model"},           {"service", "precision"},   {"service", "input_tokens"}, {"service", "output_tokens"},
                     {"service", "ttft_limit"},      {"service", "tpot_limit"},  {"service", "level_of"},     {"service", "engine"},
                     {"service", "cache_precision"}, {"service", "speculative"}, {"service", "pools"},        {"service", "engine_factor"},
                     {"service", "software_year"}};
const Keys useKeys{{"service", "utilisation"},
                   {"service", "users"},
                   {"service", "tasks_per_user_day"},
                   {"service", "calls_per_task"},
                   {"service", "shape"}};
const Keys salesKeys = with(useKeys, {{"finance", "gpu_availability"}});
const Keys priceKeys{{"service", "price"}, {"service", "price_decline"}};
const Keys billKeys{{"supply", "tariff"}, {"supply", "contract"}, {"supply", "regional_adder"}};
const Keys capexKeys{
    {"cost", "capex_factor"}, {"cost", "it_price_factor"}, {"cost", "soft_cost"}, {"cost", "contingency"}, {"site", "land_price"}};
const Keys opexKeys{{"cost", "staff"}, {"cost", "staff_cost"}, {"cost", "opex_factor"}, {"cost", "water_price"}};
const Keys lifeKeys{{"finance", "real_discount"}, {"finance", "it_life"}, {"finance", "refresh_factor"}, {"finance", "horizon"}};

Keys keysOf(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Gpus: return {};
    case Kpi::ItPower: return {{"power", "rack_power_factor"}};
    case Kpi::FacilityPowerPeak:
    case Kpi::GridPowerPeak: return with(with(powerKeys, coolingKeys), {{"supply", "contract"}});
    case Kpi::EnergyAnnual:
    case Kpi::PueAnnual: return with(with(powerKeys, coolingKeys), useKeys);
    case Kpi::WueAnnual: return coolingKeys;
    case Kpi::CarbonAnnual: return with({{"supply", "grid_factor"}}, useKeys);
    case Kpi::TokensPerSecond: return tokenKeys;
    case Kpi::TokensAnnual:
    case Kpi::TokensPerJoule: return with(tokenKeys, salesKeys);
    case Kpi::CapexTotal:
    case Kpi::CapexPerItWatt: return capexKeys;
    case Kpi::ElectricityCostAnnual: return with(billKeys, useKeys);
    case Kpi::OpexCashAnnual:
    case Kpi::ElectricityShareCashOpex:
    case Kpi::ElectricityShareOpexRent: return with(billKeys, opexKeys);
    case Kpi::ElectricityShareOpexDepreciation: return with(with(billKeys, opexKeys), {{"finance", "it_life"}, {"finance", "plant_life"}});
    case Kpi::ElectricityShareLevelised: return with(with(billKeys, opexKeys), lifeKeys);
    case Kpi::CostPerMtok: return with(with(capexKeys, lifeKeys), salesKeys);
    case Kpi::RevenueAnnual:
    case Kpi::AiYieldPerKwh:
    case Kpi::AiYieldPerGpuHour: return with(salesKeys, priceKeys);
    case Kpi::Npv:
    case Kpi::Irr:
    case Kpi::PaybackYears:
        return with(with(priceKeys, salesKeys),
                    {{"finance", "nominal_discount"}, {"finance", "tax_rate"}, {"finance", "ramp"}, {"finance", "it_life"}});
    case Kpi::Availability:
        return {{"finance", "gpu_availability"}, {"power", "ups_topology"}, {"power", "transformer_topology"}, {"cooling", "spare_units"}};
    }
    return {};
}

QString shown(const edit::PartField &field, const Catalogue &catalogue)
{
    const edit::FieldInfo &info = field.info;
    if (const auto *number = std::get_if<double>(&field.value))
        return words(Measure{*number, info.unit, 6});
    if (const auto *whole = std::get_if<std::int64_t>(&field.value))
        return info.kind == FieldKind::Choice && std::size_t(*whole) < info.choices.size() ? words(info.choices[std::size_t(*whole)].label)
                                                                                           : editorText(info, field.value);
    if (const auto *text = std::get_if<std::string>(&field.value))
        return info.kind == FieldKind::RecordRef ? recordName(catalogue.find(info.recordKind, *text), *text)
                                                 : QString::fromStdString(*text);
    return {};
}

// "estimate, 1.2 to 1.8 MW" or the source the planner gave.
QString sourceOf(const edit::PartField &field, bool &estimate)
{
    if (field.note && !field.note->source.empty())
        return QString::fromStdString(field.note->source);
    const auto *number = std::get_if<double>(&field.value);
    estimate = number && (field.info.estimated() || (field.note && (field.note->low || field.note->high)));
    if (!estimate)
        return say(QT_TRANSLATE_NOOP("Explain", "set in the plan"));
    const double low = field.note && field.note->low ? *field.note->low : *number * field.info.lowFactor;
    const double high = field.note && field.note->high ? *field.note->high : *number * field.info.highFactor;
    return say(QT_TRANSLATE_NOOP("Explain", "estimate, %1 to %2"))
        .arg(plainNumber(low, field.info.unit, 4), words(Measure{high, field.info.unit, 4}));
}

void addInput(std::vector<ExplainedValue> &out, const Plan &plan, const edit::PartRef &part, std::string_view key,
              const Catalogue &catalogue, const QString &of)
{
    for (const edit::PartField &field : edit::fieldsOf(plan, part)) {
        if (field.info.key != key)
            continue;
        ExplainedValue value{words(field.info.label), shown(field, catalogue), {}, part};
        if (!of.isEmpty())
            value.label += QStringLiteral(" · ") + of;
        value.source = sourceOf(field, value.estimate);
        out.push_back(std::move(value));
    }
}

std::vector<ExplainedValue> inputsOf(Kpi kpi, const Plan &plan, const Catalogue &catalogue)
{
    std::vector<ExplainedValue> out;
    for (const InputKey &input : keysOf(kpi)) {
        if (std::string_view(input.part) != "service") {
            addInput(out, plan, {input.part, {}}, input.key, catalogue, {});
            continue;
        }
        for (const auto &service : plan.services)
            addInput(out, plan, {"service", service->id}, input.key, catalogue,
                     plan.services.size() > 1 ? QString::fromStdString(service->name) : QString());
    }
    return out;
}

QString link(const edit::PartRef &part) { return QStringLiteral("part:%1:%2").arg(QString::fromStdString(part.part)).arg(part.id.value); }

// A source may tell a long story; its first words name it.
QString shortened(const QString &source)
{
    constexpr int longest = 96;
    return source.size() <= longest ? source : source.left(longest).trimmed() + QStringLiteral("…");
}

QString rowsHtml(const std::vector<ExplainedValue> &values, const QString &muted)
{
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>");
    for (const ExplainedValue &v : values) {
        const QString label = v.part.part.empty()
            ? v.label.toHtmlEscaped()
            : QStringLiteral("<a href='%1' style='text-decoration:none'>%2</a>").arg(link(v.part), v.label.toHtmlEscaped());
        const QString value = v.total ? QStringLiteral("<b>%1</b>").arg(v.value.toHtmlEscaped()) : v.value.toHtmlEscaped();
        html += QStringLiteral("<tr><td>%1</td><td align='right'>%2</td></tr>").arg(label, value);
        if (!v.source.isEmpty())
            html += QStringLiteral("<tr><td colspan='2' style='color:%1; font-size:11px'>%2 %3</td></tr>")
                        .arg(muted, v.estimate ? QStringLiteral("○") : QStringLiteral("●"), shortened(v.source).toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

} // namespace

Explanation explain(Kpi kpi, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    const KpiInfo &info = kpiInfo(kpi);
    const KpiValue &value = study.kpis[kpi];
    Explanation out;
    out.title = words(info.label);
    out.meaning = words(info.meaning);
    out.formula = words(info.formula);
    if (value.si)
        out.value = formatKpi(info, *value.si, currentLanguage());
    else
        out.reason = words(value.reason);
    if (value.si && value.low && value.high) {
        const ShownBand band = showKpiBand(info, *value.si, *value.low, *value.high, currentLanguage());
        out.band = say(QT_TRANSLATE_NOOP("Explain", "P10 to P90: %1 to %2, from the low and high of each input"))
                       .arg(band.low, Shown{band.high, band.value.unit}.joined(currentLanguage()));
    }
    out.values = explainedValues(kpi, plan, study, catalogue);
    out.inputs = inputsOf(kpi, plan, catalogue);
    return out;
}

QString explanationHtml(const Explanation &e, const QString &muted, const QString &line)
{
    QString html = QStringLiteral("<p style='font-size:14px; font-weight:600; margin-bottom:2px'>%1</p>").arg(e.title.toHtmlEscaped());
    html += QStringLiteral("<p style='color:%1; margin-top:0'>%2</p>").arg(muted, e.meaning.toHtmlEscaped());
    if (!e.reason.isEmpty())
        html += QStringLiteral("<p><b>–</b> %1</p>").arg(e.reason.toHtmlEscaped());
    html += QStringLiteral("<p style='margin-bottom:0'>%1</p>").arg(e.formula.toHtmlEscaped());
    if (!e.value.isEmpty())
        html += QStringLiteral("<p style='margin-top:2px'><b>= %1</b></p>").arg(e.value.toHtmlEscaped());
    if (!e.band.isEmpty())
        html += QStringLiteral("<p style='color:%1; font-size:11px'>%2</p>").arg(muted, e.band.toHtmlEscaped());
    const auto section = [&](const QString &title, const std::vector<ExplainedValue> &values) {
        if (!values.empty())
            html += QStringLiteral("<hr style='background-color:%1; height:1px'/><p style='color:%2; font-size:11px; font-weight:600; "
                                   "margin-bottom:2px'>%3</p>")
                        .arg(line, muted, title.toHtmlEscaped())
                + rowsHtml(values, muted);
    };
    section(say(QT_TRANSLATE_NOOP("Explain", "What it is made of")), e.values);
    section(say(QT_TRANSLATE_NOOP("Explain", "Inputs it rests on")), e.inputs);
    return html;
}

} // namespace tokenyard::ui
