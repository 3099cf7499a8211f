#include "records/schema.h"

// What stands of all that was said about attempts, as views.
namespace frontdesk::records {

// Of several the newest counts: by the moment, then by the key, so that every station that has heard of the
// same says the same. Of one appeal that was filed at two stations the first is shown. Where one station
// upheld it and the other did not it is upheld, whichever came first: the mark was corrected then, and what
// is told has to fit the mark.
const char* const schema_step_standing = R"sql(
DROP INDEX rescoring_of_attempt;
CREATE INDEX rescoring_by_time ON rescoring (attempt, scored_ms, uid);

CREATE VIEW standing_mark AS
SELECT attempt.id AS attempt,
       coalesce(together.total, correction.total, rescoring.total, attempt.total) AS total,
       coalesce(together.passed, correction.passed, rescoring.passed, attempt.passed) AS passed,
       CASE WHEN together.attempt IS NOT NULL THEN together.fatal_count
            WHEN correction.id IS NOT NULL THEN correction.fatal_count
            WHEN rescoring.id IS NOT NULL THEN (
                SELECT count(*) FROM (
                    SELECT rule FROM rescoring_mark WHERE rescoring = rescoring.id AND fatal = 1 UNION
                    SELECT rule FROM fatal WHERE fatal.attempt = attempt.id AND rule IN (
                        SELECT rule FROM rescoring_mark WHERE rescoring = rescoring.id AND points < 0)))
            ELSE (SELECT count(*) FROM fatal WHERE fatal.attempt = attempt.id) END AS fatal_count,
       coalesce(together.dimensions, correction.dimensions, rescoring.dimensions,
                attempt.dimensions) AS dimensions,
       together.fatal_rules AS fatal_together,
       coalesce(correction.id, 0) AS correction,
       CASE WHEN correction.id IS NOT NULL THEN coalesce(correction.rescoring, 0)
            ELSE coalesce(rescoring.id, 0) END AS rescoring
FROM attempt
LEFT JOIN correction_sum AS together
       ON together.attempt = attempt.id AND together.corrections = (
           SELECT count(*) FROM correction AS counted WHERE counted.attempt = attempt.id)
LEFT JOIN correction
       ON correction.id = (
           SELECT latest.id FROM correction AS latest WHERE latest.attempt = attempt.id
           ORDER BY latest.at_ms DESC, latest.uid DESC LIMIT 1)
LEFT JOIN rescoring
       ON rescoring.id = (
           SELECT latest.id FROM rescoring AS latest WHERE latest.attempt = attempt.id
           ORDER BY latest.scored_ms DESC, latest.uid DESC LIMIT 1);

CREATE VIEW standing_appeal AS
SELECT appeal.id AS appeal, appeal.attempt, appeal.turn, appeal.rule, appeal.nth, appeal.why, appeal.at_ms,
       appeal.uid, decision.id IS NOT NULL AS is_decided, decision.upheld, decision.why AS decision,
       decision.account, decision.at_ms AS decided_ms
FROM appeal
LEFT JOIN appeal_decision AS decision
       ON decision.id = (
           SELECT any_decision.id FROM appeal AS same
           JOIN appeal_decision AS any_decision ON any_decision.appeal = same.id
           WHERE same.attempt = appeal.attempt AND same.turn = appeal.turn AND same.rule = appeal.rule AND
                 same.nth = appeal.nth
           ORDER BY any_decision.upheld DESC, any_decision.at_ms DESC, any_decision.uid DESC LIMIT 1)
WHERE appeal.id = (
    SELECT same.id FROM appeal AS same
    WHERE same.attempt = appeal.attempt AND same.turn = appeal.turn AND same.rule = appeal.rule AND
          same.nth = appeal.nth
    ORDER BY same.at_ms, same.uid LIMIT 1);
)sql";

}  // namespace frontdesk::records
