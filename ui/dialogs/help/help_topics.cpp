// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/help/help_topics.h"

#include <QWidget>

#include <string_view>

namespace tokenyard::ui {

namespace {

struct Row {
    std::string_view name; // an object's name, or a class without its namespace
    const char *topic;
};
constexpr Row rows[] = {{"WelcomePage", "start"},
                        {"settings.language", "start"},
                        {"settings.theme", "start"},
                        {"siteView", "map"},
                        {"canvas", "map"},
                        {"levels", "map"},
                        {"library", "map"},
                        {"arrayDialog", "map"},
                        {"tools", "map"},
                        {"outline.search", "window"},
                        {"outline.tree", "window"},
                        {"history", "window"},
                        {"palette", "window"},
                        {"PropertiesPanel", "fields"},
                        {"NoteDialog", "fields"},
                        {"ledger", "figures"},
                        {"explain", "figures"},
                        {"findings", "findings"},
                        {"PlantPage", "plant"},
                        {"HoursPage", "hours"},
                        {"optimiseDialog", "hours"},
                        {"WorkloadPage", "workload"},
                        {"OwnRowsView", "own-runs"},
                        {"ThroughputPage", "throughput"},
                        {"MoneyPage", "money"},
                        {"StudiesPage", "studies"},
                        {"ComparePage", "scenarios"},
                        {"scenarioSwitch", "scenarios"},
                        {"DiagramPage", "diagrams"},
                        {"FailuresPage", "failures"},
                        {"RegionPage", "region"},
                        {"PhasesPage", "phases"},
                        {"FillParcelDialog", "fill"},
                        {"ImportParcelDialog", "parcel"},
                        {"NewProjectWizard", "fill"},
                        {"record-editor", "records"},
                        {"tariffDialog", "records"},
                        {"reportPreview", "report"},
                        {"versions", "files"}};

const char *topicNamed(std::string_view name)
{
    for (const Row &row : rows)
        if (row.name == name)
            return row.topic;
    return nullptr;
}

std::string_view classOf(const QWidget &widget)
{
    const std::string_view whole = widget.metaObject()->className();
    const auto colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

} // namespace

HelpTopic helpTopicOf(const QWidget *widget)
{
    static const QString field = QStringLiteral("field.");
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        if (name.startsWith(field))
            return {QStringLiteral("fields"), name.mid(field.size())};
        const char *topic = topicNamed(name.toStdString());
        if (!topic)
            topic = topicNamed(classOf(*widget));
        if (topic)
            return {QString::fromLatin1(topic), {}};
    }
    return {};
}

QString helpOn(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (!widget->toolTip().isEmpty())
            return widget->toolTip();
    return {};
}

std::vector<QString> allHelpTopics()
{
    std::vector<QString> all;
    for (const Row &row : rows)
        all.push_back(QString::fromLatin1(row.topic));
    return all;
}

} // namespace tokenyard::ui
