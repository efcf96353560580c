import Tessera

CommandLineTool(templates: [Minutes.self]).main()
