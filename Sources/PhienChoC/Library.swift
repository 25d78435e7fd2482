public import CPhienCho
internal import VietnameseText

/// The version, as semantic versioning has it; ends in NUL for C.
private let version: StaticString = "0.1.0"

/// `phiencho_version`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_version() -> UnsafePointer<CChar>? {
  unsafe UnsafeRawPointer(version.utf8Start).assumingMemoryBound(to: CChar.self)
}

/// `phiencho_icu_version`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_icu_version(
  _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error) { () throws(Failure) in
    let output = try unsafe OutputMemory(out, capacity, written)
    do {
      try output.write("\(try ICUVersion.current())")
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(malformed: error)
    }
  }
}
