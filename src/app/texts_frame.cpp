#include "app/texts_table.h"

// The frame of the program, its settings, and words that many screens use.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine frame_lines[] = {
    // the frame of the program
    {Text::rail_today, "今日", "今日", "Today"},
    {Text::rail_courses, "课程", "課程", "Courses"},
    {Text::rail_records, "记录", "紀錄", "Records"},
    {Text::rail_settings, "设置", "設定", "Settings"},
    {Text::rail_play, "练习", "練習", "Practice"},
    {Text::key_space, "空格", "空白鍵", "Space"},
    {Text::back, "返回", "返回", "Back"},
    {Text::notice_close, "知道了", "知道了", "OK"},
    // settings
    {Text::settings_language, "语言", "語言", "Language"},
    {Text::settings_language_hint, "情景里的对话始终是中文", "情境裡的對話始終是中文",
     "The talk in the scenarios stays Chinese"},
    {Text::language_zh_hans, "简体中文", "简体中文", "简体中文"},
    {Text::language_zh_hant, "繁體中文", "繁體中文", "繁體中文"},
    {Text::language_english, "English", "English", "English"},
    {Text::settings_theme, "外观", "外觀", "Appearance"},
    {Text::settings_theme_hint, "光线暗的地方用深色，眼睛轻松些", "光線暗的地方用深色，眼睛輕鬆些",
     "Dark is easier on the eyes in a dim room"},
    {Text::settings_light, "浅色", "淺色", "Light"},
    {Text::settings_dark, "深色", "深色", "Dark"},
    {Text::settings_scale, "字号大小", "字型大小", "Text size"},
    {Text::settings_scale_hint, "松开滑块就生效，投影时可以放大", "放開滑桿就生效，投影時可以放大",
     "Takes effect when you let go; enlarge it for a projector"},
    {Text::settings_motion, "少一些动画", "少一些動畫", "Less motion"},
    {Text::settings_motion_hint, "打开后，画面直接切换", "打開後，畫面直接切換", "Pictures change at once"},
    {Text::settings_on, "开", "開", "On"},
    {Text::settings_off, "关", "關", "Off"},
    {Text::settings_preview, "看起来是这样", "看起來是這樣", "How it looks"},
    {Text::settings_part_look, "显示", "顯示", "Appearance"},
    {Text::settings_part_practice, "练习", "練習", "Practice"},
    // moods, owners, dimensions, tracks
    {Text::mood_furious, "暴怒", "暴怒", "Furious"},
    {Text::mood_annoyed, "不满", "不滿", "Upset"},
    {Text::mood_neutral, "平静", "平靜", "Calm"},
    {Text::mood_relieved, "缓和", "緩和", "Easing"},
    {Text::mood_pleased, "满意", "滿意", "Pleased"},
    {Text::owner_rational, "理智型", "理智型", "Reasonable"},
    {Text::owner_disappointed, "失望型", "失望型", "Let down"},
    {Text::owner_angry, "发怒型", "發怒型", "Angry"},
    {Text::owner_visitor, "访客", "訪客", "Visitor"},
    {Text::owner_courier, "快递员", "快遞員", "Courier"},
    {Text::owner_elderly, "长者", "長者", "Elderly"},
    {Text::dimension_courtesy, "礼貌用语", "禮貌用語", "Courtesy"},
    {Text::dimension_empathy, "倾听共情", "傾聽同理", "Empathy"},
    {Text::dimension_accuracy, "业务准确", "業務準確", "Accuracy"},
    {Text::dimension_resolution, "处理办法", "處理方式", "Solution"},
    {Text::dimension_promise, "承诺跟进", "承諾跟進", "Promise"},
    {Text::dimension_procedure, "流程动作", "流程動作", "Procedure"},
    {Text::track_phone, "电话礼仪", "電話禮儀", "On the phone"},
    {Text::track_reception, "前台接待", "櫃台接待", "At the desk"},
    {Text::track_complaints, "投诉处理", "客訴處理", "Complaints"},
    {Text::track_business, "业务收费", "業務收費", "Fees and papers"},
    {Text::track_visits, "上门巡查", "到府巡查", "Visits"},
    {Text::mode_practice, "练习", "練習", "Practice"},
    {Text::mode_exam, "考试", "考試", "Exam"},
    // who is practising
    {Text::who_title, "你好，怎么称呼你？", "你好，怎麼稱呼你？", "Hello, what is your name?"},
    {Text::who_welcome, "写下名字就能开始，成绩只记在你自己名下", "寫下名字就能開始，成績只記在你自己名下",
     "Type your name to begin. Results are kept under it."},
    {Text::who_name, "名字", "姓名", "Name"},
    {Text::who_name_ghost, "比如：周晓芸", "例如：周曉芸", "For example: Alice Zhou"},
    {Text::who_site, "项目", "案場", "Site"},
    {Text::who_site_ghost, "可以不填", "可以不填", "Optional"},
    {Text::who_team, "班组", "班組", "Team"},
    {Text::who_start, "开始练习", "開始練習", "Start practising"},
    {Text::who_start_needs_name, "写下名字就可以开始", "寫下姓名就可以開始", "Type your name to start"},
    {Text::who_known, "练过的人", "練習過的人", "Practised here before"},
    {Text::who_known_hint, "点自己的名字，接着上次练", "點自己的名字，接著上次練",
     "Pick your name and go on"},
    {Text::who_promise, "不到三十秒，就能接起第一通电话", "不到三十秒，就能接起第一通電話",
     "Your first call is less than thirty seconds away"},
    {Text::who_leave, "换个人", "換個人", "Switch person"},
};
// clang-format on
static_assert(is_in_order(frame_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> frame_texts() {
    return frame_lines;
}

}  // namespace frontdesk::app
