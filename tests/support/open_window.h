// SPDX-License-Identifier: Apache-2.0
// The whole window with its own document, as the program opens it, with settings and copies in a folder that is removed with the test.
#pragma once

#include "ui/dialogs/project_controller.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/main_window.h"
#include "ui/panels/field_editor.h"
#include "ui/panels/properties_panel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

namespace tokenyard::test {

class OpenWindow {
public:
    // Call once, before any window.
    static void prepare(const QTemporaryDir &folder)
    {
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        qputenv("XDG_CACHE_HOME", folder.path().toUtf8());
        QApplication::setOrganizationName(QStringLiteral("tokenyard-test"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::applyTheme(*qApp, ui::lightTokens());
    }
    explicit OpenWindow(Language language = Language::English) : window{&document, &projects, ui::WindowSettings{.language = language}}
    {
        projects.setTeller([this](const QString &sentence) { told << sentence; });
        projects.startFrom(QStringLiteral("blank-40mw"));
        window.show();
    }
    ObjectId firstHall() const
    {
        for (const auto &object : document.plan().objects)
            if (object->kind() == ObjectKind::Hall)
                return object->id;
        return {};
    }
    ui::FieldEditor *field(const char *key) const
    {
        for (ui::FieldEditor *editor : window.findChild<ui::PropertiesPanel *>()->editors())
            if (editor->row().info.key == key)
                return editor;
        return nullptr;
    }

    QStringList told;
    ui::Document document{Catalogue()};
    ui::ProjectKeeper keeper{&document};
    ui::ProjectController projects{&document, &keeper};
    ui::MainWindow window;
};

} // namespace tokenyard::test
