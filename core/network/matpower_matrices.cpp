// SPDX-License-Identifier: Apache-2.0
#include "core/network/matpower_matrices.h"

#include "core/base/cut_words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace tokenyard {
namespace {
#define TM(source) TY_TR("Matpower", source)

constexpr std::size_t mostRows = 200'000, mostColumns = 100;

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Names of columns in conversions (idx_bus, idx_gen and idx_brch of MATPOWER), from 1.
struct NamedColumn {
    std::string_view matrix, name;
    std::size_t column;
};
// clang-format off: a matrix a line
constexpr NamedColumn namedColumns[] = {{"bus", "PD", 3},       {"bus", "QD", 4},      {"bus", "GS", 5},      {"bus", "BS", 6},
                                        {"bus", "BASE_KV", 10}, {"gen", "PG", 2},      {"gen", "QG", 3},      {"gen", "QMAX", 4},
                                        {"gen", "QMIN", 5},     {"branch", "BR_R", 3}, {"branch", "BR_X", 4}, {"branch", "BR_B", 5},
                                        {"branch", "RATE_A", 6}};
// clang-format on

// Reads on from a place in the text; after the first fault, which `why` names, nothing more is read.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}
    std::optional<MatpowerCase> read(Text &why);

private:
    char at(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }
    bool ended() const { return m_at >= m_text.size(); }
    void next();
    void skipToLineEnd();
    bool aloneOnItsLine(std::size_t length) const;
    void skipBlock();
    void skipBlanks(bool linesToo);
    bool wrong(TextSource what, std::string word = {});
    void skipString(char quote);
    void skipStatement();
    std::string name();
    bool statement();
    bool value(const std::string &field);
    bool readMatrix(const std::string &field);
    bool rowEnds(CaseMatrix &matrix, std::vector<double> &row, int line);
    bool number(double &value);
    bool version();
    bool base();
    bool statementEnds();
    bool take(char c);
    std::size_t wholeNumber();
    std::optional<std::size_t> column(const std::string &matrix);
    std::optional<std::vector<std::size_t>> wholeColumns(const std::string &matrix);
    std::optional<double> element(const std::string &matrix);
    std::optional<double> primary(int depth);
    std::optional<double> expression(int depth = 0, std::size_t level = 0);
    bool scale(const std::string &matrix);

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    MatpowerCase m_file;
    std::map<std::string, double> m_scalars; // of statements "name = expression" before
    Text m_why;
};

void Reader::next()
{
    if (at() == '\n')
        ++m_line;
    ++m_at;
}

void Reader::skipToLineEnd()
{
    while (!ended() && at() != '\n')
        ++m_at;
}

// Whether nothing but blanks stands beside so many characters: "%{" and "%}" enclose a comment only so.
bool Reader::aloneOnItsLine(std::size_t length) const
{
    const std::size_t before = m_text.find_last_of('\n', m_at), from = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = m_text.find('\n', m_at);
    std::string_view line = m_text.substr(from, end == std::string_view::npos ? end : end - from);
    line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
    line.remove_suffix(line.size() - 1 - std::min(line.find_last_not_of(" \t\r"), line.size() - 1));
    return line.size() == length;
}

// From the line "%{" over the line "%}" that closes it; they may be nested. Without one the rest is comment.
void Reader::skipBlock()
{
    for (int depth = 0; !ended(); next()) {
        const std::size_t first = std::min(m_text.find_first_not_of(" \t\r", m_at), m_text.size());
        m_at = first;
        if ((at() == '%' || at() == '#') && (at(1) == '{' || at(1) == '}') && aloneOnItsLine(2))
            depth += at(1) == '{' ? 1 : -1;
        skipToLineEnd();
        if (depth == 0)
            return;
    }
}

// Blanks, comments and continued lines; line ends too if asked for.
void Reader::skipBlanks(bool linesToo)
{
    while (!ended()) {
        const char c = at();
        if (c == '%' || c == '#')
            at(1) == '{' && aloneOnItsLine(2) ? skipBlock() : skipToLineEnd();
        else if (c == '.' && at(1) == '.' && at(2) == '.') {
            skipToLineEnd();
            next();
        } else if (c == ' ' || c == '\t' || c == '\r' || (linesToo && c == '\n'))
            next();
        else
            return;
    }
}

