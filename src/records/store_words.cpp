#include "records/implementation.h"

// What somebody has typed and not sent yet; it stays on this station.
namespace frontdesk::records {

void Store::keep_words(const Writer& writer, const std::string& place, const std::string& words) {
    FRONTDESK_CHECK(!place.empty());
    Database& database = m_implementation->database;
    if (words.empty()) {
        database.run("DELETE FROM kept_words WHERE account = ? AND trainee = ? AND place = ?",
                     {writer.account.value, writer.trainee.value, place});
        return;
    }
    database.run(
        "INSERT INTO kept_words (account, trainee, place, words, saved_ms) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET words = excluded.words, saved_ms = excluded.saved_ms",
        {writer.account.value, writer.trainee.value, place, words, m_implementation->now_ms()});
}

std::map<std::string, std::string> Store::kept_words(const Writer& writer) const {
    Rows rows = m_implementation->database.query(
        "SELECT place, words FROM kept_words WHERE account = ? AND trainee = ?",
        {writer.account.value, writer.trainee.value});
    std::map<std::string, std::string> kept;
    while (rows.next()) kept[rows.text(0)] = rows.text(1);
    return kept;
}

}  // namespace frontdesk::records
