// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/accelerator_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokenyard::ui {

namespace {

struct Words { // gives the translations their context
    Q_DECLARE_TR_FUNCTIONS(AcceleratorWords)
};

} // namespace

PriceBasis priceBasis(const RecordId &accelerator, const Catalogue &catalogue)
{
    for (const Record &rack : catalogue.set("racks").records)
        if (const RecordValue *price = rack.find("price_usd"); rack.words("accelerator") == accelerator && price && price->si)
            return {&rack, price};
    if (const Record *record = catalogue.find("accelerators", accelerator))
        for (const char *key : {"rack_price_usd", "price_usd", "rental_usd_per_hour"})
            if (const RecordValue *price = record->find(key); price && price->si)
                return {record, price, key == std::string_view("rental_usd_per_hour")};
    return {};
}

QStringList priceSources(const PriceBasis &basis)
{
    QStringList said;
    const QStringList ids = QString::fromStdString(basis.value->source).split(QLatin1Char('+'));
    for (const Source &source : basis.record->sources)
        if (ids.contains(QString::fromStdString(source.id)))
            said << QStringLiteral("%1 (%2, %3)")
                        .arg(QString::fromStdString(source.title), QString::fromStdString(source.publisher),
                             QString::fromStdString(source.date));
    return said;
}

QStringList figureNotes(const RecordId &accelerator, const Catalogue &catalogue)
{
    QStringList notes;
    const Record *record = catalogue.find("accelerators", accelerator);
    const std::pair<const char *, QString> keys[] = {{"bf16_dense", Words::tr("BF16 peak")},
                                                     {"fp8_dense", Words::tr("FP8 peak")},
                                                     {"fp4_dense", Words::tr("FP4 peak")},
                                                     {"hbm_bandwidth", Words::tr("memory bandwidth")}};
    for (const auto &[key, name] : keys)
        if (const RecordValue *value = record ? record->find(key) : nullptr; value && value->si && !value->note.empty())
            notes << QStringLiteral("%1: %2").arg(name, QString::fromStdString(value->note));
    return notes;
}

// Whether the record's own text says that its peak is disputed.
bool hasDisputedPeak(const RecordId &accelerator, const Catalogue &catalogue)
{
    const QStringList notes = figureNotes(accelerator, catalogue);
    return std::any_of(notes.begin(), notes.end(), [](const QString &note) { return note.contains(QLatin1String("disputed")); });
}

} // namespace tokenyard::ui
