#include <algorithm>

#include "app/export_writer.h"
#include "app/naming.h"
#include "app/result_sheet.h"
#include "core/new_file.h"
#include "report/pdf.h"

// Reports on paper: of a person, of a class, of a month.
namespace frontdesk::app {

namespace {

using report::Block;
using report::Grid;

constexpr std::size_t most_slips_printed = 12;
constexpr std::size_t most_weeks_printed = 14;

std::string percent_of(int percent) {
    return std::to_string(percent) + "%";
}

/// Whom and which time it is about.
struct PaperHead {
    std::string title, below;
};

std::string period_words(const Wording& wording, const ExportPeriod& period) {
    if (period.is_whole_month()) {
        const core::CalendarDate date = core::date_of(*period.first);
        return wording.words(Text::exports_month_words,
                             {std::to_string(date.year), std::to_string(date.month)});
    }
    const std::string from = period.first ? day_words(*period.first) : std::string();
    const std::string to = period.last ? day_words(*period.last) : std::string();
    if (from.empty() && to.empty()) return wording.words(Text::exports_all_time);
    return wording.words(Text::exports_from_to, {from, to});
}

PaperHead head_of_paper(const ExportSource& source, const ExportFigures& figures) {
    const Wording& wording = source.wording;
    const records::ExportScope& scope = source.request.scope;
    const ExportPeriod period = period_of(scope);
    std::string whom;
    if (scope.site) whom += scope.site->empty() ? wording.words(Text::assign_no_site) : *scope.site;
    if (scope.team) {
        if (!whom.empty()) whom += " · ";
        whom += scope.team->empty() ? wording.words(Text::assign_no_team) : *scope.team;
    }
    if (scope.trainee.value != 0) {
        const bool known = !figures.people.empty();
        const records::Trainee person = known ? figures.people.begin()->second.trainee : records::Trainee{};
        std::string below = person.site;
        if (!person.team.empty()) below += (below.empty() ? "" : " · ") + person.team;
        if (!below.empty()) below += " · ";
        return {wording.words(Text::exports_person_report, {person.name}),
                below + period_words(wording, period)};
    }
    if (whom.empty()) whom = wording.words(Text::exports_everybody);
    const Text title = period.is_whole_month() ? Text::exports_month_report : Text::exports_class_report;
    return {wording.words(title, {whom, period_words(wording, period)}), period_words(wording, period)};
}

Block figures_block(const Wording& wording, const ExportFigures& figures, bool of_person) {
    const ExportSum& all = figures.all;
    report::Figures block;
    if (!of_person) {
        block.all.push_back(
            {std::to_string(figures.people.size()), wording.words(Text::exports_people_count)});
    }
    block.all.push_back({std::to_string(all.attempts), wording.words(Text::exports_attempts)});
    block.all.push_back({percent_of(all.pass_percent()), wording.words(Text::exports_pass_rate)});
    block.all.push_back({std::to_string(all.mean()), wording.words(Text::exports_mean)});
    block.all.push_back({std::to_string(all.fatal), wording.words(Text::exports_with_fatal)});
    block.all.push_back({std::to_string(all.ms / 60'000), wording.words(Text::exports_minutes)});
    return block;
}

Block dimensions_block(const Wording& wording, const ExportFigures& figures, int pass_mark) {
    report::Score block;
    block.total = figures.all.mean();
    block.tone = block.total >= pass_mark ? report::Tone::good : report::Tone::advice;
    block.verdict = wording.words(Text::exports_mean);
    block.reasons = {wording.words(Text::exports_of_attempts, {std::to_string(figures.all.attempts)})};
    block.bars_title = wording.words(Text::exports_dimensions);
    block.now = wording.words(Text::exports_mean);
    for (std::size_t i = 0; i < figures.dimensions.size(); ++i) {
        const ExportFigures::Share& share = figures.dimensions[i];
        report::Bar bar;
        bar.name = wording.words(dimension_word(static_cast<scenario::Dimension>(i)));
        if (share.attempts == 0) {
            bar.instead_of_figure = wording.words(Text::figures_not_met);
        } else {
            bar.percent = static_cast<int>(share.percent / share.attempts);
        }
        block.bars.push_back(std::move(bar));
    }
    return block;
}

Block weeks_block(const Wording& wording, const ExportFigures& figures) {
    report::Columns block;
    block.title = wording.words(Text::exports_by_week);
    block.most = 100;
    for (const auto& [week, sum] : figures.weeks)
        block.all.push_back({day_words(week).substr(5), sum.mean()});
    if (block.all.size() > most_weeks_printed)
        block.all.erase(block.all.begin(), block.all.end() - static_cast<std::ptrdiff_t>(most_weeks_printed));
    return block;
}

std::vector<std::string> sum_cells(std::vector<std::string> cells, const ExportSum& sum) {
    cells.push_back(std::to_string(sum.attempts));
    cells.push_back(percent_of(sum.pass_percent()));
    cells.push_back(std::to_string(sum.mean()));
    cells.push_back(std::to_string(sum.fatal));
    return cells;
}

std::vector<Grid::Column> sum_columns(const Wording& wording, std::vector<Grid::Column> first) {
    for (const Text one :
         {Text::exports_attempts, Text::exports_pass_rate, Text::exports_mean, Text::exports_with_fatal})
        first.push_back({wording.words(one), 1, true});
    return first;
}

Block people_grid(const Wording& wording, const ExportFigures& figures) {
    Grid grid;
    grid.columns = sum_columns(
        wording, {{wording.words(Text::exports_person), 1.8}, {wording.words(Text::exports_team), 2}});
    std::vector<const ExportFigures::Person*> people;
    for (const auto& [number, person] : figures.people) people.push_back(&person);
    std::stable_sort(people.begin(), people.end(), [](const auto* left, const auto* right) {
        return left->sum.mean() > right->sum.mean();
    });
    for (const ExportFigures::Person* one : people) {
        std::string place = one->trainee.site;
        if (!place.empty() && !one->trainee.team.empty()) place += " · ";
        place += one->trainee.team;
        grid.rows.push_back(sum_cells({one->trainee.name, place}, one->sum));
    }
    return grid;
}

Block scenarios_grid(const Wording& wording, const ExportFigures& figures) {
    Grid grid;
    grid.columns = sum_columns(wording, {{wording.words(Text::records_scenario), 3.6}});
    for (const auto& [id, one] : figures.scenarios)
        grid.rows.push_back(sum_cells({wording.shown(one.title)}, one.sum));
    return grid;
}

Block sites_grid(const Wording& wording, const ExportFigures& figures) {
    Grid grid;
    grid.columns = sum_columns(
        wording, {{wording.words(Text::exports_site), 2}, {wording.words(Text::exports_team), 1.6}});
    for (const auto& [place, sum] : figures.teams) {
        grid.rows.push_back(
            sum_cells({place.first.empty() ? wording.words(Text::assign_no_site) : place.first,
                       place.second.empty() ? wording.words(Text::assign_no_team) : place.second},
                      sum));
    }
    return grid;
}

Block slips_grid(const ExportTables& tables, const ExportFigures& figures) {
    const Wording& wording = tables.wording;
    Grid grid;
    grid.columns = {{wording.words(Text::export_rule), 0.8},
                    {wording.words(Text::export_rule_name), 4},
                    {wording.words(Text::exports_times), 1, true},
                    {wording.words(Text::exports_in_attempts), 1.2, true}};
    for (const auto& [rule, slip] : figures.worst_slips(most_slips_printed)) {
        const std::string fatal = slip.fatal ? wording.words(Text::exports_fatal_mark) : "";
        grid.rows.push_back({rule, tables.rule_name(rule) + fatal, std::to_string(slip.times),
                             std::to_string(slip.attempts)});
    }
    return grid;
}

report::Document export_document(const ExportSource& source, const ExportFigures& figures) {
    const Wording& wording = source.wording;
    const bool of_person = source.request.scope.trainee.value != 0;
    const PaperHead head = head_of_paper(source, figures);
    report::Document document;
    document.language = language_tag(wording.language);
    document.title = head.title;
    document.header = head.title;
    document.header_aside = core::to_local_date(source.now);
    document.footer = wording.words(Text::print_program);
    document.page_words = wording.words(Text::print_page);
    document.made = source.now;
    std::vector<Block>& blocks = document.blocks;
    blocks.emplace_back(report::Title{head.title, head.below});
    if (figures.all.attempts == 0) {
        blocks.emplace_back(report::Paragraph{wording.words(Text::exports_nothing)});
        return document;
    }
    const auto part = [&](Text words, Block block) {
        blocks.emplace_back(report::Heading{wording.words(words), {}});
        blocks.push_back(std::move(block));
    };
    blocks.push_back(figures_block(wording, figures, of_person));
    blocks.push_back(dimensions_block(wording, figures, source.content.policy.pass_mark));
    part(Text::exports_trend, weeks_block(wording, figures));
    if (!of_person) part(Text::exports_people, people_grid(wording, figures));
    if (!of_person && figures.teams.size() > 1) part(Text::exports_sites, sites_grid(wording, figures));
    if (!figures.worst_slips(1).empty())
        part(Text::exports_slips, slips_grid({source.content, wording}, figures));
    part(Text::exports_scenarios, scenarios_grid(wording, figures));
    blocks.emplace_back(report::Paragraph{wording.words(Text::exports_paper_rule)});
    return document;
}

class PaperWriter final : public ExportWriter {
  public:
    PaperWriter(const ExportSource& source, const std::filesystem::path& folder)
        : m_source(source), m_file(folder / export_file_name(ExportFormat::pdf)) {}

    void add(const ExportedAttempt&) override {}

    bool finish(const ExportFigures& figures) override {
        report::write_pdf(export_document(m_source, figures), m_file);
        m_file.replace();
        return true;
    }

  private:
    ExportSource m_source;
    core::NewFile m_file;
};

}  // namespace

std::unique_ptr<ExportWriter> pdf_writer(const ExportSource& source, const std::filesystem::path& folder) {
    return std::make_unique<PaperWriter>(source, folder);
}

}  // namespace frontdesk::app
