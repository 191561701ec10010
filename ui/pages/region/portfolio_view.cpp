// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/region/portfolio_view.h"

#include "core/rules/rules.h"
#include "ui/dialogs/choose_output.h"
#include "ui/dialogs/question.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/pages/chart.h"
#include "ui/text/unit_expression.h"
#include "ui/text/words.h"
#include "ui/widgets/pending_edit.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_row.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tokenyard::ui {

namespace {

constexpr int settingsInARow = 3; // so many fit a page between both docks of a small window

QString filesFilter() { return PortfolioView::tr("Plans and portfolios (*.tokenyard *.tokenyard-portfolio);;All files (*)"); }

QString askFile(QWidget *parent, const QString &title) { return QFileDialog::getOpenFileName(parent, title, {}, filesFilter()); }

constexpr int settingDigits = 12; // so that what is shown is read back as it was

// The unit in which a setting is typed; nothing for words.
std::optional<AnyUnit> typedIn(std::string_view key)
{
    if (key == "train_model" || key == "partner")
        return std::nullopt;
    return key == "capex_per_year_bn" ? AnyUnit(units::billionKRW) : AnyUnit(units::one); // 억 in Korean
}

} // namespace

PortfolioView::PortfolioView(Document *document, const Tokens &tokens, QWidget *parent)
    : RegionView(document, tokens, parent), m_work(new Background(this)), m_progress(new ProgressRow),
      m_campuses(new PlainTable({tr("Campus"), tr("GPUs"), tr("Contract"), tr("First power"), tr("Region"), tr("Note")})),
      m_years(new PlainTable({tr("Year"), tr("GPUs"), tr("Arriving"), tr("MW"), tr("Tokens sold"), tr("Capex so far"),
                              tr("Water, 1,000 m³"), tr("Carbon, kt"), tr("Jobs"), tr("Binds")})),
      m_regions(new PlainTable({tr("Year"), tr("Region"), tr("GPUs"), tr("MW"), tr("Tokens, a full year"), tr("Energised"),
                                tr("Water, 1,000 m³"), tr("Carbon, kt"), tr("Jobs")})),
      m_cash(new PlainTable(
          {tr("Year"), tr("Revenue"), tr("Opex"), tr("Income tax"), tr("Capex and refresh"), tr("Free cash flow"), tr("So far")})),
      m_values(new PlainTable({tr("Campus"), tr("Its own NPV"), tr("NPV here"), tr("How it is brought here")})),
      m_targets(new PlainTable({tr("Target or yardstick"), tr("Year"), tr("Here"), tr("Of it"), tr("GPUs by 1,000 people")})),
      m_fleet(new Chart(tokens)), m_training(new Chart(tokens)), m_title(viewLabel("title")), m_cashWords(viewLabel("caption")),
      m_said(viewLabel("caption")), m_binding(viewLabel("caption")), m_trainingWords(viewLabel("caption")), m_joint(viewLabel("caption")),
      m_order(new QComboBox), m_holds(new QComboBox), m_remove(new QPushButton(tr("&Remove"))), m_up(new QPushButton(tr("&Up"))),
      m_down(new QPushButton(tr("&Down")))
{
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 12, 8, 12);
    grid->setHorizontalSpacing(28);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->addWidget(m_title, 0, 0, 1, 2);
    auto *state = new QHBoxLayout;
    state->addWidget(m_said, 1);
    state->addWidget(m_progress);
    grid->addLayout(state, 1, 0, 1, 2);
    grid->addWidget(makeButtons(), 2, 0, 1, 2);
    grid->addWidget(m_campuses, 3, 0, 1, 2);
    grid->addWidget(makeSettings(), 4, 0, 1, 2);
    m_fleet->setMinimumHeight(260);
    m_training->setMinimumHeight(260);
    grid->addWidget(m_fleet, 5, 0);
    grid->addWidget(m_training, 5, 1);
    grid->addWidget(m_binding, 6, 0, Qt::AlignTop);
    grid->addWidget(m_trainingWords, 6, 1, Qt::AlignTop);
    int row = 7;
    for (QWidget *widget : {static_cast<QWidget *>(m_years), static_cast<QWidget *>(m_regions), static_cast<QWidget *>(m_cashWords),
                            static_cast<QWidget *>(m_cash), static_cast<QWidget *>(m_values), static_cast<QWidget *>(m_joint),
                            static_cast<QWidget *>(viewLabel("title", tr("Against national targets and other countries"))),
                            static_cast<QWidget *>(m_targets)})
        grid->addWidget(widget, row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    m_campuses->setAccessibleName(tr("Campuses in building order"));
    m_years->setAccessibleName(tr("The portfolio by year"));
    m_regions->setAccessibleName(tr("The portfolio by region, in the years of a change"));
    m_cash->setAccessibleName(tr("Cash flow of the portfolio, nominal"));
    m_values->setAccessibleName(tr("NPV of the campuses"));
    m_values->setWordColumn(3);
    m_targets->setAccessibleName(tr("Targets and yardsticks"));
    m_campuses->setWordColumn(5);
    m_years->setWordColumn(9);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolledView(inner));
    connect(m_campuses, &PlainTable::entrySelected, this, [this](int entry) {
        m_chosen = entry;
        for (QPushButton *button : {m_remove, m_up, m_down})
            button->setEnabled(entry >= 0);
    });
    connect(m_work, &Background::failed, this, &PortfolioView::say);
    connect(m_work, &Background::finished, m_progress, &ProgressRow::stop);
    connect(m_progress, &ProgressRow::cancelled, this, [this] {
        m_work->cancel();
        m_again = false;
        say(tr("Cancelled. The portfolio is computed anew with the next change of it."));
    });
    fillTables();
}

