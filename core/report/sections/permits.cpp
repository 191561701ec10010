// SPDX-License-Identifier: Apache-2.0
// Permits and law: the steps to energisation with their dates, and the rules the plan was checked against with theirs.
#include "core/report/extras.h"
#include "core/report/sections/sections.h"
#include "core/report/source_words.h"

#include "core/catalogue/schema/record_schema.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

Table stepTable(const Input &in, const ScheduleOfPlan &schedule)
{
    Table table;
    table.key = "permits";
    table.compact = true;
    table.title = TR("Steps to energisation");
    table.columns = {{TR("Step"), {}, Align::Left, 2.2},
                     {TR("Base (low to high)"), TY_TR("Unit", "d"), Align::Right},
                     {TR("Begins"), {}, Align::Right},
                     {TR("Ends"), {}, Align::Right},
                     {TR("Slack"), TY_TR("Unit", "d"), Align::Right},
                     {TR("Critical"), words("%"), Align::Right},
                     {TR("Source"), {}, Align::Left, 5.0}};
    std::vector<std::size_t> order(schedule.steps.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return schedule.timing.steps[a].start < schedule.timing.steps[b].start; });
    for (std::size_t i : order) {
        const region::ScheduleStep &step = schedule.steps[i];
        const region::ScheduledStep &when = schedule.timing.steps[i];
        const std::string days =
            step.low < step.high ? fixed(step.base, 0) + " (" + fixed(step.low, 0) + "–" + fixed(step.high, 0) + ")" : fixed(step.base, 0);
        table.rows.push_back(
            {{region::stepName(step, in.plan, in.catalogue), words(days), words(region::isoDate(region::after(schedule.start, when.start))),
              words(region::isoDate(region::after(schedule.start, when.finish))), number(when.slack, 0),
              number(when.criticality * 100.0, 0), wordsOfSources(step.source)}});
    }
    table.note = Text(TR("Begun on %1, the date of the records, with base durations. Critical: share of %2 samples in which the step "
                         "decides the end. P50 %3, P90 %4."),
                      {region::isoDate(schedule.start), count(double(region::scheduleSamples)), region::isoDate(schedule.p50()),
                       region::isoDate(schedule.p90())});
    return table;
}

// Of all records of the kind: a project's copies carry their own.
std::vector<Source> sourcesOf(const RecordSet &set)
{
    std::vector<Source> all = set.sources;
    for (const Record &record : set.records)
        for (const Source &source : record.sources)
            if (std::find(all.begin(), all.end(), source) == all.end())
                all.push_back(source);
    return all;
}

// The laws and rules behind the checks, each once, with date.
Table lawTable(const Input &in)
{
    Table table;
    table.compact = true;
    table.title = TR("Law and rules, with their dates");
    table.columns = {{TR("Rules"), {}, Align::Left, 1.0}, {TR("Date"), {}, Align::Left, 0.6}, {TR("Source"), {}, Align::Left, 4.0}};
    std::vector<std::string> named;
    for (const char *kind : {"permit-steps", "grid-rules", "grid-impact", "taxes", "holidays"}) {
        const RecordSet &set = in.catalogue.set(kind);
        const RecordSchema *schema = findSchema(kind);
        for (const Source &source : sourcesOf(set))
            if (source.kind == SourceKind::Standard && std::find(named.begin(), named.end(), source.title) == named.end()) {
                named.push_back(source.title);
                table.rows.push_back({{schema ? Text(schema->label) : words(kind), words(source.date), titleAndPublisher(source)}});
            }
    }
    table.note = TR("As recorded on the date of the data; the text in force decides.");
    return table;
}

} // namespace

Section permitsSection(const Input &in)
{
    Section section{"permits", TR("Permits and law"), {}};
    if (in.extras->schedule)
        section.blocks.emplace_back(stepTable(in, *in.extras->schedule));
    else
        section.blocks.emplace_back(Paragraph{TR("The plan has no phase, so that no step to energisation has a date."), true});
    section.blocks.emplace_back(lawTable(in));
    return section;
}

} // namespace tokenyard::report
