import Charts
import Content
import Diagnostics
import Geometry
import Pages

extension Feature {
  private struct Stripes: Drawable {
    var alternative: String { "Stripes" }
    func height(width: Length, on canvas: any DrawingCanvas) -> Length { width / 2 }
    func draw(in size: Size, on canvas: any DrawingCanvas) {
      canvas.fill(Path(Rectangle(.zero, Size(size.width, size.height / 2))), canvas.theme.colours.accent)
    }
  }

  /// Documents with everything around the text.
  static let wholes: [Feature] = [
    Feature("covers") {
      var theme = Theme.neutral
      theme.logos.cover = [Theme.Logo(try picture("logo.svg"), name: "Riverside")]
      theme.logos.backCover = theme.logos.cover
      return Report(information("Covers"), theme: theme) {
        Cover(
          title: "Covers", subtitle: "Front and back", kind: "Test report", mark: "2023",
          organisation: ["A programme", "Un programme"], motif: Stripes())
        FrontMatter { ContentsList(depth: 3) }
        Chapter("The only chapter") { Paragraph("Between covers.") }
        Appendix("Materials") {
          Resources(
            [
              Resource(
                "Handbook", address: "https://example.org/h",
                variants: [
                  .init(language: "pl"), .init(language: "es", address: "https://example.org/es", country: "Mexico"),
                ])
            ], wording: Wording(language: "en"), origin: .toolkit)
        }
        BackCover(organisation: ["A programme"], motif: Stripes()) { Paragraph("What the programme is.") }
      }
    },
    Feature("contents-over-pages") {
      Report(information("Contents"), theme: .small) {
        FrontMatter { ContentsList(depth: 3) }
        for n in 1...3 {
          Chapter("Chapter \(n)") {
            for m in 1...2 {
              Section("Section \(n).\(m) with a long title that takes more than a line\(Note("A note."))") {
                Section("Deeper") { Paragraph("Text.") }
              }
            }
          }
        }
      }
    },
    Feature("volume") {
      Report(information("A volume"), theme: .small) {
        Cover(title: "A volume")
        FrontMatter { ContentsList(depth: 2) }
        for (n, language) in ["en", "uk", "ar"].enumerated() {
          Bound(
            Report(information(["Guide", "Посібник", "دليل"][n], language: language), theme: .small) {
              Cover(title: ["Guide", "Посібник", "دليل"][n])
              Chapter("\(["Bridges", "Мости", "جسور"][n])") {
                Paragraph("\(["Text", "Текст", "نص"][n])\(Note("\(["A note", "Примітка", "ملاحظة"][n])")).")
                Table(caption: "2023", header: ["1", "2"], rows: [["3", "4"]])
              }
            })
        }
        BackCover { Paragraph("The end.") }
      }
    },
    .pages("pairs") {
      Chapter("Side by side") {
        for n in 1...12 {
          Pair {
            Paragraph("Paragraph \(n)\(Note("A note.")) of a text that stands beside its version in another language.")
          } second: {
            Paragraph("فقرة \(n) من نص يقف بجانب نسخته.").language("ar")
            List { Item("بند") }.language("ar")
          }
        }
      }
    },
    Feature("no-date-no-author") {
      Report(DocumentInformation(title: "Bare & <plain>", language: "en-GB")) { Paragraph("One paragraph.") }
    },
  ]

  static let languages: [Feature] = [
    .pages("foreign") {
      Chapter("Foreign passages") {
        Paragraph {
          "The "
          Foreign("fr", "Conseil de l’Europe")
          " and "
          Foreign("de", RichText([.strong("die"), .text(" Stadt")]))
          "."
        }
        Paragraph("Un paragraphe.").language("fr")
        List { Item("Un élément") }.language("fr")
        Quotation("Une citation.", source: "Une personne").language("fr")
        Box("Une boîte") { Paragraph("Du texte.") }.language("fr")
        Table(caption: "Un tableau", header: ["Année"], rows: [["2020"]], source: "nous").language("fr")
        Figure(
          .missing("carte"), alternative: "Une carte", caption: "Une carte", source: "nous", origin: .toolkit
        ).language("fr")
        KeyNumbers([KeyNumber("163", "membres")]).language("fr")
        Section("Une section") { Paragraph("Encore.") }.language("fr")
      }
    },
    .pages("scripts") {
      Chapter("Scripts") {
        Paragraph("Łódź, Reykjavík, Straße, naïve, œuvre, ﬁn: office, flat, final.")
        Paragraph("Η πόλη ακούει τους ανθρώπους της.").language("el")
        Paragraph("Місто слухає своїх мешканців, а мешканці говорять.").language("uk")
        Paragraph("المدينة تستمع إلى سكانها، والسكان يتحدثون 2023 مرة.").language("ar")
        Paragraph("העיר מקשיבה לתושביה, והתושבים מדברים 2023 פעמים.").language("he")
        Paragraph("เมืองรับฟังผู้คนของตน").language("th")
        Paragraph("शहर अपने लोगों की सुनता है, और लोग बोलते हैं।").language("hi")
        Paragraph("বাংলা ভাষা").language("bn")
        Paragraph("Mixed: the word مدينة and the word עיר in a line.")
        List { Item("קודם\(Note("הערה"))") }.language("he")
      }
    },
    .pages("arabic", language: "ar") {
      Chapter("المدينة") {
        Paragraph("المدينة تستمع إلى سكانها\(Note("ملاحظة")).")
        Table(caption: "الأعضاء", header: ["السنة", "العدد"], rows: [["2020", "141"]])
      }
    },
    .pages("hyphenated", language: "de") {
      Chapter("Silbentrennung") {
        Paragraph(
          "Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsgesellschaft und Öffentlichkeitsbeteiligungsverfahren."
        )
      }
    },
  ]
}
