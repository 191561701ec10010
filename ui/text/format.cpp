// SPDX-License-Identifier: Apache-2.0
#include "ui/text/format.h"

#include "core/report/numbers.h"
#include "ui/text/column_number.h"
#include "ui/text/kpi_band.h"
#include "ui/text/particles.h"

#include <QTranslator>

#include <algorithm>
#include <array>
#include <cmath>

// The translations are in a static library, whose resources must be referred to by name to be linked.
static void useTranslations() { Q_INIT_RESOURCE(translations); }

namespace tokenyard::ui {

namespace {

// The program's own texts, loaded once; a QTranslator is only read after that. English is in the sources.
const QTranslator &translatorOf(Language language)
{
    static const auto all = [] {
        useTranslations();
        std::array<QTranslator *, languages.size()> loaded;
        for (const LanguageInfo &info : languages) {
            auto *t = new QTranslator;
            if (info.language != Language::English)
                (void)t->load(QStringLiteral(":/translations/tokenyard_%1.qm").arg(QLatin1String(info.key)));
            loaded[std::size_t(info.language)] = t;
        }
        return loaded;
    }();
    return *all[std::size_t(language)];
}

// Unit symbols that are words; all others are the same in every language.
constexpr std::array unitWords{
    TY_TR("Unit", "KRW"),      TY_TR("Unit", "KRW/y"),   TY_TR("Unit", "KRW/h"),    TY_TR("Unit", "KRW/kWh"),
    TY_TR("Unit", "KRW/kW"),   TY_TR("Unit", "KRW/W"),   TY_TR("Unit", "KRW/m²"),   TY_TR("Unit", "KRW/m"),
    TY_TR("Unit", "KRW/m³"),   TY_TR("Unit", "tokens"),  TY_TR("Unit", "tokens/s"), TY_TR("Unit", "KRW/M tokens"),
    TY_TR("Unit", "tokens/J"), TY_TR("Unit", "J/token"), TY_TR("Unit", "y"),        TY_TR("Unit", "d"),
    TY_TR("Unit", "tn KRW"),   TY_TR("Unit", "M KRW"),   TY_TR("Unit", "M tokens"), TY_TR("Unit", "tn tokens"),
    TY_TR("Unit", "KRW/GJ"),
};

QString symbolWords(std::string_view symbol, Language language)
{
    for (const TextSource &words : unitWords)
        if (symbol == words.source)
            return translate(words, language);
    return QString::fromUtf8(symbol.data(), qsizetype(symbol.size()));
}

constexpr double leastScaledMoney = 1e6; // no 만 for prices: they are stated in won

QString number(double value, int digits)
{
    return QString::fromStdString(formatNumber(value, digits)).replace(QLatin1Char('-'), QChar(0x2212));
}

// Rounds first, so that 999.96 bn becomes 1 tn and not 1,000 bn.
double rounded(double value, int digits)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double step = std::pow(10.0, std::floor(std::log10(std::fabs(value))) + 1 - digits);
    return std::round(value / step) * step;
}

Shown scaled(double value, const QString &unit, Language language, int digits, double least = 0.0)
{
    const double size = std::fabs(rounded(value, digits));
    for (const NumberScale &scale : languageInfo(language).scales)
        if (size >= std::max(scale.factor, least) * (1 - 1e-12))
            return {number(value / scale.factor, digits), QString::fromUtf8(scale.word) + QLatin1Char(' ') + unit};
    return {number(value, digits), unit};
}

// The number of decimals in a number as shown.
int decimalsOf(const QString &number)
{
    const qsizetype point = number.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : int(number.size() - point - 1);
}

// The SI value of one unit of the number shown: found by the scale word before the unit, else the unit's own.
double scaleOf(const Shown &shown, const AnyUnit &unit, Language language)
{
    for (const NumberScale &scale : languageInfo(language).scales)
        if (shown.unit.startsWith(QString::fromUtf8(scale.word) + QLatin1Char(' ')))
            return scale.factor;
    return unit.dimension == Money::dimension || unit.dimension == TokenRate::dimension || unit.dimension == Tokens::dimension
        ? 1.0
        : unit.factor;
}

bool isCounted(const AnyUnit &unit) // money and tokens span many powers of ten
{
    return unit.dimension == Money::dimension || unit.dimension == TokenRate::dimension || unit.dimension == Tokens::dimension;
}

} // namespace

