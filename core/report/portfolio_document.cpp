// SPDX-License-Identifier: Apache-2.0
#include "core/report/portfolio_document.h"

#include "core/region/phase_notes.h"
#include "core/region/yardsticks.h"
#include "core/report/extras.h"
#include "core/report/numbers.h"
#include "core/report/sections/nation.h"
#include "core/report/sections/sections.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("PortfolioReport", source)

Text regionName(const Catalogue &catalogue, const RecordId &id)
{
    const Record *record = catalogue.find("regions", id);
    return record ? Text::named(record->nameEn, record->nameKo) : Text(TR("abroad"));
}

Table totals(const PortfolioInput &in)
{
    Table table;
    table.key = "portfolio-total";
    table.numbered = table.heads = false;
    table.columns = {{{}, {}, Align::Left, 2.0}, {{}, {}, Align::Right}, {{}, {}, Align::Left}};
    Text missing;
    const MoneyScale scale = moneyScale(in.language);
    for (const KpiInfo &info : allKpis()) {
        if (!region::addsUp(info.kpi))
            continue;
        const region::Sum sum = region::sumOf(in.study.campuses, info.kpi);
        if (!sum.si && missing.empty())
            missing = Text(TR("A star: the sum is incomplete, for '%1' has no such figure. %2"), {sum.missing, sum.why});
        const auto si = sum.si ? sum.si : sum.others;
        const std::string star = sum.si || !si ? "" : " *";
        table.rows.push_back({{Text(info.label), Text::verbatim(kpiText(info, si, scale).english() + star), kpiUnitText(info, scale)}});
    }
    table.note = missing;
    return table;
}

Table campuses(const PortfolioInput &in)
{
    Table table;
    table.key = "campuses";
    table.title = TR("Campuses");
    table.columns = {{TR("Campus"), {}, Align::Left, 2.2},
                     {TR("Region"), {}, Align::Left, 1.0},
                     {TR("GPUs"), {}, Align::Right},
                     {TR("Contract"), words("MW"), Align::Right},
                     {TR("First power"), {}, Align::Right}};
    for (std::size_t i = 0; i < in.study.campuses.size(); ++i) {
        const region::Campus &campus = in.study.campuses[i];
        int first = 0;
        for (const region::Block &block : in.study.blocks)
            if (block.campus == i && block.firstYear() > 0 && (first == 0 || block.firstYear() < first))
                first = block.firstYear();
        table.rows.push_back(
            {{words(campus.name), regionName(in.catalogue, campus.region), number(campus.study->kpis[Kpi::Gpus].si.value_or(0.0), 0),
              number(campus.plan.supply->contract.in(units::MW), 0), words(first > 0 ? std::to_string(first) : "–")}});
    }
    return table;
}

Table years(const PortfolioInput &in)
{
    const AnyUnit money = printedUnit(AnyUnit(units::trillionKRW), in.language);
    Table table;
    table.key = "portfolio-years";
    table.title = Text(region::orderWords(in.study.settings.order));
    table.columns = {{TR("Year"), {}, Align::Left},
                     {TR("GPUs"), {}, Align::Right},
                     {TR("Arriving"), {}, Align::Right},
                     {TR("Peak"), words("MW"), Align::Right},
                     {TR("Tokens sold"), words("10¹⁵"), Align::Right},
                     {TR("Capex so far"), unitWords(money), Align::Right},
                     {TR("Water"), words("1,000 m³"), Align::Right},
                     {TR("Carbon"), words("kt"), Align::Right},
                     {TR("Jobs"), {}, Align::Right},
                     {TR("Binds"), {}, Align::Left, 1.4}};
    for (const region::Year &y : in.study.years)
        table.rows.push_back({{words(std::to_string(y.year)), number(y.gpus, 0), number(y.gpusNew, 0), number(y.power.in(units::MW), 0),
                               number(y.sold.si() / 1e15, 3), number(money.fromSi(y.spentSoFar.si()), 2),
                               number(y.water.in(units::m3) / 1e3, 0), number(y.carbon.in(units::tonne) / 1e3, 0), number(y.jobs, 0),
                               y.binding.empty() ? Text() : Text(region::limitWords(y.binding))}});
    table.note = in.study.bindingWords();
    constexpr std::size_t most = 12, last = 3; // on one page, and of them the last years
    if (in.onePage && table.rows.size() > most) {
        const std::size_t left = table.rows.size() - most;
        table.rows.erase(table.rows.end() - std::ptrdiff_t(last + left), table.rows.end() - std::ptrdiff_t(last));
        table.note = Text(TR("%1 The full report has %2 years more."), {table.note, count(double(left))});
    }
    return table;
}

