public import CPhienCho
internal import VietnameseText

/// The version, as semantic versioning has it; ends in NUL for C.
private let version: StaticString = "0.1.0"

/// The text of a literal for C, which lives as long as the program.
private func text(_ literal: StaticString) -> UnsafePointer<CChar>? {
  unsafe UnsafeRawPointer(literal.utf8Start).assumingMemoryBound(to: CChar.self)
}

/// `phiencho_abi_version`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_abi_version() -> UInt32 { PHIENCHO_ABI_VERSION }

/// `phiencho_version`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_version() -> UnsafePointer<CChar>? { unsafe text(version) }

/// `phiencho_code_name`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_code_name(_ code: phiencho_code) -> UnsafePointer<CChar>? {
  let name: StaticString =
    switch code {
    case PHIENCHO_OK: "ok"
    case PHIENCHO_BUFFER_TOO_SMALL: "buffer-too-small"
    case PHIENCHO_INVALID_ARGUMENT: "invalid-argument"
    case PHIENCHO_INVALID_HANDLE: "invalid-handle"
    case PHIENCHO_MALFORMED_INPUT: "malformed-input"
    case PHIENCHO_ICU_FAILURE: "icu-failure"
    case PHIENCHO_PARTLY_REFUSED: "partly-refused"
    case PHIENCHO_MISMATCH: "mismatch"
    case PHIENCHO_OVERFLOW: "overflow"
    default: "unknown"
    }
  return unsafe text(name)
}

/// `phiencho_icu_version`; `phiencho.h` says what it does.
@c @implementation
public func phiencho_icu_version(
  _ out: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ written: UnsafeMutablePointer<Int>?,
  _ error: UnsafeMutablePointer<phiencho_error>?
) -> phiencho_code {
  unsafe answering(error, into: out, capacity, written) { () throws(Failure) in
    try reading { Array("\(try ICUVersion.current())".utf8) }
  }
}
