#pragma once

#include <string>
#include <vector>

#include "session/session.h"

// Who was there at each line of a transcript, told from the transcript alone.
namespace frontdesk::session {

/// Follows a transcript, line by line. Between two lines the story may have turned to somebody or sent
/// somebody away without a word; the shortest way through nodes that say nothing tells.
class Presence {
  public:
    explicit Presence(const scenario::Scenario& scenario);

    /// The next line, before it is judged.
    void arrive_at(const Entry& entry);
    /// In the order in which they came.
    const std::vector<std::string>& here() const { return m_here; }

  private:
    using Nodes = std::vector<const scenario::Node*>;

    Nodes silent_way(const std::vector<scenario::NodeId>& from, const scenario::NodeId& to) const;
    void pass(const scenario::Node& node);
    void follow_line(const Entry& entry);
    void come(const std::string& person);

    const scenario::Scenario& m_scenario;
    std::vector<std::string> m_here;
    std::vector<scenario::NodeId> m_next;  ///< where the last line leads, one of these
};

}  // namespace frontdesk::session
