package ashyldy.notify.live;

/// A reader who may follow.
///
/// @param seen from where the stream goes on
record Following(Cursor seen) {}
