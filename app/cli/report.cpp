// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli report FILE -o X.pdf: the report as the window makes it, without a display.
#include "app/cli/drawing_app.h"
#include "app/cli/ending.h"
#include "app/cli/study_of.h"
#include "app/cli/write_file.h"

#include "core/base/language.h"
#include "core/base/one_line.h"
#include "core/catalogue/project_data.h"
#include "core/store/carried_project.h"
#include "ui/report/html.h"
#include "ui/report/logo.h"
#include "ui/report/report_pdf.h"

#include <algorithm>
#include <optional>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file, output, language, reader, logo, redact;
    std::optional<std::string> company;
    std::vector<std::string> sections;
    bool keep = false;
};

std::string lower(std::string words)
{
    std::transform(words.begin(), words.end(), words.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return words;
}

// The report settings kept in the plan, changed by the given options; nothing if that is not possible.
std::optional<report::Settings> settingsOf(const Request &request, const Project &project, Outcome &outcome)
{
    report::Settings settings = report::settingsOf(catalogueOf(project));
    if (const std::vector<std::string> unknown = report::unknownSections(request.sections); !unknown.empty()) {
        std::string all;
        for (const std::string &key : report::sectionKeys())
            all += (all.empty() ? "" : ", ") + key;
        fail(outcome, exitUsage, "The report has no section '" + unknown.front() + "'; there are " + all);
        return std::nullopt;
    }
    if (request.company
        && (request.company->size() > report::longestCompany || !isGoodText(*request.company) || !isOneLine(*request.company))) {
        fail(outcome, exitUsage,
             "A company's name takes at most " + std::to_string(report::longestCompany) + " bytes of text on one line; shorten it");
        return std::nullopt;
    }
    if (!request.logo.empty()) {
        const ui::LogoReading logo = ui::readLogo(QString::fromStdString(request.logo));
        if (!logo.problem.isEmpty()) {
            fail(outcome, exitUsage, logo.problem.toStdString());
            return std::nullopt;
        }
        settings.logo = logo.logo;
    }
    if (request.company)
        settings.company = *request.company;
    if (!request.sections.empty())
        settings.sections = request.sections;
    if (!request.redact.empty())
        settings.pricesRedacted = request.redact == "prices";
    if (!request.reader.empty())
        settings.reader = report::findReader(request.reader)->reader;
    return settings;
}

// Writes the choices into the plan's file.
bool keep(const Request &request, const report::Settings &settings, Project project, Outcome &outcome)
{
    if (isPdfFile(request.file)) {
        fail(outcome, exitUsage, "A report's own plan is not changed; leave out --keep, or name the plan");
        return false;
    }
    project.dataFiles.erase(reportSettingsFile);
    if (std::string text = report::settingsText(settings); !text.empty())
        project.dataFiles[reportSettingsFile] = std::move(text);
    try {
        saveProjectLocked(request.file, project);
        return true;
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return false;
    }
}

// The origin of the report, and the project inside it; for a report as input, the project inside that.
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
    for (const char *other : {".xlsx", ".xls", ".ods", ".csv", ".json", ".docx", ".png", ".svg"})
        if (ending == other)
            return fail(outcome, exitUsage,
                        "A report is a .pdf or a .html, not a " + ending
                            + "; workbook and tables are written by export (--format xlsx), drawings by render");
    const DrawingApp app;
    std::optional<StudiedFile> opened = openedFile(request.file, outcome);
    const auto settings = opened ? settingsOf(request, opened->project, outcome) : std::nullopt;
    if (!settings || (request.keep && !keep(request, *settings, opened->project, outcome)))
        return;
    if (request.keep) // the file holds another project now
        opened = openedFile(request.file, outcome);
    if (!opened)
        return;
    study(*opened, StudyDepth::Swings);
    const report::ReaderInfo &reader = report::readerInfo(settings->reader.value_or(report::Reader::Full));
    const QDateTime created = ui::creationTime();
    const Language language = request.language.empty() ? reader.language.value_or(Language::Korean) : *parseLanguage(request.language);
    try {
        const report::Input input{
            opened->project.plan, *opened->study, opened->catalogue, language, originOf(request, opened->project, created),
            reader.reader,        *settings};
        const QByteArray bytes = html ? ui::reportHtml(input) : ui::reportPdf(input, created);
        writeWhole(request.output, {bytes.constData(), std::size_t(bytes.size())}, outcome);
    } catch (const StoreError &error) { // the file has disappeared since it was opened
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
        ->required()
        ->transform(withEnding(".pdf"));
    command
        ->add_option("--for", request->reader,
                     "Who reads it: committee has 12 pages at most, ministry is the public form; without it as the plan keeps, or full")
        ->check(CLI::IsMember(readerKeys()));
    command->add_option("--language", request->language, "Language of the report; ko without it")->check(CLI::IsMember(languageKeys()));
    command->add_option("--company", request->company, "Who issues it: on the cover and in the title blocks");
    command->add_option("--logo", request->logo, "The company's picture for the cover, a PNG or JPEG");
    command->add_option("--sections", request->sections, "Only these sections after the cover, by their keys: summary,capex,finance")
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_option("--redact", request->redact, "What to leave out: unit prices, and then the plan that holds them")
        ->check(CLI::IsMember({"prices", "nothing"}));
    command->add_flag("--keep", request->keep, "Keep company, logo, reader, sections and redaction in the plan's file");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
