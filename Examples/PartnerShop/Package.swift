// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "PartnerShop",
  products: [.library(name: "PartnerShop", targets: ["PartnerShop"])],
  dependencies: [
    // Outside this repository: .package(url: "…/PhienCho.git", from: "0.1.0").
    .package(name: "PhienCho", path: "../..")
  ],
  targets: [
    .target(
      name: "PartnerShop",
      dependencies: [
        .product(name: "PhienCho", package: "PhienCho"),
        .product(name: "PhienChoReading", package: "PhienCho"),
      ], swiftSettings: swiftSettings),
    .testTarget(
      name: "PartnerShopTests",
      dependencies: [
        "PartnerShop",
        .product(name: "PhienCho", package: "PhienCho"),
        .product(name: "PhienChoReading", package: "PhienCho"),
        .product(name: "PhienChoTestKit", package: "PhienCho"),
      ], swiftSettings: swiftSettings),
  ],
  swiftLanguageModes: [.v6]
)
