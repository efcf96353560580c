import Glibc
import Intercultural
import Templates
import Tessera

exit(CommandLineTool(templates: allTemplates, commands: [IndexCommand.self]).run(CommandLine.arguments))
