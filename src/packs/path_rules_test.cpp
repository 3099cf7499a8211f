#include "packs/path_rules.h"

#include <doctest/doctest.h>

using namespace frontdesk::packs;

TEST_CASE("content and overlays lie where a pack has them") {
    for (const char* path :
         {"content/phone/late.json", "content/knowledge/铃声.json", "content/drills/F05.json",
          "content/exams/a.json", "content/courses/a.json", "content/visits/a.b.json", "overlays/acme.json",
          "overlays/acme/pack.json", "overlays/acme/rules/quiet.json"}) {
        CHECK_MESSAGE(wrong_with_path(path).empty(), path, ": ", wrong_with_path(path));
    }
}

TEST_CASE("every path that could lead elsewhere or trouble some system is refused") {
    for (const std::string path : {"../x.json",
                                   "content/../x.json",
                                   "content/phone/../../x.json",
                                   "content/./phone/x.json",
                                   "/etc/x.json",
                                   "C:/x.json",
                                   "c:x.json",
                                   "content\\phone\\x.json",
                                   "content/phone/x\n.json",
                                   "content/phone/x\x7F.json",
                                   "content/phone/\xE2\x80\xAEnosj.json",
                                   "content/phone/\xFF.json",
                                   "content//x.json",
                                   "content/phone/",
                                   "",
                                   "x.json",
                                   "manifest.json",
                                   "content/x.json",
                                   "content/phone/x.txt",
                                   "content/phone/x.JSON",
                                   "content/phone/x",
                                   "content/phone/deep/x.json",
                                   "content/tempers/x.json",
                                   "content/standard.json",
                                   "content/packs.json",
                                   "overlays/a/b/c/d.json",
                                   "overlays",
                                   "content/phone/con.json",
                                   "content/phone/COM1.json",
                                   "content/phone/ x.json",
                                   "overlays/acme./x.json",
                                   "overlays/acme /x.json",
                                   "content/phone/.json",
                                   "content/phone/.hidden.json",
                                   "content/phone/a:b.json",
                                   "content/phone/a?.json",
                                   "Content/phone/x.json",
                                   "records.sqlite"}) {
        CHECK_MESSAGE(!wrong_with_path(path).empty(), path);
    }
    CHECK_FALSE(wrong_with_path("content/phone/" + std::string(200, 'a') + ".json").empty());
}

TEST_CASE("a path that is another's on some system is refused") {
    PathSet paths;
    CHECK(paths.add("content/phone/late.json").empty());
    CHECK_FALSE(paths.add("content/phone/late.json").empty());
    CHECK_FALSE(paths.add("content/phone/Late.json").empty());
    CHECK(paths.add("overlays/a.json").empty());
    CHECK_FALSE(paths.add("overlays/A.json/b.json").empty());
    CHECK(paths.add("overlays/b.json/c.json").empty());
    CHECK_FALSE(paths.add("overlays/b.json").empty());
}

TEST_CASE("a name that was never checked is printed without what would disturb") {
    CHECK(printable("a\x1B[31m\xFF") == "a\uFFFD[31m\uFFFD");
    CHECK(printable(std::string(500, 'x')).size() < 100);
    CHECK(id_of_path("content/phone/late.json") == "late");
}
