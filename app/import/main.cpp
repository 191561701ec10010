// SPDX-License-Identifier: Apache-2.0
// tokenyard-import FILE [--lines] [--system EPSG:n] [--layer NAME] [--feature NAME]: a map's polygons or lines as GeoJSON. The window and
// the command line start it and read its standard output: lines "progress 0.42" and "assumed UNIT", then "map BYTES" and that many bytes, or
// "failed KEY WORDS". It gives up its rights before it opens the file.
#include "app/import/collect.h"
#include "app/import/failure.h"
#include "app/import/limits.h"

#include <cstdio>
#include <cstring>
#include <new>

namespace tokenyard::import {

namespace {

int failed(const Failure &failure)
{
    std::printf("failed %s %s\n", failure.key.c_str(), failure.words.c_str());
    return 3;
}

bool readArguments(int count, char **words, std::string &path, Wanted &wanted)
{
    for (int i = 1; i < count; ++i) {
        const auto value = [&](const char *name, std::string &to) {
            if (std::strcmp(words[i], name) != 0 || i + 1 >= count)
                return false;
            to = words[++i];
            return true;
        };
        if (std::strcmp(words[i], "--lines") == 0)
            wanted.lines = true;
        else if (!value("--system", wanted.system) && !value("--layer", wanted.layer) && !value("--feature", wanted.feature)) {
            if (!path.empty() || words[i][0] == '-')
                return false;
            path = words[i];
        }
    }
    return !path.empty();
}

int run(const std::string &path, const Wanted &wanted)
{
    Source source = open(path);
    int last = -1;
    const auto progress = [&](double share) {
        if (const int now = int(share * 100); now != last) {
            std::printf("progress %.2f\n", share);
            std::fflush(stdout);
            last = now;
        }
    };
    const std::string text = collect(source, wanted, progress).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (!source.assumed.empty() && wanted.system.empty()) // a system that was named has its own unit
        std::printf("assumed %s\n", source.assumed.c_str());
    std::printf("map %zu\n", text.size());
    std::fwrite(text.data(), 1, text.size(), stdout);
    return 0;
}

} // namespace

} // namespace tokenyard::import

int main(int count, char **words)
{
    using namespace tokenyard::import;
    std::string path;
    Wanted wanted;
    if (!readArguments(count, words, path, wanted)) {
        std::fputs("tokenyard-import is started by tokenyard and tokenyard-cli: FILE [--lines] [--system EPSG:5186] [--layer NAME] "
                   "[--feature NAME]\n",
                   stderr);
        return 1;
    }
    giveUpRights();
    try {
        return run(path, wanted);
    } catch (const Failure &failure) {
        return failed(failure);
    } catch (const std::bad_alloc &) {
        return failed({"memory", {}});
    } catch (const std::exception &) {
        return failed({"broken", {}});
    }
}
