#pragma once

#include <string>

#include "records/ids.h"

// Where a supervisor is among certificates and awards.
namespace frontdesk::ui {

enum class CertificatesPage { given, renewals, check, awards };

struct CertificatesMemory {
    CertificatesPage page = CertificatesPage::given;
    std::string code;                    ///< that is to be verified
    records::CertificateId withdrawing;  ///< whose reason is being written; 0: none
    std::string why, why_shown;          ///< and the place it is kept in
    std::size_t room = 40;               ///< rows shown at most
};

}  // namespace frontdesk::ui
