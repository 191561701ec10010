// SPDX-License-Identifier: Apache-2.0
// Words and numbers of core in the window's language (that of the default QLocale, set once at start).
#pragma once

#include "core/catalogue/record.h"
#include "ui/text/format.h"

class QLocale;

namespace tokenyard::ui {

Language languageOf(const QLocale &locale); // English if the program has no translation for the locale
Language currentLanguage();
QString words(const TextSource &source);
QString words(const Text &text);
QString words(const Measure &measure);
// A KPI's value, number and unit apart; English money carries ₩ in front: "₩ 6.84" + "tn".
Shown ledgerFigure(const KpiInfo &info, double si);
// A difference with its sign, in the unit of a value of the size `beside` and with its decimals: "+0.41", "−0.004", "+0.3 pp".
// One too small for that is shown in a unit of its own: "+₩ 31" + "M"; "±0" is no difference.
Shown ledgerDifference(const KpiInfo &info, double difference, double beside);
// The name of a record in the window's language, or its id if there is no such record.
QString recordName(const Record *record, const RecordId &id);
// A number of SI in this unit with thousands separators, without the unit: what an editor shows.
QString plainNumber(double si, const AnyUnit &unit, int digits = 7);

} // namespace tokenyard::ui
