package ashyldy.notify.page;

import io.quarkus.qute.TemplateInstance;

/// The template `ClosedPage.html`: what is said to whoever comes with an address that opens nothing.
///
/// @param title what has become of it
record ClosedPage(String language, String title, String text, String base) implements TemplateInstance {}
