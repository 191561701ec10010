// SPDX-License-Identifier: Apache-2.0
// Language and theme, kept in QSettings. The window is rebuilt with them at once; the plan stays open.
#pragma once

#include "core/base/language.h"

#include <QDialog>

class QComboBox;

namespace tokenyard::ui {

struct WindowSettings {
    Language language = Language::English;
    bool dark = false;
    bool operator==(const WindowSettings &) const = default;
};
WindowSettings readSettings();
void writeSettings(const WindowSettings &settings);

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const WindowSettings &now, QWidget *parent = nullptr);
    WindowSettings settings() const;

private:
    QComboBox *m_language, *m_theme;
};

} // namespace tokenyard::ui
