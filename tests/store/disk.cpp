// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/disk.h"

#include "tests/store/campaign.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <functional>

namespace holdfast::tests {

namespace {
constexpr qsizetype Sector = 512;
}

Disk::Disk(const QStringList &folders, const QString &recording, const QString &acks)
    : m_folders(folders)
    , m_acks(acks)
{
    for (const QString &folder : folders)
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
            m_before[file.filePath()] = contentsOf(file.filePath());
    const QByteArray log = contentsOf(recording);
    const char *next = log.constData();
    const char *const end = next + log.size();
    const auto number = [&next](auto value) {
        memcpy(&value, next, sizeof value);
        next += sizeof value;
        return value;
    };
    while (next < end) {
        Step step;
        step.kind = *next++;
        const auto nameLength = number(quint32());
        step.path = QString::fromLocal8Bit(next, qsizetype(nameLength));
        next += nameLength;
        step.offset = number(qint64());
        const auto length = number(quint64());
        step.data = QByteArray(next, qsizetype(length));
        next += length;
        m_steps.push_back(std::move(step));
    }
}

QByteArray Disk::cut(std::size_t after, std::mt19937_64 &random) const
{
    const auto apply = [](QByteArray &bytes, const Step &step) {
        const qsizetype end = step.offset + (step.kind == 'W' ? step.data.size() : 0);
        if (step.kind == 'T' || bytes.size() < end)
            bytes.resize(step.kind == 'T' && bytes.size() > end ? end : std::max(bytes.size(), end), '\0');
        if (step.kind == 'W')
            bytes.replace(step.offset, step.data.size(), step.data);
    };
    Names live, durable;
    for (const auto &[path, bytes] : m_before)
        live[path] = std::make_shared<Inode>(Inode{bytes, {}});
    durable = live;
    struct Naming {
        QString folder;
        std::function<void(Names &)> change;
    };
    std::vector<Naming> unsynced;
    const auto name = [&](const QString &path, std::function<void(Names &)> change) {
        change(live);
        unsynced.push_back({QFileInfo(path).path(), std::move(change)});
    };
    QByteArray told;
    for (std::size_t i = 0; i < after; ++i) {
        const Step &step = m_steps[i];
        const QString path = step.path, other = QString::fromLocal8Bit(step.data);
        if (path == m_acks) {
            if (step.kind == 'W')
                told += step.data;
            continue;
        }
        const auto there = live.find(path);
        if (step.kind == 'O' && there == live.end()) {
            name(path, [path, fresh = std::make_shared<Inode>()](Names &names) { names[path] = fresh; });
        } else if (step.kind == 'O' && step.offset == 1) {
            there->second->unsynced.push_back({'T', path, 0, {}});
        } else if (step.kind == 'U') {
            name(path, [path](Names &names) { names.erase(path); });
        } else if (step.kind == 'L' && there != live.end()) {
            name(path, [other, inode = there->second](Names &names) { names[other] = inode; });
        } else if (step.kind == 'R' && there != live.end()) {
            name(path, [path, other, inode = there->second](Names &names) {
                names[other] = inode;
                names.erase(path);
            });
        } else if ((step.kind == 'W' || step.kind == 'T') && there != live.end()) {
            there->second->unsynced.push_back(step);
        } else if (step.kind == 'S' && there != live.end()) {
            for (const Step &write : there->second->unsynced)
                apply(there->second->bytes, write);
            there->second->unsynced.clear();
        } else if (step.kind == 'S') {
            std::erase_if(unsynced, [&](const Naming &naming) {
                if (naming.folder != path)
                    return false;
                naming.change(durable);
                return true;
            });
        }
    }

    // The cut. Names come up to some point of each folder; bytes as they please.
    for (const QString &folder : m_folders) {
        std::vector<const Naming *> here;
        for (const Naming &naming : unsynced)
            if (naming.folder == folder)
                here.push_back(&naming);
        const std::size_t upTo = random() % 2 == 0 ? here.size() : random() % (here.size() + 1);
        for (std::size_t i = 0; i < upTo; ++i)
            here[i]->change(durable);
        for (const QString &file : QDir(folder).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(QDir(folder).filePath(file));
    }
    std::map<Inode *, QByteArray> settled;
    for (const auto &[path, inode] : durable) {
        auto [bytes, isFirst] = settled.try_emplace(inode.get(), inode->bytes);
        const quint64 mood = random() % 4;  // nothing, some, most, all
        for (const Step &write : isFirst ? inode->unsynced : std::vector<Step>()) {
            if (random() % 3 >= mood)
                continue;
            Step torn = write;
            if (write.kind == 'W' && write.data.size() > Sector && random() % 8 == 0)
                torn.data.truncate(Sector * qsizetype(1 + random() % quint64(write.data.size() / Sector)));
            apply(bytes->second, torn);
        }
        put(path, bytes->second);
    }
    return told;
}

}  // namespace holdfast::tests
