// SPDX-License-Identifier: Apache-2.0
// The translations are complete: nothing unfinished, placeholders kept, and an entry for every text that core marks. English needs
// no translation.
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <filesystem>
#include <set>

namespace fs = std::filesystem;

namespace {
struct Entry {
    QString context, source, translation;
    bool unfinished = false, plural = false;
};
using Key = std::pair<QString, QString>; // context and source

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<Entry> entriesOf(const char *name)
{
    QXmlStreamReader xml(contentOf(QStringLiteral(SOURCE_ROOT "/translations/") + QLatin1String(name)));
    std::vector<Entry> entries;
    QString context;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries.push_back({context, {}, {}, true, xml.attributes().hasAttribute(QLatin1String("numerus"))});
        else if (xml.name() == QLatin1String("source"))
            entries.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            entries.back().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            entries.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return entries;
}

// The text inside the quotes of adjacent literals.
QString joined(const QString &literals)
{
    static const QRegularExpression one(QStringLiteral("\"((?:[^\"\\\\\n]|\\\\.)*)\""));
    QString text;
    for (auto it = one.globalMatch(literals); it.hasNext();)
        text += it.next().captured(1);
    return text.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}

const QString literals = QStringLiteral("((?:\"(?:[^\"\\\\\n]|\\\\.)*\"\\s*)+)");

void addMatches(const QString &pattern, const QString &code, const QString &context, std::set<Key> &keys)
{
    for (auto it = QRegularExpression(pattern).globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        keys.emplace(context.isEmpty() ? joined(match.captured(1)) : context, joined(match.captured(context.isEmpty() ? 2 : 1)));
    }
}

// TY_TR("Context", "source") and a file's short macros for it.
void addMarkedTexts(QString code, std::set<Key> &keys)
{
    static const QRegularExpression macro(QStringLiteral("#define\\s+(\\w+)\\(\\w+\\)\\s+TY_TR\\(\\s*\"(\\w+)\"[^\n]*"));
    std::vector<std::pair<QString, QString>> macros;
    for (auto it = macro.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        macros.emplace_back(match.captured(1), match.captured(2));
    }
    code.remove(macro);
    addMatches(QStringLiteral("\\bTY_TR\\(\\s*(\"[^\"]*\")\\s*,\\s*") + literals + QStringLiteral("\\)"), code, {}, keys);
    for (const auto &[name, context] : macros)
        addMatches(QStringLiteral("\\b%1\\(\\s*").arg(name) + literals + QStringLiteral("\\)"), code, context, keys);
}

std::set<Key> markedTexts()
{
    std::set<Key> keys;
    for (const char *folder : {"/core", "/ui"})
        for (const auto &file : fs::recursive_directory_iterator(std::string(SOURCE_ROOT) + folder))
            if (file.path().extension() == ".cpp" || file.path().extension() == ".h")
                addMarkedTexts(contentOf(QString::fromStdString(file.path().string())), keys);
    return keys;
}

std::set<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:[1-9]|n)"));
    std::set<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

