// SPDX-License-Identifier: Apache-2.0
// Why two plans differ in a figure: the difference divided among groups of changes, independent of their order. Each cause gets its mean
// effect over the orders in which the changes can be made (Shapley, 1953): over all orders for few causes, over a fixed set of orders and
// their reverses for many. The parts add up to the difference.
#pragma once

#include "core/what_if/model_run.h"

#include <functional>

namespace tokenyard {

// A group of changes that is made together.
struct Cause {
    std::string key; // "supply.tariff", "service.price", "layout", "records:racks"
    Text label;
};

// What leads from one world to another, in order of key. The records of a kind are one cause; so are the map and its connections, as half a
// layout makes no sense.
class CauseList {
public:
    CauseList(const World &from, const World &to);
    const std::vector<Cause> &causes() const { return m_causes; }
    // The world with some of the causes.
    World with(const std::vector<bool> &chosen) const;

private:
    void addFields();
    void addRecords();
    void add(const std::string &key, Text label);
    World m_from, m_to;
    std::vector<Cause> m_causes;
    struct FieldCause {
        std::string cause;
        PartRef part;
        std::string key;
        FieldValue value;
    };
    std::vector<FieldCause> m_fields;
    bool m_layout = false, m_services = false, m_phases = false;
};

struct CauseShares {
    std::vector<Cause> causes;
    std::vector<Kpis> ends;                                 // from, to
    std::vector<std::vector<std::optional<double>>> shares; // by cause and KPI, SI; nothing: some combination has no value
    bool exact = true;                                      // over all orders; otherwise over `orders` of them
    int orders = 0, runs = 0;
    std::optional<double> share(std::size_t cause, Kpi kpi) const { return shares[cause][std::size_t(kpi)]; }
};

// Nothing if stopped.
std::optional<CauseShares> causesOf(const World &from, const World &to, const std::stop_token &stop = {},
                                    const std::function<void(std::size_t done, std::size_t all)> &progress = {});

// The attribution itself. `value` gives the figures with some of the causes; each set is evaluated once, on several threads.
using SetValues = std::vector<double>; // NaN: none
struct ShapleyShares {
    std::vector<SetValues> shares; // by cause
    bool exact = true;
    int orders = 0, runs = 0;
};
using SetFunction = std::function<std::optional<SetValues>(const std::vector<bool> &)>;
std::optional<ShapleyShares> shapley(std::size_t causes, std::size_t figures, const std::function<SetFunction()> &perThread,
                                     const std::function<void(std::size_t, std::size_t)> &progress = {});

} // namespace tokenyard
