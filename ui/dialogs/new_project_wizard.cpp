// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/new_project_wizard.h"

#include "core/edit/templates/templates.h"
#include "core/what_if/fill_parcel.h"
#include "ui/dialogs/import_parcel_dialog.h"
#include "ui/dialogs/number_box.h"
#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tokenyard::ui {

namespace {

constexpr double usualWidth = 300.0, usualDepth = 200.0; // m, when there is no parcel yet

QWizardPage *newPage(const QString &title, const QString &about, QFormLayout *&form)
{
    auto *made = new QWizardPage;
    made->setTitle(title);
    made->setSubTitle(about);
    form = new QFormLayout(made);
    return made;
}

QString nameOf(const Record &record) { return words(record.name()); }

NumberBox *metresBox(const char *name, double value) { return new NumberBox(name, units::m, {20, 20'000, 1}, value); }

NumberBox *tokensBox(const char *name, int value) { return new NumberBox(name, units::one, {1, 1'000'000, 0}, value); }

} // namespace

NewProjectWizard::NewProjectWizard(Catalogue catalogue, const Tokens &tokens, QWidget *parent)
    : QWizard(parent), m_catalogue(std::move(catalogue)), m_tokens(tokens)
{
    setObjectName(QStringLiteral("newProjectWizard"));
    setWindowTitle(tr("New project"));
    setWizardStyle(ClassicStyle);
    setOption(NoBackButtonOnStartPage);
    setButtonText(NextButton, tr("&Next"));
    setButtonText(BackButton, tr("&Back"));
    setButtonText(CancelButton, tr("Cancel"));
    setButtonText(FinishButton, tr("&Find layouts"));
    addPage(makeWhere());
    addPage(makeHowMuch());
    addPage(makeWhatFor());
    addPage(makeWhen());
    resize(620, 420);
}

QWizardPage *NewProjectWizard::makeWhere()
{
    QFormLayout *form = nullptr;
    QWizardPage *made =
        newPage(tr("Where?"), tr("The region gives weather, tariff country and the price of land; all of it can be changed later."), form);
    m_title = new QLineEdit(tr("New project"));
    m_title->setObjectName(QStringLiteral("wizardTitle"));
    form->addRow(tr("&Title"), m_title);
    m_region = new QComboBox;
    m_region->setObjectName(QStringLiteral("wizardRegion"));
    for (const Record &record : m_catalogue.set("regions").records)
        if (record.number("latitude") && record.number("longitude"))
            m_region->addItem(nameOf(record), QString::fromStdString(record.id));
    form->addRow(tr("&Region"), m_region);
    form->addRow(tr("Parcel, &width"), m_width = metresBox("wizardWidth", usualWidth));
    form->addRow(tr("Parcel, &depth"), m_depth = metresBox("wizardDepth", usualDepth));
    auto *take = new QPushButton(tr("&Import the parcel from a map…"));
    take->setObjectName(QStringLiteral("wizardImport"));
    form->addRow(QString(), take);
    form->addRow(QString(), m_parcel = new QLabel);
    connect(take, &QPushButton::clicked, this, &NewProjectWizard::importParcel);
    return made;
}

QWizardPage *NewProjectWizard::makeHowMuch()
{
    QFormLayout *form = nullptr;
    QWizardPage *made = newPage(tr("How much?"), tr("What the parcel is to hold: power at the grid, GPUs, or tokens."), form);
    m_goal = new NumberBox("wizardGoal", units::one, {0.1, 1e9, 1}, ProjectStart{}.goal);
    form->addRow(tr("&Goal"), m_goal);
    m_unit = new QComboBox;
    m_unit->setAccessibleName(tr("Unit of the goal"));
    for (const QString &unit : {tr("MW at the grid"), tr("GPUs"), tr("thousand tokens/s")}) // in the order of the dialog that follows
        m_unit->addItem(unit);
    form->addRow(QString(), m_unit);
    return made;
}

QWizardPage *NewProjectWizard::makeWhatFor()
{
    QFormLayout *form = nullptr;
    QWizardPage *made =
        newPage(tr("What for?"), tr("The service that the factory sells: a model and the usual length of a request."), form);
    const Service usual;
    m_model = new QComboBox;
    m_model->setObjectName(QStringLiteral("wizardModel"));
    for (const Record &record : m_catalogue.set("models").records)
        m_model->addItem(nameOf(record), QString::fromStdString(record.id));
    m_model->setCurrentIndex(std::max(0, m_model->findData(QString::fromStdString(usual.model))));
    form->addRow(tr("&Model"), m_model);
    form->addRow(tr("&Input tokens"), m_input = tokensBox("wizardInput", usual.inputTokens));
    form->addRow(tr("&Output tokens"), m_output = tokensBox("wizardOutput", usual.outputTokens));
    return made;
}

QWizardPage *NewProjectWizard::makeWhen()
{
    QFormLayout *form = nullptr;
    QWizardPage *made = newPage(tr("When?"), tr("Then the layouts are searched; the last page shows them side by side."), form);
    const generate::Order usual;
    m_first = new QDateEdit(QDate(usual.year, usual.month, 1));
    m_first->setObjectName(QStringLiteral("wizardFirst"));
    m_first->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_first->setDateRange(QDate(2020, 1, 1), QDate(2080, 12, 1));
    form->addRow(tr("&First tokens"), m_first);
    m_phases = new NumberBox("wizardPhases", units::one, {1, 10, 0}, 1);
    form->addRow(tr("&Phases, a year apart"), m_phases);
    return made;
}

bool NewProjectWizard::validateCurrentPage() { return numbersStand(currentPage()) && QWizard::validateCurrentPage(); }

// Uses a plan of its own: the open one is not touched.
void NewProjectWizard::importParcel()
{
    Document scratch(m_catalogue);
    scratch.reset(sitePlan(), {});
    if (ImportParcelDialog(&scratch, m_tokens, this).exec() != QDialog::Accepted)
        return;
    m_imported = scratch.plan();
    m_hasImported = true;
    showParcel();
}

void NewProjectWizard::showParcel()
{
    m_width->setEnabled(false);
    m_depth->setEnabled(false);
    m_parcel->setText(tr("Imported: %1").arg(words(measure(polygonArea(m_imported.site->boundary), units::m2, 6))));
}

Plan NewProjectWizard::sitePlan() const
{
    Plan plan = m_hasImported ? m_imported : emptyPlan(m_catalogue);
    generate::Parcel parcel;
    if (m_hasImported) {
        parcel.place = generate::GlobePoint{plan.site->latitude, plan.site->longitude};
    } else if (const Record *region = m_catalogue.find("regions", m_region->currentData().toString().toStdString())) {
        parcel.place = generate::GlobePoint{region->number("latitude").value_or(36.0), region->number("longitude").value_or(128.0)};
    }
    const double w = m_width->value(), d = m_depth->value();
    parcel.boundary = m_hasImported ? plan.site->boundary : Polygon{{0, 0}, {w, 0}, {w, d}, {0, d}};
    return onParcel(plan, parcel, orderAt(parcel, {}, m_catalogue), m_title->text().trimmed().toStdString());
}

ProjectStart NewProjectWizard::start() const
{
    ProjectStart start;
    start.plan = sitePlan();
    if (!start.plan.services.empty())
        start.plan.services.front() = start.plan.services.front().with([&](Service &service) {
            service.model = m_model->currentData().toString().toStdString();
            service.inputTokens = int(m_input->value());
            service.outputTokens = int(m_output->value());
        });
    start.goal = m_goal->value();
    start.goalUnit = m_unit->currentIndex();
    start.phases = int(m_phases->value());
    start.first = m_first->date();
    return start;
}

} // namespace tokenyard::ui
