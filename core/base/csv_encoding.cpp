// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv_encoding.h"

#include <iconv.h>

#include <algorithm>

namespace tokenyard {

namespace {

#define TC(source) TY_TR("Csv", source)

// `bytes` in UTF-8, or nothing if they are not valid in `encoding`.
std::optional<std::string> toUtf8(std::string_view bytes, const char *encoding)
{
    const iconv_t converter = ::iconv_open("UTF-8", encoding);
    if (converter == iconv_t(-1))
        return std::nullopt;
    std::string out(2 * bytes.size() + 16, '\0'); // two bytes of CP949 or UTF-16 give three of UTF-8 at most
    char *from = const_cast<char *>(bytes.data()), *to = out.data();
    std::size_t left = bytes.size(), room = out.size();
    const bool whole = ::iconv(converter, &from, &left, &to, &room) != std::size_t(-1) && left == 0;
    ::iconv_close(converter);
    if (!whole)
        return std::nullopt;
    out.resize(out.size() - room);
    return out;
}

bool isAscii(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// UTF-16 without a mark: in a table every other byte of most characters is zero, and only on one side.
const char *unmarkedUtf16(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 4096);
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0';
    const std::size_t half = head.size() / 2;
    if (half < 2)
        return nullptr;
    if (zeros[0] == 0 && 10 * zeros[1] > 6 * half)
        return "UTF-16LE";
    return zeros[1] == 0 && 10 * zeros[0] > 6 * half ? "UTF-16BE" : nullptr;
}

DecodedText refused(Text why)
{
    DecodedText out;
    out.why = std::move(why);
    return out;
}

DecodedText fromUtf16(std::string_view bytes, const char *encoding)
{
    auto text = toUtf8(bytes, encoding);
    if (!text)
        return refused(Text(TC("The file begins as UTF-16 and is damaged: save it as UTF-8.")));
    return {std::move(*text), CsvEncoding::Utf16, {}};
}

// Files that people give in the place of their text.
bool isSheetOrArchive(std::string_view bytes)
{
    using std::operator""sv;
    return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("\xD0\xCF\x11\xE0"sv) || bytes.starts_with("\x1F\x8B"sv);
}

DecodedText fromBytes(std::string_view bytes)
{
    using std::operator""sv;
    if (isSheetOrArchive(bytes))
        return refused(Text(TC("The file is no text but a workbook or an archive: save the sheet as CSV, or unpack it.")));
    if (bytes.starts_with("%PDF-"sv))
        return refused(Text(TC("The file is a PDF, which holds no table that can be read: export the table as CSV.")));
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv))
        return refused(Text(TC("The file is UTF-32, which is not read: save it as UTF-8.")));
    if (bytes.starts_with("\xFF\xFE"sv))
        return fromUtf16(bytes.substr(2), "UTF-16LE");
    if (bytes.starts_with("\xFE\xFF"sv))
        return fromUtf16(bytes.substr(2), "UTF-16BE");
    if (const char *encoding = unmarkedUtf16(bytes))
        return fromUtf16(bytes, encoding);
    const bool marked = bytes.starts_with("\xEF\xBB\xBF"sv);
    if (marked)
        bytes.remove_prefix(3);
    if (isAscii(bytes))
        return {std::string(bytes), CsvEncoding::Utf8, {}};
    if (auto text = toUtf8(bytes, "UTF-8"))
        return {std::move(*text), CsvEncoding::Utf8, {}};
    if (auto text = marked ? std::nullopt : toUtf8(bytes, "CP949"))
        return {std::move(*text), CsvEncoding::Cp949, {}};
    return refused(Text(TC("The file is neither UTF-8, UTF-16 nor CP949: save it as UTF-8.")));
}

// Control characters, which no table holds; tabs and line ends are allowed.
bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
}

} // namespace

DecodedText decodeText(std::string_view bytes)
{
    DecodedText out = fromBytes(bytes);
    if (out.text.ends_with('\x1a')) // end-of-file mark of old programs
        out.text.pop_back();
    if (out.why.empty() && std::any_of(out.text.begin(), out.text.end(), isControl))
        return refused(Text(TC("The file is no text: it holds bytes that no file of text has.")));
    return out;
}

} // namespace tokenyard
