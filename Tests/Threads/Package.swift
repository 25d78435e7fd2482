// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that ThreadSanitizer needs no build of every other test.
let package = Package(
  name: "PhienChoThreads",
  dependencies: [.package(name: "PhienCho", path: "../..")],
  targets: [
    .testTarget(
      name: "SharedTests",
      dependencies: [
        .product(name: "VietnameseText", package: "PhienCho"),
        .product(name: "PhienCho", package: "PhienCho"),
        .product(name: "PhienChoReading", package: "PhienCho"),
        .product(name: "PhienChoTestKit", package: "PhienCho"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
