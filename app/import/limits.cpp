// SPDX-License-Identifier: Apache-2.0
#include "app/import/limits.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include <cerrno>
#include <csignal>
#include <cstddef>

namespace tokenyard::import {

namespace {

constexpr rlim_t mostMemory = rlim_t(1) << 30; // 1 GB, the libraries included
constexpr rlim_t mostSeconds = 300;            // of processor time

void limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(what, &both); // if the kernel refuses, the other limits still apply
}

#if defined(__x86_64__)
constexpr unsigned ownCalls = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned ownCalls = AUDIT_ARCH_AARCH64;
#endif
constexpr unsigned otherNumbers = 0x40000000; // from here on, the same calls under their x32 numbers

// A file that tricks a library into a download or into starting a program achieves nothing: such calls are refused under any number and
// through any machine's call table. If the kernel refuses the filter, the limits above still apply.
void refuseCalls()
{
#if defined(__x86_64__) || defined(__aarch64__)
    constexpr auto refused = [](unsigned call, unsigned char toTheEnd) { // `toTheEnd`: how many lines further the refusal is
        return sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, toTheEnd, 0);
    };
    sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ownCalls, 0, 6),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, otherNumbers, 4, 0),
        refused(__NR_socket, 3),
        refused(__NR_execve, 2),
        refused(__NR_execveat, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
    };
    const sock_fprog program{sizeof filter / sizeof *filter, filter};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
#endif
}

} // namespace

void giveUpRights()
{
    limit(RLIMIT_AS, mostMemory);
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_FSIZE, 0); // it writes only to its pipe
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 64);
    std::signal(SIGXFSZ, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGKILL); // it must not outlive the program that waits for it
    refuseCalls();
}

} // namespace tokenyard::import
