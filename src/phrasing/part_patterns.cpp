#include "phrasing/part_patterns.h"

#include <utility>

#include "phrasing/engine.h"
#include "phrasing/pattern_set.h"
#include "phrasing/scan.h"

namespace frontdesk::phrasing {

struct PartPatterns::Implementation {
    PatternSet patterns;
    std::vector<std::vector<PatternId>> parts;
    std::vector<Fault> faults;

    explicit Implementation(const ClassTable& classes) : patterns(classes) {}
};

PartPatterns::PartPatterns(const Engine& engine, const Written& parts)
    : m_implementation(std::make_unique<Implementation>(engine.classes())) {
    for (std::size_t part = 0; part < parts.size(); ++part) {
        std::vector<PatternId>& ids = m_implementation->parts.emplace_back();
        for (std::size_t i = 0; i < parts[part].size(); ++i) {
            const PatternSet::Added added = m_implementation->patterns.add(parts[part][i]);
            for (const PatternFault& fault : added.faults) {
                m_implementation->faults.push_back(
                    {part, i, added.usable, fault.message, fault.way_out, fault.column});
            }
            if (added.usable) ids.push_back(added.id);
        }
    }
    m_implementation->patterns.finish();
}

PartPatterns::PartPatterns(PartPatterns&&) noexcept = default;
PartPatterns& PartPatterns::operator=(PartPatterns&&) noexcept = default;
PartPatterns::~PartPatterns() = default;

const std::vector<PartPatterns::Fault>& PartPatterns::faults() const {
    return m_implementation->faults;
}

std::vector<std::optional<Span>> PartPatterns::find(std::string_view text) const {
    const PatternSet& patterns = m_implementation->patterns;
    const Stream stream(text, &patterns.classes().equivalents());
    Scan scan(patterns, stream);
    std::vector<std::optional<Span>> found;
    for (const std::vector<PatternId>& ids : m_implementation->parts) {
        std::optional<Range> first;
        for (const PatternId id : ids) {
            const std::vector<Range>& matches = scan.matches(id);
            if (matches.empty() || (first && first->begin <= matches.front().begin)) continue;
            first = matches.front();
        }
        found.push_back(first ? std::optional(stream.to_bytes(*first)) : std::nullopt);
    }
    return found;
}

std::vector<PartPatterns::Fault> faults_of_writing(std::string_view pattern) {
    std::vector<PartPatterns::Fault> faults;
    for (const PatternFault& fault : parse_pattern(pattern).faults)
        faults.push_back({0, 0, false, fault.message, fault.way_out, fault.column});
    return faults;
}

}  // namespace frontdesk::phrasing
