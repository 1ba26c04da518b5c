package ashyldy.ingest.letters;

import java.nio.charset.Charset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// What was written comes out, whatever is said of its encoding.
class LettersTest {
    private static final String RUSSIAN = "В Кокшетау открыли новую школу на 600 мест";
    private static final String KAZAKH = "Мектеп ашылды: әңөүғқұһі";

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            UTF-8,        text/xml,                             -
            UTF-8,        text/xml; charset=us-ascii,           -
            UTF-8,        text/xml; charset=windows-1251,       windows-1251
            UTF-8,        -,                                    bogus
            windows-1251, text/xml,                             windows-1251
            windows-1251, text/xml; charset=utf-8,              windows-1251
            windows-1251, text/xml; charset=utf-8,              -
            windows-1251, text/xml; charset=iso-8859-1,         -
            windows-1251, text/xml; charset=win-1251,           utf-8
            KOI8-R,       text/xml,                             koi8-r
            KOI8-R,       -,                                    -
            IBM866,       -,                                    cp866
            UTF-16,       text/xml,                             UTF-16
            UTF-16LE,     text/xml; charset=utf-8,              utf-16
            UTF-32BE,     -,                                    utf-32
            """)
    void russianComesOut(String written, String type, String declared) {
        assertEquals(RUSSIAN, read(RUSSIAN, written, type, declared));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            UTF-8,    text/xml,                     -
            UTF-8,    text/xml; charset=iso-8859-1, iso-8859-1
            UTF-16BE, -,                            -
            """)
    void kazakhComesOut(String written, String type, String declared) {
        assertEquals(KAZAKH, read(KAZAKH, written, type, declared));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, café déjà vu — naïve, windows-1252",
        "windows-1252, café, iso-8859-1",
        "GB18030, 学校 école, gb2312",
        "x-windows-949, 년, euc-kr",
    })
    void otherLettersComeOutToo(String written, String text, String declared) {
        assertEquals(text, read(text, written, null, declared));
    }

    @Test
    void oneBadByteIsOneLostLetter() {
        var bytes = ("<p>" + RUSSIAN + "#").getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertEquals(
                "<p>" + RUSSIAN + "\uFFFD",
                Letters.ofXml(bytes, Optional.empty()).text());
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "ISO-8859-1", "windows-1252"})
    void whatWasEncodedTwiceIsTurnedBack(String takenFor) {
        var twice = decodedAs(RUSSIAN, takenFor).getBytes(UTF_8);

        assertEquals(RUSSIAN, Letters.ofXml(twice, Optional.empty()).text());
    }

    @Test
    void dashesAndQuotationMarksThatWereEncodedTwiceAreTurnedBackAlone() {
        var half = "Школа " + decodedAs("—", "windows-1251") + " 600 мест, " + decodedAs("“", "windows-1252");

        assertEquals(
                "Школа — 600 мест, “",
                Letters.ofXml(half.getBytes(UTF_8), Optional.empty()).text());
    }

    @Test
    void anyNumberOfByteOrderMarksIsNoText() {
        assertEquals(
                "<a>",
                Letters.ofXml("\uFEFF\uFEFF\uFEFF<a>".getBytes(UTF_8), Optional.empty())
                        .text());
    }

    /// One letter a byte, also where the encoding has none for it, as browsers do.
    private static String decodedAs(String text, String charset) {
        var letters = new StringBuilder();
        for (byte unit : text.getBytes(UTF_8)) {
            var letter = new String(new byte[] {unit}, Charset.forName(charset));
            letters.append(letter.equals("\uFFFD") ? String.valueOf((char) (unit & 0xFF)) : letter);
        }
        return letters.toString();
    }

    private static String read(String text, String written, String type, String declared) {
        var prolog = declared == null ? "<x>" : "<?xml version='1.0' encoding='%s'?>".formatted(declared);
        var bytes = (prolog + text).getBytes(Charset.forName(written));
        return Letters.ofXml(bytes, Optional.ofNullable(type)).text().substring(prolog.length());
    }
}
