#pragma once

#include <string>
#include <vector>

#include "core/problem.h"

// The paragraphs of the service standard, by number: what is taught names them as its source, and so it can
// be told which of them are taught by what.
namespace frontdesk::curriculum {

struct Paragraph {
    std::string id;    ///< "phone-1"
    std::string text;  ///< what it asks for, in a few words
    std::string from;  ///< the source texts that say so: "S0 S1"
    core::Place place;
};

struct Section {
    std::string id;  ///< "phone"
    std::string title;
    std::vector<Paragraph> paragraphs;
};

struct Standard {
    std::vector<Section> sections;

    /// Null if there is no such paragraph.
    const Paragraph* find(const std::string& id) const;
    std::vector<std::string> ids() const;
};

}  // namespace frontdesk::curriculum
