// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli report FILE -o X.pdf: the report as the window makes it, without a display.
#include "app/cli/drawing_app.h"
#include "app/cli/plan_file.h"
#include "app/cli/write_file.h"

#include "ui/report/report_pdf.h"

#include <fstream>
#include <iterator>

namespace tokenyard::cli {

namespace {

void run(const std::string &file, const std::string &output, const std::string &language, Outcome &outcome)
{
    const std::optional<StudiedFile> opened = studyFile(file, true, outcome);
    if (!opened)
        return;
    const DrawingApp app;
    const Plan &plan = opened->project.plan;
    const QDateTime created = ui::creationTime();
    std::ifstream saved(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(saved), {}};
    const report::Input input{plan,
                              *opened->study,
                              opened->catalogue,
                              *parseLanguage(language),
                              {std::filesystem::path(file).filename().string(), digestOf(opened->project),
                               created.date().toString(Qt::ISODate).toStdString(), TOKENYARD_VERSION, std::move(bytes)}};
    const QByteArray pdf = ui::reportPdf(input, created);
    writeWhole(output, {pdf.constData(), std::size_t(pdf.size())}, outcome);
}

} // namespace

void registerReport(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("report", "Write the report of a plan as a PDF");
    auto file = std::make_shared<std::string>(), output = std::make_shared<std::string>();
    auto language = std::make_shared<std::string>("ko");
    command->add_option("file", *file, "The project file (.tokenyard)")->required();
    command->add_option("-o,--output", *output, "The PDF to write; an old one is replaced")->required();
    command->add_option("--language", *language, "Language of the report")->check(CLI::IsMember({"ko", "en"}))->capture_default_str();
    command->callback([=, &outcome] { run(*file, *output, *language, outcome); });
}

} // namespace tokenyard::cli
