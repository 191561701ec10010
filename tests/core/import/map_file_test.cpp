// SPDX-License-Identifier: Apache-2.0
// The same parcel in five formats and four coordinate systems. The files were made by GDAL's ogr2ogr from WGS 84 corners, so that
// every system's numbers are PROJ's and not ours. Hostile files give a sentence, and a reader that nobody waits for is killed.
#include "core/edit/generate/parcel.h"
#include "core/import/map_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <cmath>
#include <thread>

using namespace tokenyard;

namespace {

#ifdef IMPORT_PROGRAM
const std::string reader = IMPORT_PROGRAM;
#else
const std::string reader;
#endif

std::string parcelFile(const char *name) { return std::string(TEST_FILES "/parcels/") + name; }

MapRead readFile(const std::string &file, const std::string &system = {}, bool lines = false, const std::string &feature = {})
{
    return readMapFile({.file = file, .system = system, .layer = {}, .feature = feature, .lines = lines, .reader = reader});
}

} // namespace

class MapFileTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::string write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        (void)file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName().toStdString();
    }
    void refuses(const std::string &file, const char *says)
    {
        const MapRead read = readFile(file);
        QVERIFY2(!read.ok(), file.c_str());
        const std::string sentence = read.problem.english();
        QVERIFY2(sentence.find(says) != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.back() == '.' && sentence.find('\n') == std::string::npos, sentence.c_str());
    }

