import Intercultural
import Templates
import Tessera

CommandLineTool(templates: allTemplates, commands: [IndexCommand.self]).main()
