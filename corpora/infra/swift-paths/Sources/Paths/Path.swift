public struct Path: Hashable {
    public let parts: [String]

    public init(_ text: String) {
        parts = text.split(separator: "/").map(String.init)
    }

    public func appending(_ part: String) -> Path {
        Path((parts + [part]).joined(separator: "/"))
    }
}
