// SPDX-License-Identifier: Apache-2.0
// Basis and accuracy: in what money, within what boundary and how sure the estimate is; its class by AACE 18R-97 with the reason.
#include "core/report/sections/basis.h"
#include "core/report/extras.h"

#include <algorithm>
#include <array>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

// Grades of a price, the firmest first: the weakest of the sources it rests on.
constexpr std::array grades{SourceKind::Measured,  SourceKind::Datasheet, SourceKind::Standard,
                            SourceKind::Announced, SourceKind::Derived,   SourceKind::Estimate};

struct Grade {
    TextSource name;
    Money amount;
};

// The sources of the record's price; of one that is a share of others, those of all its values.
bool bearsOn(const Record &record, const Source &source)
{
    for (const char *key : {"price", "price_usd", "rack_price_usd"})
        if (const RecordValue *price = record.find(key); price && price->si)
            return ('+' + price->source + '+').find('+' + source.id + '+') != std::string::npos;
    return true;
}

std::size_t gradeOf(const Record &record)
{
    std::size_t weakest = 0;
    for (const Source &source : record.sources)
        if (bearsOn(record, source))
            weakest = std::max(weakest, std::size_t(std::find(grades.begin(), grades.end(), source.kind) - grades.begin()));
    return record.sources.empty() ? grades.size() - 1 : weakest;
}

// Whether someone other than this program vouches for the price.
bool isPublished(const Record &record)
{
    return std::any_of(record.sources.begin(), record.sources.end(), [&](const Source &source) {
        const bool own = source.publisher.starts_with("Tokenyard") || source.reference.empty();
        return bearsOn(record, source) && !own;
    });
}

// The capital cost by grade of its prices; the planner's own last but one, amounts that are shares of other items last.
std::vector<Grade> gradesOf(const Input &in)
{
    std::vector<Grade> all{{TR("Measured"), {}},
                           {TR("Data sheet"), {}},
                           {TR("Standard or law"), {}},
                           {TR("Announced or quoted in public"), {}},
                           {TR("Derived from published figures"), {}},
                           {TR("Estimate"), {}},
                           {TR("Planner's own price"), {}},
                           {TR("Share of other items or typed amount"), {}}};
    for (const CostItem &item : resultOf(in.study.cost).capex) {
        const Record *record = priceRecordOf(in, item);
        const std::size_t grade = !record ? grades.size() + 1 : record->own ? grades.size() : gradeOf(*record);
        all[grade].amount += item.base;
    }
    return all;
}

double percentOf(const Record *record, const char *key)
{
    const RecordValue *value = record ? record->find(key) : nullptr;
    return value ? value->si.value_or(0.0) : 0.0;
}

Table gradeTable(const Input &in, const std::vector<Grade> &all)
{
    std::vector<double> amounts, steps;
    for (const Grade &grade : all)
        amounts.push_back(grade.amount.si());
    const MoneyScale scale = moneyScale(in.language, amounts);
    for (double amount : amounts)
        steps.push_back(amount / scale.step);
    const std::vector<std::int64_t> rounded = roundedToSum(steps), shares = sharesOfSum(steps);
    Table table;
    table.title = TR("What the capital cost rests on");
    table.columns = {{TR("Weakest source of the price"), {}, Align::Left, 2.4},
                     {TR("Capex"), scale.symbol, Align::Right},
                     {TR("Share"), words("%"), Align::Right},
                     {{}, {}, Align::Left, 1.0, true}};
    std::int64_t sum = 0, hundred = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (rounded[i] == 0)
            continue;
        Row row{{Text(all[i].name), words(fixedSteps(rounded[i], scale.decimals)), words(fixedSteps(shares[i], 1)), {}}};
        row.graph = CellGraph{GraphSort::Fill, 0.0, 1.0, 0.0, 0.0, double(shares[i]) / 1000.0};
        table.rows.push_back(std::move(row));
        sum += rounded[i];
        hundred += shares[i];
    }
    table.rows.push_back({{TR("Total capex"), words(fixedSteps(sum, scale.decimals)), words(fixedSteps(hundred, 1)), {}}, RowStyle::Total});
    table.note = in.prints("assumptions") ? Text(TR("%1 The annex has each price with its source."), {Text(addsUpNote)}) : Text(addsUpNote);
    return table;
}

