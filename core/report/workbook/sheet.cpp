// SPDX-License-Identifier: Apache-2.0
#include "core/report/workbook/sheet.h"

#include <xlsxwriter.h>

#include <array>
#include <cmath>
#include <utility>

namespace tokenyard::report {

namespace {

constexpr std::size_t lookCount = std::size_t(Look::PercentInput) + 1;
using Formats = std::array<lxw_format *, lookCount>;

const char *pattern(Look look)
{
    switch (look) {
    case Look::Money:
    case Look::MoneyInput: return "#,##0;[Red]-#,##0";
    case Look::Number:
    case Look::NumberInput: return "#,##0.0000";
    case Look::Percent:
    case Look::PercentInput: return "0.00%";
    case Look::Year: return "0";
    default: return nullptr;
    }
}

lxw_format *makeFormat(lxw_workbook *book, Look look)
{
    lxw_format *format = workbook_add_format(book);
    if (const char *text = pattern(look))
        format_set_num_format(format, text);
    if (look == Look::Title || look == Look::Head)
        format_set_bold(format);
    if (look == Look::Title)
        format_set_font_size(format, 14.0);
    if (look == Look::Head || look == Look::Year)
        format_set_bottom(format, LXW_BORDER_THIN);
    if (look == Look::Note)
        format_set_italic(format);
    if (look >= Look::MoneyInput) { // the cells that are there to be changed
        format_set_font_color(format, LXW_COLOR_BLUE);
        format_set_bg_color(format, 0xFFF2CC);
        format_set_border(format, LXW_BORDER_THIN);
    }
    return format;
}

// Bytes of the UTF-8 text that hold at most `count` characters.
std::size_t bytesOf(const std::string &text, std::size_t count)
{
    std::size_t at = 0;
    for (; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && count-- == 0)
            break;
    return at;
}

} // namespace

struct Sheet::Parts {
    lxw_worksheet *sheet;
    Formats formats;
};

struct Book::Parts {
    lxw_workbook *book = nullptr;
    Formats formats{};
};

std::string columnName(int column)
{
    std::string name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), char('A' + (rest - 1) % 26));
    return name;
}

std::string cellName(int row, int column) { return columnName(column) + std::to_string(row + 1); }
std::string fixedCell(int row, int column) { return "$" + columnName(column) + "$" + std::to_string(row + 1); }

std::string sheetName(std::string words)
{
    for (char &c : words)
        if (std::string_view("[]:*?/\\").find(c) != std::string_view::npos)
            c = '-';
    words.resize(bytesOf(words, 31));
    while (!words.empty() && words.front() == '\'')
        words.erase(words.begin());
    while (!words.empty() && words.back() == '\'')
        words.pop_back();
    return words.empty() ? "-" : words;
}

void Sheet::words(int row, int column, const std::string &text, Look look)
{
    worksheet_write_string(m_parts->sheet, lxw_row_t(row), lxw_col_t(column), text.c_str(), m_parts->formats[std::size_t(look)]);
}

void Sheet::number(int row, int column, double value, Look look)
{
    if (std::isfinite(value))
        worksheet_write_number(m_parts->sheet, lxw_row_t(row), lxw_col_t(column), value, m_parts->formats[std::size_t(look)]);
}

void Sheet::formula(int row, int column, const std::string &text, double value, Look look)
{
    lxw_format *format = m_parts->formats[std::size_t(look)];
    if (std::isfinite(value))
        worksheet_write_formula_num(m_parts->sheet, lxw_row_t(row), lxw_col_t(column), text.c_str(), format, value);
    else
        worksheet_write_formula_str(m_parts->sheet, lxw_row_t(row), lxw_col_t(column), text.c_str(), format, "");
}

void Sheet::widths(int from, int to, double characters)
{
    worksheet_set_column(m_parts->sheet, lxw_col_t(from), lxw_col_t(to), characters, nullptr);
}

void Sheet::freeze(int row, int column) { worksheet_freeze_panes(m_parts->sheet, lxw_row_t(row), lxw_col_t(column)); }

Book::Book(const std::string &path) : m_parts(std::make_unique<Parts>())
{
    m_parts->book = workbook_new(path.c_str());
    for (std::size_t i = 0; i < lookCount; ++i)
        m_parts->formats[i] = makeFormat(m_parts->book, Look(i));
}

Book::~Book()
{
    if (m_parts->book)
        close();
}

Sheet Book::add(const std::string &words)
{
    const std::string name = sheetName(words);
    Sheet sheet;
    const bool taken = workbook_get_worksheet_by_name(m_parts->book, name.c_str()) != nullptr;
    lxw_worksheet *made = workbook_add_worksheet(m_parts->book, taken ? nullptr : name.c_str());
    sheet.m_parts = std::make_shared<Sheet::Parts>(Sheet::Parts{made, m_parts->formats});
    std::string quoted;
    for (const char c : std::string(made->name))
        quoted += c == '\'' ? "''" : std::string(1, c);
    sheet.m_prefix = "'" + quoted + "'!";
    return sheet;
}

void Book::define(const std::string &name, const Sheet &sheet, int row, int column)
{
    workbook_define_name(m_parts->book, name.c_str(), ("=" + sheet.prefix() + fixedCell(row, column)).c_str());
}

bool Book::close() { return workbook_close(std::exchange(m_parts->book, nullptr)) == LXW_NO_ERROR; }

} // namespace tokenyard::report
