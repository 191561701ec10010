// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli render FILE [--view V | --overlay O] -o X.png|svg|pdf|dxf|geojson: the site drawing, coloured by an overlay, or a schematic
// as a sheet; or the site for drawing programs and maps.
#include "app/cli/drawing_app.h"
#include "app/cli/plan_file.h"
#include "app/cli/write_file.h"

#include "core/base/language.h"
#include "core/report/drawing/vector_files.h"
#include "ui/report/sheet.h"
#include "ui/text/format.h"

#include <algorithm>
#include <map>

namespace tokenyard::cli {

namespace {

using drawing::Overlay;

std::string endingOf(const std::string &output)
{
    std::string ending = std::filesystem::path(output).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return ending;
}

const std::map<std::string, ui::SheetFormat> formats{
    {".png", ui::SheetFormat::Png}, {".svg", ui::SheetFormat::Svg}, {".pdf", ui::SheetFormat::Pdf}};
const std::map<std::string, ui::SheetView> views{{"site", ui::SheetView::Site},
                                                 {"single-line", ui::SheetView::SingleLine},
                                                 {"cooling", ui::SheetView::Cooling},
                                                 {"losses", ui::SheetView::Losses},
                                                 {"loading", ui::SheetView::Overlay}};

struct Request {
    std::string file, output, language = "ko", view = "site", overlay;
    int level = 0;
    const drawing::OverlayInfo *painted() const { return drawing::findOverlay(view == "loading" && overlay.empty() ? view : overlay); }
};

// Options that cannot be combined; empty if all can.
std::string contradiction(const Request &request, const std::string &ending)
{
    const bool vectors = ending == ".dxf" || ending == ".geojson";
    if (!vectors && !formats.count(ending))
        return "'" + request.output + "' should end in .png, .svg, .pdf, .dxf or .geojson";
    const bool schematic = request.view == "single-line" || request.view == "cooling" || request.view == "losses";
    if (schematic && vectors)
        return "A schematic has no place on the ground; write it as .png, .svg or .pdf";
    if (schematic && !request.overlay.empty())
        return "An overlay paints the site; leave out --view " + request.view + " or --overlay";
    if (vectors && request.level > 0)
        return "DXF and GeoJSON hold all storeys; leave out --level";
    return {};
}

std::string vectorFile(const Request &request, const StudiedFile &opened, const std::string &ending)
{
    const drawing::OverlayInfo *painted = request.painted();
    const drawing::VectorInput input{
        opened.project.plan, opened.study.get(), &opened.catalogue, painted ? painted->overlay : Overlay::Plan,
        [language = *parseLanguage(request.language)](const Text &text) { return ui::translate(text, language).toStdString(); }};
    return ending == ".dxf" ? drawing::dxfOf(input) : drawing::geoJsonOf(input);
}

void run(const Request &request, Outcome &outcome)
{
    const std::string ending = endingOf(request.output);
    if (const std::string why = contradiction(request, ending); !why.empty())
        return fail(outcome, exitUsage, why);
    const std::optional<StudiedFile> opened = studyFile(request.file, StudyDepth::Base, outcome);
    if (!opened)
        return;
    const Plan &plan = opened->project.plan;
    if (!formats.count(ending)) {
        writeWhole(request.output, vectorFile(request, *opened, ending), outcome);
        return;
    }
    const auto standsThere = [level = request.level](const Shared<Object> &object) { return object->place.level == level; };
    if (request.level > 0 && std::none_of(plan.objects.begin(), plan.objects.end(), standsThere))
        return fail(outcome, exitUsage, "Nothing stands on storey " + std::to_string(request.level) + " of the plan; give another --level");
    const DrawingApp app;
    const QDateTime created = ui::creationTime();
    const drawing::OverlayInfo *painted = request.painted();
    const ui::SheetInput input{plan,
                               opened->study.get(),
                               &opened->catalogue,
                               *parseLanguage(request.language),
                               request.level,
                               created.date().toString(Qt::ISODate),
                               {},
                               painted ? ui::SheetView::Overlay : views.at(request.view),
                               painted ? painted->overlay : Overlay::Plan};
    const QByteArray bytes = ui::sheetFile(input, formats.at(ending), created);
    if (bytes.isEmpty())
        return fail(outcome, exitInputOutput, "The drawing could not be made: there is not enough memory");
    writeWhole(request.output, {bytes.constData(), std::size_t(bytes.size())}, outcome);
}

} // namespace

void registerRender(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand(
        "render", "Write a drawing of a plan: a sheet as PNG, SVG or PDF, A3 or what its words need, the site as DXF or GeoJSON");
    auto request = std::make_shared<Request>();
    std::vector<std::string> names, overlays;
    for (const auto &[name, view] : views)
        names.push_back(name);
    for (const drawing::OverlayInfo &info : drawing::allOverlays())
        if (drawing::givesValues(info.overlay))
            overlays.push_back(info.key);
    command->add_option("file", request->file, "The project file (.tokenyard)")->required();
    command
        ->add_option("-o,--output", request->output,
                     "The file to write, by its ending .png, .svg, .pdf, .dxf or .geojson; an old one is replaced")
        ->required();
    command
        ->add_option("--view", request->view,
                     "What to draw: the site, its loading, the single-line diagram of the power, the diagram of the cooling, a year's "
                     "electricity from the grid to the chips")
        ->check(CLI::IsMember(names))
        ->capture_default_str();
    command->add_option("--overlay", request->overlay, "What to paint the site by")->check(CLI::IsMember(overlays));
    command->add_option("--language", request->language, "Language of the sheet")
        ->check(CLI::IsMember(languageKeys()))
        ->capture_default_str();
    command->add_option("--level", request->level, "Storey seen from above; the one with the most racks if not given")
        ->check(CLI::Range(0, 100));
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
