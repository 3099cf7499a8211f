#pragma once

#include <string>
#include <utility>

#include "core/error.h"

namespace frontdesk::packs {

/// Why a pack is not taken in. What is quoted is in `PackError::detail()`.
enum class Refused {
    no_pack,
    too_large,
    damaged,
    too_many_files,
    packed_too_tight,  ///< a file unpacks to far more than its packed size
    encrypted,
    packed_unusually,
    link,
    folder,
    leads_out,  ///< of the folder that it is unpacked into
    bad_path,   ///< of a kind that no file of a pack may have
    bad_manifest,
    newer_format,
    wrong_listing,  ///< manifest and archive are not the same files
    changed,        ///< since it was packed: size or checksum
    empty,
    later_is_there,  ///< detail: its version
    other_content,   ///< the same version is there with other content; detail: the version
};
constexpr int refused_count = static_cast<int>(Refused::other_content) + 1;

/// A pack is refused. `what()` tells it in English for the command line; screens put it into their language
/// by `reason()`.
class PackError : public core::Error {
  public:
    PackError(Refused reason, std::string detail, const std::string& what_happened, std::string way_out)
        : core::Error(what_happened, std::move(way_out)), m_reason(reason), m_detail(std::move(detail)) {}

    Refused reason() const noexcept { return m_reason; }
    /// The entry that it is about, fit to be printed, or what the reason says; may be empty.
    const std::string& detail() const noexcept { return m_detail; }

  private:
    Refused m_reason;
    std::string m_detail;
};

}  // namespace frontdesk::packs
