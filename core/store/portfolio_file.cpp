// SPDX-License-Identifier: Apache-2.0
#include "core/store/portfolio_file.h"

#include "core/base/one_line.h"
#include "core/plan/hourly_objects.h"
#include "core/store/plan_rows.h"
#include "core/store/project_image.h"
#include "core/store/row.h"
#include "core/store/statement.h"

#include <SQLiteCpp/Statement.h>

#include <fstream>
#include <new>
#include <set>

namespace tokenyard {

namespace fs = std::filesystem;
using Reason = StoreError::Reason;

namespace {

constexpr std::string_view campusTable = "CREATE TABLE portfolio_campus (\n"
                                         "    position INTEGER PRIMARY KEY NOT NULL,\n"
                                         "    name TEXT NOT NULL UNIQUE,\n"
                                         "    plan BLOB NOT NULL\n"
                                         ") STRICT";

// What a plan in a portfolio may have at most: SQLite's limit for one value of a file that is not trusted (image.cpp).
constexpr std::size_t largestPlan = 15u << 20;

constexpr std::string_view choiceTable =
    "CREATE TABLE portfolio_choice (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;\n";
constexpr std::size_t mostChoices = 200;

constexpr std::size_t portfolioHead = 65536; // bytes in which the tables of a portfolio are named

// Version 2 keeps what was chosen for all campuses; a file of version 1 has chosen nothing.
Format portfolioFormat()
{
    return {{"CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;\n" + std::string(campusTable)
                 + ";\n",
             std::string(choiceTable)}};
}

StoreError damaged(const fs::path &path, Text what)
{
    return StoreError(Reason::Damaged,
                      Text(TY_TR("Store", "%1 is damaged: %2; open an earlier copy or a recovered one"), {path.string(), std::move(what)}));
}

StoreError refused(const fs::path &path, Text why)
{
    return StoreError(Reason::CannotWrite, Text(TY_TR("Store", "%1 was not saved: %2"), {path.string(), std::move(why)}));
}

std::vector<PortfolioCampus> readCampuses(SQLite::Database &database)
{
    std::vector<PortfolioCampus> campuses;
    Statement rows(database, "SELECT name, plan FROM portfolio_campus ORDER BY position");
    while (rows.executeStep()) {
        if (campuses.size() >= mostCampuses)
            throw BeyondLimit{{Text(TY_TR("Store", "it has more than %1 campuses"), {count(double(mostCampuses))})}};
        campuses.push_back({onOneLine(readable(rows.getColumn(0).bytes())), std::string(rows.getColumn(1).bytes()), {}});
        if (!isGoodText(campuses.back().name))
            throw Damage{Text(TY_TR("Store", "the name of a campus is no text"))};
    }
    return campuses;
}

PortfolioChoices readChoices(SQLite::Database &database)
{
    PortfolioChoices choices;
    Statement rows(database, "SELECT key, value FROM portfolio_choice ORDER BY key");
    while (rows.executeStep()) {
        std::string key(rows.getColumn(0).bytes()), value = readable(rows.getColumn(1).bytes());
        if (choices.size() >= mostChoices || !isGoodText(key) || !isGoodText(value))
            throw Damage{Text(TY_TR("Store", "what was chosen for its campuses is no text"))};
        choices.emplace(std::move(key), std::move(value));
    }
    return choices;
}

Text inCampus(const PortfolioCampus &campus, const Damage &damage)
{
    return Text(TY_TR("Store", "its campus '%1': %2"), {campus.name, damage.what});
}

// A campus that cannot be read fails the whole, and is named.
void readPlan(PortfolioCampus &campus)
{
    try {
        campus.project = readProjectImage(Image(campus.bytes), currentFormat()).project;
    } catch (const BeyondLimit &limit) {
        throw BeyondLimit{{inCampus(campus, limit)}};
    } catch (const Damage &damage) {
        throw Damage{inCampus(campus, damage)};
    }
}

// Each plan is within its own limit, and hundreds of such plans would be studied for minutes.
void requireStudied(const std::vector<PortfolioCampus> &campuses)
{
    std::size_t all = 0;
    for (const PortfolioCampus &campus : campuses)
        all += hourlyObjects(campus.project.plan);
    if (all > mostInAPortfolio)
        throw BeyondLimit{{Text(TY_TR("Store",
                                      "its plans hold %1 batteries, solar and wind fields, gas turbines, reactors and fuel cells together, "
                                      "and a portfolio holds at most %2"),
                                {count(double(all)), count(double(mostInAPortfolio))})}};
}

Image imageOfContent(const PortfolioContent &content)
{
    const std::vector<PortfolioCampus> &campuses = content.campuses;
    SQLite::Database database = newDatabase(portfolioFormat());
    SQLite::Statement row(database, "INSERT INTO portfolio_campus (position, name, plan) VALUES (?, ?, ?)");
    for (std::size_t i = 0; i < campuses.size(); ++i) {
        row.bind(1, std::int64_t(i));
        row.bind(2, campuses[i].name);
        row.bind(3, campuses[i].bytes.data(), int(campuses[i].bytes.size()));
        row.exec();
        row.reset();
    }
    SQLite::Statement choice(database, "INSERT INTO portfolio_choice (key, value) VALUES (?, ?)");
    for (const auto &[key, value] : content.choices) {
        choice.bind(1, key);
        choice.bind(2, value);
        choice.exec();
        choice.reset();
    }
    storeDigest(database);
    return imageOf(database);
}

void requireGood(const fs::path &path, const std::vector<PortfolioCampus> &campuses)
{
    if (campuses.empty())
        throw refused(path, Text(TY_TR("Store", "a portfolio has at least one campus")));
    if (campuses.size() > mostCampuses)
        throw refused(path, Text(TY_TR("Store", "a portfolio has at most %1 campuses"), {count(double(mostCampuses))}));
    std::set<std::string> names;
    for (const PortfolioCampus &campus : campuses) {
        if (!names.insert(campus.name).second)
            throw refused(
                path,
                Text(TY_TR("Store", "two campuses are called '%1'; give one plan another title (set FILE site.title=...)"), {campus.name}));
        if (campus.bytes.size() > largestPlan)
            throw refused(path, Text(TY_TR("Store", "the plan of '%1' is larger than 15 MB"), {campus.name}));
    }
}

} // namespace

Text whyNotReplaced(const fs::path &path, Stored by)
{
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return {};
    std::string head(portfolioHead, '\0');
    std::ifstream in(path, std::ios::binary);
    in.read(head.data(), std::streamsize(head.size()));
    head.resize(std::size_t(in.gcount()));
    if (!isDatabase(head))
        return {};
    if (!isOurDatabase(head))
        return Text(TY_TR("Store", "%1 is a database of another program, which Tokenyard does not replace; give another name"),
                    {path.string()});
    if (by == Stored::Plan && looksLikePortfolio(head))
        return Text(TY_TR("Store", "%1 is a portfolio, which no plan replaces; give another name"), {path.string()});
    if (by == Stored::Portfolio && !looksLikePortfolio(head))
        return Text(TY_TR("Store", "%1 is a plan, which no portfolio replaces; give another name"), {path.string()});
    return {};
}

void requireReplaceable(const fs::path &path, Stored by)
{
    if (Text why = whyNotReplaced(path, by); !why.empty())
        throw StoreError(Reason::CannotWrite, std::move(why));
}

bool looksLikePortfolio(std::string_view bytes) { return bytes.substr(0, portfolioHead).find(campusTable) != std::string_view::npos; }

PortfolioCampus campusOf(const fs::path &path)
{
    const Image image = readWholeFile(path);
    PortfolioCampus campus{{}, std::string(image.bytes()), openProject(path)};
    campus.name = campus.project.plan.site->title;
    return campus;
}

PortfolioCampus campusOf(const Project &project)
{
    return {project.plan.site->title, std::string(buildProjectImage(project, {}).bytes()), project};
}

std::vector<PortfolioCampus> campusesIn(const fs::path &path)
{
    if (looksLikePortfolio(readWholeFile(path).bytes()))
        return openPortfolio(path);
    std::vector<PortfolioCampus> one;
    one.push_back(campusOf(path));
    return one;
}

std::vector<PortfolioCampus> openPortfolio(const fs::path &path) { return openPortfolioWhole(path).campuses; }

PortfolioContent openPortfolioWhole(const fs::path &path, FileStamp *stamp)
{
    try {
        Image image = readWholeFile(path, stamp);
        ImageHeader header;
        if (readHeader(image.bytes(), header) != HeaderKind::Ours || !looksLikePortfolio(image.bytes()))
            throw StoreError(
                Reason::NotAProject,
                Text(TY_TR("Store", "%1 is not a portfolio; make one of plans with portfolio new A B -o FILE"), {path.string()}));
        if (header.version > portfolioFormat().version())
            throw StoreError(Reason::Newer,
                             Text(TY_TR("Store", "%1 was saved by a newer Tokenyard; open it with the newer program"), {path.string()}));
        SQLite::Database database = openImage(std::move(image), portfolioFormat());
        PortfolioContent content{readCampuses(database), readChoices(database)};
        for (PortfolioCampus &campus : content.campuses)
            readPlan(campus);
        requireStudied(content.campuses);
        return content;
    } catch (const BeyondLimit &limit) {
        throw beyondLimit(path, limit);
    } catch (const Damage &damage) {
        throw damaged(path, damage.what);
    } catch (const SQLite::Exception &error) {
        throw damaged(path, whyNoDatabase(error));
    } catch (const std::bad_alloc &) {
        throw StoreError(Reason::Unreadable, Text(TY_TR("Store", "%1 does not fit into memory; close other programs"), {path.string()}));
    }
}

FileStamp savePortfolio(const fs::path &path, const std::vector<PortfolioCampus> &campuses, const SaveHook &hook)
{
    return savePortfolio(path, PortfolioContent{campuses, {}}, hook);
}

FileStamp savePortfolio(const fs::path &path, const PortfolioContent &content, const SaveHook &hook)
{
    const std::vector<PortfolioCampus> &campuses = content.campuses;
    requireReplaceable(path, Stored::Portfolio);
    requireGood(path, campuses);
    try {
        requireStudied(campuses);
        const Image image = imageOfContent(content);
        Image copy(image.bytes());
        SQLite::Database back = openImage(std::move(copy), portfolioFormat()); // the check of every opening
        const auto read = readCampuses(back);
        for (std::size_t i = 0; i < campuses.size(); ++i)
            if (i >= read.size() || read[i].name != campuses[i].name || read[i].bytes != campuses[i].bytes)
                throw Damage{Text(TY_TR("Store", "it does not read back as it is"))};
        if (readChoices(back) != content.choices)
            throw Damage{Text(TY_TR("Store", "it does not read back as it is"))};
        return replaceFile(path, image.bytes(), hook);
    } catch (const Damage &damage) {
        throw refused(path, damage.what);
    } catch (const SQLite::Exception &error) {
        throw refused(path, whyNoDatabase(error));
    } catch (const std::bad_alloc &) {
        throw refused(path, Text(TY_TR("Store", "it does not fit into memory")));
    }
}

} // namespace tokenyard
