package ashyldy.projects.catalogue;

/// What is sent to a caller.
record Answer(String mediaType, byte[] body) {}