Table factTable(const Input &in)
{
    const Plan &plan = in.plan;
    Table table;
    table.title = TR("Price basis and boundary");
    table.heads = false;
    table.columns = {{{}, {}, Align::Left, 1.0}, {{}, {}, Align::Left, 2.6}};
    const auto fact = [&](TextSource name, Text value) { table.rows.push_back({{Text(name), std::move(value)}}); };
    fact(TR("Money"), Text(TR("Real won of %1 without VAT, unless a line says nominal"), {std::to_string(plan.site->priceYear)}));
    fact(TR("Exchange rate"), Text(TR("%1 KRW per US$, %2"), {formatNumber(plan.cost->exchangeRate, 6), plan.cost->exchangeDate}));
    fact(TR("Discounting"),
         Text(TR("%1 real before tax for levelised figures; %2 nominal after tax for the NPV; each month to the end of %3; %4 years of "
                 "each phase from its energisation"),
              {percent(plan.finance->realDiscount), percent(plan.finance->nominalDiscount), std::to_string(plan.site->priceYear),
               count(double(plan.finance->horizonYears))}));
    fact(TR("Inside"),
         TR("Land, site works, building, electrical and cooling plant, grid connection, own power, GPU racks, network, "
            "storage, design, owner's cost and contingency of all phases"));
    fact(TR("Outside"),
         TR("VAT, interest during construction (shown beside the capex), replacement of the IT (in the cash flow), "
            "the tenants' own equipment, grid reinforcement beyond the point of supply, site remediation, escalation "
            "beyond the price year"));
    fact(TR("Data"),
         Text(TR("Records of %1; weather %2; tariff %3"),
              {in.study.dataVersion, recordName(in, "weather", plan.site->weather), recordName(in, "tariffs", plan.supply->tariff)}));
    return table;
}

Table classTable(const Input &in, const Accuracy &accuracy)
{
    Table table;
    table.title = TR("Accuracy classes of AACE 18R-97");
    table.columns = {{TR("Class"), {}, Align::Left, 0.8},
                     {TR("Maturity of the definition"), words("%"), Align::Right},
                     {TR("Accuracy below"), words("%"), Align::Right},
                     {TR("Accuracy above"), words("%"), Align::Right},
                     {TR("This plan"), {}, Align::Left, 1.6}};
    const auto range = [](const Record &record, const char *from, const char *to) {
        const double a = percentOf(&record, from) * 100.0, b = percentOf(&record, to) * 100.0;
        return words(fixed(a, 0) + "–" + fixed(b, 0));
    };
    for (const Record &record : in.catalogue.set("accuracy-classes").records) {
        if (!record.find("definition_most"))
            continue;
        const bool own = record.id == accuracy.record;
        Row row{{Text::named(record.nameEn, record.nameKo), range(record, "definition_least", "definition_most"),
                 range(record, "below_least", "below_most"), range(record, "above_least", "above_most"),
                 own ? Text(TR("this estimate")) : Text()}};
        row.style = own ? RowStyle::Group : RowStyle::Normal;
        table.rows.push_back(std::move(row));
    }
    table.note = TR("The class goes by the maturity of the definition, not by the method or the prices. Accuracy is what is usual at it "
                    "after contingency; a band from samples of the inputs is printed with the figures and does not replace it.");
    return table;
}

} // namespace

