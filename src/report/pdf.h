#pragma once

#include "core/new_file.h"
#include "report/document.h"

namespace frontdesk::report {

/// Typesets `document` on A4 as a PDF: fonts embedded as subsets, text that can be searched and copied,
/// header and page number on every page. Whatever the words hold is harmless. The pages go to the file one by
/// one.
/// @param file finishing it is the caller's.
/// @return how many pages, at least 1.
/// @throws core::FileError
int write_pdf(const Document& document, core::NewFile& file);

}  // namespace frontdesk::report
