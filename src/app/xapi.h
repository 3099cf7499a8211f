#pragma once

#include <functional>
#include <string>

#include "app/export_request.h"
#include "json/value.h"

// Attempts as statements of the Experience API (xAPI 1.0.3) for a learning record store. Verbs and the rules
// about results are those of cmi5 where it has any; the statements do not claim to be cmi5-defined, for no
// LMS launched anything.
namespace frontdesk::app {

class XapiStatements {
  public:
    /// @param station 32 digits
    /// @param home_page IRL of the system whose accounts the people are; empty: one of the station
    /// @param mastery share of the points from which an attempt can pass, 0–1
    XapiStatements(const std::string& station, std::string home_page, double mastery);

    /// Hands out what the attempt gives, in the order in which it happened: initialized, a response for all
    /// that the trainee said or did, completed, passed or failed, terminated; or abandoned. The same attempt
    /// gives the same statements with the same ids always.
    void each(const ExportedAttempt& attempt, const std::function<void(const json::Value&)>& take) const;

  private:
    std::string id_of(const std::string& what) const;
    json::Value activity(const std::string& path, json::Value definition) const;
    json::Value actor(const records::Trainee& trainee) const;
    enum class Judged { no, yes };
    json::Value context(const ExportedAttempt& attempt, Judged judged) const;
    json::Value statement(const ExportedAttempt& attempt, const std::string& what, const char* verb,
                          core::Instant at) const;
    void add_responses(const ExportedAttempt& attempt,
                       const std::function<void(const json::Value&)>& take) const;

    std::string m_station;
    std::string m_home;
    double m_mastery;
};

}  // namespace frontdesk::app
