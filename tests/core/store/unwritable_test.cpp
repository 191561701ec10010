// SPDX-License-Identifier: Apache-2.0
// A file that cannot be written: the sentence names the file, its folder and what to do. The causes are errno(3).
#include "core/store/unwritable.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <filesystem>
#include <fstream>

using namespace tokenyard;

class UnwritableTest : public QObject {
    Q_OBJECT
private slots:
    void theSentenceNamesFileFolderAndRemedy()
    {
        const std::string file = "/home/kim/plans/ulsan.pdf";
        for (const int error : {EACCES, EPERM, ENOENT, EROFS, ENOSPC, EDQUOT, EFBIG, EISDIR, EEXIST, ENAMETOOLONG, ENXIO, EIO, 0}) {
            const std::string said = unwritableText(file, error).english();
            QVERIFY2(said.find("'" + file + "'") != std::string::npos, said.c_str());
            QVERIFY2(said.find("folder '/home/kim/plans'") != std::string::npos, said.c_str());
            const bool remedy = said.find("hoose ") != std::string::npos || said.find("Give") != std::string::npos
                || said.find("Make it") != std::string::npos || said.find("Start its reader") != std::string::npos;
            QVERIFY2(remedy && said.back() == '.', said.c_str());
        }
        QVERIFY(unwritableText("ulsan.pdf", EACCES).english().find(std::filesystem::current_path().string()) != std::string::npos);
    }
    void theCauseIsFoundWithoutAnAttempt()
    {
        QTemporaryDir made;
        const std::filesystem::path folder = made.path().toStdString();
        std::ofstream(folder / "file") << "x";
        std::filesystem::create_directory(folder / "inner");
        QCOMPARE(writeErrorNow(folder / "new.pdf"), 0);
        QCOMPARE(writeErrorNow(folder / "file"), 0);
        QCOMPARE(writeErrorNow(folder / "missing" / "new.pdf"), ENOENT);
        QCOMPARE(writeErrorNow(folder / "file" / "new.pdf"), ENOTDIR);
        QCOMPARE(writeErrorNow(folder / "inner"), EISDIR);
        QCOMPARE(writeErrorNow(folder / std::string(300, 'x')), ENAMETOOLONG);
    }
};

QTEST_GUILESS_MAIN(UnwritableTest)
#include "unwritable_test.moc"
