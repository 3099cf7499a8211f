#pragma once

#include "app/app.h"
#include "app/notices.h"
#include "core/file.h"
#include "core/random.h"

// For tests only: a data folder and a small folder of content that go away again.
namespace frontdesk::app {

struct TestFolder {
    std::filesystem::path path;

    TestFolder() {
        core::Random random{static_cast<std::uint64_t>(core::SystemClock().steady_ms()) ^
                            reinterpret_cast<std::uintptr_t>(this)};
        path = std::filesystem::temp_directory_path() / ("frontdesk-应用-" + std::to_string(random.next()));
        std::filesystem::create_directories(path);
    }
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    ~TestFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
};

}  // namespace frontdesk::app
