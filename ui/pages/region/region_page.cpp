// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/region/region_page.h"

#include "core/region/energisation.h"
#include "core/region/pillars.h"
#include "core/region/transplant.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/pages/region/region_map.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {

QString localName(const region::Site &site)
{
    return QString::fromStdString(currentLanguage() == Language::Korean && !site.nameKo.empty() ? site.nameKo : site.name);
}

QString pointsWords(const std::optional<double> &points) { return points ? QString::number(*points, 'f', 0) : RegionPage::tr("unknown"); }

QWidget *scrolled(QWidget *inner)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    return scroll;
}

QLabel *label(const char *style, const QString &text = {})
{
    auto *made = new QLabel(text);
    made->setObjectName(QString::fromUtf8(style));
    made->setWordWrap(true);
    return made;
}

} // namespace

RegionPage::RegionPage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent), m_work(new Background(this)),
      m_views(new Segments({tr("Sites"), tr("Transplant"), tr("Schedule"), tr("Pillars")})), m_stack(new QStackedWidget),
      m_map(new RegionMap(tokens)), m_candidatesTable(new PlainTable({tr("Site"), tr("Rank"), tr("Points")})),
      m_reasonsTable(new PlainTable({tr("Criterion"), tr("Points"), tr("Weight"), tr("Reason")})),
      m_regionsTable(new PlainTable({tr("Region"), tr("Capex"), tr("Cash opex"), tr("PUE"), tr("Tokens a year"), tr("Cost"), tr("NPV")})),
      m_scheduleTable(
          new PlainTable({tr("Step"), tr("Low"), tr("Base"), tr("High"), tr("Start"), tr("Finish"), tr("Slack"), tr("Decides")})),
      m_pillarsTable(new PlainTable({tr("Evidence"), tr("Points"), tr("Reason")})), m_title(label("title")), m_caption(label("caption")),
      m_reasonsTitle(label("title")), m_scheduleCaption(label("caption")), m_search(new QLineEdit), m_rule(new QComboBox),
      m_move(new QPushButton(tr("&Move the plan here")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 12);
    column->addWidget(m_views, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeSites());
    m_stack->addWidget(makeTable(tr("The same plan in every region"),
                                 tr("What follows the place changes; what no source gives by region stays. Full studies, no estimates."),
                                 m_regionsTable));
    auto *schedule = makeTable(tr("When is the power on?"), {}, m_scheduleTable);
    schedule->layout()->addWidget(m_scheduleCaption);
    m_stack->addWidget(schedule);
    m_pillarsTable->setWordColumn(2);
    m_stack->addWidget(makeTable(tr("How strong are the five pillars?"),
                                 tr("Points of 20 from evidence in the plan; unknown is shown and does not count."), m_pillarsTable));
    connect(m_views, &Segments::chosen, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        if (this->document()->study())
            refresh();
    });
    connect(m_map, &RegionMap::siteChosen, this, &RegionPage::chooseSite);
    connect(m_map, &RegionMap::placed, this, &RegionPage::placePoint);
    connect(m_candidatesTable, &PlainTable::entrySelected, this, &RegionPage::chooseSite);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &RegionPage::score);
    connect(m_search, &QLineEdit::returnPressed, this, &RegionPage::search);
    connect(m_move, &QPushButton::clicked, this, &RegionPage::moveHere);
}

RegionPage::~RegionPage() = default;

QWidget *RegionPage::makeTable(const QString &title, const QString &caption, PlainTable *table)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(label("title", title));
    if (!caption.isEmpty())
        column->addWidget(label("caption", caption));
    auto *inner = new QWidget;
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(table);
    rows->addStretch(1);
    column->addWidget(scrolled(inner), 1);
    return holder;
}

QWidget *RegionPage::makeWeights()
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setVerticalSpacing(2);
    int row = 0;
    const Catalogue shipped;
    for (const Record &record : shipped.set("region-criteria").records) {
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setRange(0, 50);
        slider->setValue(int(record.number("weight").value_or(0.0)));
        const QString name = recordName(&record, record.id);
        slider->setAccessibleName(tr("Weight of %1").arg(name));
        auto *value = new QLabel(QString::number(slider->value()));
        connect(slider, &QSlider::valueChanged, this, [this, value](int weight) {
            value->setNum(weight);
            score();
        });
        grid->addWidget(new QLabel(name), row, 0);
        grid->addWidget(slider, row, 1);
        grid->addWidget(value, row++, 2);
        m_sliders[record.id] = slider;
    }
    return holder;
}

