// SPDX-License-Identifier: Apache-2.0
#include "app/cli/document_file.h"

#include "app/cli/drawing_app.h"
#include "app/cli/write_file.h"

#include "ui/report/html.h"
#include "ui/report/pdf.h"

#include <algorithm>

namespace tokenyard::cli {

report::Origin originToday(const std::string &path)
{
    return {std::filesystem::path(path).filename().string(),
            {},
            ui::creationTime().date().toString(Qt::ISODate).toStdString(),
            TOKENYARD_VERSION};
}

void writeDocument(const std::string &path, const report::Document &document, Language language, Outcome &outcome)
{
    const DrawingApp app;
    std::string ending = std::filesystem::path(path).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const QByteArray bytes = ending == ".html" || ending == ".htm" ? ui::documentHtml(document, language)
                                                                   : ui::pdfOf(ui::layOut(document, language), ui::creationTime());
    writeWhole(path, {bytes.constData(), std::size_t(bytes.size())}, outcome);
}

} // namespace tokenyard::cli
