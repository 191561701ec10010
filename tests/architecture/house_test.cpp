// SPDX-License-Identifier: Apache-2.0
// House rules that can be counted in the sources: how long a function may be, who may change a plan, and how many files adding one
// thing may touch (docs/recipes.md).
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace fs = std::filesystem;

namespace {

std::vector<std::string> linesOf(const fs::path &path)
{
    std::vector<std::string> lines;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

template <class Visit>
void forEachSource(std::initializer_list<const char *> folders, Visit visit)
{
    for (const char *folder : folders)
        for (const auto &entry : fs::recursive_directory_iterator(fs::path(SOURCE_ROOT) / folder))
            if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
                visit(fs::relative(entry.path(), SOURCE_ROOT).string(), linesOf(entry.path()));
}

// Whether any line of the source, without its comments, contains the words.
bool namesIt(const std::vector<std::string> &lines, const std::string &words)
{
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string &line) { return line.substr(0, line.find("//")).find(words) != std::string::npos; });
}

struct Body {
    std::size_t first, count; // lines between the braces
};

// clang-format puts a function's opening brace alone on a line; the closing brace has the same indent.
std::vector<Body> functionBodies(const std::vector<std::string> &lines)
{
    std::vector<Body> bodies;
    std::vector<std::pair<std::size_t, std::size_t>> open; // indent, line
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t indent = lines[i].find_first_not_of(' ');
        if (indent == std::string::npos)
            continue;
        if (lines[i].substr(indent) == "{")
            open.push_back({indent, i});
        else if (lines[i][indent] == '}' && !open.empty() && open.back().first == indent) {
            bodies.push_back({open.back().second, i - open.back().second - 1});
            open.pop_back();
        }
    }
    return bodies;
}

// The types that the lines define in a named namespace, with its name. clang-format lets namespaces and what stands in them begin a line.
std::vector<std::string> typesDefined(const std::vector<std::string> &lines)
{
    static const std::regex opens("^namespace ?([\\w:]*) ?\\{"),
        type("^(?:struct|class|enum class|enum|union) (\\w+)( final)?( :[^:].*)? ?\\{");
    std::vector<std::string> open, types;
    std::smatch match;
    for (const std::string &line : lines) {
        if (line.empty() || std::string_view("csenu}").find(line[0]) == std::string_view::npos
            || line.find_first_of("{}") == std::string::npos)
            continue; // a regular expression costs more than all else here
        if (std::regex_search(line, match, opens))
            open.push_back(match[1]);
        else if (line.rfind("} // namespace", 0) == 0 && !open.empty())
            open.pop_back();
        else if (std::regex_search(line, match, type) && std::find(open.begin(), open.end(), "") == open.end()) {
            std::string name;
            for (const std::string &space : open)
                name += space + "::";
            types.push_back(name + match[1].str());
        }
    }
    return types;
}

} // namespace

class HouseTest : public QObject {
    Q_OBJECT
private slots:
    void bodiesAreFound()
    {
        const std::vector<std::string> source{"int f()", "{", "    if (x) {", "    }", "    return 1;", "}", "struct S {", "};"};
        const std::vector<Body> bodies = functionBodies(source);
        QCOMPARE(bodies.size(), std::size_t(1));
        QCOMPARE(bodies[0].count, std::size_t(3));
    }

    void typesAreFound()
    {
        const std::vector<std::string> source{
            "namespace a {",  "struct B {",      "};", "class C : public B {", "};", "class D;", "namespace {", "struct E {", "};",
            "} // namespace", "} // namespace a"};
        QCOMPARE(typesDefined(source), (std::vector<std::string>{"a::B", "a::C"}));
    }

