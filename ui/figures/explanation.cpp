// SPDX-License-Identifier: Apache-2.0
#include "ui/figures/explanation.h"

#include "core/edit/typed_value.h"
#include "ui/figures/explained_values.h"
#include "ui/text/kpi_band.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Explain", text); }

// As history shows it: a flag, a choice, a record and a part by their words.
QString shown(const Plan &plan, const edit::PartField &field, const Catalogue &catalogue)
{
    return words(edit::withRecordNames(Text({"", "%1"}, {edit::shownValue(plan, field.info, field.value)}), catalogue));
}

// A value of the input in words: a number with its unit, the name of a choice, a record or a part.
QString shownAt(const Plan &plan, const Input &input, const FieldValue &value, const Catalogue &catalogue)
{
    if (input.isField())
        for (edit::PartField field : edit::fieldsOf(plan, input.parts.front()))
            if (field.info.key == input.key) {
                field.value = value;
                return shown(plan, field, catalogue);
            }
    return words(Measure{std::get<double>(value), input.unit, 4});
}

// "estimate, 1.2 to 1.8 MW", or who states it.
QString sourceOf(const Plan &plan, const Influence &influence, const Catalogue &catalogue)
{
    const Input &input = influence.input;
    if (input.isField() && input.parts.size() == 1)
        for (const edit::PartField &field : edit::fieldsOf(plan, input.parts.front()))
            if (field.info.key == input.key && field.note && !field.note->source.empty())
                return QString::fromStdString(field.note->source);
    if (!input.low)
        return say(QT_TRANSLATE_NOOP("Explain", "set in the plan"));
    return say(QT_TRANSLATE_NOOP("Explain", "estimate, %1 to %2"))
        .arg(shownAt(plan, input, influence.runs.front().at, catalogue), shownAt(plan, input, influence.runs.back().at, catalogue));
}

// Its effect on the figure: "makes it 1.2 tn to 1.8 tn, 34 % of the band".
QString effectOf(const KpiInfo &info, const Plan &plan, const Influence &influence, const Catalogue &catalogue)
{
    const auto figure = [&](const InfluenceRun &run) {
        return run.si ? formatKpi(info, *run.si, currentLanguage()) : say(QT_TRANSLATE_NOOP("Explain", "no value"));
    };
    const InfluenceRun &first = influence.runs.front(), &last = influence.runs.back();
    if (influence.input.low)
        return withParticles(say(QT_TRANSLATE_NOOP("Explain", "makes it %1 to %2; %3 of the band"))
                                 .arg(figure(first), figure(last), words(percent(influence.bandFraction, 2))));
    const auto at = [&](const InfluenceRun &run) { return shownAt(plan, influence.input, run.at, catalogue); };
    if (influence.runs.size() == 1)
        return say(QT_TRANSLATE_NOOP("Explain", "%1 makes it %2")).arg(at(first), figure(first));
    return say(QT_TRANSLATE_NOOP("Explain", "%1 makes it %2; %3 makes it %4")).arg(at(first), figure(first), at(last), figure(last));
}

std::vector<ExplainedValue> inputsOf(const KpiInfo &info, const Plan &plan, const Study &study, const Swings *exact,
                                     const Catalogue &catalogue)
{
    std::vector<ExplainedValue> out;
    if (!study.swings)
        return out;
    Swings all = *study.swings;
    if (exact)
        all.insert(all.end(), exact->begin(), exact->end());
    for (const Influence &influence : influencesOn(info.kpi, study.kpis, all)) {
        const Input &input = influence.input;
        ExplainedValue value{words(input.label), shownAt(plan, input, input.value, catalogue), {}, {"", {}}};
        if (input.isField())
            value.part = input.parts.front();
        value.source = sourceOf(plan, influence, catalogue);
        value.effect = effectOf(info, plan, influence, catalogue);
        value.estimate = input.low.has_value();
        out.push_back(std::move(value));
    }
    return out;
}

QString link(const edit::PartRef &part) { return QStringLiteral("part:%1:%2").arg(QString::fromStdString(part.part)).arg(part.id.value); }

// A source text may be long; its first words name it.
QString shortened(const QString &source)
{
    constexpr int longest = 96;
    return source.size() <= longest ? source : source.left(longest).trimmed() + QStringLiteral("…");
}

