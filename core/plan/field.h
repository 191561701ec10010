// SPDX-License-Identifier: Apache-2.0
// Field tables: each variable of the plan is declared once, bound by member pointer. The property panel, the file's columns,
// the exports, the assumptions register, the sensitivity runs and the manual loop over these tables.
// A new row needs a column in core/store/migrations: tests/core/store/schema_test.cpp names the one that is missing.
#pragma once

#include "core/base/quantity.h"
#include "core/base/text.h"
#include "core/base/unit.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace tokenyard {

enum class FieldKind { Quantity, Count, Flag, Choice, Words, RecordRef, ObjectRef };

// SI double | count or choice index or object id | flag | words or record id
using FieldValue = std::variant<double, std::int64_t, bool, std::string>;

// One option of a choice field: a stable key for files, a label for people.
struct Choice {
    const char *key;
    TextSource label;
};

// Says where a value of a part comes from and how sure it is; kept beside the part, by field key.
struct FieldNote {
    std::string key;
    std::optional<double> low, high; // SI
    std::string source;              // words or URL; empty: the field's default source
    std::string distribution = {};   // between low and high (core/plan/distribution.h); empty: half on either side
    bool operator==(const FieldNote &) const = default;
};

template <class Owner>
struct Field {
    const char *key;
    FieldKind kind;
    TextSource label{};
    TextSource meaning{};
    AnyUnit unit{};
    double minimum = 0.0, maximum = 0.0;           // in SI; for Quantity and Count
    std::span<const Choice> choices{};             // for Choice
    const char *recordKind = "";                   // for RecordRef: the catalogue kind, e.g. "racks"
    double lowFactor = 1.0, highFactor = 1.0;      // default band of an estimate; 1, 1: exact
    TextSource group{};                            // heading in the property panel
    TextSource zero{};                             // for Count: what 0 means, where it is no number
    double leastBeyondZero = 0.0;                  // then no value lies between
    bool (*goodWords)(std::string_view) = nullptr; // for Words: what they must look like; nothing: any
    bool descriptive = false;                      // for people only: no figure, finding or drawing of equipment follows from it
    bool hidden = false;                           // in the file only: nothing is computed from it yet
    FieldValue (*get)(const Owner &) = nullptr;
    void (*set)(Owner &, const FieldValue &) = nullptr; // the value must be valid: see accepts()

    constexpr Field band(double low, double high) const
    {
        Field f = *this;
        f.lowFactor = low;
        f.highFactor = high;
        return f;
    }
    constexpr Field in(TextSource heading) const
    {
        Field f = *this;
        f.group = heading;
        return f;
    }
    constexpr Field zeroOr(TextSource meaningOfZero, double least) const
    {
        Field f = *this;
        f.zero = meaningOfZero;
        f.leastBeyondZero = least;
        return f;
    }
    constexpr Field describing() const
    {
        Field f = *this;
        f.descriptive = true;
        return f;
    }
    constexpr Field hide() const
    {
        Field f = *this;
        f.hidden = true;
        return f;
    }
    constexpr Field written(bool (*good)(std::string_view)) const
    {
        Field f = *this;
        f.goodWords = good;
        return f;
    }
    // Whether the value has the right type, is finite and lies in the range.
    bool accepts(const FieldValue &value) const;
};

namespace detail {
template <class M>
struct MemberOf;
template <class T, class V>
struct MemberOf<V T::*> {
    using Owner = T;
    using Value = V;
};
template <class V>
struct IsQuantity : std::false_type {};
template <Dimension D>
struct IsQuantity<Quantity<D>> : std::true_type {};

template <auto Member>
FieldValue getField(const typename MemberOf<decltype(Member)>::Owner &owner)
{
    using V = typename MemberOf<decltype(Member)>::Value;
    const V &value = owner.*Member;
    if constexpr (IsQuantity<V>::value)
        return value.si();
    else if constexpr (std::is_same_v<V, Temperature>)
        return value.kelvin();
    else if constexpr (std::is_same_v<V, double>)
        return value;
    else if constexpr (std::is_same_v<V, bool>)
        return value;
    else if constexpr (std::is_same_v<V, std::string>)
        return value;
    else if constexpr (std::is_integral_v<V> || std::is_enum_v<V>)
        return std::int64_t(value);
    else
        return std::int64_t(value.value); // ObjectId
}

template <auto Member>
void setField(typename MemberOf<decltype(Member)>::Owner &owner, const FieldValue &v)
{
    using V = typename MemberOf<decltype(Member)>::Value;
    V &value = owner.*Member;
    if constexpr (IsQuantity<V>::value)
        value = V::fromSi(std::get<double>(v));
    else if constexpr (std::is_same_v<V, Temperature>)
        value = Temperature::fromKelvin(std::get<double>(v));
    else if constexpr (std::is_same_v<V, double>)
        value = std::get<double>(v);
    else if constexpr (std::is_same_v<V, bool>)
        value = std::get<bool>(v);
    else if constexpr (std::is_same_v<V, std::string>)
        value = std::get<std::string>(v);
    else if constexpr (std::is_integral_v<V> || std::is_enum_v<V>)
        value = V(std::get<std::int64_t>(v));
    else
        value.value = std::get<std::int64_t>(v);
}
} // namespace detail

