import Testing

@testable import PDFFinishing

@Suite struct StandardsTests {
  @Test func listsAreRead() throws {
    #expect(try Standards("ua-1,a-2a") == .usual)
    #expect(try Standards(" a-3a , ua-1 ") == Standards(isAccessible: true, archive: .a3a))
    #expect(try Standards("none") == .none)
  }

  @Test(arguments: [
    ("a-2a,a-3a", "a file has one part of PDF/A, not two", "name a-2a or a-3a"),
    ("none,ua-1", "none stands alone", "leave out the others"),
    ("ua1", "there is no standard “ua1”", "did you mean ua-1?"),
    ("pdf", "there is no standard “pdf”", "known are ua-1, a-2a, a-3a, none"),
    (",", "no standard is named", "name ua-1,a-2a, or none"),
  ])
  func wrongListsAreTold(list: String, message: String, hint: String) throws {
    let problem = try #require(throws: Standards.Problem.self) { try Standards(list) }
    #expect(problem.message == message)
    #expect(problem.hint == hint)
  }
}
