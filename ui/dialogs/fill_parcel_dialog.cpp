// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/fill_parcel_dialog.h"

#include "core/import/map_file.h"
#include "core/rules/rules.h"
#include "ui/dialogs/number_box.h"
#include "ui/dialogs/project_controller.h"
#include "ui/map/thumbnail.h"
#include "ui/text/words.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <filesystem>

namespace tokenyard::ui {

namespace {

constexpr QSize cardPicture{250, 170};
constexpr int firstWidth = 1180, firstHeight = 640, formWidth = 300, cardWidth = 276;

QComboBox *choice(const char *name, const QString &open)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    if (!open.isEmpty())
        box->addItem(open, QString());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void addRecords(QComboBox *box, const Catalogue &catalogue, const char *kind)
{
    for (const Record &record : catalogue.set(kind).records)
        box->addItem(words(record.name()), QString::fromStdString(record.id));
}

QLabel *caption(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("role", "caption");
    return label;
}

} // namespace

FillParcelDialog::FillParcelDialog(Plan plan, Catalogue catalogue, ProjectController *projects, const Tokens &tokens, QWidget *parent)
    : QDialog(parent), m_plan(std::move(plan)), m_projects(projects), m_tokens(tokens), m_catalogue(std::move(catalogue))
{
    setObjectName(QStringLiteral("fillParcelDialog"));
    setWindowTitle(tr("Fill a parcel"));
    resize(firstWidth, firstHeight);
    m_choice = new QButtonGroup(this);
    auto *columns = new QHBoxLayout;
    columns->addWidget(makeForm());
    columns->addWidget(makeResults(), 1);
    auto *buttons = new QDialogButtonBox;
    m_open = buttons->addButton(tr("Open this layout"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("fillOpen"));
    m_open->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(columns, 1);
    column->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &FillParcelDialog::openChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choice, &QButtonGroup::idToggled, this, [this] { m_open->setEnabled(m_choice->checkedId() >= 0); });
    connect(&m_background, &Background::failed, this, [this](const QString &sentence) { say(sentence, true); });
    connect(&m_background, &Background::finished, this, [this] { setBusy(false); });
    setBusy(false);
    m_goal->setFocus();
}

FillParcelDialog::~FillParcelDialog() { m_background.disconnect(this); }

QWidget *FillParcelDialog::makeBoundary()
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    m_ofPlan = new QRadioButton(tr("Boundary of this &plan"));
    m_ofPlan->setObjectName(QStringLiteral("fillOfPlan"));
    m_ofFile = new QRadioButton(tr("A &file (GeoJSON, Shapefile, KML, DXF, x,y)"));
    m_ofFile->setObjectName(QStringLiteral("fillOfFile"));
    m_file = new QLineEdit;
    m_file->setObjectName(QStringLiteral("fillFile"));
    m_file->setAccessibleName(tr("File of the parcel"));
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    column->addWidget(m_ofPlan);
    column->addWidget(m_ofFile);
    column->addLayout(row);
    m_ofPlan->setEnabled(m_plan.site->boundary.size() >= 3);
    (m_ofPlan->isEnabled() ? m_ofPlan : m_ofFile)->setChecked(true);
    connect(browse, &QPushButton::clicked, this, &FillParcelDialog::chooseFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_ofFile->setChecked(true); });
    return group;
}

QWidget *FillParcelDialog::makeForm()
{
    auto *side = new QWidget;
    side->setFixedWidth(formWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(caption(tr("Parcel")));
    column->addWidget(makeBoundary());
    auto *form = new QFormLayout;
    m_goal = new NumberBox("fillGoal", units::one, {0.1, 1e9, 1}, 40.0);
    m_unit = choice("fillUnit", {});
    m_unit->addItem(tr("MW at the grid"), QStringLiteral("MW"));
    m_unit->addItem(tr("GPUs"), QStringLiteral("GPUs"));
    m_unit->addItem(tr("thousand tokens/s"), QStringLiteral("tokens/s"));
    m_unit->setAccessibleName(tr("Unit of the goal"));
    form->addRow(tr("&Goal"), m_goal);
    form->addRow(QString(), m_unit);
    m_rack = choice("fillRack", {});
    addRecords(m_rack, m_catalogue, "racks");
    m_rack->setCurrentIndex(std::max(0, m_rack->findData(QString::fromStdString(Hall{}.rack))));
    form->addRow(tr("&Rack"), m_rack);
    m_redundancy = choice("fillRedundancy", tr("as the layout suits"));
    for (const char *name : {"N", "N+1", "2N", "3N/2"})
        m_redundancy->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    form->addRow(tr("R&edundancy"), m_redundancy);
    m_cooling = choice("fillCooling", tr("as the layout suits"));
    addRecords(m_cooling, m_catalogue, "cooling-systems");
    form->addRow(tr("&Cooling"), m_cooling);
    m_phases = new NumberBox("fillPhases", units::one, {1, 10, 0}, 1);
    form->addRow(tr("P&hases"), m_phases);
    m_start = new QDateEdit(QDate(generate::Order{}.year, generate::Order{}.month, 1));
    m_start->setObjectName(QStringLiteral("fillStart"));
    m_start->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_start->setDateRange(QDate(2020, 1, 1), QDate(2080, 12, 1));
    form->addRow(tr("First &tokens"), m_start);
    column->addLayout(form);
    addActions(column);
    return side;
}

void FillParcelDialog::addActions(QVBoxLayout *column)
{
    m_fill = new QPushButton(tr("F&ill"));
    m_fill->setObjectName(QStringLiteral("fillStartButton"));
    m_fill->setDefault(true);
    m_cancel = new QPushButton(tr("C&ancel"));
    m_cancel->setObjectName(QStringLiteral("fillCancel"));
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_fill, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 100);
    column->addWidget(m_progress);
    m_said = new QLabel;
    m_said->setObjectName(QStringLiteral("fillSaid"));
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    column->addStretch(1);
    connect(m_fill, &QPushButton::clicked, this, &FillParcelDialog::fill);
    connect(m_cancel, &QPushButton::clicked, this, &FillParcelDialog::cancel);
}

