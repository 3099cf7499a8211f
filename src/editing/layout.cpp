#include "editing/layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace frontdesk::editing {

namespace {

using Index = std::size_t;
using Links = std::vector<std::vector<Index>>;

constexpr Index most_bends = 20'000;
constexpr double band_gap = 72;  ///< between two bands of layers

/// The edges without those that close a circle, each once.
class CircleCutter {
  public:
    explicit CircleCutter(const Graph& graph) : m_to(graph.nodes.size()), m_state(graph.nodes.size()) {
        for (const GraphEdge& edge : graph.edges) m_to[edge.from].push_back(edge.to);
        for (std::vector<Index>& targets : m_to) {
            std::vector<Index> once;
            for (const Index to : targets) {
                if (std::find(once.begin(), once.end(), to) == once.end()) once.push_back(to);
            }
            targets = std::move(once);
        }
        const Index start = graph.index_of(graph.start);
        if (start < m_to.size()) walk(start);
        for (Index node = 0; node < m_to.size(); ++node) walk(node);
        std::reverse(m_order.begin(), m_order.end());
    }

    Links take_links() { return std::move(m_to); }
    /// Every node before all that it leads to.
    const std::vector<Index>& order() const { return m_order; }

  private:
    enum class State : char { fresh, open, done };

    void walk(Index root) {
        if (m_state[root] != State::fresh) return;
        std::vector<std::pair<Index, Index>> way{{root, 0}};
        m_state[root] = State::open;
        while (!way.empty()) {
            auto& [node, next] = way.back();
            if (next == m_to[node].size()) {
                m_state[node] = State::done;
                m_order.push_back(node);
                way.pop_back();
                continue;
            }
            const Index to = m_to[node][next];
            if (m_state[to] == State::open) {
                m_to[node].erase(m_to[node].begin() + static_cast<std::ptrdiff_t>(next));
                continue;
            }
            ++next;
            if (m_state[to] == State::fresh) {
                m_state[to] = State::open;
                way.emplace_back(to, 0);
            }
        }
    }

