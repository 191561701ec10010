// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/settings_dialog.h"

#include "ui/text/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QSettings>

namespace tokenyard::ui {

WindowSettings readSettings()
{
    const QSettings settings;
    WindowSettings out;
    out.language =
        parseLanguage(settings.value(QStringLiteral("language")).toString().toStdString()).value_or(languageOf(QLocale::system()));
    out.dark = settings.value(QStringLiteral("theme")).toString() == QStringLiteral("dark");
    return out;
}

void writeSettings(const WindowSettings &chosen)
{
    QSettings settings;
    const std::string_view key = languageKey(chosen.language);
    settings.setValue(QStringLiteral("language"), QString::fromLatin1(key.data(), qsizetype(key.size())));
    settings.setValue(QStringLiteral("theme"), chosen.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

SettingsDialog::SettingsDialog(const WindowSettings &now, QWidget *parent)
    : QDialog(parent), m_language(new QComboBox), m_theme(new QComboBox)
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
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 14);
    form->setVerticalSpacing(10);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Theme"), m_theme);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

WindowSettings SettingsDialog::settings() const { return {Language(m_language->currentIndex()), m_theme->currentIndex() == 1}; }

} // namespace tokenyard::ui
