// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let testSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let domain: [Target.Dependency] = [
  .product(name: "VietnameseText", package: "PhienCho"),
  .product(name: "PhienCho", package: "PhienCho"),
  .product(name: "PhienChoReading", package: "PhienCho"),
]

let testKit: Target.Dependency = .product(name: "PhienChoTestKit", package: "PhienCho")

let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "PhienChoExamples",
  dependencies: [
    .package(name: "PhienCho", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
  ],
  targets: [
    .target(name: "ExampleSupport", dependencies: domain, swiftSettings: swiftSettings),
    .target(
      name: "ExampleArguments", dependencies: domain + ["ExampleSupport", arguments],
      swiftSettings: swiftSettings),
    .target(
      name: "ReportSupport",
      dependencies: [.product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "ReadComments", dependencies: domain + ["ExampleSupport"],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "ScoreReader", dependencies: domain + ["ExampleSupport", arguments, testKit],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "SimulateSession", dependencies: domain + ["ExampleSupport", arguments, testKit],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "ReplaySession",
      dependencies: domain + [
        "ExampleSupport", "ExampleArguments", "ReportSupport", arguments,
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "ReportAdoption",
      dependencies: domain + [
        "ExampleSupport", "ExampleArguments", "ReportSupport", arguments,
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "PrepareSession",
      dependencies: domain + ["ExampleSupport", "ExampleArguments", arguments],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "NormalizeText",
      dependencies: [
        .product(name: "VietnameseText", package: "PhienCho"), "ExampleSupport", arguments,
      ], swiftSettings: swiftSettings),
    .executableTarget(
      name: "GradeOCOP", dependencies: domain + ["ExampleSupport", "ExampleArguments", arguments],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "SessionDesk",
      dependencies: domain + [
        "ExampleSupport", "ExampleArguments", arguments,
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "CheckFigures",
      dependencies: domain + ["ExampleSupport", "ExampleArguments", arguments],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "ReadOneComment", dependencies: domain, swiftSettings: swiftSettings),
    .target(
      name: "ExampleTestSupport", path: "Tests/ExampleTestSupport", swiftSettings: testSettings),
    .testTarget(
      name: "ReadmeTests", dependencies: ["ReadOneComment", "ExampleTestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ReadCommentsTests",
      dependencies: domain + ["ReadComments", "ExampleTestSupport", "ExampleSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ScoreReaderTests",
      dependencies: domain + ["ScoreReader", "ExampleTestSupport", testKit],
      swiftSettings: testSettings),
    .testTarget(
      name: "NormalizeTextTests", dependencies: ["NormalizeText", "ExampleTestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "GradeOCOPTests",
      dependencies: domain + ["GradeOCOP", "ExampleTestSupport", "ExampleSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "PrepareSessionTests", dependencies: ["PrepareSession", "ExampleTestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "CheckFiguresTests",
      dependencies: domain + ["CheckFigures", "ExampleTestSupport", "ExampleSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "SimulateSessionTests",
      dependencies: domain + [
        "SimulateSession", "ExampleTestSupport", "ExampleSupport", testKit, arguments,
      ],
      swiftSettings: testSettings),
    .testTarget(
      name: "SessionDeskTests", dependencies: ["SessionDesk", "ExampleTestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ReportAdoptionTests",
      dependencies: domain + ["ReportAdoption", "ExampleTestSupport", testKit],
      swiftSettings: testSettings),
    .testTarget(
      name: "ReplaySessionTests",
      dependencies: domain + [
        "ReplaySession", "ExampleTestSupport", "ExampleSupport", "ReportSupport",
      ],
      swiftSettings: testSettings),
  ],
  swiftLanguageModes: [.v6]
)
