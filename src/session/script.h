#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/problem.h"
#include "session/session.h"

// Plays as text: one input a line, in JSON. Blank lines and lines that begin with # are for the reader.
//
//   {"say":"您好，……"}  {"choose":"ID"}  {"do":"pick-up"}  {"wait":3.5}  {"fill":{"flat":"3-2-501"}}
//   {"hint":true}  {"answer":"a"}  {"answer":["a","c"]}  {"order":["b","a"]}  {"sort":{"item":"bin"}}
//   {"answer":{"left":"right"}}  {"answer":12}
namespace frontdesk::session {

/// Problems: SP001–SP006 as for every file, SP101 no input, SP102 more than one, SP103 an answer
/// that is none.
std::variant<Input, core::Problem> parse_script_line(std::string_view line, const std::string& file,
                                                     int line_number);

struct ScriptLine {
    int line = 0;
    Input input;
};

struct Script {
    std::vector<ScriptLine> lines;
    core::Problems problems;  ///< all of them; the lines are those that could be read
};

Script read_script(std::string_view text, const std::string& file);

/// The line that `parse_script_line` reads as `input`.
std::string to_script_line(const Input& input);

}  // namespace frontdesk::session
