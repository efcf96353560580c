public import Datasets
import Tessera

/// In data a date is a text: `"2023"`, `"2023-05"` or `"2023-05-17"`.
extension IndexDate: Decodable, StandIn {
  public static var standIn: IndexDate { IndexDate(1) }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = IndexDate(text) else {
      throw DataProblem("“\(text)” is not a date", hint: "write 2023, 2023-05 or 2023-05-17")
    }
    self = date
  }
}
