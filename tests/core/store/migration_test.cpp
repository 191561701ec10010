// SPDX-License-Identifier: Apache-2.0
// Files of older versions open as copies in memory: the stored file of each version, and a version made up by the test.
#include "core/store/project_file.h"

#include "tests/core/store/sample_plans.h"
#include "tests/core/store/tampered_file.h"
#include "tests/core/store/temporary_folder.h"

#include <QTest>

#include <SQLiteCpp/Statement.h>

using namespace tokenyard;
using namespace tokenyard::test;
namespace fs = std::filesystem;

namespace {

Object keptObject(ObjectId id, const char *name, Placement place, Equipment equipment)
{
    Object object;
    object.id = id, object.name = name, object.place = place, object.equipment = std::move(equipment);
    return object;
}

Record keptRecord()
{
    Record record;
    record.id = "gb200-nvl72", record.kind = "racks", record.nameEn = "GB200 NVL72", record.nameKo = "GB200 NVL72";
    RecordValue power;
    power.si = 132e3, power.low = 120e3, power.unit = units::kW, power.source = "sheet";
    record.values["power"] = power;
    record.sources = {{"sheet", "Data sheet", "NVIDIA", "p. 2", "2024-03", "", SourceKind::Datasheet}};
    return record;
}

constexpr int newestVersion = 8;

// What version 5 added, with values that differ from the defaults.
void addVersion5(Plan &plan, Service &service)
{
    service.inputPrice = 400.0 * units::KRWPerMillionTokens, service.cachedPrice = 40.0 * units::KRWPerMillionTokens;
    service.priceYear = 2026, service.priceMonth = 3, service.priceFollows = PriceFollows::Host, service.renewalYears = 1.5;
    service.maturity = Maturity::OutOfTheBox;
    plan.finance = plan.finance.with([](Finance &f) {
        f.debtShare = 0.6, f.debtKind = DebtKind::Sculpted, f.taxRule = TaxRule::Korea, f.firmSize = FirmSize::Mid, f.vatDays = 45.0;
    });
    plan.supply = plan.supply.with([](Supply &u) { u.priceFactor = 1.1, u.ppaPower = 20.0 * units::MW, u.ppaShape = PpaShape::Wind; });
    plan.studies = plan.studies.with([](Studies &t) { t.samples = 500, t.seed = 7, t.scenario = "기준"; });
    plan.site = plan.site.with([](Site &t) { t.notes[0].distribution = "normal"; });
    plan.objects[1] = plan.objects[1].with([](Object &o) { std::get<Hall>(o.equipment).business = HallBusiness::GpuHours; });
}

// What version 6 added, with values that differ from the defaults.
void addVersion6(Plan &plan)
{
    plan.objects[1] = plan.objects[1].with([](Object &o) {
        Hall &hall = std::get<Hall>(o.equipment);
        hall.spareTraining = 0.7, hall.trainModel = "deepseek-v3", hall.trainPrecision = Precision::Fp8;
        hall.trainTokens = 14.8 * units::trillionTokens, hall.trainSites = 2, hall.trainFrom = "2029-05";
        hall.trainFor = TrainingFor::ByToken, hall.trainPrice = 5'000.0 * units::KRWPerMillionTokens;
    });
    plan.cooling = plan.cooling.with([](CoolingDesign &c) {
        c.heatBuyer = "network-4g", c.heatPower = 20.0 * units::MW, c.heatPrice = 12000.0 * units::KRWPerGJ;
        c.droughtWater = 500.0 * units::m3PerDay, c.droughtMonth = 11, c.droughtMonths = 4;
    });
}

// What version 7 added, with values that differ from the defaults; the fuel cells come last, so that the older parts keep their ids.
void addVersion7(Plan &plan)
{
    plan.supply = plan.supply.with([](Supply &u) {
        u.ppaKind = PpaKind::Difference, u.marketPrice = 110.0 * units::KRWPerKWh, u.unitReserve = true;
        u.responsePower = 4.0 * units::MW, u.responseHours = 40.0, u.responsePayment = 42'000.0 * units::KRWPerKW;
        u.curtailPower = 3.0 * units::MW, u.curtailWorth = 250.0 * units::KRWPerKWh, u.curtailPayment = 60.0 * units::KRWPerKWh;
    });
    FuelCells cells;
    cells.model = "fuel-cell-pafc", cells.absorption = "absorption-single-effect", cells.absorptionPower = 2.5 * units::MW;
    GasTurbine turbine;
    turbine.absorption = "absorption-double-effect", turbine.absorptionPower = 12.0 * units::MW;
    plan.objects.push_back(keptObject(plan.takeId(), "PAFC", {}, cells));
    plan.objects.push_back(keptObject(plan.takeId(), "GT", {}, turbine));
}

// What version 8 added, with values that differ from the defaults.
void addVersion8(Plan &plan)
{
    plan.supply = plan.supply.with([](Supply &u) { u.ppaFrom = 2031, u.ppaYears = 12; });
    plan.phases.back() = plan.phases.back().with([](Phase &p) { p.delayMonths = 9; });
}

void addNewest(Plan &plan, int version)
{
    if (version >= 7)
        addVersion7(plan);
    if (version >= 8)
        addVersion8(plan);
}

void addPhases(Plan &plan)
{
    Phase early, late;
    early.id = plan.takeId(), early.gridPower = 41 * units::MW;
    late.id = plan.takeId(), late.name = "Phase 2", late.year = 2029, late.month = 2, late.gridPower = 103 * units::MW;
    plan.phases = {early, late};
}

// The contents of tests/files/versionN.tokenyard. Fields that later versions add have their defaults.
Project keptProject(int version = 1)
{
    Project project;
    Plan &plan = project.plan;
    plan.site = plan.site.with([](Site &s) {
        s.title = "울산 AI 데이터센터", s.boundary = {{0, 0}, {240, 0}, {240.5, 150}, {0, 150}}, s.weather = "kor_ulsan";
        s.notes = {{"land_price", 26.0e9, 30.0e9, "서울경제 2025-08-29"}};
    });
    Hall sixRows;
    sixRows.rows = 6;
    sixRows.checkpoint = 60.0 * units::s; // the default of that time
    GridIntake fourUnits;
    fourUnits.units = 4;
    Placement first, second;
    first.x = first.y = 5 * units::m;
    second.x = 60 * units::m, second.y = 20.25 * units::m, second.angle = 12.5, second.level = 2;
    const ObjectId intake = plan.takeId(), hall = plan.takeId(), label = plan.takeId();
    plan.objects = {keptObject(intake, "Substation", first, fourUnits), keptObject(hall, "Hall 1", second, sixRows),
                    keptObject(label, "", {}, Label{"증설 예정지"})};
    Feed feed;
    feed.id = plan.takeId(), feed.name = "A1", feed.from = {intake, 2}, feed.to = {hall, 0}, feed.waypoints = {{50, 10}, {70.125, 12}};
    plan.feeds = {feed};
    Service service;
    service.id = plan.takeId(), service.precision = Precision::Nvfp4, service.utilisation = 0.55;
    // Defaults of the time when the file was made; they have changed since, the file has not.
    service.priceDecline = 0.2;
    plan.finance = plan.finance.with([](Finance &f) {
        f.refreshThroughput = 3.0;
        f.spendCurve = SpendCurve::Even, f.workingCapitalDays = 0.0, f.vatDays = 0.0, f.taxRule = TaxRule::Flat; // counted since version 5
    });
    plan.cost = plan.cost.with([](CostBasis &c) {
        c.contingency = 0.05, c.exchangeRate = 1380.0, c.exchangeDate = "2025-07";
        c.ownersCost = 0.0, c.warrantyYears = 15.0; // counted since version 5
    });
    service.priceYear = 2030, service.priceMonth = 7; // the middle of the first full year after the last phase, February 2029
    if (version >= 2) {
        service.inputSpread = 1.1, service.outputSpread = 0.8;
        service.users = 1.5e6, service.tasksPerUserDay = 12.5, service.callsPerTask = 3.0, service.shape = "consumer-chat",
        service.growth = 0.25;
        service.softwareYear = 2028, service.softwareMonth = 6;
    }
    if (version >= 3) {
        service.levelOf = LevelOf::P99, service.engine = ServingEngine::Sglang, service.cachePrecision = CachePrecision::Bf16;
        service.speculation = Speculation::Off, service.pools = Pools::Either, service.softwareCase = GainCase::High;
    }
    if (version >= 4)
        plan.cost = plan.cost.with([](CostBasis &c) { c.exchangeRate = 1425.5, c.exchangeDate = "2026-10"; });
    if (version >= 5)
        addVersion5(plan, service);
    if (version >= 6)
        addVersion6(plan);
    plan.services = {service};
    addPhases(plan);
    plan.scenarios = {
        Scenario{plan.takeId(), "비싼 전기", {{ObjectId{}, "supply", "regional_adder", 2.5e-6}, {hall, "", "rows", std::int64_t(4)}}}};
    addNewest(plan, version);
    plan.waivers = {{"layout.clearance", {hall}, "기존 건물", "홍길동", "2026-11-22"}};
    project.records["racks"] = {keptRecord()};
    project.dataFiles["weather/test.txt"] = "0 1 2\n";
    project.dataVersion = "2026-11-22";
    return project;
}

// Version n + 1: one more column, and a table whose rows move.
Format withOneMore(Format format)
{
    format.migrations.push_back("ALTER TABLE site ADD COLUMN climate_zone TEXT NOT NULL DEFAULT 'unknown';"
                                "CREATE TABLE author (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL) STRICT;"
                                "INSERT INTO author SELECT id, author FROM site;");
    return format;
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT
private slots:
    // With TOKENYARD_KEEP_FILE set, writes the stored file of the newest version there instead of testing (once per version).
    void initTestCase()
    {
        if (const QByteArray path = qgetenv("TOKENYARD_KEEP_FILE"); !path.isEmpty())
            saveProject(path.toStdString(), keptProject(newestVersion));
    }
    void theKeptFileOfVersion1Opens()
    {
        const Project back = openProject(TEST_FILES "/version1.tokenyard");
        QVERIFY(sameContent(back.plan, keptProject().plan));
        QCOMPARE(back.dataFiles, keptProject().dataFiles);
        QCOMPARE(back.dataVersion, std::string("2026-11-22"));
        QCOMPARE(recordToJson(back.records.at("racks").at(0)), recordToJson(keptRecord()));
        QCOMPARE(back.plan.site->title, std::string("울산 AI 데이터센터"));
        QCOMPARE(back.plan.objects.at(1)->as<Hall>()->rows, 6);
        QCOMPARE(back.plan.objects.at(1)->place.angle, 12.5);
    }
    void theKeptFileOfVersion2Opens()
    {
        const Project back = openProject(TEST_FILES "/version2.tokenyard");
        QVERIFY(sameContent(back.plan, keptProject(2).plan));
        QCOMPARE(back.plan.services.at(0)->users, 1.5e6);
        QCOMPARE(back.plan.services.at(0)->shape, std::string("consumer-chat"));
    }
    void theKeptFileOfVersion3Opens()
    {
        const Project back = openProject(TEST_FILES "/version3.tokenyard");
        QVERIFY(sameContent(back.plan, keptProject(3).plan));
        QVERIFY(back.plan.services.at(0)->pools == Pools::Either && back.plan.services.at(0)->softwareCase == GainCase::High);
    }
    void theKeptFileOfVersion4Opens()
    {
        const Project back = openProject(TEST_FILES "/version4.tokenyard");
        QVERIFY(sameContent(back.plan, keptProject(4).plan));
        QVERIFY(back.plan.cost->exchangeRate == 1425.5 && back.plan.cost->exchangeDate == "2026-10");
    }
    void theKeptFileOfVersion5Opens()
    {
        const Project back = openProject(TEST_FILES "/version5.tokenyard");
        QVERIFY(sameContent(back.plan, keptProject(5).plan));
        QVERIFY(back.plan.finance->debtKind == DebtKind::Sculpted && back.plan.studies->seed == 7);
    }
    void theKeptFileOfVersion6Opens()
    {
        const Project back = openProject(TEST_FILES "/version6.tokenyard");
        QVERIFY(sameContent(back.plan, keptProject(6).plan));
        QVERIFY(back.plan.objects.at(1)->as<Hall>()->trainFrom == "2029-05");
        for (const char *old : {TEST_FILES "/version1.tokenyard", TEST_FILES "/version5.tokenyard"}) { // nothing trained
            const Project before = openProject(old);
            const Hall &hall = *before.plan.objects.at(1)->as<Hall>();
            QVERIFY(hall.business != HallBusiness::Training && hall.spareTraining == 0.0 && hall.trainModel == Hall{}.trainModel);
        }
        QVERIFY(back.plan.cooling->heatBuyer == "network-4g" && back.plan.cooling->droughtMonth == 11);
    }
    void theKeptFileOfVersion7Opens()
    {
        const Project back = openProject(TEST_FILES "/version7.tokenyard");
        QVERIFY(sameContent(back.plan, keptProject(7).plan));
        QVERIFY(back.plan.supply->ppaKind == PpaKind::Difference && back.plan.supply->unitReserve);
        QCOMPARE(back.plan.objects.back()->as<GasTurbine>()->absorption, std::string("absorption-double-effect"));
        QVERIFY(back.plan.supply->ppaFrom == 0 && back.plan.supply->ppaYears == 0); // as before: with the halls, to the end
        QVERIFY(back.plan.phases.front()->delayMonths == 0);
        const Supply before = *openProject(TEST_FILES "/version6.tokenyard").plan.supply, usual; // contracts delivered, nothing stopped
        QVERIFY(before.ppaKind == PpaKind::Delivered && !before.unitReserve && before.responsePower == Power{});
        QVERIFY(before.curtailPower == Power{} && before.curtailWorth == usual.curtailWorth && before.marketPrice == usual.marketPrice);
    }
    void theKeptFileOfVersion8Opens()
    {
        const Project back = openProject(TEST_FILES "/version8.tokenyard");
        QVERIFY(sameContent(back.plan, keptProject(8).plan));
        QVERIFY(back.plan.supply->ppaFrom == 2031 && back.plan.supply->ppaYears == 12);
        QVERIFY(back.plan.phases.front()->delayMonths == 0 && back.plan.phases.back()->delayMonths == 9);
        const Plan before = openProject(TEST_FILES "/version7.tokenyard").plan; // no contract ended, no phase slipped by itself
        QVERIFY(before.supply->ppaFrom == 0 && before.supply->ppaYears == 0 && before.phases.back()->delayMonths == 0);
    }
    // What older files do not state is what the program did then: the mean of the requests and of the engines, shared pools.
    void olderFilesAreServedAsBefore()
    {
        const Service usual;
        for (const char *file : {TEST_FILES "/version1.tokenyard", TEST_FILES "/version2.tokenyard"}) {
            const Service service = *openProject(file).plan.services.at(0);
            QVERIFY(service.levelOf == usual.levelOf && service.engine == usual.engine && service.cachePrecision == usual.cachePrecision);
            QVERIFY(service.speculation == usual.speculation && service.pools == usual.pools && service.softwareCase == usual.softwareCase);
        }
    }
    // In version 2 a software date up to the calibration's month (2026-02) had no effect; a date that would have one now is cleared.
    void anEarlySoftwareDateOfVersion2HasNoEffect()
    {
        const std::string old = bytesOf(TEST_FILES "/version2.tokenyard");
        const auto yearOf = [&](const char *date) {
            const std::string bytes = tampered(old, std::string("UPDATE service SET software_year = ") + date);
            SQLite::Database migrated = openImage(Image(bytes), currentFormat());
            return readProject(migrated).plan.services.at(0)->softwareYear;
        };
        QCOMPARE(yearOf("2025, software_month = 9"), 0);
        QCOMPARE(yearOf("2026, software_month = 2"), 0);
        QCOMPARE(yearOf("2026, software_month = 3"), 2026);
    }
    // Version 4 dropped the fields that nothing was computed from, with their notes and differences; the rest stays.
    void removedFieldsTakeTheirNotesAndDifferencesAlong()
    {
        const std::string bytes =
            tampered(bytesOf(TEST_FILES "/version3.tokenyard"),
                     "UPDATE site SET currency = 'USD', underlay = 'a.dxf';"
                     "UPDATE note SET position = 1 WHERE part = 'site';"
                     "INSERT INTO note VALUES ('site', 1, 0, 'currency', NULL, NULL, 'x'), ('site', 1, 2, 'underlay', NULL, NULL, 'y'),"
                     " ('site', 1, 3, 'setback', NULL, 4.0, 'z');"
                     "UPDATE scenario_difference SET position = 9 WHERE position = 1;"
                     "UPDATE scenario_difference SET position = 1 WHERE position = 0;"
                     "UPDATE scenario_difference SET position = 2 WHERE position = 9;"
                     "INSERT INTO scenario_difference SELECT id, 0, 0, 'site', 'currency', 'words', 'USD' FROM scenario;");
        SQLite::Database migrated = openImage(Image(bytes), currentFormat());
        const Plan plan = readProject(migrated).plan;
        QCOMPARE(plan.site->notes.size(), std::size_t(2));
        QCOMPARE(plan.site->notes[0].key, std::string("land_price"));
        QCOMPARE(plan.site->notes[1].key, std::string("setback"));
        QCOMPARE(plan.scenarios[0]->differences.size(), std::size_t(2));
        QCOMPARE(plan.scenarios[0]->differences[0].key, std::string("regional_adder"));
    }
    // Before version 4 the exchange rate was that of the record in the file; it still is.
    void theExchangeRateOfAnOlderFileIsThatOfItsRecord()
    {
        const std::string old = bytesOf(TEST_FILES "/version3.tokenyard");
        const auto rateOf = [&](const std::string &sql) {
            SQLite::Database migrated = openImage(Image(sql.empty() ? old : tampered(old, sql)), currentFormat());
            return readProject(migrated).plan.cost->exchangeRate;
        };
        QCOMPARE(rateOf(""), 1380.0);
        Record usd;
        usd.id = "usd", usd.kind = "exchange", usd.nameEn = "US dollar", usd.nameKo = "미국 달러";
        RecordValue won;
        won.si = 1312.5, won.unit = units::KRW, won.source = "sheet";
        usd.values["krw_per_usd"] = won;
        usd.sources = keptRecord().sources;
        QCOMPARE(rateOf("INSERT INTO record VALUES ('exchange', 0, 'usd', '" + recordToJson(usd) + "')"), 1312.5);
    }
    // Until version 4 all racks of a plan had one owner and one business, and a price was constant until the first full year.
    void anOlderPlanSellsTokensAtThePriceItHad()
    {
        for (const char *file : {TEST_FILES "/version1.tokenyard", TEST_FILES "/version4.tokenyard"}) {
            const Plan plan = openProject(file).plan;
            const Service &service = *plan.services.at(0);
            QVERIFY(service.inputPrice == TokenPrice{} && service.cachedPrice == TokenPrice{} && service.priceRecord.empty());
            QVERIFY(service.priceFrom == PriceFrom::Typed && service.renewalYears == 0.0);
            QVERIFY(service.priceYear == 2030 && service.priceMonth == 7);
            QVERIFY(plan.objects.at(1)->as<Hall>()->business == HallBusiness::Api);
        }
    }
    // The newest version has its stored file, and the two numbers agree.
    void theNewestVersionIsKept()
    {
        QCOMPARE(currentFormat().version(), newestVersion);
        ImageHeader header;
        const std::string bytes = bytesOf(QStringLiteral(TEST_FILES "/version%1.tokenyard").arg(newestVersion).toStdString());
        QVERIFY(readHeader(bytes, header) == HeaderKind::Ours);
        QCOMPARE(header.version, newestVersion);
    }
    // A version-1 file states no demand: its meaning is kept.
    void aVersion1FileStatesNoDemand()
    {
        const Project back = openProject(TEST_FILES "/version1.tokenyard");
        const Service &service = *back.plan.services.at(0);
        QVERIFY(service.users == 0.0 && service.shape == "flat" && service.inputSpread == 0.0 && service.outputSpread == 0.0);
        QVERIFY(service.softwareYear == 0 && service.growth == 0.0 && service.utilisation == 0.55);
    }
    void anOlderFileIsMigratedInMemoryAndItsFileStaysAsItWas()
    {
        const TemporaryFolder folder;
        const fs::path file = folder / "old.tokenyard";
        fs::copy_file(TEST_FILES "/version1.tokenyard", file);
        const std::string before = bytesOf(file);
        const Format newer = withOneMore(currentFormat());
        const FileContent content = readProjectFile(file, newer);
        QVERIFY(sameContent(content.project.plan, keptProject().plan));
        QVERIFY(bytesOf(file) == before);
        QCOMPARE(folder.names().size(), std::size_t(1));
    }
    void aMigratedFileIsLikeOneOfTheNewVersion()
    {
        const Format newer = withOneMore(currentFormat());
        SQLite::Database migrated = openImage(Image(bytesOf(TEST_FILES "/version1.tokenyard")), newer);
        QCOMPARE(migrated.execAndGet("PRAGMA user_version").getInt(), newer.version());
        QCOMPARE(migrated.execAndGet("SELECT climate_zone FROM site").getString(), std::string("unknown"));
        QCOMPARE(storedDigest(migrated), digestOfRows(migrated));
        const std::string again(imageOf(migrated).bytes()); // and it opens as such: tables, checks and digest are valid
        SQLite::Database reopened = openImage(Image(again), newer);
        QVERIFY(sameContent(readProject(reopened).plan, keptProject().plan));
    }
    void aFileOfTheNewVersionIsRefusedByTheOldProgram()
    {
        const TemporaryFolder folder;
        SQLite::Database migrated = openImage(Image(bytesOf(TEST_FILES "/version1.tokenyard")), withOneMore(currentFormat()));
        putBytes(folder / "new.tokenyard", std::string(imageOf(migrated).bytes()));
        try {
            openProject(folder / "new.tokenyard");
            QFAIL("it was opened");
        } catch (const StoreError &error) {
            QVERIFY(error.reason() == StoreError::Reason::Newer);
        }
    }
    void aDamagedOlderFileIsNotMigrated()
    {
        std::string bytes = bytesOf(TEST_FILES "/version1.tokenyard");
        bytes = tampered(bytes, "UPDATE site SET title = 'x'", false);
        QVERIFY_EXCEPTION_THROWN(openImage(Image(bytes), withOneMore(currentFormat())), Damage);
    }
    void aMigrationThatFailsIsReportedAndTheFileStays()
    {
        Format broken = currentFormat();
        broken.migrations.push_back("ALTER TABLE nowhere ADD COLUMN a TEXT");
        try {
            readProjectFile(TEST_FILES "/version1.tokenyard", broken);
            QFAIL("it was opened");
        } catch (const StoreError &error) {
            QVERIFY(error.reason() == StoreError::Reason::Damaged);
        }
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
