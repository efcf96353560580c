/// Shares a number of wholes among parts in proportion, so that they add up.
///
/// Each part gets the whole part of its quota; what is left goes to the largest remainders, the first of equal ones (the
/// method of Hamilton: Balinski and Young, "Fair Representation", 1982).
enum LargestRemainder {
  /// Wholes for parts that are not negative and add up to more than zero.
  static func shares(of parts: [Double], wholes: Int) -> [Int] {
    let total = parts.reduce(0, +)
    guard total > 0 else { return parts.map { _ in 0 } }
    let quotas = parts.map { $0 / total * Double(wholes) }
    var shares = quotas.map { Int($0.rounded(.down)) }
    let order = parts.indices.sorted { a, b in
      let (x, y) = (quotas[a] - quotas[a].rounded(.down), quotas[b] - quotas[b].rounded(.down))
      return x == y ? a < b : x > y
    }
    let left = wholes - shares.reduce(0, +)
    for n in order.prefix(max(left, 0)) { shares[n] += 1 }
    return shares
  }
}