// The window answers at once; the search ends at its next step, and nobody waits for it.
void FillParcelDialog::cancel()
{
    m_background.cancel();
    setBusy(false);
    say(tr("Cancelled; nothing was changed."), false);
}

QWidget *FillParcelDialog::makeResults()
{
    auto *page = new QWidget;
    m_cards = new QHBoxLayout(page);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    return scroll;
}

void FillParcelDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The boundary of the parcel"), QFileInfo(m_file->text()).absolutePath(),
                                                      tr("Parcels (%1);;All files (*)").arg(QString::fromStdString(mapFilePatterns())));
    if (!path.isEmpty())
        setFile(path);
}

void FillParcelDialog::setFile(const QString &path)
{
    m_file->setText(path);
    m_ofFile->setChecked(true);
}

void FillParcelDialog::begin(const ProjectStart &start)
{
    m_goal->setValue(start.goal);
    m_unit->setCurrentIndex(start.goalUnit);
    m_phases->setValue(start.phases);
    m_start->setDate(start.first);
    fill();
}

namespace {

generate::ParcelRead parcelOfFile(const std::string &file, const std::stop_token &stop, const std::function<void(double)> &progress)
{
    const MapRead map = readMapFile({.file = file, .system = {}, .layer = {}, .feature = {}, .reader = {}}, stop, progress);
    if (!map.ok()) {
        generate::ParcelRead read;
        read.problem = map.problem;
        return read;
    }
    return generate::readParcel(map.text, std::filesystem::path(file).filename().string());
}

// What the request takes from the parcel.
FillRequest onParcel(FillRequest request, const generate::Parcel &parcel, const std::string &nameless, const Catalogue &catalogue)
{
    if (!request.order.base)
        request.order.title = (parcel.name.empty() ? nameless : parcel.name) + ", " + request.goal.words();
    request.order = orderAt(parcel, std::move(request.order), catalogue);
    return request;
}

} // namespace

FillRequest FillParcelDialog::request(generate::Order order) const
{
    FillRequest request;
    request.order = std::move(order);
    const QString unit = m_unit->currentData().toString();
    const double value = m_goal->value() * (m_unit->currentIndex() == 2 ? 1e3 : 1.0);
    request.goal = generate::readGoal(QString::number(value, 'g', 15).toStdString() + " " + unit.toStdString());
    request.rack = m_rack->currentData().toString().toStdString();
    request.cooling = m_cooling->currentData().toString().toStdString();
    constexpr Topology topologies[] = {Topology::N, Topology::NPlus1, Topology::TwoN, Topology::ThreeNOverTwo};
    if (m_redundancy->currentIndex() > 0)
        request.redundancy = topologies[m_redundancy->currentIndex() - 1];
    request.order.phases = int(m_phases->value());
    request.order.year = m_start->date().year();
    request.order.month = m_start->date().month();
    return request;
}

