#pragma once

#include <string>
#include <string_view>

namespace frontdesk::tables {

struct DecodedText {
    std::string utf8;      ///< Without a byte-order mark.
    std::string encoding;  ///< "UTF-8", "UTF-16", "GB18030"
};

/// The text of a file whose encoding nobody tells: by its byte-order mark, else UTF-8 if all of it is, else
/// GB18030 if all of it is.
/// @throws core::Error for binary files, damaged text, and files of which some lines are UTF-8 and others
/// not; with the line.
DecodedText decode_text(std::string_view bytes, const std::string& name);

}  // namespace frontdesk::tables
