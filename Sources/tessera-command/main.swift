import Glibc
import Templates
import Tessera

exit(CommandLineTool(templates: allTemplates).run(CommandLine.arguments))
