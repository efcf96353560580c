import Diagnostics
import Geometry
import Pages
import Testing

@testable import PDFFinishing

/// What the file says about itself.
@Suite struct InformationTests {
  @Test func dictionaryAndMetadataSayTheSame() throws {
    let file = try FinishedFile(Sample.rich())
    let information = try #require(file.resolved(file.trailer["Info"])?.dictionary)
    #expect(file.syntax(information["Author"]) == "(Intercultural Cities)")
    #expect(file.syntax(information["Keywords"]) == "(a, b)")
    #expect(file.syntax(information["Producer"]) == "(Tessera 1.0)")
    #expect(file.syntax(information["CreationDate"]) == "(D:20250331000000Z)")
    let metadata = try metadata(of: file)
    #expect(metadata.contains(">Housing &amp; &lt;Welcome&gt; in Łódź</rdf:li>"))
    #expect(metadata.contains("<dc:creator><rdf:Seq><rdf:li>Intercultural Cities</rdf:li>"))
    #expect(metadata.contains("<pdf:Keywords>a, b</pdf:Keywords>"))
    #expect(metadata.contains("<pdf:Producer>Tessera 1.0</pdf:Producer>"))
    #expect(metadata.contains("<xmp:CreateDate>2025-03-31T00:00:00Z</xmp:CreateDate>"))
  }

  @Test func theCatalogueCarriesLanguageIntentAndLabels() throws {
    let file = try FinishedFile(Sample.rich())
    #expect(file.syntax(file.catalogue("Lang")) == "(en)")
    #expect(file.syntax(file.catalogue("ViewerPreferences")) == "<</DisplayDocTitle true>>")
    #expect(file.syntax(file.catalogue("MarkInfo")) == "<</Marked true>>")
    #expect(file.catalogue("OutputIntents", "0", "DestOutputProfile") != nil)
    #expect(
      file.syntax(file.catalogue("PageLabels"))
        == "<</Nums [0 <</P (Cover)>> 1 <</S /r/St 1>> 2 <</S /D/St 1>> 4 <</P (Back cover)>>]>>")
  }

  @Test func everyPageHasItsTrimBoxAndTabOrder() throws {
    let file = try FinishedFile(Sample.rich())
    for (index, number) in file.pages.enumerated() {
      let page = try #require(file.objects[number]?.dictionary)
      #expect(file.syntax(page["TrimBox"]) == file.syntax(page["MediaBox"]))
      #expect(page["Tabs"]?.name == "S")
      #expect(page["StructParents"]?.integer == index)
    }
  }

  /// Numbers that count on share an entry; a jump begins a new one.
  @Test func labelsFollowTheNumbers() {
    let numbers = [
      PageNumber(3, style: .lowerRoman), PageNumber(4, style: .lowerRoman), PageNumber(9), PageNumber(10),
      PageNumber(12),
    ]
    #expect(
      String(
        decoding: PageLabels.syntax(numbers.map { Page(frame: Frame(size: .a4), number: $0) }), as: UTF8.self)
        == "<</Nums[0<</S/r/St 3>>2<</S/D/St 9>>4<</S/D/St 12>>]>>")
  }

  @Test(arguments: ["31.03.2025", "2025-3-31", "2025-03-31T10:00", "soon"])
  func aDateThatCannotBeReadIsAnError(date: String) throws {
    let error = try #require(throws: FindingError.self) { _ = try PDFDate(date) }
    #expect(error.finding.hint?.contains("2025-03-31") == true)
  }

  @Test func aDateMayHaveATime() throws {
    let date = try PDFDate("2025-03-31T14:05:06Z")
    #expect(date.information == "D:20250331140506Z")
    #expect(date.metadata == "2025-03-31T14:05:06Z")
  }

  @Test func onlyAFaultlessDocumentClaimsToBeAccessible() throws {
    #expect(try metadata(of: FinishedFile(Sample.rich())).contains("<pdfuaid:part>1</pdfuaid:part>"))
    var untitled = Sample.rich()
    untitled.information.title = " "
    #expect(try !metadata(of: FinishedFile(untitled)).contains("pdfuaid:part"))
    #expect(try Preflight.findings(in: untitled).map(\.message) == ["the document has no title"])
  }

  private func metadata(of file: FinishedFile) throws -> String {
    let number = try #require(file.resolved(file.trailer["Root"])?.dictionary?["Metadata"]?.reference)
    return String(decoding: try #require(file.streams[number]), as: UTF8.self)
  }
}
