import Tessera

/// A network's half page in a report of the programme, made of the network's own bundle:
///
///     ## RPCI – Portugal {#portugal}
///
///     ::: network {bundle=../rpci-2024}
///     :::
///
/// The heading is the author's; what is wrong with the network's bundle is told with the path of its files.
struct NetworkBlock: AddedBlock {
  static let name = "network"
  static let attributes = ["bundle"]

  static func blocks(_ request: BlockRequest) -> [Block] {
    guard let path = request["bundle"] else {
      request.bundle.findings.error(
        "::: network does not say which bundle", at: request.origin,
        hint: "add {bundle=../network-report}: the folder of the network's own report, by its path from this one")
      return []
    }
    let section = request.bundle.reading(bundle: path.value, for: NetworkReport.self, at: path.origin) { other in
      let year = NetworkYear(other)
      if other.isReadWhole { NetworkReport().check(other) }
      return year?.section
    }
    return section ?? []
  }
}
