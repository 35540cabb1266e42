#pragma once

#include <QString>
#include <QTranslator>

namespace lantu {

/// The program's and Qt's own texts in one language, for as long as it lives. English is the source
/// and needs none.
class Translations
{
public:
    /// `language`: `zh_CN` or `en`. Sets the default locale too.
    explicit Translations(const QString& language);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace lantu
