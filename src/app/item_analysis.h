#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "records/item_rows.h"

// What the items of the scenarios bring: how often each is met, missed and hit, how hard it is, and whether
// it tells those who can from those who cannot. An item is one rule at one node of one scenario. Attempts are
// taken one by one; memory grows with the number of items, not with that of attempts.
namespace frontdesk::app {

/// Where a figure begins to say something. All of them are here.
struct ItemThresholds {
    int least_attempts = 10;          ///< of a scenario or item, below which nothing is said of it
    int least_discrimination = 20;    ///< attempts below which there is no discrimination
    double everyone_passes = 0.95;    ///< share of attempts that passed, from which on it is too easy
    double nobody_understands = 0.2;  ///< the same, up to which it is too hard
    double easy = 0.95;               ///< facility from which on an item tells nothing
    double hard = 0.2;                ///< facility up to which it is hardly ever managed
    double weak = 0.1;                ///< discrimination below which it tells little
};
inline constexpr ItemThresholds item_thresholds{};

/// What a rule at a node is: something to be earned, or an act that takes away.
enum class ItemKind { earned, forbidden };

/// What stands out about an item or a scenario; the first that holds.
enum class ItemNote {
    none,
    too_few,    ///< too few attempts to say anything
    backwards,  ///< those who are good elsewhere do it worse: discrimination below 0
    too_hard,   ///< item: hardly anybody manages it; scenario: hardly anybody passes
    too_easy,   ///< item: everybody manages it; scenario: everybody passes
    weak,       ///< it tells little about who is good
};
inline constexpr std::size_t item_note_count = 6;
/// `none`, `too-few`, …
const char* to_word(ItemNote note);

/// One rule at one node.
struct ItemFigures {
    std::string scenario;
    std::string node;  ///< empty: of the talk as a whole
    std::string rule;  ///< "M07", "F05", "choice", "form:flat", …
    ItemKind kind = ItemKind::earned;
    int attempts = 0;  ///< in which it could be met
    int met = 0;       ///< of them: all points, or the forbidden act avoided
    int part = 0;      ///< some of the points
    int missed = 0;    ///< no points, where there were some to be had
    int hit = 0;       ///< the forbidden act was said or chosen
    /// Mean share of the points that could be had, 0–1; of a forbidden act the share of attempts that avoided
    /// it. (The item difficulty p of classical test theory: F. M. Lord and M. R. Novick, Statistical Theories
    /// of Mental Test Scores, 1968, ch. 15.)
    double facility = 0;
    /// Corrected item-total correlation: Pearson's r between the share x of the item's points and the share y
    /// of all other points of the same attempt,
    ///     r = (n Σxy − Σx Σy) / √((n Σx² − (Σx)²)(n Σy² − (Σy)²)),
    /// which is the point-biserial correlation where x is 0 or 1. The item itself is left out of y, or it
    /// would correlate with itself (S. Henrysson, "Correction of item-total correlations in item analysis",
    /// Psychometrika 28, 1963). Nothing below `least_discrimination` attempts, or where x or y is the same in
    /// all of them.
    std::optional<double> discrimination;
    ItemNote note = ItemNote::none;
};

struct ScenarioFigures {
    std::string scenario;
    std::string title;  ///< Simplified Chinese
    int attempts = 0;
    int passed = 0;
    int earlier_versions = 0;  ///< of the attempts: at another version than the one of today
    double mean_total = 0;     ///< 0–100
    ItemNote note = ItemNote::none;

    double pass_share() const { return attempts == 0 ? 0 : static_cast<double>(passed) / attempts; }
};

struct ItemReport {
    int attempts = 0;
    int left = 0;                            ///< attempts that are still to be counted
    std::vector<ScenarioFigures> scenarios;  ///< by id
    std::vector<ItemFigures> items;          ///< by scenario, node and rule
};

/// Adds attempts up. What belongs to which version is told by `hashes`.
class ItemAnalysis {
  public:
    /// @param hashes of today's scenarios, by id
    explicit ItemAnalysis(std::map<std::string, std::string> hashes) : m_hashes(std::move(hashes)) {}

    void add(const records::ItemAttempt& attempt);
    ItemReport report() const;

  private:
    /// Pairs of x and y, added up.
    struct Pairs {
        int count = 0;
        double x = 0, y = 0, xx = 0, yy = 0, xy = 0;

        void add(double item, double rest);
        std::optional<double> correlation() const;
    };
    struct Item {
        ItemKind kind = ItemKind::earned;
        int met = 0, part = 0, missed = 0, hit = 0;
        Pairs pairs;  ///< of a forbidden act: only attempts with a hit
        /// Of a forbidden act: the shares of all points of those attempts, as they went into the node.
        double whole = 0, whole_squared = 0;
    };
    struct Node {
        int attempts = 0;
        double whole = 0, whole_squared = 0;  ///< shares of all points of its attempts
        std::map<std::string, Item> items;    ///< by rule
    };
    struct Scenario {
        ScenarioFigures figures;
        double totals = 0;
        std::map<std::string, Node> nodes;
    };
    /// What one attempt won and could win at one item.
    struct Won {
        int points = 0, of = 0;
    };

    void add_item(Node& node, const std::string& rule, const Won& won, const Won& all);
    static ItemFigures figures_of(const Node& node, const Item& item);

    std::map<std::string, std::string> m_hashes;
    std::map<std::string, Scenario> m_scenarios;
    int m_attempts = 0;
};

}  // namespace frontdesk::app
