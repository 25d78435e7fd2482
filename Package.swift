// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// `ExplicitSendable` is asked of the libraries only: a test suite is nobody's API.
let librarySettings = swiftSettings + [.treatWarning("ExplicitSendable", as: .error)]

let testSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The standard library's inlined code asks for libm, which only Foundation would bring in.
let mathLibrary: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

let package = Package(
  name: "PhienCho",
  products: [
    .library(name: "VietnameseText", targets: ["VietnameseText"]),
    .library(name: "PhienCho", targets: ["PhienCho"]),
    .library(name: "PhienChoReading", targets: ["PhienChoReading"]),
    .library(name: "PhienChoTestKit", targets: ["PhienChoTestKit"]),
    .library(name: "phiencho", type: .dynamic, targets: ["PhienChoC"]),
  ],
  targets: [
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-uc icu-i18n", providers: [.apt(["libicu-dev", "pkg-config"])]),
    .target(
      name: "CVietnameseText", dependencies: ["CICU"],
      cSettings: [
        .treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra"),
        .enableWarning("conversion"),
      ]),
    .target(
      name: "VietnameseText", dependencies: ["CVietnameseText"], swiftSettings: librarySettings,
      linkerSettings: mathLibrary),
    .target(name: "PhienCho", swiftSettings: librarySettings),
    .target(
      name: "PhienChoReading", dependencies: ["VietnameseText", "PhienCho"],
      swiftSettings: librarySettings),
    .target(
      name: "PhienChoTestKit", dependencies: ["VietnameseText", "PhienCho", "PhienChoReading"],
      swiftSettings: librarySettings),
    .target(
      name: "CPhienCho",
      cSettings: [.treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra")]),
    .target(
      name: "PhienChoC",
      dependencies: ["CPhienCho", "VietnameseText", "PhienCho", "PhienChoReading"],
      swiftSettings: librarySettings),
    .testTarget(
      name: "PhienChoCTests",
      dependencies: [
        "PhienChoC", "CPhienCho", "VietnameseText", "PhienCho", "PhienChoReading",
        "PhienChoTestKit",
      ],
      swiftSettings: testSettings),
    .testTarget(
      name: "VietnameseTextTests", dependencies: ["VietnameseText", "CVietnameseText"],
      swiftSettings: testSettings),
    .testTarget(name: "DocumentationTests", swiftSettings: testSettings),
    .testTarget(name: "PhienChoTests", dependencies: ["PhienCho"], swiftSettings: testSettings),
    .testTarget(
      name: "PhienChoReadingTests",
      dependencies: ["PhienChoReading", "PhienCho", "VietnameseText", "PhienChoTestKit"],
      swiftSettings: testSettings),
    .testTarget(
      name: "PhienChoTestKitTests",
      dependencies: ["PhienChoTestKit", "PhienChoReading", "PhienCho"],
      swiftSettings: testSettings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c11
)
