import FeedModel
import Testing

@testable import Syndication

@Suite struct HTTPQueueTests {
  private func request(_ url: String) throws -> HTTPRequest {
    HTTPRequest(url: try #require(AbsoluteURL(url)), patience: 1000)
  }

  @Test func `a busy host lets the others pass`() throws {
    var queue = HTTPQueue(breadth: 3, breadthPerHost: 2)
    for (ticket, url) in ["http://a/1", "http://a/2", "http://a/3", "http://b/4", "http://c/5"]
      .enumerated()
    {
      queue.add(try request(url), ticket: ticket, from: 0)
    }
    #expect((0..<4).map { _ in queue.next(at: 0)?.ticket } == [0, 1, 3, nil])
    queue.end(ticket: 3)
    #expect(queue.next(at: 0)?.ticket == 4)
    queue.end(ticket: 0)
    #expect(queue.next(at: 0)?.ticket == 2)
    #expect(!queue.isEmpty)
  }

  @Test func `nobody's turn comes before its time`() throws {
    var queue = HTTPQueue(breadth: 3, breadthPerHost: 2)
    queue.add(try request("http://a/"), ticket: 7, from: 500)
    #expect(queue.next(at: 499) == nil)
    #expect(queue.pause(at: 200) == 300)
    #expect(queue.next(at: 500)?.ticket == 7)
    queue.end(ticket: 7)
    #expect(queue.isEmpty)
  }

  @Test func `ports are hosts of their own`() throws {
    var queue = HTTPQueue(breadth: 9, breadthPerHost: 1)
    queue.add(try request("http://a:1/"), ticket: 0, from: 0)
    queue.add(try request("http://a:2/"), ticket: 1, from: 0)
    #expect(queue.next(at: 0) != nil)
    #expect(queue.next(at: 0) != nil)
  }
}
