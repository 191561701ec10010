// SPDX-License-Identifier: Apache-2.0
// The sections of the report, one file each, and what they share.
#pragma once

#include "core/report/document.h"
#include "core/report/numbers.h"

namespace tokenyard::report {

Section coverSection(const Input &);
Section summarySection(const Input &);
Section basisSection(const Input &); // price basis, boundary, accuracy class
Section siteSection(const Input &);
Section tokensSection(const Input &);
std::vector<Block> servingBlocks(const Input &);  // of the section on tokens: how each service runs, its frontier and its time budget
Text calibrationWords(const Input &);             // whose measurements the tokens rest on
std::vector<Block> trainingBlocks(const Input &); // of the section on tokens: what the halls train; none where they do not
std::vector<Block> workloadBlocks(const Input &); // of the section on tokens: the mix and its week
std::vector<Block> fleetBlocks(const Input &);    // of the section on tokens: the plan beside clusters and national fleets
Section plantSection(const Input &);              // loads, voltages, losses, single failures, the single line
Section coolingSection(const Input &);            // the design day, the year, the cooling diagram
std::vector<Block> designDayBlocks(const Input &);
Section supplySection(const Input &); // where the power comes from, the bill, electricity's shares
Section gridImpactSection(const Input &);
Section phasesSection(const Input &);
Section capexSection(const Input &);
Section opexSection(const Input &);
Section financeSection(const Input &);
Table incomeTable(const Input &, const FinanceResult &); // of the section on finance: income and balance sheet by year
Table balanceTable(const Input &, const FinanceResult &);
Section sensitivitySection(const Input &); // which inputs move the value most; P-values
Section scenariosSection(const Input &);
Section regionSection(const Input &);
Section risksSection(const Input &);
Section permitsSection(const Input &);
Section governanceSection(const Input &);
Section environmentSection(const Input &);
Section findingsSection(const Input &);
Section recommendationSection(const Input &);
Section ledgerSection(const Input &);
Section derivationSection(const Input &);
Section billOfMaterialsSection(const Input &);
Section assumptionsSection(const Input &);
Section methodsSection(const Input &);
Section trustSection(const Input &); // errors of the throughput model against what is wanted; a plan's own calibration
Section glossarySection(const Input &);

// A stage's result, or an empty one if the stage did not run.
template <class Result>
const Result &resultOf(const Stage<Result> &stage)
{
    static const Result nothing{};
    return stage ? *stage : nothing;
}

// Counts that several sections print.
struct FindingCount {
    int errors = 0, warnings = 0, notes = 0;
};
FindingCount countFindings(const std::vector<Finding> &findings);
// Inputs of the plan with a band or a named source, and all that could have one.
struct SourceCount {
    int inputs = 0, withoutSource = 0;
};
SourceCount countSources(const Plan &plan);

std::string monthName(int year, int month);        // "2027-11"
std::string nameOf(const Plan &plan, ObjectId id); // of an object, a feed or a service; "#12" if it has none
std::string namesOf(const Plan &plan, const std::vector<ObjectId> &ids, std::size_t limit = 4);
// A record's name in the report's language; the id if it is missing.
Text recordName(const Input &in, std::string_view kind, const RecordId &id);
std::string engineWords(const std::string &key); // of a serving engine: "trtllm" -> "TensorRT-LLM"
TextSource severityWord(Severity severity);
Text groupLabel(const std::string &key); // of a cost group: "electrical" -> "Electrical"
Paragraph bandNote();                    // under a grid of KPIs: how its bars are drawn
Text kpiReason(const KpiValue &value);   // why there is none; never empty for a blank one

// Cost items in groups with subtotals, low, high and shares that add up; capex and opex alike.
Table costTable(const Input &in, const std::vector<CostItem> &items, std::string key, Text title, Text total);
// The scale of a table of these items; low and high of an item are about as large as its base.
MoneyScale costScale(const Input &in, const std::vector<CostItem> &items);
// Groups only: amount and share.
Table costSummaryTable(const Input &in, const std::vector<CostItem> &items, Text title, Text total);
// The record behind a cost item's price; nullptr where the plan itself gives the amount.
const Record *priceRecordOf(const Input &in, const CostItem &item);
// The year's electricity bill month by month; its rows add up.
Table billTable(const EnergyResult &energy);
// A figure of the study as tables print it: money in the scale, the rest in the unit people read.
Text kpiText(const KpiInfo &info, std::optional<double> si, const MoneyScale &scale);
Text kpiUnitText(const KpiInfo &info, const MoneyScale &scale);
MoneyScale kpiScale(const Input &in); // one for all KPIs, so that they can be compared
// Electricity under its four denominators: stacked bars with the share over each.
Chart shareChart(const Input &in);

} // namespace tokenyard::report
