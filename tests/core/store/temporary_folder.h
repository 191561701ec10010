// SPDX-License-Identifier: Apache-2.0
// A folder that is removed after the test, and a list of its contents.
#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

namespace tokenyard::test {

class TemporaryFolder {
public:
    std::filesystem::path path() const { return m_dir.path().toStdString(); }
    std::filesystem::path operator/(const std::string &name) const { return path() / name; }
    std::set<std::string> names() const
    {
        std::set<std::string> names;
        for (const auto &entry : std::filesystem::directory_iterator(path()))
            names.insert(entry.path().filename().string());
        return names;
    }

private:
    QTemporaryDir m_dir;
};

inline std::string bytesOf(const std::filesystem::path &path)
{
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return out.str();
}

inline void putBytes(const std::filesystem::path &path, const std::string &bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

} // namespace tokenyard::test
