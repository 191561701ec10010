// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/workload/workload_page.h"

#include "core/edit/fields.h"
#include "core/edit/parts.h"
#include "core/edit/templates/names.h"
#include "core/study/workload/typical_week.h"
#include "core/study/workload/workload.h"
#include "core/throughput/serving/scenario_level.h"
#include "core/throughput/serving/service_template.h"
#include "ui/document/apply_edit.h"
#include "ui/document/document.h"
#include "ui/pages/chart.h"
#include "ui/text/words.h"
#include "ui/theme/hatch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace tokenyard::ui {

namespace {

// Names of the days at noon, with a line at midnight.
class WeekTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double hour, const QLocale &, QChar, int) override
    {
        return QLocale().standaloneDayName(1 + int(hour) / 24, QLocale::ShortFormat);
    }
    QVector<double> createTickVector(double, const QCPRange &) override
    {
        QVector<double> ticks;
        for (int day = 0; day < 7; ++day)
            ticks << day * 24.0 + 12.0;
        return ticks;
    }
};

const QVector<double> &weekHours()
{
    static const QVector<double> hours = [] {
        QVector<double> x;
        for (int h = 0; h <= hoursPerWeek; ++h)
            x << h;
        return x;
    }();
    return hours;
}

constexpr double perTick = 1e6;   // the axis counts like the ledger, in millions of tokens/s
constexpr double mostShown = 2.5; // of the capacity: demand far beyond it must not flatten what is served

// Hourly values in millions of tokens/s, with the last one repeated so that the last step has its width.
QVector<double> stepsOf(const std::array<double, hoursPerWeek> &week)
{
    QVector<double> y;
    for (double value : week)
        y << value / perTick;
    y << y.back();
    return y;
}

void add(std::array<double, hoursPerWeek> &sum, const std::array<double, hoursPerWeek> &more)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += more[i];
}

// Tokens per year in a readable scale: "297.8 tn", "297.8조".
QString tokensWords(tokenyard::Tokens tokens)
{
    const Language language = currentLanguage();
    const Shown shown = showMeasure(measure(tokens, units::token, 4), language);
    const QString scale = shown.unit.section(QLatin1Char(' '), 0, 0);
    return languageInfo(language).scaleJoined ? shown.number + scale : shown.number + QLatin1Char(' ') + scale;
}

} // namespace

WorkloadPage::WorkloadPage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_week(new Chart(tokens)),
      m_services(new PlainTable({tr("Service"), tr("Accelerator"), tr("M tok/s"), tr("Utilisation"), tr("Tokens a year"), tr("Unmet"),
                                 tr("Peak hour"), tr("Price ₩/M tok")}))
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    showScrolled(inner);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    m_week->setMinimumHeight(220);
    column->addWidget(makeButtons(), 0, Qt::AlignLeft); // above the parts that grow, so that they stay under the pointer
    column->addWidget(m_week, 1);
    m_services->setHeadingHint(
        2, tr("Millions of output tokens a second with every rack at work, at the service level; the ledger adds them up."));
    m_services->setHeadingHint(3, tr("Mean of the year, of the capacity after GPU availability."));
    m_services->setHeadingHint(5, tr("Output tokens of a year that are asked for and not made."));
    m_services->setHeadingHint(6, tr("Of the day, local standard time."));
    m_services->setObjectName(QStringLiteral("workload.services"));
    m_services->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_services);
    connect(m_services, &PlainTable::entrySelected, this, &WorkloadPage::selectRow);
    connect(document, &Document::selectionChanged, this, &WorkloadPage::showSelection);
    QCustomPlot *plot = m_week->plot();
    plot->xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new WeekTicker));
    plot->xAxis->setRange(0, hoursPerWeek);
    connect(plot, &QCustomPlot::afterLayout, this, &WorkloadPage::placeNames); // repeated at every size
    plot->setAccessibleName(tr("Demand and capacity over a typical week"));
}

void WorkloadPage::run(const edit::Edit &done)
{
    if (!done.ok())
        return;
    apply(*document(), done);
    if (!done.ids.empty())
        document()->selectPart({"service", done.ids.back()});
}

ObjectId WorkloadPage::chosen() const
{
    const edit::PartRef &part = document()->selectedPart();
    return part.part == "service" ? part.id : ObjectId{};
}