    // Two types of one name are undefined behaviour though compiler and linker say nothing: the linker keeps one of their destructors.
    void noTypeIsDefinedInTwoFiles()
    {
        std::map<std::string, std::set<std::string>> where;
        forEachSource({"core", "ui", "app"}, [&](const std::string &file, const std::vector<std::string> &lines) {
            for (const std::string &type : typesDefined(lines))
                where[type].insert(file);
        });
        QVERIFY(where.size() > 500);
        std::string wrong;
        for (const auto &[type, files] : where)
            if (files.size() > 1)
                wrong += type + " in " + *files.begin() + " and " + *files.rbegin() + "\n";
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void noFunctionIsLongerThanTheHouseAllows()
    {
        std::string wrong;
        int seen = 0;
        forEachSource({"core", "ui", "app", "tests"}, [&](const std::string &file, const std::vector<std::string> &lines) {
            for (const Body &body : functionBodies(lines)) {
                ++seen;
                const bool table = body.first > 0 && lines[body.first - 1].ends_with("_data()"); // rows of a test, not steps
                if (body.count > 60 && !table)
                    wrong += file + ":" + std::to_string(body.first) + " has a function of " + std::to_string(body.count) + " lines\n";
            }
        });
        QVERIFY(seen > 1000);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    // Only functions in core/edit change a plan; the window and the shell show it and pass the new one on.
    void onlyEditsChangeAPlan()
    {
        static const std::regex change(
            "\\b[pP]lan(\\.|->)(site|objects|feeds|services|phases|power|cooling|supply|cost|finance|scenarios|waivers|nextId)"
            "(\\.(push_back|erase|clear|insert)\\b|\\s*=[^=])");
        QVERIFY(std::regex_search("plan.site = site;", change));
        QVERIFY(!std::regex_search("if (plan.site == other.site)", change));
        std::string wrong;
        forEachSource({"ui", "app"}, [&](const std::string &file, const std::vector<std::string> &lines) {
            for (const std::string &line : lines)
                if (std::regex_search(line, change))
                    wrong += file + ": " + line + "\n";
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    // A kind of equipment is named in its own file, the list of kinds, its stage and, if it has its own symbols, the drawing; with its
    // table in the project file that makes five. Rules about it are counted with the rules; templates and generated layouts
    // are plans and do not count.
    void aKindOfEquipmentIsNamedInFiveFilesAtMost()
    {
        for (const char *kind : {"Switchgear", "FuelCells", "ChillerPlant", "DryCoolerYard", "CoolingTower", "CduGallery"}) {
            const std::regex named(std::string("(^|[^\"\\w])") + kind + "\\b"); // not the word in a label
            std::string files;
            int count = 1; // the table
            forEachSource({"core", "ui", "app"}, [&](const std::string &file, const std::vector<std::string> &lines) {
                if (file.rfind("core/rules/", 0) == 0 || file.rfind("core/edit/templates/", 0) == 0
                    || file.rfind("core/edit/generate/", 0) == 0)
                    return;
                const auto names = [&](const std::string &line) {
                    return line.find(kind) != std::string::npos && line.find("//") != 0 && std::regex_search(line, named);
                };
                if (std::any_of(lines.begin(), lines.end(), names)) {
                    files += file + "\n";
                    ++count;
                }
            });
            QVERIFY2(count <= 5, (std::string(kind) + " is named in\n" + files).c_str());
        }
    }

    // ---- goals for the number of files touched (docs/recipes.md), checked against the existing sources

    // A subcommand is named in its own file and in the list of commands.
    void aSubcommandIsNamedInTwoFiles()
    {
        std::map<std::string, std::set<std::string>> defined;
        std::string list;
        static const std::regex definition("^void register(\\w+)\\(CLI::App &");
        forEachSource({"app"}, [&](const std::string &file, const std::vector<std::string> &lines) {
            std::smatch match;
            for (const std::string &line : lines) {
                if (line.rfind("void register", 0) == 0 && std::regex_search(line, match, definition))
                    defined[match[1]].insert(file);
                if (file == "app/cli/commands.h")
                    list += line;
            }
        });
        QVERIFY(defined.size() > 40);
        for (const auto &[name, files] : defined) {
            QVERIFY2(files.size() == 1, name.c_str());
            QVERIFY2(list.find("COMMAND(" + name + ")") != std::string::npos, name.c_str());
        }
    }

    // A language is named in its row in language.h, next to its texts, its pages and the names it has in records. Code that asks for one
    // by name chooses between the two names of a record, lists the available translations, or sets the language of a report.
    void aLanguageIsKnownToOneFile()
    {
        const std::set<std::string> allowed{"core/base/language.h",
                                            "core/report/readers.cpp",
                                            "core/report/sections/glossary.cpp",
                                            "core/report/sections/shared.cpp",
                                            "ui/text/particles.cpp",
                                            "ui/text/particles.h",
                                            "ui/text/words.cpp",
                                            "ui/dialogs/record_editor.cpp",
                                            "ui/pages/region/region_page.cpp",
                                            "app/cli/report.cpp",
                                            "ui/pages/region/schedule_view.cpp"};
        std::string wrong;
        forEachSource({"core", "ui", "app"}, [&](const std::string &file, const std::vector<std::string> &lines) {
            if (!allowed.contains(file) && namesIt(lines, "Language::Korean"))
                wrong += file + "\n";
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    // A report section is named in its own file, its declaration and the list of sections (and in the document test, by its key).
    void aSectionOfTheReportIsNamedInThreeFiles()
    {
        std::vector<std::string> sections;
        std::map<std::string, std::set<std::string>> files;
        static const std::regex declared("^Section (\\w+Section)\\(const Input &\\);");
        for (const std::string &line : linesOf(fs::path(SOURCE_ROOT) / "core/report/sections/sections.h"))
            if (std::smatch match; std::regex_search(line, match, declared))
                sections.push_back(match[1]);
        QVERIFY(sections.size() > 25);
        forEachSource({"core", "ui", "app"}, [&](const std::string &file, const std::vector<std::string> &lines) {
            for (const std::string &section : sections)
                if (namesIt(lines, section))
                    files[section].insert(file);
        });
        for (const std::string &section : sections)
            QVERIFY2(files[section].size() <= 3, section.c_str());
    }

    // A page of the centre is its two files, its tab and its topic of the manual; the window knows the tabs alone. shots.cpp, which takes
    // the pictures of the documentation, opens what is behind buttons of some pages.
    void aPageOfTheWindowNeedsFourFiles()
    {
        std::set<std::string> pages;
        static const std::regex made("new (\\w+Page)\\(");
        for (const std::string &line : linesOf(fs::path(SOURCE_ROOT) / "ui/pages/pages.cpp"))
            if (std::smatch match; std::regex_search(line, match, made))
                pages.insert(match[1]);
        QVERIFY(pages.size() > 10);
        std::map<std::string, std::set<std::string>> files;
        forEachSource({"core", "ui", "app"}, [&](const std::string &file, const std::vector<std::string> &lines) {
            for (const std::string &page : pages)
                if (file != "ui/shots.cpp" && namesIt(lines, page))
                    files[page].insert(file);
        });
        for (const std::string &page : pages)
            QVERIFY2(files[page].size() <= 4, page.c_str());
    }

    // A KPI is its name and its rows: nothing else in core goes through all of them. Where the window has more to say of some it says
    // nothing special of the rest, and some are named nowhere else at all.
    void aKpiNeedsTwoFiles()
    {
        std::map<std::string, std::set<std::string>> files;
        std::string switching;
        static const std::regex named("Kpi::(\\w+)");
        forEachSource({"core", "ui", "app"}, [&](const std::string &file, const std::vector<std::string> &lines) {
            for (const std::string &line : lines) {
                if (line.find("Kpi::") == std::string::npos)
                    continue;
                for (auto it = std::sregex_iterator(line.begin(), line.end(), named); it != std::sregex_iterator(); ++it)
                    files[(*it)[1]].insert(file);
                if (file.rfind("core/", 0) == 0 && line.find("case Kpi::") != std::string::npos)
                    switching += file + "\n";
            }
        });
        QVERIFY2(switching.empty(), switching.c_str());
        QVERIFY(std::any_of(files.begin(), files.end(),
                            [](const auto &kpi) { return kpi.second == std::set<std::string>{"core/chain/kpi.cpp"}; }));
    }

    // A tariff charge is its struct in the variant, its cost and its JSON. What OpenEI's format knows about it is read in urdb.cpp,
    // its effect on the price of an hour is in file_tariff.cpp, and tariff_picture.cpp shows a built-in tariff as charges.
    void aTariffChargeIsNamedInThreeFiles()
    {
        for (const char *charge : {"MinimumCharge", "ValueAddedTax", "PowerFactorRule", "SellBack", "DemandByMonth"}) {
            std::string files;
            int count = 0;
            forEachSource({"core", "ui", "app"}, [&](const std::string &file, const std::vector<std::string> &lines) {
                if (namesIt(lines, charge) && file != "core/supply/urdb.cpp" && file != "core/study/energy/file_tariff.cpp"
                    && file != "core/study/energy/tariff_picture.cpp") {
                    files += file + "\n";
                    ++count;
                }
            });
            QVERIFY2(count <= 3, (std::string(charge) + " is named in\n" + files).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(HouseTest)
#include "house_test.moc"
