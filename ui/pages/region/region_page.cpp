// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/region/region_page.h"

#include "core/region/site_list.h"
#include "core/region/transplant.h"
#include "ui/document/document.h"
#include "ui/pages/region/ladder_view.h"
#include "ui/pages/region/pillars_view.h"
#include "ui/pages/region/portfolio_view.h"
#include "ui/pages/region/price_slider.h"
#include "ui/pages/region/region_map.h"
#include "ui/pages/region/schedule_view.h"
#include "ui/pages/region/transplant_view.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr std::string_view placeKinds[]{"region-sites", "region-prices", "region-criteria", "regions"};

QString localName(const region::Site &site) { return words(Text::named(site.name, site.nameKo)); }

QString pointsWords(const std::optional<double> &points) { return points ? QString::number(*points, 'f', 0) : RegionPage::tr("unknown"); }

} // namespace

RegionPage::RegionPage(Document *document, const Tokens &tokens, QWidget *parent)
    : StudyPage(document, tokens, parent),
      m_views(new Segments({tr("Sites"), tr("Transplant"), tr("Portfolio"), tr("Pillars"), tr("Value ladder"), tr("Schedule")})),
      m_stack(new QStackedWidget), m_map(new RegionMap(tokens)), m_candidatesTable(new PlainTable({tr("Site"), tr("Rank"), tr("Points")})),
      m_reasonsTable(new PlainTable({tr("Criterion"), tr("Points"), tr("Weight"), tr("Reason")})),
      m_rivals(new PlainTable({tr("Criterion"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), tr("Chosen")})),
      m_title(viewLabel("title")), m_caption(viewLabel("caption")), m_reasonsTitle(viewLabel("title")), m_remarks(viewLabel("caption")),
      m_search(new QLineEdit), m_rule(new QComboBox), m_shading(new QComboBox), m_move(new QPushButton(tr("&Move to this region"))),
      m_keep(new QPushButton(tr("&Keep site"))), m_list(new QPushButton(tr("&List…"))),
      m_price(new PriceSlider(document, tokens)), m_shown{nullptr,
                                                          new TransplantView(document, tokens),
                                                          new PortfolioView(document, tokens),
                                                          new PillarsView(document, tokens),
                                                          new LadderView(document, tokens),
                                                          new ScheduleView(document, tokens)}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 8);
    m_views->setObjectName(QStringLiteral("pageViews")); // the command palette lists them
    column->addWidget(m_views, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(scrolledView(makeSites()));
    for (RegionView *view : m_shown)
        if (view) {
            m_stack->addWidget(view);
            connect(view, &RegionView::computed, this, &RegionPage::computed);
        }
    connect(m_views, &Segments::chosen, this, &RegionPage::showView);
    connect(document, &Document::planChanged, this, &RegionPage::takeRecords); // an undone weight needs no new study
    connect(m_map, &RegionMap::siteChosen, this, &RegionPage::chooseSite);
    connect(m_map, &RegionMap::placed, this, &RegionPage::placePoint);
    connect(m_candidatesTable, &PlainTable::entrySelected, this, &RegionPage::chooseSite);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &RegionPage::score);
    connect(m_shading, &QComboBox::currentIndexChanged, this, &RegionPage::shade);
    connect(m_search, &QLineEdit::returnPressed, this, &RegionPage::search);
    connect(m_move, &QPushButton::clicked, this, &RegionPage::moveHere);
    connect(m_keep, &QPushButton::clicked, this, &RegionPage::keepSite);
    connect(m_list, &QPushButton::clicked, this, [this] {
        bool good = false;
        const QString typed = QInputDialog::getMultiLineText(this, tr("Candidate sites"), tr("One a line: Name, 35.5, 129.4"), {}, &good);
        if (good)
            addSites(typed);
    });
}

RegionPage::~RegionPage() = default;

void RegionPage::closeEvent(QCloseEvent *event)
{
    for (RegionView *view : m_shown)
        if (view && event->isAccepted())
            QCoreApplication::sendEvent(view, event);
}

