#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

// SQLite as values that clean up after themselves. Nothing outside records/ sees it, and nothing but
// database.cpp sees SQLite's own header.
struct sqlite3_stmt;

namespace frontdesk::records {

/// Bytes that are no text.
struct Bytes {
    std::string_view bytes;
};

/// null, a number, text or bytes, to be bound to one `?` of a statement.
using Parameter = std::variant<std::monostate, std::int64_t, double, std::string_view, Bytes>;

/// The rows of a running query; borrowed from the database that made it, which must live longer.
class Rows {
  public:
    explicit Rows(sqlite3_stmt* statement) : m_statement(statement) {}
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows();

    /// Goes to the next row; false behind the last one. @throws StoreError
    bool next();
    /// Columns count from 0. A null reads as 0 or as an empty text.
    std::int64_t integer(int column) const;
    double real(int column) const;
    bool is_null(int column) const;
    std::string text(int column) const;
    /// The same into a text that is there already: where millions are read one after the other.
    void read(int column, std::string& text) const;
    /// Valid until the next row.
    std::string_view bytes(int column) const;

  private:
    sqlite3_stmt* m_statement;
};

/// One connection. Statements are prepared once and kept; all calls throw StoreError.
class Database {
  public:
    /// frozen: nobody writes to the file, and nothing can be written beside it.
    enum class Mode { create, read_only, frozen };

    /// Waits up to five seconds for other programs. Leaves the file as it is until something is written.
    Database(const std::filesystem::path& file, Mode mode);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Runs one statement to its end; returns how many rows it changed.
    std::int64_t run(std::string_view sql, std::initializer_list<Parameter> parameters = {});
    /// Starts a query. The same text may not be queried again while its rows are still read.
    Rows query(std::string_view sql, std::initializer_list<Parameter> parameters = {});
    /// Runs several statements that have no parameters; not kept.
    void script(const std::string& sql);
    /// First column of the first row of a query; 0 if there is none.
    std::int64_t number(std::string_view sql, std::initializer_list<Parameter> parameters = {});
    std::int64_t last_id() const;

    /// Whether closing the last connection may tidy the write-ahead log into the file. Off at first, so that
    /// a file which turns out not to be ours stays byte for byte as it was.
    void tidy_on_close(bool on);

  private:
    friend class PageCopy;
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

/// Copies a whole database page by page. Both must live longer, and nothing may be read from the copy before
/// it is complete. What is written to the original meanwhile is copied as well.
class PageCopy {
  public:
    PageCopy(Database& original, Database& copy);
    PageCopy(const PageCopy&) = delete;
    PageCopy& operator=(const PageCopy&) = delete;
    ~PageCopy();

    /// False when all is copied. Waits up to five seconds for other programs. @throws StoreError
    bool step(int pages);
    std::int64_t done() const;
    std::int64_t of() const;

  private:
    struct Running;
    std::unique_ptr<Running> m_running;
};

/// The file as an address that SQLite opens in this way.
std::string address_of(const std::filesystem::path& file, Database::Mode mode);

/// Everything until `commit` happens as a whole or not at all.
class Transaction {
  public:
    /// write: takes the write lock at once, so that two programs queue up instead of failing half-way.
    enum class Kind { read, write };

    Transaction(Database& database, Kind kind);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    void commit();

  private:
    Database& m_database;
    bool m_open = true;
};

}  // namespace frontdesk::records
