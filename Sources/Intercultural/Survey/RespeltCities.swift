import Diagnostics
public import Tessera

/// Tells cities of last year's table that may be one of this year's in another spelling: they would not be compared.
public enum RespeltCities {
  /// Nothing where the questionnaire states how many cities answered both times, and the tables agree with it.
  public static func tell(
    _ survey: Survey, _ answers: SurveyAnswers, previous: SurveyAnswers, _ findings: Findings
  ) {
    if let both = survey.previous?.both, both.count == answers.alsoIn(previous).count { return }
    let before = previous.respondents.filter { gone in !answers.respondents.contains { $0.key == gone.key } }
    let now = answers.respondents.filter { come in !previous.respondents.contains { $0.key == come.key } }
    var countries: [[String]: [Respondent]] = [:]
    for city in before {
      if let same = now.first(where: { spelling($0.name) == spelling(city.name) && $0.key.country != city.key.country })
      {
        countries[[city.country, same.country], default: []].append(city)
      } else if let near = nearest(to: city, among: now) {
        findings.warning(
          "“\(city.name)” answered last year and not this year, “\(near.name)” this year and not last year",
          at: city.place.origin,
          hint:
            "did you mean “\(near.name)”? write it alike in both tables; if they are two cities, state \"both\" under \"lastYear\" in the questionnaire"
        )
      }
    }
    for (names, cities) in countries.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      findings.warning(
        "the country of \(cities[0].name) is “\(names[0])” here and “\(names[1])” this year; "
          + (cities.count == 1 ? "the city is not compared" : "\(cities.count) cities of it are not compared"),
        at: cities[0].place.origin, hint: "write “\(names[1])”, if it is the same country")
    }
  }

  /// The city of the same country whose name differs by a slip: one letter of five, at least one.
  private static func nearest(to city: Respondent, among others: [Respondent]) -> Respondent? {
    let name = spelling(city.name)
    let limit = max(1, name.count / 5)
    guard name.count > 3 else { return nil }
    return others.filter { $0.key.country == city.key.country }
      .map { (city: $0, distance: NearestName.distance(name, spelling($0.name))) }
      .filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.city
  }

  /// A name without marks and capitals.
  private static func spelling(_ name: String) -> [Character] { Array(Letters.words(name).joined(separator: " ")) }
}
