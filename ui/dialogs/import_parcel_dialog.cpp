// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/import_parcel_dialog.h"

#include "core/edit/map_sheet.h"
#include "core/edit/set_parcel.h"
#include "ui/document/apply_edit.h"
#include "ui/document/document.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenyard::ui {

namespace {

// The coordinate systems of Korean maps by their EPSG numbers; others are typed.
constexpr const char *systems[] = {"EPSG:5186", "EPSG:5179", "EPSG:5185", "EPSG:5187", "EPSG:5188", "EPSG:4326"};

QRadioButton *radio(const char *name, const QString &text, QButtonGroup *group)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(QString::fromLatin1(name));
    group->addButton(button);
    return button;
}

} // namespace

ImportParcelDialog::ImportParcelDialog(Document *document, const Tokens &tokens, QWidget *parent)
    : QDialog(parent), m_document(document), m_tokens(tokens)
{
    setObjectName(QStringLiteral("importParcelDialog"));
    setWindowTitle(tr("Import a parcel"));
    resize(820, 480);
    auto *columns = new QHBoxLayout;
    columns->addLayout(makeSource(), 1);
    columns->addLayout(makeResult(), 1);
    auto *buttons = new QDialogButtonBox;
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importApply"));
    buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(columns, 1);
    column->addWidget(buttons);
    connect(m_import, &QPushButton::clicked, this, &ImportParcelDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_read, &QPushButton::clicked, this, &ImportParcelDialog::read);
    connect(m_cancel, &QPushButton::clicked, &m_work, &Background::cancel);
    connect(&m_work, &Background::failed, this, [this](const QString &sentence) { say(sentence, true); });
    connect(&m_work, &Background::finished, this, [this](bool delivered) {
        setBusy(false);
        if (!delivered)
            say(tr("Cancelled; nothing was changed."), false);
        emit ready();
    });
    setBusy(false);
    m_import->setEnabled(false);
    m_file->setFocus();
}

ImportParcelDialog::~ImportParcelDialog() { m_work.disconnect(this); }

QVBoxLayout *ImportParcelDialog::makeSource()
{
    auto *column = new QVBoxLayout;
    auto *from = new QButtonGroup(this), *as = new QButtonGroup(this);
    column->addWidget(m_ofFile = radio("importOfFile", tr("A &file: Shapefile, GeoPackage, KML, DXF, GeoJSON"), from));
    auto *row = new QHBoxLayout;
    row->addWidget(m_file = new QLineEdit, 1);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setAccessibleName(tr("File of the map"));
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    row->addWidget(browse);
    column->addLayout(row);
    auto *form = new QFormLayout;
    m_system = new QComboBox;
    m_system->setObjectName(QStringLiteral("importSystem"));
    m_system->setEditable(true);
    m_system->addItem(tr("As the file says"));
    for (const char *system : systems)
        m_system->addItem(QString::fromLatin1(system));
    form->addRow(tr("Coordinate &system"), m_system);
    column->addLayout(form);
    column->addWidget(m_typed = radio("importTyped", tr("&Typed corners or bearings, a line each"), from));
    column->addWidget(m_corners = new QPlainTextEdit, 1);
    m_corners->setObjectName(QStringLiteral("importCorners"));
    m_corners->setAccessibleName(tr("Corners or bearings"));
    m_corners->setPlaceholderText(tr("0, 0\n250, 0\nor\nN 45 30 E 120.5\naz 135.5 80"));
    m_corners->setTabChangesFocus(true);
    column->addWidget(m_boundary = radio("importBoundary", tr("Take it as the site's b&oundary"), as));
    column->addWidget(m_background = radio("importBackground", tr("Lay its lines &under the plan"), as));
    m_ofFile->setChecked(true);
    m_boundary->setChecked(true);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("A map with the parcel"), QFileInfo(m_file->text()).absolutePath(),
                                                          tr("Maps (%1);;All files (*)").arg(QString::fromStdString(mapFilePatterns())));
        if (!path.isEmpty())
            setFile(path);
    });
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_ofFile->setChecked(true); });
    connect(m_corners, &QPlainTextEdit::textChanged, this, [this] { m_typed->setChecked(true); });
    connect(m_typed, &QRadioButton::toggled, this, [this](bool typed) { // corners are a boundary and no background
        m_background->setEnabled(!typed);
        if (typed)
            m_boundary->setChecked(true);
    });
    for (QRadioButton *each : {m_ofFile, m_typed, m_boundary, m_background})
        connect(each, &QRadioButton::toggled, this, &ImportParcelDialog::forget);
    return column;
}

QVBoxLayout *ImportParcelDialog::makeResult()
{
    auto *column = new QVBoxLayout;
    auto *row = new QHBoxLayout;
    row->addWidget(m_read = new QPushButton(tr("&Read")), 1);
    m_read->setObjectName(QStringLiteral("importRead"));
    m_read->setDefault(true);
    row->addWidget(m_cancel = new QPushButton(tr("C&ancel")));
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_cancel->setAutoDefault(false);
    column->addLayout(row);
    column->addWidget(m_progress = new QProgressBar);
    m_progress->setRange(0, 100);
    column->addWidget(m_list = new QListWidget, 1);
    m_list->setObjectName(QStringLiteral("importParcels"));
    m_list->setAccessibleName(tr("Parcels of the map"));
    column->addWidget(m_said = new QLabel(tr("Read shows what the file holds; nothing is changed before Import.")));
    m_said->setObjectName(QStringLiteral("importSaid"));
    m_said->setWordWrap(true);
    connect(m_list, &QListWidget::itemActivated, this, &ImportParcelDialog::import);
    return column;
}

