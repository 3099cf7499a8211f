#include "phrasing/frequency.h"

#include <array>
#include <cstdint>

namespace frontdesk::phrasing {

namespace {

struct Band {
    double share;  ///< Of replies that hold one of the characters, as counted over replies of clerks.
    std::u32string_view characters;
};

constexpr Band bands[] = {
    {0.5, U"您我"},
    {0.35, U"的不是了这一"},
    {0.16, U"上好就没来下在给个有去们天都你"},
    {0.09, U"请再点过到吗得会话电事说能要打人么那也先看管着家理问"},
    {0.05, U"回业子心明意还对收可今门哪等修里公傅前十定三师工午大多主把以讲号道物楼吧才完出记帮时跟他"},
    {0.03,
     U"啊小行开怎现真什经做单保方两别司五位手停班便清走换找用服让法告中很通头分歉金马早住嘛谁办后车面谢起"},
};
constexpr double rare = 0.006;

constexpr char32_t first = 0x4E00;
constexpr char32_t behind = 0xA000;

/// By ideograph 0 or the number of its band + 1.
constexpr auto band_of = [] {
    std::array<std::uint8_t, behind - first> numbers{};
    std::uint8_t number = 1;
    for (const Band& band : bands) {
        for (const char32_t character : band.characters) numbers[character - first] = number;
        ++number;
    }
    return numbers;
}();

double share_of(char32_t character) {
    if (character < first || character >= behind) return rare;
    const std::uint8_t band = band_of[character - first];
    return band == 0 ? rare : bands[band - 1].share;
}

}  // namespace

double expected_finds(std::u32string_view word) {
    double share = 1;
    for (const char32_t character : word) share *= share_of(character);
    return share;
}

}  // namespace frontdesk::phrasing
