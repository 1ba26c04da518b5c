package ashyldy.notify.page;

import io.quarkus.qute.TemplateInstance;

/// The template `EntrancePage.html` with what it shows.
record EntrancePage(EntranceView entrance, String base) implements TemplateInstance {}
