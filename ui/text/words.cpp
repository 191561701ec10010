// SPDX-License-Identifier: Apache-2.0
#include "ui/text/words.h"

#include <QLocale>

#include <cmath>

namespace tokenyard::ui {

namespace {

const QChar minus(0x2212);

QString number(double value, int digits)
{
    return QString::fromStdString(formatNumber(value, digits)).replace(QLatin1Char('-'), minus);
}

// The scale that the figure beside it is shown in: 1e12 for 6.84 tn.
double scaleOf(const Shown &shown, double si)
{
    const double shownNumber = QString(shown.number).remove(QLatin1Char(',')).replace(minus, QLatin1Char('-')).toDouble();
    return shownNumber == 0.0 ? 0.0 : std::pow(10.0, std::round(std::log10(std::fabs(si / shownNumber))));
}

} // namespace

Language currentLanguage() { return QLocale().language() == QLocale::Korean ? Language::Korean : Language::English; }
QString words(const TextSource &source) { return translate(source, currentLanguage()); }
QString words(const Text &text) { return translate(text, currentLanguage()); }
QString words(const Measure &measure) { return formatMeasure(measure, currentLanguage()); }

Shown ledgerFigure(const KpiInfo &info, double si)
{
    Shown shown = showKpi(info, si, currentLanguage());
    if (currentLanguage() == Language::English && shown.unit.contains(QStringLiteral("KRW"))) {
        shown.number.prepend(QStringLiteral("₩ "));
        shown.unit = shown.unit.replace(QStringLiteral("KRW/"), QStringLiteral("per ")).remove(QStringLiteral("KRW")).trimmed();
    }
    return shown;
}

QString ledgerDifference(const KpiInfo &info, double difference, double beside)
{
    const AnyUnit &unit = info.shownUnit;
    const bool isShare = unit.symbol == "%";
    const bool isScaled = unit.dimension == Money::dimension || unit.dimension == TokenRate::dimension || unit.dimension == Tokens::dimension;
    double scale = unit.factor;
    if (isScaled) {
        const Shown shown = showKpi(info, beside, currentLanguage());
        scale = scaleOf(shown, beside);
    }
    if (scale == 0.0)
        scale = 1.0;
    const double value = difference / scale;
    const double size = std::fabs(beside / scale);
    // As many decimals as the figure itself shows.
    const int decimals = std::max(0, info.digits - (size >= 1.0 ? int(std::floor(std::log10(size))) + 1 : 1));
    const double step = std::pow(10.0, -decimals);
    const double rounded = std::round(value / step) * step;
    if (rounded == 0.0 || !std::isfinite(rounded))
        return QStringLiteral("±0");
    const QString sign = rounded > 0 ? QStringLiteral("+") : QString(minus);
    const int digits = std::max(1, int(std::floor(std::log10(std::fabs(rounded)))) + 1 + decimals);
    return sign + number(std::fabs(rounded), digits) + (isShare ? QStringLiteral(" pp") : QString());
}

QString recordName(const Record *record, const RecordId &id)
{
    if (!record)
        return QString::fromStdString(id);
    const bool korean = currentLanguage() == Language::Korean && !record->nameKo.empty();
    const std::string &name = korean ? record->nameKo : record->nameEn;
    return QString::fromStdString(name.empty() ? record->id : name);
}

QString plainNumber(double si, const AnyUnit &unit, int digits)
{
    return number(unit.fromSi(si), digits);
}

} // namespace tokenyard::ui
