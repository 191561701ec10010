// SPDX-License-Identifier: Apache-2.0
// A spreadsheet file being written: sheets of numbers, words and live formulas. Every formula is written with its value, for readers
// that do not calculate.
#pragma once

#include <memory>
#include <string>

namespace tokenyard::report {

enum class Look { Title, Note, Head, Label, Money, Number, Percent, Year, MoneyInput, NumberInput, PercentInput };

// "A", "Z", "AA".
std::string columnName(int column);
// "C5", rows from 0 as the file's library counts.
std::string cellName(int row, int column);
// "$C$5"
std::string fixedCell(int row, int column);
// A name that every spreadsheet takes: without []:*?/\ and outer apostrophes, at most 31 characters.
std::string sheetName(std::string words);

class Sheet {
public:
    void words(int row, int column, const std::string &text, Look look = Look::Label);
    void number(int row, int column, double value, Look look = Look::Money);
    // Not finite: the value is left open ("").
    void formula(int row, int column, const std::string &text, double value, Look look = Look::Money);
    void widths(int from, int to, double characters);
    void freeze(int row, int column);
    // 'name'! before a cell of this sheet.
    const std::string &prefix() const { return m_prefix; }

private:
    friend class Book;
    struct Parts;
    std::shared_ptr<Parts> m_parts;
    std::string m_prefix;
};

class Book {
public:
    explicit Book(const std::string &path);
    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;
    Sheet add(const std::string &words);
    void define(const std::string &name, const Sheet &sheet, int row, int column);
    bool close(); // false: the file could not be written

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tokenyard::report
