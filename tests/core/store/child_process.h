// SPDX-License-Identifier: Apache-2.0
// Another process in a test: runs a function in a child, reports when it is ready, lives until told to end or killed.
#pragma once

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace tokenyard::test {

class ChildProcess {
public:
    // `work` returns what the child reports first; the child then waits until it is killed or the parent lets it go.
    explicit ChildProcess(const std::function<char()> &work)
    {
        if (::pipe(m_up) != 0 || ::pipe(m_down) != 0)
            ::_exit(99);
        m_pid = ::fork();
        if (m_pid == 0) {
            ::close(m_up[0]);
            ::close(m_down[1]);
            const char said = work();
            char wait = 0;
            const bool told = ::write(m_up[1], &said, 1) == 1 && ::read(m_down[0], &wait, 1) >= 0;
            ::_exit(told ? 0 : 98);
        }
        ::close(m_up[1]);
        ::close(m_down[0]);
        if (::read(m_up[0], &m_said, 1) != 1)
            m_said = 0;
    }
    ~ChildProcess()
    {
        end(SIGKILL);
        ::close(m_up[0]);
        ::close(m_down[1]);
    }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;
    char said() const { return m_said; } // 0: the child died before
    pid_t pid() const { return m_pid; }
    void kill() { end(SIGKILL); }

private:
    void end(int signal)
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, signal);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }
    int m_up[2]{}, m_down[2]{};
    pid_t m_pid = 0;
    char m_said = 0;
};

// The exit code of `work` in a child; 255 if it died of a signal.
inline int runInChild(const std::function<int()> &work)
{
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

} // namespace tokenyard::test
