import FeedModel

/// Requests that wait for their turn: many at once, few of them to one host, none before its time.
struct HTTPQueue {
  /// A request that waits.
  private struct Waiting {
    var request: HTTPRequest
    var ticket: Int
    var host: String
    var moment: Int
  }

  /// How many requests may be under way at once.
  let breadth: Int

  /// How many of them may go to one host.
  let breadthPerHost: Int

  private var waiting: [Waiting] = []
  private var busy: [String: Int] = [:]
  private var underWay: [Int: String] = [:]

  /// Makes an empty queue.
  init(breadth: Int, breadthPerHost: Int) {
    self.breadth = breadth
    self.breadthPerHost = breadthPerHost
  }

  /// Whether nothing waits and nothing is under way.
  var isEmpty: Bool { waiting.isEmpty && underWay.isEmpty }

  /// Adds a request that may begin at a moment, in milliseconds on the clock of ``next(at:)``.
  mutating func add(_ request: HTTPRequest, ticket: Int, from moment: Int) {
    waiting.append(
      Waiting(request: request, ticket: ticket, host: Self.host(of: request), moment: moment)
    )
  }

  /// The first request whose turn it is, which is under way from then on; nil if there is none at that moment.
  mutating func next(at moment: Int) -> (request: HTTPRequest, ticket: Int)? {
    guard underWay.count < breadth else { return nil }
    let index = waiting.firstIndex { waiting in
      waiting.moment <= moment && busy[waiting.host, default: 0] < breadthPerHost
    }
    guard let index else { return nil }
    let turn = waiting.remove(at: index)
    busy[turn.host, default: 0] += 1
    underWay[turn.ticket] = turn.host
    return (turn.request, turn.ticket)
  }

  /// Makes room for others once a request has ended.
  mutating func end(ticket: Int) {
    guard let host = underWay.removeValue(forKey: ticket), let count = busy[host] else { return }
    busy[host] = count > 1 ? count - 1 : nil
  }

  /// How many milliseconds to wait until the time of some request comes; nil if none waits for its time.
  func pause(at moment: Int) -> Int? {
    waiting.lazy.map(\.moment).filter { $0 > moment }.min().map { $0 - moment }
  }

  /// What is asked politely: a name and a port.
  private static func host(of request: HTTPRequest) -> String {
    "\(request.url.host ?? "")\(request.url.port.map { ":\($0)" } ?? "")"
  }
}
