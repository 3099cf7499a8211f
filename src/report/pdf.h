#pragma once

#include <functional>
#include <string>

#include "core/new_file.h"
#include "report/document.h"

namespace frontdesk::report {

class Paper;

/// Typesets `document` on A4 as a PDF: fonts embedded as subsets, text that can be searched and copied,
/// header and page number on every page. Whatever the words hold is harmless. The pages go to the file one by
/// one.
/// @param file finishing it is the caller's.
/// @return how many pages, at least 1.
/// @throws core::FileError
int write_pdf(const Document& document, core::NewFile& file);

/// A page that is drawn by itself.
struct SinglePage {
    std::string title, author;  ///< of the file
    core::Instant made;
    double width = 0, height = 0;  ///< points
};

/// The same for one page of whatever form.
void write_page(const SinglePage& page, core::NewFile& file, const std::function<void(Paper&)>& draw);

}  // namespace frontdesk::report
