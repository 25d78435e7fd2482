import ExampleTestSupport

extension Workbench {
  /// A sample file.
  static func sample(_ name: String) -> String { ExampleFiles.data("adoption/\(name)") }
}
