#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>

namespace frontdesk::bench {

/// Prints the usual rows, and keeps the times of processor per iteration to compare them.
class Summary : public benchmark::ConsoleReporter {
  public:
    Summary() : ConsoleReporter(OO_None) {}

    void ReportRuns(const std::vector<Run>& runs) override;
    /// The ratios that the project promises, from the rows of this run; those whose rows were left out are
    /// not there.
    void print_ratios() const;

  private:
    void print_ratio(const std::string& above, const std::string& below, const char* promise) const;

    std::map<std::string, double> m_seconds;
    std::map<std::string, double> m_medians;  ///< In microseconds.
};

}  // namespace frontdesk::bench
