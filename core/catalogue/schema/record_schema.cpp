// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/schema/record_schema.h"

#include "core/base/nearest.h"
#include "core/catalogue/schema/schema_rows.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

const std::vector<RecordSchema> &table()
{
    static const std::vector<RecordSchema> all = [] {
        std::vector<RecordSchema> out;
        for (auto room : {schema::equipmentSchemas, schema::computeSchemas, schema::moneySchemas, schema::siteSchemas,
                          schema::regionSchemas, schema::nationSchemas}) {
            const std::vector<RecordSchema> some = room();
            out.insert(out.end(), some.begin(), some.end());
        }
        std::sort(out.begin(), out.end(), [](const RecordSchema &a, const RecordSchema &b) { return std::string_view(a.kind) < b.kind; });
        return out;
    }();
    return all;
}

// What the program's own records of a kind have of a value.
struct Span {
    double least = HUGE_VAL, most = -HUGE_VAL;
    int records = 0;
    bool known() const { return least <= most; }
    bool isWide() const { return records >= 3 && least > 0.0 && most >= 2.0 * least; } // enough to tell what is far away
};

// What a machine has some of, or it is none: power, memory, and the rates of both.
bool isSize(const Dimension &d)
{
    return d == Power::dimension || d == ApparentPower::dimension || d == units::GB.dimension || d == units::TBPerS.dimension
        || d == units::TFLOPS.dimension;
}

Span spanOf(const RecordSchema &schema, const char *key)
{
    static const Catalogue shipped;
    Span span;
    for (const Record &record : shipped.set(schema.kind).records)
        if (const RecordValue *value = record.find(key); value && value->si) {
            span.least = std::min(span.least, value->low.value_or(*value->si));
            span.most = std::max(span.most, value->high.value_or(*value->si));
            ++span.records;
        }
    return span;
}

class Check {
public:
    Check(const Record &record, const RecordSchema &schema, const Catalogue &catalogue)
        : m_record(record), m_schema(schema), m_catalogue(catalogue)
    {}
    std::vector<Text> run()
    {
        const RecordValue *instead = m_record.find(m_schema.instead);
        const bool whole = !instead || instead->blank();
        for (const SchemaValue &value : m_schema.values)
            if (const RecordValue *found = m_record.find(value.key); whole && value.required && (!found || found->blank()))
                say(TY_TR("Record", "%1 has no value '%2', which every record of the kind %3 has."), value.key, m_schema.kind);
        for (const auto &[key, value] : m_record.values)
            if (const SchemaValue *declared = m_schema.find(key))
                checkValue(*declared, value);
            else if (!m_schema.open)
                sayUnknown(key);
            else
                checkNumber(key, value);
        return std::move(m_problems);
    }

private:
    void say(TextSource words, std::string first, std::string second = {})
    {
        m_problems.emplace_back(words, std::vector<Text::Argument>{m_record.id, std::move(first), std::move(second)});
    }
    void sayUnknown(const std::string &key)
    {
        std::vector<std::string> known;
        for (const SchemaValue &value : m_schema.values)
            known.emplace_back(value.key);
        const auto nearest = nearestWords(key, known, 1);
        say(TY_TR("Record", "%1 has a value '%2' that its kind does not know; the nearest is '%3'."), key,
            nearest.empty() ? "" : nearest[0]);
    }
    void checkValue(const SchemaValue &declared, const RecordValue &value)
    {
        if (value.blank())
            return;
        if (declared.sort == ValueSort::Words) {
            if (value.si)
                say(TY_TR("Record", "%1: '%2' must be words."), declared.key);
            else if (*declared.names && !m_catalogue.find(declared.names, value.words))
                say(TY_TR("Record", "%1: '%2' names the record '%3', which does not exist."), declared.key, value.words);
            return;
        }
        if (!value.si)
            say(TY_TR("Record", "%1: '%2' must be a number."), declared.key);
        else if (!(value.unit.dimension == declared.unit.dimension))
            say(TY_TR("Record", "%1: the unit of '%2' does not fit; write it in %3."), declared.key,
                declared.unit.symbol.empty() ? "1" : std::string(declared.unit.symbol));
        checkNumber(declared.key, value);
        if (value.si && !declared.isYear && m_problems.empty())
            checkSize(declared, value);
    }
    // A slip of a thousand (GB for TB, W for kW) and a sign that no machine has are told by the records of the same kind.
    void checkSize(const SchemaValue &declared, const RecordValue &value)
    {
        constexpr double farBeyond = 100.0;
        const Span span = spanOf(m_schema, declared.key);
        if (!span.known() || span.least < 0.0)
            return;
        // A plain number may be a coefficient of a curve, whose sign the records cannot tell.
        if (declared.unit.dimension == Dimension{} && !declared.listed)
            return;
        if (isSize(declared.unit.dimension) && span.least > 0.0 && *value.si == 0.0)
            return say(TY_TR("Record", "%1: '%2' must be more than 0."), declared.key);
        const bool byFactor = span.isWide() && declared.unit.offset == 0.0 && !(declared.unit.dimension == Dimension{});
        for (double si : {value.low.value_or(*value.si), *value.si, value.high.value_or(*value.si)}) {
            if (si < 0.0)
                return say(TY_TR("Record", "%1: '%2' must not be negative."), declared.key);
            if (byFactor && (si > span.most * farBeyond || (si > 0.0 && si < span.least / farBeyond))) {
                m_problems.emplace_back(TY_TR("Record", "%1: '%2' is %3, but records of this kind have %4 to %5; check the unit."),
                                        std::vector<Text::Argument>{m_record.id, std::string(declared.key), Measure{si, declared.unit, 4},
                                                                    Measure{span.least, declared.unit, 4},
                                                                    Measure{span.most, declared.unit, 4}});
                return;
            }
        }
    }
    void checkNumber(const std::string &key, const RecordValue &value)
    {
        if (!value.si)
            return;
        const double low = value.low.value_or(*value.si), high = value.high.value_or(*value.si);
        if (!std::isfinite(*value.si) || !std::isfinite(low) || !std::isfinite(high))
            say(TY_TR("Record", "%1: '%2' is not a finite number."), key);
        else if (low > *value.si || high < *value.si)
            say(TY_TR("Record", "%1: '%2' does not lie between its low and its high."), key);
    }

    const Record &m_record;
    const RecordSchema &m_schema;
    const Catalogue &m_catalogue;
    std::vector<Text> m_problems;
};

} // namespace

const SchemaValue *RecordSchema::find(std::string_view key) const
{
    const auto it = std::find_if(values.begin(), values.end(), [&](const SchemaValue &v) { return key == v.key; });
    return it == values.end() ? nullptr : &*it;
}

std::span<const RecordSchema> allSchemas() { return table(); }

const RecordSchema *findSchema(std::string_view name)
{
    for (const RecordSchema &schema : table())
        if (name == schema.kind)
            return &schema;
    for (const RecordSchema &schema : table())
        if (name == schema.recordKind)
            return &schema;
    return nullptr;
}

Text valueName(std::string_view kind, std::string_view key)
{
    const RecordSchema *schema = findSchema(kind);
    if (const SchemaValue *value = schema ? schema->find(key) : nullptr)
        return value->label();
    std::string plain(key);
    std::replace(plain.begin(), plain.end(), '_', ' ');
    return Text::verbatim(plain);
}

std::vector<Text> problemsOf(const Record &record, const RecordSchema &schema, const Catalogue &catalogue)
{
    return Check(record, schema, catalogue).run();
}

} // namespace tokenyard
