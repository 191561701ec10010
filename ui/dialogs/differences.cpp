// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/differences.h"

#include "core/edit/diff.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace tokenyard::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

constexpr int digits = 7, mostCharacters = 40;

QString valueInWords(const FieldInfo &field, const FieldValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return words(Measure{*number, field.unit, digits});
    if (const auto *on = std::get_if<bool>(&value))
        return *on ? Say::tr("yes") : Say::tr("no");
    if (const auto *text = std::get_if<std::string>(&value)) {
        const QString all = QString::fromStdString(*text).simplified();
        return all.isEmpty() ? Say::tr("nothing") : all.size() > mostCharacters ? all.left(mostCharacters) + QChar(0x2026) : all;
    }
    const auto whole = std::get<std::int64_t>(value);
    if (field.kind == FieldKind::Choice && whole >= 0 && std::size_t(whole) < field.choices.size())
        return words(field.choices[std::size_t(whole)].label);
    return QString::number(whole);
}

QString partInWords(const edit::Change &change)
{
    if (!change.name.empty())
        return QString::fromStdString(change.name);
    const PartInfo *info = findPartInfo(change.part.part);
    return info ? words(info->one) : QString::fromStdString(change.part.part);
}

QString inWords(const edit::Change &change)
{
    const QString part = partInWords(change);
    switch (change.kind) {
    case edit::ChangeKind::Added: return Say::tr("%1 is added").arg(part);
    case edit::ChangeKind::Removed: return Say::tr("%1 is gone").arg(part);
    case edit::ChangeKind::Value:
        if (change.before && change.after && change.field.kind != FieldKind::ObjectRef)
            return Say::tr("%1: %2 %3 → %4")
                .arg(part, words(change.field.label), valueInWords(change.field, *change.before),
                     valueInWords(change.field, *change.after));
        return Say::tr("%1: %2 is another").arg(part, words(change.field.label));
    case edit::ChangeKind::Note: return Say::tr("%1: source or range of %2").arg(part, words(change.field.label));
    case edit::ChangeKind::Content: break;
    }
    return Say::tr("%1: shape, route or order").arg(part);
}

} // namespace

QString differencesInWords(const Plan &before, const Plan &after, std::size_t most)
{
    const std::vector<edit::Change> changes = edit::diff(before, after);
    if (changes.empty())
        return Say::tr("Both hold the same plan.");
    QStringList lines;
    for (const edit::Change &change : changes) {
        if (std::size_t(lines.size()) == most)
            break;
        lines << inWords(change);
    }
    if (changes.size() > most)
        lines << Say::tr("… and %1 more").arg(changes.size() - most);
    return lines.join(QLatin1Char('\n'));
}

} // namespace tokenyard::ui