// A region's in the years in which something there changes.
Table byRegion(const PortfolioInput &in)
{
    const AnyUnit money = printedUnit(AnyUnit(units::trillionKRW), in.language);
    Table table;
    table.key = "portfolio-regions";
    table.title = TR("By region, in the years of a change");
    table.columns = {{TR("Year"), {}, Align::Left},
                     {TR("Region"), {}, Align::Left, 1.2},
                     {TR("GPUs"), {}, Align::Right},
                     {TR("Peak"), words("MW"), Align::Right},
                     {TR("Tokens a full year"), words("10¹⁵"), Align::Right},
                     {TR("Energised"), unitWords(money), Align::Right},
                     {TR("Water"), words("1,000 m³"), Align::Right},
                     {TR("Carbon"), words("kt"), Align::Right},
                     {TR("Jobs"), {}, Align::Right}};
    for (const region::RegionRow &row : region::regionRows(in.study.years))
        table.rows.push_back({{words(std::to_string(row.year)), regionName(in.catalogue, row.region), number(row.stands.gpus, 0),
                               number(row.stands.power.in(units::MW), 0), number(row.stands.tokens / 1e15, 3),
                               number(money.fromSi(row.stands.capex.si()), 2), number(row.stands.water.in(units::m3) / 1e3, 0),
                               number(row.stands.carbon.in(units::tonne) / 1e3, 0), number(row.stands.jobs, 0)}});
    return table;
}

Table cash(const PortfolioInput &in)
{
    const AnyUnit money = printedUnit(AnyUnit(units::billionKRW), in.language);
    Table table;
    table.key = "portfolio-cash";
    table.title = TR("Cash flow, nominal");
    table.columns = {{TR("Year"), {}, Align::Left}};
    for (const TextSource head : {TR("Revenue"), TR("Opex"), TR("Income tax"), TR("Capex and refresh"), TR("Free cash flow"), TR("So far")})
        table.columns.push_back({head, unitWords(money), Align::Right});
    for (const region::CashYear &y : in.study.cash.years) {
        Row row{{words(std::to_string(y.year))}};
        for (const Money amount : {y.revenue, y.opex + y.rent, y.tax, y.spent(), y.cashFlow, y.cumulated})
            row.cells.push_back(number(money.fromSi(amount.si()), 1));
        table.rows.push_back(std::move(row));
    }
    table.note = in.study.cash.note;
    return table;
}

// What each plan brings to the NPV, and how it was brought to the common year.
Table values(const PortfolioInput &in)
{
    const AnyUnit money = printedUnit(AnyUnit(units::billionKRW), in.language);
    Table table;
    table.key = "portfolio-npv";
    table.title = Text(TR("NPV at the end of %1"), {std::to_string(in.study.cash.priceYear)});
    table.columns = {{TR("Campus"), {}, Align::Left, 1.6},
                     {TR("Its own"), unitWords(money), Align::Right},
                     {TR("Here"), unitWords(money), Align::Right},
                     {{}, {}, Align::Left, 2.6}};
    const auto amount = [&](const std::optional<Money> &won) { return won ? number(money.fromSi(won->si()), 1) : none(); };
    for (const region::CampusCash &campus : in.study.cash.campuses)
        table.rows.push_back({{words(campus.name), amount(campus.npv), amount(campus.brought), campus.note}});
    table.rows.push_back({{Text(TR("All")), Text(), amount(in.study.cash.npv), Text()}});
    table.note = TR("Of the phases in the years that the limits leave them; the campuses' own figures are of the plans as they are dated.");
    return table;
}

