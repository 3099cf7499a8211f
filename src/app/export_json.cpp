#include "app/export_writer.h"
#include "app/own_data_json.h"
#include "app/xapi.h"
#include "core/new_file.h"
#include "json/value.h"

// JSON: the records as they are, and statements for a learning record store.
namespace frontdesk::app {

namespace {

using json::Value;

constexpr int records_json_version = 1;

Value day_value(const std::optional<core::LocalDay>& day) {
    return day ? Value(day_words(*day)) : Value();
}

Value scope_value(const records::ExportScope& scope) {
    const ExportPeriod period = period_of(scope);
    Value value;
    value.set("trainee", scope.trainee.value == 0 ? Value() : Value(scope.trainee.value));
    value.set("site", scope.site ? Value(*scope.site) : Value());
    value.set("team", scope.team ? Value(*scope.team) : Value());
    value.set("from", day_value(period.first));
    value.set("to", day_value(period.last));
    return value;
}

/// A list that goes to the file element by element.
class JsonList {
  public:
    explicit JsonList(core::NewFile& file) : m_file(file) {}

    void add(const Value& value) {
        m_file.write(m_is_first ? "\n" : ",\n");
        m_file.write(json::write(value));
        m_is_first = false;
    }

  private:
    core::NewFile& m_file;
    bool m_is_first = true;
};

class RecordsJson final : public ExportWriter {
  public:
    RecordsJson(const ExportSource& source, const std::filesystem::path& folder)
        : m_file(folder / export_file_name(ExportFormat::json)), m_list(m_file) {
        Value head;
        head.set("format", "frontdesk-records");
        head.set("version", records_json_version);
        head.set("exported", core::to_iso(source.now));
        head.set("station", source.station);
        head.set("scope", scope_value(source.request.scope));
        std::string text = json::write(head);
        text.pop_back();  // the object goes on
        m_file.write(text + ",\n\"attempts\":[");
    }

    void add(const ExportedAttempt& attempt) override {
        Value person;
        person.set("id", attempt.trainee.id.value);
        person.set("name", attempt.trainee.name);
        person.set("site", attempt.trainee.site);
        person.set("team", attempt.trainee.team);
        Value value = attempt_json(attempt.detail, nullptr);
        value.set("total_of_the_day", attempt.total_of_the_day);
        value.set("person", std::move(person));
        m_list.add(value);
    }

    bool finish(const ExportFigures& figures) override {
        m_file.write("\n],\n\"finished\":" + std::to_string(figures.all.attempts) +
                     ",\"abandoned\":" + std::to_string(figures.abandoned) + "}\n");
        m_file.replace();
        return true;
    }

  private:
    core::NewFile m_file;
    JsonList m_list;
};

class XapiFile final : public ExportWriter {
  public:
    XapiFile(const ExportSource& source, const std::filesystem::path& folder)
        : m_file(folder / export_file_name(ExportFormat::xapi)),
          m_list(m_file),
          m_statements(source.station, source.request.home_page, source.content.policy.pass_mark / 100.0) {
        m_file.write("[");
    }

    void add(const ExportedAttempt& attempt) override {
        m_statements.each(attempt, [this](const Value& statement) { m_list.add(statement); });
    }

    bool finish(const ExportFigures&) override {
        m_file.write("\n]\n");
        m_file.replace();
        return true;
    }

  private:
    core::NewFile m_file;
    JsonList m_list;
    XapiStatements m_statements;
};

}  // namespace

std::unique_ptr<ExportWriter> json_writer(const ExportSource& source, const std::filesystem::path& folder) {
    return std::make_unique<RecordsJson>(source, folder);
}

std::unique_ptr<ExportWriter> xapi_writer(const ExportSource& source, const std::filesystem::path& folder) {
    return std::make_unique<XapiFile>(source, folder);
}

}  // namespace frontdesk::app
