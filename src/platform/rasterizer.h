#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "platform/font_manifest.h"
#include "platform/mapped_file.h"

// Draws single characters with FreeType, in the same way as Dear ImGui's own FreeType builder does: light
// hinting, whole pixels. Knows nothing of textures.
namespace frontdesk::platform {

/// A character as coverage, 0–255.
struct Glyph {
    int left = 0;  ///< pixels from the pen to the first column
    int top = 0;   ///< pixels from the baseline up to the first row
    int width = 0, height = 0;
    float advance = 0;  ///< whole pixels
    std::vector<std::uint8_t> coverage;
};

class Rasterizer {
  public:
    /// Opens the faces of the plan; files are mapped once, however many faces are taken out of them.
    /// @throws core::Error
    explicit Rasterizer(const FacePlan& plan);
    Rasterizer(const Rasterizer&) = delete;
    Rasterizer& operator=(const Rasterizer&) = delete;
    ~Rasterizer();

    /// @param line_height pixels from the highest ascender to the lowest descender
    /// @return nothing if no face has the character
    std::optional<Glyph> draw(char32_t character, bool bold, int line_height);

    /// True if a face has the character.
    bool has(char32_t character, bool bold) const;

    /// Line height divided by the height of a character; 1.448 for Noto Sans CJK.
    float line_height_ratio(bool bold) const;

    /// The file and face that come first.
    std::span<const unsigned char> bytes(bool bold) const;
    int face_number(bool bold) const;

  private:
    struct Face;
    const std::vector<std::unique_ptr<Face>>& faces(bool bold) const { return bold ? m_bold : m_regular; }
    void open(const std::vector<FaceEntry>& entries, std::vector<std::unique_ptr<Face>>& faces);

    struct Library;
    std::unique_ptr<Library> m_library;
    std::map<std::filesystem::path, std::unique_ptr<MappedFile>> m_files;
    std::vector<std::unique_ptr<Face>> m_regular;
    std::vector<std::unique_ptr<Face>> m_bold;
};

}  // namespace frontdesk::platform
