// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/field_editor.h"

#include "ui/text/particles.h"
#include "ui/text/words.h"
#include "ui/widgets/input_guard.h"
#include "ui/widgets/pending_edit.h"
#include "ui/widgets/source_dot.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

// A line with its unit inside, grey at the right end. In a narrow panel the unit gives way: the number is whole.
class UnitLine : public QLineEdit {
public:
    explicit UnitLine(const QString &symbol) : m_symbol(symbol), m_unit(new QLabel(this))
    {
        m_unit->setObjectName(QStringLiteral("unit"));
        m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_unit->setToolTip(symbol);
        connect(this, &QLineEdit::textChanged, this, &UnitLine::share);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLineEdit::resizeEvent(event);
        share();
    }
    void showEvent(QShowEvent *event) override // the style sheet has given the unit its font
    {
        QLineEdit::showEvent(event);
        share();
    }

private:
    void share()
    {
        m_unit->ensurePolished();
        const QFontMetrics small = m_unit->fontMetrics();
        const int number = fontMetrics().horizontalAdvance(text()) + aroundNumber, most = small.horizontalAdvance(m_symbol);
        const int room = std::clamp(width() - number - beside, 0, most);
        // What has room stands as it is: eliding to its own width may cut it by a rounding. Less than a letter and its dots says nothing.
        m_unit->setText(room >= most                                               ? m_symbol
                            : room < small.horizontalAdvance(QStringLiteral("M…")) ? QString()
                                                                                   : small.elidedText(m_symbol, Qt::ElideRight, room));
        const int taken = small.horizontalAdvance(m_unit->text());
        m_unit->setGeometry(width() - beside - taken, 0, taken + 2, height());
        setTextMargins(0, 0, taken ? taken + 4 : 0, 0);
    }

    static constexpr int beside = 8, aroundNumber = 16; // pixels: the frame's, and the margins that a line edit keeps around its text
    QString m_symbol;
    QLabel *m_unit;
};

// A list that ends what it cannot show in dots.
class ElidingCombo : public QComboBox {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (isEditable())
            return QComboBox::paintEvent(event);
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        if (currentIndex() < 0 && !placeholderText().isEmpty()) { // as QComboBox paints it
            option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
            option.currentText = placeholderText();
        }
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 2);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

// Whether both are numbers that differ by the rounding of a unit at most.
bool sameNumber(const std::optional<FieldValue> &old, const FieldValue &value)
{
    const double *a = old ? std::get_if<double>(&*old) : nullptr, *b = std::get_if<double>(&value);
    return a && b && std::fabs(*a - *b) <= 1e-12 * std::fabs(*a);
}

} // namespace

FieldEditor::FieldEditor(const PropertyRow &row, std::vector<FieldChoice> choices, const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_row(row), m_label(new QLabel(words(row.info.label))), m_problem(new QLabel), m_dot(new SourceDot(tokens))
{
    setObjectName(QStringLiteral("field.%1").arg(QString::fromUtf8(row.info.key.data(), qsizetype(row.info.key.size()))));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 10);
    grid->setColumnStretch(1, 15);
    m_label->setMinimumWidth(20);
    m_label->setWordWrap(true);
    QWidget *editor = makeEditor(tokens);
    editor->setMinimumWidth(60);
    m_label->setBuddy(editor);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(editor, 0, 1);
    grid->addWidget(m_dot, 0, 2);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(m_problem, 1, 0, 1, 3);
    connect(m_dot, &SourceDot::clicked, this, [this] { emit noteRequested(std::string(m_row.info.key)); });
    makeMenu();
    show(choices);
}

QWidget *FieldEditor::makeEditor(const Tokens &)
{
    const FieldKind kind = m_row.info.kind;
    if (kind == FieldKind::Flag) {
        m_check = new QCheckBox;
        connect(m_check, &QCheckBox::clicked, this, [this](bool on) { accept(on); });
        return m_check;
    }
    if (kind == FieldKind::Choice || kind == FieldKind::RecordRef || kind == FieldKind::ObjectRef)
        return makeCombo();
    const QString symbol = kind == FieldKind::Words ? QString() : unitSymbol(m_row.info.unit, currentLanguage());
    m_edit = symbol.isEmpty() ? new QLineEdit : new UnitLine(symbol);
    m_edit->setProperty(oneValueProperty, true);
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEditor::commitText);
    return m_edit;
}

QWidget *FieldEditor::makeCombo()
{
    m_combo = new ElidingCombo;
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    if (m_row.info.kind == FieldKind::RecordRef) { // long lists can be searched by any part of a name
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_combo->completer()->setFilterMode(Qt::MatchContains);
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, [this] {
            commitName();
            if (!m_combo->lineEdit()->hasFocus()) // a narrow field shows how the name begins
                m_combo->lineEdit()->setCursorPosition(0);
        });
    }
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && std::size_t(index) < m_choices.size())
            accept(m_choices[std::size_t(index)].value);
    });
    return m_combo;
}

void FieldEditor::makeMenu()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *reset = new QAction(tr("Reset to the default"), this);
    connect(reset, &QAction::triggered, this, [this] { emit resetRequested(std::string(m_row.info.key)); });
    auto *note = new QAction(tr("Low, high and source…"), this);
    note->setShortcut(Qt::CTRL | Qt::Key_I); // Tab goes from value to value and skips the dot
    note->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(note, &QAction::triggered, this, [this] { emit noteRequested(std::string(m_row.info.key)); });
    addActions({reset, note});
    QLineEdit *line = m_edit ? m_edit : m_combo ? m_combo->lineEdit() : nullptr;
    if (!line)
        return;
    line->setAccessibleName(m_label->text());          // the line of an editable list has no label of its own
    line->setContextMenuPolicy(Qt::CustomContextMenu); // its own menu and ours combined
    connect(line, &QLineEdit::customContextMenuRequested, this, [this, line](QPoint at) {
        QMenu *menu = line->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSeparator();
        menu->addActions(actions());
        menu->popup(line->mapToGlobal(at));
    });
}

