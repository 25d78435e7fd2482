/// The name of the module, until it has contents.
enum ExampleSupport {}