PortfolioView::~PortfolioView() = default;

bool PortfolioView::isBusy() const { return m_work->isRunning(); }
void PortfolioView::say(const QString &sentence) { m_said->setText(sentence); }

QLineEdit *PortfolioView::setting(const char *key) const
{
    const auto it = m_fields.find(key);
    return it == m_fields.end() ? nullptr : it->second;
}

QWidget *PortfolioView::makeButtons()
{
    auto *holder = new QWidget;
    auto *rows = new QVBoxLayout(holder); // in one row they would not fit a small window
    rows->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout, *ofChosen = new QHBoxLayout;
    rows->addLayout(row);
    rows->addLayout(ofChosen);
    const auto button = [&](const QString &text, const char *name, auto run) {
        auto *made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
    };
    button(tr("&Open…"), "openPortfolio", [this] {
        if (!mayLeave())
            return;
        if (const QString path = askFile(this, tr("Open a portfolio")); !path.isEmpty())
            open(path);
    });
    button(tr("&Add campus…"), "addCampus", [this] {
        if (const QString path = askFile(this, tr("Add a plan or a portfolio")); !path.isEmpty())
            add(path);
    });
    button(tr("Add &this plan"), "addThisPlan", [this] { addThisPlan(); });
    for (QPushButton *made : {m_remove, m_up, m_down}) {
        made->setEnabled(false);
        ofChosen->addWidget(made);
    }
    ofChosen->addStretch(1);
    connect(m_remove, &QPushButton::clicked, this, &PortfolioView::removeChosen);
    connect(m_up, &QPushButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveChosen(1); });
    button(tr("&Save…"), "savePortfolio", [this] { askSave(); });
    button(tr("&Brief…"), "portfolioBrief", [this] {
        if (const QString path = chooseOutput(
                this,
                {tr("One page for a ministry"), {}, tr("PDF (*.pdf);;HTML (*.html)"), {QStringLiteral("pdf"), QStringLiteral("html")}});
            !path.isEmpty())
            writeBrief(path);
    });
    row->addStretch(1);
    return holder;
}

void PortfolioView::addSetting(QGridLayout *grid, int at, const char *key, const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    constexpr int leastWidth = 76, mostWidth = 160; // "no limit" fits uncut, and three in a row on a screen of 1280
    field->setMinimumWidth(leastWidth);
    field->setMaximumWidth(mostWidth);
    const int row = at / settingsInARow + 1, column = at % settingsInARow * 2;
    grid->addWidget(new QLabel(name), row, column);
    grid->addWidget(field, row, column + 1);
    connect(field, &QLineEdit::editingFinished, this, &PortfolioView::readFields);
    m_fields[key] = field;
}

