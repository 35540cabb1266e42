#pragma once

#include "app/commands/command.h"

namespace lantu {

Command planCommand();
Command outlineCommand();
Command indicatorsCommand();
Command cellsCommand();
Command importCommand();
Command observationsCommand();
Command assessCommand();
Command chartCommand();
Command reportCommand();
Command undoCommand();
Command verifyCommand();

/// All of them, in the order help lists them.
QList<Command> allCommands();

} // namespace lantu
