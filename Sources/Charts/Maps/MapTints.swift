import Content
import Geometry

/// The steps by which countries are tinted: at most four, each with the counts that it stands for.
struct MapTints {
  struct Step {
    var counts: ClosedRange<Int>
    var colour: Colour
  }

  private(set) var steps: [Step] = []

  static let mostSteps = 4
  /// The share of the ramp that is told from land without counts.
  private static let palest = 0.24

  /// Each count has a step of its own where there are few; otherwise each step has as many countries as can be.
  init(_ counts: [Int], theme: Theme, inks: Inks) {
    let sorted = counts.sorted()
    let distinct = Set(sorted).sorted()
    var ranges: [ClosedRange<Int>] = []
    if distinct.count <= Self.mostSteps {
      ranges = distinct.map { $0...$0 }
    } else {
      var rest = distinct[...]
      for n in 1...Self.mostSteps {
        guard let low = rest.first else { break }
        // The last count of this step: where its share of the countries is reached, with one left for each later step.
        let bound = sorted[sorted.count * n / Self.mostSteps - 1]
        let most = rest.count - (Self.mostSteps - n)
        let taken = min(max(rest.prefix { $0 <= bound }.count, 1), max(most, 1))
        let part = n == Self.mostSteps ? rest : rest.prefix(taken)
        ranges.append(low...(part.last ?? low))
        rest = rest.dropFirst(part.count)
      }
    }
    let ramp = Ramp.amounts(theme)
    // Names stand on the tints: none is darker than ink can be read on.
    let top = (0...20).map { 1 - Double($0) * 0.04 }.first { ramp.colour($0).contrast(with: inks.ink) >= 5 } ?? 0.2
    steps = ranges.enumerated().map { n, range in
      let share = ranges.count == 1 ? 0.6 : Double(n) / Double(ranges.count - 1)
      return Step(counts: range, colour: ramp.colour(Self.palest + (top - Self.palest) * share))
    }
  }

  func colour(_ count: Int) -> Colour? { steps.first { $0.counts.contains(count) }?.colour }
}
