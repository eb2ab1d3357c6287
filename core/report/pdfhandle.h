// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Takes part of everything libqpdf holds for one file; lets go of it whichever way the function is left. The library's C interface: it
// throws nothing, and neither do we. Says nothing on any stream.
#pragma once

#include <qpdf/qpdf-c.h>

namespace holdfast::report::pdf {

class Handle {
public:
    Handle()
    {
        qpdf_silence_errors(m_data);
        qpdf_set_suppress_warnings(m_data, QPDF_TRUE);
    }
    ~Handle()
    {
        // An error that nobody asked for would be told on standard error.
        if (qpdf_has_error(m_data))
            (void)qpdf_get_error(m_data);
        qpdf_cleanup(&m_data);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    qpdf_data data() const { return m_data; }
    bool went(QPDF_ERROR_CODE code) const { return (code & QPDF_ERRORS) == 0; }

private:
    qpdf_data m_data = qpdf_init();
};

}  // namespace holdfast::report::pdf
