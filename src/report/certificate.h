#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/new_file.h"
#include "core/time.h"

namespace frontdesk::report {

/// A certificate as it is printed: one page across, in words that are ready.
struct CertificateSheet {
    std::string language = "zh-CN";                          ///< BCP 47
    std::string title;                                       ///< "上岗考试合格证书"
    std::string name;                                        ///< of the person
    std::string sentence;                                    ///< what it certifies
    std::vector<std::pair<std::string, std::string>> facts;  ///< number, exam, dates: what and which
    std::string code_words, code;                            ///< "验证码", and the code itself
    std::string hint;                                        ///< where the code is tried
    std::string issuer;                                      ///< left open for a seal; may be empty
    std::string notice;                                      ///< such as that it was withdrawn; may be empty
    core::Instant made;
};

/// Typesets it on A4 across as a PDF with fonts embedded as subsets.
/// @param file finishing it is the caller's.
/// @throws core::FileError
void write_certificate(const CertificateSheet& sheet, core::NewFile& file);

}  // namespace frontdesk::report