void FieldEditor::setRow(const PropertyRow &row, const std::vector<FieldChoice> &choices)
{
    if (row.value != m_row.value) { // the refusal no longer applies
        m_problem->hide();
        markRefused(false);
    }
    m_row = row;
    show(choices);
}

void FieldEditor::show(const std::vector<FieldChoice> &choices)
{
    const QString range = rangeInWords(m_row.info);
    const QString hint = words(m_row.info.meaning) + (range.isEmpty() ? QString() : QLatin1Char('\n') + range);
    m_label->setToolTip(hint);
    m_dot->setOrigin(m_row.origin());
    m_dot->setToolTip(m_row.note && !m_row.note->source.empty() ? QString::fromStdString(m_row.note->source)
                                                                : SourceDot::nameOf(m_row.origin()));
    if (m_edit) {
        m_edit->setToolTip(hint);
        m_edit->setPlaceholderText(m_row.value ? QString() : tr("differ"));
        if (!m_edit->hasFocus() || !m_edit->isModified())
            m_edit->setText(editorText(m_row.info, m_row.value));
        if (!m_edit->hasFocus())
            m_edit->setCursorPosition(0);
    }
    if (m_check) {
        m_check->setToolTip(hint);
        m_check->setTristate(!m_row.value);
        m_check->setCheckState(!m_row.value ? Qt::PartiallyChecked : std::get<bool>(*m_row.value) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_combo)
        showCombo(choices);
}

void FieldEditor::showCombo(const std::vector<FieldChoice> &choices)
{
    const auto same = [](const FieldChoice &a, const FieldChoice &b) { return a.value == b.value && a.label == b.label; };
    if (!std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(), same)) {
        m_choices = choices;
        m_combo->clear();
        for (const FieldChoice &choice : choices)
            m_combo->addItem(choice.label);
    }
    int index = -1;
    for (std::size_t i = 0; m_row.value && i < m_choices.size(); ++i)
        if (m_choices[i].value == *m_row.value)
            index = int(i);
    m_combo->setCurrentIndex(index);
    if (!m_combo->isEditable()) // a reference to a removed part is shown as none
        m_combo->setPlaceholderText(m_row.value ? tr("none") : tr("differ"));
    else if (!m_combo->lineEdit()->hasFocus() || !m_combo->lineEdit()->isModified()) {
        m_combo->setEditText(comboText());
        m_combo->lineEdit()->setCursorPosition(0);
    }
    m_combo->setToolTip(words(m_row.info.meaning) + QLatin1Char('\n') + m_combo->currentText());
}

QString FieldEditor::comboText() const
{
    const int index = m_combo->currentIndex();
    return index >= 0 && std::size_t(index) < m_choices.size() ? m_choices[std::size_t(index)].label
        : m_row.value                                          ? editorText(m_row.info, m_row.value)
                                                               : QString();
}

// The typed text may be a name in the list, in any case; anything else is checked against the records.
void FieldEditor::commitName()
{
    const QString typed = m_combo->lineEdit()->text().trimmed();
    if (!m_combo->lineEdit()->isModified() || typed == comboText())
        return markRefused(false);
    m_combo->lineEdit()->setModified(false);
    for (const FieldChoice &choice : m_choices)
        if (choice.label.compare(typed, Qt::CaseInsensitive) == 0)
            return accept(choice.value);
    emit nameTyped(std::string(m_row.info.key), typed);
}

void FieldEditor::commitText()
{
    const QString typed = m_edit->text();
    if (!m_edit->isModified() || typed == editorText(m_row.info, m_row.value))
        return markRefused(false);
    m_edit->setModified(false);
    QString problem;
    if (const auto value = typedValue(m_row.info, typed, problem))
        accept(*value);
    else
        refuse(problem);
}

void FieldEditor::accept(const FieldValue &value)
{
    m_problem->hide();
    markRefused(false);
    if (m_edit)
        m_edit->setModified(false);
    if (!sameNumber(m_row.value, value))
        emit entered(std::string(m_row.info.key), value);
    if (m_edit && !m_problem->isVisible())                    // a refusal has chosen what is to be typed over
        m_edit->setText(editorText(m_row.info, m_row.value)); // "400 V" becomes 0.4 beside its kV, also where the plan has it already
}

void FieldEditor::refuse(const QString &problem)
{
    m_problem->setText(withParticles(problem));
    m_problem->show();
    markRefused(true);
    if (m_edit) {
        m_edit->setText(editorText(m_row.info, m_row.value));
        m_edit->selectAll();
    }
    if (m_combo && m_combo->isEditable())
        m_combo->lineEdit()->setModified(false);
    show(std::vector<FieldChoice>(m_choices));
}

void FieldEditor::inform(const QString &sentence)
{
    m_problem->setText(withParticles(sentence));
    m_problem->show();
}

void FieldEditor::markRefused(bool refused)
{
    for (QWidget *editor : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_combo)})
        if (editor)
            ui::markRefused(editor, refused);
}

void FieldEditor::startEditing()
{
    QWidget *editor = m_edit ? static_cast<QWidget *>(m_edit) : m_combo ? static_cast<QWidget *>(m_combo) : m_check;
    editor->setFocus(Qt::ShortcutFocusReason);
}

QString FieldEditor::problem() const { return m_problem->isVisibleTo(this) ? m_problem->text() : QString(); }

} // namespace tokenyard::ui
