// SPDX-License-Identifier: Apache-2.0
#include "ui/report/report_choices.h"

#include "core/report/stages.h"
#include "ui/dialogs/question.h"
#include "ui/report/logo.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenyard::ui {

namespace {
constexpr int logoWidth = 200, logoHeight = 48, anyReader = -1;
}

ReportChoices::ReportChoices(const report::Settings &settings, QWidget *parent) : QDialog(parent), m_logoBytes(settings.logo)
{
    setObjectName(QStringLiteral("reportChoices"));
    setWindowTitle(tr("What is in the report"));
    m_company = new QLineEdit(QString::fromStdString(settings.company));
    m_company->setObjectName(QStringLiteral("reportCompany"));
    m_company->setMaxLength(int(report::longestCompany) / 4); // a character takes at most four bytes
    m_logo = new QLabel;
    auto *choose = new QPushButton(tr("Choose a &picture…")), *none = new QPushButton(tr("&None"));
    auto *logo = new QHBoxLayout;
    logo->addWidget(m_logo, 1);
    logo->addWidget(choose);
    logo->addWidget(none);
    m_reader = new QComboBox;
    m_reader->setObjectName(QStringLiteral("choicesReader"));
    m_reader->addItem(tr("Chosen each time"), anyReader);
    for (const report::ReaderInfo &reader : report::readers())
        m_reader->addItem(translate(reader.name, currentLanguage()), int(reader.reader));
    m_reader->setCurrentIndex(settings.reader ? m_reader->findData(int(*settings.reader)) : 0);
    m_sections = new QListWidget;
    m_sections->setObjectName(QStringLiteral("reportSections"));
    for (const report::SectionName &section : report::sectionNames()) {
        if (section.key == "cover")
            continue;
        auto *item = new QListWidgetItem(translate(section.title, currentLanguage()), m_sections);
        item->setData(Qt::UserRole, QString::fromStdString(section.key));
        const bool chosen = std::find(settings.sections.begin(), settings.sections.end(), section.key) != settings.sections.end();
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    m_redacted = new QCheckBox(tr("Leave out &unit prices, and do not carry the plan"));
    m_redacted->setObjectName(QStringLiteral("reportRedacted"));
    m_redacted->setChecked(settings.pricesRedacted);
    auto *form = new QFormLayout;
    form->addRow(tr("&Company"), m_company);
    form->addRow(tr("Logo"), logo);
    form->addRow(tr("&Reader"), m_reader);
    form->addRow(tr("&Sections"), m_sections);
    form->addRow(QString(), new QLabel(tr("None checked: all that the reader gets.")));
    form->addRow(QString(), m_redacted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &ReportChoices::chooseLogo);
    connect(none, &QPushButton::clicked, this, [this] {
        m_logoBytes.clear();
        showLogo();
    });
    showLogo();
}

report::Settings ReportChoices::settings() const
{
    report::Settings settings{.company = m_company->text().trimmed().toStdString(), .logo = m_logoBytes};
    if (const int reader = m_reader->currentData().toInt(); reader != anyReader)
        settings.reader = report::Reader(reader);
    for (int i = 0; i < m_sections->count(); ++i)
        if (m_sections->item(i)->checkState() == Qt::Checked)
            settings.sections.push_back(m_sections->item(i)->data(Qt::UserRole).toString().toStdString());
    settings.pricesRedacted = m_redacted->isChecked();
    return settings;
}

QString ReportChoices::takeLogo(const QString &path)
{
    LogoReading logo = readLogo(path);
    if (!logo.problem.isEmpty())
        return logo.problem;
    m_logoBytes = std::move(logo.logo);
    showLogo();
    return {};
}

void ReportChoices::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the company's logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    if (const QString wrong = takeLogo(path); !wrong.isEmpty())
        tellPlainly(this, windowTitle(), wrong);
}

void ReportChoices::showLogo()
{
    const QImage image = logoImage(m_logoBytes);
    if (image.isNull())
        m_logo->setText(tr("No logo"));
    else
        m_logo->setPixmap(QPixmap::fromImage(image.scaled(logoWidth, logoHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

} // namespace tokenyard::ui
