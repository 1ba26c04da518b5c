package ashyldy.notify.page;

import io.quarkus.qute.TemplateInstance;

/// The template `FollowPage.html` with what it shows.
record FollowPage(FollowView follow, String base) implements TemplateInstance {}
