// SPDX-License-Identifier: Apache-2.0
// What the property panel shows for the selection: the fields that all selected parts have, with their common value or none,
// and the edit for each change. There are no widgets here, so tests read it directly.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/part_fields.h"
#include "ui/widgets/value_origin.h"

#include <QString>
#include <QStringList>

namespace tokenyard::ui {

struct PropertyRow {
    edit::FieldInfo info;
    std::optional<FieldValue> value; // nothing: the selected parts differ
    FieldValue defaultValue;
    std::optional<FieldNote> note; // of the first
    ValueOrigin origin() const;
    bool changed() const { return value && *value != defaultValue; }
};

struct PropertySheet {
    QString title; // "Hall 6", "3 objects", "Finance"
    std::vector<edit::PartRef> parts;
    std::vector<PropertyRow> rows;
};

PropertySheet propertySheet(const Plan &plan, const std::vector<ObjectId> &selection, const edit::PartRef &part);
// The title of a part that is not on the map.
QString partTitle(const Plan &plan, const edit::PartRef &part);

// Changes all parts of the sheet at once; refused as a whole if one refuses.
edit::Edit setRow(const Plan &plan, const PropertySheet &sheet, std::string_view key, const FieldValue &value);
edit::Edit setRowNote(const Plan &plan, const PropertySheet &sheet, const FieldNote &note);

// "from 0 to 400", "from 20 % to 120 %": the range in words.
QString rangeInWords(const edit::FieldInfo &info);
// The value as the editor shows it, without unit.
QString editorText(const edit::FieldInfo &info, const std::optional<FieldValue> &value);
// The typed text as a value of the field; nothing, and a problem in one sentence, if it is not one.
std::optional<FieldValue> typedValue(const edit::FieldInfo &info, const QString &typed, QString &problem);

} // namespace tokenyard::ui
