// SPDX-License-Identifier: Apache-2.0
// The value of an input at a probability, for each distribution; Latin hypercubes of them; percentiles of the results.
#include "core/what_if/latin_hypercube.h"
#include "core/what_if/quantile.h"
#include "core/what_if/sample_statistics.h"

#include <QTest>

#include <numeric>

using namespace tokenyard;

namespace {

Marginal marginal(const char *words, double low, double base, double high) { return {*readDistribution(words), base, low, high}; }

std::vector<double> drawn(const Marginal &m, const LatinHypercube &cube, std::size_t input)
{
    std::vector<double> values;
    for (std::uint64_t k = 0; k < cube.count(); ++k)
        values.push_back(quantileOf(m, cube.at(k, input)));
    return values;
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

class DistributionTest : public QObject {
    Q_OBJECT
private slots:
    // By hand: a symmetrical triangle of half-width w has its P10 at w (1 - sqrt(0.2)) left of the middle, so w = 1 / (1 - sqrt(0.2)).
    void aTriangleHasItsPercentilesAndMode()
    {
        const Triangle t = triangleOf(9.0, 10.0, 11.0);
        QVERIFY(std::abs(t.right - 10.0 - 1.0 / (1.0 - std::sqrt(0.2))) < 1e-12);
        QVERIFY(std::abs(t.left + t.right - 20.0) < 1e-12);
        const Marginal skewed = marginal("", 0.6, 1.0, 1.5);
        QVERIFY(std::abs(quantileOf(skewed, 0.1) - 0.6) < 1e-12);
        QVERIFY(std::abs(quantileOf(skewed, 0.9) - 1.5) < 1e-12);
        // A side without a range has no width, and the ninetieth percentile of the other is (1 - sqrt(0.1)) of it.
        const Marginal above = marginal("triangular", 1.0, 1.0, 1.5);
        QVERIFY(quantileOf(above, 1e-9) >= 1.0);
        QVERIFY(std::abs(quantileOf(above, 0.9) - 1.5) < 1e-12);
    }

    // Half of the draws lie on either side of the base, whatever the ends; of ends that lie alike it is the triangle of its own, and each side
    // is half of the one that has both its ends so.
    void theUsualDistributionHasItsBaseInTheMiddle()
    {
        const Marginal even = marginal("", 9.0, 10.0, 11.0), skewed = marginal("", 0.4, 1.0, 1.2),
                       left = marginal("triangular", 0.4, 1.0, 1.6);
        QCOMPARE(quantileOf(skewed, 0.5), 1.0);
        QVERIFY(std::abs(quantileOf(skewed, 0.1) - 0.4) < 1e-12 && std::abs(quantileOf(skewed, 0.9) - 1.2) < 1e-12);
        for (const double p : {0.001, 0.1, 0.25, 0.4, 0.499})
            QVERIFY(std::abs(quantileOf(skewed, p) - quantileOf(left, p)) < 1e-9);
        for (const double p : {0.001, 0.1, 0.3, 0.5, 0.8, 0.999})
            QVERIFY(std::abs(quantileOf(even, p) - quantileOf(marginal("triangular", 9.0, 10.0, 11.0), p)) < 1e-9);
    }

    void theOtherDistributionsHaveTheirPercentiles()
    {
        QVERIFY(std::abs(quantileOf(marginal("normal", 8.0, 10.0, 13.0), 0.1) - 8.0) < 1e-12);
        QVERIFY(std::abs(quantileOf(marginal("normal", 8.0, 10.0, 13.0), 0.9) - 13.0) < 1e-12);
        QCOMPARE(quantileOf(marginal("normal", 8.0, 10.0, 13.0), 0.5), 10.0);
        QVERIFY(std::abs(quantileOf(marginal("lognormal", 5.0, 10.0, 20.0), 0.9) - 20.0) < 1e-12);
        QVERIFY(std::abs(quantileOf(marginal("lognormal", 5.0, 10.0, 20.0), 0.5) - 10.0) < 1e-12);
        QCOMPARE(quantileOf(marginal("uniform", 8.0, 10.0, 13.0), 0.2), 9.0);
        const Marginal d = marginal("discrete 2:1 1:2 5:1", 1.0, 2.0, 5.0); // 1 with probability a half, 2 and 5 with a quarter each
        QCOMPARE(quantileOf(d, 0.49), 1.0);
        QCOMPARE(quantileOf(d, 0.51), 2.0);
        QCOMPARE(quantileOf(d, 0.74), 2.0);
        QCOMPARE(quantileOf(d, 0.76), 5.0);
    }

    void noValueLiesBeyondTheFieldsRange()
    {
        Marginal m = marginal("", 0.9, 0.97, 0.99);
        m.most = 1.0;
        QVERIFY(quantileOf(m, 0.999999) <= 1.0);
    }

    void wordsThatNameNoDistributionAreRefused()
    {
        for (const char *words : {"gauss", "discrete", "discrete a:1", "discrete 1:-1", "discrete 1:0", "normal 3", "discrete 1:nan"})
            QVERIFY2(!readDistribution(words), words);
        QCOMPARE(readDistribution("discrete 1.5")->outcomes.front(), (WeightedValue{1.5, 1.0}));
    }

    void everyStratumIsDrawnOnce()
    {
        for (const std::uint64_t n : {2u, 7u, 300u}) {
            const LatinHypercube cube(n, 5, {"a", "b", "c"});
            for (std::size_t input = 0; input < 3; ++input) {
                std::vector<int> hits(n);
                for (std::uint64_t k = 0; k < n; ++k)
                    ++hits[std::size_t(cube.at(k, input) * double(n))];
                QVERIFY(std::all_of(hits.begin(), hits.end(), [](int h) { return h == 1; }));
            }
        }
    }

    // An input draws the same values whatever other inputs there are: scenarios are compared on the same draws.
    void anInputsDrawsDependOnItsNameAlone()
    {
        const LatinHypercube few(100, 5, {"b"}), many(100, 5, {"a", "b", "c"}), other(100, 6, {"b"});
        bool differs = false;
        for (std::uint64_t k = 0; k < 100; ++k) {
            QCOMPARE(few.at(k, 0), many.at(k, 1));
            differs |= few.at(k, 0) != other.at(k, 0);
        }
        QVERIFY(differs);
    }

    // Stratified draws of a known distribution: percentiles within a stratum, mean of a log-normal within a thousandth.
    void percentilesOfSamplesAreTheDistributions()
    {
        const LatinHypercube cube(1000, 3, {"x"});
        const KpiInfo &info = kpiInfo(Kpi::Npv);
        const Marginal normal = marginal("normal", -1.2815515655446004, 0.0, 1.2815515655446004);
        const FigureSummary s = summaryOf(info, drawn(normal, cube, 0));
        QVERIFY(std::abs(*s.p10 + 1.28155) < 0.01);
        QVERIFY(std::abs(*s.p50) < 0.01);
        QVERIFY(std::abs(*s.p90 - 1.28155) < 0.01);
        QVERIFY(std::abs(*s.mean) < 0.003);
        QVERIFY(std::abs(*s.deviation - 1.0) < 0.01);
        // ln x normal with deviation 0.5: mean exp(0.125)
        const double z = 0.5 * 1.2815515655446004;
        const FigureSummary l = summaryOf(info, drawn(marginal("lognormal", std::exp(-z), 1.0, std::exp(z)), cube, 0));
        QVERIFY(std::abs(*l.mean - std::exp(0.125)) < 0.003);
    }

    void rankCorrelationsAreAsRequested()
    {
        LatinHypercube cube(1000, 3, {"a", "b", "c", "d"});
        QVERIFY(cube.correlate({{0, 1, 0.6}, {1, 2, -0.3}}).empty());
        const auto column = [&](std::size_t input) {
            std::vector<double> values;
            for (std::uint64_t k = 0; k < cube.count(); ++k)
                values.push_back(cube.at(k, input));
            return values;
        };
        QVERIFY(std::abs(*rankCorrelation(column(0), column(1)) - 0.6) < 0.02);
        QVERIFY(std::abs(*rankCorrelation(column(1), column(2)) + 0.3) < 0.02);
        QVERIFY(std::abs(*rankCorrelation(column(0), column(2))) < 0.02); // not named: no correlation
        std::vector<int> hits(1000);
        for (const double p : column(1))
            ++hits[std::size_t(p * 1000)];
        QVERIFY(std::all_of(hits.begin(), hits.end(), [](int h) { return h == 1; })); // still a Latin hypercube
    }

    // a and b both follow c closely, so they cannot run against each other.
    void impossibleCorrelationsAreRefused()
    {
        LatinHypercube cube(1000, 3, {"a", "b", "c"});
        QVERIFY(cube.correlate({{0, 2, 0.9}, {1, 2, 0.9}, {0, 1, -0.9}}).english().find("No inputs can be correlated so") == 0);
        QVERIFY(!LatinHypercube(5, 3, {"a", "b"}).correlate({{0, 1, 0.5}}).empty()); // too few samples
        LatinHypercube whole(100, 3, {"a", "b"});
        QVERIFY(whole.correlate({{0, 1, 1.0}}).empty()); // one moves with the other
    }

    // Scores that share a cause correlate by the product of their loadings: 0.9 * 0.8 = 0.72 of normal scores is a rank correlation of
    // 6 / pi * asin(0.36) = 0.703. Each input stays a Latin hypercube, of any number of samples, and its draws know no other input.
    void inputsThatShareACauseMoveTogether()
    {
        const auto cubeOf = [](std::uint64_t n, std::vector<std::string> names, std::vector<double> loadings) {
            LatinHypercube cube(n, 3, std::move(names));
            for (std::size_t i = 0; i < loadings.size(); ++i)
                if (loadings[i] != 0.0)
                    cube.follow(i, {{"pace", loadings[i]}});
            return cube;
        };
        const auto column = [](const LatinHypercube &cube, std::size_t input) {
            std::vector<double> values;
            for (std::uint64_t k = 0; k < cube.count(); ++k)
                values.push_back(cube.at(k, input));
            return values;
        };
        const LatinHypercube cube = cubeOf(4000, {"a", "b", "c", "d"}, {0.9, 0.8, -0.8, 0.0});
        QVERIFY(std::abs(*rankCorrelation(column(cube, 0), column(cube, 1)) - 0.703) < 0.03);
        QVERIFY(std::abs(*rankCorrelation(column(cube, 0), column(cube, 2)) + 0.703) < 0.03);
        QVERIFY(std::abs(*rankCorrelation(column(cube, 0), column(cube, 3))) < 0.05);
        QVERIFY(column(cube, 1) == column(cubeOf(4000, {"b"}, {0.8}), 0));
        for (const std::uint64_t n : {2u, 3u, 50u}) {
            const LatinHypercube few = cubeOf(n, {"a", "b"}, {0.9, 0.8});
            std::vector<int> hits(n);
            for (const double p : column(few, 0))
                ++hits[std::size_t(p * double(n))];
            QVERIFY(std::all_of(hits.begin(), hits.end(), [](int h) { return h == 1; }));
        }
    }

    // What a spreadsheet's PERCENTILE gives for 1, 2, 3, 4: 1.3, 2.5, 3.7.
    void percentilesAreThoseOfSpreadsheets()
    {
        const FigureSummary s = summaryOf(kpiInfo(Kpi::Npv), {4.0, 2.0, 1.0, 3.0});
        QVERIFY(std::abs(*s.p10 - 1.3) < 1e-15 && *s.p50 == 2.5 && std::abs(*s.p90 - 3.7) < 1e-15);
    }

    // Four of ten never pay back: P90 is among them and does not exist; P10 and P50 do.
    void samplesWithoutTheFigureAreTheWorst()
    {
        const FigureSummary payback = summaryOf(kpiInfo(Kpi::PaybackYears), {none, 3.0, 5.0, none, 4.0, 6.0, none, 2.0, none, 7.0});
        QVERIFY(payback.p10 && payback.p50 && !payback.p90);
        QVERIFY(std::abs(*payback.p10 - 2.9) < 1e-12 && std::abs(*payback.p50 - 6.5) < 1e-12);
        QCOMPARE(payback.noneFraction, 0.4);
        QVERIFY(payback.why.english().find("40") != std::string::npos);
        const FigureSummary irr = summaryOf(kpiInfo(Kpi::Irr), {none, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9});
        QVERIFY(!irr.p10 && irr.p50 && irr.p90);
        QCOMPARE(chanceBelow(kpiInfo(Kpi::Irr), {none, 0.05, 0.2, 0.3}, 0.1).fraction, 0.5);
        QVERIFY(!summaryOf(kpiInfo(Kpi::Irr), {none, none}).p50);
    }

    void ranksCorrelateAndTiesShare()
    {
        QCOMPARE(*rankCorrelation({1, 2, 3, 4}, {10, 20, 50, 51}), 1.0);
        QCOMPARE(*rankCorrelation({1, 2, 3, 4}, {4, 3, 2, 1}), -1.0);
        QVERIFY(!rankCorrelation({1, 2, 3, 4}, {5, 5, 5, 5}));
        // By hand, ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5).
        QVERIFY(std::abs(*rankCorrelation({1, 2, 2, 4}, {1, 2, 3, 4}) - 4.5 / std::sqrt(22.5)) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(DistributionTest)
#include "distribution_test.moc"
