#include "phrasing/assessment.h"

#include "core/error.h"

namespace frontdesk::phrasing {

const char* to_word(Context context) {
    switch (context) {
        case Context::call_opening:
            return "call-opening";
        case Context::call:
            return "call";
        case Context::desk:
            return "desk";
        case Context::visit:
            return "visit";
        case Context::complaint:
            return "complaint";
        case Context::emergency:
            return "emergency";
    }
    FRONTDESK_CHECK(false);
}

const char* to_word(Severity severity) {
    switch (severity) {
        case Severity::minor:
            return "minor";
        case Severity::major:
            return "major";
        case Severity::fatal:
            return "fatal";
    }
    FRONTDESK_CHECK(false);
}

const char* to_word(Verdict verdict) {
    switch (verdict) {
        case Verdict::hit:
            return "hit";
        case Verdict::downgraded:
            return "downgraded";
        case Verdict::cleared:
            return "cleared";
    }
    FRONTDESK_CHECK(false);
}

}  // namespace frontdesk::phrasing
