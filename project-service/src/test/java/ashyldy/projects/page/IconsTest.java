package ashyldy.projects.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ashyldy.events.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertTrue;

class IconsTest {

    @ParameterizedTest
    @EnumSource
    void everyKindHasASymbolThatIsDrawn(Kind kind) throws IOException {
        String drawn = Files.readString(Path.of("src/main/resources/META-INF/resources/icons.svg"));
        assertTrue(drawn.contains("<symbol id=\"" + Icons.of(kind) + "\""));
    }
}
