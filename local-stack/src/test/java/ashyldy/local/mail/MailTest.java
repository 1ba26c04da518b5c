package ashyldy.local.mail;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MailTest {
    private static final String TOLD = """
            Subject: =?UTF-8?Q?=D0=90=D1=88=D1=8B=D0=BB=D0=B4=D1=8B:_?=
             =?UTF-8?B?0LzQtdC60YLQtdC/?=
            List-Unsubscribe: <http://127.0.0.1:8082/follow/a-secret/unsubscribe>
            List-Unsubscribe-Post: List-Unsubscribe=One-Click
            Content-Type: multipart/alternative;
            \tboundary="--=_Part_1"

            ----=_Part_1
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            =D0=90=D1=88=D1=8B=D0=BB=
            =D0=B4=D1=8B 100 %=3D
            http://127.0.0.1:8082/follow/a-secret
            ----=_Part_1
            Content-Type: text/html; charset=UTF-8
            Content-Transfer-Encoding: base64

            PGI+0LzQtdC60YLQtdC/
            PC9iPg==
            ----=_Part_1--
            """;

    @TempDir
    Path folder;

    @Test
    void twoPartsAndAHeaderInCodesAreReadAsTheyWereMeant() throws IOException {
        Mail mail = Mail.read(keep("0001-dana@example.kz.eml", TOLD));

        assertEquals("dana@example.kz", mail.to());
        assertEquals("Ашылды: мектеп", mail.subject());
        assertEquals("Ашылды 100 %=\nhttp://127.0.0.1:8082/follow/a-secret", mail.plain());
        assertEquals("<b>мектеп</b>", mail.html());
        assertEquals(Optional.of(URI.create("http://127.0.0.1:8082/follow/a-secret/unsubscribe")), mail.unsubscribe());
        assertEquals(Optional.of(URI.create("http://127.0.0.1:8082/follow/a-secret")), mail.link("/follow/"));
        assertEquals(Optional.empty(), mail.link("/confirm/"));
    }

    @Test
    void oneClickIsOnlyWhereBothHeadersAre() throws IOException {
        String without = TOLD.replace("List-Unsubscribe-Post: List-Unsubscribe=One-Click\n", "");
        assertEquals(
                Optional.empty(),
                Mail.read(keep("0001-dana@example.kz.eml", without)).unsubscribe());
    }

    @Test
    void thePageShowsWhatEachMailboxGotAndRunsNothingOfIt() throws Exception {
        keep("0001-dana@example.kz.eml", TOLD);
        keep("0002-alikhan@example.kz.eml", "Subject: <script>alert(1)</script>\n\n");
        try (var page = new MailPage(folder)) {
            String all = new String(page.url().toURL().openStream().readAllBytes(), UTF_8);

            assertTrue(all.indexOf("alikhan@example.kz") < all.indexOf("dana@example.kz"), all);
            assertTrue(all.contains("<h3 dir=\"auto\">Ашылды: мектеп</h3>"), all);
            assertTrue(all.contains("href=\"http://127.0.0.1:8082/follow/a-secret\""), all);
            assertTrue(all.contains("&lt;script&gt;"), all);
            assertFalse(all.contains("<script>"), all);
            assertEquals(
                    "<b>мектеп</b>",
                    new String(page.url().resolve("/0").toURL().openStream().readAllBytes(), UTF_8));
        }
    }

    private Path keep(String name, String mail) throws IOException {
        return Files.writeString(folder.resolve(name), mail.replace("\n", "\r\n"), UTF_8);
    }
}