void RegionPage::showView(int view)
{
    m_views->choose(view);
    m_stack->setCurrentIndex(view);
    if (document()->study())
        refresh();
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
        const RecordId id = record.id;
        connect(slider, &QSlider::valueChanged, this, [this, value, slider, id](int weight) {
            value->setNum(weight);
            score();
            if (!slider->isSliderDown())
                keepWeight(id); // by key, or a click next to the handle
        });
        connect(slider, &QSlider::sliderReleased, this, [this, id] { keepWeight(id); });
        grid->addWidget(new QLabel(name), row, 0);
        grid->addWidget(slider, row, 1);
        grid->addWidget(value, row++, 2);
        m_sliders[record.id] = slider;
        m_weightLabels[record.id] = value;
    }
    return holder;
}

QWidget *RegionPage::makeLayers()
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    constexpr int inARow = 3; // so that a narrow map has them all
    int at = 0;
    const std::pair<RegionMap::Layer, QString> layers[] = {{RegionMap::Layer::Plants, tr("Power plants")},
                                                           {RegionMap::Layer::Substations, tr("Substations")},
                                                           {RegionMap::Layer::Lines, tr("Planned lines")},
                                                           {RegionMap::Layer::Water, tr("Dams and weirs")},
                                                           {RegionMap::Layer::Cables, tr("Cable landings")},
                                                           {RegionMap::Layer::Stations, tr("Weather stations")},
                                                           {RegionMap::Layer::DataCentres, tr("AI data centres")},
                                                           {RegionMap::Layer::Towns, tr("Towns")},
                                                           {RegionMap::Layer::Legend, tr("Legend")}};
    for (const auto &[layer, name] : layers) {
        auto *box = new QCheckBox(name);
        box->setChecked(m_map->isShown(layer));
        connect(box, &QCheckBox::toggled, m_map, [this, layer = layer](bool on) { m_map->setLayer(layer, on); });
        grid->addWidget(box, at / inARow, at % inARow);
        ++at;
    }
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
    m_shading->setAccessibleName(tr("Shading of the provinces"));
    for (QComboBox *choice : {m_rule, m_shading}) { // as narrow as the column under the map
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(7);
    }
    row->addWidget(m_search, 1);
    row->addWidget(m_list);
    row->addWidget(m_keep);
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
    m_map->setMinimumHeight(260); // a low window scrolls instead
    left->addWidget(m_map, 1);
    auto *choices = new QHBoxLayout;
    choices->addWidget(new QLabel(tr("Price:")));
    choices->addWidget(m_rule, 1);
    choices->addWidget(new QLabel(tr("Shading:")));
    choices->addWidget(m_shading, 1);
    left->addLayout(choices);
    left->addWidget(makeLayers());
    row->addLayout(left, 5);
    auto *inner = new QWidget;
    auto *lists = new QVBoxLayout(inner);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->addWidget(m_candidatesTable);
    lists->addWidget(m_reasonsTitle);
    lists->addWidget(m_remarks);
    m_reasonsTable->setWordColumn(3);
    lists->addWidget(m_reasonsTable);
    lists->addWidget(viewLabel("title", tr("Rivals side by side")));
    lists->addWidget(m_rivals);
    lists->addWidget(m_price);
    lists->addWidget(viewLabel("title", tr("What counts, and how much")));
    lists->addWidget(viewLabel("caption", tr("Kept in the plan's file; a criterion without data does not count.")));
    lists->addWidget(makeWeights());
    lists->addStretch(1);
    m_rivals->setAccessibleName(tr("Rivals by criterion"));
    m_candidatesTable->setAccessibleName(tr("Candidate sites, the best first"));
    m_reasonsTable->setAccessibleName(tr("Reasons of the chosen site"));
    row->addWidget(scrolledView(inner), 6);
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

const Record *RegionPage::rule() const { return m_world ? region::priceRule(*m_world->catalogue, ruleId()) : nullptr; }

