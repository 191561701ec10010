// SPDX-License-Identifier: Apache-2.0
// A project inside a PDF: stored plainly or deflated, found wherever it is; hostile and foreign PDFs are refused in a sentence.
#include "core/edit/templates/templates.h"
#include "core/store/carried_project.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenyard;

namespace {

// The smallest PDF with the stream as an attachment, as ISO 32000-1, 7.11.4 describes it.
std::string pdfWith(const std::string &stream, const std::string &filter, const std::string &length)
{
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>\nendobj\n3 0 obj\n<< /Type /EmbeddedFile /Params << "
           "/Size 9 >> "
        + filter + " /Length " + length + " >>\nstream\n" + stream + "\nendstream\nendobj\n%%EOF\n";
}

std::string deflated(const std::string &bytes)
{
    const QByteArray packed = qCompress(QByteArray::fromStdString(bytes)); // four bytes of size, then zlib's stream
    return packed.mid(4).toStdString();
}

QString written(const QTemporaryDir &folder, const char *name, const std::string &bytes)
{
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::fromStdString(bytes));
    return path;
}

} // namespace

class CarriedProjectTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    Catalogue m_catalogue;
    Project m_project;
    std::string m_bytes;

    StoreError::Reason reasonOf(const std::string &pdf)
    {
        try {
            openProject(written(m_folder, "x.pdf", pdf).toStdString());
        } catch (const StoreError &error) {
            return error.reason();
        }
        return StoreError::Reason::Locked; // not an error expected here
    }

private slots:
    void initTestCase()
    {
        m_project = projectOf(blank40Mw(m_catalogue), m_catalogue);
        m_bytes = projectBytes(m_project);
    }
    void aProjectIsOpenedOutOfAPdf()
    {
        const std::string packed = deflated(m_bytes);
        for (const std::string &pdf :
             {pdfWith(m_bytes, "", std::to_string(m_bytes.size())), pdfWith(packed, "/Filter /FlateDecode", std::to_string(packed.size())),
              pdfWith(packed, "/Filter /FlateDecode", "9 0 R")}) { // its length in another object
            const std::string path = written(m_folder, "plan.pdf", pdf).toStdString();
            QVERIFY(sameContent(openProject(path).plan, m_project.plan));
            QCOMPARE(digestOf(std::filesystem::path(path)), digestOf(m_project));
            QVERIFY(projectBytes(std::filesystem::path(path)) == m_bytes);
        }
    }
    void otherAttachmentsAreSkipped()
    {
        const std::string packed = deflated(m_bytes);
        const std::string pdf =
            pdfWith("a,b,c\n1,2,3\n", "", "12") + pdfWith(packed, "/Filter /FlateDecode", std::to_string(packed.size()));
        QCOMPARE(carriedProject(pdf), std::optional(m_bytes));
    }
    void aPdfWithoutAPlanIsRefused()
    {
        for (const std::string &pdf :
             {std::string("%PDF-1.7\n%%EOF\n"), std::string("%PDF-"), pdfWith("no database", "", "11"),
              pdfWith("not deflated at all", "/Filter /FlateDecode", "19"),
              pdfWith(deflated(m_bytes).substr(0, 2000), "/Filter /FlateDecode", "2000"), // cut short
              pdfWith(m_bytes, "", "99999999999999999999"), "%PDF-1.7 obj /EmbeddedFile stream" + std::string(10, '\n'),
              "%PDF-1.7\n/EmbeddedFile" + std::string(9000, ' ')})
            QVERIFY(reasonOf(pdf) == StoreError::Reason::NotAProject || reasonOf(pdf) == StoreError::Reason::Damaged);
    }
    // A megabyte that inflates to a gigabyte is refused after its first bytes; one that begins like a database is cut off.
    void aBombIsNotInflated()
    {
        const std::string zeros = deflated(std::string(64u << 20, '\0'));
        QVERIFY(!carriedProject(pdfWith(zeros, "/Filter /FlateDecode", std::to_string(zeros.size()))));
        std::string many;
        for (int i = 0; i < 200; ++i)
            many += pdfWith(zeros.substr(0, 1000), "/Filter /FlateDecode", "1000");
        QVERIFY(!carriedProject(many));
    }
    void aPlanIsNotSavedOverThePdfItCameFrom()
    {
        const std::string path = written(m_folder, "report.pdf", pdfWith(m_bytes, "", std::to_string(m_bytes.size()))).toStdString();
        bool refused = false;
        try {
            saveProject(path, m_project);
        } catch (const StoreError &error) {
            refused = error.reason() == StoreError::Reason::CannotWrite;
        }
        QVERIFY(refused && isPdfFile(path));
    }
};

QTEST_GUILESS_MAIN(CarriedProjectTest)
#include "carried_project_test.moc"
