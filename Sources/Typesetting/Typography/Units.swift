/// Words that a number must not be parted from.
enum Units {
  static let currencies: Set<String> = ["EUR", "USD", "GBP", "CHF", "PLN", "UAH", "JPY", "SEK", "NOK", "DKK", "CZK"]

  /// Measures, currencies and large numbers; single letters only where they are no words.
  static let all: Set<String> = currencies.union([
    "km", "m", "cm", "mm", "kg", "mg", "ha", "km²", "m²", "m³", "h", "min", "kWh", "MWh", "kW", "MW", "GW", "kB", "MB",
    "GB", "TB", "Hz", "kHz", "MHz", "ml", "hl", "pt", "px", "dpi", "ppm", "км", "м", "см", "кг", "га", "год", "хв",
    "zł", "Kč", "kr", "Ft", "грн", "руб", "лв", "lei",
    "million", "millions", "billion", "billions", "milliard", "milliards", "Million", "Millionen", "Milliarde",
    "Milliarden", "Mio", "Mrd", "Tsd", "millón", "millones", "milhão", "milhões", "milioni", "miliardi", "mln", "mld",
    "tys", "млн", "млрд", "тис", "тыс", "εκατ", "δισ",
  ])
}
