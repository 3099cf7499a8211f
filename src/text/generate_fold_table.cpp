// Writes fold_table.inc from OpenCC's character dictionaries:  generate_fold_table FOLDER_OF_OCD2 >
// fold_table.inc
//
// Characters that any of the dictionaries takes for forms of each other make one group; every member is
// folded to the group's plainest Simplified form. Ambiguous Traditional characters so join all their
// readings, which is what matching wants: 瞭 and 了, 著 and 着, 劃 and 划 and 画 are equal on both sides.
#include <iostream>
#include <map>
#include <opencc/DictEntry.hpp>
#include <opencc/Lexicon.hpp>
#include <opencc/MarisaDict.hpp>
#include <opencc/SerializableDict.hpp>
#include <set>
#include <string>

#include "text/utf8.h"

namespace {

using frontdesk::text::to_utf32;

class Groups {
  public:
    char32_t leader(char32_t member) {
        const auto found = m_parent.emplace(member, member).first;
        if (found->second == member) return member;
        return found->second = leader(found->second);
    }
    void join(char32_t left, char32_t right) { m_parent[leader(left)] = leader(right); }
    std::map<char32_t, std::set<char32_t>> all() {
        std::map<char32_t, std::set<char32_t>> groups;
        std::set<char32_t> members;
        for (const auto& [member, parent] : m_parent) members.insert(member);
        for (const char32_t member : members) groups[leader(member)].insert(member);
        return groups;
    }

  private:
    std::map<char32_t, char32_t> m_parent;
};

/// Forms that OpenCC keeps apart and a matcher of replies must not.
constexpr const char* extra_forms[] = {"妳你", "她他", "牠它", "祂它", "帐账", "甚什", "姊姐"};

enum class Simplified { none, keys, values };

/// @param side which side of the dictionary is Simplified script and goes into `simplified`.
void join_dictionary(const std::string& file, Groups& groups, Simplified side,
                     std::set<char32_t>& simplified) {
    const auto dictionary = opencc::SerializableDict::NewFromFile<opencc::MarisaDict>(file);
    const auto lexicon = dictionary->GetLexicon();
    for (std::size_t i = 0; i < lexicon->Length(); ++i) {
        const opencc::DictEntry* entry = lexicon->At(i);
        const std::u32string key = to_utf32(entry->Key());
        for (const std::string& value : entry->Values()) {
            const std::u32string form = to_utf32(value);
            if (key.size() == 1 && form.size() == 1) groups.join(key[0], form[0]);
        }
        const std::u32string first = side == Simplified::keys ? key : to_utf32(entry->GetDefault());
        if (side != Simplified::none && first.size() == 1) simplified.insert(first[0]);
    }
}

char32_t plainest(const std::set<char32_t>& group, const std::set<char32_t>& best,
                  const std::set<char32_t>& good) {
    for (const auto* preferred : {&best, &good}) {
        for (const char32_t member : group)
            if (preferred->count(member) > 0) return member;
    }
    return *group.begin();
}

void print(const std::map<char32_t, char32_t>& table) {
    constexpr int pairs_in_a_line = 24;
    std::cout
        << "// Made by generate_fold_table from OpenCC's character dictionaries. Pairs: form, folded form;\n"
           "// sorted by form.\n// clang-format off\n";
    std::u32string line;
    const auto flush = [&] {
        if (!line.empty()) std::cout << "U\"" << frontdesk::text::to_utf8(line) << "\"\n";
        line.clear();
    };
    for (const auto& [form, folded] : table) {
        line += form;
        line += folded;
        if (line.size() == 2 * pairs_in_a_line) flush();
    }
    flush();
    std::cout << "// clang-format on\n";
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: generate_fold_table FOLDER_OF_OCD2\n";
        return 2;
    }
    const std::string folder = std::string(arguments[1]) + '/';
    Groups groups;
    std::set<char32_t> best;
    std::set<char32_t> good;
    join_dictionary(folder + "STCharacters.ocd2", groups, Simplified::keys, best);
    join_dictionary(folder + "TSCharacters.ocd2", groups, Simplified::values, good);
    join_dictionary(folder + "TWVariants.ocd2", groups, Simplified::none, good);
    join_dictionary(folder + "HKVariants.ocd2", groups, Simplified::none, good);
    for (const char* forms : extra_forms) {
        const std::u32string pair = to_utf32(forms);
        groups.join(pair[0], pair[1]);
        best.erase(pair[0]);
        best.insert(pair[1]);
    }
    std::map<char32_t, char32_t> table;
    for (const auto& [leader, group] : groups.all()) {
        const char32_t folded = plainest(group, best, good);
        for (const char32_t member : group)
            if (member != folded) table[member] = folded;
    }
    print(table);
}
