// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/tariff_dialog.h"

#include "core/edit/fields.h"
#include "core/study/energy/import_file.h"
#include "core/study/energy/tariff_picture.h"
#include "core/supply/load_reader.h"
#include "core/supply/rate_bill.h"
#include "core/supply/tariff_prices.h"
#include "core/supply/tariff_record.h"
#include "ui/document/apply_edit.h"
#include "ui/document/document.h"
#include "ui/text/particles.h"
#include "ui/text/unit_expression.h"
#include "ui/text/words.h"
#include "ui/widgets/month_hours.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tokenyard::ui {

namespace {

constexpr qint64 largestFile = 64 << 20;
constexpr int mostPeriods = 36;

// Colours go from cheap to expensive by rank, so that close prices can be told apart; the list shows the differences.
QColor shade(const Tokens &tokens, const std::vector<double> &prices, double price)
{
    const auto below = std::count_if(prices.begin(), prices.end(), [price](double other) { return other < price; });
    const double share = prices.size() > 1 ? double(below) / double(prices.size() - 1) : 0.5;
    const QColor cheap = mixed(tokens.supply, tokens.panel, 0.35), middle = mixed(tokens.returnWater, tokens.panel, 0.7);
    return share < 0.5 ? mixed(middle, cheap, 2.0 * share) : mixed(tokens.powerA, middle, 2.0 * share - 1.0);
}

QString priceWords(double price, const std::string &currency)
{
    return QStringLiteral("%1 %2/kWh").arg(plainNumber(price, units::one, 5), QString::fromStdString(currency));
}

// Charges that the program names itself are named in the planner's language, those of a file as they are.
QString chargeName(const std::string &name)
{
    if (name == "climate")
        return TariffDialog::tr("Climate charge");
    if (name == "fuel cost")
        return TariffDialog::tr("Fuel cost");
    if (name == "fund")
        return TariffDialog::tr("Fund");
    return QString::fromStdString(name);
}

QString otherName(const rates::OtherPrice &price)
{
    using Of = rates::OtherPrice::Of;
    switch (price.of) {
    case Of::Period: return TariffDialog::tr("Demand in period %1, per kW").arg(price.number);
    case Of::Season: return TariffDialog::tr("Demand in season %1, per kW").arg(price.number);
    case Of::Fixed: return TariffDialog::tr("Fixed, a month");
    case Of::LeastOfMonth: return TariffDialog::tr("At least, a month");
    case Of::LeastOfYear: return TariffDialog::tr("At least, a year");
    case Of::Ratchet: return TariffDialog::tr("Earlier demand counts, %");
    case Of::Adder: return TariffDialog::tr("%1, per kWh").arg(chargeName(price.name));
    case Of::Share: return TariffDialog::tr("%1, %").arg(chargeName(price.name));
    case Of::Vat: break;
    }
    return TariffDialog::tr("VAT, %");
}

// Shares are shown in percent.
double shownFactor(const rates::OtherPrice &price) { return price.isShare() ? 100.0 : 1.0; }

} // namespace

TariffDialog::TariffDialog(Document *document, const Tokens &tokens, QWidget *parent)
    : QDialog(parent), m_document(document), m_tokens(tokens), m_tariffs(new QComboBox), m_picture(new MonthHours),
      m_periods(new QTableWidget(0, 1)), m_words(new QLabel)
{
    setObjectName(QStringLiteral("tariffDialog"));
    setWindowTitle(tr("Tariffs"));
    auto *column = new QVBoxLayout(this);
    m_tariffs->setObjectName(QStringLiteral("tariff.choice"));
    m_tariffs->setAccessibleName(tr("Tariff"));
    column->addWidget(m_tariffs);
    column->addWidget(makePicture(), 1);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("tariff.words"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_words);
    column->addWidget(makeButtons());
    resize(900, 620);
    connect(m_tariffs, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            showPicture();
    });
    connect(m_picture, &MonthHours::painted, this, &TariffDialog::paintCell);
    connect(m_periods, &QTableWidget::cellChanged, this, &TariffDialog::takePrice);
    fillTariffs(document->plan().supply->tariff);
}

QWidget *TariffDialog::makePicture()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    m_picture->setObjectName(QStringLiteral("tariff.picture"));
    m_picture->setAccessibleName(tr("Price by month and hour, on weekdays and on weekends"));
    row->addWidget(m_picture, 1);
    m_periods->setObjectName(QStringLiteral("tariff.periods"));
    m_periods->setAccessibleName(tr("Prices of the periods"));
    if (auto *corner = m_periods->findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Select all prices"));
    m_periods->setHorizontalHeaderLabels({tr("Price")});
    m_periods->horizontalHeader()->setStretchLastSection(true);
    m_periods->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int listWidth = 300; // names of the other charges beside their prices
    m_periods->setFixedWidth(listWidth);
    row->addWidget(m_periods);
    return holder;
}

