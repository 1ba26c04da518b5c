package ashyldy.ingest.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;

/// What a `robots.txt` (RFC 9309) says to us: the group that names us, else the one for all.
final class Robots {
    /// Who wants an hour between two pages does not want to be read.
    private static final long LONGEST_DELAY = Duration.ofHours(1).toMillis();

    private static final int NO_WARNINGS = 0;
    private static final int NOT_FOUND = 404;

    /// There is no such file.
    static final Robots SILENT = new Robots(new SimpleRobotRulesParser().failedFetch(NOT_FOUND));

    private final BaseRobotRules rules;

    private Robots(BaseRobotRules rules) {
        this.rules = rules;
    }

    /// @param name by which we are known, in lower case
    static Robots of(URI address, byte[] file, String name) {
        var parser = new SimpleRobotRulesParser(LONGEST_DELAY, NO_WARNINGS);
        return new Robots(parser.parseContent(address.toString(), file, "text/plain", List.of(name)));
    }

    boolean allow(String url) {
        return rules.isAllowed(url);
    }

    /// Between two requests.
    Optional<Duration> delay() {
        return Optional.of(rules.getCrawlDelay()).filter(millis -> millis > 0).map(Duration::ofMillis);
    }
}
