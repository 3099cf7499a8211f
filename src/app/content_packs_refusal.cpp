#include <array>

#include "app/content_packs_desk.h"
#include "app/texts.h"

// Why a pack is refused, in the language of the reader.
namespace frontdesk::app {

namespace {

struct RefusalWords {
    packs::Refused reason;
    Text what, way_out;
};

constexpr std::array<RefusalWords, packs::refused_count> refusal_words{{
    {packs::Refused::no_pack, Text::packs_no_pack, Text::packs_other_file},
    {packs::Refused::too_large, Text::packs_too_large, Text::packs_other_file},
    {packs::Refused::damaged, Text::packs_damaged, Text::packs_copy_again},
    {packs::Refused::too_many_files, Text::packs_too_many, Text::packs_other_file},
    {packs::Refused::packed_too_tight, Text::packs_bomb, Text::packs_do_not_open},
    {packs::Refused::encrypted, Text::packs_encrypted, Text::packs_make_again},
    {packs::Refused::packed_unusually, Text::packs_unusual, Text::packs_make_again},
    {packs::Refused::link, Text::packs_link, Text::packs_do_not_open},
    {packs::Refused::folder, Text::packs_folder_entry, Text::packs_make_again},
    {packs::Refused::leads_out, Text::packs_leads_out, Text::packs_do_not_open},
    {packs::Refused::bad_path, Text::packs_bad_path, Text::packs_make_again},
    {packs::Refused::bad_manifest, Text::packs_bad_manifest, Text::packs_make_again},
    {packs::Refused::newer_format, Text::packs_newer, Text::packs_newer_way},
    {packs::Refused::wrong_listing, Text::packs_wrong_listing, Text::packs_make_again},
    {packs::Refused::changed, Text::packs_changed, Text::packs_copy_again},
    {packs::Refused::empty, Text::packs_empty, Text::packs_make_again},
    {packs::Refused::later_is_there, Text::packs_later, Text::packs_later_way},
    {packs::Refused::other_content, Text::packs_other_content, Text::packs_other_content_way},
}};

constexpr bool refusals_are_in_order() {
    for (std::size_t i = 0; i < refusal_words.size(); ++i)
        if (static_cast<std::size_t>(refusal_words[i].reason) != i) return false;
    return true;
}
static_assert(refusals_are_in_order(), "one line for every reason, in their order");

}  // namespace

Notice pack_refusal(const packs::PackError& error, Language language) {
    const RefusalWords& told = refusal_words.at(static_cast<std::size_t>(error.reason()));
    const std::string quoted = error.detail().empty() ? std::string("manifest.json") : error.detail();
    return {NoticeKind::refusal, notice_words(language, told.what, {quoted}),
            notice_words(language, told.way_out)};
}

}  // namespace frontdesk::app
