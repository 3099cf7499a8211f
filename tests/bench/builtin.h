#pragma once

namespace frontdesk::bench {

/// Registers the whole verdict of the built-in pack over the labelled replies, with its median, and the same
/// without the learnt opinion.
void register_builtin();

}  // namespace frontdesk::bench
