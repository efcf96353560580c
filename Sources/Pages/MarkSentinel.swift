/// The specks that part the segments of a page in the file that Cairo writes.
///
/// Cairo cannot say "marked content begins", so the painter fills a speck of 1/256 × 3/256 pt before each segment and
/// one after the last, each at a place that tells its number; the finisher replaces exactly these by the operators. The
/// sizes print as 0.004 and 0.012 in Cairo 1.16 and 1.18, whatever the transform, and nothing that a person places is
/// as small.
package enum MarkSentinel {
  package static let width = 1.0 / 256
  package static let height = 3.0 / 256

  /// Sentinels in one row. A speck outside the page would be dropped, so rows fit on a page of 64 points in width.
  package static let columns = 64

  package static func column(of number: Int) -> Int { number % columns }
  package static func row(of number: Int) -> Int { number / columns }
  package static func number(column: Int, row: Int) -> Int { row * columns + column }
}
