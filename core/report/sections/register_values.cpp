// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/register_values.h"

#include "core/report/source_words.h"

namespace tokenyard::report {

namespace {

Text flagText(bool on) { return on ? Text(TY_TR("Report", "yes")) : Text(TY_TR("Report", "no")); }

Text choiceText(std::span<const Choice> choices, std::int64_t index)
{
    if (index < 0 || std::size_t(index) >= choices.size())
        return none();
    return choices[std::size_t(index)].label;
}

} // namespace

Text fieldValueText(const Input &in, FieldKind kind, std::span<const Choice> choices, const char *recordKind, const AnyUnit &unit,
                    const FieldValue &value, int digits)
{
    if (const double *si = std::get_if<double>(&value)) {
        const std::string figure = formatNumber(printedUnit(unit, in.language).fromSi(*si), digits);
        return words(figure.starts_with('-') ? "−" + figure.substr(1) : figure);
    }
    if (const bool *on = std::get_if<bool>(&value))
        return flagText(*on);
    if (const auto *index = std::get_if<std::int64_t>(&value))
        return kind == FieldKind::Choice   ? choiceText(choices, *index)
            : kind == FieldKind::ObjectRef ? words(nameOf(in.plan, ObjectId{*index}))
                                           : number(double(*index), 0);
    const std::string &text = std::get<std::string>(value);
    if (text.empty())
        return none();
    return kind == FieldKind::RecordRef ? recordName(in, recordKind, text) : words(text);
}

Text swingText(const Input &in, const AnyUnit &unit, const FieldValue &value)
{
    const AnyUnit shown = printedUnit(unit, in.language);
    FieldValue rounded = value;
    if (double *si = std::get_if<double>(&rounded))
        *si = shown.toSi(toDigits(shown.fromSi(*si), swingDigits));
    return fieldValueText(in, FieldKind::Quantity, {}, "", unit, rounded, swingDigits);
}

Text sourceText(const FieldNote *note, bool isDefault, FieldKind kind)
{
    if (note && !note->source.empty())
        return noteText(note->source);
    if (kind == FieldKind::RecordRef)
        return TY_TR("Report", "Record used");
    if (kind == FieldKind::Words)
        return {};
    return isDefault ? Text(TY_TR("Report", "Estimate")) : Text(TY_TR("Report", "Planner's input"));
}

Text bandText(const AnyUnit &unit, const FieldValue &value, std::optional<double> noted, double factor)
{
    const double *si = std::get_if<double>(&value);
    if (noted)
        return words(formatNumber(unit.fromSi(*noted), registerDigits));
    if (!si || factor == 1.0)
        return {};
    return words(formatNumber(unit.fromSi(*si * factor), registerDigits));
}

} // namespace tokenyard::report