bool Reader::wrong(TextSource what, std::string word)
{
    if (m_why.empty())
        m_why = word.empty() ? Text(what, {std::to_string(m_line)}) : Text(what, {std::to_string(m_line), std::move(word)});
    m_at = m_text.size();
    return false;
}

void Reader::skipString(char quote)
{
    for (next(); !ended() && at() != quote && at() != '\n';)
        next();
    if (at() == quote)
        next();
}

// To the end of a statement that is not read: over brackets and strings.
void Reader::skipStatement()
{
    int depth = 0;
    char before = '\n';
    while (!ended()) {
        skipBlanks(false);
        const char c = at();
        if (depth == 0 && (c == ';' || c == '\n' || c == ','))
            return next();
        if (c == '"' || (c == '\'' && !isLetter(before) && !isDigit(before) && before != ')' && before != ']')) {
            skipString(c);
            before = c;
            continue;
        }
        depth += c == '[' || c == '{' || c == '(' ? 1 : 0;
        depth -= (c == ']' || c == '}' || c == ')') && depth > 0 ? 1 : 0;
        before = c;
        next();
    }
}

std::string Reader::name()
{
    const std::size_t begin = m_at;
    while (isLetter(at()) || isDigit(at()))
        ++m_at;
    return std::string(m_text.substr(begin, m_at - begin));
}

// Inf counts as a number; its column decides whether it may.
bool Reader::number(double &value)
{
    const bool minus = at() == '-';
    if (minus || at() == '+')
        ++m_at;
    if (isLetter(at())) {
        const std::string word = name();
        std::string lower = word;
        std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
        if (lower != "inf")
            return wrong(TM("Line %1: \"%2\" is no number."), cutWords(word, 40));
        value = minus ? -HUGE_VAL : HUGE_VAL;
        return true;
    }
    const char *begin = m_text.data() + m_at, *end = m_text.data() + m_text.size();
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (error == std::errc::result_out_of_range)
        return wrong(TM("Line %1 holds a number that is too large or too small."));
    if (error != std::errc() || !std::isfinite(value))
        return wrong(TM("Line %1 holds \"%2\" where a number should stand."), std::string(1, at() >= ' ' && at() <= '~' ? at() : '?'));
    m_at += std::size_t(stop - begin);
    const char after = at();
    if (isLetter(after) || isDigit(after) || (after == '.' && at(1) != '.') || after == '\'' || after == '*' || after == '/' || after == '^'
        || after == '+' || after == '-' || after == ':' || after == '(')
        return wrong(TM("Line %1 holds \"%2\" behind a number; only plain numbers are read."), std::string(1, after));
    value = minus ? -value : value;
    return true;
}

bool Reader::rowEnds(CaseMatrix &matrix, std::vector<double> &row, int line)
{
    if (row.empty())
        return true;
    if (!matrix.rows.empty() && matrix.rows.front().size() != row.size())
        return wrong(TM("Line %1: the row does not have as many numbers as the first row of its matrix."));
    if (matrix.rows.size() >= mostRows)
        return wrong(TM("Line %1: the matrix has more rows than are read."));
    matrix.rows.push_back(std::move(row));
    matrix.lines.push_back(line);
    row.clear();
    return true;
}

bool Reader::readMatrix(const std::string &field)
{
    CaseMatrix matrix{m_line, {}, {}};
    std::vector<double> row;
    int rowLine = m_line;
    for (next(); !ended();) {
        skipBlanks(false);
        const char c = at();
        if (c == ']' || c == ';' || c == '\n') {
            if (!rowEnds(matrix, row, rowLine))
                return false;
            next();
            if (c != ']')
                continue;
            m_file.matrices[field] = std::move(matrix);
            return true;
        }
        if (c == ',') {
            next();
            continue;
        }
        if (ended())
            break;
        if (row.empty())
            rowLine = m_line;
        if (row.size() >= mostColumns)
            return wrong(TM("Line %1: the row has more numbers than are read."));
        if (double value = 0.0; number(value))
            row.push_back(value);
        else
            return false;
    }
    m_line = matrix.line;
    return wrong(TM("The matrix that begins in line %1 does not end."));
}