QString rowsHtml(const std::vector<ExplainedValue> &values, const QString &muted)
{
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>");
    for (const ExplainedValue &v : values) {
        const QString label = v.part.part.empty()
            ? v.label.toHtmlEscaped()
            : QStringLiteral("<a href='%1' style='text-decoration:none'>%2</a>").arg(link(v.part), v.label.toHtmlEscaped());
        const QString value = v.total ? QStringLiteral("<b>%1</b>").arg(v.value.toHtmlEscaped()) : v.value.toHtmlEscaped();
        html += QStringLiteral("<tr><td>%1</td><td align='right'>%2</td></tr>").arg(label, value);
        if (!v.source.isEmpty())
            html += QStringLiteral("<tr><td colspan='2' style='color:%1; font-size:11px'>%2 %3</td></tr>")
                        .arg(muted, v.estimate ? QStringLiteral("○") : QStringLiteral("●"), shortened(v.source).toHtmlEscaped());
        if (!v.effect.isEmpty())
            html +=
                QStringLiteral("<tr><td colspan='2' style='color:%1; font-size:11px'>%2</td></tr>").arg(muted, v.effect.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

} // namespace

Explanation explain(Kpi kpi, const Plan &plan, const Study &study, const Catalogue &catalogue, const Swings *exact)
{
    const KpiInfo &info = kpiInfo(kpi);
    const KpiValue &value = study.kpis[kpi];
    Explanation out;
    out.title = words(info.label);
    out.meaning = words(info.meaning);
    out.formula = words(info.formula);
    if (value.si)
        out.value = formatKpi(info, *value.si, currentLanguage());
    else
        out.reason = words(value.reason);
    if (value.si && value.low && value.high) {
        const ShownBand band = showKpiBand(info, *value.si, *value.low, *value.high, currentLanguage());
        out.band = say(QT_TRANSLATE_NOOP("Explain", "P10 to P90: %1 to %2, from the low and high of each input"))
                       .arg(band.low, Shown{band.high, band.value.unit}.joined(currentLanguage()));
    } else if (!value.bandReason.empty()) {
        out.band = words(value.bandReason);
    }
    out.values = explainedValues(kpi, plan, study, catalogue);
    out.inputs = inputsOf(info, plan, study, exact, catalogue);
    if (value.si && !(study.swings && exact))
        out.note = say(QT_TRANSLATE_NOOP("Explain", "Every input is being moved to see what it does …"));
    return out;
}

QString explanationHtml(const Explanation &e, const QString &muted, const QString &line)
{
    QString html = QStringLiteral("<p style='font-size:14px; font-weight:600; margin-bottom:2px'>%1</p>").arg(e.title.toHtmlEscaped());
    html += QStringLiteral("<p style='color:%1; margin-top:0'>%2</p>").arg(muted, e.meaning.toHtmlEscaped());
    if (!e.reason.isEmpty())
        html += QStringLiteral("<p><b>–</b> %1</p>").arg(e.reason.toHtmlEscaped());
    html += QStringLiteral("<p style='margin-bottom:0'>%1</p>").arg(e.formula.toHtmlEscaped());
    if (!e.value.isEmpty())
        html += QStringLiteral("<p style='margin-top:2px'><b>= %1</b></p>").arg(e.value.toHtmlEscaped());
    if (!e.band.isEmpty())
        html += QStringLiteral("<p style='color:%1; font-size:11px'>%2</p>").arg(muted, e.band.toHtmlEscaped());
    const auto section = [&](const QString &title, const std::vector<ExplainedValue> &values) {
        if (!values.empty())
            html += QStringLiteral("<hr style='background-color:%1; height:1px'/><p style='color:%2; font-size:11px; font-weight:600; "
                                   "margin-bottom:2px'>%3</p>")
                        .arg(line, muted, title.toHtmlEscaped())
                + rowsHtml(values, muted);
    };
    section(say(QT_TRANSLATE_NOOP("Explain", "What it is made of")), e.values);
    section(say(QT_TRANSLATE_NOOP("Explain", "Inputs that move it")), e.inputs);
    if (!e.note.isEmpty())
        html += QStringLiteral("<p style='color:%1; font-size:11px'>%2</p>").arg(muted, e.note.toHtmlEscaped());
    return html;
}

} // namespace tokenyard::ui
