#include "platform/rasterizer.h"

#include <ft2build.h>

#include <algorithm>
#include FT_FREETYPE_H
#include FT_SIZES_H

#include "core/error.h"
#include "core/file.h"

namespace frontdesk::platform {

struct Rasterizer::Library {
    Library() {
        if (FT_Init_FreeType(&handle) != 0) {
            throw core::Error("the font library cannot be started", "Install libfreetype6 again.");
        }
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library() { FT_Done_FreeType(handle); }

    FT_Library handle = nullptr;
};

struct Rasterizer::Face {
    Face(FT_Library library, const MappedFile& file, const FaceEntry& entry)
        : bytes(file.bytes()), number(entry.face) {
        const auto size = static_cast<FT_Long>(bytes.size());
        if (FT_New_Memory_Face(library, bytes.data(), size, number, &handle) != 0) {
            throw core::Error("the font file " + core::to_utf8(entry.file) + " is damaged",
                              "Install its package again, or take it out of fonts/faces.txt.");
        }
        FT_Select_Charmap(handle, FT_ENCODING_UNICODE);
    }
    Face(const Face&) = delete;
    Face& operator=(const Face&) = delete;
    ~Face() { FT_Done_Face(handle); }

    /// Makes the face draw lines of this height.
    void choose(int line_height) {
        if (const auto known = sizes.find(line_height); known != sizes.end()) {
            FT_Activate_Size(known->second);
            return;
        }
        FT_Size size = nullptr;
        FT_New_Size(handle, &size);
        FT_Activate_Size(size);
        FT_Size_RequestRec request{FT_SIZE_REQUEST_TYPE_REAL_DIM, 0, line_height * 64, 0, 0};
        FT_Request_Size(handle, &request);
        sizes.emplace(line_height, size);
    }

    std::span<const unsigned char> bytes;
    int number;
    FT_Face handle = nullptr;
    std::map<int, FT_Size> sizes;  ///< owned by the face
};

namespace {

Glyph copy_of(const FT_GlyphSlot slot) {
    const FT_Bitmap& bitmap = slot->bitmap;
    Glyph glyph;
    glyph.left = slot->bitmap_left;
    glyph.top = slot->bitmap_top;
    glyph.width = static_cast<int>(bitmap.width);
    glyph.height = static_cast<int>(bitmap.rows);
    const FT_Pos whole_pixels = (slot->advance.x + 32) / 64;
    glyph.advance = static_cast<float>(whole_pixels);
    glyph.coverage.reserve(static_cast<std::size_t>(glyph.width) * bitmap.rows);
    for (int row = 0; row < glyph.height; ++row) {
        const unsigned char* const begin = bitmap.buffer + static_cast<std::ptrdiff_t>(row) * bitmap.pitch;
        glyph.coverage.insert(glyph.coverage.end(), begin, begin + glyph.width);
    }
    return glyph;
}

}  // namespace

Rasterizer::Rasterizer(const FacePlan& plan) : m_library(std::make_unique<Library>()) {
    open(plan.regular, m_regular);
    open(plan.bold, m_bold);
}

Rasterizer::~Rasterizer() = default;

void Rasterizer::open(const std::vector<FaceEntry>& entries, std::vector<std::unique_ptr<Face>>& faces) {
    for (const FaceEntry& entry : entries) {
        std::unique_ptr<MappedFile>& file = m_files[entry.file];
        if (!file) file = std::make_unique<MappedFile>(entry.file);
        faces.push_back(std::make_unique<Face>(m_library->handle, *file, entry));
    }
    FRONTDESK_CHECK(!faces.empty());
}

std::optional<Glyph> Rasterizer::draw(char32_t character, bool bold, int line_height) {
    for (const std::unique_ptr<Face>& face : faces(bold)) {
        const FT_UInt index = FT_Get_Char_Index(face->handle, character);
        if (index == 0) continue;
        face->choose(line_height);
        constexpr FT_Int32 how = FT_LOAD_NO_BITMAP | FT_LOAD_TARGET_LIGHT | FT_LOAD_RENDER;
        if (FT_Load_Glyph(face->handle, index, how) != 0) continue;
        return copy_of(face->handle->glyph);
    }
    return std::nullopt;
}

bool Rasterizer::has(char32_t character, bool bold) const {
    return std::any_of(faces(bold).begin(), faces(bold).end(), [character](const auto& face) {
        return FT_Get_Char_Index(face->handle, character) != 0;
    });
}

float Rasterizer::line_height_ratio(bool bold) const {
    const FT_Face face = faces(bold).front()->handle;
    return static_cast<float>(face->ascender - face->descender) / static_cast<float>(face->units_per_EM);
}

std::span<const unsigned char> Rasterizer::bytes(bool bold) const {
    return faces(bold).front()->bytes;
}

int Rasterizer::face_number(bool bold) const {
    return faces(bold).front()->number;
}

}  // namespace frontdesk::platform