Table targets(const PortfolioInput &in, bool home)
{
    Table table;
    table.key = home ? "targets" : "yardsticks";
    table.title = home ? Text(TR("National targets")) : Text(TR("Yardsticks of other countries, dated"));
    table.columns = {{TR("Target"), {}, Align::Left, 2.6},
                     {TR("Year"), {}, Align::Right},
                     {TR("This portfolio"), {}, Align::Right},
                     {TR("Of it"), words("%"), Align::Right},
                     {TR("GPUs by 1,000 people"), {}, Align::Right}};
    for (const region::Target &target : in.study.targets) {
        const std::string country = target.record->words("country");
        if ((country == "KR") != home)
            continue;
        const auto share = target.share();
        const auto perThousand = target.gpus ? region::perThousandPeople(in.catalogue, country, *target.gpus) : std::nullopt;
        table.rows.push_back(
            {{target.record->name(), words(std::to_string(target.year)),
              target.gpus ? number(target.portfolioGpus, 0) : Text::verbatim(fixed(target.portfolioPower.in(units::MW), 0) + " MW"),
              share ? number(*share * 100.0, 1) : none(), perThousand ? number(*perThousand, 3) : none()}});
    }
    return table;
}

void training(const PortfolioInput &in, std::vector<Block> &blocks)
{
    blocks.emplace_back(Heading{Text(TR("Train in one place or in several?"))});
    const region::DispersedAnswer &answer = in.study.dispersed;
    if (!answer.problem.empty())
        blocks.emplace_back(Paragraph{answer.problem, true});
    for (const Text &sentence : answer.sentences)
        blocks.emplace_back(Paragraph{sentence});
    if (!in.study.joint)
        return;
    blocks.emplace_back(Heading{Text(TR("Training with %1"), {in.study.settings.partner.name})});
    if (!in.study.joint->problem.empty())
        blocks.emplace_back(Paragraph{in.study.joint->problem, true});
    for (const Text &sentence : in.study.joint->sentences)
        blocks.emplace_back(Paragraph{sentence});
}

// What the limits do to single phases; one page has room for a few, those that go over a limit first.
void addPhaseNotes(const PortfolioInput &in, std::vector<Block> &blocks)
{
    std::vector<region::PhaseNote> notes = region::phaseNotes(in.study);
    std::stable_partition(notes.begin(), notes.end(), [](const region::PhaseNote &n) { return !n.limit.empty(); });
    constexpr std::size_t most = 4; // on one page
    const std::size_t shown = in.onePage ? std::min(most, notes.size()) : notes.size();
    for (std::size_t i = 0; i < shown; ++i)
        blocks.emplace_back(Paragraph{notes[i].withCampus()});
    if (shown < notes.size())
        blocks.emplace_back(Paragraph{Text(TR("%1 more such notes stand in the full report."), {count(double(notes.size() - shown))})});
}

Section briefOf(const PortfolioInput &in)
{
    Section section{"brief", TR("Brief for the ministry"), {}};
    section.blocks.emplace_back(Heading{in.study.verdict});
    section.blocks.emplace_back(Paragraph{in.study.bindingWords()});
    Pair pair;
    pair.left.emplace_back(totals(in));
    Table list = campuses(in);
    constexpr std::size_t most = 12; // on one page
    if (in.onePage && list.rows.size() > most) {
        list.note = Text(TR("%1 campuses more."), {count(double(list.rows.size() - most))});
        list.rows.resize(most);
    }
    pair.right.emplace_back(std::move(list));
    section.blocks.emplace_back(std::move(pair));
    section.blocks.emplace_back(years(in));
    addPhaseNotes(in, section.blocks);
    if (!in.study.dispersed.sentences.empty())
        section.blocks.emplace_back(Paragraph{in.study.dispersed.sentences.front()});
    if (in.study.joint)
        for (const Text &sentence : in.study.joint->sentences)
            section.blocks.emplace_back(Paragraph{sentence});
    return section;
}

Document framed(Text title, Text subject, const Origin &origin, const std::string &dataVersion)
{
    Document document;
    document.title = title;
    document.subject = std::move(subject);
    document.headLeft = std::move(title);
    document.headRight = Text(TY_TR("Report", "Tokenyard report %1 · %2 · data %3"), {origin.programVersion, origin.date, dataVersion});
    document.footRight = words(origin.fileName);
    return document;
}

} // namespace