std::string RegionPage::ruleId() const { return m_rule->currentData().toString().toStdString(); }

// Rebuilds the world and its controls if the records have changed since they were made.
void RegionPage::takeRecords()
{
    std::vector<std::shared_ptr<const void>> identity;
    document()->catalogue().addIdentity(placeKinds, identity);
    if (m_world && identity == m_identity)
        return;
    m_identity = std::move(identity);
    m_map->setWorld(nullptr);
    m_catalogue = std::make_unique<Catalogue>(document()->catalogue());
    m_world = std::make_unique<region::World>(*m_catalogue);
    m_map->setWorld(m_world.get());
    const QSignalBlocker quietRule(m_rule), quietShading(m_shading);
    const QString rule = m_rule->currentData().toString(), shading = m_shading->currentData().toString();
    m_rule->clear();
    for (const Record &record : m_catalogue->set("region-prices").records)
        m_rule->addItem(recordName(&record, record.id), QString::fromStdString(record.id));
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(rule)));
    m_shading->clear();
    for (const Record &record : m_catalogue->set("region-criteria").records) {
        m_shading->addItem(recordName(&record, record.id), QString::fromStdString(record.id));
        if (const auto it = m_sliders.find(record.id); it != m_sliders.end() && !it->second->isSliderDown()) {
            const QSignalBlocker quiet(it->second);
            it->second->setValue(int(std::lround(record.number("weight").value_or(0.0))));
            m_weightLabels[record.id]->setNum(it->second->value());
        }
    }
    m_shading->setCurrentIndex(std::max(0, m_shading->findData(shading)));
    shade();
}

// Provinces are shaded by the points of the selected criterion at their location; those without data stay grey.
void RegionPage::shade()
{
    if (!m_world)
        return;
    const std::string criterion = m_shading->currentData().toString().toStdString();
    std::map<RecordId, double> shades;
    for (const Record &record : m_catalogue->set("regions").records)
        if (const auto place = region::placeOf(record))
            for (const region::Reason &reason :
                 region::judge({record.nameEn, record.nameKo, *place, record.id, nullptr}, *m_world, {{criterion, 1.0}}, rule()).reasons)
                if (reason.criterion == criterion && reason.points)
                    shades[record.id] = *reason.points / 100.0;
    const Record *judged = m_catalogue->find("region-criteria", criterion);
    const auto end = [&](const char *key) {
        const RecordValue *value = judged ? judged->find(key) : nullptr;
        return value && value->si ? words(Measure{*value->si, value->unit, 3}) : QString();
    };
    m_map->setShades(std::move(shades), {m_shading->currentText(), end("worst"), end("best")});
}

void RegionPage::refresh()
{
    takeRecords();
    if (RegionView *view = m_shown[std::size_t(m_views->current())])
        return view->fill(ruleId());
    score();
    m_price->fill(ruleId());
}

void RegionPage::keepWeight(const RecordId &criterion)
{
    const Record *record = document()->catalogue().find("region-criteria", criterion);
    const double weight = m_sliders.at(criterion)->value();
    if (!record || record->number("weight") == std::optional(weight))
        return;
    Record own = *record;
    own.own = true;
    own.values["weight"].si = weight;
    document()->apply(document()->catalogue().withRecord("region-criteria", own), tr("Weight of %1").arg(recordName(record, criterion)));
}

void RegionPage::keepSite()
{
    if (m_chosen < 0 || m_candidates[std::size_t(m_chosen)].site.record)
        return;
    const region::Site &site = m_candidates[std::size_t(m_chosen)].site;
    m_placed.clear();
    document()->apply(document()->catalogue().withRecord("region-sites", region::siteRecord(site)),
                      tr("Keep the site %1").arg(localName(site)));
}

