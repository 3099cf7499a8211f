#include "app/app.h"
#include "app/calibration_desk.h"
#include "app/review_desk.h"

// The door of review, appeals and calibration.
namespace frontdesk::app {

Changes App::act(const ReviewDeed& intent) {
    ReviewDesk review(m_store, m_content, m_clock, m_state);
    CalibrationDesk calibration(m_store, m_content, m_clock, m_state);
    return std::visit(
        [&](const auto& deed) {
            if constexpr (requires { review.act(deed); }) {
                return review.act(deed);
            } else {
                return calibration.act(deed);
            }
        },
        intent.what);
}

}  // namespace frontdesk::app
