// SPDX-License-Identifier: Apache-2.0
#include "core/import/child_output.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

extern char **environ;

namespace tokenyard {

namespace {

constexpr int tickMs = 50; // how soon a stop is noticed

// Starts the program with its output in a pipe and no input; -1 where that fails.
pid_t start(const std::vector<std::string> &arguments, int &from)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<char *> words;
    for (const std::string &argument : arguments)
        words.push_back(const_cast<char *>(argument.c_str()));
    words.push_back(nullptr);
    pid_t child = -1;
    if (posix_spawn(&child, words[0], &actions, nullptr, words.data(), environ) != 0)
        child = -1;
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (child < 0)
        close(ends[0]);
    from = ends[0];
    return child;
}

ChildEnd drain(int from, std::string &text, std::size_t mostBytes, const std::stop_token &stop,
               const std::function<void(const std::string &)> &grown)
{
    std::array<char, 1 << 16> piece;
    for (;;) {
        if (stop.stop_requested())
            return ChildEnd::Stopped;
        pollfd wait{from, POLLIN, 0};
        const int ready = poll(&wait, 1, tickMs);
        if (ready < 0 && errno != EINTR)
            return ChildEnd::Died;
        if (ready <= 0)
            continue;
        const ssize_t n = read(from, piece.data(), piece.size());
        if (n == 0)
            return ChildEnd::Exited;
        if (n < 0 && errno != EINTR)
            return ChildEnd::Died;
        text.append(piece.data(), std::size_t(n > 0 ? n : 0));
        if (text.size() > mostBytes)
            return ChildEnd::TooMuch;
        if (grown)
            grown(text);
    }
}

} // namespace

ChildOutput outputOf(const std::vector<std::string> &arguments, std::size_t mostBytes, std::stop_token stop,
                     const std::function<void(const std::string &)> &grown)
{
    ChildOutput out;
    int from = -1;
    const pid_t child = start(arguments, from);
    if (child < 0) {
        out.end = ChildEnd::NotStarted;
        return out;
    }
    out.end = drain(from, out.text, mostBytes, stop, grown);
    close(from);
    if (out.end != ChildEnd::Exited)
        kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    if (out.end == ChildEnd::Exited && WIFSIGNALED(status))
        out.end = ChildEnd::Died;
    else if (out.end == ChildEnd::Exited && WIFEXITED(status) && WEXITSTATUS(status) == 127)
        out.end = ChildEnd::NotStarted;
    return out;
}

} // namespace tokenyard
