#pragma once

#include <string>

#include "phrasing/conversation_rule.h"
#include "phrasing/field_reader.h"

// Readers of what conversation rules are made of. All of them report and go on.
namespace frontdesk::phrasing {

class DemandReader {
  public:
    DemandReader(ConversationBook& book, const json::Sink& sink) : m_book(book), m_sink(sink) {}

    /// Null if the key is missing or unusable.
    DemandRef demand(json::ObjectReader& object, const std::string& key);

    /// Empty if the key is missing or unusable.
    Things things(json::ObjectReader& object, const std::string& key);

  private:
    DemandRef read(const json::Value& value, const std::string& what, int depth);
    DemandRef read_object(const json::Value& value, const std::string& what, int depth);
    DemandRef read_list(Demand::Kind kind, const json::Value& value, const std::string& what, int depth);
    void read_parts(Demand& demand, const json::Value& value, const std::string& what, int depth);
    void read_order(Demand& demand, json::ObjectReader& object, const json::Value& value);
    void read_window(json::ObjectReader& object, Window& window);

    Things read_things(const json::Value& value, const std::string& what);
    void add_thing(const json::Value& value, const std::string& what, Things& things);
    std::optional<Thing> thing(json::ObjectReader& object, const json::Value& value);
    Things keep(Thing thing);
    Thing named_rule(const std::string& id, const json::Value& value) const;
    DemandRef of_thing(Things things) const;
    Reading reading() const { return {m_sink, m_book.patterns}; }

    ConversationBook& m_book;
    const json::Sink& m_sink;
};

}  // namespace frontdesk::phrasing
