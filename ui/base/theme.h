#pragma once

namespace lantu {

enum class Appearance { Light, Dark };

/// How the platform looks: dark where its windows are.
Appearance platformAppearance();

/// Gives the whole application our colours and the flat, dense look of a yearbook: white paper,
/// hairlines, one accent. May be called again to change while running.
void applyTheme(Appearance appearance);

} // namespace lantu
