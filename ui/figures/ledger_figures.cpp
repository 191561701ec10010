// SPDX-License-Identifier: Apache-2.0
#include "ui/figures/ledger_figures.h"

#include "core/what_if/sample_statistics.h"
#include "ui/text/kpi_band.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace tokenyard::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Ledger", text); }

QString acceleratorNames(const Study &study, const Catalogue &catalogue)
{
    std::set<RecordId> ids;
    if (study.layout)
        for (const HallCount &hall : study.layout->halls)
            if (!hall.accelerator.empty() && hall.gpus() > 0)
                ids.insert(hall.accelerator);
    if (ids.size() > 1)
        return say(QT_TRANSLATE_NOOP("Ledger", "of %1 kinds")).arg(ids.size());
    // "GB200" of "GB200 NVL72": the figure counts GPUs, not racks.
    return ids.empty() ? QString() : recordName(catalogue.find("accelerators", *ids.begin()), *ids.begin()).section(QLatin1Char(' '), 0, 0);
}

// The words next to the number, where the unit alone would not say enough.
QString caption(Kpi kpi, const Plan &plan, const Study &study, const Catalogue &catalogue, const QString &unit)
{
    switch (kpi) {
    case Kpi::OpexCashAnnual: return say(QT_TRANSLATE_NOOP("Ledger", "%1 a year")).arg(unit);
    case Kpi::ElectricityShareCashOpex:
    case Kpi::ElectricityShareOpexRent:
    case Kpi::ElectricityShareOpexDepreciation:
    case Kpi::ElectricityShareLevelised:
        return say(QT_TRANSLATE_NOOP("Ledger", "% of %1")).replace(QStringLiteral("%1"), denominatorName(kpi));
    case Kpi::GridPowerPeak: return say(QT_TRANSLATE_NOOP("Ledger", "of %1")).arg(words(measure(plan.supply->contract, units::MW)));
    case Kpi::TokensPerSecond: return QString(unit).replace(QStringLiteral("tokens"), QStringLiteral("tok"));
    case Kpi::CostPerMtok: return QString(unit).replace(QStringLiteral("tokens"), QStringLiteral("tok"));
    case Kpi::PueAnnual: return say(QT_TRANSLATE_NOOP("Ledger", "annual"));
    case Kpi::Gpus: return acceleratorNames(study, catalogue);
    default: return unit;
    }
}

// The bar spans this share of the base value to either side, so that wide bands look wide.
constexpr double barSpan = 0.4;

double onBar(double value, double base)
{
    const double span = std::fabs(base) * barSpan;
    return span > 0 ? std::clamp(0.5 + (value - base) / (2 * span), 0.0, 1.0) : 0.5;
}

void addBand(KpiFigure &figure, const KpiInfo &info, const KpiValue &value)
{
    figure.baseFraction = 0.5;
    if (!value.bandReason.empty())
        figure.hint += QLatin1Char('\n') + words(value.bandReason);
    if (!value.low || !value.high)
        return;
    figure.lowFraction = onBar(*value.low, *value.si);
    figure.highFraction = onBar(*value.high, *value.si);
    const ShownBand band = showKpiBand(info, *value.si, *value.low, *value.high, currentLanguage());
    figure.hint += QLatin1Char('\n')
        + say(QT_TRANSLATE_NOOP("Ledger", "P10 to P90: %1 to %2; the bar spans 40 % of the base value to either side"))
              .arg(band.low, Shown{band.high, band.value.unit}.joined(currentLanguage()));
}

// The median of the samples, and the probability that the internal rate of return is below the hurdle.
void addSamples(KpiFigure &figure, const KpiInfo &info, const Plan &plan, const Samples *samples)
{
    if (!samples || samples->rows.samples.empty())
        return;
    const std::vector<double> column = samples->rows.column(info.kpi);
    if (const auto p50 = summaryOf(info, column).p50)
        figure.hint += QLatin1Char('\n')
            + say(QT_TRANSLATE_NOOP("Ledger", "P50: %1, of %2 samples"))
                  .arg(formatKpi(info, *p50, currentLanguage()), plainNumber(double(column.size()), units::one));
    if (info.kpi != Kpi::Irr)
        return;
    const double hurdle = plan.finance->hurdleRate;
    figure.hint += QLatin1Char('\n')
        + say(QT_TRANSLATE_NOOP("Ledger", "Below the hurdle rate of %1 in %2 of the samples"))
              .arg(words(percent(hurdle)), words(percent(chanceBelow(info, column, hurdle).fraction, 2)));
}

