#include "app/texts_table.h"

// What the settings say of sound and speech.
namespace frontdesk::app {

namespace {

// clang-format off
constexpr TextLine sound_lines[] = {
    {Text::settings_sound, "声音", "聲音", "Sound"},
    {Text::settings_ring, "电话铃声", "電話鈴聲", "Ringing phone"},
    {Text::settings_ring_hint, "来电会响，拿起放下听筒也有声",
     "來電會響，拿起放下話筒也有聲",
     "Calls ring, and the receiver clicks"},
    {Text::settings_volume, "音量", "音量", "Volume"},
    {Text::settings_volume_hint, "点“试听”响一声，拖动滑块调到合适",
     "點「試聽」響一聲，拖動滑桿調到合適",
     "Press Try it for one ring, then move the slider"},
    {Text::settings_no_device, "没找到声音设备。插好耳机或音箱，再点“试听”；没有声音也能照常练",
     "找不到音訊裝置。插好耳機或喇叭，再點「試聽」；沒有聲音也能照常練",
     "No sound device found. Plug in headphones, then press Try it; you can practise without sound"},
    {Text::settings_try, "试听", "試聽", "Try it"},
    {Text::settings_hold_music, "等候音乐", "等候音樂", "Hold music"},
    {Text::settings_hold_music_hint, "请对方稍等时，轻轻放一段音乐",
     "請對方稍候時，輕輕放一段音樂",
     "Soft music while a caller is on hold"},
    {Text::settings_speech, "朗读业主的话", "朗讀業主的話", "Read owners aloud"},
    {Text::settings_speech_hint, "用普通话念出来，你一发送或离开就停",
     "用國語念出來，你一送出或離開就停",
     "In Mandarin; stops when you send or leave"},
    {Text::settings_speech_not_built, "用不了：这个版本没有带朗读功能（缺 espeak-ng）",
     "無法使用：這個版本沒有附朗讀功能（缺 espeak-ng）",
     "Not available: this version was built without speech (espeak-ng)"},
    {Text::settings_speech_no_voice, "用不了：没装普通话语音（espeak-ng-data），请管理员装上",
     "無法使用：沒有安裝國語語音（espeak-ng-data），請管理員安裝",
     "Not available: the Mandarin voice (espeak-ng-data) is missing; ask whoever looks after this PC"},
    {Text::settings_speech_no_device, "用不了：没找到声音设备",
     "無法使用：找不到音訊裝置",
     "Not available: no sound device was found"},
    {Text::settings_speech_try, "听一句", "聽一句", "Hear a line"},
};
// clang-format on
static_assert(is_in_order(sound_lines), "the lines stand in the order of Text");

}  // namespace

std::span<const TextLine> sound_texts() {
    return sound_lines;
}

}  // namespace frontdesk::app
