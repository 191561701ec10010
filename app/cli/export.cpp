// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli export FILE --format csv|json -o DIR [--language ko|en | --keys]: the study's tables, one file each; with
// --format xlsx -o FILE.xlsx the cash flow as a workbook that calculates.
#include "app/cli/ending.h"
#include "app/cli/plan_file.h"
#include "app/cli/write_file.h"

#include "core/base/language.h"
#include "core/report/export_tables.h"
#include "core/report/workbook/workbook.h"
#include "core/store/unwritable.h"
#ifdef TOKENYARD_DRAWING
#include "ui/text/format.h"
#endif

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <unistd.h>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file, folder, format = "csv", language = "ko";
    bool keys = false;
};

// Without the drawing back ends there are no translations: the CSV is then in English.
report::CsvStyle styleOf(const Request &request)
{
    report::CsvStyle style;
    style.keys = request.keys;
#ifdef TOKENYARD_DRAWING
    style.say = [language = *parseLanguage(request.language)](const Text &text) { return ui::translate(text, language).toStdString(); };
#endif
    return style;
}

// A unique file in the folder for temporary files; removed at the end.
class ScratchFile {
public:
    ScratchFile()
    {
        std::error_code error;
        m_path = (std::filesystem::temp_directory_path(error) / "tokenyard-XXXXXX").string();
        m_file = mkstemp(m_path.data());
    }
    ~ScratchFile()
    {
        if (m_file < 0)
            return;
        ::close(m_file);
        ::unlink(m_path.c_str());
    }
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;
    bool made() const { return m_file >= 0; }
    const std::string &path() const { return m_path; }
    std::string bytes() const
    {
        std::ostringstream bytes;
        bytes << std::ifstream(m_path, std::ios::binary).rdbuf();
        return bytes.str();
    }

private:
    std::string m_path;
    int m_file = -1;
};

// While it exists, whatever a library writes to standard error is discarded: the command reports the error itself, once.
class QuietLibrary {
public:
    QuietLibrary() : m_kept(::dup(STDERR_FILENO)), m_nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC))
    {
        std::fflush(stderr);
        if (m_kept >= 0 && m_nowhere >= 0)
            ::dup2(m_nowhere, STDERR_FILENO);
    }
    ~QuietLibrary()
    {
        std::fflush(stderr);
        if (m_kept >= 0 && m_nowhere >= 0)
            ::dup2(m_kept, STDERR_FILENO);
        for (const int file : {m_kept, m_nowhere})
            if (file >= 0)
                ::close(file);
    }
    QuietLibrary(const QuietLibrary &) = delete;
    QuietLibrary &operator=(const QuietLibrary &) = delete;

private:
    int m_kept, m_nowhere;
};

bool madeBook(const std::string &path, const StudiedFile &opened, const report::Say &say)
{
    const QuietLibrary quiet;
    return report::writeWorkbook(path, opened.project.plan, *opened.study, opened.catalogue, say);
}

// Made elsewhere first: the library that writes it needs a seekable file, and prints its own messages about a place it cannot use.
void writeBook(const Request &request, const StudiedFile &opened, Outcome &outcome)
{
    const FinanceResult &finance = *opened.study->finance;
    if (finance.years.empty())
        return fail(outcome, exitFindings, "The plan has no cash flow: " + finance.reason.english());
    const report::CsvStyle style = styleOf(request);
    const report::Say say = style.say ? style.say : [](const Text &text) { return text.english(); };
    const ScratchFile scratch;
    const bool made = scratch.made() && madeBook(scratch.path(), opened, say);
    const std::string bytes = made ? scratch.bytes() : std::string();
    if (bytes.empty())
        return fail(outcome, exitInputOutput,
                    "There is no room for the workbook in the folder for temporary files; free some or set TMPDIR");
    if (writeWhole(request.folder, bytes, outcome))
        std::fputs((request.folder + '\n').c_str(), stdout);
}

void run(const Request &request, Outcome &outcome)
{
    const auto &[file, folder, format, language, keys] = request;
    const std::optional<StudiedFile> opened = studyFile(file, StudyDepth::Bands, outcome);
    if (!opened)
        return;
    if (format == "xlsx")
        return writeBook(request, *opened, outcome);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error || !std::filesystem::is_directory(folder, error))
        return fail(outcome, exitInputOutput, unwritableText(folder, error ? error.value() : EEXIST).english());
    const Plan &plan = opened->project.plan;
    const report::CsvStyle style = styleOf(request);
    std::string written; // printed once all are written: after an error stdout stays empty
    for (const report::ExportTable &table : report::exportTables(plan, *opened->study)) {
        const std::filesystem::path path = std::filesystem::path(folder) / (table.key + "." + format);
        if (!writeWhole(path, format == "csv" ? report::toCsv(table, style) : report::toJson(table), outcome))
            return;
        written += path.string() + '\n';
    }
    std::fputs(written.c_str(), stdout);
}

} // namespace

void registerExport(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand(
        "export",
        "Write ledger, costs, cash flow, months, halls, feeds, findings and hours as CSV or JSON, or the cash flow as a workbook");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->file, "The project file (.tokenyard)")->required();
    command->add_option("--format", request->format, "Format of the files")
        ->check(CLI::IsMember({"csv", "json", "xlsx"}))
        ->capture_default_str();
    command->add_option("--language", request->language, "Language of CSV and workbook")
        ->check(CLI::IsMember(languageKeys()))
        ->capture_default_str();
    command->add_flag("--keys", request->keys, "Head the CSV with the stable keys of the JSON instead of words");
    command->add_option("-o,--output", request->folder, "The folder to write into, made if missing; with xlsx the file")->required();
    command->callback([=, &outcome] {
        if (request->format == "xlsx")
            request->folder = endingIn(request->folder, ".xlsx");
        run(*request, outcome);
    });
}

} // namespace tokenyard::cli
