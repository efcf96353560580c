extension Wording {
  /// What each language changes in the English words, by its BCP 47 language subtag.
  static let languages: [String: @Sendable (inout Wording) -> Void] = [
    "ar": arabic, "de": german, "el": greek, "en": { _ in }, "es": spanish, "fr": french, "it": italian,
    "ja": japanese, "pl": polish, "pt": portuguese, "uk": ukrainian,
  ]
}

/// What charts say by themselves, in labels and in the text that describes them to a listener.
///
/// The words stand alone or before a colon, so that no language has to inflect them for a number.
public struct ChartWords: Hashable, Sendable {
  public var barChart = "Bar chart"
  public var columnChart = "Column chart"
  public var lineChart = "Line chart"
  public var donutChart = "Donut chart"
  public var total = "Total"
  /// In the place of a value that is not known.
  public var missing = "no data"
  /// Before the number of values of a long series.
  public var valueCount = "Number of values"
  public var first = "First value"
  public var last = "Last value"
  public var lowest = "Lowest value"
  public var highest = "Highest value"
  public var highlighted = "Highlighted"
  /// The heads of a chart's data table.
  public var category = "Category"
  public var value = "Value"
  public var share = "Share"
  /// Between sentences, with its space.
  public var sentence = ". "
  /// Between the items of a list, with its space.
  public var item = "; "
}
