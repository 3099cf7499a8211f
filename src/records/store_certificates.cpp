#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

#include "core/local_day.h"
#include "records/digest.h"
#include "records/implementation.h"
#include "records/standing.h"

// Certificates: given out once for a passed examination, never changed, and proven by a code that only these
// records can make.
namespace frontdesk::records {

namespace {

constexpr int most_months = 120;
constexpr std::size_t code_length = 16;
constexpr std::size_t code_group = 4;
/// Without I, L, O and U, which are misread (D. Crockford's Base 32).
constexpr std::string_view code_letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const std::string select_certificates =
    "SELECT certificate.id, number, station, sitting, trainee, name, exam, exam_title, passed_ms, issued_ms, "
    "months, expires_ms, code, coalesce(at_ms, 0), coalesce(why, '') FROM certificate "
    "LEFT JOIN certificate_withdrawal AS withdrawal ON withdrawal.id = (SELECT id FROM "
    "certificate_withdrawal "
    "WHERE certificate = certificate.id ORDER BY at_ms, uid LIMIT 1) ";

Certificate certificate_of(const Rows& row) {
    Certificate one;
    one.id = {row.integer(0)};
    one.number = row.text(1);
    one.station = row.text(2);
    one.sitting = {row.integer(3)};
    one.trainee = {row.integer(4)};
    one.name = row.text(5);
    one.exam = row.text(6);
    one.exam_title = row.text(7);
    one.passed = {row.integer(8)};
    one.issued = {row.integer(9)};
    one.months = static_cast<int>(row.integer(10));
    if (row.integer(11) > 0) one.expires = core::Instant{row.integer(11)};
    one.code = row.text(12);
    if (row.integer(13) > 0) one.withdrawn = core::Instant{row.integer(13)};
    one.why_withdrawn = row.text(14);
    return one;
}

struct Seal {
    std::string station, secret;
};

Seal seal_of(Database& database) {
    Rows rows = database.query("SELECT station, secret FROM seal WHERE id = 1");
    if (rows.next()) return {rows.text(0), rows.text(1)};
    throw StoreError(Fault::damaged, "the record file has lost what certificates are sealed with",
                     "Put a backup in its place; nothing was changed.");
}

/// Of everything that is printed on it, so that none of it can be exchanged.
std::string code_of(const Certificate& one, const std::string& secret) {
    Digest digest(secret);
    for (const std::string* text : {&one.number, &one.station, &one.name, &one.exam, &one.exam_title})
        digest.add(*text);
    const std::int64_t expires = one.expires ? one.expires->ms : 0;
    for (const std::int64_t number : {one.sitting.value, one.trainee.value, one.passed.ms, one.issued.ms,
                                      std::int64_t{one.months}, expires})
        digest.add(std::to_string(number));
    const std::string digits = digest.finish();
    std::string code;
    for (std::size_t i = 0; i < code_length; ++i) {
        if (i > 0 && i % code_group == 0) code += '-';
        const auto byte = static_cast<std::size_t>(std::stoul(digits.substr(2 * i, 2), nullptr, 16));
        code += code_letters[byte % code_letters.size()];
    }
    return code;
}

/// A code as it is stored: large letters in groups, what is commonly misread put right.
std::string tidy_code(const std::string& typed) {
    std::string code;
    for (const char c : typed) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) == 0) continue;
        char letter = static_cast<char>(std::toupper(byte));
        if (letter == 'O') letter = '0';
        if (letter == 'I' || letter == 'L') letter = '1';
        if (!code.empty() && (code.size() + 1) % (code_group + 1) == 0) code += '-';
        code += letter;
    }
    return code;
}

std::string number_of(const Certificate& one, std::int64_t running) {
    const core::CalendarDate day = core::date_of(core::local_day(one.issued));
    std::array<char, 48> number{};
    std::snprintf(number.data(), number.size(), "FD-%04d-%s-%06lld", day.year,
                  one.station.substr(0, 4).c_str(), static_cast<long long>(running));
    return number.data();
}

std::vector<Certificate> read_certificates(Database& database, const std::string& which,
                                           std::initializer_list<Parameter> parameters) {
    std::vector<Certificate> all;
    Rows rows = database.query(select_certificates + which, parameters);
    while (rows.next()) all.push_back(certificate_of(rows));
    return all;
}

