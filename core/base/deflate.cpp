// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/deflate.h"

#include <libdeflate.h>

#include <QtEndian>

#include <memory>

namespace holdfast {

namespace {

/// The stream, after `before` bytes that are left to the caller.
QByteArray deflatedAfter(qsizetype before, QByteArrayView plain, Effort effort)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(libdeflate_alloc_compressor(int(effort)),
                                                                                                   libdeflate_free_compressor);
    Q_CHECK_PTR(compressor.get());
    const auto size = size_t(plain.size());
    const size_t most = libdeflate_zlib_compress_bound(compressor.get(), size);
    QByteArray made(before + qsizetype(most), Qt::Uninitialized);
    const size_t used = libdeflate_zlib_compress(compressor.get(), plain.data(), size, made.data() + before, most);
    Q_ASSERT(used > 0);  // it fits always, says the bound
    made.resize(before + qsizetype(used));
    return made;
}

}  // namespace

QByteArray deflated(QByteArrayView plain, Effort effort)
{
    return deflatedAfter(0, plain, effort);
}

QByteArray deflatedWithSize(QByteArrayView plain, Effort effort)
{
    QByteArray made = deflatedAfter(sizeof(quint32), plain, effort);
    qToBigEndian(quint32(plain.size()), made.data());
    return made;
}

}  // namespace holdfast
