import Geometry
import Pages
import Testing

@testable import PDFFinishing

/// What a screen reader meets.
@Suite struct StructureTests {
  @Test func theTreeFollowsTheGroups() throws {
    #expect(
      try FinishedFile(Sample.rich()).structure == """
        Document
          P 1:1
          H1 2:0
          TOC
            TOCI
              Reference
                Link link 2:1
            TOCI
              Reference
                Link link 2:2
          H1 3:1
          P 3:2 3:5 3:6 3:7
            Link 3:3 link
            Reference
              Link 3:4 link
          L A=<</O /List/ListNumbering /Disc>>
            LI
              Lbl 3:8
              LBody 3:9
            LI
              Lbl 3:10
              LBody 3:11
          H2 3:12
          Table
            THead
              TR
                TH A=<</O /Table/Scope /Column>> 3:13
                TH A=<</O /Table/Scope /Column/ColSpan 2>> 3:14
            TBody
              TR
                TH A=<</O /Table/Scope /Row>> 3:15
                TD 3:16
                TD
          Figure Alt=(Bars that rise \\(from 20 to 65\\)) A=<</O /Layout/Placement /Block/BBox [72 431.89 262 496.89]>> 3:17
          P Lang=(fr) 3:18
          Aside 3:19
          P 3:20 4:0
          Note ID=(note000001) 3:21
          P Lang=(el) 4:1
        """)
  }

  /// A document group of one's own is the root and is not wrapped again.
  @Test func aSingleDocumentIsTheRoot() throws {
    var inner = Frame(size: .a4)
    inner.element(2, .paragraph, "One", at: 80)
    var page = Frame(size: .a4)
    page.place(.group(Element(id: 1, role: .document), inner), at: .zero)
    #expect(try FinishedFile(Sample.publication([page, page])).structure == "Document\n  P 1:0 2:0")
  }

  /// The rule that no validator checks: each mark of the content is in one element, and the table that leads back
  /// from content to elements says the same.
  @Test func everyMarkHasOneElementAndTheParentTreeAgrees() throws {
    let file = try FinishedFile(Sample.rich())
    var owners: [FinishedFile.Kid: Int] = [:]
    for (number, value) in file.objects {
      guard let element = value.dictionary, element["S"] != nil, element["P"] != nil else { continue }
      for kid in file.kids(of: element) {
        #expect(owners.updateValue(number, forKey: kid) == nil, "\(kid) is in two elements")
      }
    }
    let numbers = try #require(file.catalogue("StructTreeRoot", "ParentTree", "Nums")?.array)
    var table: [Int: PDFValue] = [:]
    for pair in stride(from: 0, to: numbers.count, by: 2) {
      table[try #require(numbers[pair].integer)] = file.resolved(numbers[pair + 1])
    }
    for page in file.pages.indices {
      let entries = try #require(table[page]?.array)
      let marks = try file.content(page).matches(of: #/MCID (\d+)/#).compactMap { Int($0.1) }
      #expect(Set(marks).count == marks.count, "a number is used twice on page \(page + 1)")
      for (number, entry) in entries.enumerated() {
        #expect(marks.contains(number) == (entry.reference != nil))
        #expect(owners[.content(page: page, number: number)] == entry.reference)
      }
      #expect(marks.allSatisfy(entries.indices.contains))
      let annotations = file.objects[file.pages[page]]?.dictionary?["Annots"]?.array ?? []
      for annotation in annotations.compactMap(\.reference) {
        let key = try #require(file.objects[annotation]?.dictionary?["StructParent"]?.integer)
        let index = try #require(numbers.indices.first { $0 % 2 == 0 && numbers[$0].integer == key })
        #expect(numbers[index + 1].reference == owners[.annotation(annotation)])
      }
    }
  }

  @Test func parentsAgreeWithKids() throws {
    let file = try FinishedFile(Sample.rich())
    for (number, value) in file.objects {
      guard let element = value.dictionary, element["S"] != nil else { continue }
      for case .element(let kid) in file.kids(of: element) {
        #expect(file.objects[kid]?.dictionary?["P"]?.reference == number)
      }
    }
  }

  @Test func notesAreFoundByTheirNames() throws {
    let file = try FinishedFile(Sample.rich())
    let names = try #require(file.catalogue("StructTreeRoot", "IDTree", "Names")?.array)
    #expect(file.syntax(names[0]) == "(note000001)")
    #expect(file.resolved(names[1])?.dictionary?["S"]?.name == "Note")
  }

  /// An entry that holds a list of its own: the list is no part of the entry's link.
  @Test func aNestedListOfContentsStaysOutsideTheLink() throws {
    var inner = Frame(size: Size(100.pt, 20.pt))
    inner.place(.glyphs(TrueTypeFont.sans.run("Sub")), at: Point(0.pt, 10.pt))
    var nested = Frame(size: inner.size)
    nested.place(.group(Element(id: 4, role: .contentsItem), inner), at: .zero)
    var item = Frame(size: Size(100.pt, 40.pt))
    item.place(.glyphs(TrueTypeFont.sans.run("Chapter")), at: Point(0.pt, 10.pt))
    item.place(.group(Element(id: 3, role: .contents), nested), at: Point(10.pt, 20.pt))
    item.place(.linkArea(.address("https://example.org"), size: item.size, description: "Chapter"), at: .zero)
    item.place(.group(Element(id: 5, role: .span), inner), at: Point(80.pt, 0.pt))
    var list = Frame(size: item.size)
    list.place(.group(Element(id: 2, role: .contentsItem), item), at: .zero)
    var page = Frame(size: .a4)
    page.place(.group(Element(id: 1, role: .contents), list), at: .zero)
    #expect(
      try FinishedFile(Sample.publication([page])).structure == """
        Document
          TOC
            TOCI
              Reference
                Link 1:0 link
                  Span 1:2
              TOC
                TOCI 1:1
        """)
  }

  @Test func artifactsSayWhatTheyAre() throws {
    let file = try FinishedFile(Sample.rich())
    #expect(try file.content(0).contains("/Artifact <</Type/Background/BBox[0 0 595.275 841.89]>> BDC"))
    #expect(try file.content(2).contains("/Artifact <</Type/Pagination/Subtype/Header>> BDC"))
    #expect(try file.content(2).contains("/Artifact <</Type/Layout>> BDC"))
    #expect(try file.content(3).contains("/Artifact <</Type/Pagination>> BDC"))
  }
}
