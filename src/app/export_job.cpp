#include "app/export_job.h"

#include <algorithm>
#include <utility>

#include "core/new_file.h"

namespace frontdesk::app {

namespace {

std::uintmax_t bytes_in(const std::filesystem::path& place) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(place, ignored)) return std::filesystem::file_size(place, ignored);
    std::uintmax_t bytes = 0;
    for (const auto& file : std::filesystem::directory_iterator(place)) bytes += file.file_size(ignored);
    return bytes;
}

std::map<std::int64_t, records::Trainee> by_number(std::vector<records::Trainee> people) {
    std::map<std::int64_t, records::Trainee> all;
    for (records::Trainee& person : people) all[person.id.value] = std::move(person);
    return all;
}

}  // namespace

ExportJob::ExportJob(const records::Store& store, ExportSource source)
    : m_store(store),
      m_source(std::move(source)),
      m_staging(m_source.request.place),
      m_writer(export_writer(m_source, m_staging.folder())),
      m_people(by_number(store.trainees())) {
    m_progress.of = store.count_for_export(m_source.request.scope);
}

std::optional<ExportedFile> ExportJob::go_on(int most) {
    const auto write_more = [this, most] {
        const std::vector<records::AttemptId> next =
            m_store.attempts_for_export(m_source.request.scope, {m_last, most});
        for (const records::AttemptId attempt : next) {
            ExportedAttempt exported = exported_attempt(m_store, attempt);
            exported.trainee = person(exported.detail.head.trainee);
            m_writer->add(exported);
            m_figures.add(exported);
            m_last = attempt;
            ++m_progress.done;
        }
        m_progress.of = std::max(m_progress.of, m_progress.done);
        m_progress.is_packing = next.size() < static_cast<std::size_t>(most);
    };
    try {
        if (!m_progress.is_packing) write_more();
        if (!m_progress.is_packing || !m_writer->finish(m_figures)) return std::nullopt;
    } catch (const core::FileError& error) {
        // People know the place that they asked for, not the one aside.
        throw core::FileError(error.kind(), m_source.request.place);
    }
    m_writer.reset();
    return put_in_place();
}

const records::Trainee& ExportJob::person(records::TraineeId who) {
    const auto found = m_people.find(who.value);
    if (found != m_people.end()) return found->second;
    // Somebody who came meanwhile.
    const std::optional<records::Trainee> trainee = m_store.trainee(who);
    return m_people[who.value] = trainee ? *trainee : records::Trainee{who, {}, {}, {}, {}};
}

ExportedFile ExportJob::put_in_place() {
    ExportedFile made{{}, m_source.request.format, m_progress.done, 0};
    const std::filesystem::path name = export_file_name(made.format);
    const bool over = m_source.request.replaces;
    if (name.empty()) {
        made.place = over ? m_staging.replace_files() : m_staging.put_folder_beside_others();
    } else {
        made.place = over ? m_staging.replace_file(name) : m_staging.put_file_beside_others(name);
    }
    made.bytes = bytes_in(made.place);
    return made;
}

}  // namespace frontdesk::app