QString translate(const TextSource &source, Language language)
{
    if (language != Language::English && *source.source) {
        const QString words = translatorOf(language).translate(source.context, source.source);
        if (!words.isEmpty())
            return words;
    }
    return QString::fromUtf8(source.source);
}

QString translate(const Text &text, Language language)
{
    const QString pattern = translate(text.source(), language);
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int index = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].digitValue() - 1 : -1;
        if (index < 0 || std::size_t(index) >= text.arguments().size()) {
            out += pattern[i];
            continue;
        }
        const Text::Argument &argument = text.arguments()[std::size_t(index)];
        if (const auto *words = std::get_if<std::string>(&argument))
            out += QString::fromStdString(*words);
        else if (const auto *measure = std::get_if<Measure>(&argument))
            out += formatMeasure(*measure, language);
        else
            out += translate(std::get<Text>(argument), language);
        ++i;
    }
    return withParticles(std::move(out), language);
}

QString Shown::joined(Language language) const
{
    if (unit.isEmpty())
        return number;
    const LanguageInfo &info = languageInfo(language);
    const bool joinedScale = info.scaleJoined && std::any_of(info.scales.begin(), info.scales.end(), [&](const NumberScale &scale) {
                                 return unit.startsWith(QString::fromUtf8(scale.word) + QLatin1Char(' '));
                             });
    return joinedScale || unit == QStringLiteral("°") ? number + unit : number + QLatin1Char(' ') + unit;
}

QString unitSymbol(const AnyUnit &unit, Language language) { return symbolWords(shownUnit(unit, language).symbol, language); }

Shown showMoney(double krw, Language language, int digits)
{
    return scaled(krw, symbolWords("KRW", language), language, digits, leastScaledMoney);
}

Shown showMeasure(const Measure &measure, Language language)
{
    const AnyUnit &unit = measure.unit;
    if (unit.dimension == Money::dimension)
        return showMoney(measure.si, language, measure.digits);
    if (isCounted(unit))
        return scaled(measure.si, symbolWords(unit.dimension == Tokens::dimension ? "tokens" : "tokens/s", language), language,
                      measure.digits);
    return {number(unit.fromSi(measure.si), measure.digits), unitSymbol(unit, language)};
}

Shown showKpi(const KpiInfo &info, double si, Language language) { return showMeasure({si, info.shownUnit, info.digits}, language); }

AnyUnit shownUnit(const AnyUnit &unit, Language language) { return report::printedUnit(unit, language); }

double moneyScaleOf(double krw, Language language)
{
    for (const NumberScale &scale : languageInfo(language).scales)
        if (scale.factor >= leastScaledMoney && std::fabs(krw) >= scale.factor)
            return scale.factor;
    return 1.0;
}

ShownBand showKpiBand(const KpiInfo &info, double si, double low, double high, Language language)
{
    ShownBand band{showKpi(info, si, language), {}, {}};
    const double widest = std::max(std::fabs(low), std::fabs(high));
    if (std::fabs(si) < widest / 1000.0) { // for a base near zero its band would be printed in millions of a small unit
        const Shown large = showKpi(info, widest, language);
        const double step = std::pow(10.0, info.digits - 1);
        band.value = {number(std::round(si / scaleOf(large, info.shownUnit, language) * step) / step, info.digits), large.unit};
    }
    const double scale = scaleOf(band.value, info.shownUnit, language);
    const int decimals = decimalsOf(band.value.number);
    band.low = columnNumber(low / scale, decimals);
    band.high = columnNumber(high / scale, decimals);
    return band;
}

QString formatMoney(double krw, Language language, int digits) { return showMoney(krw, language, digits).joined(language); }
QString formatMeasure(const Measure &measure, Language language) { return showMeasure(measure, language).joined(language); }
QString formatKpi(const KpiInfo &info, double si, Language language) { return showKpi(info, si, language).joined(language); }

} // namespace tokenyard::ui
