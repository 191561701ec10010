// SPDX-License-Identifier: Apache-2.0
#include "ui/text/unit_expression.h"

#include "ui/text/kpi_band.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tokenyard::ui {

namespace {

// Bare numbers take the field's unit at the end; a dimension makes them SI.
struct Value {
    double number = 0.0;
    std::optional<Dimension> dimension;
};

constexpr int deepest = 40; // brackets within brackets

// 원, 억, 조 or 만, with or without 원 behind, in KRW; 0 if the word is none of these.
double koreanMoney(QString word)
{
    const bool isWon = word.endsWith(QStringLiteral("원"));
    if (isWon)
        word = word.chopped(1).trimmed();
    const std::pair<QString, double> scales[] = {{QStringLiteral("조"), 1e12}, {QStringLiteral("억"), 1e8}, {QStringLiteral("만"), 1e4}};
    for (const auto &[scale, won] : scales)
        if (word == scale)
            return won;
    return isWon && word.isEmpty() ? 1.0 : 0.0;
}

// Recursive descent over: sum = product {(+|-) product}; product = factor {(*|/) factor}; factor = [-] (number | (sum)) [unit].
class Parser {
public:
    Parser(QString text, const AnyUnit &unit) : m_text(std::move(text)), m_unit(unit) {}

    std::optional<Value> parse()
    {
        auto value = sum();
        skipSpace();
        return value && m_at == m_text.size() ? value : std::nullopt;
    }
    bool mismatch() const { return m_mismatch; }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QChar c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    std::optional<Value> sum()
    {
        auto left = product();
        while (left) {
            const bool plus = take(QLatin1Char('+'));
            if (!plus && !take(QLatin1Char('-')))
                break;
            const auto right = product();
            if (!right)
                return std::nullopt;
            left = added(*left, *right, plus ? 1.0 : -1.0);
        }
        return left;
    }
    std::optional<Value> added(Value a, Value b, double sign)
    {
        if (a.dimension.has_value() != b.dimension.has_value()) { // the bare one is in the field's unit
            Value &bare = a.dimension ? b : a;
            bare = {bare.number * m_unit.factor, m_unit.dimension};
        }
        if (a.dimension && !(*a.dimension == *b.dimension)) {
            m_mismatch = true;
            return std::nullopt;
        }
        return Value{a.number + sign * b.number, a.dimension};
    }
    std::optional<Value> product()
    {
        auto left = factor();
        while (left) {
            const bool times = take(QLatin1Char('*'));
            if (!times && !take(QLatin1Char('/')))
                break;
            const auto right = factor();
            if (!right)
                return std::nullopt;
            left->number = times ? left->number * right->number : left->number / right->number;
            if (right->dimension || left->dimension)
                left->dimension = left->dimension.value_or(Dimension{}).plus(right->dimension.value_or(Dimension{}), times ? 1 : -1);
        }
        return left;
    }
    std::optional<Value> factor()
    {
        if (++m_depth > deepest)
            return std::nullopt;
        const auto value = signedFactor();
        --m_depth;
        return value;
    }
    std::optional<Value> signedFactor()
    {
        if (take(QLatin1Char('-'))) {
            auto value = factor();
            if (value)
                value->number = -value->number;
            return value;
        }
        std::optional<Value> value;
        if (take(QLatin1Char('('))) {
            value = sum();
            if (!value || !take(QLatin1Char(')')))
                return std::nullopt;
        } else {
            value = number();
        }
        return value ? withUnit(*value) : value;
    }
    std::optional<Value> number()
    {
        skipSpace();
        const qsizetype start = m_at;
        const auto digits = [this] {
            while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == QLatin1Char('.')))
                ++m_at;
        };
        digits();
        const qsizetype mantissa = m_at; // "2e3" has an exponent, "2 e" has not
        if (m_at > start && m_at < m_text.size() && m_text[m_at].toLower() == QLatin1Char('e')) {
            ++m_at;
            if (m_at < m_text.size() && (m_text[m_at] == QLatin1Char('-') || m_text[m_at] == QLatin1Char('+')))
                ++m_at;
            const qsizetype exponent = m_at;
            digits();
            if (m_at == exponent)
                m_at = mantissa;
        }
        bool ok = false;
        const double value = QLocale::c().toDouble(m_text.mid(start, m_at - start), &ok);
        return ok ? std::optional(Value{value, std::nullopt}) : std::nullopt;
    }
    // The longest unit that stands here: symbols may hold spaces and slashes ("M tokens", "KRW/kWh").
    std::optional<Value> withUnit(Value value)
    {
        skipSpace();
        for (qsizetype end = std::min(m_text.size(), m_at + 12); end > m_at; --end) {
            const auto unit = named(m_text.mid(m_at, end - m_at));
            const bool wordGoesOn = end < m_text.size() && m_text[end].isLetter() && m_text[end - 1].isLetter();
            if (!unit || wordGoesOn)
                continue;
            m_at = end;
            if (unit->offset != 0.0) // a temperature is only ever typed in the field's own degrees
                return unit->symbol == m_unit.symbol ? std::optional(value) : std::nullopt;
            if (value.dimension) {
                m_mismatch = true;
                return std::nullopt;
            }
            return Value{value.number * unit->factor, unit->dimension};
        }
        return value;
    }
    std::optional<AnyUnit> named(const QString &word) const
    {
        if (word == unitSymbol(m_unit, currentLanguage()))
            return m_unit;
        if (const double won = koreanMoney(word); won != 0.0)
            return AnyUnit("KRW", Money::dimension, won, 0.0);
        const std::pair<const char *, const char *> aliases[] = {{"m2", "m²"}, {"m3", "m³"}, {"mm2", "mm²"}, {"C", "°C"}, {"deg", "°"}};
        std::string symbol = word.toStdString();
        for (const auto &[typed, known] : aliases)
            if (symbol == typed)
                symbol = known;
        return symbol.empty() ? std::nullopt : units::find(symbol);
    }

    QString m_text;
    AnyUnit m_unit;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_mismatch = false;
};

QString say(const char *text) { return QCoreApplication::translate("UnitExpression", text); }

} // namespace

std::optional<double> parseExpression(const QString &typed, const AnyUnit &declared, QString &problem)
{
    const AnyUnit unit = shownUnit(declared, currentLanguage());
    QString text = typed.trimmed();
    text.remove(QLatin1Char(','))
        .remove(QStringLiteral("₩"))
        .replace(QChar(0x2212), QLatin1Char('-'))
        .replace(QChar(0x00D7), QLatin1Char('*'));
    Parser parser(text, unit);
    const auto value = text.size() > 200 ? std::nullopt : parser.parse();
    const QString symbol = unitSymbol(unit, currentLanguage());
    if (!value || !std::isfinite(value->number)) {
        problem = parser.mismatch()
            ? say(QT_TRANSLATE_NOOP("UnitExpression", "The units do not fit together: write a value in %1.")).arg(symbol)
            : say(QT_TRANSLATE_NOOP("UnitExpression", "This is not a number: write one such as 12.5 or 3*1.2 %1.")).arg(symbol);
        return std::nullopt;
    }
    if (!value->dimension)
        return unit.toSi(value->number);
    if (*value->dimension == unit.dimension)
        return value->number;
    problem = say(QT_TRANSLATE_NOOP("UnitExpression", "This unit does not fit here: write a value in %1.")).arg(symbol);
    return std::nullopt;
}

} // namespace tokenyard::ui
