// Half-typed words of whoever trains and supervises.
#include <doctest/doctest.h>

#include "records/merge_test_support.h"

using namespace frontdesk::records;

TEST_CASE("half-typed words are there after the program stopped, each with whoever typed them") {
    const TestFolder folder;
    const frontdesk::core::ManualClock clock{{1'800'000'000'000}};
    const Writer lin{{1}, {}};
    const Writer zhou{{2}, {}};
    const Writer wang{{}, {1}};
    {
        Store store = Store::open(folder.file(), clock);
        store.keep_words(lin, "comment:7:3", "这句");
        store.keep_words(lin, "comment:7:3", "这句可以先");
        store.keep_words(zhou, "comment:7:3", "语气");
        store.keep_words(wang, "appeal:7:3", "我是在");
        store.keep_words({}, "assignment:note", "周五前");
        store.keep_words(zhou, "survey:text", "电话");
        store.keep_words(zhou, "survey:text", "");
    }
    const Store store = Store::open(folder.file(), clock);
    using Kept = std::map<std::string, std::string>;
    CHECK(store.kept_words(lin) == Kept{{"comment:7:3", "这句可以先"}});
    CHECK(store.kept_words(zhou) == Kept{{"comment:7:3", "语气"}});
    CHECK(store.kept_words(wang) == Kept{{"appeal:7:3", "我是在"}});
    CHECK(store.kept_words({}) == Kept{{"assignment:note", "周五前"}});
}

TEST_CASE("half-typed words stay on their station: the numbers in their places mean nothing elsewhere") {
    MergeStation there(1'700'000'000'000);
    there.open().keep_words({{}, {1}}, "appeal:7:3", "我是在");
    MergeStation here(1'750'000'000'000);
    here.open();
    CHECK(merge_into(here.file(), there.file(), here.clock).is_nothing());
    CHECK(here.open().kept_words({{}, {1}}).empty());
}
