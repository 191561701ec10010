// SPDX-License-Identifier: Apache-2.0
// What racks draw by what they do, one model for the ledger's hours and bill, the months of the cash flow and the price of a token in
// the Throughput tab and on the command line. Node, network and fans follow their accelerators between two known points: the rack's idle
// power with the accelerators idle, its rating with them at their TDP. What serving makes of them is the serving model's power
// (core/throughput/serving/accelerator_power.h), fitted to measured watts. The rating stays what grid and plant are sized for.
#pragma once

#include "core/catalogue/accelerator.h"
#include "core/catalogue/catalogue.h"
#include "core/study/results.h"

namespace tokenyard {

// Shares of the racks' full power, which is that of their rating under the plan's cap.
struct RackDraw {
    double idleFraction = 0.0, servingFraction = 1.0; // with no request; with all that the service level allows
    // Mean of racks that serve `utilisation` of a capacity whose fullest hour takes `needed` of it: `on` of them, by power, are on.
    // Requests are gathered: what is not in use idles, so power is linear in the use.
    double mean(double on, double needed, double utilisation) const
    {
        return on * (idleFraction + (servingFraction - idleFraction) * (needed > 0.0 ? utilisation / needed : 0.0));
    }
};

// Of accelerators that draw this share of their TDP while serving, idling at their record's share.
RackDraw rackDraw(double rackIdleFraction, double capFraction, double acceleratorIdleFraction, double acceleratorPowerFraction);
// Of a service's racks with this accelerator; without an output all of their power counts as serving.
RackDraw rackDrawOf(const PowerDesign &power, const ThroughputResult &throughput, ObjectId service, const RecordId &accelerator,
                    const Catalogue &catalogue);

} // namespace tokenyard
