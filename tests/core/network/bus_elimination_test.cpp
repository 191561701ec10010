// SPDX-License-Identifier: Apache-2.0
#include "core/network/bus_elimination.h"

#include <Eigen/Dense>
#include <QTest>

#include <complex>
#include <random>

using namespace tokenyard;

namespace {

using Complex = std::complex<double>;
using Branches = std::vector<std::pair<int, int>>;

// A tree with some rings closed, a few branches drawn twice.
Branches someGrid(int buses, std::mt19937 &random)
{
    Branches branches;
    for (int bus = 1; bus < buses; ++bus)
        branches.emplace_back(bus, int(random() % unsigned(bus)));
    for (int ring = 0; ring < buses / 4; ++ring)
        if (const int from = int(random() % unsigned(buses)), to = int(random() % unsigned(buses)); from != to)
            branches.emplace_back(from, to);
    branches.push_back(branches.front());
    return branches;
}

} // namespace

class BusEliminationTest : public QObject {
    Q_OBJECT
private slots:
    void blocksAreSolvedAsTheDenseMatrix()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> number(-1.0, 1.0);
        for (int buses : {1, 2, 17, 60}) {
            const Branches branches = someGrid(std::max(2, buses), random);
            const EliminationOrder order(std::max(2, buses), branches);
            const int n = order.size();
            BusMatrix<Eigen::Matrix2d> matrix(order, Eigen::Matrix2d::Zero());
            Eigen::MatrixXd dense = Eigen::MatrixXd::Zero(2 * n, 2 * n);
            const auto set = [&](int row, int column, double diagonal) {
                const Eigen::Matrix2d block =
                    Eigen::Matrix2d::NullaryExpr([&] { return number(random); }) + diagonal * Eigen::Matrix2d::Identity();
                matrix[order.slot(row, column)] = block;
                dense.block<2, 2>(2 * row, 2 * column) = block;
            };
            for (int bus = 0; bus < n; ++bus)
                set(bus, bus, 20.0);
            for (const auto &[from, to] : branches) {
                set(from, to, 0.0);
                set(to, from, 0.0);
            }
            const Eigen::VectorXd right = Eigen::VectorXd::NullaryExpr(2 * n, [&] { return number(random); });
            std::vector<Eigen::Vector2d> x(static_cast<std::size_t>(n));
            for (int bus = 0; bus < n; ++bus)
                x[std::size_t(order.stepOf(bus))] = right.segment<2>(2 * bus);
            matrix.factorise();
            matrix.solve(x);
            const Eigen::VectorXd expected = dense.partialPivLu().solve(right);
            for (int bus = 0; bus < n; ++bus)
                QVERIFY((x[std::size_t(order.stepOf(bus))] - expected.segment<2>(2 * bus)).norm() < 1e-13);
        }
    }
    void aSymmetricMatrixIsInvertedWhereItsFactorsStand()
    {
        std::mt19937 random(11);
        std::uniform_real_distribution<double> number(0.1, 1.0);
        const int n = 80;
        const Branches branches = someGrid(n, random);
        const EliminationOrder order(n, branches);
        BusMatrix<Complex> matrix(order, {});
        Eigen::MatrixXcd dense = Eigen::MatrixXcd::Zero(n, n);
        const auto add = [&](int row, int column, Complex y) {
            matrix[order.slot(row, column)] += y;
            dense(row, column) += y;
        };
        for (const auto &[from, to] : branches) {
            const Complex y = 1.0 / Complex(0.1 * number(random), number(random));
            add(from, from, y);
            add(to, to, y);
            add(from, to, -y);
            add(to, from, -y);
        }
        add(3, 3, 1.0 / Complex(0.001, 0.02)); // the only source
        matrix.factorise();
        matrix.invertSymmetric();
        const Eigen::MatrixXcd expected = dense.inverse();
        for (int bus = 0; bus < n; ++bus)
            QVERIFY(std::abs(matrix[order.stepOf(bus)] - expected(bus, bus)) < 1e-11 * std::abs(expected(bus, bus)));
    }
    void aRowOfBusesFillsNothing()
    {
        Branches chain;
        for (int bus = 0; bus + 1 < 1000; ++bus)
            chain.emplace_back(bus, bus + 1);
        QCOMPARE(EliminationOrder(1000, chain).slotCount(), 1000 + 2 * 999);
        QVERIFY(!EliminationOrder(1000, chain).isTooMeshed());
    }
    // Of n buses that are all joined the step k changes (n - k)^2 blocks, (n - 1) n (2n - 1) / 6 in all: 1.1 million of 150, 2.6 million of 200.
    void whatIsJoinedAcrossIsGivenUp()
    {
        const auto all = [](int buses) {
            Branches branches;
            for (int a = 0; a < buses; ++a)
                for (int b = a + 1; b < buses; ++b)
                    branches.emplace_back(a, b);
            return EliminationOrder(buses, branches).isTooMeshed();
        };
        QVERIFY(!all(150));
        QVERIFY(all(200));
    }
};

QTEST_GUILESS_MAIN(BusEliminationTest)
#include "bus_elimination_test.moc"
