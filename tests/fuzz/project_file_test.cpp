// SPDX-License-Identifier: Apache-2.0
// A project file with bits flipped, pieces cut and pieces swapped, some thousand times from fixed seeds: it is refused, or it
// opens as exactly the plan that was saved. Never as another plan, never with a crash (run it in the asan preset as well).
#include "core/catalogue/catalogue.h"
#include "core/store/project_file.h"

#include "tests/core/store/sample_plans.h"
#include "tests/core/store/tampered_file.h"
#include "tests/support/fuzz_rounds.h"

#include <QTest>

#include <SQLiteCpp/Exception.h>

#include <random>

using namespace tokenyard;
using namespace tokenyard::test;

namespace {

struct Original {
    Project project;
    std::string bytes;
};

const Original &original()
{
    static const Original file = [] {
        Project project = projectOf(planOfEverything(Filler::Way::Drawn, 2), Catalogue());
        std::erase_if(project.records, [](const auto &set) { return set.first != "racks"; }); // enough JSON
        project.dataFiles.clear();
        std::string bytes(buildProjectImage(project, {}).bytes());
        bytes.replace(72, 20, 20, '\0'); // without its seal, which would stop every case right at the start
        return Original{project, std::move(bytes)};
    }();
    return file;
}

enum class Result { Refused, Same, Other };

Result open(const std::string &bytes)
{
    try {
        const Project back = readProjectImage(Image(bytes), currentFormat()).project;
        bool same = sameContent(back.plan, original().project.plan) && back.records.size() == original().project.records.size();
        for (const auto &[kind, records] : original().project.records)
            for (std::size_t i = 0; same && i < records.size(); ++i)
                same = recordToJson(back.records.at(kind).at(i)) == recordToJson(records[i]);
        return same ? Result::Same : Result::Other;
    } catch (const Damage &) {
        return Result::Refused;
    } catch (const SQLite::Exception &) {
        return Result::Refused;
    }
}

struct Tally {
    int refused = 0, same = 0;
    bool add(const std::string &bytes)
    {
        const Result result = open(bytes);
        (result == Result::Refused ? refused : same) += 1;
        return result != Result::Other;
    }
};

// A change of anything from one bit to a whole stretch, taken from this file or another.
std::string mutated(std::string bytes, std::mt19937 &random)
{
    const auto upTo = [&](std::size_t n) { return std::size_t(random() % n); };
    const std::size_t length = std::min<std::size_t>(1 + upTo(600), bytes.size());
    const std::size_t at = upTo(bytes.size() - length + 1), from = upTo(bytes.size() - length + 1);
    switch (random() % 6) {
    case 0: bytes[upTo(bytes.size())] = char(random()); break;
    case 1: bytes.replace(at, length, bytes.substr(from, length)); break; // a stretch copied elsewhere
    case 2: bytes.replace(at, length, length, char(random() % 2 ? 0 : 255)); break;
    case 3:
        std::swap_ranges(bytes.begin() + long(at & ~std::size_t(4095)),
                         bytes.begin() + long(std::min((at & ~std::size_t(4095)) + 4096, bytes.size())),
                         bytes.begin() + long((from & ~std::size_t(4095))));
        break; // two pages swapped
    case 4: bytes.erase(at, length); break;
    default:
        for (std::size_t i = 0; i < 8; ++i)
            bytes[upTo(std::min<std::size_t>(bytes.size(), 4096))] ^= char(1 << random() % 8); // head and schema
    }
    return bytes;
}

} // namespace

class FuzzProjectFileTest : public QObject {
    Q_OBJECT
private slots:
    void theFileAsItWasOpensEqual() { QVERIFY(open(original().bytes) == Result::Same); }
    void aFlippedBitIsSeenOrDoesNotMatter()
    {
        std::mt19937 random(20261122);
        Tally tally;
        for (int i = 0, rounds = fuzzRounds(600); i < rounds; ++i) {
            std::string bytes = original().bytes;
            const std::size_t bit = random() % (bytes.size() * 8);
            bytes[bit / 8] ^= char(1 << bit % 8);
            QVERIFY2(tally.add(bytes), qPrintable(QStringLiteral("bit %1 changed the plan unseen").arg(bit)));
        }
        QVERIFY2(tally.refused > 120, qPrintable(QString::number(tally.refused))); // the rest is in unused parts of pages
    }
    void inASealedFileNoFlippedBitPasses()
    {
        Image image(original().bytes);
        seal(image);
        const std::string sealed(image.bytes());
        QVERIFY(open(sealed) == Result::Same);
        std::mt19937 random(7);
        for (int i = 0, rounds = fuzzRounds(150); i < rounds; ++i) {
            std::string bytes = sealed;
            const std::size_t bit = 800 + random() % (bytes.size() * 8 - 800); // after the header, which has its own test
            bytes[bit / 8] ^= char(1 << bit % 8);
            QVERIFY2(open(bytes) == Result::Refused, qPrintable(QStringLiteral("bit %1 passed").arg(bit)));
        }
    }
    void everyBitOfTheHeadIsSeenOrDoesNotMatter()
    {
        Tally tally;
        for (std::size_t bit = 0; bit < 800; ++bit) {
            std::string bytes = original().bytes;
            bytes[bit / 8] ^= char(1 << bit % 8);
            QVERIFY2(tally.add(bytes), qPrintable(QStringLiteral("bit %1 changed the plan unseen").arg(bit)));
        }
    }
    void aCutFileIsRefused()
    {
        std::mt19937 random(1);
        for (int i = 0, rounds = fuzzRounds(100); i < rounds; ++i)
            QVERIFY(open(original().bytes.substr(0, 1 + random() % (original().bytes.size() - 1))) == Result::Refused);
    }
    void aMangledFileIsRefusedOrTheSame()
    {
        std::mt19937 random(2);
        Tally tally;
        for (int i = 0, rounds = fuzzRounds(450); i < rounds; ++i)
            QVERIFY2(tally.add(mutated(original().bytes, random)), qPrintable(QStringLiteral("round %1 changed the plan unseen").arg(i)));
    }
    // With a corrected digest the content may differ, but it is checked and nothing crashes: what opens can be saved.
    void mangledRowsWithARightDigestOpenOnlyIfTheyCanBeSaved()
    {
        std::mt19937 random(3);
        int opened = 0;
        for (int i = 0, rounds = fuzzRounds(250); i < rounds; ++i) {
            try {
                const std::string bytes = tampered(mutated(original().bytes, random), "");
                const Project back = readProjectImage(Image(bytes), currentFormat()).project;
                QVERIFY(!buildProjectImage(back, {}).bytes().empty());
                ++opened;
            } catch (const Damage &) {
            } catch (const SQLite::Exception &) {}
        }
        QVERIFY(opened > 0);
    }
};

QTEST_GUILESS_MAIN(FuzzProjectFileTest)
#include "project_file_test.moc"
