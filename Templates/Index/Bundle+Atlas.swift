import Intercultural
import Tessera

extension Tessera.Bundle {
  /// Parts of one long chart, two beside each other over the whole width of the page; a single one as wide as the text.
  func chartColumns(_ charts: [() throws -> any Chart]) -> [Block] {
    let figures = charts.flatMap { make in chart { try make() } }
    return figures.count > 1 ? Columns(2, isFullWidth: true) { figures }.blocks : figures
  }
}

extension Block {
  /// The block, which text does not overtake if it is a figure: charts stay under the heading that announces them.
  var here: Block {
    guard case .figure(let figure) = self else { return self }
    return .figure(figure.placed(.here))
  }
}

extension String {
  /// The text with a last space that ends no line.
  var noBreak: String { hasSuffix(" ") ? dropLast() + "\u{A0}" : self }
}