void addDifference(KpiFigure &figure, const KpiInfo &info, double now, std::optional<double> before)
{
    if (!before)
        return;
    const Shown difference = ledgerDifference(info, now - *before, now);
    figure.difference = difference.unit.isEmpty() ? difference.number : difference.number + QLatin1Char(' ') + difference.unit;
    if (figure.difference == QStringLiteral("±0") || info.better == Better::Neither)
        return;
    figure.tone = (now > *before) == (info.better == Better::Higher) ? KpiFigure::Tone::Better : KpiFigure::Tone::Worse;
}

} // namespace

QString denominatorName(Kpi share)
{
    switch (share) {
    case Kpi::ElectricityShareOpexRent: return say(QT_TRANSLATE_NOOP("Ledger", "opex with rent"));
    case Kpi::ElectricityShareOpexDepreciation: return say(QT_TRANSLATE_NOOP("Ledger", "opex with depreciation"));
    case Kpi::ElectricityShareLevelised: return say(QT_TRANSLATE_NOOP("Ledger", "levelised cost"));
    default: return say(QT_TRANSLATE_NOOP("Ledger", "cash opex"));
    }
}

KpiFigure ledgerTile(Kpi kpi, const Plan &plan, const Study &study, const Kpis *before, const Catalogue &catalogue)
{
    const KpiInfo &info = kpiInfo(kpi);
    const KpiValue &value = study.kpis[kpi];
    const bool share = std::find(electricityShares.begin(), electricityShares.end(), kpi) != electricityShares.end();
    KpiFigure figure;
    figure.label = share ? say(QT_TRANSLATE_NOOP("Ledger", "Electricity share")) : words(info.label);
    figure.hint = words(info.meaning);
    figure.hasChoices = share;
    if (!value.si) {
        figure.number = QStringLiteral("–");
        figure.unit = share ? caption(kpi, plan, study, catalogue, {}) : QString();
        figure.hint += QLatin1Char('\n') + words(value.reason);
        return figure;
    }
    const Shown shown = ledgerFigure(info, *value.si);
    figure.number = shown.number;
    figure.unit = caption(kpi, plan, study, catalogue, shown.unit);
    addBand(figure, info, value);
    addSamples(figure, info, plan, study.samples.get());
    addDifference(figure, info, *value.si, before ? (*before)[kpi].si : std::nullopt);
    return figure;
}

QString changeInWords(const Kpis &before, const Kpis &after)
{
    struct Change {
        double size;
        QString text;
    };
    std::vector<Change> changes;
    for (const Kpi kpi :
         {Kpi::CapexTotal, Kpi::TokensPerSecond, Kpi::PueAnnual, Kpi::GridPowerPeak, Kpi::OpexCashAnnual, Kpi::CostPerMtok, Kpi::Irr}) {
        const auto &a = before[kpi].si, &b = after[kpi].si;
        if (!a || !b || *a == *b)
            continue;
        const KpiInfo &info = kpiInfo(kpi);
        const Shown difference = ledgerDifference(info, *b - *a, *b);
        if (difference.number == QStringLiteral("±0"))
            continue;
        const double size = std::fabs(*b - *a) / std::max(std::fabs(*a), std::fabs(*b));
        if (!difference.unit.isEmpty()) {
            changes.push_back({size, difference.number + QLatin1Char(' ') + difference.unit});
            continue;
        }
        const QString unit = kpi == Kpi::PueAnnual || kpi == Kpi::Irr ? words(info.label) : ledgerFigure(info, *b).unit;
        const QString won = ledgerFigure(info, *b).number.startsWith(QStringLiteral("₩")) ? QStringLiteral("₩ ") : QString();
        changes.push_back({size, difference.number.left(1) + won + difference.number.mid(1) + QLatin1Char(' ') + unit});
    }
    if (changes.empty())
        return QStringLiteral("±0");
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.size > b.size; });
    return changes.size() == 1 ? changes[0].text : changes[0].text + QStringLiteral(" · ") + changes[1].text;
}

} // namespace tokenyard::ui
