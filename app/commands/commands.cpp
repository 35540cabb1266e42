#include "app/commands/commands.h"

namespace lantu {

QList<Command> allCommands()
{
    return {planCommand(), outlineCommand(), indicatorsCommand(), commitmentsCommand(),
        projectsCommand(), findingsCommand(), textCommand(), searchCommand(), cellsCommand(),
        importCommand(), observationsCommand(), assessCommand(), warningsCommand(), rollupCommand(),
        yearlyTargetsCommand(), chartCommand(), reportCommand(), templateCommand(), undoCommand(),
        verifyCommand(), selftestCommand()};
}

} // namespace lantu
