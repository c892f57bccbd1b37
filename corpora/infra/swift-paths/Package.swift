// swift-tools-version:5.10
import PackageDescription

let package = Package(name: "Paths", targets: [.target(name: "Paths"), .target(name: "CShim")])