QWidget *PortfolioView::makeSettings()
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(2 * settingsInARow, 1);
    for (const auto order : {region::BuildOrder::AsGiven, region::BuildOrder::Earliest, region::BuildOrder::CheapestToken})
        m_order->addItem(words(region::orderWords(order)), QString::fromLatin1(region::orderKey(order)));
    m_order->setAccessibleName(tr("Build order"));
    grid->addWidget(m_order, 0, 0, 1, 2 * settingsInARow - 2);
    int at = 0;
    for (const auto &[key, name] :
         {std::pair{"gpus_per_year", tr("GPUs per year, at most")},
          {"capex_per_year_bn", tr("Money per year, %1").arg(unitSymbol(AnyUnit(units::billionKRW), currentLanguage()))},
          {"mw_per_year", tr("MW per year, at most")},
          {"train_model", tr("Model trained")},
          {"train_link_gbps", tr("Link, Gbit/s")},
          {"train_local_steps", tr("Steps between exchanges")},
          {"partner", tr("Partner country")},
          {"partner_gpus", tr("Partner's GPUs")},
          {"partner_km", tr("Cable, km")},
          {"partner_link_gbps", tr("Cable, Gbit/s")},
          {"partner_data_share", tr("Our part of the data")},
          {"partner_cost_share", tr("Our part of the cost")}})
        addSetting(grid, at++, key, name);
    m_fields.at("capex_per_year_bn")
        ->setToolTip(tr("Capex of what arrives in a year, in money of the price year; not the cash paid in that year"));
    for (const auto &[holder_, name] : {std::pair{region::Holder::Both, tr("Both hold the result")},
                                        {region::Holder::Home, tr("We hold the result")},
                                        {region::Holder::Partner, tr("The partner holds the result")},
                                        {region::Holder::Open, tr("The result is published")}})
        m_holds->addItem(name, QString::fromLatin1(region::holderKey(holder_)));
    m_holds->setAccessibleName(tr("Who holds the result"));
    grid->addWidget(m_holds, 0, 2 * settingsInARow - 2, 1, 2);
    connect(m_order, &QComboBox::activated, this, &PortfolioView::readFields);
    connect(m_holds, &QComboBox::activated, this, &PortfolioView::readFields);
    writeFields();
    return holder;
}

void PortfolioView::writeFields()
{
    const region::SettingWords chosen = region::wordsOf(m_settings);
    for (const auto &[key, field] : m_fields) {
        const auto it = chosen.find(key);
        const auto unit = typedIn(key);
        const QString word = it == chosen.end() ? QString() : QString::fromStdString(it->second);
        field->setText(word.isEmpty() || !unit ? word : plainNumber(word.toDouble() * unit->factor, *unit, settingDigits));
        field->setModified(false);
        markRefused(field, false);
    }
    const region::PortfolioSettings usual;
    m_fields.at("gpus_per_year")->setPlaceholderText(tr("no limit"));
    m_fields.at("capex_per_year_bn")->setPlaceholderText(tr("no limit"));
    m_fields.at("mw_per_year")->setPlaceholderText(tr("no limit"));
    m_fields.at("train_model")->setPlaceholderText(QString::fromStdString(usual.run.model));
    m_fields.at("train_link_gbps")->setPlaceholderText(plainNumber(usual.run.link.in(units::gbitPerS), units::one));
    m_fields.at("train_local_steps")->setPlaceholderText(plainNumber(usual.run.localSteps, units::one));
    m_fields.at("partner")->setPlaceholderText(tr("none"));
    m_fields.at("partner_link_gbps")->setPlaceholderText(plainNumber(usual.partner.link.in(units::gbitPerS), units::one));
    m_fields.at("partner_data_share")->setPlaceholderText(QStringLiteral("0.5"));
    m_fields.at("partner_cost_share")->setPlaceholderText(QStringLiteral("0.5"));
    m_order->setCurrentIndex(m_order->findData(QString::fromLatin1(region::orderKey(m_settings.order))));
    m_holds->setCurrentIndex(m_holds->findData(QString::fromLatin1(region::holderKey(m_settings.partner.holder))));
}

