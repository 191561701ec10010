// SPDX-License-Identifier: Apache-2.0
// The one table of a plan's parts: key, file table, labels, member of Plan, field table, greatest number. The file, the panel,
// the exports, the assumptions register, the swings, the diff and the shell loop over it; nothing else lists the parts.
// A new part is a struct with its field table, a member of Plan, a row here and its table in core/store/migrations.
#pragma once

#include "core/plan/plan.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace tokenyard {

// Names a part: the key of its row, and its id where a plan has many of the kind.
struct PartRef {
    std::string part = "object";
    ObjectId id;
    bool operator==(const PartRef &) const = default;
};

namespace detail {
template <class M>
struct PlanMember;
template <class P>
struct PlanMember<Shared<P> Plan::*> {
    using Part = P;
    static constexpr bool many = false;
};
template <class P>
struct PlanMember<std::vector<Shared<P>> Plan::*> {
    using Part = P;
    static constexpr bool many = true;
};
} // namespace detail

// A row of the table; `Member` is where the part stands in a Plan.
template <auto Member>
struct PartRow {
    using Part = typename detail::PlanMember<decltype(Member)>::Part;
    static constexpr bool many = detail::PlanMember<decltype(Member)>::many;
    static constexpr bool inOrderOfId = std::is_same_v<Part, Object> || std::is_same_v<Part, Feed>;
    static constexpr bool hasNotes = requires(Part p) { p.notes; };
    static constexpr bool hasName = requires(Part p) { p.name; };

    const char *key;                                // in addresses, exports and scenarios: "service"
    const char *table;                              // in the project file, and in its notes
    TextSource label;                               // heading: "Services"
    TextSource one;                                 // one of them: "Service"
    std::span<const Field<Part>> (*commonFields)(); // of every part of the row
    std::size_t most = 1;                           // a plan holds no more; the file's reader and the edits refuse them

    static auto &in(Plan &plan) { return plan.*Member; }
    static const auto &in(const Plan &plan) { return plan.*Member; }
    std::span<const Field<Part>> fieldsOf([[maybe_unused]] const Part &part) const
    {
        if constexpr (std::is_same_v<Part, Object>)
            return objectFields(part.kind());
        else
            return commonFields();
    }
    PartRef refOf([[maybe_unused]] const Part &part) const
    {
        if constexpr (many)
            return {key, part.id};
        else
            return {key, {}};
    }
};

#define TP(source) TY_TR("Part", source)
inline constexpr std::tuple partTable{
    PartRow<&Plan::site>{"site", "site", TP("Site"), TP("Site"), siteFields},
    PartRow<&Plan::phases>{"phase", "phase", TP("Phases"), TP("Phase"), phaseFields, 200},
    PartRow<&Plan::services>{"service", "service", TP("Services"), TP("Service"), serviceFields, 200},
    PartRow<&Plan::power>{"power", "power_design", TP("Power"), TP("Power"), powerFields},
    PartRow<&Plan::cooling>{"cooling", "cooling_design", TP("Cooling"), TP("Cooling"), coolingFields},
    PartRow<&Plan::supply>{"supply", "supply", TP("Supply and tariff"), TP("Supply and tariff"), supplyFields},
    PartRow<&Plan::cost>{"cost", "cost_basis", TP("Cost"), TP("Cost"), costFields},
    PartRow<&Plan::finance>{"finance", "finance", TP("Finance"), TP("Finance"), financeFields},
    PartRow<&Plan::studies>{"studies", "studies", TP("Studies"), TP("Studies"), studiesFields},
    PartRow<&Plan::objects>{"object", "object", TP("Objects"), TP("Object"), commonFields, 10000},
    PartRow<&Plan::feeds>{"feed", "feed", TP("Feeds"), TP("Feed"), feedFields, 20000},
    PartRow<&Plan::scenarios>{"scenario", "scenario", TP("Scenarios"), TP("Scenario"), scenarioFields, 1000},
};
#undef TP

// Calls visit(row) for every row, in the table's order.
template <class Visit>
void forEachPartRow(Visit &&visit)
{
    std::apply([&](const auto &...row) { (visit(row), ...); }, partTable);
}

// The row of parts of this type: rowOf<Supply>().key is "supply".
template <class Part>
constexpr const auto &rowOf()
{
    return std::apply(
        [](const auto &...row) -> const auto & {
            constexpr bool match[] = {std::is_same_v<typename std::remove_cvref_t<decltype(row)>::Part, Part>...};
            constexpr std::size_t at = std::size_t(std::find(std::begin(match), std::end(match), true) - std::begin(match));
            return std::get<at>(partTable);
        },
        partTable);
}

// Calls visit(row, part) for every part of the plan, in the table's order; row.refOf(part) names it.
template <class Visit>
void forEachPart(const Plan &plan, Visit &&visit)
{
    forEachPartRow([&](const auto &row) {
        if constexpr (std::remove_cvref_t<decltype(row)>::many)
            for (const auto &part : row.in(plan))
                visit(row, *part);
        else
            visit(row, *row.in(plan));
    });
}

// The shared part of this id among those of a row, or nullptr.
template <auto Member, class Parts>
auto findPart(const PartRow<Member> &, Parts &parts, ObjectId id) -> decltype(parts.data())
{
    auto it = parts.begin();
    if constexpr (PartRow<Member>::inOrderOfId)
        it = std::lower_bound(parts.begin(), parts.end(), id, [](const auto &p, ObjectId i) { return p->id < i; });
    else
        it = std::find_if(parts.begin(), parts.end(), [&](const auto &p) { return p->id == id; });
    return it != parts.end() && (*it)->id == id ? &*it : nullptr;
}

// Calls visit(row, Shared<Part> &) with the part that is named (const for a const plan); false if there is none.
template <class AnyPlan, class Visit>
bool visitPart(AnyPlan &plan, const PartRef &ref, Visit &&visit)
{
    bool found = false;
    forEachPartRow([&](const auto &row) {
        if (ref.part != row.key)
            return;
        if constexpr (std::remove_cvref_t<decltype(row)>::many) {
            if (auto *part = findPart(row, row.in(plan), ref.id)) {
                found = true;
                visit(row, *part);
            }
        } else {
            found = true;
            visit(row, row.in(plan));
        }
    });
    return found;
}

template <class Owner>
const Field<Owner> *findField(std::span<const Field<Owner>> fields, std::string_view key)
{
    for (const Field<Owner> &field : fields)
        if (key == field.key)
            return &field;
    return nullptr;
}

template <class Part>
const FieldNote *noteOn(const Part &part, std::string_view key)
{
    if constexpr (requires { part.notes; })
        for (const FieldNote &note : part.notes)
            if (note.key == key)
                return &note;
    return nullptr;
}

} // namespace tokenyard
