import Testing
import VietnameseText

/// Readers and spellers are equal when their options are, whatever they have been used for.
@Suite struct NumberEqualityTests {
  @Test func useChangesNothing() {
    var used = NumberReader()
    _ = used.line(for: "hai mươi lăm")
    #expect(used == NumberReader() && Set([used, NumberReader()]).count == 1)
    let speller = NumberSpeller()
    _ = speller.spell(25)
    #expect(Set([speller, NumberSpeller()]).count == 1)
  }
}
