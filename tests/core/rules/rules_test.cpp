// SPDX-License-Identifier: Apache-2.0
// The registry of findings: every key that the sources give a finding has its row there, and every row is used.
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>

using namespace tokenyard;
namespace fs = std::filesystem;

namespace {

// The quoted keys under a folder of core, each with the files that contain it; comments are ignored.
std::map<std::string, std::set<std::string>> keysIn(const char *folder)
{
    static const std::regex quoted("\"([a-z]+\\.[a-z0-9_-]+)\"");
    std::map<std::string, std::set<std::string>> keys;
    for (const auto &entry : fs::recursive_directory_iterator(fs::path(SOURCE_ROOT) / folder)) {
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line);) {
            line = line.substr(0, line.find("//"));
            for (auto it = std::sregex_iterator(line.begin(), line.end(), quoted); it != std::sregex_iterator(); ++it)
                keys[(*it)[1]].insert(entry.path().filename().string());
        }
    }
    return keys;
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT
private slots:
    void everyKeyOfAFindingHasItsRow()
    {
        std::string missing;
        int seen = 0;
        for (const char *folder : {"core/rules", "core/study", "core/network"})
            for (const auto &[key, files] : keysIn(folder)) {
                ++seen;
                if (!findFindingKind(key))
                    missing += *files.begin() + ": " + key + "\n";
            }
        QVERIFY(seen > 90);
        QVERIFY2(missing.empty(), missing.c_str());
    }
    void everyRowBelongsToAFinding()
    {
        std::set<std::string> emitted;
        for (const char *folder : {"core/study", "core/network"})
            for (const auto &[key, files] : keysIn(folder))
                emitted.insert(key);
        const std::map<std::string, std::set<std::string>> rules = keysIn("core/rules");
        std::string idle;
        for (const FindingKind &kind : allFindingKinds()) {
            const std::string key = kind.key;
            const bool market = key.rfind("market.", 0) == 0; // built from the key of a row of the market's table
            if (!emitted.contains(key) && !market && !(rules.contains(key) && !rules.at(key).contains("stage_kinds.cpp")))
                idle += key + "\n";
        }
        QVERIFY2(idle.empty(), idle.c_str());
    }
    void keysAreDifferentAndSentencesWhole()
    {
        std::set<std::string> keys;
        for (const FindingKind &kind : allFindingKinds()) {
            QVERIFY2(keys.insert(kind.key).second, kind.key);
            const std::string holds = Text(kind.holds).english();
            QVERIFY2(holds.size() > 15 && holds.back() == '.', kind.key);
            QCOMPARE(findFindingKind(kind.key)->key, kind.key);
        }
        QVERIFY(!findFindingKind("space.unheard_of"));
    }
    void everyFindingOfTheSamplesIsInIt()
    {
        const Catalogue catalogue;
        Evaluator evaluator(catalogue, allRules());
        for (const PlanTemplate &sample : allTemplates()) {
            const auto study = evaluator.evaluate(sample.make(catalogue));
            for (const Finding &finding : study->findings)
                QVERIFY2(findFindingKind(finding.rule), finding.rule.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
