// SPDX-License-Identifier: Apache-2.0
// Clp as a program of its own: its licence (EPL) stays outside this program, and so does a crash.
#include "core/supply/linear_program.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace tokenyard::own {

namespace {

namespace fs = std::filesystem;

// A temporary folder.
class Scratch {
public:
    Scratch()
    {
        std::error_code problem;
        std::string pattern = (fs::temp_directory_path(problem) / "tokenyard-lp-XXXXXX").string();
        if (!problem && mkdtemp(pattern.data()))
            m_path = pattern;
    }
    ~Scratch()
    {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove_all(m_path, ignored);
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    const fs::path &path() const { return m_path; }

private:
    fs::path m_path;
};

// Runs a program without a shell and without output; its exit status, or -1 if it could not start, was stopped or took too long.
int runProgram(const std::vector<std::string> &words, double seconds, const std::stop_token &stop)
{
    std::vector<char *> arguments;
    for (const std::string &word : words)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, words.front().c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed)
        return -1;
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    for (int status = 0;;) {
        const pid_t done = waitpid(child, &status, WNOHANG);
        if (done == child)
            return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        if (done < 0 || stop.stop_requested() || std::chrono::steady_clock::now() > end) {
            kill(child, SIGKILL);
            waitpid(child, &status, 0);
            return -1;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

// Clp's solution file: a line with its status and the objective, then number, name, value and reduced cost of each column that is not
// zero; a mark stands before what is not within its bounds.
std::optional<LinearSolution> readSolution(const fs::path &file, const LinearProgram &program)
{
    std::ifstream in(file);
    std::string status, line;
    if (!std::getline(in, status) || !(status.starts_with("Optimal") || status.starts_with("optimal")))
        return std::nullopt;
    LinearSolution solution{0.0, std::vector<double>(std::size_t(program.columns()), 0.0)};
    while (std::getline(in, line)) {
        std::istringstream words(line.substr(std::min(line.find_first_not_of(" *"), line.size())));
        int number = 0;
        std::string name;
        double value = 0.0;
        if (words >> number >> name >> value && name.size() > 1 && name[0] == 'C') {
            const std::size_t column = std::size_t(std::strtoul(name.c_str() + 1, nullptr, 10));
            if (column < solution.values.size())
                solution.values[column] = value;
        }
    }
    solution.cost = program.costOf(solution.values);
    return solution;
}

} // namespace

std::optional<LinearSolution> solveWithClp(const LinearProgram &program, double secondsAtMost, std::string &why,
                                           const std::stop_token &stop)
{
    const Scratch scratch;
    if (scratch.path().empty()) {
        why = "No folder for temporary files could be made";
        return std::nullopt;
    }
    const fs::path model = scratch.path() / "mix.mps", answer = scratch.path() / "mix.sol";
    std::ofstream(model) << program.mps();
    const int status = runProgram({"clp", model.string(), "-dualsimplex", "-solution", answer.string()}, secondsAtMost, stop);
    if (status < 0 && !fs::exists(answer)) {
        why = "The program clp is not installed or took too long (package coinor-clp)";
        return std::nullopt;
    }
    auto solution = readSolution(answer, program);
    if (!solution)
        why = "The linear programme has no solution";
    return solution;
}

} // namespace tokenyard::own