void RegionPage::addSites(const QString &typed)
{
    Text problem;
    const auto sites = region::readSites(typed.toStdString(), problem);
    if (!problem.empty()) {
        m_caption->setText(words(problem));
        return;
    }
    Catalogue catalogue = document()->catalogue();
    for (const region::Site &site : sites)
        catalogue = catalogue.withRecord("region-sites", region::siteRecord(site));
    document()->apply(catalogue, tr("Add %n sites", nullptr, int(sites.size())));
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
    m_caption->setText(tr("%1 candidates. Shading: points of %2 by province, green is good; grey: not known. A click places a point.")
                           .arg(m_candidates.size())
                           .arg(m_shading->currentText()));
    if (!m_candidates.empty() && !m_candidates.front().score)
        m_caption->setText(tr("All weights are zero, so nothing counts: give at least one criterion a weight."));
    m_map->setSites(std::move(marks));
    const QSignalBlocker quiet(m_candidatesTable);
    m_candidatesTable->setCells(rows);
    showReasons();
    emit computed();
}

QString RegionPage::said() const { return m_caption->text() + QLatin1Char('\n') + m_remarks->text(); }

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
        if (const QString typedName = m_search->text().trimmed(); QString::fromStdString(spot.name).contains(typedName, Qt::CaseInsensitive)
            || recordName(m_catalogue->find("region-places", spot.id), spot.name).contains(typedName, Qt::CaseInsensitive))
            return m_map->goTo(spot.place);
    m_caption->setText(withParticles(tr("No site or place is called '%1'; write a name or latitude and longitude.").arg(m_search->text())));
}

void RegionPage::showReasons()
{
    m_map->setChosen(m_chosen);
    m_move->setEnabled(m_chosen >= 0);
    m_keep->setEnabled(m_chosen >= 0 && !m_candidates[std::size_t(m_chosen)].site.record
                       && m_candidates[std::size_t(m_chosen)].site.name != document()->plan().site->title);
    fillRivals();
    m_remarks->setVisible(false);
    if (m_chosen < 0)
        return;
    QStringList remarks;
    for (const Text &remark : region::remarksOn(*m_world, m_candidates[std::size_t(m_chosen)].site.place))
        remarks << words(remark);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
    const region::Candidate &c = m_candidates[std::size_t(m_chosen)];
    Power near;
    for (const auto &[fuel, power] : m_world->generationWithin(c.site.place, region::reach))
        near += power;
    m_reasonsTitle->setText(tr("%1: %2 of 100 points, %3 within %4")
                                .arg(localName(c.site), c.score ? QString::number(*c.score, 'f', 1) : QStringLiteral("–"),
                                     words(measure(near, units::GW, 3)), words(measure(region::reach, units::km))));
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

// The best three and the selected one, by criterion.
void RegionPage::fillRivals()
{
    std::vector<const region::Candidate *> shown;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, m_candidates.size()); ++i)
        shown.push_back(&m_candidates[i]);
    if (m_chosen >= 0)
        shown.push_back(&m_candidates[std::size_t(m_chosen)]);
    std::vector<std::vector<TableCell>> rows(1);
    rows[0].push_back({tr("Site"), {}});
    for (const region::Candidate *c : shown)
        rows[0].push_back({localName(c->site), {}});
    for (std::size_t r = 0; !shown.empty() && r < shown.front()->reasons.size(); ++r) {
        std::vector<TableCell> row{{words(shown.front()->reasons[r].label), {}}};
        for (const region::Candidate *c : shown)
            row.push_back({pointsWords(c->reasons[r].points), c->reasons[r].points.value_or(-1.0)});
        rows.push_back(std::move(row));
    }
    std::vector<TableCell> sum{{tr("Weighted mean"), {}}};
    for (const region::Candidate *c : shown)
        sum.push_back({c->score ? QString::number(*c->score, 'f', 1) : QStringLiteral("–"), c->score.value_or(-1.0)});
    rows.push_back(std::move(sum));
    m_rivals->setCells(rows);
    m_rivals->setStrong(int(rows.size()) - 1);
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

} // namespace tokenyard::ui