QWidget *WorkloadPage::makeButtons()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto button = [&](const QString &text, const char *name, auto edit) {
        auto *made = new QToolButton;
        made->setText(text);
        made->setObjectName(QString::fromUtf8(name));
        row->addWidget(made);
        connect(made, &QToolButton::clicked, this, [this, edit] { run(edit()); });
        return made;
    };
    button(tr("Add a service"), "workload.add", [this] {
        Service service;
        service.name = nameIn(service.name, [](const TextSource &phrase) { return words(phrase).toStdString(); });
        return edit::addService(document()->plan(), std::move(service));
    });
    m_duplicate = button(tr("Duplicate"), "workload.duplicate", [this] { return edit::duplicateService(document()->plan(), chosen()); });
    m_delete = button(tr("Delete"), "workload.delete", [this] { return edit::removeService(document()->plan(), chosen()); });
    row->addWidget(m_uses = makeUses());
    row->addWidget(m_limits = makeLimits());
    return holder;
}

QToolButton *WorkloadPage::makeUses()
{
    auto *made = new QToolButton;
    made->setText(tr("Use"));
    made->setToolTip(
        tr("Gives the service the lengths and their spreads, prefix cache hits, limits, calls and hours of a use, and its share of the "
           "input's price for cached input where no price list says it; its model, users and other prices stay."));
    made->setObjectName(QStringLiteral("workload.use"));
    made->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(made);
    const auto fill = [this, menu] { // with the templates of the plan's own catalogue
        menu->clear();
        for (const Record &record : document()->catalogue().set("service-templates").records) {
            const QString name = recordName(&record, record.id);
            menu->addAction(name, this, [this, id = record.id, name] { setUse(id, name); })
                ->setObjectName(QStringLiteral("workload.use.%1").arg(QString::fromStdString(record.id)));
        }
    };
    connect(menu, &QMenu::aboutToShow, this, fill);
    fill();
    made->setMenu(menu);
    return made;
}

void WorkloadPage::setUse(const RecordId &use, const QString &name)
{
    const Service *service = chosen() ? document()->plan().service(chosen()) : nullptr;
    const auto of = serviceTemplate(use, document()->catalogue());
    if (!service || !of)
        return;
    const edit::Edit done = edit::applyDifferences(document()->plan(), templateDifferences(*of, *service),
                                                   Text::verbatim(tr("Use: %1").arg(name).toStdString()));
    if (done.ok())
        apply(*document(), done);
}

QToolButton *WorkloadPage::makeLimits()
{
    auto *made = new QToolButton;
    made->setText(tr("MLPerf limits"));
    made->setToolTip(
        tr("Sets the service's TTFT and TPOT limits to those of an MLPerf Inference scenario for its model, for 99 % of requests."));
    made->setObjectName(QStringLiteral("workload.limits"));
    made->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(made);
    const std::pair<const char *, QString> scenarios[] = {
        {"offline", tr("Offline")}, {"server", tr("Server")}, {"interactive", tr("Interactive")}};
    for (const auto &[scenario, name] : scenarios)
        menu->addAction(name, this, [this, scenario = scenario, name = name] { setLimits(scenario, name); })
            ->setObjectName(QStringLiteral("workload.limits.%1").arg(QString::fromUtf8(scenario)));
    made->setMenu(menu);
    return made;
}

void WorkloadPage::setLimits(const char *scenario, const QString &name)
{
    const Service *service = chosen() ? document()->plan().service(chosen()) : nullptr;
    if (!service)
        return;
    const edit::Edit done = edit::applyDifferences(document()->plan(), scenarioDifferences(scenario, *service, document()->catalogue()),
                                                   Text::verbatim(tr("MLPerf limits %1").arg(name).toStdString()));
    if (done.ok())
        apply(*document(), done);
}

QColor WorkloadPage::colourOf(std::size_t service) const
{
    const QColor colours[] = {tokens().racks, tokens().supply, tokens().powerB, tokens().fibre, tokens().powerA, tokens().returnWater};
    return colours[service % std::size(colours)];
}

void WorkloadPage::refresh()
{
    if (!document()->study()->compute)
        return;
    drawWeek();
    fillServices();
}

