#include "app/account_desk.h"
#include "app/audit_words.h"

// Reading the audit, a page at a time.
namespace frontdesk::app {

namespace {

constexpr int audit_page = 50;
constexpr std::int64_t audit_day_ms = 86'400'000;

}  // namespace

AccountDesk::Outcome AccountDesk::act(const ReadAudit& deed) {
    m_state.account.audit = AuditView{.filter = deed.filter, .entries = {}, .seal = m_store.audit_seal()};
    return act(ReadMoreAudit{});
}

AccountDesk::Outcome AccountDesk::act(const ReadMoreAudit&) {
    if (!m_state.account.audit) return {};
    AuditView& view = *m_state.account.audit;
    records::AuditQuery query{
        .kinds = whats_of(view.filter.kind), .account = view.filter.account, .trainee = view.filter.trainee};
    if (view.filter.days > 0) query.since = {m_clock.now().ms - view.filter.days * audit_day_ms};
    query.before = view.entries.empty() ? 0 : view.entries.back().id;
    query.limit = audit_page + 1;
    std::vector<records::AuditEntry> page = m_store.audit(query);
    view.has_more = page.size() > audit_page;
    if (view.has_more) page.pop_back();
    view.entries.insert(view.entries.end(), page.begin(), page.end());
    return {};
}

}  // namespace frontdesk::app
