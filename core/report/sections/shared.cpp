// SPDX-License-Identifier: Apache-2.0
// What several sections print.
#include "core/plan/feed_name.h"
#include "core/report/sections/sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenyard::report {

namespace {

constexpr std::array groups{
    std::pair{"land", TY_TR("CostGroup", "Land")},
    std::pair{"site", TY_TR("CostGroup", "Site works")},
    std::pair{"shell", TY_TR("CostGroup", "Building")},
    std::pair{"building", TY_TR("CostGroup", "Building")},
    std::pair{"electrical", TY_TR("CostGroup", "Electrical")},
    std::pair{"mechanical", TY_TR("CostGroup", "Mechanical and cooling")},
    std::pair{"it", TY_TR("CostGroup", "GPU racks")},
    std::pair{"network", TY_TR("CostGroup", "Network")},
    std::pair{"storage", TY_TR("CostGroup", "Storage")},
    std::pair{"carbon", TY_TR("CostGroup", "Emission allowances")},
    std::pair{"grid", TY_TR("CostGroup", "Grid connection")},
    std::pair{"soft", TY_TR("CostGroup", "Design and management")},
    std::pair{"contingency", TY_TR("CostGroup", "Contingency")},
    std::pair{"electricity", TY_TR("CostGroup", "Electricity")},
    std::pair{"own-fuel", TY_TR("CostGroup", "Own fuel")},
    std::pair{"water", TY_TR("CostGroup", "Water")},
    std::pair{"staff", TY_TR("CostGroup", "Staff")},
    std::pair{"maintenance", TY_TR("CostGroup", "Maintenance")},
    std::pair{"software", TY_TR("CostGroup", "Software")},
    std::pair{"insurance", TY_TR("CostGroup", "Insurance")},
    std::pair{"tax", TY_TR("CostGroup", "Property tax")},
    std::pair{"property-tax", TY_TR("CostGroup", "Property tax")},
    std::pair{"own-power", TY_TR("CostGroup", "Own power")},
    std::pair{"rent", TY_TR("CostGroup", "Rent")},
    std::pair{"other", TY_TR("CostGroup", "Other")},
};

template <class Part>
void countNotes(SourceCount &n, std::span<const Field<Part>> fields, const std::vector<FieldNote> &notes)
{
    for (const Field<Part> &field : fields) {
        if (field.kind == FieldKind::Words)
            continue;
        ++n.inputs;
        const auto note = std::find_if(notes.begin(), notes.end(), [&](const FieldNote &f) { return f.key == field.key; });
        n.withoutSource += field.kind != FieldKind::RecordRef && (note == notes.end() || note->source.empty());
    }
}

constexpr int countDigits = 9; // as count() gives them

// A fixed number of significant digits, trailing zeros included, so that figures of a column line up.
Text significant(double value, int digits)
{
    if (digits >= countDigits) // of things that are counted
        return number(value, 0);
    const int before = value == 0.0 ? 1 : int(std::floor(std::log10(std::fabs(value)))) + 1;
    return before < digits ? number(value, std::min(digits - before, 6)) : words(fixed(value, 0));
}

bool isLargeMoney(const KpiInfo &info) { return info.shownUnit.dimension == Money::dimension && info.shownUnit.factor >= 1e9; }

} // namespace

FindingCount countFindings(const std::vector<Finding> &findings)
{
    FindingCount n;
    for (const Finding &f : findings)
        ++(f.severity == Severity::Error ? n.errors : f.severity == Severity::Warning ? n.warnings : n.notes);
    return n;
}

SourceCount countSources(const Plan &plan)
{
    SourceCount n;
    countNotes(n, siteFields(), plan.site->notes);
    for (const auto &service : plan.services)
        countNotes(n, serviceFields(), service->notes);
    countNotes(n, powerFields(), plan.power->notes);
    countNotes(n, coolingFields(), plan.cooling->notes);
    countNotes(n, supplyFields(), plan.supply->notes);
    countNotes(n, costFields(), plan.cost->notes);
    countNotes(n, financeFields(), plan.finance->notes);
    return n;
}

