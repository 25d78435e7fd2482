/// Texts no parser of a measure takes for a number, whatever unit would follow.
let numeralRefusals: [Refusal] = [
  Refusal("", at: 0), Refusal(" 1", at: 0), Refusal("kg", at: 0), Refusal("-", at: 1),
  Refusal("+5", at: 0), Refusal("--5", at: 1), Refusal("- 5", at: 1), Refusal("−", at: 3),
  Refusal(".5", at: 0), Refusal(",5", at: 0), Refusal("٣", at: 0), Refusal("５", at: 0),
  Refusal("1.5", at: 1), Refusal("1.50", at: 1), Refusal("1.5000", at: 1),
  Refusal("1.", at: 1), Refusal("1.000.", at: 5), Refusal("1..000", at: 1),
  Refusal("12.34.567", at: 2), Refusal("1234.567", at: 4), Refusal("1.234567", at: 1),
  Refusal("1,234,567", at: 5), Refusal("1,5.000", at: 3), Refusal("1,", at: 1),
  Refusal("1.234,", at: 5), Refusal("0.500", at: 0), Refusal("007", at: 0),
  Refusal("-01", at: 1), Refusal("0912345678", at: 0),
]
