// SPDX-License-Identifier: Apache-2.0
// Electricity's share against the 85 % that SK's chairman gave (KCCI forum, 2025-07-18, without initial investment): which
// lines of cash opex must be left out to reach it. A statement about definitions, never a target.
#include "core/rules/rules.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

// The largest lines left out one after the other until electricity reaches the share.
std::vector<const CostItem *> leftOut(const CostResult &cost, double share)
{
    std::vector<const CostItem *> others;
    for (const CostItem &item : cost.opex)
        if (item.group != "electricity" && item.base.si() > 0.0)
            others.push_back(&item);
    std::stable_sort(others.begin(), others.end(), [](const CostItem *a, const CostItem *b) { return a->base > b->base; });
    const double electricity = cost.electricity->si();
    double all = cost.opexCash->si();
    std::vector<const CostItem *> out;
    for (const CostItem *item : others) {
        if (electricity / all >= share)
            break;
        all -= item->base.si();
        out.push_back(item);
    }
    return out;
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"cost.share_85", TK("Electricity is 85 % of opex, as is often said.")},
};
// clang-format on

} // namespace

void shareRules(const Plan &, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const CostResult &cost = *study.cost;
    const Record *record = catalogue.find("share-claims", "sk-gasan-2025");
    const auto claimed = record ? record->number("share") : std::nullopt;
    if (!claimed || !cost.electricity || !cost.opexCash || cost.opexCash->si() <= 0.0)
        return;
    const double share = *cost.electricity / *cost.opexCash;
    if (share >= *claimed)
        return;
    Text lines;
    for (const CostItem *item : leftOut(cost, *claimed))
        lines = lines.empty() ? item->label : Text(TY_TR("Finding", "%1, %2"), {lines, item->label});
    findings.push_back(
        {"cost.share_85",
         Severity::Note,
         {},
         Text(TF("Electricity is %1 of cash opex. It is %2, as quoted for the industry, only with these lines left out: %3."),
              {percent(share), percent(*claimed), lines}),
         Text(TF("Name the denominator whenever you quote the share; the ledger shows four."))});
}

std::span<const FindingKind> shareKinds() { return kinds; }

} // namespace tokenyard
