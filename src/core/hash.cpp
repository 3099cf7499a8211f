#include "core/hash.h"

namespace frontdesk::core {

std::string content_hash(std::string_view bytes) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001B3ULL;
    }
    std::string digits(16, '0');
    for (std::size_t i = 0; i < digits.size(); ++i) {
        digits[i] = "0123456789abcdef"[(hash >> (60U - 4U * i)) & 0xFU];
    }
    return digits;
}

}  // namespace frontdesk::core