void PortfolioView::readFields()
{
    region::SettingWords typed{{"order", m_order->currentData().toString().toStdString()},
                               {"partner_holds", m_holds->currentData().toString().toStdString()}};
    QString problem;
    region::PortfolioSettings settings;
    for (const auto &[key, field] : m_fields) {
        QString why, word = field->text().trimmed();
        const auto unit = typedIn(key);
        if (unit && !word.isEmpty())
            if (const auto value = parseExpression(word, *unit, why, true))
                word = QString::number(unit->fromSi(*value), 'g', QLocale::FloatingPointShortest);
        if (why.isEmpty() && !word.isEmpty()) {
            region::PortfolioSettings alone;
            why = words(region::readSettings({{key, word.toStdString()}}, alone))
                      .replace(QString::fromStdString(key), field->accessibleName());
            typed[key] = word.toStdString();
        }
        markRefused(field, !why.isEmpty());
        if (!why.isEmpty() && problem.isEmpty())
            problem = why.contains(field->accessibleName()) ? why : QStringLiteral("%1: %2").arg(field->accessibleName(), why);
    }
    if (problem.isEmpty())
        problem = words(region::readSettings(typed, settings));
    if (!problem.isEmpty())
        return say(problem);
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_changed = true;
    compute();
}

void PortfolioView::takeCampuses(std::vector<PortfolioCampus> campuses)
{
    for (PortfolioCampus &campus : campuses) {
        if (std::any_of(m_content.begin(), m_content.end(), [&](const PortfolioCampus &c) { return c.name == campus.name; }))
            return say(tr("A campus is called '%1' already; give one plan another title. Nothing was added.")
                           .arg(QString::fromStdString(campus.name)));
    }
    for (PortfolioCampus &campus : campuses)
        m_content.push_back(std::move(campus));
    m_changed = true;
    studyAll();
}

void PortfolioView::open(const QString &path)
{
    try {
        QString held;
        PortfolioContent content = m_keeper.open(path, held);
        region::PortfolioSettings settings;
        region::readSettings(content.choices, settings); // the keeper has judged them
        m_content = std::move(content.campuses);
        m_settings = settings;
        m_path = path;
        m_held = held;
        m_changed = false;
        writeFields();
        studyAll();
    } catch (const StoreError &error) {
        say(words(error.text()));
    }
}

void PortfolioView::add(const QString &path)
{
    try {
        takeCampuses(campusesIn(path.toStdString()));
    } catch (const StoreError &error) {
        say(words(error.text()));
    }
}

void PortfolioView::addThisPlan()
{
    std::vector<PortfolioCampus> one;
    one.push_back(campusOf(projectOf(document()->plan(), document()->catalogue())));
    takeCampuses(std::move(one));
}

void PortfolioView::removeChosen()
{
    if (m_chosen < 0 || m_chosen >= int(m_content.size()))
        return;
    m_content.erase(m_content.begin() + m_chosen);
    m_changed = true;
    m_chosen = -1;
    studyAll();
}

void PortfolioView::moveChosen(int by)
{
    const int to = m_chosen + by;
    if (m_chosen < 0 || to < 0 || to >= int(m_content.size()))
        return;
    std::swap(m_content[std::size_t(m_chosen)], m_content[std::size_t(to)]);
    m_changed = true;
    m_chosen = to;
    studyAll();
}

PortfolioContent PortfolioView::content() const { return {m_content, region::wordsOf(m_settings)}; }

void PortfolioView::save(const QString &path)
{
    QString said;
    switch (m_keeper.save(path, content(), said)) {
    case PortfolioKeeper::SaveEnd::Saved:
        m_path = path;
        m_held.clear();
        m_changed = false;
        fillTables();
        break;
    case PortfolioKeeper::SaveEnd::Elsewhere: askSave(); return;
    case PortfolioKeeper::SaveEnd::OpenThere: open(path); return;
    case PortfolioKeeper::SaveEnd::Refused: break;
    }
    say(said);
}

