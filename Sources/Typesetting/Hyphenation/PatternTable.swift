/// The patterns of one level of a hyphenation dictionary, found by hash.
struct PatternTable {
  static let apostrophe = UInt32(UInt8(ascii: "'"))
  private static let wordEnd = UInt32(UInt8(ascii: "."))

  /// A pattern is known by the 64-bit hash of its letters alone: with 80,000 patterns, two different ones share a hash
  /// with a chance of 1 in 5 milliards.
  private struct Slot {
    var hash: UInt64 = 0
    var firstVote: Int32 = 0
    var voteCount: Int32 = 0
  }

  /// A power of two in size, at most half full; hash 0 is a free slot.
  private var slots = [Slot](repeating: Slot(), count: 1024)
  /// A bit for every pattern, by other bits of its hash. Most questions are about letters that are no pattern, and are
  /// answered here from a few kilobytes that stay near the processor.
  private var filter = [UInt64](repeating: 0, count: 2048)
  private var votes: [UInt8] = []
  private var count = 0
  /// The length of the longest pattern by its first two letters (by the low bits of their hash): most beginnings have
  /// short patterns only, and need not be followed further.
  private var longest = [UInt8](repeating: 0, count: 4096)
  /// Whether patterns speak of apostrophes, so that words must be looked up with them.
  private(set) var hasApostrophe = false

  var isEmpty: Bool { count == 0 }

  /// Makes room for a number of patterns.
  mutating func reserve(_ patterns: Int) {
    var size = slots.count
    while size < patterns * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    votes.reserveCapacity(patterns * 6)
  }

  /// Adds a pattern such as ".ab1s2t"; `letters` translates bytes of an eight-bit character set.
  ///
  /// Patterns that change the spelling at a hyphen (with a slash) are left out: such words are not divided there.
  mutating func add(_ line: UnsafeBufferPointer<UInt8>, _ letters: [UInt32]?) {
    if line.contains(UInt8(ascii: "/")) { return }
    let firstVote = votes.count
    var hash = Self.seed
    var length = 0
    var beginning = 0
    votes.append(0)
    var i = 0
    while i < line.count {
      let byte = line[i]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        votes[votes.count - 1] = byte - UInt8(ascii: "0")
        i += 1
        continue
      }
      if byte <= 0x20 { break }
      var scalar: UInt32
      if let letters {
        scalar = letters[Int(byte)]
        i += 1
      } else {
        let (decoded, bytes) = Characters.decode(line, i)
        scalar = decoded
        i += bytes
      }
      if scalar == 0x2019 || scalar == 0x2bc { scalar = Self.apostrophe }
      hasApostrophe = hasApostrophe || scalar == Self.apostrophe
      hash = Self.next(hash, scalar)
      votes.append(0)
      length += 1
      if length <= 2 { beginning = slot(of: hash) }
    }
    guard length > 0 else {
      votes.removeLast(votes.count - firstVote)
      return
    }
    longest[beginning] = max(longest[beginning], UInt8(clamping: length))
    if count * 2 >= slots.count { grow() }
    insert(Slot(hash: hash, firstVote: Int32(firstVote), voteCount: Int32(length + 1)))
    count += 1
  }

  /// The places with an odd highest vote, as numbers of letters before.
  func divisions(of word: [UInt32]) -> [Int] {
    guard word.count > 1, count > 0 else { return [] }
    let dotted = [Self.wordEnd] + word + [Self.wordEnd]
    var highest = [UInt8](repeating: 0, count: dotted.count + 1)
    for i in 0..<dotted.count {
      var hash = Self.seed
      var end = min(dotted.count, i + 2)
      var j = i
      while j < end {
        hash = Self.next(hash, dotted[j])
        j += 1
        if j == i + 2 { end = min(dotted.count, i + Int(longest[slot(of: hash)])) }
        guard let slot = find(hash) else { continue }
        for k in 0..<Int(slot.voteCount) {
          highest[i + k] = max(highest[i + k], votes[Int(slot.firstVote) + k])
        }
      }
    }
    var divisions: [Int] = []
    for n in 1..<word.count where highest[n + 1] & 1 == 1 { divisions.append(n) }
    return divisions
  }

  private static let seed: UInt64 = 14_695_981_039_346_656_037

  /// FNV-1a, a whole character at a time, stirred so that the low bits depend on all of it.
  @inline(__always)
  private static func next(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    let mixed = (hash ^ UInt64(scalar)) &* 1_099_511_628_211
    return mixed ^ (mixed >> 29)
  }

  /// The place of a beginning in `longest`.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & 4095) }

  private func find(_ hash: UInt64) -> Slot? {
    let bit = Self.filterBit(of: hash)
    guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return nil }
    let mask = slots.count - 1
    var n = Int(truncatingIfNeeded: hash) & mask
    while slots[n].hash != 0 {
      if slots[n].hash == hash { return slots[n] }
      n = (n + 1) & mask
    }
    return nil
  }

  /// 17 bits for 2,048 words of 64.
  @inline(__always)
  private static func filterBit(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 40) & 0x1ffff }

  private mutating func insert(_ slot: Slot) {
    let bit = Self.filterBit(of: slot.hash)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    let mask = slots.count - 1
    var n = Int(truncatingIfNeeded: slot.hash) & mask
    while slots[n].hash != 0, slots[n].hash != slot.hash { n = (n + 1) & mask }
    slots[n] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.hash != 0 { insert(slot) }
  }
}
