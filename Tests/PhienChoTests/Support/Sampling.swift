/// How many generated inputs of so many to try: all when optimised, a fifth in debug.
///
/// A debug build is some twenty times slower, and more so under a sanitizer; `Scripts/test-release`
/// tries all.
func sampled(_ count: Int) -> Int {
  #if DEBUG
    count / 5
  #else
    count
  #endif
}
