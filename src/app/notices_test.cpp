#include "app/notices.h"

#include <doctest/doctest.h>

#include "records/fault.h"

using namespace frontdesk;
using namespace frontdesk::app;

TEST_CASE("every refusal has a sentence and a way out in each language, and no place stays unfilled") {
    for (const Language language : {Language::zh_hans, Language::zh_hant, Language::english}) {
        for (std::size_t i = 0; i < sentence_count; ++i) {
            const Notice told = notice(static_cast<Sentence>(i), language, "甲", "乙");
            CAPTURE(i);
            CHECK_FALSE(told.text.empty());
            CHECK_FALSE(told.way_out.empty());
            CHECK((told.text + told.way_out).find('{') == std::string::npos);
        }
    }
    CHECK(notice(Sentence::disk_full, Language::zh_hans).text !=
          notice(Sentence::disk_full, Language::english).text);
}

TEST_CASE("each fault of the store is told by its own sentence") {
    const auto told = [](records::Fault fault) {
        return notice_of(records::StoreError(fault, "x", "y"), Language::english).text;
    };
    CHECK(told(records::Fault::newer).find("newer version") != std::string::npos);
    CHECK(told(records::Fault::disk_full).find("disk is full") != std::string::npos);
    CHECK(told(records::Fault::name_empty).find("name is still empty") != std::string::npos);
    CHECK(told(records::Fault::missing).find("cannot be found") != std::string::npos);
    CHECK(told(records::Fault::stale).find("another window") != std::string::npos);
}

TEST_CASE("what the world did wrong is an error, what the person may not do is a plain notice") {
    CHECK(notice_of(core::Error("cannot write 'x'", ""), Language::zh_hans).kind == NoticeKind::failure);
    CHECK(notice_of(core::Error("cannot write 'x'", ""), Language::zh_hans).text.find("cannot write 'x'") !=
          std::string::npos);
    CHECK(notice(Sentence::nobody_practises, Language::zh_hans).kind == NoticeKind::refusal);
    CHECK(notice_of(records::StoreError(records::Fault::name_empty, "", ""), Language::zh_hans).kind ==
          NoticeKind::refusal);
}
