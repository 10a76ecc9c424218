// swift-tools-version: 6.2

import PackageDescription

/// The settings of every Swift target: the strictest the compiler has.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "feedgen",
  products: [
    .executable(name: "feedgen", targets: ["feedgen"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // System libraries: a module map each, and a shim for what Swift cannot call.
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(
      name: "CCMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .systemLibrary(name: "CLinux"),

    // Foundations: what a feed is, where problems stand, what the notations say.
    .target(name: "Concurrency", swiftSettings: strict),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "FeedModel", swiftSettings: strict),
    .target(
      name: "FileSystem",
      dependencies: ["CLinux", "Concurrency", "Diagnostics"],
      swiftSettings: strict
    ),
    .target(
      name: "HTML",
      exclude: ["CharacterReferences/generate-named-references.py"],
      swiftSettings: strict
    ),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(name: "LibXML", dependencies: ["CLibXML2"], swiftSettings: strict),
    .target(name: "Notation", dependencies: ["CLibYAML", "Diagnostics"], swiftSettings: strict),

    // The way of the data: post → entry → feed → bytes → judged bytes.
    .target(
      name: "Posts",
      dependencies: ["Diagnostics", "FeedModel", "Notation"],
      swiftSettings: strict
    ),
    .target(
      name: "Markup",
      dependencies: ["CCMarkGFM", "CUTF8Proc", "Diagnostics", "FeedModel", "HTML"],
      swiftSettings: strict
    ),
    .target(
      name: "FeedFormats",
      dependencies: ["Diagnostics", "FeedModel", "HTML", "LibXML", "Notation"],
      swiftSettings: strict
    ),
    .target(
      name: "FeedRules",
      dependencies: ["Concurrency", "Diagnostics", "FeedModel", "HTML", "LibXML", "Notation"],
      resources: [.embedInCode("Grammars")],
      swiftSettings: strict
    ),
    .target(
      name: "Publishing",
      dependencies: [
        "Concurrency", "Diagnostics", "FeedFormats", "FeedModel", "FeedRules", "FileSystem", "HTML",
        "LibXML",
        "Markup", "Notation", "Posts", "SQLite",
      ],
      swiftSettings: strict
    ),

    // The way of other people's feeds: subscriptions → fetched feeds → posts.
    .target(
      name: "Syndication",
      dependencies: [
        "CCurl", "Concurrency", "Diagnostics", "FeedFormats", "FeedModel", "FeedRules",
        "FileSystem", "HTML",
        "LibXML", "Markup", "Notation", "Posts",
      ],
      swiftSettings: strict
    ),

    // The words typed, and the exit status.
    .executableTarget(
      name: "feedgen",
      dependencies: [
        "Diagnostics", "FeedFormats", "FeedModel", "FeedRules", "FileSystem", "Posts",
        "Publishing", "Syndication",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // Tests mirror the sources; `EndToEndTests` run the built command.
    .target(
      name: "TestSupport",
      dependencies: ["Diagnostics"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "ConcurrencyTests",
      dependencies: ["Concurrency", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DiagnosticsTests",
      dependencies: ["Diagnostics", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "FeedModelTests",
      dependencies: ["FeedModel", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "FileSystemTests",
      dependencies: ["FileSystem", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(name: "HTMLTests", dependencies: ["HTML", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "LibXMLTests",
      dependencies: ["LibXML", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SQLiteTests",
      dependencies: ["SQLite", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "NotationTests",
      dependencies: ["Diagnostics", "Notation", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "PostsTests",
      dependencies: ["Diagnostics", "FeedModel", "Posts", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "MarkupTests",
      dependencies: ["Diagnostics", "FeedModel", "HTML", "Markup", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "FeedFormatsTests",
      dependencies: [
        "Diagnostics", "FeedFormats", "FeedModel", "HTML", "LibXML", "Notation", "TestSupport",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "FeedRulesTests",
      dependencies: [
        "Diagnostics", "FeedModel", "FeedRules", "LibXML", "Notation", "TestSupport",
      ],
      exclude: ["Cases"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Concurrency", "Diagnostics", "FeedFormats", "FeedModel", "FeedRules", "FileSystem",
        "LibXML", "Notation",
        "Posts", "Publishing", "SQLite", "TestSupport",
      ],
      exclude: ["Sites"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SyndicationTests",
      dependencies: [
        "Diagnostics", "FeedFormats", "FeedModel", "FileSystem", "HTML", "Markup", "Notation",
        "Posts",
        "Syndication", "TestSupport",
      ],
      swiftSettings: strict
    ),
    // Prints our HTML tokens for the judges of `make conformance`.
    .executableTarget(
      name: "TokenDump",
      dependencies: ["HTML"],
      path: "Tests/TokenDump",
      swiftSettings: strict
    ),
    // Prints what is read of feeds, for the same judges.
    .executableTarget(
      name: "FeedDump",
      dependencies: ["FeedFormats", "FeedModel", "FileSystem", "Notation"],
      path: "Tests/FeedDump",
      swiftSettings: strict
    ),
    // Times the pass over bodies beside libxml2's HTML parser, for `make bench`.
    .executableTarget(
      name: "BodyPass",
      dependencies: ["CLibXML2", "Diagnostics", "FeedModel", "Markup"],
      path: "Benchmarks/BodyPass",
      swiftSettings: strict
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Diagnostics", "LibXML", "Notation", "TestSupport", "feedgen"],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)
