// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// The fuzzer needs libFuzzer, which the tests of the targets do without.
let fuzzer: [Target] =
  Context.environment["PHIENCHO_FUZZER"] == nil
  ? []
  : [
    .executableTarget(
      name: "Fuzz", dependencies: ["FuzzTargets"],
      swiftSettings: swiftSettings + [.unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])])
  ]

let package = Package(
  name: "PhienChoFuzz",
  dependencies: [.package(name: "PhienCho", path: "..")],
  targets: [
    .target(
      name: "FuzzTargets",
      dependencies: [
        .product(name: "VietnameseText", package: "PhienCho"),
        .product(name: "PhienCho", package: "PhienCho"),
        .product(name: "PhienChoReading", package: "PhienCho"),
      ], swiftSettings: swiftSettings),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"], swiftSettings: swiftSettings),
  ] + fuzzer,
  swiftLanguageModes: [.v6]
)
