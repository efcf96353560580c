import Diagnostics
import Glibc

/// The command line, for the `tessera` command and for any package with templates of its own.
///
///     CommandLineTool(templates: [Leaflet.self]).main()
public struct CommandLineTool {
  public static let version = "0.1.0"

  /// 0 done, 1 errors in the input, 2 usage.
  public enum ExitCode {
    public static let done: Int32 = 0
    public static let errors: Int32 = 1
    public static let usage: Int32 = 2
  }

  let templates: [any ReportTemplate.Type]
  /// What other packages add.
  let commands: [any AddedCommand.Type]
  /// What the program is called, in its help.
  private var program = "tessera"

  public init(templates: [any ReportTemplate.Type], commands: [any AddedCommand.Type] = []) {
    self.templates = templates
    self.commands = commands
  }

  /// Runs what the process was asked for and ends it with the exit code: the whole main program of a package.
  public func main() -> Never { exit(run(CommandLine.arguments)) }

  /// Runs the command that the arguments name (the first is the program's own name) and returns its exit code.
  public func run(_ arguments: [String]) -> Int32 {
    var tool = self
    if let first = arguments.first { tool.program = first.split(separator: "/").last.map(String.init) ?? tool.program }
    return tool.command(arguments)
  }

  private func command(_ arguments: [String]) -> Int32 {
    let rest = Array(arguments.dropFirst(2))
    guard arguments.count > 1 else { return usage(Help.overview(commands), because: nil) }
    let name = arguments[1]
    switch name {
    case "--help", "-h", "help":
      guard let topic = rest.first else {
        show(Help.overview(commands))
        return ExitCode.done
      }
      guard let help = Help.command(topic) ?? added(topic)?.help else { return unknown(topic) }
      show(help)
      return ExitCode.done
    case "--version":
      print("tessera \(Self.version)")
      return ExitCode.done
    default: break
    }
    let added = added(name)
    guard let help = Help.command(name) ?? added?.help else { return unknown(name) }
    if rest.contains("--help") || rest.contains("-h") {
      show(help)
      return ExitCode.done
    }
    do {
      if let added {
        return try added.run(AddedCommandArguments(options: Options(rest, known: added.options, flags: added.flags)))
      }
      let options = try Options(rest, known: Help.options(of: name), flags: Help.flags(of: name))
      switch name {
      case "build": return try build(options)
      case "check": return try check(options)
      case "import": return try importText(options)
      case "chart": return try chart(options)
      default: return try list(options)
      }
    } catch let problem as Options.Problem {
      return usage(help, because: problem.description)
    } catch let misuse as AddedCommandMisuse {
      return usage(help, because: misuse.description)
    } catch let error as FindingError {
      complain(error.finding.description)
      return ExitCode.errors
    } catch {
      complain("\(program): \(error)")
      return ExitCode.errors
    }
  }

  private func show(_ help: String) { print(Help.naming(program, in: help)) }

  private func added(_ name: String) -> (any AddedCommand.Type)? { commands.first { $0.name == name } }

  private func unknown(_ command: String) -> Int32 {
    let near =
      NearestName.of(command, in: Help.commands + commands.map { $0.name }).map { "; did you mean “\($0)”?" } ?? ""
    return usage(Help.overview(commands), because: "there is no command “\(command)”\(near)")
  }

  private func usage(_ help: String, because problem: String?) -> Int32 {
    if let problem { complain("\(program): \(problem)\n") }
    complain(Help.naming(program, in: help))
    return ExitCode.usage
  }
}

/// Writes a line to the standard error stream.
func complain(_ text: String) { writeError(text + "\n") }

/// Writes to the standard error stream, unbuffered.
func writeError(_ text: String) {
  var text = text
  text.withUTF8 { bytes in
    guard let start = bytes.baseAddress else { return }
    var done = 0
    while done < bytes.count {
      let count = write(STDERR_FILENO, start + done, bytes.count - done)
      if count <= 0 { return }
      done += count
    }
  }
}
