// SPDX-License-Identifier: Apache-2.0
// House rules that can be read from the includes: who may use whom. A failure names the file and the include.
#include <QTest>

#include <filesystem>
#include <fstream>
#include <regex>

namespace fs = std::filesystem;

namespace {
struct Include {
    std::string file; // relative to the source root
    std::string target;
};

std::vector<Include> includesUnder(const std::string &folder)
{
    static const std::regex pattern("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]");
    std::vector<Include> all;
    for (const auto &entry : fs::recursive_directory_iterator(fs::path(SOURCE_ROOT) / folder)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp")
            continue;
        std::ifstream in(entry.path());
        std::smatch match;
        for (std::string line; std::getline(in, line);)
            if (std::regex_search(line, match, pattern))
                all.push_back({fs::relative(entry.path(), SOURCE_ROOT).string(), match[1]});
    }
    return all;
}

bool under(const std::string &path, std::initializer_list<const char *> folders)
{
    for (const char *folder : folders)
        if (path.rfind(folder, 0) == 0)
            return true;
    return false;
}

// Includes of files under `from` that start with one of `forbidden`.
std::string broken(const char *from, std::initializer_list<const char *> forbidden)
{
    std::string out;
    for (const Include &i : includesUnder(from))
        if (under(i.target, forbidden))
            out += i.file + " includes " + i.target + "\n";
    return out;
}
} // namespace

class IncludesTest : public QObject {
    Q_OBJECT
private slots:
    void theScannerSeesIncludes() { QVERIFY(includesUnder("core").size() > 50); }

