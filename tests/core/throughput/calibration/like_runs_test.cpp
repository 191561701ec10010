// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/like_runs.h"

#include <QTest>

using namespace tokenyard;

namespace {

ValidationPoint run(double input, double output, Precision precision = Precision::Nvfp4, const std::string &accelerator = "b200-sxm")
{
    ValidationPoint p;
    p.family = "deepseek-v3", p.accelerator = accelerator, p.precision = precision;
    p.inputTokensCount = input, p.outputTokensCount = output;
    p.measuredTpot = 0.02, p.measuredOutput = 100;
    return p;
}
const RunQuestion question{"deepseek-v3", "b200-sxm", Precision::Fp4, 1000, 600};

} // namespace

class LikeRunsTest : public QObject {
    Q_OBJECT
private slots:
    // 1000 / 1.5 = 666.7 to 1500 input tokens, 400 to 900 output tokens.
    void lengthsAreAlikeWithinAFactorOfOneAndAHalfBothWays()
    {
        const struct {
            double input, output;
            bool like;
        } cases[] = {{1000, 600, true},  {1500, 900, true},  {667, 400, true},   {666, 600, false},
                     {1501, 600, false}, {1000, 399, false}, {1000, 901, false}, {8192, 1024, false}};
        for (const auto &c : cases)
            QVERIFY2(likeRuns({run(c.input, c.output)}, question).runs.size() == std::size_t(c.like), std::to_string(c.input).c_str());
    }
    // Published runs say "fp4" for any block format; fp8 or another machine are different runs.
    void precisionAndMachineMustAgree()
    {
        const LikeRuns like = likeRuns({run(1000, 600), run(1000, 600, Precision::Mxfp4), run(1000, 600, Precision::Fp8),
                                        run(1000, 600, Precision::Nvfp4, "b300-sxm")},
                                       question);
        QCOMPARE(like.runs.size(), std::size_t(2));
        QCOMPARE(like.precisions.size(), std::size_t(3));
        QVERIFY((like.accelerators == std::vector<std::string>{"b200-sxm", "b300-sxm"}));
    }
    void withoutLikeRunsTheNearestLengthsAreNamedFirst()
    {
        const LikeRuns like = likeRuns({run(8192, 1024), run(100, 8192), run(2048, 600), run(8192, 1024)}, question);
        QVERIFY(like.runs.empty());
        QCOMPARE(like.nearest.size(), std::size_t(3));
        QVERIFY(like.nearest[0].inputTokensCount == 2048 && like.nearest[1].inputTokensCount == 8192 && like.nearest[1].runsCount == 2);
    }
    void aRunWithoutATimeOrARateIsLeftOut()
    {
        std::vector<ValidationPoint> points{run(1000, 600), run(1000, 600)};
        points[0].measuredTpot = 0, points[1].measuredOutput = 0;
        const LikeRuns like = likeRuns(points, question);
        QVERIFY(like.runs.empty() && like.nearest.empty() && like.accelerators.empty());
    }
    // DeepSeek at 8,192 in and 1,024 out on GB200 NVL72 in FP4: 18 clean rows with separate pools in the published sample (counted
    // in its CSV file), and none at 2,000 in and 100 out.
    void thePublishedRunsOfTheSamplesService()
    {
        const auto points = validationPoints(Catalogue());
        QCOMPARE(likeRuns(points, {"deepseek-v3", "gb200-nvl72", Precision::Nvfp4, 8192, 1024}).runs.size(), std::size_t(18));
        const LikeRuns none = likeRuns(points, {"deepseek-v3", "gb200-nvl72", Precision::Nvfp4, 2000, 100});
        QVERIFY(none.runs.empty() && none.nearest.size() == 3 && none.nearest[0].inputTokensCount == 1024
                && none.nearest[0].outputTokensCount == 1024);
        QVERIFY(likeRuns(points, {"no-such-family", "gb200-nvl72", Precision::Nvfp4, 8192, 1024}).accelerators.empty());
    }
};

QTEST_GUILESS_MAIN(LikeRunsTest)
#include "like_runs_test.moc"
