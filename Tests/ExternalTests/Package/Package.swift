// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "minutes",
  dependencies: [.package(name: "Tessera", path: "../../..")],
  targets: [
    .executableTarget(name: "minutes", dependencies: [.product(name: "Tessera", package: "Tessera")])
  ])
