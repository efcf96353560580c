public import Diagnostics

/// A command that a package adds to the command line.
///
///     CommandLineTool(templates: allTemplates, commands: [IndexCommand.self]).main()
public protocol AddedCommand: Sendable {
  /// What is typed: "index".
  static var name: String { get }
  /// Lines for the overview, as they stand there: the use, then what it does.
  static var usage: String { get }
  /// The command's own page of help.
  static var help: String { get }
  /// The options with a value, each with the name under which it is kept: `["--city": "city"]`.
  static var options: [String: String] { get }
  /// The options without a value.
  static var flags: [String: String] { get }

  /// Does the work and returns the exit code. A `FindingError` is told; wrong use is an `AddedCommandMisuse`.
  static func run(_ arguments: AddedCommandArguments) throws -> Int32
}

/// What was typed after the name of an added command.
public struct AddedCommandArguments {
  let options: Options

  /// The words that are no options.
  public var names: [String] { options.names }
  /// The value of an option.
  public subscript(_ option: String) -> String? { options[option] }
  /// Whether a flag is given.
  public func has(_ flag: String) -> Bool { options.has(flag) }
  /// The code of a language under `language`, checked.
  public func language() throws -> String? { try options.language() }

  /// Tells all findings beside a result that goes to the standard output as it is.
  public func tell(_ findings: Findings, result: String) -> Int32 {
    for finding in findings.all { complain(finding.description) }
    print(result)
    return CommandLineTool.ExitCode.done
  }

  /// Tells all findings, then what was done or that nothing was; returns the exit code.
  public func tell(_ findings: Findings, done: String?, writes: Bool = true) -> Int32 {
    CommandLineTool(templates: []).tell(findings, done: done, writes: writes)
  }
}

/// A wrong use of an added command, told with its help.
public struct AddedCommandMisuse: Error, CustomStringConvertible {
  public var description: String
  public init(_ description: String) { self.description = description }
}
