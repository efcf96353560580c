import Tessera

// example whole-template
/// A leaflet on the visits of a year.
struct VisitLeaflet: ReportTemplate {
  static let name = "visit-leaflet"
  static let summary = "The visits of a year on two pages"
  static let needsChapters = false

  struct Visit: Decodable {
    let city: String
    let date: CalendarDate
    let people: Int
  }

  func report(from bundle: Bundle) -> Report {
    let visits = bundle.decode([Visit].self, from: "visits") ?? []
    return Report(bundle.information, theme: bundle.theme, wording: bundle.wording) {
      Cover(title: "Visits", subtitle: "Sample data", mark: "2024")
      Chapter("Where we went") {
        Paragraph("Experts went to \(strong: "\(visits.count)") cities.")
        Table(
          caption: "Visits", header: ["City", "Date", "People"],
          rows: visits.map { [$0.city, bundle.wording.date($0.date), "\($0.people)"] }
        ).total(of: [2])
      }
    }
  }
}
// end

extension Example {
  static let wholes: [Example] = [
    Example(name: "whole-template") { .report(VisitLeaflet().report(from: $0)) },
    .report("report") { bundle in
      Report(bundle.information, theme: bundle.theme, wording: bundle.wording) {
        Cover(
          title: "A year of bridges", subtitle: "Sample document", kind: "Annual report",
          mark: "2024", organisation: ["Arvenian Network"])
        FrontMatter {
          ContentsList(depth: 2)
        }
        Chapter("Members", abstract: "Two cities joined in 2024.") {
          Paragraph("The network has 12 members.")
          Section("New members") {
            Paragraph("Velmora and Lindhaven, as the \(Reference(to: "rules")) provide.")
          }
        }
        Appendix("Rules") {
          Paragraph("Every city may join.")
        }.label("rules")
        BackCover(organisation: ["Arvenian Network"]) {
          Paragraph("The network brings cities together.")
        }
      }
    },
    .report("plate") { bundle in
      Report(bundle.information, theme: bundle.theme, wording: bundle.wording) {
        Plate(isLandscape: true) {
          PlateSpace()
          PlateLine("Certificate of membership", size: 24.pt)
          PlateLine("Velmora", size: 64.pt, least: 30.pt).bold().ink(.accent).title()
          PlateSpace()
          Signatures([
            Person(name: "M. Ostrander", function: "Mayor"),
            Person(name: "I. Belcourt", function: "Chair"),
          ])
        }
      }
    },
    .report("bound") { bundle in
      let guide = Report(DocumentInformation(title: "Guide", language: "en")) {
        Cover(title: "Guide", mark: "A–Z")
        Chapter("First steps") { Paragraph("Name a co-ordinator.") }
      }
      return Report(bundle.information, theme: bundle.theme, wording: bundle.wording) {
        Cover(title: "Welcome pack", mark: "2024")
        FrontMatter { ContentsList(depth: 2) }
        Bound(guide)
      }
    },
    .report("contents") { bundle in
      Report(bundle.information, theme: bundle.theme, wording: bundle.wording) {
        FrontMatter {
          ContentsList(depth: 2)
          ContentsList(of: .tables)
        }
        Chapter("Members") {
          Section("By country") {
            Table(caption: "By country", header: ["Country", "Members"], rows: [["Arvenia", "8"]])
          }
          PageBreak()
          Section("By size") { Paragraph("Half of them are small.") }
        }
      }
    },
    .report("back-index") { bundle in
      Report(bundle.information, theme: bundle.theme, wording: bundle.wording) {
        Chapter("Practices") {
          Section("Buses") { Paragraph("Velmora draws lines.") }.label("buses")
          Section("Kitchens") { Paragraph("Lindhaven cooks.") }.label("kitchens")
        }
        Chapter("Index of cities") {
          Columns(3) {
            BackIndex([
              BackIndex.Entry("Lindhaven", at: ["kitchens"]),
              BackIndex.Entry("Velmora", at: ["buses"]),
            ])
          }
        }
      }
    },
  ]
}