QWidget *RegionPage::makeLayers()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<RegionMap::Layer, QString> layers[] = {
        {RegionMap::Layer::Plants, tr("Power plants")},         {RegionMap::Layer::Water, tr("Dams and weirs")},
        {RegionMap::Layer::Cables, tr("Cable landings")},       {RegionMap::Layer::Stations, tr("Weather stations")},
        {RegionMap::Layer::DataCentres, tr("AI data centres")}, {RegionMap::Layer::Towns, tr("Towns")}};
    for (const auto &[layer, name] : layers) {
        auto *box = new QCheckBox(name);
        box->setChecked(layer == RegionMap::Layer::Plants || layer == RegionMap::Layer::Water || layer == RegionMap::Layer::Towns);
        connect(box, &QCheckBox::toggled, m_map, [this, layer = layer](bool on) { m_map->setLayer(layer, on); });
        row->addWidget(box);
    }
    row->addStretch(1);
    return holder;
}

QWidget *RegionPage::makeControls()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    m_search->setPlaceholderText(tr("Site, town or 35.5,129.4"));
    m_search->setAccessibleName(tr("Find a place"));
    m_search->setMaximumWidth(220);
    m_rule->setAccessibleName(tr("Rule of regional prices"));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(14);
    row->addWidget(m_search);
    row->addWidget(new QLabel(tr("Regional price:")));
    row->addWidget(m_rule);
    row->addStretch(1);
    row->addWidget(m_move);
    return holder;
}

QWidget *RegionPage::makeSites()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_caption);
    column->addWidget(makeControls());
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->addWidget(m_map, 1);
    QWidget *layers = scrolled(makeLayers()); // a narrow window scrolls along them
    layers->setFixedHeight(44);
    left->addWidget(layers);
    row->addLayout(left, 5);
    auto *inner = new QWidget;
    auto *lists = new QVBoxLayout(inner);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->addWidget(m_candidatesTable);
    lists->addWidget(m_reasonsTitle);
    m_reasonsTable->setWordColumn(3);
    lists->addWidget(m_reasonsTable);
    lists->addWidget(label("title", tr("What counts, and how much")));
    lists->addWidget(makeWeights());
    lists->addStretch(1);
    m_candidatesTable->setAccessibleName(tr("Candidate sites, the best first"));
    m_reasonsTable->setAccessibleName(tr("Reasons of the chosen site"));
    row->addWidget(scrolled(inner), 6);
    column->addLayout(row, 1);
    return holder;
}

region::Weights RegionPage::weights() const
{
    region::Weights weights;
    for (const auto &[criterion, slider] : m_sliders)
        weights[criterion] = slider->value();
    return weights;
}

const Record *RegionPage::rule() const
{
    return m_world ? region::priceRule(*m_world->catalogue, m_rule->currentData().toString().toStdString()) : nullptr;
}

void RegionPage::refresh()
{
    if (!m_world || m_catalogue->set("region-sites").records.size() != document()->catalogue().set("region-sites").records.size()) {
        m_map->setWorld(nullptr);
        m_catalogue = std::make_unique<Catalogue>(document()->catalogue());
        m_world = std::make_unique<region::World>(*m_catalogue);
        m_map->setWorld(m_world.get());
        const QSignalBlocker quiet(m_rule);
        m_rule->clear();
        for (const Record &record : m_catalogue->set("region-prices").records)
            m_rule->addItem(recordName(&record, record.id), QString::fromStdString(record.id));
        std::map<RecordId, double> shades;
        for (const Record &record : m_catalogue->set("regions").records) {
            const auto possible = record.get<Power>("review_possible"), refused = record.get<Power>("review_impossible");
            if (possible && refused && *possible + *refused > Power{})
                shades[record.id] = *possible / (*possible + *refused);
        }
        m_map->setShades(std::move(shades));
    }
    switch (m_views->current()) {
    case 1: return askRegions();
    case 2: return fillSchedule();
    case 3: return fillPillars();
    default: return score();
    }
}