bool Reader::version()
{
    const char quote = at();
    if (quote == '\'' || quote == '"') {
        ++m_at;
        while (!ended() && at() != quote && at() != '\n' && m_file.version.size() < 20)
            m_file.version += m_text[m_at++];
        if (at() == quote)
            ++m_at;
        return true;
    }
    double value = 0.0;
    if (!number(value))
        return false;
    m_file.version = std::to_string(int(std::clamp(value, -1.0, 99.0)));
    return true;
}

bool Reader::base()
{
    double value = 0.0;
    if (m_file.baseMva)
        return wrong(TM("Line %1 gives \"%2\" a second time."), "baseMVA");
    if (!number(value))
        return false;
    m_file.baseMva = value;
    return true;
}

bool Reader::statementEnds()
{
    skipBlanks(false);
    return ended() || at() == ';' || at() == '\n' || at() == ',';
}

// Goes on behind the character if it stands next.
bool Reader::take(char c)
{
    skipBlanks(false);
    const bool is = at() == c;
    m_at += is ? 1 : 0;
    return is;
}

std::size_t Reader::wholeNumber()
{
    std::size_t number = 0;
    for (skipBlanks(false); isDigit(at()) && number <= mostRows; ++m_at)
        number = number * 10 + std::size_t(at() - '0');
    return number;
}

// A column by its number or its name, from 0.
std::optional<std::size_t> Reader::column(const std::string &matrix)
{
    std::size_t found = wholeNumber();
    if (const std::string word = found == 0 ? name() : std::string(); !word.empty())
        for (const NamedColumn &named : namedColumns)
            found = named.matrix == matrix && named.name == word ? named.column : found;
    return found > 0 ? std::optional(found - 1) : std::nullopt;
}

// "(:, [A B])" or "(:, A)".
std::optional<std::vector<std::size_t>> Reader::wholeColumns(const std::string &matrix)
{
    if (!take('(') || !take(':') || !take(','))
        return std::nullopt;
    std::vector<std::size_t> columns;
    const bool several = take('[');
    do {
        const auto one = column(matrix);
        if (!one)
            return std::nullopt;
        columns.push_back(*one);
        take(',');
    } while (several && at() != ']' && columns.size() < mostColumns);
    return (!several || take(']')) && take(')') ? std::optional(columns) : std::nullopt;
}

// "(1, BASE_KV)" of a matrix that has been read.
std::optional<double> Reader::element(const std::string &matrix)
{
    const auto known = m_file.matrices.find(matrix);
    if (known == m_file.matrices.end() || !take('('))
        return std::nullopt;
    const std::vector<std::vector<double>> &rows = known->second.rows;
    const std::size_t row = wholeNumber();
    const auto col = take(',') ? column(matrix) : std::nullopt;
    if (!col || !take(')') || row < 1 || row > rows.size() || *col >= rows[row - 1].size())
        return std::nullopt;
    return rows[row - 1][*col];
}

std::optional<double> Reader::primary(int depth)
{
    constexpr int deepest = 50;
    if (depth > deepest)
        return std::nullopt;
    if (take('(')) {
        const auto inside = expression(depth + 1);
        return inside && take(')') ? inside : std::nullopt;
    }
    if (!isLetter(at())) {
        double number = 0.0;
        const auto [stop, error] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), number);
        if (error != std::errc() || at() == '-')
            return std::nullopt;
        m_at = std::size_t(stop - m_text.data());
        return number;
    }
    std::string word = name();
    if (at() == '.' && isLetter(at(1))) {
        ++m_at;
        word = name();
        return word == "baseMVA" ? m_file.baseMva : element(word);
    }
    const auto known = m_scalars.find(word);
    return known == m_scalars.end() ? std::nullopt : std::optional(known->second);
}

