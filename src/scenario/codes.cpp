#include "scenario/codes.h"

#include <iterator>
#include <vector>

namespace frontdesk::scenario {

namespace {

constexpr ProblemCode codes[] = {
    {"JS001", "the file is no JSON"},
    {"JS002", "a key stands twice in one object"},
    {"JS003", "the file is not UTF-8"},
    {"JS004", "the file is too large or nested too deeply"},
    {"SC001", "a value is of the wrong kind"},
    {"SC002", "a required key is missing"},
    {"SC003", "an unknown key"},
    {"SC004", "a word that is not one of those allowed"},
    {"SC005", "a number out of range"},
    {"SC006", "an empty text or list where something is needed"},
    {"SC007", "the format is newer than the program"},
    {"SC008", "a name that is not written in lower-case letters, digits and '-'"},
    {"SC009", "the id is not the name of the file"},
    {"SC010", "two scenarios have the same id"},
    {"SC011", "a file cannot be read"},
    {"SC012", "a node that does not exist"},
    {"SC013", "a fact that does not exist"},
    {"SC014", "a variable that does not exist"},
    {"SC015", "no rule, or a rule of the wrong sort"},
    {"SC016", "a form field that does not exist"},
    {"SC017", "an act that can be done nowhere"},
    {"SC018", "a condition that tests nothing, or several things at once"},
    {"SC019", "a range whose 'min' is above its 'max'"},
    {"SC020", "a name that is given twice"},
    {"SC021", "no ending"},
    {"SC022", "a node that can never be reached"},
    {"SC023", "a circle in which the trainee is never asked"},
    {"SC024", "nodes from which no ending can be reached"},
    {"SC025", "a reply or summary without a model answer"},
    {"SC026", "a reply that wants no move"},
    {"SC027", "a wanted move that is not in 'trains' (warning)"},
    {"SC028", "a trained move that no reply wants (warning)"},
    {"SC029", "a best option that does not give full points"},
    {"SC030", "a ringing telephone that cannot be picked up"},
    {"SC031", "a line that can never be said"},
    {"SC032", "a node that may say nothing (warning)"},
    {"SC033", "a variable used as another kind of value"},
    {"SC034", "fewer than three typed turns in a telephone or complaint scenario (warning)"},
    {"SC035", "a single ending in a telephone or complaint scenario (warning)"},
    {"SC036", "a telephone or complaint story that does not heed what is said (warning)"},
    {"SC037", "a fact that is never revealed (warning)"},
    {"SC038", "a variable on which nothing depends (warning)"},
    {"SC039", "an answer that is both a model and a bad one"},
    {"SC040", "a say node with both 'text' and 'lines'"},
    {"SC041", "more than 500 nodes"},
    {"SC042", "a form field whose choices do not fit"},
    {"SC043", "a condition on rings where no telephone rings"},
    {"SC044", "a choice with one option (warning)"},
    {"SC045", "a scenario in the folder of another track"},
    {"SC046", "an act that the window has no name for (warning)"},
    {"SC047", "a condition on what cannot have happened yet (warning)"},
    {"SC048", "a promised act that the shipped rule pack does not know (warning)"},
    {"SC049", "a promise that a line does not quote rightly"},
    {"SC050", "a time of a day that is not written as 16:00"},
    {"SC051", "a condition on an answer to what is no exercise and no summary"},
    {"SC052", "a pattern of a summary that the rule pack cannot use"},
    {"SC053", "parts of a summary whose points do not add up to 'of'"},
    {"SC054", "a person who does not exist"},
    {"SC055", "a question that does not exist"},
    {"SC056", "a question that nobody asks (warning)"},
    {"SC057", "a question that can never be answered"},
    {"SC058", "a person with whom the trainee never deals (warning)"},
    {"SC059", "a question from somebody who is none of the people"},
    {"SC060", "a choice that does not say whether its options are said (warning)"},
    {"TE001", "tempers: a value is of the wrong kind"},
    {"TE002", "tempers: a required key is missing"},
    {"TE003", "tempers: an unknown key"},
    {"TE005", "tempers: a number out of range"},
    {"TE006", "tempers: an empty text"},
    {"TE007", "tempers: the format is newer than the program"},
    {"TE010", "tempers: no rule"},
    {"TE011", "tempers: a rule in two forces"},
    {"TE012", "tempers: a force that stands twice"},
    {"TE013", "tempers: a forbidden act that is in no force (warning)"},
};

}  // namespace

std::span<const ProblemCode> problem_codes() {
    static const std::vector<ProblemCode> all = [] {
        const auto exercises = exercise::problem_codes();
        std::vector<ProblemCode> found(std::begin(codes), std::end(codes));
        found.insert(found.end(), exercises.begin(), exercises.end());
        return found;
    }();
    return all;
}

}  // namespace frontdesk::scenario
