#include <QRegularExpression>
#include <QDebug>
using namespace Qt::StringLiterals;
int main() {
 for (auto p : {u"^(([一二三四五六七八九十]+、)|([((][一二三四五六七八九十\\d]+[))])|(\\d+[.、.](?!\\d))|[①-⑳]|[#*★])\\s*"_s, u"^([((][一二]+[))])"_s, u"[①-⑳]"_s, u"[#*★]"_s, u"(\\d+[.、.](?!\\d))"_s}) { QRegularExpression r(p); qDebug() << r.isValid() << r.errorString() << r.patternErrorOffset(); }
}
