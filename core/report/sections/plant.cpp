// SPDX-License-Identifier: Apache-2.0
// The plant: what each single failure costs, the costliest first, and the schematics of power and cooling on sheets of their own.
#include "core/report/sections/sections.h"

#include "core/what_if/n_minus_1.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

constexpr std::size_t rowsShown = 15;

Text kindWords(const ElementFailure &failure)
{
    const KindInfo *kind = findKind(failure.kind);
    return kind ? Text(kind->label) : Text(TY_TR("Report", "Feed"));
}

Text overloadWords(const Input &in, const FailureImpact &impact)
{
    if (impact.overloads.empty())
        return words("–");
    const Overload &first = impact.overloads.front();
    return Text(TY_TR("Report", "%1 %2"), {nameOf(in.plan, first.id), percent(first.load_factor, 3)});
}

Row rowOf(const Input &in, const ElementFailure &failure)
{
    const FailureImpact &w = failure.whole;
    constexpr double million = 1e6, hour = 3600.0;
    return {{words(failure.name), kindWords(failure), number(w.racksDark, 0), number(w.racksWithoutA, 0), number(w.racksWithoutB, 0),
             words(fixed(w.lost.in(units::MW), 2)), words(fixed(w.tokensLost.si() * hour / million, 0)),
             words(fixed(w.moneyLost.si() * hour / million, 2)), overloadWords(in, w)}};
}

Table failureTable(const Input &in, const std::vector<ElementFailure> &all)
{
    Table table;
    table.key = "n-1";
    table.title = TY_TR("Report", "Single failures (N-1), the costliest first");
    table.columns = {{TY_TR("Report", "Fails"), {}, Align::Left, 2.0},
                     {TY_TR("Report", "Kind"), {}, Align::Left, 1.2},
                     {TY_TR("Report", "Dark"), TY_TR("Report", "racks"), Align::Right},
                     {TY_TR("Report", "Without A"), TY_TR("Report", "racks"), Align::Right},
                     {TY_TR("Report", "Without B"), TY_TR("Report", "racks"), Align::Right},
                     {TY_TR("Report", "IT power"), words("MW"), Align::Right},
                     {TY_TR("Report", "Tokens"), TY_TR("Report", "M an hour"), Align::Right},
                     {TY_TR("Report", "Revenue"), TY_TR("Report", "M KRW an hour"), Align::Right},
                     {TY_TR("Report", "Overloaded then"), {}, Align::Left, 1.6}};
    for (const ElementFailure &failure : all) {
        if (failure.whole.harmless() || table.rows.size() >= rowsShown)
            break;
        table.rows.push_back(rowOf(in, failure));
    }
    table.note =
        TY_TR("Report",
              "Each element fails whole, with the racks at full load and nothing else out of order; the figures are what is lost while "
              "it lasts.");
    return table;
}

Text sentence(const std::vector<ElementFailure> &all)
{
    const auto darkening = std::count_if(all.begin(), all.end(), [](const ElementFailure &f) { return f.whole.racksDark > 0; });
    const auto overloading = std::count_if(all.begin(), all.end(), [](const ElementFailure &f) { return !f.whole.overloads.empty(); });
    if (darkening == 0)
        return Text(TY_TR("Report", "%1 elements fail one at a time: none of them darkens a rack, and %2 overload another element."),
                    {count(double(all.size())), count(double(overloading))});
    return Text(
        TY_TR("Report", "%1 elements fail one at a time: %2 of them darken racks, and %3 overload another element. The costliest is %4."),
        {count(double(all.size())), count(double(darkening)), count(double(overloading)), all.front().name});
}

} // namespace

Section plantSection(const Input &in)
{
    Section section{"plant", TY_TR("Report", "Power and cooling plant"), {}};
    const Study &study = in.study;
    if (study.network && study.running && study.compute && study.power && study.cooling && !study.running->halls.empty()) {
        const std::vector<ElementFailure> all = FailureAnalysis(in.plan, study, in.catalogue).each();
        if (!all.empty())
            section.blocks.emplace_back(Paragraph{sentence(all)});
        if (Table table = failureTable(in, all); !table.rows.empty())
            section.blocks.emplace_back(std::move(table));
    }
    if (section.blocks.empty())
        section.blocks.emplace_back(Paragraph{TY_TR("Report", "No hall has power and cooling: there is nothing to fail.")});
    section.blocks.emplace_back(Drawing{TY_TR("Report", "Single-line diagram"), 0, DrawingView::SingleLine});
    section.blocks.emplace_back(Drawing{TY_TR("Report", "Cooling diagram"), 0, DrawingView::Cooling});
    return section;
}

} // namespace tokenyard::report
