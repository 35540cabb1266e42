#include "core/sheets/xlsx/xlsxrelations.h"

#include "core/sheets/xml/xmlparser.h"
#include "core/sheets/zipfile.h"

#include <utility>

namespace lantu {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray folderOf(const QByteArray& partName)
{
    return partName.left(partName.lastIndexOf('/') + 1);
}

/// `target` as seen from a folder: absolute, relative, or with steps upwards.
QByteArray resolved(QByteArray target, const QByteArray& folder)
{
    target.replace('\\', '/');
    if (!target.startsWith('/'))
        target.prepend(folder);
    QList<QByteArray> steps;
    for (const QByteArray& step : target.split('/')) {
        if (step == "..") {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (!step.isEmpty() && step != ".") {
            steps.append(step);
        }
    }
    return steps.join('/');
}

class RelationsHandler final : public XmlHandler
{
public:
    RelationsHandler(const ZipFile& file, QByteArray folder)
        : m_file(file)
        , m_folder(std::move(folder))
    { }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QByteArray type = bytesOf(attributes.value("Type"));
        QByteArray target = resolved(bytesOf(attributes.value("Target")), m_folder);
        if (!m_file.contains(target))
            target = QByteArray::fromPercentEncoding(target);
        m_relations.append({bytesOf(attributes.value("Id")), type.mid(type.lastIndexOf('/') + 1),
            std::move(target)});
    }

    [[nodiscard]] const QList<XlsxRelation>& relations() const { return m_relations; }

private:
    const ZipFile& m_file;
    QByteArray m_folder;
    QList<XlsxRelation> m_relations;
};

} // namespace

Result<QList<XlsxRelation>> readXlsxRelations(ZipFile& file, const QByteArray& partName)
{
    const QByteArray folder = folderOf(partName);
    const QByteArray relationsName = folder + "_rels/" + partName.mid(folder.size()) + ".rels";
    if (!file.contains(relationsName))
        return QList<XlsxRelation>();
    auto part = file.openPart(relationsName);
    if (!part)
        return Unexpected{part.error()};
    RelationsHandler handler(file, folder);
    if (auto parsed = parseXml(*part, handler); !parsed)
        return Unexpected{parsed.error()};
    return handler.relations();
}

} // namespace lantu
