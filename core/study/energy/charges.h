// SPDX-License-Identifier: Apache-2.0
// The charges of an electricity bill, declared once: bills add them up, tables and exports loop over them.
#pragma once

#include "core/base/quantity.h"
#include "core/base/text.h"

#include <array>

namespace tokenyard {

struct BillLines {
    Money energy, demand, excess, fixed, climate, fuel, fund;
    Money vat;                                                                          // beside the total, not part of it
    Money charges() const { return energy + demand + excess + fixed + climate + fuel; } // base of the fund and of VAT
    Money total() const { return charges() + fund; }
    Money totalWithVat() const { return total() + vat; }
    BillLines &operator+=(const BillLines &o);
    bool operator==(const BillLines &) const = default;
};

struct ChargeInfo {
    const char *key;          // in JSON and exports
    TextSource label, column; // in a list, in a table's head
    Money BillLines::*amount;
};
inline constexpr std::array allCharges{
    ChargeInfo{"energy", TY_TR("Explain", "Energy charge"), TY_TR("Report", "Energy"), &BillLines::energy},
    ChargeInfo{"demand", TY_TR("Explain", "Demand charge"), TY_TR("Report", "Demand"), &BillLines::demand},
    ChargeInfo{"excess", TY_TR("Explain", "Excess demand charge"), TY_TR("Report", "Excess"), &BillLines::excess},
    ChargeInfo{"fixed", TY_TR("Explain", "Fixed charge"), TY_TR("Report", "Fixed"), &BillLines::fixed},
    ChargeInfo{"climate", TY_TR("Explain", "Climate and environment charge"), TY_TR("Report", "Climate"), &BillLines::climate},
    ChargeInfo{"fuel", TY_TR("Explain", "Fuel cost adjustment"), TY_TR("Report", "Fuel"), &BillLines::fuel},
    ChargeInfo{"fund", TY_TR("Explain", "Power industry fund"), TY_TR("Report", "Fund"), &BillLines::fund},
};

inline BillLines &BillLines::operator+=(const BillLines &o)
{
    for (const ChargeInfo &charge : allCharges)
        this->*charge.amount += o.*charge.amount;
    vat += o.vat;
    return *this;
}

} // namespace tokenyard