void ImportParcelDialog::setFile(const QString &path)
{
    m_file->setText(path);
    m_ofFile->setChecked(true);
    forget();
}

void ImportParcelDialog::forget()
{
    m_choices.clear();
    m_lines.reset();
    m_list->clear();
    m_import->setEnabled(false);
}

QString ImportParcelDialog::sourceName() const
{
    return m_typed->isChecked() ? tr("the typed corners") : QFileInfo(m_file->text()).fileName();
}

void ImportParcelDialog::read()
{
    forget();
    const QString system = m_system->currentText() == m_system->itemText(0) ? QString() : m_system->currentText().trimmed();
    if (m_typed->isChecked()) {
        const QString typed = m_corners->toPlainText();
        if (std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }))
            take(cornersIn(system.toStdString(), typed.toStdString(), sourceName().toStdString()), false);
        else
            say(tr("Type the corners or bearings first, a line each."), true);
        emit ready();
        return;
    }
    MapRequest request{.file = m_file->text().toStdString(),
                       .system = system.toStdString(),
                       .layer = {},
                       .feature = {},
                       .lines = m_background->isChecked(),
                       .reader = m_reader.toStdString()};
    setBusy(true);
    say(tr("The file is read…"), false);
    m_work.run([this, request](std::stop_token stop) -> Background::Delivery {
        const auto progress = [this](double share) {
            QMetaObject::invokeMethod(
                m_progress, [bar = m_progress, share] { bar->setValue(int(share * 100)); }, Qt::QueuedConnection);
        };
        auto read = std::make_shared<MapRead>(readMapFile(request, stop, progress));
        if (read->cancelled)
            return {};
        return [this, read, lines = request.lines] { take(std::move(*read), lines); };
    });
}

void ImportParcelDialog::take(MapRead read, bool lines)
{
    if (!read.ok())
        return say(words(read.problem), true);
    lines ? takeLines(read.text) : takeParcels(read.text);
    if (!read.note.empty() && m_import->isEnabled())
        say(m_said->text() + QLatin1Char(' ') + words(read.note), false);
}

void ImportParcelDialog::takeParcels(const std::string &text)
{
    m_choices = generate::parcelChoices(text);
    if (m_choices.empty()) { // typed corners, or a file that reports its own error
        const generate::ParcelRead read = generate::readParcel(text, sourceName().toStdString());
        if (!read.ok())
            return say(words(read.problem), true);
        m_choices.push_back({{}, text, polygonArea(read.parcel.boundary), read.parcel.boundary.size()});
    }
    for (const generate::ParcelChoice &choice : m_choices)
        m_list->addItem(
            tr("%1 · %2, %3 corners")
                .arg(choice.name.empty() ? tr("Parcel") : QString::fromStdString(choice.name), words(measure(choice.area, units::m2, 6)))
                .arg(choice.corners));
    m_list->setCurrentRow(0);
    m_import->setEnabled(true);
    m_import->setDefault(true);
    say(tr("%n parcels, the largest first. Import takes the one that is chosen.", nullptr, int(m_choices.size())), false);
}

void ImportParcelDialog::takeLines(const std::string &text)
{
    const Site &site = *m_document->plan().site;
    m_lines = generate::readLines(text, sourceName().toStdString(), {site.latitude, site.longitude}, site.northAngle);
    if (!m_lines->ok()) {
        say(words(m_lines->problem), true);
        m_lines.reset();
        return;
    }
    m_import->setEnabled(true);
    m_import->setDefault(true);
    say(tr("%n lines; they are laid under the plan by latitude and longitude.", nullptr, int(m_lines->lines.size())), false);
}

void ImportParcelDialog::import()
{
    if (m_lines)
        importBackground();
    else if (m_list->currentRow() >= 0 && m_list->currentRow() < int(m_choices.size()))
        importBoundary();
}

void ImportParcelDialog::importBoundary()
{
    const generate::ParcelRead read = generate::readParcel(m_choices[std::size_t(m_list->currentRow())].text, sourceName().toStdString());
    if (!read.ok())
        return say(words(read.problem), true);
    const edit::Edit done = edit::setParcel(m_document->plan(), read.parcel, sourceName().toStdString());
    if (!done.ok())
        return say(words(done.refusal), true);
    apply(*m_document, done);
    accept();
}

void ImportParcelDialog::importBackground()
{
    edit::MapSheet sheet = edit::mapSheetOf(m_document->catalogue());
    edit::Backdrop backdrop;
    backdrop.name = sourceName().toStdString();
    backdrop.source = m_lines->system;
    backdrop.lines = m_lines->lines;
    sheet.backdrops.push_back(std::move(backdrop));
    Text problem;
    Catalogue after = edit::withMapSheet(m_document->catalogue(), sheet, problem);
    if (!problem.empty())
        return say(words(problem), true);
    m_document->apply(std::move(after), withParticles(tr("Lay %1 under the plan").arg(sourceName())));
    accept();
}

void ImportParcelDialog::say(const QString &sentence, bool problem)
{
    m_said->setText(sentence);
    m_said->setStyleSheet(problem ? QStringLiteral("color: %1").arg(m_tokens.error.name()) : QString());
}

void ImportParcelDialog::setBusy(bool busy)
{
    m_read->setEnabled(!busy);
    m_cancel->setEnabled(busy);
    m_progress->setVisible(busy);
    m_progress->setValue(0);
}

} // namespace tokenyard::ui
