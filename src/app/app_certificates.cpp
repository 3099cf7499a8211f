#include <algorithm>

#include "app/app.h"
#include "app/export_figures.h"
#include "app/file_names.h"
#include "app/notices.h"
#include "app/texts.h"
#include "core/file.h"
#include "core/new_file.h"
#include "report/certificate.h"

// The door of certificates and awards.
namespace frontdesk::app {

namespace {

constexpr int days_for_a_renewal = 14;

std::string name_among(const std::vector<records::Trainee>& people, records::TraineeId who) {
    const auto found =
        std::find_if(people.begin(), people.end(), [who](const auto& one) { return one.id == who; });
    return found == people.end() ? std::string() : found->name;
}

}  // namespace

Changes App::act(const CertificateDeed& intent) {
    return std::visit([this](const auto& deed) { return do_with_certificates(deed); }, intent.what);
}

void App::read_certificates() {
    CertificateState& state = m_state.certificates;
    const std::vector<records::Trainee> people = m_store.trainees();
    state.waiting.clear();
    for (records::PassedSitting& one : m_store.passed_without_certificate()) {
        std::string name = name_among(people, one.trainee);
        state.waiting.push_back({std::move(one), std::move(name)});
    }
    state.given = certificate_views(m_store.certificates(), m_clock.now());
}

const CertificateView* App::certificate_view(records::CertificateId certificate) {
    read_certificates();
    const auto& given = m_state.certificates.given;
    const auto found = std::find_if(given.begin(), given.end(), [certificate](const auto& one) {
        return one.certificate.id == certificate;
    });
    return found == given.end() ? nullptr : &*found;
}

Changes App::do_with_certificates(const LookAtCertificates&) {
    m_state.certificates.checked.reset();
    read_certificates();
    const core::LocalDay month = m_state.certificates.month;
    return do_with_certificates(
        LookAtAwards{month.number == 0 ? month_of(core::local_day(m_clock.now())) : month});
}

int App::months_of(const std::string& exam) const {
    const curriculum::ExamBlueprint* blueprint = m_content.curriculum.find_exam(exam);
    return blueprint == nullptr ? usual_months : blueprint->valid_months;
}

Changes App::do_with_certificates(const IssueCertificate& deed) {
    std::string exam;
    for (const records::PassedSitting& one : m_store.passed_without_certificate())
        if (one.sitting == deed.sitting) exam = one.exam;
    m_store.issue_certificate(deed.sitting, months_of(exam));
    read_certificates();
    return {};
}

Changes App::do_with_certificates(const IssueAllCertificates&) {
    // The oldest first, so that numbers follow the days.
    std::vector<records::PassedSitting> waiting = m_store.passed_without_certificate();
    std::reverse(waiting.begin(), waiting.end());
    for (const records::PassedSitting& one : waiting)
        m_store.issue_certificate(one.sitting, months_of(one.exam));
    read_certificates();
    return {};
}

Changes App::do_with_certificates(const WithdrawCertificate& deed) {
    if (deed.why.find_first_not_of(' ') == std::string::npos) {
        const Language language = m_state.settings.language;
        return refuse({NoticeKind::refusal, notice_words(language, Text::certificate_needs_why),
                       notice_words(language, Text::certificate_needs_why_way)});
    }
    m_store.withdraw_certificate(deed.certificate, deed.why);
    let_go_of_words(m_store, m_state, withdrawal_place(deed.certificate));
    read_certificates();
    return {};
}

Changes App::do_with_certificates(const PrintCertificate& deed) {
    const Wording wording{m_state.settings.language};
    const CertificateView* view = certificate_view(deed.certificate);
    if (view == nullptr) return refuse(notice(Sentence::not_found, wording.language));
    const records::Certificate& one = view->certificate;
    const std::string name = file_name({wording.words(Text::certificate_file), one.name, one.number});
    core::NewFile file(papers_folder() / core::path_from_utf8(name + ".pdf"));
    report::write_certificate(certificate_sheet(wording, *view), file);
    const std::filesystem::path place = file.put_beside_others();
    m_state.notice =
        Notice{NoticeKind::done, notice_words(wording.language, Text::certificate_printed),
               notice_words(wording.language, Text::exports_made_way), place, place.parent_path()};
    return {};
}

Changes App::do_with_certificates(const VerifyCode& deed) {
    CheckedCode checked{deed.code, m_store.verify_certificate(deed.code), CertificateStanding::valid};
    if (checked.found.certificate) {
        const CertificateView* view = certificate_view(checked.found.certificate->id);
        if (view != nullptr) checked.standing = view->standing;
    }
    m_state.certificates.checked = std::move(checked);
    return {};
}

Changes App::do_with_certificates(const AssignRenewal& deed) {
    const CertificateView* view = certificate_view(deed.certificate);
    if (view == nullptr) return refuse(notice(Sentence::not_found, m_state.settings.language));
    records::Assignment assignment;
    assignment.kind = records::AssignmentKind::exam;
    assignment.item = view->certificate.exam;
    assignment.due = {core::start_of(core::local_day(m_clock.now()).plus(days_for_a_renewal + 1)).ms - 1};
    assignment.note = notice_words(m_state.settings.language, Text::certificate_renewal_note,
                                   {valid_until(view->certificate)});
    assignment.targets = {{records::TargetKind::person, view->certificate.trainee, "", ""}};
    const std::string name = view->certificate.name;
    Changes changes = act(AssignmentDeed{GiveAssignment{std::move(assignment)}});
    if (changes.refused) return changes;
    m_state.notice = Notice{NoticeKind::done,
                            notice_words(m_state.settings.language, Text::certificate_renewal_given, {name}),
                            notice_words(m_state.settings.language, Text::certificate_renewal_given_way)};
    return changes;
}

Changes App::do_with_certificates(const LookAtAwards& deed) {
    const core::LocalDay month = month_of(deed.month);
    const core::Instant from = core::start_of(month);
    const core::Instant until = core::start_of(core::months_later(month, 1));
    const core::Instant before = core::start_of(month_of(month.plus(-1)));
    m_state.certificates.month = month;
    m_state.certificates.awards = awards_of(m_store.award_rows(from, until), m_store.award_rows(before, from),
                                            m_store.trainees(), m_store.award_opt_outs());
    return {};
}

Changes App::do_with_certificates(const StayOutOfAwards& deed) {
    if (!m_state.trainee) return refuse(notice(Sentence::nobody_practises, m_state.settings.language));
    m_store.set_award_opt_out(m_state.trainee->id, deed.on);
    read_award_choice();
    return {};
}

void App::read_award_choice() {
    const std::vector<records::TraineeId> out = m_store.award_opt_outs();
    m_state.certificates.stays_out =
        m_state.trainee && std::find(out.begin(), out.end(), m_state.trainee->id) != out.end();
}

}  // namespace frontdesk::app
