// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli: the planner's numbers without a window. Each subcommand is a file, registered in the list of commands.h.
#include "app/cli/commands.h"
#include "app/cli/ending.h"
#include "app/cli/option_forms.h"

#include "core/base/nearest.h"
#include "core/catalogue/catalogue.h"
#include "core/store/store_error.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>
#include <new>
#include <system_error>

namespace {
// The sentence about a first word that is not a command; empty if it is a command or an option.
std::string unknownCommand(const CLI::App &app, const std::string &word)
{
    std::vector<std::string> names;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        names.push_back(command->get_name());
    if (word.empty() || word.front() == '-' || std::find(names.begin(), names.end(), word) != names.end())
        return {};
    std::string nearest;
    for (const std::string &name : tokenyard::nearestWords(word, names))
        nearest += (nearest.empty() ? "'" : ", '") + name + "'";
    return "There is no command '" + word + "'; the nearest are " + nearest;
}

// What is wrong with the arguments, and where to find their explanation.
std::string refusal(const CLI::App &app, const CLI::ParseError &error)
{
    const std::vector<CLI::App *> named = app.get_subcommands();
    std::string words = error.what();
    const std::string required = " is required";
    if (!named.empty() && dynamic_cast<const CLI::RequiredError *>(&error) && words.ends_with(required))
        words = "'" + named.front()->get_name() + "' needs " + words.substr(0, words.size() - required.size());
    return tokenyard::cli::sentence(words) + (named.empty() ? " See --help." : " See " + named.front()->get_name() + " --help.");
}

// The version of the program and of the data that its figures come from.
std::string versions() { return "tokenyard-cli " TOKENYARD_VERSION " (data of " + tokenyard::Catalogue().dataVersion() + ")"; }

// Runs the command given by the arguments; returns its exit code.
int run(int argc, char **argv)
{
    CLI::App app{"Plans AI factories: tokens, power, cooling and money of a .tokenyard plan.", "tokenyard-cli"};
    app.require_subcommand(1);
    app.set_version_flag("--version", versions);
    tokenyard::cli::Outcome outcome;
    for (const auto &registerCommand : tokenyard::cli::commands)
        registerCommand(app, outcome);
    tokenyard::cli::requireForms(app);
    if (const std::string problem = argc > 1 ? unknownCommand(app, argv[1]) : std::string(); !problem.empty()) {
        std::fprintf(stderr, "%s See --help.\n", tokenyard::cli::sentence(problem).c_str());
        return tokenyard::cli::exitUsage;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp &help) {
        return app.exit(help);
    } catch (const CLI::Success &version) {
        return app.exit(version);
    } catch (const CLI::ParseError &error) {
        std::fprintf(stderr, "%s\n", refusal(app, error).c_str());
        return tokenyard::cli::exitUsage;
    }
    return outcome.exitCode;
}

// Any failure that the commands do not handle themselves ends with a sentence and exit code 3, never with a signal.
int guarded(int argc, char **argv)
{
    const char *why = "";
    try {
        return run(argc, argv);
    } catch (const tokenyard::StoreError &error) {
        std::fprintf(stderr, "%s\n", tokenyard::cli::sentence(error.what()).c_str());
        return tokenyard::cli::exitInputOutput;
    } catch (const std::bad_alloc &) {
        why = "There is not enough memory for this; close other programs or give it less to do.";
    } catch (const std::system_error &) {
        why = "The system starts no more work or refuses a file at present; close other programs and try again.";
    } catch (const std::exception &) {
        why = "This could not be done, for a reason that the program does not know; nothing was replaced.";
    }
    std::fprintf(stderr, "%s\n", why);
    return tokenyard::cli::exitInputOutput;
}

// Output may still be in buffers: an answer cut off by a full disk counts as a failure.
bool flushed()
{
    std::cout.flush();
    return std::fflush(stdout) == 0 && !std::ferror(stdout) && !std::cout.fail();
}
} // namespace

int main(int argc, char **argv)
{
    using namespace tokenyard::cli;
    std::signal(SIGXFSZ, SIG_IGN); // a file larger than the system allows is a failed write, which is reported and does not end the program
    const int exitCode = guarded(argc, argv);
    if (exitCode != exitUsage && exitCode != exitInputOutput)
        for (const std::string &note : endingNotes())
            std::fprintf(stderr, "%s\n", note.c_str());
    if (flushed() || exitCode == exitUsage || exitCode == exitInputOutput)
        return exitCode;
    std::fprintf(stderr, "The answer could not be written to standard output; check that it is open and has free space.\n");
    return exitInputOutput;
}