private slots:
    void initTestCase()
    {
        if (reader.empty())
            QFAIL("tokenyard-import is not built: install libgdal-dev");
    }
    // 300 m x 200 m in a DXF of each unit; $INSUNITS as AutoCAD's DXF reference numbers them.
    void theUnitOfADrawingIsTakenOrTold_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<double>("perMetre");
        QTest::addColumn<QString>("note");
        QTest::newRow("millimetres") << 4 << 1000.0 << "";
        QTest::newRow("metres") << 6 << 1.0 << "";
        QTest::newRow("inches") << 1 << 1.0 << "says inches";
        QTest::newRow("feet") << 2 << 1.0 << "says feet";
        QTest::newRow("none") << 0 << 1.0 << "names no unit";
        QTest::newRow("light years") << 19 << 1.0 << "a unit that maps do not have";
    }
    void theUnitOfADrawingIsTakenOrTold()
    {
        QFETCH(int, code);
        QFETCH(double, perMetre);
        QFETCH(QString, note);
        QByteArray dxf = "0\nSECTION\n2\nHEADER\n9\n$INSUNITS\n70\n" + QByteArray::number(code)
            + "\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n0\nLWPOLYLINE\n8\nPARCEL\n90\n4\n70\n1\n";
        for (const auto &[x, y] : {std::pair(0, 0), {300, 0}, {300, 200}, {0, 200}})
            dxf += "10\n" + QByteArray::number(x * perMetre) + "\n20\n" + QByteArray::number(y * perMetre) + "\n";
        const MapRead read = readFile(write("unit.dxf", dxf + "0\nENDSEC\n0\nEOF\n"));
        QVERIFY2(read.ok(), read.problem.english().c_str());
        const auto parcel = generate::readParcel(read.text, "unit.dxf");
        QVERIFY(parcel.ok() && std::fabs(polygonArea(parcel.parcel.boundary).si() - 60000.0) < 0.01);
        const QString said = QString::fromStdString(read.note.english());
        QVERIFY2(note.isEmpty() ? said.isEmpty() : said.contains(note), qPrintable(said));
    }
    // 150 m x 80 m in a DXF, which names no system: no degrees, though they could be by their size. A list of corners takes a system, and
    // refuses what it has not.
    void smallNumbersOfNoSystemAreMetres()
    {
        QByteArray dxf = "0\nSECTION\n2\nENTITIES\n0\nLWPOLYLINE\n8\nPARCEL\n90\n4\n70\n1\n";
        for (const auto &[x, y] : {std::pair(0, 0), {150, 0}, {150, 80}, {0, 80}})
            dxf += "10\n" + QByteArray::number(x) + "\n20\n" + QByteArray::number(y) + "\n";
        const MapRead read = readFile(write("small.dxf", dxf + "0\nENDSEC\n0\nEOF\n"));
        QVERIFY2(read.ok(), read.problem.english().c_str());
        const auto parcel = generate::readParcel(read.text, "small.dxf");
        QVERIFY2(parcel.ok() && std::fabs(polygonArea(parcel.parcel.boundary).si() - 12000.0) < 0.01, parcel.problem.english().c_str());
        const std::string corners = write("corners.txt", "200000,600000\n200200,600000\n200200,600100\n");
        const auto placed = generate::readParcel(readFile(corners, "EPSG:5186").text, "corners.txt");
        QVERIFY2(placed.ok() && placed.parcel.place, placed.problem.english().c_str());
        QVERIFY(std::fabs(placed.parcel.place->latitude - 38.0) < 0.001);
        QVERIFY(!generate::readParcel(readFile(corners).text, "corners.txt").parcel.place);
        QVERIFY(!readFile(corners, "Bessel").ok() && !readFile(corners, {}, false, "12-3").ok());
    }
    void oneParcelInEveryFormAndSystem_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("system");
        QTest::newRow("Shapefile, Korean central belt") << "p5186.shp"
                                                        << "";
        QTest::newRow("GeoPackage, unified grid") << "p5179.gpkg"
                                                  << "";
        QTest::newRow("KML, WGS 84") << "two.kml"
                                     << "";
        QTest::newRow("DXF, its system named") << "p5186.dxf"
                                               << "EPSG:5186";
        QTest::newRow("GeoJSON in UTM 52N, changed by PROJ") << "p32652.geojson"
                                                             << "EPSG:32652";
    }
    // 0.0036 by 0.0023 degrees at 34.78 N: 329.5 m by 255.2 m on the ellipsoid, 84,080 m2; the unified grid is 0.9996 of that.
    void oneParcelInEveryFormAndSystem()
    {
        QFETCH(QString, file);
        QFETCH(QString, system);
        const MapRead map = readFile(parcelFile(file.toUtf8().constData()), system.toStdString());
        QVERIFY2(map.ok(), map.problem.english().c_str());
        const generate::ParcelRead read = generate::readParcel(map.text, file.toStdString());
        QVERIFY2(read.ok(), read.problem.english().c_str());
        QCOMPARE(read.parcel.boundary.size(), std::size_t(4));
        const double area = polygonArea(read.parcel.boundary).si();
        QVERIFY2(std::fabs(area / 84080.0 - 1.0) < 1.2e-3, qPrintable(QString::number(area)));
        QVERIFY(read.parcel.place);
        QVERIFY(std::fabs(read.parcel.place->latitude - 34.7823) < 3e-5); // the north-west corner is the drawing's origin
        QVERIFY(std::fabs(read.parcel.place->longitude - 126.62) < 3e-5);
        // Drawings are square to their grid: grid north is turned against true north by the convergence, at most 0.4 degrees here.
        QVERIFY(std::fabs(read.parcel.northAngle) < 1.0);
    }
    // The convergence of a transverse Mercator grid is the difference in longitude times the sine of latitude (within 0.1 % this near).
    void gridsAreTurnedAgainstTrueNorth()
    {
        const double expected = (126.62 - 127.5) * std::sin(34.78 * 3.14159265358979 / 180);
        QVERIFY(std::fabs(generate::gridConvergence(5179, 919483.1, 1643184.0) - expected) < 2e-3);
        QCOMPARE(generate::gridConvergence(4326, 126.6, 34.8), 0.0);
    }
    void aCadastralMapIsAListToChooseFrom()
    {
        const MapRead map = readFile(parcelFile("p5186.shp"));
        const auto choices = generate::parcelChoices(map.text);
        QCOMPARE(choices.size(), std::size_t(2));
        QVERIFY(choices[0].area > choices[1].area);
        const MapRead one = readFile(parcelFile("p5186.shp"), {}, false, "45"); // a lot number
        QVERIFY2(one.ok(), one.problem.english().c_str());
        QCOMPARE(generate::parcelChoices(one.text).size(), std::size_t(1));
        QVERIFY(!readFile(parcelFile("p5186.shp"), {}, false, "no such lot").ok());
    }
    // A background is placed by its latitude and longitude, whatever the boundary's system was.
    void linesLieWhereTheirBoundaryLies()
    {
        const generate::ParcelRead boundary = generate::readParcel(readFile(parcelFile("p5186.shp")).text, "p5186.shp");
        const MapRead map = readFile(parcelFile("two.kml"), {}, true);
        const auto lines = generate::readLines(map.text, "two.kml", *boundary.parcel.place, boundary.parcel.northAngle);
        QVERIFY2(lines.ok(), lines.problem.english().c_str());
        QCOMPARE(lines.lines.size(), std::size_t(2));
        for (Point corner : boundary.parcel.boundary) {
            double nearest = 1e9;
            for (const Polyline &line : lines.lines)
                for (Point p : line)
                    nearest = std::min(nearest, distance(p, corner));
            QVERIFY2(nearest < 0.1, qPrintable(QString::number(nearest)));
        }
    }
    void largeCoordinatesBecomeADrawingFromItsOrigin()
    {
        const generate::ParcelRead read = generate::readParcel(readFile(parcelFile("p5179.gpkg")).text, "p5179.gpkg");
        const Bounds b = boundsOf(read.parcel.boundary);
        QVERIFY(b.left >= 0.0 && b.top >= 0.0 && b.right < 400.0 && b.bottom < 400.0);
    }
    void hostileFilesEndInASentence()
    {
        refuses(write("broken.shp", "nothing of the kind"), "damaged");
        refuses(write("broken.gpkg", QByteArray(5000, 'x')), "damaged");
        refuses(write("broken.kml", "<kml><Document><Placemark>"), "");
        refuses(write("empty.dxf", ""), "");
        refuses(write("virtual.vrt",
                      "<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>/vsicurl/http://127.0.0.1/x.shp"
                      "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"),
                "none of the maps");
        refuses(write("virtual.kml",
                      "<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>/etc/passwd</SrcDataSource>"
                      "</OGRVRTLayer></OGRVRTDataSource>"),
                "");
        refuses("/vsicurl/http://127.0.0.1/parcel.kml", "cannot be read");
        refuses("/dev/zero.kml", "cannot be read");
        const MapRead unknown = readFile(parcelFile("two.kml"), "EPSG:99999");
        QVERIFY(unknown.problem.english().find("EPSG:99999") != std::string::npos);
    }
    void aBoundaryThatCrossesItselfIsRefused()
    {
        const std::string bow = write("bow.kml",
                                      "<?xml version='1.0'?><kml xmlns='http://www.opengis.net/kml/2.2'><Document><Placemark><Polygon>"
                                      "<outerBoundaryIs><LinearRing><coordinates>126.62,34.78 126.623,34.782 126.623,34.78 "
                                      "126.62,34.782 126.62,34.78</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
                                      "</Document></kml>");
        const MapRead map = readFile(bow);
        QVERIFY2(map.ok(), map.problem.english().c_str());
        const generate::ParcelRead read = generate::readParcel(map.text, "bow.kml");
        QVERIFY(read.problem.english().find("crosses itself") != std::string::npos);
    }
    // A packed file of a few kilobytes that unpacks to 300 MB is refused at once, from its list of contents.
    void aPackedFileThatUnpacksToTooMuchIsRefused()
    {
        QByteArray zeros(1 << 20, ' '), packed(1 << 22, '\0');
        z_stream z{};
        QCOMPARE(deflateInit2(&z, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY), Z_OK);
        z.next_out = reinterpret_cast<Bytef *>(packed.data());
        z.avail_out = uInt(packed.size());
        constexpr quint32 whole = 300u << 20;
        uLong crc = crc32(0, nullptr, 0);
        for (quint32 done = 0; done < whole; done += quint32(zeros.size())) {
            z.next_in = reinterpret_cast<Bytef *>(zeros.data());
            z.avail_in = uInt(zeros.size());
            crc = crc32(crc, reinterpret_cast<const Bytef *>(zeros.constData()), uInt(zeros.size()));
            deflate(&z, Z_NO_FLUSH);
        }
        deflate(&z, Z_FINISH);
        packed.resize(qsizetype(z.total_out));
        deflateEnd(&z);
        const auto little = [](quint32 value, int bytes) {
            QByteArray out;
            for (int i = 0; i < bytes; ++i)
                out += char(value >> (8 * i));
            return out;
        };
        const QByteArray name = "doc.kml";
        const QByteArray common = little(20, 2) + little(0, 2) + little(8, 2) + little(0, 4) + little(quint32(crc), 4)
            + little(quint32(packed.size()), 4) + little(whole, 4) + little(quint32(name.size()), 2) + little(0, 2);
        const QByteArray local = little(0x04034b50, 4) + common + name + packed;
        const QByteArray central = little(0x02014b50, 4) + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
            + little(0, 4) + little(0, 4) + name;
        const QByteArray end = little(0x06054b50, 4) + little(0, 4) + little(1, 2) + little(1, 2) + little(quint32(central.size()), 4)
            + little(quint32(local.size()), 4) + little(0, 2);
        QElapsedTimer timer;
        timer.start();
        refuses(write("bomb.kmz", local + central + end), "unpacks to more");
        QVERIFY(timer.elapsed() < 5000);
    }
    void aReaderThatNobodyWaitsForIsKilled()
    {
        QByteArray large = "  0\nSECTION\n  2\nENTITIES\n";
        for (int i = 0; i < 60000; ++i)
            large += "  0\nLINE\n  8\nA\n 10\n" + QByteArray::number(i) + ".5\n 20\n0.0\n 11\n" + QByteArray::number(i) + "\n 21\n9.0\n";
        large += "  0\nENDSEC\n  0\nEOF\n";
        const std::string file = write("large.dxf", large);
        std::stop_source stop;
        stop.request_stop();
        QElapsedTimer timer;
        timer.start();
        const MapRead read =
            readMapFile({.file = file, .system = {}, .layer = {}, .feature = {}, .lines = true, .reader = reader}, stop.get_token());
        QVERIFY(read.cancelled && !read.ok());
        QVERIFY(timer.elapsed() < 2000);
    }
    void typedBearingsGiveAParcel()
    {
        // 100 m north, 50 m east, 100 m south, and back: a rectangle, by quadrant bearings and by azimuths.
        for (const char *text :
             {"N 0 E 100\nN 90 E 50\nS 0 W 100\nN 90 W 50\n", "az 0 100\naz 90 50\naz 180 100\naz 270 50", "0,0\n0,100\n50,100\n50,0"}) {
            const generate::ParcelRead read = generate::readParcel(text, "typed");
            QVERIFY2(read.ok(), read.problem.english().c_str());
            QCOMPARE(std::round(polygonArea(read.parcel.boundary).si() * 1e3) / 1e3, 5000.0);
        }
        // Half a degree is thirty minutes: N 45 30 E and az 45.5 end at the same point.
        const auto minutes = generate::readParcel("N 45 30 E 100\naz 180 80\n", "typed"),
                   degrees = generate::readParcel("az 45.5 100\naz 180 80\n", "typed");
        QVERIFY(minutes.ok() && degrees.ok());
        QCOMPARE(minutes.parcel.boundary, degrees.parcel.boundary);
        QVERIFY(!generate::readParcel("N 120 E 100\naz 180 80\naz 1 1", "typed").ok());
    }
};

QTEST_GUILESS_MAIN(MapFileTest)
#include "map_file_test.moc"
