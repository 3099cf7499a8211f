#pragma once

// The SQL of each step of the schema; what migrations.h puts in order.
namespace frontdesk::records {

extern const char* const schema_step_1;
extern const char* const schema_step_2;
extern const char* const schema_step_3;
extern const char* const schema_step_4;
extern const char* const schema_step_5;
extern const char* const schema_step_6;
extern const char* const schema_step_7;
extern const char* const schema_step_reviews;
extern const char* const schema_step_stations;
extern const char* const schema_step_certificates;
extern const char* const schema_step_standing;

}  // namespace frontdesk::records
