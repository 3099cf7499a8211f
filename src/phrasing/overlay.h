#pragma once

#include <optional>
#include <set>
#include <string>

#include "phrasing/engine.h"
#include "phrasing/field_reader.h"
#include "phrasing/pack_source.h"

// What a company's overlay makes of the pack below it. Every function reports what cannot be done, with the
// place in the overlay, and goes on with the rest.
namespace frontdesk::phrasing {

/// What the pack below must be for an overlay to fit.
struct BasePack {
    std::string id;
    std::string version;  ///< Without the hash.
};

/// Reads the overlay's description; nothing if the overlay is not for this pack.
std::optional<OverlayInfo> read_overlay_description(const PackSource& overlay, const BasePack& base,
                                                    core::Problems& problems);

/// `{"classes": {new ones}, "add": {"you": [more members]}}`
void change_classes(const json::Value& root, const json::Sink& sink, ClassTable& classes, OverlayInfo& info);

/// `{"guards": [ new ones, {"id", "change": {…}}, {"id", "off": true} ]}`
void change_guards(const json::Value& root, const Reading& reading, std::vector<Guard>& guards,
                   OverlayInfo& info);

/// The ids of the rules of which an overlay changed something: they themselves, a guard of theirs, or a class
/// that a pattern of theirs names. Those that it added are among them.
std::set<std::string> touched_rules(const OverlayInfo& info, const Pack& pack);

/// Rules of one overlay: new ones, changed ones, switched off ones.
class RuleChanges {
  public:
    RuleChanges(Pack& pack, OverlayInfo& info) : m_pack(pack), m_info(info) {}

    void take(const json::Value& value, const json::Sink& sink);

  private:
    Rule* find(json::ObjectReader& entry, const std::string& id);
    void add(const json::Value& value, const Reading& reading);
    void change(const json::Value& value, const std::string& id, const Reading& reading);
    void switch_off(const json::Value& value, const std::string& id, const Reading& reading);
    void switch_conversation_rule_off(json::ObjectReader& entry, const std::string& id);

    Pack& m_pack;
    OverlayInfo& m_info;
    std::set<std::string> m_seen;
};

/// Of an optional list of patterns under `key`, written as in the rule or guard: takes each out of `list`.
void remove_patterns(json::ObjectReader& object, const std::string& key, const PatternSet& patterns,
                     std::vector<PatternId>& list);

/// Reports an unknown name with the nearest known one.
void report_unknown(json::ObjectReader& object, const std::string& key, const std::string& what,
                    const std::string& name, const std::vector<std::string>& known);

/// Reports an entry whose "off" is not true.
void report_not_off(json::ObjectReader& entry);

}  // namespace frontdesk::phrasing