    void coreDoesNotUseQt()
    {
        static const std::regex qt("^(Q[A-Z][A-Za-z]*|Qt[A-Z][A-Za-z]*/.*|Qt[A-Za-z]*)$");
        std::string wrong;
        for (const Include &i : includesUnder("core"))
            if (std::regex_match(i.target, qt))
                wrong += i.file + " includes " + i.target + "\n";
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void sqliteStaysInStoreAndCatalogue()
    {
        std::string wrong;
        for (const char *folder : {"core", "ui", "app"})
            for (const Include &i : includesUnder(folder))
                if ((i.target == "sqlite3.h" || i.target.rfind("SQLiteCpp", 0) == 0) && !under(i.file, {"core/store/", "core/catalogue/"}))
                    wrong += i.file + " includes " + i.target + "\n";
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    // Each folder of core may use the folders before it in this list and none after it.
    void layersPointDownwards()
    {
        // clang-format off
        const std::vector<std::pair<std::string, std::vector<std::string>>> mayNotUse{
            {"core/base", {"project", "region", "plan", "catalogue", "supply", "edit", "throughput", "network", "study", "chain", "what_if", "rules", "report", "store"}},
            {"core/plan", {"project", "region", "catalogue", "supply", "edit", "throughput", "network", "study", "chain", "what_if", "rules", "report", "store"}},
            {"core/catalogue", {"project", "region", "supply", "edit", "throughput", "network", "study", "chain", "what_if", "rules", "report", "store"}},
            {"core/throughput", {"project", "region", "supply", "edit", "network", "study", "chain", "what_if", "rules", "report", "store"}},
            {"core/throughput/serving", {"throughput/calibration", "throughput/training"}},
            {"core/network", {"project", "region", "supply", "edit", "throughput", "study", "chain", "what_if", "rules", "report", "store"}},
            {"core/supply", {"project", "region", "plan", "edit", "throughput", "network", "study", "chain", "what_if", "rules", "report", "store"}},
            {"core/study", {"project", "region", "edit", "chain", "what_if", "rules", "report", "store"}},
            {"core/chain", {"project", "region", "rules", "report", "store"}},
            {"core/what_if", {"project", "region", "rules", "report", "store"}},
            {"core/rules", {"project", "region", "report", "store"}},
            {"core/project", {"region", "supply", "throughput", "network", "study", "chain", "what_if", "rules", "report", "store"}},
            {"core/store", {"region", "supply", "throughput", "network", "study", "chain", "what_if", "rules", "report"}},
            {"core/import", {"project", "region", "supply", "throughput", "network", "study", "chain", "what_if", "rules", "report", "store"}},
            {"core/region", {"project", "rules", "report", "store"}},
        };
        // clang-format on
        std::string wrong;
        for (const auto &[folder, above] : mayNotUse)
            for (const Include &i : includesUnder(folder))
                for (const std::string &other : above)
                    if (i.target.rfind("core/" + other + "/", 0) == 0)
                        wrong += i.file + " includes " + i.target + "\n";
        wrong += broken("core", {"ui/", "app/"}) + broken("ui", {"app/"});
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    // Stages and the functions they call take a PlanView of the parts they read, from which the chain makes the memory's key.
    void noStageTakesAWholePlan()
    {
        static const std::regex wholePlan("\\bconst Plan &");
        std::string wrong;
        for (const auto &entry : fs::recursive_directory_iterator(fs::path(SOURCE_ROOT) / "core/study")) {
            std::ifstream in(entry.path());
            for (std::string line; std::getline(in, line);)
                if (std::regex_search(line, wholePlan))
                    wrong += fs::relative(entry.path(), SOURCE_ROOT).string() + ": " + line + "\n";
        }
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void noUmbrellaQtHeaders()
    {
        static const std::regex umbrella("^Qt(Widgets|Core|Gui|Test|Sql|Svg|PrintSupport)$");
        std::string wrong;
        for (const char *folder : {"ui", "app", "tests"})
            for (const Include &i : includesUnder(folder))
                if (std::regex_match(i.target, umbrella))
                    wrong += i.file + " includes " + i.target + "\n";
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void aPanelIncludesNoOtherPanel()
    {
        std::string wrong;
        if (fs::exists(fs::path(SOURCE_ROOT) / "ui/panels"))
            for (const Include &i : includesUnder("ui/panels")) {
                // For ledger_panel.cpp, "ui/panels/ledger_panel.h" is its own header; the file names of helpers end in another word.
                const std::string own = fs::path(i.file).stem().string();
                const std::string other = fs::path(i.target).stem().string();
                if (i.target.rfind("ui/panels/", 0) == 0 && other != own && other.ends_with("_panel"))
                    wrong += i.file + " includes " + i.target + "\n";
            }
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    // A widget shows what it is given; a page depends on no other page, so that it can be removed.
    void widgetsDoNotKnowPlansAndNoPageIncludesAnother()
    {
        std::string wrong = broken("ui/widgets",
                                   {"core/plan/", "core/edit/", "core/study/", "core/chain/", "core/catalogue/", "ui/document/",
                                    "ui/figures/", "ui/items/", "ui/panels/", "ui/pages/", "ui/dialogs/", "ui/map/"});
        for (const Include &i : includesUnder("ui/pages")) {
            const fs::path own = fs::path(i.file).parent_path(), other = fs::path(i.target).parent_path();
            const bool page = i.target.rfind("ui/pages/", 0) == 0 && other != "ui/pages"; // files right in ui/pages are shared by all pages
            const bool list = fs::path(i.file).stem() == "pages";                         // the list of the tabs
            if (page && other != own && !list)
                wrong += i.file + " includes " + i.target + "\n";
        }
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void noFileIsLongerThanTheHouseAllows()
    {
        std::string wrong;
        for (const char *folder : {"core", "ui", "app", "tests"})
            for (const auto &entry : fs::recursive_directory_iterator(fs::path(SOURCE_ROOT) / folder)) {
                if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp")
                    continue;
                std::ifstream in(entry.path());
                int lines = 0;
                for (std::string line; std::getline(in, line);)
                    ++lines;
                if (lines > 500)
                    wrong += fs::relative(entry.path(), SOURCE_ROOT).string() + " has " + std::to_string(lines) + " lines\n";
            }
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
};

QTEST_GUILESS_MAIN(IncludesTest)
#include "includes_test.moc"