QWidget *TariffDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString &text, const char *name, const QString &tip, void (TariffDialog::*slot)()) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    QPushButton *file = buttons->addButton(tr("&Import a file…"), QDialogButtonBox::ActionRole);
    file->setObjectName(QStringLiteral("tariff.import"));
    file->setToolTip(tr("A tariff (OpenEI's URDB or a list of charges), weather (EPW), hourly emissions (CSV), records; a metered load is "
                        "looked at"));
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getOpenFileName(this, tr("A file for the plan"), {}, tr("Files (*.json *.epw *.csv *.txt *.xml);;All files (*)"));
        if (!path.isEmpty())
            importPath(path);
    });
    add(tr("Own &copy"), "tariff.copy", tr("A tariff of the plan's own with these hours and prices, which can be changed"),
        &TariffDialog::duplicate);
    m_add =
        add(tr("&Add a price"), "tariff.add", tr("One more period; choose it in the list and paint its hours"), &TariffDialog::addPeriod);
    m_use = add(tr("&Use in the plan"), "tariff.use", tr("The plan is billed by this tariff"), &TariffDialog::use);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

RecordId TariffDialog::shown() const { return m_tariffs->currentData().toString().toStdString(); }
QString TariffDialog::said() const { return m_words->text(); }
const Record *TariffDialog::record() const { return m_document->catalogue().find("tariffs", shown()); }
bool TariffDialog::isOwn() const
{
    const Record *chosen = record();
    return chosen && chosen->own && rates::isTariffFile(*chosen);
}
void TariffDialog::showTariff(const RecordId &id) { fillTariffs(id); }

void TariffDialog::fillTariffs(const RecordId &choose)
{
    m_filling = true;
    m_tariffs->clear();
    for (const Record &tariff : m_document->catalogue().set("tariffs").records)
        m_tariffs->addItem(recordName(&tariff, tariff.id), QString::fromStdString(tariff.id));
    m_tariffs->setCurrentIndex(std::max(0, m_tariffs->findData(QString::fromStdString(choose))));
    m_filling = false;
    showPicture();
}

void TariffDialog::showPicture()
{
    const Record *chosen = record();
    std::string error = "-";
    const auto picture = chosen ? tariffPicture(*chosen, m_document->catalogue(), error) : std::nullopt;
    m_picture->setEnabled(picture.has_value());
    m_picture->setEditable(isOwn());
    m_add->setEnabled(isOwn() && picture && int(picture->prices.size()) < mostPeriods);
    m_use->setEnabled(chosen && m_document->plan().supply->tariff != chosen->id);
    if (!picture)
        return say(QString::fromStdString(error));
    MonthHours::Colours colours{{}, m_tokens.ink, m_tokens.muted, m_tokens.selection};
    QStringList labels;
    for (double price : picture->prices) {
        colours.cells.push_back(shade(m_tokens, picture->prices, price));
        labels << priceWords(price, picture->currency);
    }
    m_picture->show(picture->schedule.weekday, picture->schedule.weekend, std::move(colours), labels);
    fillPeriods(picture->prices, picture->currency);
    const QString used = m_document->plan().supply->tariff == chosen->id ? tr("The plan is billed by it.") : QString();
    const QString how = isOwn() ? tr("Choose a price in the list and paint the hours in which it holds; type prices anew.")
        : picture->exact        ? tr("Make an own copy to change it.")
                                : tr("Means where days of one kind differ (Saturdays, hourly prices). Make an own copy to change it.");
    say(QStringList{used, how}.join(QLatin1Char(' ')).trimmed());
}

void TariffDialog::fillPeriods(const std::vector<double> &prices, const std::string &currency)
{
    m_filling = true;
    const int row = std::max(0, m_periods->currentRow());
    m_periods->setHorizontalHeaderLabels({currency == "KRW" ? unitSymbol(AnyUnit(units::KRWPerKWh), currentLanguage())
                                                            : tr("%1 per kWh").arg(QString::fromStdString(currency))});
    m_periods->setRowCount(int(prices.size()));
    for (int i = 0; i < int(prices.size()); ++i) {
        // As typed where possible; the mean of several days needs no more than a tenth.
        auto *item = new QTableWidgetItem(plainNumber(prices[std::size_t(i)], units::one, isOwn() ? 6 : 4));
        if (!isOwn())
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        item->setData(Qt::DecorationRole, shade(m_tokens, prices, prices[std::size_t(i)]));
        m_periods->setItem(i, 0, item);
        m_periods->setVerticalHeaderItem(i, new QTableWidgetItem(tr("Energy %1").arg(i + 1)));
    }
    m_energyPrices = int(prices.size());
    fillOthers(currency);
    m_periods->setCurrentCell(std::min(row, m_periods->rowCount() - 1), 0);
    m_filling = false;
}

