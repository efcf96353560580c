/// What a sheet of a workbook holds: its cells with something in them, and what hides or joins cells.
struct Sheet {
  struct Cell {
    let column: Int
    /// As people see it; empty where the cell has a problem.
    let text: String
  }

  struct Row {
    let number: Int
    let isHidden: Bool
    var cells: [Cell] = []
  }

  /// The rows that have cells with something in them, by their numbers.
  var rows: [Row] = []
  var merged: [CellRange] = []
  var hiddenColumns: [ClosedRange<Int>] = []
  /// Whether a filter hides rows.
  var isFiltered = false
  var problems: [(place: CellPlace, problem: CellProblem)] = []
  /// How many formulas there are, and where the first is.
  var formulas: (count: Int, first: CellPlace)?
  /// Whether the sheet itself is damaged: places that do not exist, rows out of order.
  var isDamaged = false
  /// Whether there are more cells than anybody reads.
  var isTooLarge = false

  var holdsSomething: Bool { !rows.isEmpty || isDamaged || isTooLarge }
}