// Sums of products of powers, each level from the left.
std::optional<double> Reader::expression(int depth, std::size_t level)
{
    constexpr std::string_view operators[] = {"+-", "*/", "^"};
    if (level == std::size(operators))
        return primary(depth);
    auto value = expression(depth, level + 1);
    for (skipBlanks(false); value && !ended() && operators[level].find(at()) != std::string_view::npos; skipBlanks(false)) {
        const char c = at();
        ++m_at;
        const auto by = expression(depth, level + 1);
        if (!by)
            return std::nullopt;
        value = c == '+' ? *value + *by
            : c == '-'   ? *value - *by
            : c == '*'   ? *value * *by
            : c == '/'   ? *value / *by
                         : std::pow(*value, *by);
    }
    return value;
}

// "mpc.branch(:, [BR_R BR_X]) = mpc.branch(:, [BR_R BR_X]) / (Vbase^2 / Sbase)": units converted at the end of a case, as in those of
// distribution networks. The same columns on both sides, times or over a number that what stands before gives.
bool Reader::scale(const std::string &matrix)
{
    const auto computes = [&] { return wrong(TM("Line %1 computes \"%2\"; only plain numbers in brackets are read."), matrix); };
    const auto into = wholeColumns(matrix);
    const auto known = m_file.matrices.find(matrix);
    if (!into || !take('=') || known == m_file.matrices.end())
        return computes();
    skipBlanks(false);
    std::string word = name();
    if (take('.'))
        word = name();
    const auto from = word == matrix ? wholeColumns(matrix) : std::nullopt;
    skipBlanks(false);
    const char by = at();
    if (from != into || (by != '*' && by != '/'))
        return computes();
    ++m_at;
    constexpr std::size_t powers = 2; // "/ a * b" would be "(/ a) * b"
    const auto first = expression(0, powers);
    if (!first || !statementEnds() || !std::isfinite(*first) || *first == 0.0)
        return computes();
    for (std::vector<double> &row : known->second.rows)
        for (std::size_t column : *into) {
            if (column >= row.size())
                return computes();
            row[column] = by == '*' ? row[column] * *first : row[column] / *first;
        }
    return true;
}

// What stands behind "field =". The rest of a statement that is read must be empty: "]'" or "* 2" would change the numbers.
bool Reader::value(const std::string &field)
{
    const bool matrix = field == "bus" || field == "gen" || field == "branch";
    if (!matrix && field != "version" && field != "baseMVA") {
        const std::size_t begin = m_at;
        const int line = m_line;
        const auto scalar = expression();
        if (m_scalars.erase(field); scalar && statementEnds()) // a value of before is none of what cannot be evaluated
            m_scalars[field] = *scalar;
        m_at = begin;
        m_line = line;
        skipStatement();
        return true;
    }
    if (matrix && at() != '[')
        return wrong(TM("Line %1 computes \"%2\"; only plain numbers in brackets are read."), field);
    if (matrix && m_file.matrices.count(field))
        return wrong(TM("Line %1 gives \"%2\" a second time."), field);
    if (!(matrix ? readMatrix(field) : field == "version" ? version() : base()))
        return false;
    skipBlanks(false);
    if (!ended() && at() != ';' && at() != '\n' && at() != ',')
        return wrong(TM("Line %1 computes \"%2\"; only plain numbers in brackets are read."), field);
    return true;
}

// name = value, or name.field = value; whatever else stands there is passed over, unless it changes a matrix that is read.
bool Reader::statement()
{
    if (!isLetter(at())) {
        skipStatement();
        return true;
    }
    std::string field = name();
    if (at() == '.' && isLetter(at(1))) {
        ++m_at;
        field = name();
    }
    const bool read = field == "bus" || field == "gen" || field == "branch" || field == "baseMVA";
    skipBlanks(false);
    if (read && at() == '(')
        return scale(field);
    if (at() != '=' || at(1) == '=') {
        skipStatement();
        return true;
    }
    next();
    skipBlanks(false);
    return value(field);
}

std::optional<MatpowerCase> Reader::read(Text &why)
{
    for (skipBlanks(true); !ended(); skipBlanks(true))
        if (at() == ';' || at() == ',')
            next();
        else if (!statement())
            break;
    if (!m_why.empty()) {
        why = m_why;
        return std::nullopt;
    }
    return std::move(m_file);
}

} // namespace

std::optional<MatpowerCase> readMatpowerCase(std::string_view text, Text &why) { return Reader(text).read(why); }

} // namespace tokenyard
