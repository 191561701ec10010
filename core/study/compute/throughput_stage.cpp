// SPDX-License-Identifier: Apache-2.0
#include "core/study/compute/throughput_stage.h"

#include "core/throughput/serving/accelerator_power.h"
#include "core/throughput/serving/serving_choices.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

using Group = std::pair<ObjectId, RecordId>; // service, accelerator

// GPUs and halls of each (service, accelerator), in order of service id and name.
struct GroupHalls {
    int gpus = 0;
    std::vector<ObjectId> halls;
};

std::map<Group, GroupHalls> groups(const PlanView<Services> &plan, const Halls &halls)
{
    std::map<Group, GroupHalls> all;
    for (const HallCount &hall : halls) {
        const Service *service = plan.service(hall.service);
        if (!service || hall.business != HallBusiness::Api || hall.accelerator.empty() || hall.gpus() == 0)
            continue; // what makes no tokens, or a tenant's
        GroupHalls &group = all[{service->id, hall.accelerator}];
        group.gpus += hall.gpus();
        group.halls.push_back(hall.hall);
    }
    return all;
}

// A cap on the racks' power slows arithmetic only (accelerator_power.h).
double capFactor(const PlanView<PowerDesign> &plan, const ServingChoice &choice)
{
    const double cap = plan.power->rackPowerFactor;
    return cap >= 1.0 ? 1.0 : throughputUnderCapFraction(cap, choice.powerFraction, choice.idleFraction, choice.arithmeticFraction);
}

ServiceOutput outputOf(const PlanView<PowerDesign> &plan, const Service &service, const RecordId &accelerator, int gpus,
                       const ServingChoice &choice)
{
    ServiceOutput out;
    out.service = service.id;
    out.accelerator = accelerator;
    out.gpus = gpus;
    if (!choice.perGpu)
        return out;
    // GPUs beyond whole replicas make nothing.
    const int busy = gpus / choice.replicaGpusCount * choice.replicaGpusCount;
    const double scale = busy * capFactor(plan, choice);
    out.rate = *choice.perGpu * scale;
    out.low = choice.low.value_or(*choice.perGpu) * scale;
    out.high = choice.high.value_or(*choice.perGpu) * scale;
    out.perGpu = *out.rate / double(gpus);
    out.ttft = choice.ttft;
    out.tpot = choice.tpot;
    out.concurrencyCount = choice.concurrencyCount;
    out.layoutWords = choice.layoutWords;
    const double atWork = double(busy) / gpus;
    out.powerFraction = std::min(choice.powerFraction, plan.power->rackPowerFactor) * atWork + choice.idleFraction * (1.0 - atWork);
    return out;
}

Text acceleratorName(const RecordId &id, const Catalogue &catalogue)
{
    const Record *record = catalogue.find("accelerators", id);
    return record ? record->name() : Text::verbatim(id);
}

// A gain that nobody has measured yet is said, not hidden in the figure.
void softwareNote(const Service &service, const Text &accelerator, const ServingChoice &choice, const std::vector<ObjectId> &halls,
                  ThroughputResult &r)
{
    const SoftwareGain &gain = choice.software, &tokens = choice.softwareTokens;
    if (gain.isNone())
        return;
    r.findings.push_back({"compute.software_gain", Severity::Note, halls,
                          Text(TF("%1 counts on software of %2 on %3: %4 times the measured speed, %5 to %6; within the service level %7 "
                                  "times the measured tokens, %8 to %9."),
                               {service.name, fmt::format("{}-{:02}", service.softwareYear, service.softwareMonth), accelerator,
                                count(gain.factor, 3), count(gain.lowFactor, 3), count(gain.highFactor, 3), count(tokens.factor, 3),
                                count(tokens.lowFactor, 3), count(tokens.highFactor, 3)}),
                          Text(TF("Keep it if the halls run such software; clear the software's year to count measured tokens only."))});
}

// A tuned published run is not what an operator gets on the first day.
void maturityNote(const Service &service, const Text &accelerator, const ServingChoice &choice, const std::vector<ObjectId> &halls,
                  ThroughputResult &r)
{
    const SoftwareGain &gain = choice.maturity;
    if (gain.isNone())
        return;
    r.findings.push_back(
        {"compute.maturity", Severity::Note, halls,
         service.maturity == Maturity::FirstWeeks
             ? Text(TF("%1 on %2 counts on kernels of the first weeks: %3 times the speed of tuned runs, %4 to %5."),
                    {service.name, accelerator, count(gain.factor, 3), count(gain.lowFactor, 3), count(gain.highFactor, 3)})
             : Text(TF("%1 on %2 counts on an engine out of the box: its host adds %3 ms to each step and %4 ms for each request in it; "
                       "kernels "
                       "of %5 times the speed of tuned runs, %6 to %7."),
                    {service.name, accelerator, count(gain.host.step.in(units::ms), 3), count(gain.host.sequence.in(units::ms), 3),
                     count(gain.factor, 3), count(gain.lowFactor, 3), count(gain.highFactor, 3)}),
         Text(TF("Keep it for the first months; a service that is tuned for its model and machine gets the published speed."))});
}

void addUp(ThroughputResult &r)
{
    TokenRate rate, low, high;
    for (const ServiceOutput &o : r.outputs)
        if (o.rate) {
            rate += *o.rate;
            low += *o.low;
            high += *o.high;
        }
    if (rate.si() <= 0.0)
        return;
    r.rate = rate;
    r.low = low;
    r.high = high;
}

} // namespace

ThroughputResult throughputStage(const PlanView<Services, PowerDesign> &plan, const Halls &halls, const ThroughputRecords &records,
                                 ServingChoices &choices)
{
    ThroughputResult r;
    for (const auto &[group, members] : groups(plan, halls)) {
        const Service &service = *plan.service(group.first);
        const ServingChoice choice = choices.choose(service, group.second, records, members.gpus);
        r.outputs.push_back(outputOf(plan, service, group.second, members.gpus, choice));
        softwareNote(service, acceleratorName(group.second, records), choice, members.halls, r);
        maturityNote(service, acceleratorName(group.second, records), choice, members.halls, r);
        if (!choice.perGpu)
            r.findings.push_back(
                {"compute.no_throughput", Severity::Error, members.halls,
                 Text(TF("%1 makes no tokens on %2: %3"), {service.name, acceleratorName(group.second, records), choice.why}),
                 Text(TF("Choose another model, precision or rack, or a looser service level."))});
    }
    const auto makesTokens = [](const HallCount &hall) { return hall.business == HallBusiness::Api; };
    if (plan.services.empty() && std::any_of(halls.begin(), halls.end(), makesTokens))
        r.findings.push_back({"compute.no_service",
                              Severity::Error,
                              {},
                              Text(TF("The plan sells no service.")),
                              Text(TF("Add a service to the workload."))});
    addUp(r);
    return r;
}

} // namespace tokenyard
