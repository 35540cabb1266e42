#pragma once

#include "app/commands/command.h"

namespace lantu {

Command planCommand();
Command outlineCommand();
Command indicatorsCommand();
Command commitmentsCommand();
Command projectsCommand();
Command findingsCommand();
Command textCommand();
Command searchCommand();
Command cellsCommand();
Command importCommand();
Command observationsCommand();
Command assessCommand();
Command warningsCommand();
Command rollupCommand();
Command yearlyTargetsCommand();
Command chartCommand();
Command reportCommand();
Command templateCommand();
Command undoCommand();
Command verifyCommand();
Command selftestCommand();

/// All of them, in the order help lists them.
QList<Command> allCommands();

} // namespace lantu
