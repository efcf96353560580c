public import Tessera

public struct Leaflet: ReportTemplate {
  public static let name = "leaflet"
  public static let summary = "A cover and some chapters"
  public init() {}
  public func report(from bundle: Bundle) -> Report {
    Report(bundle.information, theme: bundle.theme) {
      Cover(title: bundle.information.title, mark: "2023")
      FrontMatter { ContentsList(depth: 2) }
      bundle.chapters()
    }
  }
}
