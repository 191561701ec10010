// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/dxf_writer.h"

#include <fmt/format.h>

namespace tokenyard::drawing {

namespace {

// Handles of what every file has.
constexpr unsigned modelSpace = 0x1F, paperSpace = 0x1B, rootDictionary = 0xC, groupDictionary = 0xD;

void add(std::string &out, int code, std::string_view value) { out += fmt::format("{:>3}\n{}\n", code, value); }
void add(std::string &out, int code, int value) { out += fmt::format("{:>3}\n{}\n", code, value); }
void addHandle(std::string &out, int code, unsigned handle) { out += fmt::format("{:>3}\n{:X}\n", code, handle); }
void addMetres(std::string &out, int code, double value) { out += fmt::format("{:>3}\n{:.4f}\n", code, value == 0.0 ? 0.0 : value); }
// y runs down on the map and up in a DXF.
void addPoint(std::string &out, int code, Point p)
{
    addMetres(out, code, p.x);
    addMetres(out, code + 10, -p.y);
}

void openTable(std::string &out, const char *name, unsigned handle, int entries)
{
    add(out, 0, "TABLE");
    add(out, 2, name);
    addHandle(out, 5, handle);
    addHandle(out, 330, 0);
    add(out, 100, "AcDbSymbolTable");
    add(out, 70, entries);
}

void openRecord(std::string &out, const char *type, unsigned handle, unsigned table, const char *subclass, int handleCode = 5)
{
    add(out, 0, type);
    addHandle(out, handleCode, handle);
    addHandle(out, 330, table);
    add(out, 100, "AcDbSymbolTableRecord");
    add(out, 100, subclass);
}

void lineTypes(std::string &out)
{
    openTable(out, "LTYPE", 0x5, 3);
    unsigned handle = 0x14;
    for (const char *name : {"ByBlock", "ByLayer", "Continuous"}) {
        openRecord(out, "LTYPE", handle++, 0x5, "AcDbLinetypeTableRecord");
        add(out, 2, name);
        add(out, 70, 0);
        add(out, 3, "");
        add(out, 72, 65);
        add(out, 73, 0);
        addMetres(out, 40, 0.0);
    }
    add(out, 0, "ENDTAB");
}

void styles(std::string &out)
{
    openTable(out, "STYLE", 0x3, 1);
    openRecord(out, "STYLE", 0x11, 0x3, "AcDbTextStyleTableRecord");
    add(out, 2, "Standard");
    add(out, 70, 0);
    addMetres(out, 40, 0.0);
    addMetres(out, 41, 1.0);
    addMetres(out, 50, 0.0);
    add(out, 71, 0);
    addMetres(out, 42, 2.5);
    add(out, 3, "arial.ttf");
    add(out, 4, "");
    add(out, 0, "ENDTAB");
}

void emptyTables(std::string &out)
{
    for (const auto &[name, handle] : {std::pair("VIEW", 0x6u), std::pair("UCS", 0x7u)}) {
        openTable(out, name, handle, 0);
        add(out, 0, "ENDTAB");
    }
    openTable(out, "APPID", 0x9, 1);
    openRecord(out, "APPID", 0x12, 0x9, "AcDbRegAppTableRecord");
    add(out, 2, "ACAD");
    add(out, 70, 0);
    add(out, 0, "ENDTAB");
    openTable(out, "DIMSTYLE", 0xA, 0);
    add(out, 100, "AcDbDimStyleTable");
    add(out, 0, "ENDTAB");
}

void blockRecords(std::string &out)
{
    openTable(out, "BLOCK_RECORD", 0x1, 2);
    for (const auto &[name, handle] : {std::pair("*Model_Space", modelSpace), std::pair("*Paper_Space", paperSpace)}) {
        openRecord(out, "BLOCK_RECORD", handle, 0x1, "AcDbBlockTableRecord");
        add(out, 2, name);
    }
    add(out, 0, "ENDTAB");
}

void blocks(std::string &out)
{
    add(out, 0, "SECTION");
    add(out, 2, "BLOCKS");
    unsigned handle = 0x20;
    for (const auto &[name, owner] : {std::pair("*Model_Space", modelSpace), std::pair("*Paper_Space", paperSpace)}) {
        add(out, 0, "BLOCK");
        addHandle(out, 5, handle++);
        addHandle(out, 330, owner);
        add(out, 100, "AcDbEntity");
        add(out, 8, "0");
        add(out, 100, "AcDbBlockBegin");
        add(out, 2, name);
        add(out, 70, 0);
        for (int code : {10, 20, 30})
            addMetres(out, code, 0.0);
        add(out, 3, name);
        add(out, 1, "");
        add(out, 0, "ENDBLK");
        addHandle(out, 5, handle++);
        addHandle(out, 330, owner);
        add(out, 100, "AcDbEntity");
        add(out, 8, "0");
        add(out, 100, "AcDbBlockEnd");
    }
    add(out, 0, "ENDSEC");
}

void objects(std::string &out)
{
    add(out, 0, "SECTION");
    add(out, 2, "OBJECTS");
    for (const auto &[handle, owner] : {std::pair(rootDictionary, 0u), std::pair(groupDictionary, rootDictionary)}) {
        add(out, 0, "DICTIONARY");
        addHandle(out, 5, handle);
        addHandle(out, 330, owner);
        add(out, 100, "AcDbDictionary");
        add(out, 281, 1);
        if (handle == rootDictionary) {
            add(out, 3, "ACAD_GROUP");
            addHandle(out, 350, groupDictionary);
        }
    }
    add(out, 0, "ENDSEC");
}

} // namespace

std::string dxfWords(std::string_view utf8)
{
    std::string out;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const int length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        if (length == 1) {
            out += byte < 0x20 || byte >= 0x7F ? ' ' : char(byte);
            ++i;
            continue;
        }
        std::uint32_t code = byte & (0xFFu >> (length + 1));
        for (int k = 1; k < length && i + std::size_t(k) < utf8.size(); ++k)
            code = (code << 6) | (static_cast<unsigned char>(utf8[i + std::size_t(k)]) & 0x3Fu);
        out += code <= 0xFFFF ? fmt::format("\\U+{:04X}", code) : std::string("?");
        i += std::size_t(length);
    }
    return out;
}

