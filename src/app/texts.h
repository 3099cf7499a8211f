#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include "app/settings.h"

// Every text of the program itself, by name; its words in three languages stand in the table of its part
// (texts_frame.cpp and so on). What scenarios and rules say is content and not here.
namespace frontdesk::app {

// clang-format off
enum class Text {
    // the frame of the program (texts_frame.cpp)
    rail_today, rail_courses, rail_records, rail_settings, rail_play, key_space, back, notice_close,
    // settings
    settings_language, settings_language_hint, language_zh_hans, language_zh_hant, language_english,
    settings_theme, settings_theme_hint, settings_light, settings_dark, settings_scale,
    settings_scale_hint, settings_motion, settings_motion_hint, settings_on, settings_off,
    settings_preview, settings_part_look, settings_part_practice,
    // moods, owners, dimensions, tracks
    mood_furious, mood_annoyed, mood_neutral, mood_relieved, mood_pleased, owner_rational,
    owner_disappointed, owner_angry, owner_visitor, owner_courier, owner_elderly, dimension_courtesy,
    dimension_empathy, dimension_accuracy, dimension_resolution, dimension_promise, dimension_procedure,
    track_phone, track_reception, track_complaints, track_business, track_visits, mode_practice,
    mode_exam,
    // who is practising
    who_title, who_welcome, who_name, who_name_ghost, who_site, who_site_ghost, who_team, who_start,
    who_start_needs_name, who_known, who_known_hint, who_promise, who_leave,
    // sound (texts_sound.cpp)
    settings_sound, settings_ring, settings_ring_hint, settings_volume, settings_volume_hint,
    settings_no_device, settings_try, settings_hold_music, settings_hold_music_hint, settings_speech,
    settings_speech_hint, settings_speech_not_built, settings_speech_no_voice,
    settings_speech_no_device, settings_speech_try,
    // today (texts_today.cpp)
    greeting_morning, greeting_noon, greeting_afternoon, greeting_evening, date, moment, weekday_0,
    weekday_1, weekday_2, weekday_3, weekday_4, weekday_5, weekday_6, today_first, today_next,
    today_continue, today_stopped, today_draft, today_resume, today_restart, today_start, today_again,
    today_recent, today_recent_none, today_see_all, today_minutes, today_no_scenarios,
    today_no_scenarios_way, points, not_yet, in_progress, passed, not_passed, best_last,
    // courses
    courses_all, courses_count, courses_not_passed, courses_none, courses_none_way,
    // the standard and where it is practised
    standard_title, standard_sum, standard_scenarios, standard_drills, standard_questions,
    standard_nothing, standard_drill_named, standard_question_named, standard_more_questions,
    // play (texts_play.cpp)
    play_mode_practice, play_mode_exam, play_turn, play_step_back, play_leave, play_change_up,
    play_change_down, play_change_none, play_known, play_not_asked, play_waiting, play_waiting_more,
    promise_ledger, promise_no_time, promise_kept, promise_broken, promise_contradicted, promise_clerk,
    promise_technician, promise_security, promise_manager, promise_company, play_line, play_line_ringing,
    play_line_in_call, play_line_on_hold, play_line_idle, play_ring_strip, play_ring_hint, play_ring_nth,
    play_ring_soon, play_hotter, play_less_happy, play_cooler, play_send, play_shift_enter,
    play_characters, play_reply_ghost, play_choose, play_act, play_form, play_form_fold,
    play_form_open_hint, play_ended, play_asks_again,
    // exercises
    exercise_single, exercise_multiple, exercise_order, exercise_sort, exercise_match, exercise_number,
    exercise_number_ghost, exercise_missing, exercise_submit,
    // the coach
    play_wanted_phone, play_wanted_desk, play_wanted_count, play_heard, play_heard_good,
    play_heard_good_text, play_heard_none, play_felt, play_better, play_cleared, play_hint, play_score,
    play_score_of, play_exam_quiet, play_briefing, play_picked_up, play_you_did, play_hint_was,
    play_form_done,
    // acts (texts_desk.cpp)
    act_pick_up, act_hold, act_resume, act_hang_up, act_wait_hang_up, act_swap, act_stand_up, act_smile,
    act_seat, act_both_hands, act_lead_aside, act_tea, act_register, act_dial, act_look_up,
    act_keep_typing, act_push_over, act_call_manager, act_call_technician, act_write_first,
    act_write_note,
    // record form
    form_submit, form_fold, form_kept, form_missing, form_complete, form_complete_way, form_later,
    form_not_asked, form_could_ask, form_optional, form_time, form_clerk, form_title,
    // result (texts_result.cpp)
    result_title, result_finished, result_no_fatal, result_fatal, result_below, result_ending_fails,
    result_better, result_worse, result_same, result_first, result_dimensions, result_full, result_now,
    result_before, result_not_assessed, result_transcript, result_legend_hit, result_legend_made,
    result_mood_way, result_missed, result_try, result_try_exercise, result_try_missed,
    result_try_instead, result_try_keep, result_try_keep_why,
    result_next, result_next_go, result_to_today, result_ending, result_none, result_none_way,
    // records
    records_title, records_date, records_scenario, records_score, records_state, records_mode,
    records_abandoned, records_none, records_none_way, records_go, records_count,
    // on paper and in tables
    print_button, print_name, print_page, print_program, print_fatal, export_button, export_name,
    open_folder, export_number, export_began, export_ended, export_scenario_id, export_fatal,
    export_turns, export_private, export_pack, export_turn, export_seconds, export_kind, export_who,
    export_said, export_heat, export_node, export_dimension, export_of, export_rule, export_rule_name,
    export_why, export_item, export_correct, export_rating, export_due, export_yes, export_no,
    // which attempt (texts_branches.cpp)
    attempt_nth, branch_nth, branch_chip, branch_free, branch_better, branch_worse, branch_same,
    branch_before,
    // again from a turn
    retry_title, retry_kept, retry_turn, retry_form, retry_act, retry_whole, retry_of_exam,
    retry_of_changed, retry_which,
    // side by side
    compare_open, compare_title, compare_better, compare_level, compare_same, compare_shared,
    compare_right, compare_avoided, compare_slipped, compare_gained, compare_missed, compare_mood,
    compare_over, compare_earlier, compare_later, compare_none, compare_none_way, compare_to_result,
    // why the temper moved
    heat_now, heat_title, heat_none, heat_turn, heat_between, heat_ask, heat_fold,
    // examinations and private practice (texts_exam.cpp)
    rail_exam, exam_what_papers, exam_what_time, exam_what_pass, exam_what_pass_only, exam_what_none,
    exam_what_leave, exam_start, exam_before, exam_never, exam_has_passed, exam_has_failed,
    exam_is_open, exam_open, exam_none, exam_none_way, exam_interrupted, exam_interrupted_why,
    exam_resume, exam_left, exam_left_last, exam_paper, exam_paper_short, exam_paper_done,
    exam_papers_left, exam_begin_next, exam_draw, exam_row, exam_row_done, exam_row_now,
    exam_row_later, exam_quiet_title, exam_hand_in, exam_hand_in_ask, exam_hand_in_more,
    exam_hand_in_yes, exam_hand_in_no, exam_result_title, exam_passed, exam_failed, exam_why_passed,
    exam_why_passed_only, exam_why_fatal, exam_why_points, exam_why_unfinished, exam_why_not_begun,
    exam_ended_completed, exam_ended_handed_in, exam_ended_time_up, exam_used, exam_interruptions,
    exam_half_typed, exam_look, exam_unfinished, exam_not_begun, exam_again, exam_again_hint,
    exam_to_courses, exam_to_result, exam_left_open, private_switch, private_told,
    settings_private_hint,
    // what is where, for a new trainee (texts_tour.cpp)
    tour_skip, tour_before, tour_next, tour_begin, tour_done, tour_first, tour_first_text, tour_answer,
    tour_answer_text, tour_pick_up, tour_line, tour_coach, tour_coach_text, tour_sample, tour_felt,
    tour_better,
    tour_where, tour_where_text, tour_again, tour_again_hint, tour_again_go,
    // when something comes back (texts_practice.cpp)
    when_minutes, when_hours, when_tomorrow, when_days, when_months, when_today, when_this_week,
    when_next_week, when_date, for_days, for_months, short_today, short_weekday_0, short_weekday_1,
    short_weekday_2, short_weekday_3, short_weekday_4, short_weekday_5, short_weekday_6,
    // a sentence to be said better
    rail_drills, drills_subtitle, drills_progress, drills_progress_chosen, drills_leave, context_call,
    context_desk, context_visit, context_complaint, context_emergency, drills_calls, drills_says,
    drills_bad, drills_felt_owner, drills_felt_other, drills_reveal, drills_yours, drills_ghost,
    drills_say, drills_help, drills_pass, drills_clean, drills_slips, drills_cleared, drills_lost_move,
    drills_lost_act, drills_lost_fatal, drills_lost_you, drills_lost_address, drills_models,
    drills_compare, drills_rate_next, drills_again, drills_rate, drills_rate_hint, rate_again,
    rate_hard, rate_good, rate_easy, drills_wants, drills_forecast, drills_left, drills_left_today,
    drills_right, drills_one_more, drills_not_tried,
    // which sentences
    drills_due, drills_due_hint, drills_start, drills_none, drills_none_way, drills_enough,
    drills_enough_way, drills_zero, drills_zero_way, drills_next_comes, drills_more, drills_list,
    drills_scenes, drills_due_count,
    drills_limit, drills_limit_hint, drills_finished, drills_finished_sum, drills_done,
    // questions
    questions_title, questions_subtitle, questions_due, questions_due_hint, questions_list,
    questions_count, questions_known, questions_round, questions_new, questions_all_known,
    questions_open, questions_progress, questions_right, questions_wrong, questions_source,
    questions_next, questions_finish, questions_result, questions_all_right, questions_some_wrong,
    questions_wrong_list, questions_wrong_again, questions_to_list, questions_comes_back,
    // home as it brings the day, steps of a course, finder (texts_home.cpp)
    time_today, time_yesterday, length_minutes, length_hours, home_week, home_week_none, home_find,
    home_course_day, home_stopped, home_list, home_sum, home_sum_done, home_more, home_less,
    home_nothing, home_see_result, home_see_wrong, home_once_more, home_due_drills, home_due_questions,
    home_spare, home_spare_go, home_weak, home_weak_days, home_weak_felt, home_weak_missed,
    home_weak_said, home_times, home_weak_none, home_weak_none_way, home_weak_go, home_weak_start,
    home_day_done, home_day_done_way, home_day_done_go, step_knowledge, step_drill, step_exam,
    step_right, step_answered, step_said, step_questions, step_sentences, route_title, route_numbers,
    route_go, route_day, route_pass_mark, route_tab, route_all_tab, route_sum, route_done, route_best,
    route_open_only, finder_ghost, finder_keys, finder_none, finder_none_way, finder_trains,
    // how one is doing (texts_figures.cpp)
    figures_calendar, figures_days, figures_day, figures_day_none, figures_heat_0, figures_heat_1,
    figures_heat_2, figures_heat_3, figures_heat_4, figures_weekdays, figures_months, figures_weeks,
    figures_this_week, figures_minutes_axis, figures_trend, figures_trend_how, figures_trend_none,
    figures_up, figures_down, figures_level, figures_early, figures_not_met, figures_rules,
    figures_rules_how, figures_rules_none, figures_returning, figures_steady, figures_fresh,
    figures_fading, figures_gone, figures_latest, figures_see, figures_attempts, figures_private,
    // what trainers do (texts_training.cpp)
    rail_training, training_title, training_subtitle, training_open, training_standard,
    // writing scenarios (texts_editor.cpp)
    editor_title, editor_card, editor_copy_title, editor_none_open, editor_not_published,
    editor_not_published_way, editor_cannot_try, editor_published, editor_new, editor_new_hint,
    editor_drafts, editor_drafts_none, editor_own, editor_own_none, editor_shipped, editor_shipped_hint,
    editor_version, editor_copy, editor_drop, editor_drop_sure, editor_unfinished, editor_saved,
    editor_not_saved, editor_untouched, editor_undo, editor_redo, editor_add, editor_try,
    editor_try_short, editor_publish, editor_publish_after, editor_trial, editor_trial_end,
    editor_view_graph, editor_view_step, editor_view_text, editor_view_problems, editor_fit,
    editor_arrange, editor_larger, editor_smaller, editor_cover, editor_cover_again, editor_covered,
    editor_not_covered, editor_problems, editor_must, editor_should, editor_must_one, editor_should_one,
    editor_jump_hint, editor_no_problems, editor_head, editor_line_column, editor_text_broken,
    editor_kind_say, editor_kind_reply, editor_kind_choice, editor_kind_act, editor_kind_form,
    editor_kind_branch, editor_kind_set, editor_kind_end, editor_kind_other, editor_scenario,
    editor_node_id, editor_name_bad, editor_scenario_title, editor_scenario_summary, editor_owner_name,
    editor_owner_address, editor_owner_heat, editor_start, editor_prompt, editor_said, editor_said_if,
    editor_wants, editor_fatal, editor_pick, editor_pick_rule, editor_models, editor_bad, editor_hint,
    editor_verdict_fine, editor_verdict_loses, editor_verdict_missing, editor_verdict_hits,
    editor_verdict_courtesy, editor_verdict_harmless, editor_next, editor_branches, editor_otherwise,
    editor_options, editor_points, editor_heat, editor_why, editor_ringing_limit, editor_ring_last,
    editor_form_title, editor_fields, editor_cause, editor_end_kind, editor_end_good, editor_end_fair,
    editor_end_poor, editor_end_title, editor_end_text, editor_in_text, editor_copy_node,
    editor_remove_node, editor_remove_line, editor_add_line, editor_choose_node, editor_trial_heat,
    editor_trial_heat_own, editor_trial_variables, editor_yes, editor_no, editor_when_any,
    editor_when_fatal, editor_when_not, editor_when_and, editor_when_or, editor_when_heat,
    editor_when_rings, editor_when_seconds, editor_when_answered, editor_when_promise, editor_when_did,
    editor_when_field, editor_when_always, editor_gave_up, editor_add_way, editor_remove_way,
    editor_when_label, editor_way_label, editor_when_said, editor_when_unsaid, editor_when_hit,
    editor_when_hot, editor_when_cool, editor_add_option,
    // assignments (texts_assignments.cpp)
    assign_title, assign_card, assign_new, assign_none, assign_none_way, assign_done_of, assign_late_count,
    assign_failed_count, assign_open, assign_in_progress, assign_done, assign_late, assign_failed,
    assign_excused, assign_done_late, assign_due_today, assign_due_today_at, assign_due_tomorrow,
    assign_due_weekday, assign_due_date, assign_was_due, assign_late_days, assign_kind_scenario,
    assign_kind_drills, assign_kind_exam, assign_pass, assign_pass_percent, assign_just_do, assign_tries,
    assign_tries_each, assign_tries_any, assign_left, assign_none_left, assign_best, assign_used,
    assign_sentences, assign_withdraw, assign_withdrawn, assign_undo, assign_exception, assign_exception_of,
    assign_because, assign_why, assign_why_ghost, assign_why_taken_back, assign_due_label, assign_as_given,
    assign_more_days, assign_excuse, assign_excuse_not, assign_must, assign_save, assign_cancel,
    assign_take_back, assign_given, assign_gone, assign_what, assign_search, assign_found_none,
    assign_found_more, assign_who, assign_who_count, assign_no_site, assign_no_team, assign_pick_work,
    assign_pick_today, assign_pick_tomorrow, assign_pick_friday, assign_pick_next_friday,
    assign_pick_two_weeks, assign_date_ghost, assign_date_wrong, assign_mark, assign_mark_exam,
    assign_tries_label, assign_tries_hint, assign_tries_hint_drills, assign_unlimited, assign_note,
    assign_note_ghost, assign_give, assign_needs_what, assign_needs_who, assign_needs_when,
    assign_private_rule, assign_home, assign_home_chip, assign_home_private, assign_home_public,
    assign_home_only_private, assign_home_over, assign_home_gone,
    // item analysis (texts_items.cpp)
    items_title, items_card, items_none, items_none_way, items_none_go, items_sum, items_by_scenario,
    items_by_item, items_search, items_head_scenario, items_head_item, items_head_attempts,
    items_head_passed, items_head_mean, items_head_missed, items_head_facility, items_head_discrimination,
    items_head_note, items_note_none, items_note_few, items_note_backwards, items_note_hard,
    items_note_easy, items_note_weak, items_more, items_no_match, items_all, items_open_steps, items_counts,
    items_counts_forbidden, items_facility_means, items_discrimination_means, items_discrimination_none,
    items_do_none, items_do_few, items_do_backwards, items_do_hard, items_do_easy, items_do_weak,
    items_scenario_hard, items_scenario_easy, items_scenario_fine, items_versions, items_whole,
    items_choice, items_act, items_ring, items_form, items_exercise, items_part, items_courtesy, items_hint,
    items_promise,
    // lessons before a class (texts_lesson.cpp)
    lesson_title, lesson_card, lesson_scenario, lesson_find, lesson_people, lesson_people_hint, lesson_present,
    lesson_add_name, lesson_add_team, lesson_add, lesson_no_team, lesson_start,
    lesson_start_needs_people, lesson_start_needs_scenario, lesson_nobody, lesson_nobody_way,
    lesson_no_match, lesson_open, lesson_held, lesson_resume, lesson_abandon, lesson_see_report,
    lesson_people_count, lesson_turn, lesson_change_up, lesson_change_down, lesson_ask_vote,
    lesson_ask_vote_do, lesson_ask_typed, lesson_ask_relay, lesson_ask_relay_do, lesson_ask_pair,
    lesson_ask_form, lesson_ask_picked, lesson_ask_tie, lesson_ask_which, lesson_hint_vote,
    lesson_hint_relay, lesson_hint_typed, lesson_hint_pick, lesson_box_ghost, lesson_box_first,
    lesson_box_second, lesson_hands, lesson_hands_count, lesson_spoken, lesson_back, lesson_hide,
    lesson_pause, lesson_unpause, lesson_pair, lesson_unpair, lesson_reveal_vote, lesson_reveal,
    lesson_next, lesson_finish, lesson_needs_hands, lesson_needs_words, lesson_needs_pick,
    lesson_paused, lesson_paused_way, lesson_more, lesson_seconds, lesson_time_up, lesson_skip,
    lesson_speaker, lesson_speaker_room, lesson_points, lesson_clean, lesson_going_on, lesson_raised,
    lesson_better, lesson_form_told, lesson_over, lesson_models, lesson_models_best,
    lesson_models_none, lesson_panel_way, lesson_way_vote, lesson_way_typed, lesson_way_relay,
    lesson_way_pair, lesson_panel_time, lesson_time_none, lesson_time_s, lesson_panel_back,
    lesson_panel_back_none, lesson_panel_people, lesson_panel_models, lesson_panel_finish,
    lesson_panel_leave, lesson_spoke, lesson_report_title, lesson_report_sum, lesson_report_total,
    lesson_report_early, lesson_report_tried, lesson_report_hands, lesson_report_who,
    lesson_report_never, lesson_report_absent, lesson_report_slips, lesson_report_no_slips,
    lesson_report_wrong, lesson_report_room, lesson_report_repeat, lesson_report_no_repeat,
    lesson_report_times, lesson_report_missed, lesson_report_done, lesson_report_fatal,
    lesson_report_again, lesson_report_none, lesson_report_none_way, lesson_print_name, lesson_record,
    // signing in, accounts, the audit (texts_account.cpp)
    rail_supervisor, role_trainee, role_trainer, role_supervisor, role_administrator, role_trainer_does,
    role_supervisor_does, role_administrator_does, account_refused, account_refused_way,
    account_refused_open_way, account_set_up_already, account_set_up_already_way, account_name_taken,
    account_name_taken_way, account_gone, account_gone_way, account_is_disabled, account_is_disabled_way,
    account_last, account_last_way, account_own, account_own_way, account_idle_out, account_idle_way,
    password_too_short, password_too_long, password_odd, password_too_plain, password_way,
    password_differs, password_differs_way, password_same, password_same_way, password_changed,
    password_changed_way, pin_changed, pin_gone, pin_gone_way, setup_title, setup_subtitle, setup_changes,
    setup_change_trainers, setup_change_trainees, setup_change_audit, setup_change_forgot, setup_name,
    setup_practises, setup_practises_hint, setup_go, setup_needs_name, password_label, password_again,
    password_ghost, password_show, password_hide, password_needed, password_differs_short, strength_0,
    strength_1, strength_2, strength_3, signin_title, signin_hint, signin_who, signin_go, signin_wrong,
    signin_wrong_pin, signin_wait, signin_wait_short, signin_seconds, signin_minutes, signin_forgot,
    pin_prompt, pin_prompt_password, pin_why, pin_why_password, pin_label, pin_go, pin_not_me,
    supervisor_title, supervisor_subtitle, supervisor_idle, supervisor_idle_hint, supervisor_minutes,
    accounts_title, accounts_card, accounts_part, accounts_add, accounts_name, accounts_role,
    accounts_practises, accounts_create, accounts_cancel, accounts_you, accounts_off, accounts_temporary,
    accounts_disable, accounts_enable, accounts_reset, accounts_made_up, accounts_made_up_hint,
    accounts_made_up_done, accounts_undo_role, accounts_undo_disabled, accounts_undo_pin, accounts_undo,
    accounts_pins, accounts_no_pins, accounts_reset_pin, audit_title, audit_card, audit_kind_all,
    audit_kind_signing_in, audit_kind_accounts, audit_kind_practice, audit_kind_teaching, audit_kind_data,
    audit_days_1, audit_days_7, audit_days_30, audit_days_0, audit_anybody, audit_find, audit_more,
    audit_none, audit_none_way, audit_none_go, audit_seal, audit_seal_hint, audit_refused, audit_failed,
    audit_by_open, audit_by_console, audit_by_trainee, audit_attempt, audit_signed_in,
    audit_sign_in_failed, audit_signed_out, audit_deed_refused, audit_account_added, audit_account_role,
    audit_account_disabled, audit_account_enabled, audit_password_set, audit_pin_set, audit_pin_gone,
    audit_pin_back, audit_wait_ended, audit_trainee_added, audit_idle_set, audit_private_on,
    audit_private_off, audit_attempt_begun, audit_attempt_finished, audit_attempt_abandoned,
    audit_taken_back, audit_item_practised, audit_limit_set, audit_exam_begun, audit_exam_resumed,
    audit_exam_finished, audit_assigned, audit_withdrawn, audit_given_back, audit_exception,
    audit_lesson_begun, audit_lesson_finished, audit_lesson_abandoned, audit_published, audit_dropped,
    audit_result_printed, audit_report_printed, audit_exported, audit_rescored, secret_password,
    secret_pin, secret_must, secret_pin_why, secret_old_password, secret_new_password, secret_old_pin,
    secret_new_pin, secret_save, secret_remove, settings_pin, settings_pin_hint, settings_pin_set,
    settings_pin_change, settings_password_hint, settings_part_account, rail_who,
    count
};
// clang-format on
constexpr std::size_t text_count = static_cast<std::size_t>(Text::count);

/// Never null, never empty.
const char* words(Language language, Text text);

/// `{0}`, `{1}`, … replaced by the arguments.
std::string filled(std::string_view pattern, std::initializer_list<std::string_view> arguments);

}  // namespace frontdesk::app
