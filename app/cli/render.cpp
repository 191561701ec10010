// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli render FILE [--view V] -o X.png|svg|pdf: the site drawing, its loading or a schematic as an A3 sheet.
#include "app/cli/drawing_app.h"
#include "app/cli/plan_file.h"
#include "app/cli/write_file.h"

#include "ui/report/sheet.h"

#include <algorithm>
#include <map>

namespace tokenyard::cli {

namespace {

std::optional<ui::SheetFormat> formatOf(const std::string &output)
{
    std::string ending = std::filesystem::path(output).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    if (ending == ".png")
        return ui::SheetFormat::Png;
    if (ending == ".svg")
        return ui::SheetFormat::Svg;
    if (ending == ".pdf")
        return ui::SheetFormat::Pdf;
    return std::nullopt;
}

const std::map<std::string, ui::SheetView> views{{"site", ui::SheetView::Site},
                                                 {"single-line", ui::SheetView::SingleLine},
                                                 {"cooling", ui::SheetView::Cooling},
                                                 {"loading", ui::SheetView::Loading}};

struct Request {
    std::string file, output, language = "ko", view = "site";
    int level = 0;
};

void run(const Request &request, Outcome &outcome)
{
    const auto &[file, output, language, view, level] = request;
    const auto format = formatOf(output);
    if (!format)
        return fail(outcome, exitUsage, "'" + output + "' should end in .png, .svg or .pdf");
    const std::optional<StudiedFile> opened = studyFile(file, false, outcome);
    if (!opened)
        return;
    const Plan &plan = opened->project.plan;
    const auto standsThere = [level = request.level](const Shared<Object> &object) { return object->place.level == level; };
    if (level > 0 && std::none_of(plan.objects.begin(), plan.objects.end(), standsThere))
        return fail(outcome, exitUsage, "Nothing stands on storey " + std::to_string(level) + " of the plan; give another --level");
    const DrawingApp app;
    const QDateTime created = ui::creationTime();
    const ui::SheetInput input{plan,
                               opened->study.get(),
                               &opened->catalogue,
                               *parseLanguage(language),
                               level,
                               created.date().toString(Qt::ISODate),
                               QStringLiteral("A3"),
                               views.at(view)};
    const QByteArray bytes = ui::sheetFile(input, *format, created);
    if (bytes.isEmpty())
        return fail(outcome, exitInputOutput, "The drawing could not be made: there is not enough memory");
    writeWhole(output, {bytes.constData(), std::size_t(bytes.size())}, outcome);
}

} // namespace

void registerRender(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("render", "Write a drawing of a plan as an A3 sheet: PNG, SVG or PDF");
    auto request = std::make_shared<Request>();
    std::vector<std::string> names;
    for (const auto &[name, view] : views)
        names.push_back(name);
    command->add_option("file", request->file, "The project file (.tokenyard)")->required();
    command->add_option("-o,--output", request->output, "The file to write, by its ending .png, .svg or .pdf; an old one is replaced")
        ->required();
    command
        ->add_option("--view", request->view,
                     "What to draw: the site, its loading, the single-line diagram of the power, the diagram of the cooling")
        ->check(CLI::IsMember(names))
        ->capture_default_str();
    command->add_option("--language", request->language, "Language of the sheet")
        ->check(CLI::IsMember({"ko", "en"}))
        ->capture_default_str();
    command->add_option("--level", request->level, "Storey seen from above; the one with the most racks if not given")
        ->check(CLI::Range(0, 100));
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
