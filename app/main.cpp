// SPDX-License-Identifier: Apache-2.0
// The window program: tokenyard [FILE] [--sample NAME] [--language ko|en] [--theme light|dark] [--shot DIR] [--times]
#include "core/edit/templates/templates.h"
#include "core/store/data_folder.h"
#include "ui/dialogs/project_controller.h"
#include "ui/dialogs/question.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/main_window.h"
#include "ui/shots.h"
#include "ui/start_times.h"
#include "ui/text/both_languages.h"
#include "ui/text/failure.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>
#include <system_error>
#include <thread>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {

// "en or ko"
QString languageChoices()
{
    QStringList keys;
    for (const std::string &key : languageKeys())
        keys << QString::fromStdString(key);
    return keys.join(QStringLiteral(" or "));
}

void useLanguage(QApplication &app, QTranslator &translator, Language language)
{
    QLocale::setDefault(QLocale(QLatin1String(languageInfo(language).locale)));
    app.removeTranslator(&translator);
    const std::string_view key = languageKey(language); // none for English, which has no plural forms file
    if (translator.load(QStringLiteral(":/translations/tokenyard_%1.qm").arg(QLatin1String(key.data(), qsizetype(key.size())))))
        app.installTranslator(&translator);
}

// An uncaught exception ends the action, not the program: the plan stays open, and the planner is told.
class Program : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (...) {
            const QString sentence = failureInWords(std::current_exception());
            std::fprintf(stderr, "tokenyard: %s\n", qPrintable(sentence));
            if (!m_telling) {
                m_telling = true; // if this box fails too, it must not show another
                QMetaObject::invokeMethod(
                    this, [this, sentence] { tell(sentence); }, Qt::QueuedConnection);
            }
            return false;
        }
    }

private:
    void tell(const QString &sentence)
    {
        tellPlainly(activeWindow(), QStringLiteral("Tokenyard"), sentence);
        m_telling = false;
    }
    bool m_telling = false;
};

// Everything has been saved and released by now. Work on other threads that does not obey its stop token in time (a search, a file of many
// rows) is not waited for: quitting ends within a second.
void endSoon(int code)
{
    static constexpr std::chrono::milliseconds patience{700};
    try {
        std::thread([code] {
            std::this_thread::sleep_for(patience);
            std::_Exit(code);
        }).detach();
    } catch (const std::system_error &) { // no thread available: wait for the work
    }
}

// One window on the document; rebuilt when language or theme change, while the plan stays open.
class Session {
public:
    Session(QApplication &app, WindowSettings settings)
        : m_app(app), m_document(Catalogue()), m_keeper(&m_document), m_projects(&m_document, &m_keeper)
    {
        show(settings);
    }
    void show(const WindowSettings &settings)
    {
        useLanguage(m_app, m_translator, settings.language);
        applyTheme(m_app, settings.dark ? darkTokens() : lightTokens());
        // With a style sheet, each widget that is put into another is polished again with all its children; the first window is polished
        // once, when it is complete.
        const QString sheet = m_window ? QString() : m_app.styleSheet();
        if (m_window)
            m_window.release()->deleteLater(); // one of its dialogs may have asked for this
        else
            m_app.setStyleSheet(QString());
        m_window = std::make_unique<MainWindow>(&m_document, &m_projects, settings);
        if (!sheet.isEmpty())
            m_app.setStyleSheet(sheet);
        m_projects.setWindow(m_window.get());
        QObject::connect(
            m_window.get(), &MainWindow::settingsChanged, m_window.get(), [this](const WindowSettings &s) { show(s); },
            Qt::QueuedConnection);
        m_window->show();
    }
    MainWindow &window() { return *m_window; }
    Document &document() { return m_document; }
    ProjectKeeper &keeper() { return m_keeper; }
    ProjectController &projects() { return m_projects; }

private:
    QApplication &m_app;
    RememberingTranslator m_translator;
    Document m_document;
    ProjectKeeper m_keeper;
    ProjectController m_projects;
    std::unique_ptr<MainWindow> m_window;
};

WindowSettings settingsFrom(const QCommandLineParser &options)
{
    WindowSettings settings = readSettings();
    if (const auto language = parseLanguage(options.value(QStringLiteral("language")).toStdString()))
        settings.language = *language;
    if (options.isSet(QStringLiteral("theme")))
        settings.dark = options.value(QStringLiteral("theme")) == QStringLiteral("dark");
    return settings;
}

constexpr int exitUsage = 2;

QString sampleNames()
{
    QStringList names;
    for (const PlanTemplate &one : allTemplates())
        names << QString::fromUtf8(one.key);
    return names.join(QStringLiteral(", "));
}