void RegionPage::score()
{
    if (!m_world)
        return;
    std::vector<region::Site> sites = m_world->sites();
    if (document()->plan().site->country == "KR")
        sites.push_back(region::siteOf(document()->plan()));
    sites.insert(sites.end(), m_placed.begin(), m_placed.end());
    const std::string chosen = m_chosen >= 0 && m_chosen < int(m_candidates.size()) ? m_candidates[std::size_t(m_chosen)].site.name : "";
    m_candidates = region::judgeAll(sites, *m_world, weights(), rule());
    std::vector<MapSite> marks;
    std::vector<std::vector<TableCell>> rows;
    m_chosen = m_candidates.empty() ? -1 : 0;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const region::Candidate &c = m_candidates[i];
        const QString name = localName(c.site);
        marks.push_back({int(i) + 1, name, c.site.place});
        rows.push_back({{name, name},
                        {QString::number(i + 1), int(i) + 1},
                        {c.score ? QString::number(*c.score, 'f', 1) : QStringLiteral("–"), c.score.value_or(-1.0)}});
        if (c.site.name == chosen)
            m_chosen = int(i);
    }
    m_title->setText(tr("Where would this plan do best?"));
    m_caption->setText(
        tr("%1 candidates. Shading: share of the data-centre load that KEPCO's first review judged possible; grey: not known. A click "
           "places a point.")
            .arg(m_candidates.size()));
    m_map->setSites(std::move(marks));
    const QSignalBlocker quiet(m_candidatesTable);
    m_candidatesTable->setCells(rows);
    showReasons();
    emit computed();
}

void RegionPage::chooseSite(int index)
{
    if (index < 0 || index >= int(m_candidates.size()) || index == m_chosen)
        return;
    m_chosen = index;
    showReasons();
}

void RegionPage::placePoint(const region::Place &place)
{
    const QString name = tr("Point %1, %2").arg(place.latitude, 0, 'f', 3).arg(place.longitude, 0, 'f', 3);
    m_placed = {{name.toStdString(), name.toStdString(), place, region::whereIs(place).region, nullptr}};
    score();
    for (std::size_t i = 0; i < m_candidates.size(); ++i)
        if (m_candidates[i].site.name == m_placed.front().name)
            m_chosen = int(i);
    showReasons();
}

void RegionPage::search()
{
    const std::string typed = m_search->text().trimmed().toStdString();
    if (const auto place = region::readPlace(typed)) {
        m_map->goTo(*place);
        return placePoint(*place);
    }
    for (std::size_t i = 0; i < m_candidates.size(); ++i)
        if (localName(m_candidates[i].site).contains(m_search->text().trimmed(), Qt::CaseInsensitive)) {
            m_map->goTo(m_candidates[i].site.place);
            m_chosen = int(i);
            return showReasons();
        }
    for (const region::Spot &spot : m_world->spots)
        if (QString::fromStdString(spot.name).contains(m_search->text().trimmed(), Qt::CaseInsensitive))
            return m_map->goTo(spot.place);
    m_caption->setText(tr("No site or place is called '%1'; write a name or latitude and longitude.").arg(m_search->text()));
}

void RegionPage::showReasons()
{
    m_map->setChosen(m_chosen);
    m_move->setEnabled(m_chosen >= 0);
    if (m_chosen < 0)
        return;
    const region::Candidate &c = m_candidates[std::size_t(m_chosen)];
    const Length radius = 50.0 * units::km;
    Power near;
    for (const auto &[fuel, power] : m_world->generationWithin(c.site.place, radius))
        near += power;
    m_reasonsTitle->setText(
        tr("%1: %2 of 100 points, %3 within 50 km")
            .arg(localName(c.site), c.score ? QString::number(*c.score, 'f', 1) : QStringLiteral("–"), words(measure(near, units::GW, 3))));
    std::vector<std::vector<TableCell>> rows;
    for (const region::Reason &r : c.reasons) {
        const QString name = words(r.label), reason = words(r.reason);
        rows.push_back(
            {{name, name}, {pointsWords(r.points), r.points.value_or(-1.0)}, {QString::number(r.weight), r.weight}, {reason, reason}});
    }
    m_reasonsTable->setCells(rows);
    for (std::size_t i = 0; i < c.reasons.size(); ++i)
        m_reasonsTable->setHint(int(i), words(c.reasons[i].reason) + QLatin1Char('\n') + QString::fromStdString(c.reasons[i].source));
}

void RegionPage::moveHere()
{
    if (m_chosen < 0)
        return;
    const region::Move move =
        region::moveTo(document()->plan(), document()->catalogue(), m_candidates[std::size_t(m_chosen)].site.region, rule());
    const edit::Edit edit =
        move.refusal.empty() ? region::moved(document()->plan(), move) : edit::refused(document()->plan(), move.refusal);
    if (!edit.ok()) {
        m_caption->setText(words(edit.refusal));
        return;
    }
    document()->apply(edit.plan, region::withHome(document()->catalogue(), move), words(edit.what));
}

