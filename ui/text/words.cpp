// SPDX-License-Identifier: Apache-2.0
#include "ui/text/words.h"

#include "ui/text/both_languages.h"
#include "ui/text/kpi_band.h"

#include <QLocale>

#include <cmath>

namespace tokenyard::ui {

namespace {

const QChar minus(0x2212);

QString number(double value, int digits) { return QString::fromStdString(formatNumber(value, digits)).replace(QLatin1Char('-'), minus); }

// The scale in which the figure is shown: 1e12 for 6.84 tn.
double scaleOf(const Shown &shown, double si)
{
    const double shownNumber = QString(shown.number).remove(QLatin1Char(',')).replace(minus, QLatin1Char('-')).toDouble();
    return shownNumber == 0.0 ? 0.0 : std::pow(10.0, std::round(std::log10(std::fabs(si / shownNumber))));
}

} // namespace

Language languageOf(const QLocale &locale)
{
    for (const LanguageInfo &info : languages)
        if (QLocale(QLatin1String(info.locale)).language() == locale.language())
            return info.language;
    return Language::English;
}

Language currentLanguage() { return languageOf(QLocale()); }

QString words(const TextSource &source)
{
    const Language language = currentLanguage();
    QString shown = translate(source, language);
    if (language != Language::English && *source.source)
        rememberEnglish(shown, source.source);
    return shown;
}

QString words(const Text &text) { return translate(text, currentLanguage()); }
QString words(const Measure &measure) { return formatMeasure(measure, currentLanguage()); }

Shown ledgerFigure(const KpiInfo &info, double si)
{
    Shown shown = showKpi(info, si, currentLanguage());
    const QString sign = QString::fromUtf8(languageInfo(currentLanguage()).moneySign);
    if (!sign.isEmpty() && shown.unit.contains(QStringLiteral("KRW"))) {
        shown.number.prepend(sign);
        shown.unit = shown.unit.replace(QStringLiteral("KRW/"), QStringLiteral("per ")).remove(QStringLiteral("KRW")).trimmed();
    }
    return shown;
}

namespace {

// Below this share of the value a difference is only rounding error.
constexpr double noDifference = 1e-7;

QString signOf(double value) { return value > 0 ? QStringLiteral("+") : QString(minus); }

bool isScaled(const AnyUnit &unit)
{
    return unit.dimension == Money::dimension || unit.dimension == TokenRate::dimension || unit.dimension == Tokens::dimension;
}

Shown fineDifference(const KpiInfo &info, double difference, double beside, double inUnit)
{
    constexpr int mostDecimals = 4;
    if (isScaled(info.shownUnit)) {
        KpiInfo coarse = info;
        coarse.digits = 2;
        const Shown shown = ledgerFigure(coarse, std::fabs(difference));
        if (shown.unit != ledgerFigure(info, beside).unit)
            return {signOf(difference) + shown.number, shown.unit};
    }
    const int decimals = std::max(0, int(std::ceil(-std::log10(std::fabs(inUnit)))));
    if (decimals > mostDecimals)
        return {QStringLiteral("±0"), {}};
    return {signOf(difference) + QString::number(std::fabs(inUnit), 'f', decimals)
                + (info.shownUnit.symbol == "%" ? QStringLiteral(" pp") : QString()),
            {}};
}

} // namespace

Shown ledgerDifference(const KpiInfo &info, double difference, double beside)
{
    const AnyUnit &unit = info.shownUnit;
    double scale = unit.factor;
    if (isScaled(unit))
        scale = scaleOf(showKpi(info, beside, currentLanguage()), beside);
    if (scale == 0.0)
        scale = 1.0;
    const double value = difference / scale;
    const double size = std::fabs(beside / scale);
    if (!std::isfinite(value) || std::fabs(value) <= noDifference * size)
        return {QStringLiteral("±0"), {}};
    // As many decimals as the figure itself has.
    const int decimals = std::max(0, info.digits - (size >= 1.0 ? int(std::floor(std::log10(size))) + 1 : 1));
    const double step = std::pow(10.0, -decimals);
    const double rounded = std::round(value / step) * step;
    if (rounded == 0.0)
        return fineDifference(info, difference, beside, value);
    const int digits = std::max(1, int(std::floor(std::log10(std::fabs(rounded)))) + 1 + decimals);
    return {signOf(rounded) + number(std::fabs(rounded), digits) + (unit.symbol == "%" ? QStringLiteral(" pp") : QString()), {}};
}

QString recordName(const Record *record, const RecordId &id)
{
    if (!record)
        return QString::fromStdString(id);
    const bool korean = currentLanguage() == Language::Korean && !record->nameKo.empty();
    const std::string &name = korean ? record->nameKo : record->nameEn;
    return QString::fromStdString(name.empty() ? record->id : name);
}

QString plainNumber(double si, const AnyUnit &unit, int digits) { return number(shownUnit(unit, currentLanguage()).fromSi(si), digits); }

} // namespace tokenyard::ui
