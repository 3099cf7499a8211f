#include "app/certificate.h"

#include <set>
#include <utility>

#include "app/export_request.h"
#include "app/result_sheet.h"

namespace frontdesk::app {

namespace {

CertificateStanding standing_of_certificate(const records::Certificate& one, bool has_later,
                                            core::Instant now) {
    if (one.withdrawn) return CertificateStanding::withdrawn;
    if (has_later) return CertificateStanding::renewed;
    if (!one.expires) return CertificateStanding::valid;
    if (*one.expires <= now) return CertificateStanding::expired;
    const core::LocalDay soon = core::local_day(now).plus(renewal_days);
    return core::local_day(*one.expires) <= soon ? CertificateStanding::runs_out : CertificateStanding::valid;
}

}  // namespace

std::vector<CertificateView> certificate_views(std::vector<records::Certificate> all, core::Instant now) {
    std::vector<CertificateView> views;
    std::set<std::pair<std::int64_t, std::string>> later;
    for (records::Certificate& one : all) {
        const std::pair<std::int64_t, std::string> key{one.trainee.value, one.exam};
        CertificateView& view = views.emplace_back();
        view.standing = standing_of_certificate(one, later.contains(key), now);
        if (!one.withdrawn) later.insert(key);
        view.certificate = std::move(one);
    }
    return views;
}

std::string valid_until(const records::Certificate& certificate) {
    return certificate.expires ? day_words(core::local_day({certificate.expires->ms - 1})) : std::string();
}

report::CertificateSheet certificate_sheet(const Wording& wording, const CertificateView& view) {
    const records::Certificate& one = view.certificate;
    const std::string until = valid_until(one);
    report::CertificateSheet sheet;
    sheet.language = language_tag(wording.language);
    sheet.title = wording.words(Text::certificate_title);
    sheet.name = one.name;
    sheet.sentence = wording.words(Text::certificate_sentence,
                                   {wording.shown(one.exam_title), core::to_local_date(one.passed)});
    sheet.facts = {
        {wording.words(Text::certificate_number), one.number},
        {wording.words(Text::certificate_exam), wording.shown(one.exam_title)},
        {wording.words(Text::certificate_passed), core::to_local_date(one.passed)},
        {wording.words(Text::certificate_issued), core::to_local_date(one.issued)},
        {wording.words(Text::certificate_until),
         until.empty() ? std::string(wording.words(Text::certificate_for_good)) : until},
    };
    sheet.code_words = wording.words(Text::certificate_code);
    sheet.code = one.code;
    sheet.hint = wording.words(Text::certificate_code_hint);
    sheet.issuer = wording.words(Text::certificate_issuer);
    if (view.standing == CertificateStanding::withdrawn)
        sheet.notice = wording.words(Text::certificate_was_withdrawn, {one.why_withdrawn});
    sheet.made = one.issued;
    return sheet;
}

}  // namespace frontdesk::app
