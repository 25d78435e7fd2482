// Made by Scripts/generate-places from vietnamadminunits 1.0.4 (MIT): see NOTICE.
/// The administrative units as text, a province since 1 July 2025 a file.
///
/// ``UnitTextParser`` says what each line means.
enum UnitText {
  /// The provinces in the order of their codes.
  static let all: [String] = [
    province01, province04, province08, province11, province12, province14,
    province15, province19, province20, province22, province24, province25,
    province31, province33, province37, province38, province40, province42,
    province44, province46, province48, province51, province52, province56,
    province66, province68, province75, province79, province80, province82,
    province86, province91, province92, province96,
  ]
}
