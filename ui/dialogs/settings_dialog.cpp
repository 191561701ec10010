// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/settings_dialog.h"

#include "ui/text/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace tokenyard::ui {

namespace {
constexpr int sizes[] = {100, 125, 150, 175, 200}; // percent; WCAG 2.1, 1.4.4 asks for 200
constexpr char scaleVariable[] = "QT_SCALE_FACTOR";

int keptSize()
{
    const int kept = QSettings().value(QStringLiteral("size")).toInt();
    return std::find(std::begin(sizes), std::end(sizes), kept) != std::end(sizes) ? kept : 100;
}
} // namespace

WindowSettings readSettings()
{
    const QSettings settings;
    WindowSettings out;
    out.language =
        parseLanguage(settings.value(QStringLiteral("language")).toString().toStdString()).value_or(languageOf(QLocale::system()));
    out.dark = settings.value(QStringLiteral("theme")).toString() == QStringLiteral("dark");
    out.percent = keptSize();
    return out;
}

void useKeptSize()
{
    if (const int percent = keptSize(); percent != 100 && !qEnvironmentVariableIsSet(scaleVariable))
        qputenv(scaleVariable, QByteArray::number(percent / 100.0));
}

void writeSettings(const WindowSettings &chosen)
{
    QSettings settings;
    const std::string_view key = languageKey(chosen.language);
    settings.setValue(QStringLiteral("language"), QString::fromLatin1(key.data(), qsizetype(key.size())));
    settings.setValue(QStringLiteral("theme"), chosen.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    settings.setValue(QStringLiteral("size"), chosen.percent);
}

SettingsDialog::SettingsDialog(const WindowSettings &now, QWidget *parent)
    : QDialog(parent), m_language(new QComboBox), m_theme(new QComboBox), m_size(new QComboBox)
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(340);
    m_language->setObjectName(QStringLiteral("settings.language"));
    for (const LanguageInfo &info : languages)
        m_language->addItem(QString::fromUtf8(info.name));
    m_language->setCurrentIndex(int(now.language));
    m_theme->setObjectName(QStringLiteral("settings.theme"));
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(now.dark ? 1 : 0);
    m_size->setObjectName(QStringLiteral("settings.size"));
    for (int percent : sizes)
        m_size->addItem(tr("%1 %").arg(percent), percent);
    m_size->setCurrentIndex(m_size->findData(now.percent));
    m_size->setToolTip(tr("Takes effect when Tokenyard is started again."));
    auto *later = new QLabel(m_size->toolTip());
    later->setVisible(false);
    connect(m_size, &QComboBox::currentIndexChanged, later,
            [later, was = m_size->currentIndex()](int index) { later->setVisible(index != was); });
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 14);
    form->setVerticalSpacing(10);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Size of text and controls"), m_size);
    form->addRow(later);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

WindowSettings SettingsDialog::settings() const
{
    return {Language(m_language->currentIndex()), m_theme->currentIndex() == 1, m_size->currentData().toInt()};
}

} // namespace tokenyard::ui