// A quantity with its unit: a unit that does not fit the member does not compile. Range in that unit.
template <auto Member, class U>
constexpr auto quantityField(const char *key, TextSource label, U unit, double minimum, double maximum, TextSource meaning)
{
    using M = detail::MemberOf<decltype(Member)>;
    using V = typename M::Value;
    if constexpr (std::is_same_v<V, double>)
        static_assert(U::dimension == Dimension{}, "a bare double is dimensionless");
    else
        static_assert(V::dimension == U::dimension, "the unit does not fit the member");
    return Field<typename M::Owner>{.key = key,
                                    .kind = FieldKind::Quantity,
                                    .label = label,
                                    .meaning = meaning,
                                    .unit = AnyUnit(unit),
                                    .minimum = minimum * unit.factor,
                                    .maximum = maximum * unit.factor,
                                    .get = detail::getField<Member>,
                                    .set = detail::setField<Member>};
}

template <auto Member>
constexpr auto temperatureField(const char *key, TextSource label, double minimum, double maximum, TextSource meaning)
{
    using M = detail::MemberOf<decltype(Member)>;
    static_assert(std::is_same_v<typename M::Value, Temperature>);
    return Field<typename M::Owner>{.key = key,
                                    .kind = FieldKind::Quantity,
                                    .label = label,
                                    .meaning = meaning,
                                    .unit = units::celsius,
                                    .minimum = units::celsius.toSi(minimum),
                                    .maximum = units::celsius.toSi(maximum),
                                    .get = detail::getField<Member>,
                                    .set = detail::setField<Member>};
}

template <auto Member>
constexpr auto countField(const char *key, TextSource label, std::int64_t minimum, std::int64_t maximum, TextSource meaning)
{
    using M = detail::MemberOf<decltype(Member)>;
    return Field<typename M::Owner>{.key = key,
                                    .kind = FieldKind::Count,
                                    .label = label,
                                    .meaning = meaning,
                                    .unit = AnyUnit(units::one),
                                    .minimum = double(minimum),
                                    .maximum = double(maximum),
                                    .get = detail::getField<Member>,
                                    .set = detail::setField<Member>};
}

template <auto Member>
constexpr auto plainField(const char *key, FieldKind kind, TextSource label, TextSource meaning, const char *recordKind = "",
                          std::span<const Choice> choices = {})
{
    using M = detail::MemberOf<decltype(Member)>;
    return Field<typename M::Owner>{.key = key,
                                    .kind = kind,
                                    .label = label,
                                    .meaning = meaning,
                                    .unit = AnyUnit(units::one),
                                    .minimum = 0.0,
                                    .maximum = double(choices.empty() ? 0 : choices.size() - 1),
                                    .choices = choices,
                                    .recordKind = recordKind,
                                    .get = detail::getField<Member>,
                                    .set = detail::setField<Member>};
}

template <auto Member>
constexpr auto recordField(const char *key, const char *recordKind, TextSource label, TextSource meaning)
{
    return plainField<Member>(key, FieldKind::RecordRef, label, meaning, recordKind);
}

template <auto Member>
constexpr auto choiceField(const char *key, std::span<const Choice> choices, TextSource label, TextSource meaning)
{
    return plainField<Member>(key, FieldKind::Choice, label, meaning, "", choices);
}

// Longest words a field takes; a file with more is refused.
inline constexpr std::size_t longestWords = 4000;

bool acceptsValue(FieldKind kind, double minimum, double maximum, const FieldValue &value, double leastBeyondZero = 0.0,
                  bool (*goodWords)(std::string_view) = nullptr);
// Words that can be kept and shown: UTF-8 without control characters (tabs and line ends apart), at most `longest` bytes.
bool isGoodText(std::string_view words, std::size_t longest = longestWords);
// What a plan, a price or a tariff of today can mean.
inline constexpr std::string_view earliestMonth = "1900-01", latestMonth = "2199-12";
bool isMonth(std::string_view words); // "2026-07", between these two
bool isMonthOrBlank(std::string_view words);

template <class Owner>
bool Field<Owner>::accepts(const FieldValue &value) const
{
    return acceptsValue(kind, minimum, maximum, value, leastBeyondZero, goodWords);
}

} // namespace tokenyard