void FillParcelDialog::fill()
{
    if (!numbersStand(this))
        return;
    generate::Order order;
    std::optional<generate::ParcelRead> own;
    if (m_ofPlan->isChecked())
        own = parcelOfPlan(m_plan, order);
    else if (m_file->text().isEmpty())
        return say(tr("Choose a file that holds the parcel's boundary."), true);
    if (own && !own->ok())
        return say(words(own->problem), true);
    setBusy(true);
    say(tr("Layouts are built, studied and corrected…"), false);
    m_background.run([this, own, request = request(std::move(order)), file = m_file->text().toStdString(),
                      nameless = tr("New parcel").toStdString(), catalogue = m_catalogue](std::stop_token stop) -> Background::Delivery {
        constexpr double reading = 0.1; // of the bar
        const auto progress = [this, stop](double share) {
            if (stop.stop_requested()) // the bar is that of the next search already
                return;
            QMetaObject::invokeMethod(
                m_progress, [bar = m_progress, share] { bar->setValue(int(share * 100)); }, Qt::QueuedConnection);
        };
        const generate::ParcelRead read =
            own ? *own : parcelOfFile(file, stop, [&](double share) { progress(reading * share); }); // a large file takes its time
        if (!read.ok())
            return [this, problem = read.problem] { say(words(problem), true); };
        const double from = own ? 0.0 : reading;
        auto filling =
            std::make_shared<Filling>(fillParcel(read.parcel, onParcel(request, read.parcel, nameless, catalogue), catalogue, allRules(),
                                                 stop, [&](double share) { progress(from + (1.0 - from) * share); }));
        return [this, filling, area = polygonArea(read.parcel.boundary)] { showLayouts(std::move(*filling), area); };
    });
}

void FillParcelDialog::showLayouts(Filling filling, Area parcel)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_filling = std::move(filling);
    if (!m_filling.ok())
        say(words(m_filling.problem), true);
    else
        say(tr("%n layouts; %1 were tried. The same parcel and goal give the same layouts.", nullptr, layouts()).arg(m_filling.tried),
            false);
    for (int i = 0; i < layouts(); ++i)
        addCard(m_filling.layouts[std::size_t(i)], i, parcel);
    m_cards->addStretch(1);
    m_open->setEnabled(false);
    if (QAbstractButton *first = m_choice->button(0)) {
        first->setChecked(true);
        first->setFocus();
        m_open->setDefault(true);
    }
}

void FillParcelDialog::addCard(const FilledParcel &layout, int index, Area parcel)
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    card->setFixedWidth(cardWidth);
    auto *column = new QVBoxLayout(card);
    card->installEventFilter(this);
    auto *choose = new QRadioButton(words(layout.title));
    choose->setObjectName(QStringLiteral("fillCard%1").arg(index));
    choose->setAccessibleDescription(words(layout.reason));
    m_choice->addButton(choose, index);
    column->addWidget(choose);
    auto *picture = new QLabel;
    picture->setPixmap(planThumbnail(layout.plan, m_tokens, devicePixelRatioF(), cardPicture));
    picture->setAlignment(Qt::AlignCenter);
    column->addWidget(picture);
    auto *figures = new QGridLayout;
    const Kpis &kpis = layout.study->kpis;
    int row = 0;
    const auto add = [&](const QString &name, const QString &value) {
        figures->addWidget(caption(name), row, 0);
        auto *label = new QLabel(value);
        label->setAlignment(Qt::AlignRight);
        figures->addWidget(label, row++, 1);
    };
    for (Kpi kpi : {Kpi::CapexTotal, Kpi::TokensPerSecond, Kpi::CostPerMtok, Kpi::GridPowerPeak, Kpi::Gpus, Kpi::PueAnnual})
        if (const KpiInfo &info = kpiInfo(kpi); kpis[kpi].si)
            add(words(info.label), formatKpi(info, *kpis[kpi].si, currentLanguage()));
    add(tr("Land"), tr("%1 (%2 of the parcel)").arg(words(measure(layout.land, units::m2, 3)), words(percent(layout.land / parcel, 2))));
    column->addLayout(figures);
    auto *reason = new QLabel(words(layout.reason));
    reason->setWordWrap(true);
    reason->setAlignment(Qt::AlignTop);
    column->addWidget(reason, 1);
    m_cards->addWidget(card);
}

// A click anywhere on a card chooses it, a double click opens it.
bool FillParcelDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool twice = event->type() == QEvent::MouseButtonDblClick;
    if (auto *choose = twice || event->type() == QEvent::MouseButtonPress ? watched->findChild<QRadioButton *>() : nullptr) {
        choose->setChecked(true);
        choose->setFocus();
        if (twice)
            openChosen();
    }
    return QDialog::eventFilter(watched, event);
}

void FillParcelDialog::say(const QString &sentence, bool problem)
{
    m_said->setText(sentence);
    m_said->setProperty("role", problem ? "problem" : "caption");
    m_said->setStyleSheet(problem ? QStringLiteral("color: %1").arg(m_tokens.error.name()) : QString());
}

void FillParcelDialog::setBusy(bool busy)
{
    m_fill->setEnabled(!busy);
    m_cancel->setEnabled(busy);
    m_progress->setVisible(busy);
    m_progress->setValue(0);
}

void FillParcelDialog::openChosen()
{
    const int index = m_choice->checkedId();
    if (index < 0 || index >= layouts() || !m_projects->mayLeave())
        return;
    m_projects->startWith(m_filling.layouts[std::size_t(index)].plan, m_catalogue);
    accept();
}

} // namespace tokenyard::ui
