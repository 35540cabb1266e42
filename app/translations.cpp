#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace lantu {

using namespace Qt::StringLiterals;

Translations::Translations(const QString& language)
{
    QLocale::setDefault(QLocale(language));
    if (m_own.load(u":/i18n/lantu_"_s + language))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace lantu
