#include "curriculum/standard.h"

namespace frontdesk::curriculum {

const Paragraph* Standard::find(const std::string& id) const {
    for (const Section& section : sections) {
        for (const Paragraph& paragraph : section.paragraphs)
            if (paragraph.id == id) return &paragraph;
    }
    return nullptr;
}

std::vector<std::string> Standard::ids() const {
    std::vector<std::string> ids;
    for (const Section& section : sections) {
        for (const Paragraph& paragraph : section.paragraphs) ids.push_back(paragraph.id);
    }
    return ids;
}

}  // namespace frontdesk::curriculum
