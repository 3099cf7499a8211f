#include "app/certificate.h"

#include <iostream>

#include "app/export_request.h"
#include "cli/command.h"
#include "json/value.h"
#include "records/store.h"

// Certificates from the console: the list, and whether a code is genuine.
namespace frontdesk::cli {

namespace {

using app::CertificateStanding;
using records::CodeVerdict;

const char* verdict_word(CodeVerdict verdict) {
    constexpr std::array words{"unknown", "altered", "elsewhere", "genuine"};
    static_assert(words.size() == static_cast<std::size_t>(CodeVerdict::genuine) + 1);
    return words.at(static_cast<std::size_t>(verdict));
}

const char* standing_word(CertificateStanding standing) {
    constexpr std::array words{"valid", "runs-out", "expired", "renewed", "withdrawn"};
    static_assert(words.size() == app::certificate_standing_count);
    return words.at(static_cast<std::size_t>(standing));
}

json::Value certificate_json(const app::CertificateView& view) {
    const records::Certificate& one = view.certificate;
    const std::string until = app::valid_until(one);
    json::Value object;
    object.set("number", one.number);
    object.set("name", one.name);
    object.set("exam", one.exam);
    object.set("exam_title", one.exam_title);
    object.set("passed", core::to_iso(one.passed));
    object.set("issued", core::to_iso(one.issued));
    object.set("until", until.empty() ? json::Value() : json::Value(until));
    object.set("standing", standing_word(view.standing));
    object.set("code", one.code);
    return object;
}

void print_certificate(const app::CertificateView& view, bool as_json) {
    const records::Certificate& one = view.certificate;
    if (as_json) {
        std::cout << json::write(certificate_json(view)) << '\n';
        return;
    }
    const std::string until = app::valid_until(one);
    std::cout << one.number << '\t' << standing_word(view.standing) << '\t'
              << (until.empty() ? "for good" : until) << '\t' << one.name << '\t' << one.exam_title << '\n';
}

app::CertificateView view_of(const records::Store& store, records::CertificateId id, core::Instant now) {
    for (app::CertificateView& view : app::certificate_views(store.certificates(), now))
        if (view.certificate.id == id) return std::move(view);
    return {};
}

int verify(const records::Store& store, const CertificateOptions& options, core::Instant now) {
    const records::VerifiedCode found = store.verify_certificate(options.code);
    const bool genuine = found.verdict == CodeVerdict::genuine;
    const app::CertificateView view =
        found.certificate ? view_of(store, found.certificate->id, now) : app::CertificateView{};
    const bool holds = genuine && view.standing != CertificateStanding::expired &&
                       view.standing != CertificateStanding::withdrawn;
    if (options.json) {
        json::Value object;
        object.set("verdict", verdict_word(found.verdict));
        object.set("valid", holds);
        object.set("certificate", found.certificate ? certificate_json(view) : json::Value());
        std::cout << json::write(object) << '\n';
    } else {
        std::cout << verdict_word(found.verdict) << '\n';
        if (found.certificate) print_certificate(view, false);
    }
    return holds ? status_fine : status_found;
}

}  // namespace

int certificate(const CertificateOptions& options, const Folders& folders) {
    const core::SystemClock clock;
    const records::Store store = records::Store::open(app::records_file(places_of(folders)), clock);
    if (!options.code.empty()) return verify(store, options, clock.now());
    for (const app::CertificateView& view : app::certificate_views(store.certificates(), clock.now()))
        if (!options.to_renew || view.is_to_be_renewed()) print_certificate(view, options.json);
    return status_fine;
}

}  // namespace frontdesk::cli
