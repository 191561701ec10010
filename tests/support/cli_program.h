// SPDX-License-Identifier: Apache-2.0
// Runs the command line as a shell would: exit code, standard output, standard error.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

struct Answer {
    int exitCode = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Answer runCli(const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLI_PROGRAM), arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
