#pragma once

#include <string>
#include <vector>

#include "records/account_rows.h"
#include "records/assignment_rows.h"
#include "records/certificate_rows.h"
#include "records/export_rows.h"
#include "records/figures.h"
#include "records/item_rows.h"
#include "records/lesson_rows.h"
#include "records/overview_rows.h"
#include "records/practice_rows.h"
#include "records/review_rows.h"
#include "records/rows.h"
#include "records/secret.h"
#include "records/survey_rows.h"

// Everything that the store takes and gives, as plain values.
namespace frontdesk::records {

/// What a look at the whole file found.
struct Health {
    bool sound = false;
    std::vector<std::string> faults;  ///< English, one thing each
};

/// The schema this program writes.
int newest_schema();

}  // namespace frontdesk::records