bool PortfolioView::askSave()
{
    if (!commitPendingEdits())
        return false;
    const QString path = chooseOutput(this,
                                      {tr("Save the portfolio"),
                                       m_path,
                                       tr("Portfolios (*.tokenyard-portfolio)"),
                                       {QStringLiteral("tokenyard-portfolio")},
                                       [this](const QString &there) { return PortfolioKeeper::wouldChange(there, content()); }});
    if (path.isEmpty())
        return false;
    save(path);
    return !m_changed;
}

bool PortfolioView::mayLeave()
{
    const bool entered = commitPendingEdits();
    if (!m_changed || m_content.empty())
        return entered;
    const QString name = m_path.isEmpty() ? tr("Portfolio of %1 campuses").arg(m_content.size()) : QFileInfo(m_path).fileName();
    switch (ask(this,
                {QStringLiteral("leavePortfolioQuestion"),
                 tr("“%1” has changes that are not saved.").arg(name),
                 {},
                 {{tr("Save"), QMessageBox::AcceptRole}, {tr("Discard the changes"), QMessageBox::DestructiveRole}}})) {
    case 0: return askSave();
    case 1: return true;
    default: return false;
    }
}

void PortfolioView::closeEvent(QCloseEvent *event) { event->setAccepted(mayLeave()); }

void PortfolioView::studyAll()
{
    std::vector<region::Campus> campuses;
    for (const PortfolioCampus &one : m_content) {
        const auto known = m_studies.find(one.bytes);
        campuses.push_back({one.name, one.project.plan, catalogueOf(one.project), known == m_studies.end() ? nullptr : known->second,
                            region::regionOf(one.project.plan)});
    }
    say(campuses.empty() ? QString() : tr("Computing %1 campuses.").arg(campuses.size()));
    const QPointer<PortfolioView> view(this);
    m_work->run([view, campuses, done = m_progress->start(campuses.size())](std::stop_token stop) -> Background::Delivery {
        auto studied = std::make_shared<std::vector<region::Campus>>(campuses);
        region::studyAll(*studied, allRules(), stop, [done](std::size_t n) { *done = n; });
        if (stop.stop_requested())
            return {};
        return [view, studied] {
            if (view)
                view->takeStudied(std::move(*studied));
        };
    });
}

void PortfolioView::takeStudied(std::vector<region::Campus> campuses)
{
    for (std::size_t i = 0; i < campuses.size() && i < m_content.size(); ++i)
        m_studies[m_content[i].bytes] = campuses[i].study;
    say(m_held);
    m_study.reset();
    m_again = false;
    if (!campuses.empty())
        return sum(std::move(campuses));
    fillTables();
    emit computed();
}

// Where limits hold phases back their campuses are studied once more, which takes time.
void PortfolioView::sum(std::vector<region::Campus> campuses)
{
    const auto take = [this](region::PortfolioStudy study) {
        say(m_held);
        m_study = std::move(study);
        if (std::exchange(m_again, false))
            return sum(m_study->campuses);
        fillTables();
        emit computed();
    };
    const region::Limits &limits = m_settings.limits;
    if (!limits.gpus && !limits.capex && !limits.power)
        return take(region::portfolioStudy(std::move(campuses), m_settings, m_catalogue));
    say(tr("Computing %1 campuses.").arg(campuses.size()));
    const QPointer<PortfolioView> view(this);
    m_progress->start(0);
    m_work->run([view, take, campuses, settings = m_settings, catalogue = m_catalogue](std::stop_token) -> Background::Delivery {
        auto study = std::make_shared<region::PortfolioStudy>(region::portfolioStudy(campuses, settings, catalogue));
        return [view, take, study] {
            if (view)
                take(std::move(*study));
        };
    });
}

void PortfolioView::compute()
{
    if (m_study && !m_work->isRunning())
        return sum(m_study->campuses);
    if (!m_work->isRunning() && !m_content.empty()) // it was cancelled
        return studyAll();
    m_again = m_work->isRunning(); // the answer that comes is to the settings as they were
    fillTables();
    emit computed();
}

void PortfolioView::fill(const std::string &) { fillTables(); }

} // namespace tokenyard::ui
