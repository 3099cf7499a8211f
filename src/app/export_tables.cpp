#include "app/export_tables.h"

#include <array>

#include "app/naming.h"
#include "app/result_words.h"
#include "app/rules_found.h"

namespace frontdesk::app {

namespace {

using report::Cell;
using report::Row;

constexpr ExportColumn people_columns[] = {
    {Text::exports_person, 14},  {Text::exports_site, 18},  {Text::exports_team, 14},
    {Text::exports_attempts, 9}, {Text::exports_passed, 9}, {Text::exports_pass_percent, 9},
    {Text::exports_mean, 9},     {Text::exports_best, 9},   {Text::exports_with_fatal, 9},
    {Text::exports_minutes, 9},  {Text::exports_latest, 19}};
constexpr ExportColumn scenario_columns[] = {{Text::records_scenario, 26},    {Text::export_scenario_id, 24},
                                             {Text::exports_attempts, 9},     {Text::exports_passed, 9},
                                             {Text::exports_pass_percent, 9}, {Text::exports_mean, 9},
                                             {Text::exports_with_fatal, 9}};
constexpr ExportColumn site_columns[] = {{Text::exports_site, 18},        {Text::exports_team, 14},
                                         {Text::exports_attempts, 9},     {Text::exports_passed, 9},
                                         {Text::exports_pass_percent, 9}, {Text::exports_mean, 9},
                                         {Text::exports_with_fatal, 9}};
constexpr ExportColumn month_columns[] = {{Text::exports_month, 10}, {Text::exports_attempts, 9},
                                          {Text::exports_passed, 9}, {Text::exports_pass_percent, 9},
                                          {Text::exports_mean, 9},   {Text::exports_with_fatal, 9}};
constexpr ExportColumn attempt_columns[] = {
    {Text::export_number, 8},       {Text::exports_person, 14},      {Text::exports_site, 18},
    {Text::exports_team, 14},       {Text::export_began, 19},        {Text::export_ended, 19},
    {Text::records_scenario, 26},   {Text::export_scenario_id, 24},  {Text::records_mode, 8},
    {Text::records_state, 10},      {Text::records_score, 8},        {Text::exports_day_score, 10},
    {Text::export_fatal, 8},        {Text::result_ending, 14},       {Text::export_turns, 9},
    {Text::exports_branch_of, 9},   {Text::dimension_courtesy, 9},   {Text::dimension_empathy, 9},
    {Text::dimension_accuracy, 9},  {Text::dimension_resolution, 9}, {Text::dimension_promise, 9},
    {Text::dimension_procedure, 9}, {Text::export_pack, 22}};
constexpr ExportColumn turn_columns[] = {
    {Text::export_number, 8},       {Text::exports_person, 14}, {Text::export_turn, 8},
    {Text::export_seconds, 8},      {Text::export_kind, 10},    {Text::export_who, 12},
    {Text::export_said, 60},        {Text::export_heat, 9},     {Text::result_legend_hit, 16},
    {Text::result_legend_made, 16}, {Text::export_node, 18}};
constexpr ExportColumn mark_columns[] = {{Text::export_number, 8}, {Text::exports_person, 14},
                                         {Text::export_turn, 8},   {Text::export_dimension, 10},
                                         {Text::records_score, 8}, {Text::export_of, 8},
                                         {Text::export_rule, 14},  {Text::export_rule_name, 24},
                                         {Text::export_why, 60},   {Text::export_fatal, 8}};

Cell moment_cell(core::Instant instant) {
    return instant.ms > 0 ? Cell(instant) : Cell();
}

Text exported_state(const records::AttemptHead& head) {
    if (head.state == records::AttemptState::abandoned) return Text::records_abandoned;
    return head.passed ? Text::passed : Text::not_passed;
}

/// attempts, passed, percent, mean, fatal
void add_sum(Row& row, const ExportSum& sum) {
    for (const int figure : {sum.attempts, sum.passed, sum.pass_percent(), sum.mean(), sum.fatal})
        row.emplace_back(std::int64_t{figure});
}

Row person_row(const ExportFigures::Person& person) {
    const ExportSum& sum = person.sum;
    return {person.trainee.name,      person.trainee.site,
            person.trainee.team,      std::int64_t{sum.attempts},
            std::int64_t{sum.passed}, std::int64_t{sum.pass_percent()},
            std::int64_t{sum.mean()}, std::int64_t{sum.best},
            std::int64_t{sum.fatal},  sum.ms / 60'000,
            moment_cell(sum.last)};
}

}  // namespace

std::span<const ExportColumn> ExportTables::columns(ExportTable table) {
    constexpr std::array<std::span<const ExportColumn>, export_table_count> all{
        people_columns,  scenario_columns, site_columns, month_columns,
        attempt_columns, turn_columns,     mark_columns};
    return all.at(static_cast<std::size_t>(table));
}

Text ExportTables::title(ExportTable table) {
    constexpr std::array titles{Text::exports_people, Text::exports_scenarios, Text::exports_sites,
                                Text::exports_months, Text::exports_all,       Text::exports_turns,
                                Text::exports_marks};
    static_assert(titles.size() == export_table_count);
    return titles.at(static_cast<std::size_t>(table));
}

std::string ExportTables::rule_name(const std::string& rule) const {
    const std::string name = RuleNames{content.engine, wording.language}.of(rule);
    return name == rule ? std::string() : wording.shown(name);
}

Row ExportTables::attempt(const ExportedAttempt& one) const {
    const records::AttemptHead& head = one.detail.head;
    const bool finished = head.state == records::AttemptState::finished;
    Row row{head.id.value,
            one.trainee.name,
            one.trainee.site,
            one.trainee.team,
            moment_cell(head.started),
            moment_cell(head.finished),
            wording.shown(head.scenario_title),
            head.scenario,
            std::string(mode_word(wording, head)),
            std::string(wording.words(exported_state(head))),
            finished ? Cell(std::int64_t{head.total}) : Cell(),
            finished ? Cell(std::int64_t{one.total_of_the_day}) : Cell(),
            std::int64_t{head.fatal_count},
            head.ending,
            std::int64_t{head.turns},
            head.is_branch() ? Cell(head.branched_from.value) : Cell()};
    for (const scoring::DimensionScore& dimension : one.score.dimensions)
        row.push_back(dimension.assessed ? Cell(std::int64_t{dimension.percent}) : Cell());
    row.emplace_back(head.pack_version);
    return row;
}

Row ExportTables::turn(const ExportedAttempt& one, const records::TurnRow& turn) const {
    return {one.detail.head.id.value,
            one.trainee.name,
            std::int64_t{turn.number} + 1,
            static_cast<double>(turn.at_ms) / 1000.0,
            turn.kind,
            wording.shown(turn.speaker),
            turn.text,
            std::int64_t{turn.heat_after},
            rules_found(turn, "forbidden"),
            rules_found(turn, "move"),
            turn.node};
}

Row ExportTables::mark(const ExportedAttempt& one, const records::MarkRow& mark) const {
    const std::optional<scenario::Dimension> dimension = scenario::dimension_from(mark.dimension);
    return {one.detail.head.id.value,
            one.trainee.name,
            std::int64_t{mark.turn} + 1,
            dimension ? std::string(wording.words(dimension_word(*dimension))) : mark.dimension,
            std::int64_t{mark.points},
            std::int64_t{mark.of},
            mark.rule,
            rule_name(mark.rule),
            wording.shown(mark.why),
            std::string(wording.words(mark.fatal ? Text::export_yes : Text::export_no))};
}

std::vector<Row> ExportTables::rows(ExportTable table, const ExportFigures& figures) const {
    std::vector<Row> rows;
    switch (table) {
        case ExportTable::people:
            for (const auto& [number, person] : figures.people) rows.push_back(person_row(person));
            break;
        case ExportTable::scenarios:
            for (const auto& [id, one] : figures.scenarios)
                add_sum(rows.emplace_back(Row{wording.shown(one.title), id}), one.sum);
            break;
        case ExportTable::sites:
            for (const auto& [place, sum] : figures.teams)
                add_sum(rows.emplace_back(Row{place.first, place.second}), sum);
            break;
        case ExportTable::months:
            for (const auto& [month, sum] : figures.months)
                add_sum(rows.emplace_back(Row{day_words(month).substr(0, 7)}), sum);
            break;
        default:
            break;
    }
    return rows;
}

}  // namespace frontdesk::app