Accuracy accuracyOf(const Input &in)
{
    const Record *rule = in.catalogue.find("accuracy-classes", "rule");
    double all = 0.0, published = 0.0, own = 0.0, estimated = 0.0;
    for (const CostItem &item : resultOf(in.study.cost).capex) {
        const Record *record = priceRecordOf(in, item);
        all += item.base.si();
        own += record && record->own ? item.base.si() : 0.0;
        published += record && !record->own && isPublished(*record) ? item.base.si() : 0.0;
        estimated += record && !record->own && grades[gradeOf(*record)] == SourceKind::Estimate ? item.base.si() : 0.0;
    }
    const LayoutResult &layout = resultOf(in.study.layout);
    const bool supplied = in.study.running && !layout.halls.empty() && in.study.running->halls.size() == layout.halls.size();
    Accuracy accuracy;
    accuracy.publishedFraction = all > 0.0 ? published / all : 0.0;
    accuracy.ownFraction = all > 0.0 ? own / all : 0.0;
    int number = 5;
    if (!supplied || all <= 0.0)
        accuracy.reason = TR("not every hall that is drawn is supplied with power and cooling, so that quantities may still be missing");
    else if (accuracy.publishedFraction + accuracy.ownFraction < percentOf(rule, "published_share"))
        accuracy.reason = Text(TR("the layout is drawn and counted, but only %1 of the capital cost has a published price"),
                               {percent(accuracy.publishedFraction)});
    else if (accuracy.ownFraction < percentOf(rule, "own_share")) {
        number = 4;
        accuracy.reason = Text(TR("layout, single line and equipment are drawn and counted, ground and detailed design are not, and no "
                                  "tender is in; %1 of the cost rests on estimates, so the widest range of the class holds"),
                               {percent(all > 0.0 ? estimated / all : 0.0)});
    } else {
        number = 3;
        accuracy.reason = Text(TR("layout and equipment are drawn and counted and %1 of the capital cost has the planner's own prices"),
                               {percent(accuracy.ownFraction)});
    }
    accuracy.record = "class-" + std::to_string(number);
    if (const Record *record = in.catalogue.find("accuracy-classes", accuracy.record)) {
        accuracy.name = Text::named(record->nameEn, record->nameKo);
        accuracy.belowFraction = percentOf(record, "below_most");
        accuracy.aboveFraction = percentOf(record, "above_most");
    }
    return accuracy;
}

Text accuracyWords(const Accuracy &accuracy)
{
    return {TR("Accuracy: AACE 18R-97 %1 (−%2 / +%3): %4."),
            {accuracy.name, percent(accuracy.belowFraction), percent(accuracy.aboveFraction), accuracy.reason}};
}

Section basisSection(const Input &in)
{
    Section section{"basis", TR("Basis and accuracy"), {}};
    const Accuracy accuracy = accuracyOf(in);
    section.blocks.emplace_back(Paragraph{accuracyWords(accuracy)});
    if (const FigureSummary *capex = in.extras->summaries.empty() ? nullptr : &in.extras->summaries[std::size_t(Kpi::CapexTotal)];
        capex && capex->p10 && capex->p90 && in.study.kpis[Kpi::CapexTotal].si && *in.study.kpis[Kpi::CapexTotal].si > 0.0) {
        const double base = *in.study.kpis[Kpi::CapexTotal].si;
        section.blocks.emplace_back(
            Paragraph{Text(TR("The samples of the inputs put the capital cost between %1 below and %2 above the plan (P10 to P90)."),
                           {percent(std::max(0.0, 1.0 - *capex->p10 / base)), percent(std::max(0.0, *capex->p90 / base - 1.0))})});
    }
    section.blocks.emplace_back(factTable(in));
    if (in.study.kpis[Kpi::CapexTotal].si)
        section.blocks.emplace_back(gradeTable(in, gradesOf(in)));
    if (!in.brief())
        section.blocks.emplace_back(classTable(in, accuracy));
    return section;
}

} // namespace tokenyard::report
