#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace frontdesk::app {

/// Names of files made of what people are called: what no file system or shell would trip over. Letters of
/// any language, figures, - and . stay; everything else that is not plain text is left out or becomes a
/// space.
/// @return at most `most_bytes` bytes of UTF-8, cut between characters; never empty, never hidden.
std::string safe_name(std::string_view words, std::size_t most_bytes = 60);

/// "成绩_李小红_楼上漏水_2026-11-19": the parts, each made safe; empty ones are passed over.
std::string file_name(std::initializer_list<std::string_view> parts);

}  // namespace frontdesk::app
