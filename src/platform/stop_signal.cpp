#include "platform/stop_signal.h"

#include <csignal>
#include <utility>

#if !defined(_WIN32)
#include <pthread.h>
#endif

namespace frontdesk::platform {

#if defined(_WIN32)

StopSignal::StopSignal(std::function<void()> wake) : m_wake(std::move(wake)) {}
StopSignal::~StopSignal() = default;

#else

namespace {

/// Ends the waiting thread when the program ends by itself.
constexpr int enough = SIGUSR1;

sigset_t stop_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    sigaddset(&signals, enough);
    return signals;
}

}  // namespace

StopSignal::StopSignal(std::function<void()> wake) : m_wake(std::move(wake)) {
    const sigset_t signals = stop_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_waiter = std::thread([this, signals] {
        int received = 0;
        sigwait(&signals, &received);
        if (m_done) return;
        m_arrived = true;
        m_wake();
    });
}

StopSignal::~StopSignal() {
    m_done = true;
    if (!m_arrived) pthread_kill(m_waiter.native_handle(), enough);
    m_waiter.join();
    const sigset_t signals = stop_signals();
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

#endif

}  // namespace frontdesk::platform
