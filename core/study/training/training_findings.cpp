// SPDX-License-Identifier: Apache-2.0
#include "core/study/training/training_findings.h"

#include "core/base/unit.h"
#include "core/catalogue/catalogue.h"

#include <fmt/format.h>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

Text nameOf(std::string_view kind, const RecordId &id, const Catalogue &records)
{
    const Record *record = records.find(kind, id);
    return record ? record->name() : Text::verbatim(id);
}

Text worthOf(const PlannedRun &run)
{
    if (run.sold() && !(run.worthAnnual > Money{}))
        return Text(TF("Its buyer pays nothing for it: type the price."));
    if (run.sold())
        return Text(TF("It earns %1 a year while the buyer stays; compare that with what it costs."),
                    {measure(run.worthAnnual, units::billionKRW, 3)});
    if (run.worthAnnual > Money{})
        return Text(TF("Its owner counts it worth %1 a year, which is no revenue; compare that with what it costs."),
                    {measure(run.worthAnnual, units::billionKRW, 3)});
    return Text(TF("An own model earns nothing here: type what its tokens are worth, or who buys them."));
}

void addHorizonFinding(const PlannedRun &run, const Text &model, int horizonEnd, std::vector<Finding> &findings)
{
    const std::string end = monthWords(horizonEnd - 1), begin = monthWords(run.startMonth);
    const Text sooner(TF("Begin sooner, train fewer tokens or on more GPUs, or lengthen the horizon of the finances."));
    if (run.startMonth >= horizonEnd)
        findings.push_back({"training.horizon", Severity::Warning, run.halls,
                            Text(TF("The training of %1 begins in %2, after the horizon's last month %3: the figures hold nothing of it."),
                                 {model, begin, end}),
                            sooner});
    else if (run.endMonth >= horizonEnd) // the month in which it ends; the horizon's last is the one before
        findings.push_back({"training.horizon", Severity::Warning, run.halls,
                            Text(TF("The training of %1 from %2 takes %3 and is not finished in the horizon's last month %4."),
                                 {model, begin, measure(*run.elapsed, units::day, 3), end}),
                            sooner});
}

} // namespace

Money costOfTrillion(const PlannedRun &run) { return run.cost.value_or(TokenPrice{}) * (1.0 * units::trillionTokens); }

std::string monthWords(int month) { return fmt::format("{:04}-{:02}", month / 12, month % 12 + 1); }

void addTrainingFinding(const PlannedRun &run, const Catalogue &records, int horizonEnd, std::vector<Finding> &findings)
{
    const Text model = nameOf("models", run.model, records), chip = nameOf("accelerators", run.accelerator, records);
    if (!run.perGpu) {
        findings.push_back({"training.no_run", Severity::Error, run.halls,
                            Text(TF("%1 is not trained on %2 × %3: %4"), {model, count(run.gpusCount), chip, run.why}),
                            Text(TF("Choose another model, precision, batch or rack, or give the hall another business."))});
        return;
    }
    const Text::Argument cost =
        run.cost ? Text::Argument(measure(costOfTrillion(run), units::billionKRW, 3)) : Text::Argument(Text(TF("an unknown cost")));
    findings.push_back({"training.run", Severity::Note, run.halls,
                        Text(TF("%1 on %2 × %3 in %4 of the hours: a run of %5 takes %6, from %7 to %8, at %9 a trillion tokens."),
                             {model, count(run.gpusCount), chip, percent(run.hoursFraction), measure(run.wanted, units::trillionTokens, 3),
                              measure(*run.elapsed, units::day, 3), monthWords(run.startMonth), monthWords(run.endMonth), cost}),
                        worthOf(run)});
    addHorizonFinding(run, model, horizonEnd, findings);
}

void addTenantsTraining(const std::vector<ObjectId> &halls, std::vector<Finding> &findings)
{
    findings.push_back(
        {"training.tenants_racks", Severity::Warning, halls,
         Text(TF("Spare hours of %1 halls draw power for training, but their racks belong to tenants: the plan trains nothing."),
              {count(double(halls.size()))}),
         Text(TF("Set the spare hours that train to 0 %, or let the plan own the IT."))});
}

} // namespace tokenyard