    Links m_to;
    std::vector<State> m_state;
    std::vector<Index> m_order;
};

/// Nodes and the bends of long edges, in layers.
struct Layers {
    Links rows;  ///< layer → its members in order
    Links to, from;
    Index nodes = 0;  ///< members from here on are bends
};

std::vector<Index> layer_of_each(const Links& to, const std::vector<Index>& order) {
    std::vector<Index> layer(to.size(), 0);
    for (const Index node : order) {
        for (const Index next : to[node]) layer[next] = std::max(layer[next], layer[node] + 1);
    }
    return layer;
}

Layers layers_of(const Graph& graph) {
    CircleCutter cutter(graph);
    const std::vector<Index> order = cutter.order();
    const Links to = cutter.take_links();
    std::vector<Index> layer = layer_of_each(to, order);
    Layers layers;
    layers.nodes = to.size();
    layers.to.resize(to.size());
    const auto link = [&](Index a, Index b) { layers.to[a].push_back(b); };
    for (const Index node : order) {
        for (const Index target : to[node]) {
            Index last = node;
            for (Index at = layer[node] + 1; at < layer[target] && layer.size() < most_bends; ++at) {
                layer.push_back(at);
                layers.to.emplace_back();
                link(last, layer.size() - 1);
                last = layer.size() - 1;
            }
            link(last, target);
        }
    }
    layers.from.resize(layer.size());
    const Index count = layer.empty() ? 0 : *std::max_element(layer.begin(), layer.end()) + 1;
    layers.rows.resize(count);
    for (const Index node : order) layers.rows[layer[node]].push_back(node);
    for (Index bend = layers.nodes; bend < layer.size(); ++bend) layers.rows[layer[bend]].push_back(bend);
    for (Index node = 0; node < layer.size(); ++node) {
        for (const Index next : layers.to[node]) layers.from[next].push_back(node);
    }
    return layers;
}

double median(std::vector<double> places) {
    std::sort(places.begin(), places.end());
    const Index half = places.size() / 2;
    return places.size() % 2 == 1 ? places[half] : (places[half - 1] + places[half]) / 2;
}

/// Sorts a layer by the medians of its neighbours' places; who has none keeps its place.
void sort_by_medians(std::vector<Index>& row, const Links& neighbours, std::vector<double>& place) {
    std::vector<std::pair<double, Index>> wanted;
    for (const Index member : row) {
        std::vector<double> places;
        for (const Index other : neighbours[member]) places.push_back(place[other]);
        wanted.emplace_back(places.empty() ? place[member] : median(std::move(places)), member);
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    for (Index i = 0; i < row.size(); ++i) {
        row[i] = wanted[i].second;
        place[row[i]] = static_cast<double>(i);
    }
}

void reduce_crossings(Layers& layers) {
    constexpr int sweeps = 8;
    std::vector<double> place(layers.to.size(), 0);
    for (const auto& row : layers.rows) {
        for (Index i = 0; i < row.size(); ++i) place[row[i]] = static_cast<double>(i);
    }
    const Index count = layers.rows.size();
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (Index i = 1; i < count; ++i) sort_by_medians(layers.rows[i], layers.from, place);
        for (Index i = count; i-- > 1;) sort_by_medians(layers.rows[i - 1], layers.to, place);
    }
}

/// Bends need less room than nodes.
double room_of(const Layers& layers, Index member) {
    return member < layers.nodes ? 1.0 : 0.35;
}

/// Each member near the mean of its neighbours, in order and without overlaps; then the layer moves as one so
/// that nobody is pushed more than he has to be.
void pull(const Layers& layers, const std::vector<Index>& row, const Links& neighbours,
          std::vector<double>& y) {
    double shift = 0;
    double bottom = -1e9;
    for (const Index member : row) {
        double wanted = y[member];
        if (!neighbours[member].empty()) {
            double sum = 0;
            for (const Index other : neighbours[member]) sum += y[other];
            wanted = sum / static_cast<double>(neighbours[member].size());
        }
        y[member] = std::max(wanted, bottom + room_of(layers, member) / 2);
        bottom = y[member] + room_of(layers, member) / 2;
        shift += y[member] - wanted;
    }
    for (const Index member : row) y[member] -= shift / static_cast<double>(row.size());
}

std::vector<double> rows_of(const Layers& layers) {
    constexpr int passes = 4;
    std::vector<double> y(layers.to.size(), 0);
    for (const auto& row : layers.rows) {
        double at = 0;
        for (const Index member : row) {
            y[member] = at + room_of(layers, member) / 2;
            at += room_of(layers, member);
        }
    }
    const Index count = layers.rows.size();
    for (int pass = 0; pass < passes; ++pass) {
        for (Index i = 1; i < count; ++i) pull(layers, layers.rows[i], layers.from, y);
        for (Index i = count; i-- > 1;) pull(layers, layers.rows[i - 1], layers.to, y);
    }
    return y;
}

/// The rows in which nodes of some layers stand.
struct RowExtent {
    double least = 0, most = 0;
};

RowExtent extent_of_rows(const Layers& layers, const std::vector<double>& y, Index first, Index end) {
    RowExtent extent;
    bool any = false;
    for (Index layer = first; layer < end; ++layer) {
        for (const Index member : layers.rows[layer]) {
            if (member >= layers.nodes) continue;
            extent.least = any ? std::min(extent.least, y[member]) : y[member];
            extent.most = any ? std::max(extent.most, y[member]) : y[member];
            any = true;
        }
    }
    return extent;
}

/// So many that all bands together have about the shape of a canvas.
Index layers_in_a_band(Index layers, const RowExtent& rows) {
    constexpr double canvas_shape = 1.7;  // width for height
    constexpr double fewest = 4;
    const double height = (rows.most - rows.least) * row_step + node_height + band_gap;
    const double wish = std::sqrt(canvas_shape * static_cast<double>(layers) * height / layer_step);
    return static_cast<Index>(std::max(fewest, std::ceil(wish)));
}

bool is_taken(const Spots& spots, const Spot& spot) {
    return std::any_of(spots.begin(), spots.end(), [&](const auto& other) {
        return std::abs(other.second.x - spot.x) < node_width &&
               std::abs(other.second.y - spot.y) < node_height;
    });
}

/// Below the first node that leads to it, else below the first that it leads to.
Spot beside_neighbour(const Graph& graph, const std::string& id, const Spots& spots) {
    const Index node = graph.index_of(id);
    for (const GraphEdge& edge : graph.edges) {
        const auto found = spots.find(graph.nodes[edge.from].id);
        if (edge.to == node && found != spots.end()) return {found->second.x, found->second.y + row_step};
    }
    for (const GraphEdge& edge : graph.edges) {
        const auto found = spots.find(graph.nodes[edge.to].id);
        if (edge.from == node && found != spots.end()) return {found->second.x, found->second.y + row_step};
    }
    return {};
}

}  // namespace

Spots arranged(const Graph& graph) {
    Layers layers = layers_of(graph);
    reduce_crossings(layers);
    const std::vector<double> y = rows_of(layers);
    const Index count = layers.rows.size();
    const Index per_band = layers_in_a_band(count, extent_of_rows(layers, y, 0, count));
    Spots spots;
    double top = 0;
    for (Index first = 0; first < count; first += per_band) {
        const Index end = std::min(count, first + per_band);
        const RowExtent extent = extent_of_rows(layers, y, first, end);
        for (Index layer = first; layer < end; ++layer) {
            for (const Index member : layers.rows[layer]) {
                if (member >= layers.nodes) continue;
                const double down = std::round((y[member] - extent.least) * row_step);
                spots[graph.nodes[member].id] = {static_cast<double>(layer - first) * layer_step, top + down};
            }
        }
        top += std::round((extent.most - extent.least) * row_step) + node_height + band_gap;
    }
    return spots;
}

Spots kept(const Graph& graph, const Spots& before) {
    Spots spots;
    for (const GraphNode& node : graph.nodes) {
        const auto found = before.find(node.id);
        if (found != before.end()) spots[node.id] = found->second;
    }
    for (const GraphNode& node : graph.nodes) {
        if (spots.count(node.id) > 0) continue;
        Spot spot = beside_neighbour(graph, node.id, spots);
        while (is_taken(spots, spot)) spot.y += row_step;
        spots[node.id] = spot;
    }
    return spots;
}

Spots arranged_around(const Graph& graph, const Spots& placed) {
    Spots spots = arranged(graph);
    for (auto& [id, spot] : spots) {
        const auto found = placed.find(id);
        if (found != placed.end()) spot = found->second;
    }
    return spots;
}

}  // namespace frontdesk::editing
