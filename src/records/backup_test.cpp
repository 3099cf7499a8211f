// Copies of the records: made while others write, read back, and put in place again.
#include "records/backup.h"

#include <doctest/doctest.h>

#include <fstream>

#include "core/file.h"
#include "records/merge_test_support.h"

using namespace frontdesk::records;

namespace {

struct BackedUp {
    MergeStation station{1'700'000'000'000};
    std::filesystem::path backup = station.folder.path / "backup.sqlite";
    TraineeId person;

    BackedUp() {
        Store store = station.open();
        person = store.add_trainee("王芳", "", "");
        finished_sample(store, person, 86);
        make();
    }
    void make() const {
        Backup copying(station.file(), backup);
        while (copying.step()) CHECK(copying.done() <= copying.of());
    }
    Restored restore() const {
        return restore_records(station.file(), backup, station.clock, {{}, {}, "console"});
    }
    std::size_t people() const { return station.open().trainees().size(); }
};

}  // namespace

TEST_CASE("a backup is one sound file that holds everything") {
    const BackedUp desk;
    CHECK(check_records(desk.backup, desk.station.file()).health.sound);
    CHECK_FALSE(std::filesystem::exists(desk.station.folder.path / "backup.sqlite-wal"));
    CHECK_FALSE(std::filesystem::exists(desk.station.folder.path / "backup.sqlite.tmp"));
    MergeStation office(1'710'000'000'000);
    office.open();
    CHECK(merge_into(office.file(), desk.backup, office.clock).attempts == 1);
}

TEST_CASE("a backup never writes over a file, and one that is stopped leaves nothing") {
    const BackedUp desk;
    CHECK(fault_of([&] { desk.make(); }) == Fault::taken);
    const std::filesystem::path other = desk.station.folder.path / "other.sqlite";
    {
        Backup copying(desk.station.file(), other);
        copying.step();
    }
    CHECK_FALSE(std::filesystem::exists(other));
    CHECK_FALSE(std::filesystem::exists(desk.station.folder.path / "other.sqlite.tmp"));
    CHECK(fault_of([&] { Backup(desk.station.file(), desk.station.folder.path / "no" / "such.sqlite"); }) ==
          Fault::unwritable);
}

TEST_CASE("a backup that is put back brings the old days, and what was there meanwhile is kept beside it") {
    const BackedUp desk;
    desk.station.open().add_trainee("李小红", "", "");
    const Restored restored = desk.restore();
    CHECK_FALSE(restored.were_damaged);
    CHECK(desk.people() == 1);
    const Store store = desk.station.open();
    CHECK(store.audit({}).front().what == "records restored");
    CHECK(store.check_health().sound);
    Database kept(restored.kept, Database::Mode::read_only);
    CHECK(kept.number("SELECT count(*) FROM trainee") == 2);
    CHECK(desk.restore().kept != restored.kept);
}

TEST_CASE("another program that has the records open goes on with the restored ones") {
    const BackedUp desk;
    Store other_program = desk.station.open();
    other_program.add_trainee("李小红", "", "");
    CHECK(other_program.trainees().size() == 2);
    desk.restore();
    CHECK(other_program.trainees().size() == 1);
    finished_sample(other_program, desk.person, 90);
    CHECK(desk.station.open().count_finished() == 2);
}

TEST_CASE("records that are damaged or gone are replaced as well") {
    const BackedUp desk;
    std::filesystem::resize_file(desk.station.file(), 5000);
    const Restored restored = desk.restore();
    CHECK(restored.were_damaged);
    CHECK(std::filesystem::file_size(restored.kept) == 5000);
    CHECK(desk.people() == 1);
    std::filesystem::remove(desk.station.file());
    CHECK(desk.restore().kept.empty());
    CHECK(desk.people() == 1);
}

TEST_CASE("what is no sound backup is not put in place") {
    const BackedUp desk;
    CHECK(fault_of([&] {
              restore_records(desk.station.file(), desk.station.file(), desk.station.clock, {});
          }) == Fault::itself);
    {
        std::fstream file(desk.backup, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(8 * 4096);
        file << std::string(20 * 4096, 'x');
    }
    CHECK(fault_of([&] { desk.restore(); }) == Fault::damaged);
    std::filesystem::remove(desk.backup);
    CHECK(fault_of([&] { desk.restore(); }) == Fault::missing);
    std::ofstream(desk.backup) << "not records";
    CHECK(fault_of([&] { desk.restore(); }) == Fault::foreign);
    CHECK(desk.people() == 1);
    CHECK(desk.station.open().check_health().sound);
}

TEST_CASE("a backup of an older release is brought forward when it is put back") {
    const BackedUp desk;
    std::filesystem::remove(desk.backup);
    Database(desk.backup, Database::Mode::create)
        .script(frontdesk::core::read_file(
            frontdesk::core::path_from_utf8(FRONTDESK_SOURCE_DIR "/tests/records/fixtures/v5.sql")));
    CHECK(check_records(desk.backup, desk.station.file()).health.sound);
    desk.restore();
    const Store store = desk.station.open();
    CHECK(store.schema_version() == newest_schema());
    CHECK(store.trainees().size() == 2);
}