// Demand, fixed charges, adders and shares below the prices of the energy.
void TariffDialog::fillOthers(const std::string &currency)
{
    const auto tariff = charges();
    const std::vector<rates::OtherPrice> others = tariff ? rates::otherPrices(*tariff) : std::vector<rates::OtherPrice>();
    m_periods->setRowCount(m_energyPrices + int(others.size()));
    for (int i = 0; i < int(others.size()); ++i) {
        const rates::OtherPrice &price = others[std::size_t(i)];
        auto *item = new QTableWidgetItem(plainNumber(shownFactor(price) * price.price, units::one, isOwn() ? 9 : 6));
        if (!isOwn())
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        const bool demand = price.of == rates::OtherPrice::Of::Period || price.of == rates::OtherPrice::Of::Season;
        item->setToolTip(demand ? tr("%1 for each kW of the month").arg(QString::fromStdString(currency)) : otherName(price));
        m_periods->setItem(m_energyPrices + i, 0, item);
        m_periods->setVerticalHeaderItem(m_energyPrices + i, new QTableWidgetItem(otherName(price)));
    }
}

std::optional<rates::RateTariff> TariffDialog::charges() const
{
    const Record *chosen = record();
    std::string error;
    return chosen ? tariffAsCharges(*chosen, m_document->catalogue(), error) : std::nullopt;
}

// The record with changed charges, under its own id and name.
void TariffDialog::change(const rates::RateTariff &tariff, const QString &text)
{
    const Record *chosen = record();
    if (!chosen)
        return;
    Record changed = *chosen;
    changed.values[rates::chargesKey].words = rates::tariffRecord(tariff, {chosen->id, "", 0, ""}).values.at(rates::chargesKey).words;
    const RecordId id = chosen->id;
    m_document->apply(m_document->catalogue().withRecord("tariffs", std::move(changed)), text);
    fillTariffs(id);
}

void TariffDialog::duplicate()
{
    const Record *chosen = record();
    const auto tariff = charges();
    if (!chosen || !tariff)
        return;
    RecordId id;
    for (int n = 1; id.empty() || m_document->catalogue().find("tariffs", id); ++n)
        id = "own-" + chosen->id + (n > 1 ? "-" + std::to_string(n) : "");
    Record copy =
        rates::tariffRecord(*tariff, {id, chosen->nameEn, int(chosen->number("calendar_year").value_or(2026.0)), chosen->words("country")});
    copy.nameEn = tr("%1, own").arg(QString::fromStdString(chosen->nameEn)).toStdString();
    copy.nameKo = tr("%1, own").arg(recordName(chosen, chosen->id)).toStdString();
    m_document->apply(m_document->catalogue().withRecord("tariffs", std::move(copy)),
                      tr("Copy the tariff %1").arg(recordName(chosen, chosen->id)));
    fillTariffs(id);
}

void TariffDialog::use()
{
    const edit::Edit edit =
        edit::applyDifferences(m_document->plan(), {{{}, "supply", "tariff", shown()}}, Text(TY_TR("Edit", "Bill by %1"), {shown()}));
    if (edit.ok())
        apply(*m_document, edit);
    showPicture();
    if (!edit.ok())
        say(words(edit.refusal));
}

void TariffDialog::addPeriod()
{
    auto tariff = charges();
    if (!tariff)
        return;
    for (rates::Charge &charge : tariff->charges)
        if (auto *energy = std::get_if<rates::EnergyCharge>(&charge)) {
            energy->periods.push_back(energy->periods.empty() ? rates::Tiers{{}} : energy->periods.back());
            const int row = int(energy->periods.size()) - 1;
            change(*tariff, tr("Add a price to the tariff"));
            m_periods->setCurrentCell(row, 0);
            return;
        }
}

void TariffDialog::takePrice(int row, int)
{
    auto tariff = m_filling ? std::nullopt : charges();
    if (!tariff)
        return;
    if (row >= m_energyPrices)
        return takeOther(*tariff, row - m_energyPrices, m_periods->item(row, 0)->text());
    QString problem;
    const auto price = parseExpression(m_periods->item(row, 0)->text(), units::one, problem); // in the tariff's own currency a kWh
    for (rates::Charge &charge : tariff->charges)
        if (auto *energy = std::get_if<rates::EnergyCharge>(&charge);
            energy && price && std::abs(*price) < 1e6 && std::size_t(row) < energy->periods.size()) {
            rates::Tiers &tiers = energy->periods[std::size_t(row)];
            const double before = tiers.front().price, moved = *price - before; // higher tiers keep their distance
            for (rates::Tier &tier : tiers)
                tier.price += moved;
            return change(*tariff,
                          withParticles(tr("Change a price of the tariff from %1 to %2")
                                            .arg(plainNumber(before, units::one), plainNumber(*price, units::one))));
        }
    showPicture();
    say(problem.isEmpty() ? tr("A price is a number, like 142.5.") : problem);
}

