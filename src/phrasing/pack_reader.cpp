#include "phrasing/pack_reader.h"

#include <algorithm>

#include "phrasing/conversation_reader.h"
#include "phrasing/equivalents_reader.h"
#include "phrasing/lint.h"
#include "phrasing/opinion_reader.h"
#include "phrasing/overlay.h"
#include "phrasing/promise_reader.h"
#include "phrasing/rule_reader.h"

namespace frontdesk::phrasing {

namespace {

/// Reads the files of one pack in the order in which they need each other.
class PackReader {
  public:
    PackReader(const PackSource& source, const std::vector<PackSource>& overlays) : m_source(source) {
        add(m_read.problems, source.problems);
        for (const PackSource& overlay : overlays) {
            add(m_read.problems, overlay.problems);
            m_overlays.push_back({&overlay, {}});
        }
    }

    PackRead run() {
        read_description();
        read_overlay_descriptions();
        ClassTable classes(read_equivalents());
        each_root(classes_part, [&](const json::Value& root, const json::Sink& sink) {
            read_classes(root, sink, classes);
        });
        each_overlay_root(classes_part,
                          [&](const json::Value& root, const json::Sink& sink, OverlayInfo& info) {
                              change_classes(root, sink, classes, info);
                          });
        m_read.pack.conversations.patterns = PatternSet(classes);
        m_read.pack.patterns = PatternSet(std::move(classes));
        each_root(guards_part,
                  [this](const json::Value& root, const json::Sink& sink) { read_guards(root, sink); });
        each_overlay_root(guards_part,
                          [this](const json::Value& root, const json::Sink& sink, OverlayInfo& info) {
                              change_guards(root, {sink, m_read.pack.patterns}, m_read.pack.guards, info);
                          });
        for (const PackPart& part : m_source.parts) {
            const json::Sink sink{m_read.problems, part.path, "PH"};
            if (part.holds_rules()) each_rule(part, [&](const json::Value& rule) { read_one(rule, sink); });
        }
        for (Overlay& overlay : m_overlays) change_rules(overlay);
        sort_rules();
        read_promises_parts();
        read_titles_parts();
        read_opinion_part();
        check_references(m_read.pack, m_read.problems);
        finish_conversations(m_read.pack, m_read.problems);
        m_read.pack.finish();
        for (Overlay& overlay : m_overlays) {
            m_read.pack.version += '/' + overlay.info.id + '@' + overlay.info.version;
            m_read.overlays.push_back(std::move(overlay.info));
        }
        return std::move(m_read);
    }

  private:
    struct Overlay {
        const PackSource* source;
        OverlayInfo info;
    };

    static void add(core::Problems& problems, const core::Problems& more) {
        problems.insert(problems.end(), more.begin(), more.end());
    }

    template <class Take>
    void each_root(const std::string& name, const Take& take) {
        for (const PackPart& part : m_source.parts) {
            if (part.name == name) take(part.root, json::Sink{m_read.problems, part.path, "PH"});
        }
    }

    template <class Take>
    void each_overlay_root(const std::string& name, const Take& take) {
        for (Overlay& overlay : m_overlays) {
            for (const PackPart& part : overlay.source->parts) {
                if (part.name == name)
                    take(part.root, json::Sink{m_read.problems, part.path, "PH"}, overlay.info);
            }
        }
    }

    Equivalents read_equivalents() {
        EquivalentsReader reader;
        each_root(equivalents_part,
                  [&](const json::Value& root, const json::Sink& sink) { reader.take_pack(root, sink); });
        each_overlay_root(equivalents_part,
                          [&](const json::Value& root, const json::Sink& sink, OverlayInfo& info) {
                              reader.take_overlay(root, sink, info);
                          });
        return reader.finish();
    }

    /// Those of an overlay stand for the pack's own.
    void read_promises_parts() {
        const auto take = [this](const json::Value& root, const json::Sink& sink) {
            PromiseGrammar grammar = read_promises(root, {sink, m_read.pack.patterns});
            for (const auto* rules : {&grammar.definite_by, &grammar.beyond_authority})
                for (const std::string& id : *rules) check_named_rule(id, "promises", root, sink);
            m_read.pack.promises = std::make_shared<PromiseGrammar>(std::move(grammar));
        };
        each_replaced_root(promises_part, "promises", take);
    }

    /// Those of an overlay stand for the pack's own.
    void read_titles_parts() {
        const auto take = [this](const json::Value& root, const json::Sink& sink) {
            m_read.pack.titles = read_titles(root, sink);
            if (!m_read.pack.titles.empty()) check_named_rule(m_read.pack.titles.rule, "titles", root, sink);
        };
        each_replaced_root(titles_part, "titles", take);
    }

    /// What an overlay says of a rule is the last word on it: nothing was learnt of its patterns.
    void read_opinion_part() {
        std::shared_ptr<Opinion>& opinion = m_read.pack.opinion;
        each_root(opinion_part, [&](const json::Value& root, const json::Sink& sink) {
            opinion = read_opinion(root, sink, m_read.pack.patterns.classes().equivalents());
        });
        each_overlay_root(opinion_part, [](const json::Value& root, const json::Sink& sink, OverlayInfo&) {
            sink.warning(root.position, "058", "an overlay brings no opinion of its own",
                         "take it out: the opinion of the pack below holds");
        });
        if (opinion == nullptr) return;
        for (const Overlay& overlay : m_overlays) {
            for (const std::string& id : touched_rules(overlay.info, m_read.pack))
                opinion->fall_silent_on(id);
        }
    }

