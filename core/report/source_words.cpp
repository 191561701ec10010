// SPDX-License-Identifier: Apache-2.0
#include "core/report/source_words.h"

#include "core/base/resource.h"

#include <nlohmann/json.hpp>

#include <map>

namespace tokenyard::report {

namespace {

using Words = std::map<std::string, std::string>; // English, Korean

struct Known {
    Words titles, publishers, notes;
};

Known read()
{
    Known known;
    const auto file = nlohmann::json::parse(resource("words/source_titles_ko.json").value_or("{}"), nullptr, false);
    if (!file.is_object())
        return known;
    for (const auto &[key, into] :
         {std::pair("titles", &known.titles), std::pair("publishers", &known.publishers), std::pair("notes", &known.notes)})
        if (file.contains(key))
            for (const auto &[english, korean] : file[key].items())
                into->emplace(english, korean.get<std::string>());
    return known;
}

const Known &known()
{
    static const Known words = read();
    return words;
}

const std::string &korean(const Words &words, const std::string &english)
{
    const auto found = words.find(english);
    return found == words.end() ? english : found->second;
}

void replaceAll(std::string &words, const std::string &from, const std::string &to)
{
    for (std::size_t at = words.find(from); at != std::string::npos; at = words.find(from, at + to.size()))
        words.replace(at, from.size(), to);
}

} // namespace

Text citationText(const Source &source)
{
    const auto cited = [&](const std::string &title, const std::string &publisher) {
        std::string text = publisher.empty() ? title : title + ", " + publisher;
        for (const std::string *part : {&source.reference, &source.date})
            if (!part->empty())
                text += ". " + *part;
        return text;
    };
    return Text::named(cited(source.title, source.publisher),
                       cited(korean(known().titles, source.title), korean(known().publishers, source.publisher)));
}

Text titleAndPublisher(const Source &source)
{
    const auto both = [](const std::string &title, const std::string &publisher) {
        return publisher.empty() ? title : title + ". " + publisher;
    };
    return Text::named(both(source.title, source.publisher),
                       both(korean(known().titles, source.title), korean(known().publishers, source.publisher)));
}

Text noteText(const std::string &words)
{
    std::string inKorean = words;
    for (const auto &[english, own] : known().notes)
        replaceAll(inKorean, english, own);
    return Text::named(words, inKorean);
}

Text wordsOfSources(const std::string &words)
{
    std::string inKorean = words;
    for (const auto &[english, name] : known().titles)
        replaceAll(inKorean, english, name);
    for (const auto &[english, name] : known().publishers)
        replaceAll(inKorean, " (" + english + ",", " (" + name + ",");
    return Text::named(words, inKorean);
}

} // namespace tokenyard::report
