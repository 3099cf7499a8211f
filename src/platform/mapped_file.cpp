#include "platform/mapped_file.h"

#include "core/error.h"
#include "core/file.h"

#if !defined(_WIN32)
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace frontdesk::platform {

#if defined(_WIN32)

MappedFile::MappedFile(const std::filesystem::path& file) : m_copy(core::read_file(file)) {
    m_begin = reinterpret_cast<const unsigned char*>(m_copy.data());
    m_size = m_copy.size();
}

MappedFile::~MappedFile() = default;

#else

MappedFile::MappedFile(const std::filesystem::path& file) {
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status {};
    void* mapped = MAP_FAILED;
    if (descriptor >= 0 && fstat(descriptor, &status) == 0 && status.st_size > 0) {
        m_size = static_cast<std::size_t>(status.st_size);
        mapped = mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    }
    if (descriptor >= 0) close(descriptor);
    if (mapped == MAP_FAILED) {
        throw core::Error("the font file " + core::to_utf8(file) + " cannot be read",
                          "Check that it can be opened, or install fonts-noto-cjk again.");
    }
    m_begin = static_cast<const unsigned char*>(mapped);
}

MappedFile::~MappedFile() {
    munmap(const_cast<unsigned char*>(m_begin), m_size);
}

#endif

}  // namespace frontdesk::platform