Document portfolioDocument(const PortfolioInput &in)
{
    Document document = framed(Text(TR("Portfolio of %1 campuses"), {count(double(in.study.campuses.size()))}),
                               TR("Portfolio of AI factories"), in.origin, in.catalogue.dataVersion());
    document.footLeft = TR("Sums of the campuses' own studies and cash flows; peaks added as they are.");
    document.sections.push_back(briefOf(in));
    if (in.onePage)
        return document;
    Section rest{"portfolio", TR("Cash flow, targets, limits and training"), {}};
    rest.blocks.emplace_back(byRegion(in));
    rest.blocks.emplace_back(cash(in));
    rest.blocks.emplace_back(values(in));
    rest.blocks.emplace_back(targets(in, true));
    rest.blocks.emplace_back(targets(in, false));
    Table limits;
    limits.title = TR("What binds, the tightest first");
    limits.columns = {{TR("Used"), words("%"), Align::Right}, {TR("Limit"), {}, Align::Left, 4.0}};
    for (const region::Use &use : in.study.uses)
        limits.rows.push_back({{use.share < 1e5 ? number(use.share * 100.0, 0) : none(), use.reason}});
    rest.blocks.emplace_back(std::move(limits));
    training(in, rest.blocks);
    document.sections.push_back(std::move(rest));
    int tables = 0;
    for (Section &section : document.sections)
        for (Block &block : section.blocks)
            if (auto *table = std::get_if<Table>(&block.content); table && table->numbered)
                table->number = ++tables;
    return document;
}

Document onePage(const Input &given)
{
    Input in = given;
    if (!in.extras)
        in.extras = extrasOf(in);
    Document document = framed(words(in.plan.site->title), TR("Brief for the ministry"), in.origin, in.study.dataVersion);
    document.author = in.plan.site->author;
    document.sections.push_back(briefSection(in));
    return document;
}

Document sitesDocument(const SitesInput &in)
{
    constexpr std::size_t most = 10;
    Document document = framed(TR("Candidate sites"), TR("Where to build"), in.origin, Catalogue().dataVersion());
    Section section{"brief", TR("Brief for the ministry: where to build"), {}};
    if (!in.candidates.empty() && in.candidates.front().score) {
        const region::Candidate &best = in.candidates.front();
        section.blocks.emplace_back(
            Heading{Text(TR("%1 leads %2 candidates with %3 of 100 points"),
                         {Text::named(best.site.name, best.site.nameKo), count(double(in.candidates.size())), count(*best.score, 3)})});
        Table why;
        why.title = TR("Why");
        why.columns = {{TR("Criterion"), {}, Align::Left, 1.0}, {TR("Points"), {}, Align::Right}, {TR("Evidence"), {}, Align::Left, 4.0}};
        for (const region::Reason &reason : best.reasons)
            if (reason.weight > 0.0)
                why.rows.push_back({{reason.label, reason.points ? number(*reason.points, 0) : Text(TR("unknown")), reason.reason}});
        why.note = in.rule ? Text(TR("Price rule: %1. Unknown counts for nothing; it is not zero."), {in.rule->name()}) : Text();
        section.blocks.emplace_back(std::move(why));
    }
    Table list;
    list.title = TR("The best");
    list.columns = {{TR("Site"), {}, Align::Left, 2.0}, {TR("Points"), {}, Align::Right}, {{}, {}, Align::Left, 1.6, true}};
    for (std::size_t i = 0; i < std::min(most, in.candidates.size()); ++i) {
        const region::Candidate &c = in.candidates[i];
        Row row{{Text::named(c.site.name, c.site.nameKo), c.score ? number(*c.score, 1) : none(), {}}};
        if (c.score)
            row.graph = CellGraph{GraphSort::Fill, 0.0, 100.0, 0.0, 0.0, *c.score};
        list.rows.push_back(std::move(row));
    }
    section.blocks.emplace_back(std::move(list));
    document.sections.push_back(std::move(section));
    return document;
}

} // namespace tokenyard::report