// What is wrong with the command line, as text for the terminal: there is no window to show it in.
QString problemOf(const QCommandLineParser &options)
{
    const QString sample = options.value(QStringLiteral("sample")), language = options.value(QStringLiteral("language")),
                  theme = options.value(QStringLiteral("theme"));
    const bool quits = options.isSet(QStringLiteral("shot")) || options.isSet(QStringLiteral("times"));
    if (options.isSet(QStringLiteral("sample")) && !findTemplate(sample.toStdString()))
        return QStringLiteral("There is no sample called '%1'; choose one of %2.").arg(sample, sampleNames());
    if (options.isSet(QStringLiteral("language")) && !parseLanguage(language.toStdString()))
        return QStringLiteral("--language is %1, not '%2'.").arg(languageChoices(), language);
    if (options.isSet(QStringLiteral("theme")) && theme != QStringLiteral("light") && theme != QStringLiteral("dark"))
        return QStringLiteral("--theme is light or dark, not '%1'.").arg(theme);
    if (options.isSet(QStringLiteral("size")) && !sizeOf(options.value(QStringLiteral("size"))))
        return QStringLiteral("--size is a width and a height in pixels like 1280x800, not '%1'.")
            .arg(options.value(QStringLiteral("size")));
    if (options.isSet(QStringLiteral("shot")) && !options.isSet(QStringLiteral("sample")) && options.positionalArguments().isEmpty())
        return QStringLiteral("--shot needs a plan: a FILE or --sample with one of %1.").arg(sampleNames());
    if (quits && options.positionalArguments().size() > 1)
        return QStringLiteral("One plan at a time.");
    return {};
}

int complain(const QString &problem)
{
    std::fprintf(stderr, "tokenyard: %s\n", qPrintable(problem));
    return exitUsage;
}

// The versions of the program and of the data that its figures come from.
int printVersions()
{
    std::printf("tokenyard " TOKENYARD_VERSION " (data of %s)\n", Catalogue().dataVersion().c_str());
    return 0;
}

// Where there is no screen, Qt would abort: what needs none is done without one, and else a sentence says so. False: end.
bool hasScreen(int argc, char **argv)
{
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        if (qEnvironmentVariableIsSet(name) && !qEnvironmentVariableIsEmpty(name))
            return true;
    for (const std::string_view argument : std::span(argv, std::size_t(argc)).subspan(1)) {
        if (argument.starts_with("-platform") || argument.starts_with("--platform"))
            return true;
        for (const std::string_view unseen : {"-h", "--help", "-v", "--version", "--shot", "--times"})
            if (argument == unseen || (unseen.size() > 2 && argument.starts_with(unseen)))
                return qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return false;
}

int run(int argc, char **argv)
{
    if (!hasScreen(argc, argv))
        return complain(QStringLiteral("there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set); tokenyard-cli needs none."));
    QApplication::setApplicationName(QStringLiteral("tokenyard"));
    QApplication::setOrganizationName(QStringLiteral("tokenyard"));
    useKeptSize();
    Program app(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(TOKENYARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tokenyard"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tokenyard.svg")));
    QCommandLineParser options;
    options.setApplicationDescription(QStringLiteral("Plan an AI factory: layout, power, cooling, cost and tokens."));
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A .tokenyard plan to open."), QStringLiteral("[FILE]"));
    options.addOptions(
        {{QStringLiteral("sample"), QStringLiteral("Start with this sample: %1.").arg(sampleNames()), QStringLiteral("NAME")},
         {QStringLiteral("language"), languageChoices() + QLatin1Char('.'), QStringLiteral("LANGUAGE")},
         {QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME")},
         {QStringLiteral("shot"), QStringLiteral("Write pictures of all tabs and windows into this folder and quit."),
          QStringLiteral("DIR")},
         {QStringLiteral("times"), QStringLiteral("Print how long the start took and the memory used, and quit.")},
         {QStringLiteral("size"), QStringLiteral("Size of the window for --shot, e.g. 1280x800."), QStringLiteral("WxH")}});
    if (options.parse(QApplication::arguments()) && options.isSet(QStringLiteral("version")))
        return printVersions();
    options.process(app);
    if (const QString problem = problemOf(options); !problem.isEmpty())
        return complain(problem);
    Session session(app, settingsFrom(options));
    const bool unseen = options.isSet(QStringLiteral("shot")) || options.isSet(QStringLiteral("times"));
    if (const auto folder = dataFolder(); !unseen && !folder.empty())
        session.keeper().start(QString::fromStdU16String((folder / "recovery").u16string()));
    session.projects().startWith(Plan{}, Catalogue()); // what is behind the welcome page is named in the window's language
    QString untold;                                    // a message box that is not visible would wait forever
    if (unseen)
        session.projects().setTeller([&](const QString &sentence) { untold = sentence; });
    if (options.isSet(QStringLiteral("sample")))
        session.projects().startFrom(options.value(QStringLiteral("sample")));
    else if (options.positionalArguments().isEmpty())
        session.window().showWelcome(true);
    else if (session.window().showWelcome(!unseen);
             !session.projects().openFile(options.positionalArguments().front())) // behind a question
        session.window().showWelcome(true);
    if (!untold.isEmpty())
        return complain(untold);
    if (options.isSet(QStringLiteral("shot")))
        return takeShots(session.window(), session.document(), options.value(QStringLiteral("shot")),
                         options.value(QStringLiteral("size")));
    if (options.isSet(QStringLiteral("times")))
        return printStartTimes(session.window(), session.document());
    const int code = QApplication::exec();
    QSettings().sync();
    endSoon(code);             // even if the disk is slow: a copy that is left behind is compared at the next opening
    session.keeper().forget(); // an orderly close leaves no copy
    session.keeper().unlock();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file larger than the system allows is a failed write, which is reported and does not end the program
    try {
        return run(argc, argv);
    } catch (...) {
        return complain(failureInWords(std::current_exception()));
    }
}
