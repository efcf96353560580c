import Content
import Geometry

/// Names under a map in columns as many as they have room for, each with the number that it has on the map.
struct MapList {
  struct Entry: Hashable {
    /// Its number on the map; may be empty.
    var lead: String
    var text: String
    /// Printed in bold after the text.
    var value: String
  }

  private(set) var plan: Plan

  private static let gap = 12.pt
  private static let mostColumns = 5

  init(_ entries: [Entry], width: Length, inks: Inks, ruler: Ruler) {
    plan = Plan(width: width)
    guard !entries.isEmpty else { return }
    let style = DrawingText(size: inks.small.size, colour: inks.ink)
    let bold = DrawingText(size: style.size, isBold: true, colour: inks.ink)
    let lead = entries.map { $0.lead.isEmpty ? .zero : ruler.width($0.lead, bold) + style.size * 0.5 }.max() ?? .zero
    func value(_ entry: Entry) -> Length {
      entry.value.isEmpty ? .zero : ruler.width(entry.value, bold) + style.size * 0.5
    }
    let widest = entries.map { lead + ruler.width($0.text, style) + value($0) }.max() ?? .zero
    let fitting = Int(((width + Self.gap) / (max(widest, 40.pt) + Self.gap)).rounded(.down))
    let columns = max(1, min(fitting, Self.mostColumns, entries.count))
    let rows = (entries.count + columns - 1) / columns
    let column = (width - Self.gap * (columns - 1)) / columns
    var height = Length.zero
    for first in stride(from: 0, to: entries.count, by: rows) {
      let x = (column + Self.gap) * (first / rows)
      var y = Length.zero
      for entry in entries[first..<min(first + rows, entries.count)] {
        let room = max(column - lead - value(entry), style.size)
        let text = ruler.wrap(entry.text, style, width: room)
        let baseline = y + (text.leading + style.middleHeight * 2) / 2
        func label(_ words: String, at x: Length, _ anchor: TextAnchor) {
          guard !words.isEmpty else { return }
          plan.add(.label(Mark.Label(text: words, point: Point(x, baseline), anchor: anchor, style: bold)))
        }
        label(entry.lead, at: x + lead - style.size * 0.5, .end)
        plan.add(text.marks(x: x + lead, y: y, anchor: .start))
        let end = ruler.width(text.lines.first ?? "", style)
        label(entry.value, at: x + lead + end + style.size * 0.5, .start)
        y = y + text.height
      }
      height = max(height, y)
    }
    plan.size = Size(width, height)
  }
}
