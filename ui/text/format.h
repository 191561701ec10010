// SPDX-License-Identifier: Apache-2.0
// Words and numbers of core in a given language: translated sentences, money in tn/bn or 조/억, readable units.
// The language is an argument, so that a program running in English can make a Korean report.
#pragma once

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/chain/kpi.h"

#include <QString>

namespace tokenyard::ui {

// A number and its unit separately, for figures that show the unit smaller. "6.84" + "조 원".
struct Shown {
    QString number, unit;
    QString joined(Language language) const;
};

QString translate(const TextSource &source, Language language);
QString translate(const Text &text, Language language);

// Money in KRW, scaled: 6.84 tn KRW, 6.84조 원.
Shown showMoney(double krw, Language language, int digits = 3);
Shown showMeasure(const Measure &measure, Language language);
Shown showKpi(const KpiInfo &info, double si, Language language);

// KRW per unit of the scale in which showMoney() writes an amount: 1e9 for 6.84 bn.
double moneyScaleOf(double krw, Language language);

QString formatMoney(double krw, Language language, int digits = 3);
QString formatMeasure(const Measure &measure, Language language);
QString formatKpi(const KpiInfo &info, double si, Language language);
QString unitSymbol(const AnyUnit &unit, Language language);

} // namespace tokenyard::ui
