#include "session/phone.h"

#include <algorithm>
#include <cmath>

namespace frontdesk::session {
namespace {

std::int64_t period_ms(const scenario::Ringing& ringing) {
    return std::max<std::int64_t>(1, std::llround(ringing.period_s * 1000.0));
}

int first_ring(const scenario::Ringing& ringing) {
    return std::max(1, ringing.already);
}

}  // namespace

int rings_now(const scenario::Ringing& ringing, const Phone& phone, std::int64_t clock_ms) {
    const std::int64_t passed = std::max<std::int64_t>(0, clock_ms - phone.ringing_since_ms);
    return first_ring(ringing) + static_cast<int>(passed / period_ms(ringing));
}

std::int64_t ring_at_ms(const scenario::Ringing& ringing, const Phone& phone, int ring) {
    return phone.ringing_since_ms + (ring - first_ring(ringing)) * period_ms(ringing);
}

std::int64_t gives_up_at_ms(const scenario::Ringing& ringing, const Phone& phone) {
    return ring_at_ms(ringing, phone, std::max(ringing.last_ring, first_ring(ringing)) + 1);
}

void start_ringing(Phone& phone, std::int64_t clock_ms) {
    if (phone.ringing) return;
    phone.ringing = true;
    phone.ringing_since_ms = clock_ms;
}

void do_act(Phone& phone, const std::string& act, int rings, std::int64_t clock_ms) {
    if (act == "pick-up" || act == "dial") {
        phone.ringing = false;
        phone.in_call = true;
        phone.on_hold = false;
        phone.call_since_ms = clock_ms;
        if (rings > 0) phone.rings_at_pick_up = rings;
    } else if (act == "hold") {
        phone.on_hold = phone.in_call;
    } else if (act == "resume" || act == "swap") {
        phone.on_hold = false;
    } else if (act == "hang-up" || act == "wait-hang-up") {
        phone.in_call = false;
        phone.on_hold = false;
    }
}

}  // namespace frontdesk::session
