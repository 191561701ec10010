// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli report FILE -o X.pdf: the report as the window makes it, without a display.
#include "app/cli/drawing_app.h"
#include "app/cli/plan_file.h"
#include "app/cli/write_file.h"

#include "core/base/language.h"
#include "core/store/carried_project.h"
#include "ui/report/html.h"
#include "ui/report/report_pdf.h"

#include <algorithm>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file, output, language, reader = "full";
};

std::string lower(std::string words)
{
    std::transform(words.begin(), words.end(), words.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return words;
}

// What the report is of, and the project it carries; of a report the project inside that.
report::Origin originOf(const Request &request, const Project &project, const QDateTime &created)
{
    const std::filesystem::path path(request.file);
    std::string name = path.filename().string();
    if (isPdfFile(path))
        name = path.stem().string() + ".tokenyard";
    return {name, digestOf(project), created.date().toString(Qt::ISODate).toStdString(), TOKENYARD_VERSION, projectBytes(path)};
}

void run(const Request &request, Outcome &outcome)
{
    const std::string ending = lower(std::filesystem::path(request.output).extension().string());
    const bool html = ending == ".html" || ending == ".htm";
    const report::ReaderInfo &reader = *report::findReader(request.reader);
    const std::optional<StudiedFile> opened = studyFile(request.file, true, outcome);
    if (!opened)
        return;
    const DrawingApp app;
    const QDateTime created = ui::creationTime();
    const Language language = request.language.empty() ? reader.language.value_or(Language::Korean) : *parseLanguage(request.language);
    try {
        const report::Input input{
            opened->project.plan, *opened->study, opened->catalogue, language, originOf(request, opened->project, created), reader.reader};
        const QByteArray bytes = html ? ui::reportHtml(input) : ui::reportPdf(input, created);
        writeWhole(request.output, {bytes.constData(), std::size_t(bytes.size())}, outcome);
    } catch (const StoreError &error) { // the file went away since it was opened
        fail(outcome, exitInputOutput, error.what());
    }
}

std::vector<std::string> readerKeys()
{
    std::vector<std::string> keys;
    for (const report::ReaderInfo &reader : report::readers())
        keys.emplace_back(reader.key);
    return keys;
}

} // namespace

void registerReport(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("report", "Write the report of a plan as a PDF that carries it, or as one HTML file");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->file, "The project file (.tokenyard), or a report that carries one")->required();
    command->add_option("-o,--output", request->output, "The PDF to write, or one HTML file where it ends in .html; an old one is replaced")
        ->required();
    command->add_option("--for", request->reader, "Who reads it: committee has 12 pages at most, ministry is the public form")
        ->check(CLI::IsMember(readerKeys()))
        ->capture_default_str();
    command->add_option("--language", request->language, "Language of the report; ko without it")->check(CLI::IsMember(languageKeys()));
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
