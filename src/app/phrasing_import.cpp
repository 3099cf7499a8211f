#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <utility>

#include "app/phrasing_change.h"
#include "app/phrasing_desk.h"
#include "authoring/import_phrases.h"
#include "core/file.h"
#include "tables/table.h"

// A table of what must not be said, on its way into the draft.
namespace frontdesk::app {

struct PhrasesRead {
    std::string format;
    authoring::Imported made;
};

struct PhraseReading {
    std::future<PhrasesRead> result;  ///< its end is waited for when the editor is closed meanwhile
};

namespace {

namespace fs = std::filesystem;
using json::Value;

constexpr std::size_t most_tables = 20;

/// A rule of the company's own with the same patterns: the table was imported before.
std::string same_rule(const Value& overlay, const Value& rule) {
    const Value* rules = overlay.find("rules");
    const Value* patterns = rule.find("patterns");
    if (rules == nullptr || rules->as_array() == nullptr || patterns == nullptr) return {};
    for (const Value& one : *rules->as_array()) {
        const Value* known = one.find("patterns");
        if (known != nullptr && is_alike(*known, *patterns)) return editing::text_at(one, {"id"});
    }
    return {};
}

/// `change` without what is there already.
Value only_new(const Value& now, const Value& change) {
    Value fresh{json::Object{}};
    for (const json::Member& member : *change.as_object()) {
        const Value* known = now.find(member.key.substr(std::string_view("add_").size()));
        json::Array more;
        for (const Value& one : *member.value.as_array()) {
            const bool is_there =
                known != nullptr && known->as_array() != nullptr &&
                std::any_of(known->as_array()->begin(), known->as_array()->end(),
                            [&](const Value& other) { return written(other) == written(one); });
            if (!is_there) more.push_back(one);
        }
        if (!more.empty()) fresh.set(member.key, Value(std::move(more)));
    }
    return fresh;
}

/// Puts what was made of a table on what the draft says already.
class Merger {
  public:
    Merger(Value overlay, const std::vector<Phrase>& below) : m_overlay(std::move(overlay)), m_below(below) {}

    void take(const Value& entry) {
        std::string id = editing::text_at(entry, {"id"});
        const Phrase* known = find_phrase(m_below, id);
        if (const Value* change = entry.find("change")) {
            const auto now = value_of(m_overlay, id, known);
            if (!now) return;
            const Value wanted = with_change(*now, only_new(*now, *change));
            m_overlay = with_phrase(m_overlay, id, known, wanted);
            return;
        }
        if (!same_rule(m_overlay, entry).empty()) return;
        for (int number = 101; find_phrase(m_below, id) || value_of(m_overlay, id, nullptr); ++number)
            id = "F" + std::to_string(number);
        m_overlay = with_phrase(m_overlay, id, nullptr, *editing::with_value(entry, {"id"}, Value(id)));
    }

    const Value& overlay() const { return m_overlay; }

  private:
    Value m_overlay;
    const std::vector<Phrase>& m_below;
};

void add_tables(const fs::path& folder, std::vector<fs::path>& all) {
    constexpr std::array endings{".xlsx", ".csv", ".XLSX", ".CSV"};
    std::error_code none;
    for (fs::directory_iterator entry(folder, none), end; !none && entry != end; entry.increment(none)) {
        const std::string ending = core::to_utf8(entry->path().extension());
        const bool is_lock = core::to_utf8(entry->path().filename()).starts_with(".~");
        const bool is_table = std::find(endings.begin(), endings.end(), ending) != endings.end();
        if (is_table && !is_lock && entry->is_regular_file(none)) all.push_back(entry->path());
    }
}

fs::file_time_type changed_at(const fs::path& file) {
    std::error_code unknown;
    const auto time = fs::last_write_time(file, unknown);
    return unknown ? fs::file_time_type::min() : time;
}

}  // namespace

void PhrasingDesk::find_tables() {
    std::vector<fs::path> all;
    add_tables(m_places.data / "import", all);
    if (!m_places.documents.empty()) {
        add_tables(m_places.documents, all);
        const fs::path home = m_places.documents.parent_path();
        for (const char* folder : {"Desktop", "Downloads", "桌面", "下载", "下載"})
            add_tables(home / core::path_from_utf8(folder), all);
    }
    std::sort(all.begin(), all.end(), [](const fs::path& left, const fs::path& right) {
        return std::pair(changed_at(right), left) < std::pair(changed_at(left), right);
    });
    if (all.size() > most_tables) all.resize(most_tables);
    m_state.tables = std::move(all);
}

void PhrasingDesk::act(const ImportPhrases& deed) {
    OpenPhrasing& edited = open();
    if (edited.reading) return;
    edited.import.reset();
    edited.reading_file = core::to_utf8(deed.table.filename());
    edited.reading = std::make_shared<PhraseReading>();
    const auto read = [ground = m_state.ground, table = deed.table, name = edited.reading_file] {
        const tables::Table rows = tables::read_table(table);
        return PhrasesRead{rows.format, authoring::import_phrases(rows, name, ground->pack, "company")};
    };
    edited.reading->result = std::async(std::launch::async, read);
}

void PhrasingDesk::act(const FollowImport&) {
    OpenPhrasing& edited = open();
    if (!edited.reading) return;
    if (edited.reading->result.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
    const auto reading = std::exchange(edited.reading, nullptr);
    PhrasesRead read = reading->result.get();
    authoring::Imported& made = read.made;
    const json::Parsed parsed = json::parse(made.overlay, edited.reading_file);
    Merger merger(edited.document.tree(), m_state.ground->phrases);
    for (const Value& entry : *parsed.root.find("rules")->as_array()) merger.take(entry);
    replace(merger.overlay());
    edited.import = PhraseImport{edited.reading_file,
                                 read.format,
                                 made.rows,
                                 made.phrases,
                                 made.new_rules,
                                 made.changed_rules,
                                 std::move(made.report),
                                 edited.document.revision()};
    act(JudgePhrasings{});
}

}  // namespace frontdesk::app
