// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "PhienChoBenchmarks",
  dependencies: [
    .package(name: "PhienCho", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
  ],
  targets: [
    // What we are measured against: ICU by its own API, and the same loops in C.
    .target(
      name: "CRivals",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CRivals",
        .product(name: "VietnameseText", package: "PhienCho"),
        .product(name: "PhienCho", package: "PhienCho"),
        .product(name: "PhienChoReading", package: "PhienCho"),
        .product(name: "PhienChoTestKit", package: "PhienCho"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: swiftSettings),
  ],
  swiftLanguageModes: [.v6], cxxLanguageStandard: .cxx17
)
