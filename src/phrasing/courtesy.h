#pragma once

#include "phrasing/assessment.h"
#include "phrasing/stream.h"

namespace frontdesk::phrasing {

/// The five courtesy words (请 您好 谢谢 对不起 再见) and how the customer is addressed. A quoted 你 is
/// somebody else's.
/// @param reply what `stream` was made of; tells 您 from 你, which the rules read alike
Courtesy find_courtesy(std::string_view reply, const Stream& stream);

}  // namespace frontdesk::phrasing