void RegionPage::askRegions()
{
    const QPointer<RegionPage> page(this);
    const std::string ruleId = rule() ? rule()->id : std::string();
    m_work->run(
        [page, plan = document()->plan(), catalogue = document()->catalogue(), ruleId](std::stop_token stop) -> Background::Delivery {
            Evaluator evaluator(catalogue);
            auto rows = std::make_shared<std::vector<std::pair<Record, Kpis>>>();
            for (const Record &record : catalogue.set("regions").records) {
                if (stop.stop_requested())
                    return {};
                const region::Move move = region::moveTo(plan, catalogue, record.id, region::priceRule(catalogue, ruleId));
                rows->emplace_back(record, region::outcomeOf(plan, move, evaluator, false).after->kpis);
            }
            return [page, rows] {
                if (!page)
                    return;
                std::vector<std::vector<TableCell>> cells;
                for (const auto &[record, kpis] : *rows) {
                    const QString name = recordName(&record, record.id);
                    std::vector<TableCell> row{{name, name}};
                    for (const Kpi kpi :
                         {Kpi::CapexTotal, Kpi::OpexCashAnnual, Kpi::PueAnnual, Kpi::TokensAnnual, Kpi::CostPerMtok, Kpi::Npv}) {
                        const auto si = kpis[kpi].si;
                        row.push_back(si ? TableCell{formatKpi(kpiInfo(kpi), *si, currentLanguage()), *si}
                                         : TableCell{QStringLiteral("–"), {}});
                    }
                    cells.push_back(std::move(row));
                }
                page->m_regionsTable->setCells(cells);
                emit page->computed();
            };
        });
}

void RegionPage::fillSchedule()
{
    const auto start = region::readDate(document()->catalogue().set("permit-steps").dataVersion);
    if (!start)
        return;
    const auto steps = region::stepsOf(document()->plan(), document()->catalogue(), *start);
    const region::Timing timing = region::timingOf(steps);
    if (!timing.problem.empty()) {
        m_scheduleCaption->setText(words(timing.problem));
        return;
    }
    std::vector<std::vector<TableCell>> rows;
    const auto date = [&](double days) { return QString::fromStdString(region::isoDate(region::after(*start, days))); };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Record *record = document()->catalogue().find("permit-steps", steps[i].id);
        const QString name = record ? recordName(record, record->id) : QString::fromStdString(steps[i].name);
        const region::ScheduledStep &when = timing.steps[i];
        const auto number = [](double value) { return TableCell{QString::number(value, 'f', 0), value}; };
        rows.push_back({{name, name},
                        number(steps[i].low),
                        number(steps[i].base),
                        number(steps[i].high),
                        {date(when.start), when.start},
                        {date(when.finish), when.finish},
                        number(when.slack),
                        {words(percent(when.criticality, 2)), when.criticality}});
    }
    m_scheduleTable->setCells(rows);
    for (std::size_t i = 0; i < steps.size(); ++i)
        m_scheduleTable->setHint(int(i), QString::fromStdString(steps[i].source));
    const region::Stranded stranded = region::strandedOf(document()->plan(), *document()->study(), region::after(*start, timing.p50));
    m_scheduleCaption->setText(tr("Begun on %1, power comes by %2 (P50) or %3 (P90); %4 GPU-hours wait for it.")
                                   .arg(date(0), date(timing.p50), date(timing.p90), plainNumber(stranded.gpuHoursCount, units::one, 4)));
    emit computed();
}

void RegionPage::fillPillars()
{
    const Study &study = *document()->study();
    std::vector<std::vector<TableCell>> rows;
    std::vector<int> strong;
    for (const region::Pillar &pillar : region::pillarsOf(document()->plan(), document()->catalogue(), study, {})) {
        const QString name = words(pillar.name), step = words(pillar.cheapestStep);
        strong.push_back(int(rows.size()));
        rows.push_back({{name, name}, {pillar.score ? QString::number(*pillar.score, 'f', 1) : QStringLiteral("–"), {}}, {step, step}});
        for (const region::PillarEvidence &e : pillar.evidence)
            rows.push_back({{QString(), {}}, {pointsWords(e.points), {}}, {words(e.reason), {}}});
    }
    m_pillarsTable->setCells(rows);
    for (const int row : strong)
        m_pillarsTable->setStrong(row);
    emit computed();
}

} // namespace tokenyard::ui