void DxfWriter::layer(std::string_view name, int colour) { m_layers.push_back({std::string(name), colour}); }

void DxfWriter::entity(const char *type, std::string_view layer, int colour)
{
    add(m_entities, 0, type);
    addHandle(m_entities, 5, m_nextHandle++);
    addHandle(m_entities, 330, modelSpace);
    add(m_entities, 100, "AcDbEntity");
    add(m_entities, 8, layer);
    if (colour != 256)
        add(m_entities, 62, colour);
}

void DxfWriter::polyline(std::string_view layer, const std::vector<Point> &points, bool closed, int colour)
{
    entity("LWPOLYLINE", layer, colour);
    add(m_entities, 100, "AcDbPolyline");
    add(m_entities, 90, int(points.size()));
    add(m_entities, 70, closed ? 1 : 0);
    addMetres(m_entities, 43, 0.0);
    for (Point p : points)
        addPoint(m_entities, 10, p);
}

void DxfWriter::text(std::string_view layer, std::string_view words, Point at, double height, int colour)
{
    entity("TEXT", layer, colour);
    add(m_entities, 100, "AcDbText");
    addPoint(m_entities, 10, at);
    addMetres(m_entities, 30, 0.0);
    addMetres(m_entities, 40, height);
    add(m_entities, 1, dxfWords(words));
    add(m_entities, 72, 1); // centred
    addPoint(m_entities, 11, at);
    addMetres(m_entities, 31, 0.0);
    add(m_entities, 100, "AcDbText");
    add(m_entities, 73, 2); // on its middle
}

std::string DxfWriter::file(std::string_view comment) const
{
    std::string out;
    add(out, 999, dxfWords(comment));
    add(out, 0, "SECTION");
    add(out, 2, "HEADER");
    add(out, 9, "$ACADVER");
    add(out, 1, "AC1015");
    add(out, 9, "$HANDSEED");
    addHandle(out, 5, m_nextHandle + unsigned(m_layers.size()));
    add(out, 9, "$INSUNITS");
    add(out, 70, 6); // metres
    add(out, 9, "$MEASUREMENT");
    add(out, 70, 1); // metric
    add(out, 0, "ENDSEC");
    add(out, 0, "SECTION");
    add(out, 2, "TABLES");
    openTable(out, "VPORT", 0x8, 0);
    add(out, 0, "ENDTAB");
    lineTypes(out);
    openTable(out, "LAYER", 0x2, int(m_layers.size()) + 1);
    unsigned handle = m_nextHandle; // after those of the entities
    const auto one = [&](std::string_view name, int colour, unsigned own) {
        openRecord(out, "LAYER", own, 0x2, "AcDbLayerTableRecord");
        add(out, 2, name);
        add(out, 70, 0);
        add(out, 62, colour);
        add(out, 6, "Continuous");
    };
    one("0", 7, 0x10);
    for (const Layer &layer : m_layers)
        one(layer.name, layer.colour, handle++);
    add(out, 0, "ENDTAB");
    styles(out);
    emptyTables(out);
    blockRecords(out);
    add(out, 0, "ENDSEC");
    blocks(out);
    add(out, 0, "SECTION");
    add(out, 2, "ENTITIES");
    out += m_entities;
    add(out, 0, "ENDSEC");
    objects(out);
    add(out, 0, "EOF");
    return out;
}

} // namespace tokenyard::drawing
