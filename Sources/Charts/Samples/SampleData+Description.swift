import Content

extension SampleData {
  /// One sentence for each sample: how many, extremes, quartiles, the highlighted case, with its rank if it is to be told.
  func descriptions(_ middle: Middle) -> [String] {
    samples.map { sample in
      let text = facts(of: sample, middle).joined(separator: wording.charts.item)
      return sample.name.isEmpty ? text : sample.name + wording.colon + text
    }
  }

  private func facts(of sample: Distribution, _ middle: Middle) -> [String] {
    let known = sample.known
    guard let first = known.first, let last = known.last else { return [] }
    let quantiles = sample.quantiles
    let (charts, graphics, figures) = (wording.charts, wording.graphics, figures)
    func say(_ word: String, _ value: String) -> String { word + wording.colon + value }
    var parts = Basis(n: known.count).sentences(wording)
    if sample.isSmall { parts.append(graphics.smallSample) }
    if known.count > 1 { parts.append(say(charts.lowest, wording.said(first.name, figures.text(first.value)))) }
    if !sample.isSmall { parts.append(say(graphics.lowerQuartile, figures.text(quantiles.lower))) }
    parts.append(say(middle.word(graphics), figures.text(middle.value(quantiles))))
    if !sample.isSmall { parts.append(say(graphics.upperQuartile, figures.text(quantiles.upper))) }
    if known.count > 1 { parts.append(say(charts.highest, wording.said(last.name, figures.text(last.value)))) }
    if let highlight = sample.highlight {
      let value = sample.highlighted
      let all = sample.tellsRank ? Quantiles(known.map(\.value)) : nil
      let rank = value.flatMap { value in
        all.map { graphics.rank(wording.number($0.rank(of: value)), of: wording.number($0.count)) }
      }
      let place = rank.map { ", " + $0 } ?? ""
      parts.append(say(charts.highlighted, wording.said(highlight, figures.text(value)) + place))
    }
    return parts
  }

  /// "n = 37", and that the sample is small where it is.
  func countText(of sample: Distribution) -> String {
    let line = Basis(n: sample.known.count).line(wording)
    return sample.isSmall ? line + " · " + wording.graphics.smallSample : line
  }

  /// One row for each case, one column for each sample; a dash where a case is not in a sample.
  var table: ChartTable {
    let figures = figures
    let value = labels.value.isEmpty ? wording.charts.value : labels.value
    let columns = samples.map { sample in
      Dictionary(sample.entries.map { ($0.name, $0.value) }) { first, _ in first }
    }
    return ChartTable(
      header: [labels.category.isEmpty ? wording.charts.category : labels.category]
        + samples.map { $0.name.isEmpty ? value : $0.name },
      rows: samples.flatMap { $0.entries.map(\.name) }.unique.map { name in
        [ChartTable.Cell(name)]
          + columns.map { column in
            guard let value = column[name] else { return ChartTable.Cell(nil, text: ChartData.dash) }
            return ChartTable.Cell(value, text: figures.text(value))
          }
      })
  }
}

/// What the tick in the middle of a sample shows.
public enum Middle: Hashable, Sendable {
  /// Half of the values lie below it.
  case median
  /// The arithmetic mean.
  case average

  func value(_ quantiles: Quantiles) -> Double { self == .median ? quantiles.median : quantiles.mean }
  func word(_ words: GraphicWords) -> String { self == .median ? words.median : words.average }
}
