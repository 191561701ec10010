// SPDX-License-Identifier: Apache-2.0
// The accelerators and models of a catalogue by the names that rows and people give them.
#include "core/catalogue/measured_name.h"
#include "core/throughput/calibration/measured_rows.h"

#include <fmt/format.h>

namespace tokenyard {

namespace {

// The one record of the family, with a sentence that says so.
const Record *onlyMember(const RecordSet &set, std::string_view name, Text &took)
{
    const Record *record = findTypedRecord(set, name);
    if (record)
        took = Text(TY_TR("Compute", "'%1' is taken as %2."), {std::string(name), record->id});
    return record;
}

// The members of the family, if it is one.
std::optional<Text> isFamily(const RecordSet &set, std::string_view name)
{
    std::vector<std::string> ids;
    for (const Record *record : familyOf(set, name))
        ids.push_back(record->id);
    if (ids.size() < 2)
        return std::nullopt;
    return Text(TY_TR("Compute", "'%1' is more than one record: %2. Name one of them."),
                {std::string(name), fmt::format("{}", fmt::join(ids, ", "))});
}

} // namespace

ServingCatalogue::ServingCatalogue(const Catalogue &catalogue) : m_catalogue(catalogue)
{
    for (const Record &r : catalogue.set("accelerators").records)
        m_accelerators.push_back(Accelerator::fromRecord(r));
    for (const Record &r : catalogue.set("models").records)
        m_models.push_back(LanguageModel::fromRecord(r));
}

const Accelerator *ServingCatalogue::accelerator(std::string_view name) const
{
    const RecordSet &set = m_catalogue.set("accelerators");
    const Record *r = findAcceleratorByName(set, name);
    return r ? &m_accelerators[std::size_t(r - set.records.data())] : nullptr;
}

const LanguageModel *ServingCatalogue::model(std::string_view name) const
{
    const RecordSet &set = m_catalogue.set("models");
    const Record *r = findModelByName(set, name);
    return r ? &m_models[std::size_t(r - set.records.data())] : nullptr;
}

const Accelerator *ServingCatalogue::typedAccelerator(std::string_view name, Text &took) const
{
    if (const Accelerator *exact = accelerator(name))
        return exact;
    const RecordSet &set = m_catalogue.set("accelerators");
    const Record *record = onlyMember(set, name, took);
    return record ? &m_accelerators[std::size_t(record - set.records.data())] : nullptr;
}

const LanguageModel *ServingCatalogue::typedModel(std::string_view name, Text &took) const
{
    if (const LanguageModel *exact = model(name))
        return exact;
    const RecordSet &set = m_catalogue.set("models");
    const Record *record = onlyMember(set, name, took);
    return record ? &m_models[std::size_t(record - set.records.data())] : nullptr;
}

Text ServingCatalogue::unknownAccelerator(std::string_view name) const
{
    if (name.empty())
        return Text(TY_TR("Compute", "The row names no accelerator."));
    const RecordSet &set = m_catalogue.set("accelerators");
    if (auto family = isFamily(set, name))
        return std::move(*family);
    return Text(TY_TR("Compute", "There is no accelerator called '%1'; the nearest are %2."),
                {std::string(name), fmt::format("{}", fmt::join(set.nearest(name), ", "))});
}

Text ServingCatalogue::unknownModel(std::string_view name) const
{
    if (name.empty())
        return Text(TY_TR("Compute", "The row names no model."));
    const RecordSet &set = m_catalogue.set("models");
    if (auto family = isFamily(set, name))
        return std::move(*family);
    return Text(TY_TR("Compute", "There is no model called '%1'; the nearest are %2."),
                {std::string(name), fmt::format("{}", fmt::join(set.nearest(name), ", "))});
}

} // namespace tokenyard
