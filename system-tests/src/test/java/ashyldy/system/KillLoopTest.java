package ashyldy.system;

import java.io.IOException;

import ashyldy.places.Gazetteer;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class KillLoopTest {
    private static final int PROJECTS = 15;

    @Test
    void killingEveryProcessLosesNothingAndDoublesNothing() throws IOException {
        var articles = Openings.articles(Gazetteer.kazakhstan(), PROJECTS);
        var loop = new KillLoop(articles);

        var peace = loop.inPeace();
        var storm = loop.inStorm(peace);

        assertEquals(2 * PROJECTS, peace.articles());
        assertEquals(PROJECTS, peace.projects().size(), () -> peace.projects().toString());
        assertEquals(PROJECTS, peace.openings().size());
        assertTrue(peace.projects().stream().allMatch(line -> line.startsWith("school | opened | ")));
        assertEquals(0, storm.doubles());
        assertEquals(peace, storm);
    }
}
