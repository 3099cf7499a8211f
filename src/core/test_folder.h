#pragma once

#include <filesystem>
#include <string>

#include "core/file.h"
#include "core/random.h"
#include "core/time.h"

namespace frontdesk::core {

/// For tests only: a new folder that goes away again. Its name holds Chinese, as the users' own paths do.
struct TestFolder {
    std::filesystem::path path;

    TestFolder() {
        Random random{static_cast<std::uint64_t>(SystemClock().steady_ms()) ^
                      reinterpret_cast<std::uintptr_t>(this)};
        // Time and place together may be the same for two folders of one test.
        do {
            path = std::filesystem::temp_directory_path() /
                   path_from_utf8("frontdesk-测试-" + std::to_string(random.next()));
        } while (!std::filesystem::create_directory(path));
    }
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    ~TestFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
};

}  // namespace frontdesk::core
