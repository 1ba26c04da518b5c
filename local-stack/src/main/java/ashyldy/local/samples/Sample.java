package ashyldy.local.samples;

/// One invented article.
///
/// @param daysAgo when it was published, counted from the day it is served
/// @param page the outlet and the name of the page
public record Sample(int daysAgo, String page, Tells tells) {

    /// What a reader should take from it.
    public enum Tells {
        OPENING,
        START,
        PROMISE,
        /// Known from another outlet already.
        AGAIN,
        NOTHING
    }

    String outlet() {
        return page.substring(0, page.indexOf('/'));
    }

    /// Below localhost, which browsers find by themselves.
    String host() {
        return outlet() + ".localhost";
    }

    String path() {
        return page.substring(page.indexOf('/'));
    }
}
