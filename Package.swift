// swift-tools-version: 6.0
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A target of ours: its folder is `Sources/<name>` unless said otherwise.
func module(_ name: String, _ uses: [Target.Dependency], path: String? = nil) -> Target {
  .target(name: name, dependencies: uses, path: path, swiftSettings: strict)
}

/// The tests of one target, in `Tests/<name>Tests`.
func tests(_ name: String, _ uses: [Target.Dependency], besides files: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: uses, exclude: files, swiftSettings: strict)
}

let package = Package(
  name: "Tessera",
  products: [
    .library(name: "Tessera", targets: ["Tessera"]),
    .library(name: "Intercultural", targets: ["Intercultural"]),
    .executable(name: "tessera", targets: ["tessera-command"]),
  ],
  targets: [
    // C libraries from Debian.
    .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CRsvg", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    // Files of Assets/Index as bytes of the program.
    .target(name: "CIndexData"),

    // The language files of Assets/Languages, put into the program.
    .target(name: "CLanguages"),
    // Outlines of countries, embedded (clang's #embed, C23).
    .target(name: "CWorldMap"),

    // The core, left of the waist.
    module("Geometry", []),
    module("Diagnostics", []),
    module("Pages", ["Geometry", "Diagnostics"]),
    module("Datasets", ["Diagnostics", "CCmark", "CZip", "CExpat"]),
    module("Content", ["Datasets", "Pages", "Geometry", "Diagnostics", "CLanguages"]),
    module("Typesetting", ["Pages", "Geometry", "Diagnostics", "CPango"]),
    module("Charts", ["Content", "Pages", "Geometry", "Diagnostics", "CWorldMap"]),
    module("Layout", ["Content", "Typesetting", "Pages", "Geometry", "Diagnostics"]),

    // Right of the waist.
    module("CairoPainting", ["Pages", "Geometry", "Diagnostics", "CCairo", "CRsvg"]),
    module("PDFFinishing", ["Pages", "Geometry", "Diagnostics", "CZlib"]),

    // The facade, the programme's own model, the documents, the command.
    module(
      "Tessera",
      [
        "Geometry", "Diagnostics", "Pages", "Content", "Datasets", "Typesetting", "Charts", "Layout", "CairoPainting",
        "PDFFinishing",
      ]),
    module("Intercultural", ["Tessera", "Datasets", "Diagnostics", "CSQLite", "CIndexData"]),
    module("Templates", ["Tessera", "Intercultural"], path: "Templates"),
    .executableTarget(
      name: "tessera-command", dependencies: ["Tessera", "Intercultural", "Templates"], swiftSettings: strict),

    // Workbooks as XML that a test can read.
    module("WorkbookWriting", [], path: "Tests/WorkbookWriting"),
    tests("Geometry", ["Geometry", "Diagnostics"]),
    tests("Pages", ["Pages", "Geometry"]),
    tests("Content", ["Content", "Datasets", "Pages", "Geometry", "Diagnostics"]),
    tests("Datasets", ["Datasets", "Diagnostics", "WorkbookWriting"], besides: ["Workbooks"]),
    tests("Typesetting", ["Typesetting", "Pages", "Geometry", "Diagnostics"]),
    tests("Charts", ["Charts", "Content", "Pages", "Geometry", "Diagnostics"]),
    tests(
      "Layout", ["Layout", "Content", "Typesetting", "Pages", "Geometry", "Diagnostics"], besides: ["Dumps"]),
    tests("CairoPainting", ["CairoPainting", "Pages", "Geometry", "Diagnostics"]),
    tests("PDFFinishing", ["PDFFinishing", "CairoPainting", "Pages", "Geometry", "Diagnostics"]),
    tests(
      "Tessera",
      ["Tessera", "Content", "Datasets", "Layout", "Pages", "Geometry", "Diagnostics", "WorkbookWriting"]),
    tests("External", [], besides: ["Package"]),
    tests("Intercultural", ["Intercultural", "Tessera", "Datasets", "Diagnostics"]),
    tests(
      "Conformance",
      [
        "Tessera", "Templates", "Charts", "Content", "Layout", "Typesetting", "CairoPainting", "PDFFinishing", "Pages",
        "Geometry",
        "Diagnostics",
      ], besides: ["Structures"]),
    tests(
      "Templates",
      [
        "Templates", "Intercultural", "Tessera", "Content", "Datasets", "Pages", "Geometry", "Diagnostics",
        "WorkbookWriting",
      ]),
  ]
)
