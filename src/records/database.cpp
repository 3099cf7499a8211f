#include "records/database.h"

#include <sqlite3.h>

#include <chrono>
#include <map>
#include <new>
#include <thread>

#include "core/file.h"
#include "records/digest.h"
#include "records/fault.h"

namespace frontdesk::records {

namespace {

constexpr int busy_timeout_ms = 5000;

/// Turns SQLite's result into our error, told to a person.
[[noreturn]] void fail(int code, const std::string& detail) {
    switch (code & 0xFF) {
        case SQLITE_NOMEM:
            throw std::bad_alloc();
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw StoreError(Fault::locked, "the records are in use by another program",
                             "Close the other program and try again.");
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            throw StoreError(Fault::damaged, "the record file is damaged (" + detail + ")",
                             "Move it aside and put a backup in its place; nothing was changed.");
        case SQLITE_CONSTRAINT:
            throw StoreError(Fault::damaged, "rows of the records contradict each other (" + detail + ")",
                             "Put a backup in place of the file they came from; nothing was changed.");
        case SQLITE_FULL:
            throw StoreError(Fault::disk_full, "the disk is full", "Free some space and try again.");
        default:
            throw StoreError(Fault::unwritable,
                             "the record file cannot be opened, read or written (" + detail + ")",
                             "Check that its folder exists and may be written to.");
    }
}

[[noreturn]] void fail(sqlite3* connection, int code) {
    fail(code, sqlite3_errmsg(connection));
}

void bind(sqlite3_stmt* statement, int index, const Parameter& parameter) {
    int result = SQLITE_OK;
    if (const auto* number = std::get_if<std::int64_t>(&parameter)) {
        result = sqlite3_bind_int64(statement, index, *number);
    } else if (const auto* real = std::get_if<double>(&parameter)) {
        result = sqlite3_bind_double(statement, index, *real);
    } else if (const auto* text = std::get_if<std::string_view>(&parameter)) {
        // A view of nothing has no address; bound as it is it would become a null.
        const char* bytes = text->data() == nullptr ? "" : text->data();
        result = sqlite3_bind_text64(statement, index, bytes, text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else if (const auto* bytes = std::get_if<Bytes>(&parameter)) {
        result =
            sqlite3_bind_blob64(statement, index, bytes->bytes.data(), bytes->bytes.size(), SQLITE_TRANSIENT);
    } else {
        result = sqlite3_bind_null(statement, index);
    }
    if (result != SQLITE_OK) fail(sqlite3_db_handle(statement), result);
}

constexpr std::size_t key_digits = 32;

/// What `frontdesk_key` is in SQL: the same parts give the same key everywhere.
void key_of_parts(sqlite3_context* context, int count, sqlite3_value** parts) {
    Digest digest;
    for (int i = 0; i < count; ++i) {
        const unsigned char* bytes = sqlite3_value_text(parts[i]);
        const auto size = static_cast<std::size_t>(sqlite3_value_bytes(parts[i]));
        digest.add({bytes == nullptr ? "" : reinterpret_cast<const char*>(bytes), size});
    }
    const std::string key = digest.finish().substr(0, key_digits);
    sqlite3_result_text(context, key.data(), static_cast<int>(key.size()), SQLITE_TRANSIENT);
}

}  // namespace

Rows::~Rows() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Rows::next() {
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) return true;
    if (result == SQLITE_DONE) return false;
    fail(sqlite3_db_handle(m_statement), result);
}

double Rows::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

bool Rows::is_null(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Rows::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string Rows::text(int column) const {
    std::string text;
    read(column, text);
    return text;
}

void Rows::read(int column, std::string& text) const {
    const unsigned char* bytes = sqlite3_column_text(m_statement, column);
    if (bytes == nullptr) return text.clear();
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    text.assign(reinterpret_cast<const char*>(bytes), size);
}

std::string_view Rows::bytes(int column) const {
    const void* bytes = sqlite3_column_blob(m_statement, column);
    if (bytes == nullptr) return {};
    return {static_cast<const char*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

struct Database::Connection {
    struct CloseStatement {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using OwnedStatement = std::unique_ptr<sqlite3_stmt, CloseStatement>;

    sqlite3* handle = nullptr;
    std::map<std::string, OwnedStatement, std::less<>> statements;

    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection() {
        statements.clear();
        sqlite3_close_v2(handle);
    }

    sqlite3_stmt* prepared(std::string_view sql) {
        if (const auto known = statements.find(sql); known != statements.end()) {
            FRONTDESK_CHECK(sqlite3_stmt_busy(known->second.get()) == 0);
            return known->second.get();
        }
        sqlite3_stmt* statement = nullptr;
        const int result = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()),
                                              SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        OwnedStatement owned(statement);
        if (result != SQLITE_OK) fail(handle, result);
        statements.emplace(std::string(sql), std::move(owned));
        return statement;
    }
};

std::string address_of(const std::filesystem::path& file, Database::Mode mode) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string address = "file:";
    for (const char character : core::to_utf8(std::filesystem::absolute(file))) {
        const auto byte = static_cast<unsigned char>(character);
        if (character == '?' || character == '#' || character == '%') {
            address += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
        } else {
            address += character;
        }
    }
    if (mode == Database::Mode::frozen) return address + "?immutable=1";
    return address + (mode == Database::Mode::read_only ? "?mode=ro" : "?mode=rwc");
}

Database::Database(const std::filesystem::path& file, Mode mode)
    : m_connection(std::make_unique<Connection>()) {
    const int access =
        mode == Mode::create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    // Nobody shares a connection between threads, so none need be locked for every column that is read.
    const int flags = access | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    const std::string name = address_of(file, mode);
    const int result = sqlite3_open_v2(name.c_str(), &m_connection->handle, flags, nullptr);
    if (result != SQLITE_OK) fail(result, sqlite3_errstr(result));
    sqlite3_busy_timeout(m_connection->handle, busy_timeout_ms);
    sqlite3_create_function(m_connection->handle, "frontdesk_key", -1,
                            SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, key_of_parts,
                            nullptr, nullptr);
    tidy_on_close(false);
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

std::int64_t Database::run(std::string_view sql, std::initializer_list<Parameter> parameters) {
    Rows rows = query(sql, parameters);
    while (rows.next()) {
    }
    return sqlite3_changes64(m_connection->handle);
}

Rows Database::query(std::string_view sql, std::initializer_list<Parameter> parameters) {
    sqlite3_stmt* statement = m_connection->prepared(sql);
    FRONTDESK_CHECK(sqlite3_bind_parameter_count(statement) == static_cast<int>(parameters.size()));
    int index = 0;
    for (const Parameter& parameter : parameters) bind(statement, ++index, parameter);
    return Rows(statement);
}

void Database::script(const std::string& sql) {
    const int result = sqlite3_exec(m_connection->handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) fail(m_connection->handle, result);
}

std::int64_t Database::number(std::string_view sql, std::initializer_list<Parameter> parameters) {
    Rows rows = query(sql, parameters);
    return rows.next() ? rows.integer(0) : 0;
}

std::int64_t Database::last_id() const {
    return sqlite3_last_insert_rowid(m_connection->handle);
}

void Database::tidy_on_close(bool on) {
    sqlite3_db_config(m_connection->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

Transaction::Transaction(Database& database, Kind kind) : m_database(database) {
    m_database.run(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    if (!m_open) return;
    try {
        m_database.script("ROLLBACK");
    } catch (const core::Error&) {
        // SQLite has already rolled back by itself (disk full, I/O error); there is nothing left to undo.
    }
}

void Transaction::commit() {
    m_database.run("COMMIT");
    m_open = false;
}

struct PageCopy::Running {
    sqlite3* copy = nullptr;
    sqlite3_backup* backup = nullptr;

    Running() = default;
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    ~Running() { sqlite3_backup_finish(backup); }
};

PageCopy::PageCopy(Database& original, Database& copy) : m_running(std::make_unique<Running>()) {
    m_running->copy = copy.m_connection->handle;
    m_running->backup = sqlite3_backup_init(m_running->copy, "main", original.m_connection->handle, "main");
    if (m_running->backup == nullptr) fail(m_running->copy, sqlite3_extended_errcode(m_running->copy));
}

PageCopy::~PageCopy() = default;

bool PageCopy::step(int pages) {
    constexpr int tries = 100;
    constexpr std::chrono::milliseconds pause(50);
    for (int left = tries; true; --left) {
        const int result = sqlite3_backup_step(m_running->backup, pages);
        if (result == SQLITE_OK) return true;
        if (result == SQLITE_DONE) return false;
        const bool is_busy = (result & 0xFF) == SQLITE_BUSY || (result & 0xFF) == SQLITE_LOCKED;
        if (!is_busy || left == 0) fail(result, sqlite3_errstr(result));
        std::this_thread::sleep_for(pause);
    }
}

std::int64_t PageCopy::done() const {
    return of() - sqlite3_backup_remaining(m_running->backup);
}

std::int64_t PageCopy::of() const {
    return sqlite3_backup_pagecount(m_running->backup);
}

}  // namespace frontdesk::records
