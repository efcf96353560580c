public import Tessera

/// The documents that the `tessera` command knows, in the order in which it lists them.
public let allTemplates: [any ReportTemplate.Type] = [
  AnnualReport.self, SurveyReport.self, IndexReport.self, CitySummary.self, IndexCharts.self, FactsAndFigures.self,
  NetworkReport.self,
  GoodPracticeSheet.self, GoodPracticeCollection.self, Certificate.self, MembershipBrochure.self,
  InterculturalProfile.self, MeetingReport.self, WelcomePack.self, Manual.self,
]