    template <class Take>
    void each_replaced_root(const char* name, const char* told, const Take& take) {
        each_root(name, take);
        each_overlay_root(name, [&](const json::Value& root, const json::Sink& sink, OverlayInfo& info) {
            take(root, sink);
            info.changed.emplace_back(told);
        });
    }

    void check_named_rule(const std::string& id, const char* by, const json::Value& root,
                          const json::Sink& sink) const {
        const auto& off = m_read.pack.switched_off;
        if (m_read.pack.find(id) != nullptr || std::find(off.begin(), off.end(), id) != off.end()) return;
        sink.error(root.position, "015",
                   std::string("the ") + by + " name rule " + id + ", which is not there",
                   "name a rule of the pack, or leave it out");
    }

    void read_description() {
        bool found = false;
        each_root(pack_part, [&](const json::Value& root, const json::Sink& sink) {
            found = true;
            json::ObjectReader object(root, "the pack", sink);
            std::string title;
            read_pack_head(object, m_base.id, m_base.version, title);
            check_published(object, m_source);
            if (object.value_or_null("extends") == nullptr) return;
            sink.error(object.position_of("extends"), "054", "this is an overlay, not a pack of its own",
                       "put it on top of the pack that it extends, with --overlay");
        });
        if (!found) {
            m_read.problems.push_back({"PH025",
                                       core::Level::error,
                                       {m_source.path, 0, 0},
                                       "the pack has no usable pack.json",
                                       "add one with format, id, version and title"});
        }
        m_read.pack.version = m_base.version + '+' + m_source.content_hash;
    }

    /// Leaves out those that do not fit, and a second one of the same id.
    void read_overlay_descriptions() {
        std::vector<Overlay> fitting;
        for (Overlay& overlay : m_overlays) {
            auto info = read_overlay_description(*overlay.source, m_base, m_read.problems);
            if (!info) continue;
            const bool known = std::any_of(fitting.begin(), fitting.end(),
                                           [&](const Overlay& other) { return other.info.id == info->id; });
            if (!known) {
                fitting.push_back({overlay.source, std::move(*info)});
                continue;
            }
            m_read.problems.push_back({"PH017",
                                       core::Level::error,
                                       {info->path, 0, 0},
                                       "there are two overlays with the id '" + info->id + "'",
                                       "take one away, or give it an id of its own"});
        }
        m_overlays = std::move(fitting);
    }

    void read_guards(const json::Value& root, const json::Sink& sink) {
        json::ObjectReader object(root, "the file of guards", sink);
        object.text_or("$schema", "");
        const json::Array* list = object.array("guards");
        if (list == nullptr) return;
        for (const json::Value& value : *list) {
            auto guard = read_guard(value, {sink, m_read.pack.patterns});
            if (!guard) continue;
            const auto& known = m_read.pack.guards;
            if (std::any_of(known.begin(), known.end(),
                            [&](const Guard& one) { return one.id == guard->id; })) {
                sink.error(value.position, "017", "there are two guards '" + guard->id + "'", "rename one");
            } else {
                m_read.pack.guards.push_back(std::move(*guard));
            }
        }
    }

    void change_rules(Overlay& overlay) {
        RuleChanges changes(m_read.pack, overlay.info);
        for (const PackPart& part : overlay.source->parts) {
            const json::Sink sink{m_read.problems, part.path, "PH"};
            if (part.holds_rules())
                each_rule(part, [&](const json::Value& rule) { changes.take(rule, sink); });
        }
    }

    void read_one(const json::Value& value, const json::Sink& sink) {
        if (is_conversation_rule(value)) return read_conversation_rule(value, sink, m_read.pack);
        auto rule = read_rule(value, m_read.pack.guards, {sink, m_read.pack.patterns});
        if (!rule) return;
        for (const Rule& known : m_read.pack.rules) {
            if (known.info.id != rule->info.id) continue;
            sink.error(value.position, "017",
                       "there is a rule " + known.info.id + " already, in " + known.file,
                       "give it another id");
            return;
        }
        m_read.pack.rules.push_back(std::move(*rule));
    }

    void sort_rules() {
        std::sort(m_read.pack.rules.begin(), m_read.pack.rules.end(),
                  [](const Rule& left, const Rule& right) { return left.info.id < right.info.id; });
    }

    const PackSource& m_source;
    std::vector<Overlay> m_overlays;
    BasePack m_base;
    PackRead m_read;
};

}  // namespace

void read_pack_head(json::ObjectReader& object, std::string& id, std::string& version, std::string& title) {
    object.integer("format", 1, 1);
    object.text_or("$schema", "");
    id = object.text("id");
    version = object.text("version");
    title = object.text("title");
    object.text_or("note", "");
}

void check_published(json::ObjectReader& object, const PackSource& source) {
    const std::string published = object.text_or("published", "");
    if (published.empty() || published == source.rules_hash) return;
    object.sink().warning(
        object.position_of("published"), "057", "the files are not those that were published as this version",
        "publish them under a later version, or take \"published\" out while you work on them");
}

PackRead read_pack(const PackSource& pack, const std::vector<PackSource>& overlays) {
    return PackReader(pack, overlays).run();
}

}  // namespace frontdesk::phrasing
