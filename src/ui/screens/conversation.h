#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/app.h"
#include "ui/rich_text.h"
#include "ui/screens/scene.h"

// The lines of a talk, from top to bottom: bubbles, narration, what happened to the mood.
namespace frontdesk::ui {

/// How the lines of one conversation are shown.
struct ConversationLook {
    const scenario::Scenario* scenario = nullptr;  ///< may be null
    bool feedback = true;                          ///< hits, moves and what moved the mood are told
    bool notes_inside =
        false;  ///< no coach panel beside: what the customer heard stands below the last reply
    std::size_t first_new = SIZE_MAX;  ///< from this entry on the lines have just come
    float arrival = 1;                 ///< how far they have come, 0 to 1
};

/// The parts of a reply that are underlined: hits with their numbers, moves, excused places.
std::vector<Span> reply_spans(const session::Entry& reply, bool numbered);
std::vector<Span> assessment_spans(const phrasing::Assessment& assessment, bool numbered);

/// Draws the conversation into the width of `column` and takes its height off the top.
void draw_conversation(Scene& scene, Rect& column, const session::Session& session,
                       const ConversationLook& look);

/// One bubble; takes its height off the column. Returns its place.
enum class Side { left, right };
struct Bubble {
    Side side;
    std::string words;
    std::vector<Span> spans;
    float widest = 520;        ///< logical pixels
    bool airy = false;         ///< pitch 28, for numbered hits
    float most_share = 0.88F;  ///< of the column
};
Rect draw_bubble(Scene& scene, Rect& column, const Bubble& bubble);

}  // namespace frontdesk::ui