// A layer from the top of the previous one up to `top`.
void WorkloadPage::drawLayer(WeekStack &stack, const std::array<double, hoursPerWeek> &top, const QBrush &brush, const QColor &edge)
{
    QCPGraph *graph = m_week->plot()->addGraph();
    graph->setLineStyle(QCPGraph::lsStepLeft);
    graph->setData(weekHours(), stepsOf(top), true);
    graph->setPen(QPen(edge, 1.0));
    graph->setBrush(brush);
    graph->setChannelFillGraph(stack.below);
    stack.below = graph;
}

void WorkloadPage::drawService(WeekStack &stack, const ServiceLoad &load, std::size_t index, const std::vector<CalendarDay> &days)
{
    stack.capacity += load.capacity;
    add(stack.asked, typicalWeek(load.demand.si(), days));
    const std::array<double, hoursPerWeek> own = typicalWeek(load.served.si(), days);
    add(stack.served, own);
    if (*std::max_element(own.begin(), own.end()) <= 0.0)
        return; // no demand, or without a hall: no layer, not even a rim
    const QBrush fill = hatched(colourOf(index), tokens().panel, hatchOf(index));
    drawLayer(stack, stack.served, fill, colourOf(index));
    const Service *service = document()->plan().service(load.service);
    if (!service || load.capacity.si() <= 0.0)
        return;
    const QString name = QString::fromStdString(service->name);
    stack.key << QStringLiteral("%1&nbsp;%2").arg(hatchSwatch(fill, colourOf(index)), name.toHtmlEscaped());
    std::array<double, hoursPerWeek> bottom = stack.served;
    for (std::size_t h = 0; h < hoursPerWeek; ++h)
        bottom[h] -= own[h];
    QCPItemText *label = m_week->write(name, 0, 0, true, Qt::AlignCenter);
    QColor plate = tokens().panel; // keeps lines from crossing words
    plate.setAlphaF(0.85F);
    label->setBrush(plate);
    m_names.push_back({label, bottom, stack.served});
}

// Draws the demand beyond what is served; returns the greatest value that the axis must show.
double WorkloadPage::drawUnserved(WeekStack &stack)
{
    double greatest = stack.capacity.si();
    bool unmet = false;
    for (std::size_t h = 0; h < hoursPerWeek; ++h) {
        greatest = std::max(greatest, stack.asked[h]);
        unmet |= stack.asked[h] > stack.served[h] * (1.0 + 1e-6) + 1.0;
    }
    if (!unmet)
        return greatest;
    drawLayer(stack, stack.asked, QBrush(tokens().error, Qt::BDiagPattern), tokens().error);
    const double capacity = stack.capacity.si();
    const double peak = *std::max_element(stack.asked.begin(), stack.asked.end());
    const bool beyond = capacity > 0.0 && peak > mostShown * capacity;
    if (beyond)
        greatest = mostShown * capacity;
    const QString words = beyond
        ? tr("not served: up to %1 M tokens/s, beyond the axis").arg(plainNumber((peak - capacity) / perTick, units::one, 4))
        : tr("not served");
    m_week->write(words, 5 * 24 - 4.0, (beyond ? greatest : peak) / perTick, false, Qt::AlignRight | Qt::AlignBottom)
        ->setColor(tokens().error);
    return greatest;
}

void WorkloadPage::drawCapacity(TokenRate capacity)
{
    auto *line = new QCPItemStraightLine(m_week->plot());
    line->setPen(QPen(tokens().ink, 1.2, Qt::DashLine));
    line->point1->setCoords(0, capacity.si() / perTick);
    line->point2->setCoords(1, capacity.si() / perTick);
    // The ledger's tokens/s are those of all racks working; what the year can count on excludes the nodes that are down.
    m_week->write(
        tr("capacity %1 M tokens/s: the ledger's, times %2 GPU availability")
            .arg(plainNumber(capacity.si() / perTick, units::one, 4), words(percent(document()->plan().finance->gpuAvailability))),
        hoursPerWeek, capacity.si() / perTick, false, Qt::AlignRight | Qt::AlignBottom);
}