// A figure that a tariff's file could not hold is refused in the file's words.
void TariffDialog::takeOther(const rates::RateTariff &tariff, int place, const QString &typed)
{
    const std::vector<rates::OtherPrice> others = rates::otherPrices(tariff);
    QString problem;
    const auto value = parseExpression(typed, units::one, problem);
    if (value && place < int(others.size())) {
        const rates::OtherPrice &price = others[std::size_t(place)];
        const double before = shownFactor(price) * price.price;
        std::string fault;
        if (const auto changed = rates::withOtherPrice(tariff, std::size_t(place), *value / shownFactor(price), fault))
            return change(*changed,
                          withParticles(tr("Change %1 of the tariff from %2 to %3")
                                            .arg(otherName(price), plainNumber(before, units::one), plainNumber(*value, units::one))));
        problem = QString::fromStdString(fault);
    }
    showPicture();
    say(problem.isEmpty() ? tr("A price is a number, like 142.5.") : problem);
}

void TariffDialog::paintCell(bool weekend, int month, int hour)
{
    const int period = m_periods->currentRow();
    auto tariff = period >= 0 && period < m_energyPrices ? charges() : std::nullopt;
    if (!tariff || !isOwn())
        return;
    for (rates::Charge &charge : tariff->charges)
        if (auto *energy = std::get_if<rates::EnergyCharge>(&charge)) {
            auto &cell = (weekend ? energy->schedule.weekend : energy->schedule.weekday)[std::size_t(month)][std::size_t(hour)];
            if (cell == period)
                return;
            cell = period;
            return change(*tariff, tr("Change the hours of the tariff"));
        }
}

bool TariffDialog::importPath(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        say(tr("'%1' cannot be read, or is larger than 64 MB.").arg(QFileInfo(path).fileName()));
        return false;
    }
    const QByteArray bytes = file.readAll();
    const QString name = QFileInfo(path).fileName();
    const std::string_view text(bytes.constData(), std::size_t(bytes.size()));
    Text why;
    const auto import = importFile(text, name.toStdString(), {}, m_document->plan(), m_document->catalogue(), why);
    if (!import) {
        say(words(why));
        return sayLoad(bytes, name);
    }
    std::vector<Difference> uses;
    RecordId tariff;
    for (const Import::One &one : import->records) {
        if (one.kind == "tariffs")
            uses.push_back({{}, "supply", "tariff", tariff = one.id});
        if (one.kind == "weather")
            uses.push_back({{}, "site", "weather", one.id});
    }
    const edit::Edit edit = edit::applyDifferences(m_document->plan(), uses, Text());
    const QString what = tr("Import %1").arg(name);
    edit.ok() ? m_document->apply(edit.plan, import->after, what) : m_document->apply(import->after, what);
    fillTariffs(tariff.empty() ? shown() : tariff);
    say(edit.ok() ? withParticles(tr("%1 is in the plan now; undo takes it out again.").arg(name)) : words(edit.refusal));
    return true;
}

// A metered year: reports its contents, so that it can be compared with the plan's.
bool TariffDialog::sayLoad(const QByteArray &bytes, const QString &name)
{
    std::string error;
    auto load = rates::loadFromText({bytes.constData(), std::size_t(bytes.size())}, name.toStdString(), {}, error);
    if (!load) { // it was meant as a file of rows
        const bool rows = !bytes.trimmed().startsWith('{') && !bytes.trimmed().startsWith('[');
        if (rows)
            say(QString::fromStdString(error));
        return false;
    }
    if (load->year == 0) // no time stamps: the weekdays of the plan's prices
        load->year = m_document->plan().site->priceYear;
    const double kwh = std::accumulate(load->kw.begin(), load->kw.end(), 0.0) * load->hoursPerStep();
    const double peak = *std::max_element(load->kw.begin(), load->kw.end());
    QString text = tr("%1: %2 in %3, at most %4.")
                       .arg(name, words(measure(kwh * units::kWh, units::MWh, 5)), QString::number(load->year),
                            words(measure(peak * units::kW, units::kW, 5)));
    if (const auto tariff = charges()) {
        const rates::RateBill bill = rates::billOf(*tariff, *load);
        text += QLatin1Char(' ')
            + tr("By the tariff shown it is billed %1 %2 a year, without VAT.")
                  .arg(plainNumber(bill.annual.total(), units::one, 9), QString::fromStdString(tariff->currency));
    }
    say(text);
    return true;
}

void TariffDialog::say(const QString &words) { m_words->setText(words); }

} // namespace tokenyard::ui