const std::string passed_sittings =
    std::string(" FROM sitting WHERE state = 'finished' AND ") + standing_sitting_passed +
    " = 1 AND NOT EXISTS "
    "(SELECT 1 FROM certificate WHERE certificate.sitting = sitting.id) AND NOT EXISTS "
    "(SELECT 1 FROM attempt WHERE attempt.sitting = sitting.id AND attempt.private = 1) ";

/// What the sitting gives, without number and code.
Certificate begun(Database& database, SittingId sitting) {
    Rows rows = database.query(
        "SELECT trainee, (SELECT name FROM trainee WHERE id = sitting.trainee), exam, exam_title, "
        "finished_ms" +
            passed_sittings + "AND id = ?",
        {sitting.value});
    if (!rows.next()) {
        throw StoreError(Fault::stale, "the examination was not passed, or has its certificate already",
                         "Look at the list again.");
    }
    Certificate one;
    one.sitting = sitting;
    one.trainee = {rows.integer(0)};
    one.name = rows.text(1);
    one.exam = rows.text(2);
    one.exam_title = rows.text(3);
    one.passed = {rows.integer(4)};
    return one;
}

}  // namespace

std::vector<PassedSitting> Store::passed_without_certificate() const {
    std::vector<PassedSitting> all;
    Rows rows = m_implementation->database.query("SELECT id, trainee, exam, exam_title, finished_ms" +
                                                 passed_sittings + "ORDER BY finished_ms DESC, id DESC");
    while (rows.next())
        all.push_back({{rows.integer(0)}, {rows.integer(1)}, rows.text(2), rows.text(3), {rows.integer(4)}});
    return all;
}

CertificateId Store::issue_certificate(SittingId sitting, int months) {
    FRONTDESK_CHECK(months >= 0 && months <= most_months);
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    Certificate one = begun(database, sitting);
    const Seal seal = seal_of(database);
    one.station = seal.station;
    one.issued = {m_implementation->now_ms()};
    one.months = months;
    // Valid to the end of that day.
    if (months > 0)
        one.expires = core::start_of(core::months_later(core::local_day(one.passed), months).plus(1));
    one.number = number_of(one, database.number("SELECT coalesce(max(id), 0) + 1 FROM certificate"));
    one.code = code_of(one, seal.secret);
    database.run(
        "INSERT INTO certificate (number, station, sitting, trainee, name, exam, exam_title, passed_ms, "
        "issued_ms, months, expires_ms, code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {one.number, one.station, one.sitting.value, one.trainee.value, one.name, one.exam, one.exam_title,
         one.passed.ms, one.issued.ms, std::int64_t{one.months},
         one.expires ? one.expires->ms : std::int64_t{0}, one.code});
    const CertificateId id{database.last_id()};
    m_implementation->note("certificate issued", one.trainee, {}, one.number);
    transaction.commit();
    return id;
}

void Store::withdraw_certificate(CertificateId certificate, const std::string& why) {
    Database& database = m_implementation->database;
    Transaction transaction(database, Transaction::Kind::write);
    const std::vector<Certificate> found =
        read_certificates(database, "WHERE certificate.id = ?", {certificate.value});
    if (found.empty() || found.front().withdrawn) {
        throw StoreError(Fault::stale, "the certificate is not there any more", "Look at the list again.");
    }
    database.run("INSERT INTO certificate_withdrawal (certificate, at_ms, why) VALUES (?, ?, ?)",
                 {certificate.value, m_implementation->now_ms(), why});
    m_implementation->note("certificate withdrawn", found.front().trainee, {}, found.front().number);
    transaction.commit();
}

std::vector<Certificate> Store::certificates() const {
    return read_certificates(m_implementation->database, "ORDER BY issued_ms DESC, certificate.id DESC", {});
}

Certificate Store::certificate(CertificateId certificate) const {
    std::vector<Certificate> found =
        read_certificates(m_implementation->database, "WHERE certificate.id = ?", {certificate.value});
    if (found.empty())
        throw StoreError(Fault::missing, "there is no such certificate", "Look at the list again.");
    return std::move(found.front());
}

VerifiedCode Store::verify_certificate(const std::string& code) const {
    Database& database = m_implementation->database;
    std::vector<Certificate> found = read_certificates(database, "WHERE code = ?", {tidy_code(code)});
    if (found.empty()) return {};
    const Seal seal = seal_of(database);
    Certificate& one = found.front();
    CodeVerdict verdict = CodeVerdict::elsewhere;
    if (one.station == seal.station)
        verdict = code_of(one, seal.secret) == one.code ? CodeVerdict::genuine : CodeVerdict::altered;
    return {verdict, std::move(one)};
}

}  // namespace frontdesk::records