void WorkloadPage::drawWeek()
{
    m_week->clear();
    m_names.clear();
    QCustomPlot *plot = m_week->plot();
    WeekStack stack;
    stack.below = plot->addGraph();
    stack.below->setData(weekHours(), stepsOf(stack.served), true);
    stack.below->setPen(Qt::NoPen);
    stack.below->setLineStyle(QCPGraph::lsStepLeft);
    const std::vector<CalendarDay> days = workloadDays(document()->plan(), document()->catalogue());
    std::size_t index = 0;
    for (const ServiceLoad &load : document()->study()->compute->loads)
        drawService(stack, load, index++, days);
    m_week->setTitle(tr("Do the halls carry what is asked of them?"),
                     tr("Millions of output tokens a second over a typical week, local time: what is served by service, what is asked "
                        "beyond it, and the halls' capacity."),
                     stack.key.join(QStringLiteral("&nbsp;&nbsp; ")));
    const double greatest = drawUnserved(stack);
    drawCapacity(stack.capacity);
    plot->yAxis->setLabel(tr("M output tokens/s"));
    plot->xAxis->setRange(0, hoursPerWeek);
    plot->yAxis->setRange(0, greatest > 0 ? greatest / perTick * 1.12 : 1.0);
    placeNames();
    plot->replot(QCustomPlot::rpQueuedReplot);
}

// A name is placed where its layer is thickest over the name's width, as early in the week as possible; one that fits nowhere is only
// in the key.
void WorkloadPage::placeNames()
{
    const double pixelsPerHour = std::max(1.0, double(m_week->plot()->axisRect()->width())) / hoursPerWeek;
    const double pixelsPerToken =
        std::max(1.0, double(m_week->plot()->axisRect()->height())) / (m_week->plot()->yAxis->range().size() * perTick);
    for (const LayerName &name : m_names) {
        const double width = QFontMetricsF(name.item->font()).horizontalAdvance(name.item->text()) + 6;
        const int half = std::clamp(int(std::ceil(width / pixelsPerHour / 2)), 1, hoursPerWeek / 2);
        double thickest = 0.0;
        for (int h = half; h + half <= hoursPerWeek; ++h) {
            const double low = *std::max_element(name.bottom.begin() + h - half, name.bottom.begin() + h + half);
            const double high = *std::min_element(name.top.begin() + h - half, name.top.begin() + h + half);
            if (high - low > thickest * (1 + 1e-9) + 1e-9) {
                thickest = high - low;
                name.item->position->setCoords(h, (low + high) / 2 / perTick);
            }
        }
        name.item->setVisible(thickest * pixelsPerToken >= QFontMetricsF(name.item->font()).height());
    }
}

void WorkloadPage::fillServices()
{
    m_rows = serviceRows(document()->plan(), *document()->study());
    const QString none = QStringLiteral("–");
    std::vector<QStringList> rows;
    for (const ServiceRow &r : m_rows) {
        const auto made = [&](const QString &text) { return r.rate ? text : none; };
        rows.push_back(
            {QString::fromStdString(r.name),
             r.accelerator.empty() ? tr("no hall") : recordName(document()->catalogue().find("accelerators", r.accelerator), r.accelerator),
             made(plainNumber(r.rate.value_or(TokenRate{}).si() / perTick, units::one, 4)), made(words(percent(r.utilisationFactor))),
             made(tokensWords(r.tokensAnnual)), r.unmetAnnual.si() > 0.0 ? tokensWords(r.unmetAnnual) : none,
             r.peakHour ? QStringLiteral("%1:00").arg(*r.peakHour, 2, 10, QLatin1Char('0')) : none,
             plainNumber(r.price.si(), units::KRWPerMillionTokens, 5)});
    }
    const QScopedValueRollback following(m_following, true);
    m_services->setRows(rows);
    showSelection();
}

void WorkloadPage::selectRow(int row)
{
    if (m_following || row >= int(m_rows.size()))
        return;
    const QScopedValueRollback following(m_following, true);
    document()->selectPart({"service", m_rows[std::size_t(row)].service});
}

void WorkloadPage::showSelection()
{
    const QScopedValueRollback following(m_following, true);
    m_duplicate->setEnabled(bool(chosen()));
    m_limits->setEnabled(bool(chosen()));
    m_uses->setEnabled(bool(chosen()));
    m_delete->setEnabled(chosen() && document()->plan().services.size() > 1);
    const edit::PartRef &part = document()->selectedPart();
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ServiceRow &r) { return part.part == "service" && r.service == part.id; });
    if (at == m_rows.end())
        return m_services->clearSelection();
    const int row = int(at - m_rows.begin());
    if (m_services->currentRow() < 0 || m_rows[std::size_t(m_services->currentRow())].service != part.id)
        m_services->selectRow(row);
}

} // namespace tokenyard::ui
