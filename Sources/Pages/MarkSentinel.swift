/// The rectangles that bracket each segment in the file that Cairo writes.
///
/// Cairo cannot say "marked content begins", so the painter fills a speck of 1/256 × 3/256 pt where a segment begins
/// and one of 1/256 × 5/256 pt where it ends, each at a place that tells the segment's number; the finisher replaces
/// exactly these by the operators. The sizes print as 0.004, 0.012 and 0.02 in Cairo 1.16 and 1.18, whatever the
/// transform, and nothing that a person places is as small.
package enum MarkSentinel {
  package static let width = 1.0 / 256
  package static let beginHeight = 3.0 / 256
  package static let endHeight = 5.0 / 256

  /// Segments in one row of sentinels. Specks outside the page would be dropped, so rows are short enough for a page
  /// of 64 points in width.
  package static let columns = 64

  package static func column(of segment: Int) -> Int { segment % columns }
  package static func row(of segment: Int) -> Int { segment / columns }
  package static func segment(column: Int, row: Int) -> Int { row * columns + column }
}