std::string monthName(int year, int month) { return fmt::format("{}-{:02}", year, month); }

std::string nameOf(const Plan &plan, ObjectId id)
{
    if (const Object *object = plan.object(id); object && !object->name.empty())
        return object->name;
    if (const Feed *feed = plan.feed(id))
        return feedName(plan, *feed).english();
    if (const Service *service = plan.service(id); id && service && !service->name.empty())
        return service->name;
    return id ? fmt::format("#{}", id.value) : std::string("–");
}

std::string namesOf(const Plan &plan, const std::vector<ObjectId> &ids, std::size_t limit)
{
    std::string names;
    for (std::size_t i = 0; i < std::min(ids.size(), limit); ++i)
        names += (i ? ", " : "") + nameOf(plan, ids[i]);
    if (ids.size() > limit)
        names += fmt::format(" +{}", ids.size() - limit);
    return names;
}

Text recordName(const Input &in, std::string_view kind, const RecordId &id)
{
    const Record *record = in.catalogue.find(kind, id);
    if (!record)
        return words(id);
    return words(in.language == Language::Korean && !record->nameKo.empty() ? record->nameKo : record->nameEn);
}

TextSource severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return TY_TR("Report", "Error");
    case Severity::Warning: return TY_TR("Report", "Warning");
    case Severity::Note: break;
    }
    return TY_TR("Report", "Note");
}

Text groupLabel(const std::string &key)
{
    for (const auto &[name, label] : groups)
        if (key == name)
            return label;
    std::string plain = key;
    std::replace(plain.begin(), plain.end(), '_', ' ');
    std::replace(plain.begin(), plain.end(), '-', ' ');
    return words(plain);
}

const Record *priceRecordOf(const Input &in, const CostItem &item)
{
    for (const char *kind : {"capex", "opex"})
        if (const Record *record = in.catalogue.find(kind, item.key))
            return record;
    constexpr std::string_view racks = "racks:";
    if (!item.key.starts_with(racks))
        return nullptr;
    const Record *rack = in.catalogue.find("racks", item.key.substr(racks.size()));
    if (!rack || rack->number("price_usd"))
        return rack;
    return in.catalogue.find("accelerators", rack->words("accelerator"));
}

Text kpiText(const KpiInfo &info, std::optional<double> si, const MoneyScale &scale)
{
    if (!si)
        return none();
    if (info.kpi == Kpi::TokensPerSecond || info.kpi == Kpi::TokensAnnual) // in millions and in millions of millions
        return significant(*si / (info.kpi == Kpi::TokensAnnual ? 1e12 : 1e6), info.digits);
    return isLargeMoney(info) ? words(fixedMoney(Money::fromSi(*si), scale)) : significant(info.shownUnit.fromSi(*si), info.digits);
}

Text kpiUnitText(const KpiInfo &info, const MoneyScale &scale)
{
    if (info.kpi == Kpi::TokensPerSecond)
        return TY_TR("Unit", "M tokens/s");
    if (info.kpi == Kpi::TokensAnnual)
        return TY_TR("Unit", "tn tokens");
    return info.shownUnit.dimension == Money::dimension ? scale.symbol : unitWords(info.shownUnit);
}

MoneyScale kpiScale(const Input &in)
{
    std::vector<double> amounts;
    for (const KpiInfo &info : allKpis())
        if (const KpiValue &value = in.study.kpis[info.kpi]; value.si && isLargeMoney(info))
            amounts.push_back(*value.si);
    return moneyScale(in.language, amounts);
}

Paragraph bandNote()
{
    return {TY_TR("Report", "Bars: P10 to P90 to scale from 0 to twice the base value; the tick is the base value."), true};
}

Text kpiReason(const KpiValue &value)
{
    return value.reason.empty() ? Text(TY_TR("Report", "The plan does not say enough to compute it.")) : value.reason;
}

} // namespace tokenyard::report
