// SPDX-License-Identifier: Apache-2.0
#include "tests/support/grids.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;
using namespace tokenyard::test;

namespace {

const std::string two = "function mpc = two\nmpc.version = '2';\nmpc.baseMVA = 100;\nmpc.bus = [\n"
                        "1 3 0 0 0 0 1 1 0 22.9 1 1.1 0.9;\n2 1 60 25 0 0 1 1 0 22.9 1 1.1 0.9;\n];\n"
                        "mpc.gen = [\n1 0 0 300 -300 1 100 1 300 0;\n];\nmpc.branch = [\n1 2 .02 .08 0 0 0 0 0 0 1 -360 360;\n];\n";

std::string with(const std::string &from, const std::string &to)
{
    std::string text = two;
    text.replace(text.find(from), from.size(), to);
    return text;
}

// The text of the refusal; "" if the case was read.
std::string refusal(const std::string &text)
{
    Text why;
    const auto grid = readMatpower(text, why);
    return grid ? "" : why.empty() ? "refused without a word" : why.english();
}

Grid read(const std::string &text)
{
    Text why;
    const auto grid = readMatpower(text, why);
    return grid ? *grid : Grid{};
}

} // namespace

class MatpowerTest : public QObject {
    Q_OBJECT
private slots:
    void theColumnsGoWhereTheyBelong()
    {
        const Grid grid = publishedCase("case14");
        QCOMPARE(grid.buses.size(), std::size_t(14));
        QCOMPARE(grid.generators.size(), std::size_t(5));
        QCOMPARE(grid.branches.size(), std::size_t(20));
        QCOMPARE(grid.buses[8].shuntMvar, 19.0);
        QCOMPARE(grid.buses[3].demandMvar, -3.9);
        QCOMPARE(grid.branches[7].ratio, 0.978);
        QCOMPARE(grid.branches[0].chargingPu, 0.0528);
        QVERIFY(grid.buses[0].type == BusType::Slack && grid.buses[1].type == BusType::Generator);
    }
    void theSameNumbersMayBeWrittenInManyWays()
    {
        const std::string other =
            "% a comment\nfunction mpc = two\nmpc.version = \"2\"\nmpc.baseMVA = 1e2 % MVA\n"
            "mpc.bus = [1, 3, 0,0 0\t0 1 1 0 22.9 1 1.1 .9; 2 1 ...  continued\n +60 2.5E1 0 0 1 1 0 22.9 1 1.1 0.9 ];\r\n"
            "mpc.gencost = [ 2 0 0 3 0.01 40 0 ];\nmpc.bus_name = {'a;]%'; 'it''s'; \"}\"};\n"
            "mpc.gen = [1 0 0 Inf -Inf 1 100 1 300 0\n\n];\n\nx = mpc.bus(1, 2) + 3;\nif x, y = [1 2]; end\n"
            "mpc.branch = [\n\t1\t2\t2e-2\t.08\t0\t0\t0\t0\t0\t0\t1\t-360\t360 % last\n]";
        const LoadFlow a = solveLoadFlow(read(two)), b = solveLoadFlow(read(other));
        QVERIFY2(b.converged && b.buses.size() == 2, refusal(other).c_str());
        QCOMPARE(*a.buses[1].vmPu, *b.buses[1].vmPu);
    }
    // Cases of distribution networks give ohms and kilowatts and convert them at their end, as case33bw.m of MATPOWER does. By hand:
    // 22.9 kV and 100 MVA make 5.24410 ohms of one per unit.
    void conversionsAtTheEndOfACaseAreDone()
    {
        std::string ohms = with("1 2 .02 .08", "1 2 .1048820 .4195280");
        ohms.replace(ohms.find("2 1 60 25"), 9, "2 1 60000 25000");
        ohms += "%% convert branch impedances from Ohms to p.u.\n[PQ, PV, REF, NONE, BUS_I, BUS_TYPE, PD, QD, ...\n    GS, BS] = idx_bus;\n"
                "Vbase = mpc.bus(1, BASE_KV) * 1e3;      %% in Volts\nSbase = mpc.baseMVA * 1e6;              %% in VA\n"
                "mpc.branch(:, [BR_R BR_X]) = mpc.branch(:, [BR_R BR_X]) / (Vbase^2 / Sbase);\n\n%% convert loads from kW to MW\n"
                "mpc.bus(:, [PD, QD]) = mpc.bus(:, [PD, QD]) / 1e3;\n";
        const Grid grid = read(ohms);
        QVERIFY2(grid.buses.size() == 2, refusal(ohms).c_str());
        QVERIFY(std::abs(grid.branches[0].rPu - 0.02) < 1e-12 && std::abs(grid.branches[0].xPu - 0.08) < 1e-12);
        QCOMPARE(grid.buses[1].demandMw, 60.0);
        QCOMPARE(grid.buses[1].demandMvar, 25.0);
        QVERIFY(std::abs(*solveLoadFlow(grid).buses[1].vmPu - *solveLoadFlow(read(two)).buses[1].vmPu) < 1e-12);
    }
    // A second value that cannot be evaluated leaves none: the conversion was once done with the first.
    void aConversionByAnUnknownValueIsRefused()
    {
        const std::string scaled = "Vbase = 2;\n%1mpc.branch(:, [BR_R BR_X]) = mpc.branch(:, [BR_R BR_X]) / Vbase;\n";
        const auto ending = [&](const std::string &between) {
            return two + "\n" + std::string(scaled).replace(scaled.find("%1"), 2, between);
        };
        QCOMPARE(read(ending("")).branches[0].rPu, 0.01);
        QCOMPARE(read(ending("Vbase = Vbase * 2;\n")).branches[0].rPu, 0.005);
        const std::string why = refusal(ending("Vbase = sqrt(3) * 2;\n"));
        QVERIFY2(why.find("computes \"branch\"") != std::string::npos, why.c_str());
    }
    // MATLAB: "%{" and "%}" alone on their lines enclose a comment, nested too; with anything beside them they are comments of a line.
    void commentsOfSeveralLinesAreNotRead()
    {
        const std::string block = "  %{\nmpc.bus = [\n%{\nx\n%}\n 1 2\n%}  \n";
        for (const std::string &text : {block + two, with("mpc.gen = ", block + "mpc.gen = "), with("2 1 60", "%{ no block\n2 1 60"),
                                        with("2 1 60", "%{\n3 1 60 25 0 0 1 1 0 22.9 1 1.1 0.9;\n%}\n2 1 60")}) {
            const LoadFlow flow = solveLoadFlow(read(text));
            QVERIFY2(flow.converged && flow.buses.size() == 2, refusal(text).c_str());
            QCOMPARE(*flow.buses[1].vmPu, *solveLoadFlow(read(two)).buses[1].vmPu);
        }
        QVERIFY(refusal(with("2 1 6", "2 1 6 %{\n")).find("does not end") == std::string::npos);
        QVERIFY(!refusal("%{\n" + two).empty());
    }
    void whatIsWrongIsRefusedWithItsLine()
    {
        const std::pair<std::string, const char *> wrong[] = {
            {with("2 1 60", "2.5 1 60"), "Line 6"},
            {with("2 1 60", "-2 1 60"), "Line 6"},
            {with("2 1 60", "1 1 60"), "bus 1 stands twice"},
            {with("2 1 60", "2 5 60"), "Line 6"},
            {with("2 1 60", "2 1 Inf"), "Line 6"},
            {with("2 1 60", "2 1 NaN"), "\"NaN\""},
            {with("2 1 60", "2 1 6 0"), "Line 6"},
            {with("2 1 60", "2 1 60*2"), "\"*\""},
            {with("2 1 60", "2 1 x"), "\"x\""},
            {with("2 1 60", "2 1 1e999"), "Line 6"},
            {with("1 2 .02", "1 3 .02"), "bus 3"},
            {with("1 2 .02", "1 1 .02"), "same bus"},
            {with("1 2 .02", "1.5 2 .02"), "Line 12"},
            {with("1 2 .02 .08", "1 2 0 0"), "no impedance"},
            {with("1 3 0 0", "1 1 0 0"), "no slack"},
            {with("1 100 1 300", "1 100 0 300"), "no slack"},
            {with("1 0 0 300", "5 0 0 300"), "bus 5"},
            {with("-300 1 100", "-300 0 100"), "voltage"},
            {with("= 100", "= 0"), "baseMVA"},
            {with("= 100", "= 100 * 2"), "computes"},
            {with("mpc.baseMVA = 100;", ""), "baseMVA"},
            {with("'2'", "'1'"), "version 1"},
            {with("mpc.gen = ", "mpc.gem = "), "\"gen\""},
            {with("360;\n];", "360;\n"), "does not end"},
            {with("360;\n];", "360;\n]';"), "computes"},
            {two + "mpc.branch(:, 3) = mpc.branch(:, 4) / 2;\n", "computes"},
            {two + "mpc.branch(:, 3) = mpc.branch(:, 3) / 0;\n", "computes"},
            {two + "mpc.branch(:, 3) = mpc.branch(:, 3) / Zbase;\n", "computes"},
            {two + "mpc.branch(:, 3) = mpc.branch(:, 3) * 2 + 1;\n", "computes"},
            {two + "mpc.branch(:, 99) = mpc.branch(:, 99) * 2;\n", "computes"},
            {two + "mpc.branch(1, 3) = 2;\n", "computes"},
            {two + "mpc.bus = [];", "second time"},
            {"", "baseMVA"},
            {"mpc.baseMVA = 100; mpc.bus = []; mpc.gen = []; mpc.branch = [];", "no bus"},
        };
        for (const auto &[text, words] : wrong)
            QVERIFY2(QString::fromStdString(refusal(text)).contains(words), (std::string(words) + ": " + refusal(text)).c_str());
    }
    // MATPOWER's bustypes(): a generator bus without a generator in service is a load bus, and the slack's role moves to another bus.
    void theFirstGeneratorBusTakesOverFromASlackWithoutGenerator()
    {
        std::string text = with("1 100 1 300 0;", "1 100 0 300 0;\n2 0 0 300 -300 1.02 100 1 300 0;");
        text.replace(text.find("2 1 60"), 6, "2 2 60");
        const Grid grid = read(text);
        QVERIFY2(grid.buses.size() == 2, refusal(text).c_str());
        QVERIFY(grid.buses[0].type == BusType::Load && grid.buses[1].type == BusType::Slack);
        QCOMPARE(*solveLoadFlow(grid).buses[1].vmPu, 1.02);
    }
    void aMatrixWithoutEndOrWithTooManyRowsIsRefused()
    {
        std::string rows;
        for (int i = 0; i < 210000; ++i)
            rows += "1 2 .1 .1 0 0 0 0 0 0 1\n";
        QVERIFY(!refusal(with("1 2 .02 .08 0 0 0 0 0 0 1 -360 360;", rows)).empty());
        QVERIFY(!refusal(with("1 2 .02", std::string(100000, '['))).empty());
        QVERIFY(!refusal("mpc.bus_name = " + std::string(100000, '{')).empty());
    }
};

QTEST_GUILESS_MAIN(MatpowerTest)
#include "matpower_test.moc"
