#pragma once

namespace frontdesk::authoring {

/// Precision and recall: 0–1, and 1 of nothing.
inline double share(int part, int whole) {
    return whole == 0 ? 1.0 : static_cast<double>(part) / whole;
}

}  // namespace frontdesk::authoring