// The mnemonic letter of a menu or button; an "&" followed by a space is only a word.
bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&\\w"));
    return text.contains(pattern);
}
} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private slots:
    void theReadersSeeTexts()
    {
        QVERIFY(markedTexts().size() > 500);
        QVERIFY(markedTexts().count({QStringLiteral("Kind"), QStringLiteral("GPU hall")}) == 1); // through a short macro
        QVERIFY(entriesOf("tokenyard_ko.ts").size() > markedTexts().size());
    }

    void nothingIsUnfinished_data() { files(); }
    void nothingIsUnfinished()
    {
        QFETCH(QByteArray, file);
        for (const Entry &e : entriesOf(file))
            QVERIFY2(!e.unfinished && !e.translation.isEmpty(), qPrintable(e.context + QStringLiteral(": ") + e.source));
    }

    void placeholdersAreThoseOfTheSource_data() { files(); }
    void placeholdersAreThoseOfTheSource()
    {
        QFETCH(QByteArray, file);
        for (const Entry &e : entriesOf(file)) {
            if (e.context == QStringLiteral("Name")) // (English name, Korean name): each language uses its own
                continue;
            QVERIFY2(placeholders(e.source) == placeholders(e.translation), qPrintable(e.source + QStringLiteral(" -> ") + e.translation));
            QVERIFY2(hasMnemonic(e.source) == hasMnemonic(e.translation), qPrintable(e.source + QStringLiteral(" -> ") + e.translation));
        }
    }

    // The words of the trade: those on the left were read by engineers as another thing, or not at all.
    void noTermOfAnotherTradeIsLeftInTheKorean()
    {
        const std::pair<const char *, const char *> terms[] = {{"단위 변압기", "22.9 kV/저압 변압기"},
                                                               {"0.415", "380 V"},
                                                               {"계통과 계약", "한전과 계약"},
                                                               {"계통 연결", "계통연계"},
                                                               {"경계 안 면적", "대지면적"},
                                                               {"홀 바닥", "전산실 면적"},
                                                               {"이중화 N+1", "여유도"},
                                                               {"방전 시간", "백업 시간"},
                                                               {"수전 개폐", "수전반·MOF"},
                                                               {"무부하 전력", "유휴 전력"},
                                                               {"외기 냉각", "프리쿨링"},
                                                               {"직접 수랭", "직접 액체냉각(DLC)"},
                                                               {"설계·사업관리", "설계·관리·예비비"},
                                                               {"교체 가격비", "교체 단가 비율"},
                                                               {"판매 도달", "판매 램프업 기간"},
                                                               {"가동률", "이용률"},
                                                               {"최대 시각", "최대부하 시각"},
                                                               {"한 쪽 요약", "요약"},
                                                               {"뒤지는 이유", "탈락 사유"},
                                                               {"얼마나 믿을", "처리량 예측의 신뢰도"},
                                                               {"10¹²", "조"},
                                                               {"북향", "진북 방향"},
                                                               {"십억", "억"}};
        static const QRegularExpression above1Kv(QStringLiteral("(?<!특)고압")); // 22.9 kV is 특고압: above 7 kV
        for (const Entry &e : entriesOf("tokenyard_ko.ts")) {
            for (const auto &[wrong, right] : terms)
                QVERIFY2(!e.translation.contains(QString::fromUtf8(wrong)),
                         qPrintable(e.translation + QStringLiteral(" -> ") + QString::fromUtf8(right)));
            QVERIFY2(!e.translation.contains(above1Kv), qPrintable(e.translation));
            // 오류 is a finding's severity and a device's fault; what a model misses by is its 오차.
            const bool modelsError =
                e.source.contains(QRegularExpression(QStringLiteral("\\berrors? (of|in) (the )?(model|prediction|fit)")));
            QVERIFY2(!modelsError || !e.translation.contains(QStringLiteral("오류")), qPrintable(e.translation));
        }
    }

    // English texts are those in the sources: a copy of them would only go out of date.
    void theEnglishFileHasOnlyPluralForms()
    {
        for (const Entry &e : entriesOf("tokenyard_en.ts")) // none if there is no such file
            QVERIFY2(e.plural, qPrintable(e.context + QStringLiteral(": ") + e.source));
    }

    void everyMarkedTextHasAnEntry_data() { files(); }
    void everyMarkedTextHasAnEntry() // else: ./dev translate, then translate what it lists
    {
        QFETCH(QByteArray, file);
        std::set<Key> have;
        for (const Entry &e : entriesOf(file))
            have.emplace(e.context, e.source);
        QStringList missing;
        for (const auto &[context, source] : markedTexts())
            if (!have.count({context, source}))
                missing << context + QStringLiteral(": ") + source;
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run ./dev translate: ") + missing.join(QLatin1Char('\n'))));
    }

private:
    static void files()
    {
        QTest::addColumn<QByteArray>("file");
        int files = 0;
        for (const auto &entry : fs::directory_iterator(SOURCE_ROOT "/translations")) {
            const std::string name = entry.path().filename().string();
            if (entry.path().extension() != ".ts" || name == "tokenyard_en.ts")
                continue;
            QTest::newRow(name.c_str()) << QByteArray::fromStdString(name);
            ++files;
        }
        QVERIFY(files > 0);
    }
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translations_test.moc"
